package dev.statehouse.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Clusters: their requested properties, status and lifetime, their outputs and artifacts, and their usage and cost. The
 * jobs that work on clusters are in JobService.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class ClusterServiceGrpc {

  private ClusterServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "statehouse.v1.ClusterService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CreateClusterRequest,
      dev.statehouse.v1.CreateClusterResponse> getCreateClusterMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateCluster",
      requestType = dev.statehouse.v1.CreateClusterRequest.class,
      responseType = dev.statehouse.v1.CreateClusterResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CreateClusterRequest,
      dev.statehouse.v1.CreateClusterResponse> getCreateClusterMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CreateClusterRequest, dev.statehouse.v1.CreateClusterResponse> getCreateClusterMethod;
    if ((getCreateClusterMethod = ClusterServiceGrpc.getCreateClusterMethod) == null) {
      synchronized (ClusterServiceGrpc.class) {
        if ((getCreateClusterMethod = ClusterServiceGrpc.getCreateClusterMethod) == null) {
          ClusterServiceGrpc.getCreateClusterMethod = getCreateClusterMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CreateClusterRequest, dev.statehouse.v1.CreateClusterResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateCluster"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateClusterRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateClusterResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ClusterServiceMethodDescriptorSupplier("CreateCluster"))
              .build();
        }
      }
    }
    return getCreateClusterMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetClusterRequest,
      dev.statehouse.v1.GetClusterResponse> getGetClusterMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetCluster",
      requestType = dev.statehouse.v1.GetClusterRequest.class,
      responseType = dev.statehouse.v1.GetClusterResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetClusterRequest,
      dev.statehouse.v1.GetClusterResponse> getGetClusterMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetClusterRequest, dev.statehouse.v1.GetClusterResponse> getGetClusterMethod;
    if ((getGetClusterMethod = ClusterServiceGrpc.getGetClusterMethod) == null) {
      synchronized (ClusterServiceGrpc.class) {
        if ((getGetClusterMethod = ClusterServiceGrpc.getGetClusterMethod) == null) {
          ClusterServiceGrpc.getGetClusterMethod = getGetClusterMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetClusterRequest, dev.statehouse.v1.GetClusterResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetCluster"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetClusterRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetClusterResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ClusterServiceMethodDescriptorSupplier("GetCluster"))
              .build();
        }
      }
    }
    return getGetClusterMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListClustersRequest,
      dev.statehouse.v1.ListClustersResponse> getListClustersMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListClusters",
      requestType = dev.statehouse.v1.ListClustersRequest.class,
      responseType = dev.statehouse.v1.ListClustersResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListClustersRequest,
      dev.statehouse.v1.ListClustersResponse> getListClustersMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListClustersRequest, dev.statehouse.v1.ListClustersResponse> getListClustersMethod;
    if ((getListClustersMethod = ClusterServiceGrpc.getListClustersMethod) == null) {
      synchronized (ClusterServiceGrpc.class) {
        if ((getListClustersMethod = ClusterServiceGrpc.getListClustersMethod) == null) {
          ClusterServiceGrpc.getListClustersMethod = getListClustersMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListClustersRequest, dev.statehouse.v1.ListClustersResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListClusters"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListClustersRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListClustersResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ClusterServiceMethodDescriptorSupplier("ListClusters"))
              .build();
        }
      }
    }
    return getListClustersMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CountClustersRequest,
      dev.statehouse.v1.CountClustersResponse> getCountClustersMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CountClusters",
      requestType = dev.statehouse.v1.CountClustersRequest.class,
      responseType = dev.statehouse.v1.CountClustersResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CountClustersRequest,
      dev.statehouse.v1.CountClustersResponse> getCountClustersMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CountClustersRequest, dev.statehouse.v1.CountClustersResponse> getCountClustersMethod;
    if ((getCountClustersMethod = ClusterServiceGrpc.getCountClustersMethod) == null) {
      synchronized (ClusterServiceGrpc.class) {
        if ((getCountClustersMethod = ClusterServiceGrpc.getCountClustersMethod) == null) {
          ClusterServiceGrpc.getCountClustersMethod = getCountClustersMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CountClustersRequest, dev.statehouse.v1.CountClustersResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CountClusters"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountClustersRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountClustersResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ClusterServiceMethodDescriptorSupplier("CountClusters"))
              .build();
        }
      }
    }
    return getCountClustersMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.StreamClustersRequest,
      dev.statehouse.v1.StreamClustersResponse> getStreamClustersMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "StreamClusters",
      requestType = dev.statehouse.v1.StreamClustersRequest.class,
      responseType = dev.statehouse.v1.StreamClustersResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.StreamClustersRequest,
      dev.statehouse.v1.StreamClustersResponse> getStreamClustersMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.StreamClustersRequest, dev.statehouse.v1.StreamClustersResponse> getStreamClustersMethod;
    if ((getStreamClustersMethod = ClusterServiceGrpc.getStreamClustersMethod) == null) {
      synchronized (ClusterServiceGrpc.class) {
        if ((getStreamClustersMethod = ClusterServiceGrpc.getStreamClustersMethod) == null) {
          ClusterServiceGrpc.getStreamClustersMethod = getStreamClustersMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.StreamClustersRequest, dev.statehouse.v1.StreamClustersResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "StreamClusters"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.StreamClustersRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.StreamClustersResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ClusterServiceMethodDescriptorSupplier("StreamClusters"))
              .build();
        }
      }
    }
    return getStreamClustersMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.WatchClustersRequest,
      dev.statehouse.v1.WatchClustersResponse> getWatchClustersMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "WatchClusters",
      requestType = dev.statehouse.v1.WatchClustersRequest.class,
      responseType = dev.statehouse.v1.WatchClustersResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.WatchClustersRequest,
      dev.statehouse.v1.WatchClustersResponse> getWatchClustersMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.WatchClustersRequest, dev.statehouse.v1.WatchClustersResponse> getWatchClustersMethod;
    if ((getWatchClustersMethod = ClusterServiceGrpc.getWatchClustersMethod) == null) {
      synchronized (ClusterServiceGrpc.class) {
        if ((getWatchClustersMethod = ClusterServiceGrpc.getWatchClustersMethod) == null) {
          ClusterServiceGrpc.getWatchClustersMethod = getWatchClustersMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.WatchClustersRequest, dev.statehouse.v1.WatchClustersResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "WatchClusters"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.WatchClustersRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.WatchClustersResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ClusterServiceMethodDescriptorSupplier("WatchClusters"))
              .build();
        }
      }
    }
    return getWatchClustersMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetClustersRequest,
      dev.statehouse.v1.BatchGetClustersResponse> getBatchGetClustersMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "BatchGetClusters",
      requestType = dev.statehouse.v1.BatchGetClustersRequest.class,
      responseType = dev.statehouse.v1.BatchGetClustersResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetClustersRequest,
      dev.statehouse.v1.BatchGetClustersResponse> getBatchGetClustersMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetClustersRequest, dev.statehouse.v1.BatchGetClustersResponse> getBatchGetClustersMethod;
    if ((getBatchGetClustersMethod = ClusterServiceGrpc.getBatchGetClustersMethod) == null) {
      synchronized (ClusterServiceGrpc.class) {
        if ((getBatchGetClustersMethod = ClusterServiceGrpc.getBatchGetClustersMethod) == null) {
          ClusterServiceGrpc.getBatchGetClustersMethod = getBatchGetClustersMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.BatchGetClustersRequest, dev.statehouse.v1.BatchGetClustersResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "BatchGetClusters"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetClustersRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetClustersResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ClusterServiceMethodDescriptorSupplier("BatchGetClusters"))
              .build();
        }
      }
    }
    return getBatchGetClustersMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateClusterRequest,
      dev.statehouse.v1.UpdateClusterResponse> getUpdateClusterMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateCluster",
      requestType = dev.statehouse.v1.UpdateClusterRequest.class,
      responseType = dev.statehouse.v1.UpdateClusterResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateClusterRequest,
      dev.statehouse.v1.UpdateClusterResponse> getUpdateClusterMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateClusterRequest, dev.statehouse.v1.UpdateClusterResponse> getUpdateClusterMethod;
    if ((getUpdateClusterMethod = ClusterServiceGrpc.getUpdateClusterMethod) == null) {
      synchronized (ClusterServiceGrpc.class) {
        if ((getUpdateClusterMethod = ClusterServiceGrpc.getUpdateClusterMethod) == null) {
          ClusterServiceGrpc.getUpdateClusterMethod = getUpdateClusterMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateClusterRequest, dev.statehouse.v1.UpdateClusterResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateCluster"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateClusterRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateClusterResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ClusterServiceMethodDescriptorSupplier("UpdateCluster"))
              .build();
        }
      }
    }
    return getUpdateClusterMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateClusterStatusRequest,
      dev.statehouse.v1.UpdateClusterStatusResponse> getUpdateClusterStatusMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateClusterStatus",
      requestType = dev.statehouse.v1.UpdateClusterStatusRequest.class,
      responseType = dev.statehouse.v1.UpdateClusterStatusResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateClusterStatusRequest,
      dev.statehouse.v1.UpdateClusterStatusResponse> getUpdateClusterStatusMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateClusterStatusRequest, dev.statehouse.v1.UpdateClusterStatusResponse> getUpdateClusterStatusMethod;
    if ((getUpdateClusterStatusMethod = ClusterServiceGrpc.getUpdateClusterStatusMethod) == null) {
      synchronized (ClusterServiceGrpc.class) {
        if ((getUpdateClusterStatusMethod = ClusterServiceGrpc.getUpdateClusterStatusMethod) == null) {
          ClusterServiceGrpc.getUpdateClusterStatusMethod = getUpdateClusterStatusMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateClusterStatusRequest, dev.statehouse.v1.UpdateClusterStatusResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateClusterStatus"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateClusterStatusRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateClusterStatusResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ClusterServiceMethodDescriptorSupplier("UpdateClusterStatus"))
              .build();
        }
      }
    }
    return getUpdateClusterStatusMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateClusterStatusesRequest,
      dev.statehouse.v1.UpdateClusterStatusesResponse> getUpdateClusterStatusesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateClusterStatuses",
      requestType = dev.statehouse.v1.UpdateClusterStatusesRequest.class,
      responseType = dev.statehouse.v1.UpdateClusterStatusesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateClusterStatusesRequest,
      dev.statehouse.v1.UpdateClusterStatusesResponse> getUpdateClusterStatusesMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateClusterStatusesRequest, dev.statehouse.v1.UpdateClusterStatusesResponse> getUpdateClusterStatusesMethod;
    if ((getUpdateClusterStatusesMethod = ClusterServiceGrpc.getUpdateClusterStatusesMethod) == null) {
      synchronized (ClusterServiceGrpc.class) {
        if ((getUpdateClusterStatusesMethod = ClusterServiceGrpc.getUpdateClusterStatusesMethod) == null) {
          ClusterServiceGrpc.getUpdateClusterStatusesMethod = getUpdateClusterStatusesMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateClusterStatusesRequest, dev.statehouse.v1.UpdateClusterStatusesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateClusterStatuses"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateClusterStatusesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateClusterStatusesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ClusterServiceMethodDescriptorSupplier("UpdateClusterStatuses"))
              .build();
        }
      }
    }
    return getUpdateClusterStatusesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ExtendClusterTtlRequest,
      dev.statehouse.v1.ExtendClusterTtlResponse> getExtendClusterTtlMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ExtendClusterTtl",
      requestType = dev.statehouse.v1.ExtendClusterTtlRequest.class,
      responseType = dev.statehouse.v1.ExtendClusterTtlResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ExtendClusterTtlRequest,
      dev.statehouse.v1.ExtendClusterTtlResponse> getExtendClusterTtlMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ExtendClusterTtlRequest, dev.statehouse.v1.ExtendClusterTtlResponse> getExtendClusterTtlMethod;
    if ((getExtendClusterTtlMethod = ClusterServiceGrpc.getExtendClusterTtlMethod) == null) {
      synchronized (ClusterServiceGrpc.class) {
        if ((getExtendClusterTtlMethod = ClusterServiceGrpc.getExtendClusterTtlMethod) == null) {
          ClusterServiceGrpc.getExtendClusterTtlMethod = getExtendClusterTtlMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ExtendClusterTtlRequest, dev.statehouse.v1.ExtendClusterTtlResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ExtendClusterTtl"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ExtendClusterTtlRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ExtendClusterTtlResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ClusterServiceMethodDescriptorSupplier("ExtendClusterTtl"))
              .build();
        }
      }
    }
    return getExtendClusterTtlMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListExpiredClustersRequest,
      dev.statehouse.v1.ListExpiredClustersResponse> getListExpiredClustersMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListExpiredClusters",
      requestType = dev.statehouse.v1.ListExpiredClustersRequest.class,
      responseType = dev.statehouse.v1.ListExpiredClustersResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListExpiredClustersRequest,
      dev.statehouse.v1.ListExpiredClustersResponse> getListExpiredClustersMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListExpiredClustersRequest, dev.statehouse.v1.ListExpiredClustersResponse> getListExpiredClustersMethod;
    if ((getListExpiredClustersMethod = ClusterServiceGrpc.getListExpiredClustersMethod) == null) {
      synchronized (ClusterServiceGrpc.class) {
        if ((getListExpiredClustersMethod = ClusterServiceGrpc.getListExpiredClustersMethod) == null) {
          ClusterServiceGrpc.getListExpiredClustersMethod = getListExpiredClustersMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListExpiredClustersRequest, dev.statehouse.v1.ListExpiredClustersResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListExpiredClusters"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListExpiredClustersRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListExpiredClustersResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ClusterServiceMethodDescriptorSupplier("ListExpiredClusters"))
              .build();
        }
      }
    }
    return getListExpiredClustersMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteClusterRequest,
      dev.statehouse.v1.DeleteClusterResponse> getDeleteClusterMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteCluster",
      requestType = dev.statehouse.v1.DeleteClusterRequest.class,
      responseType = dev.statehouse.v1.DeleteClusterResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteClusterRequest,
      dev.statehouse.v1.DeleteClusterResponse> getDeleteClusterMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteClusterRequest, dev.statehouse.v1.DeleteClusterResponse> getDeleteClusterMethod;
    if ((getDeleteClusterMethod = ClusterServiceGrpc.getDeleteClusterMethod) == null) {
      synchronized (ClusterServiceGrpc.class) {
        if ((getDeleteClusterMethod = ClusterServiceGrpc.getDeleteClusterMethod) == null) {
          ClusterServiceGrpc.getDeleteClusterMethod = getDeleteClusterMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteClusterRequest, dev.statehouse.v1.DeleteClusterResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteCluster"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteClusterRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteClusterResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ClusterServiceMethodDescriptorSupplier("DeleteCluster"))
              .build();
        }
      }
    }
    return getDeleteClusterMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteClustersRequest,
      dev.statehouse.v1.DeleteClustersResponse> getDeleteClustersMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteClusters",
      requestType = dev.statehouse.v1.DeleteClustersRequest.class,
      responseType = dev.statehouse.v1.DeleteClustersResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteClustersRequest,
      dev.statehouse.v1.DeleteClustersResponse> getDeleteClustersMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteClustersRequest, dev.statehouse.v1.DeleteClustersResponse> getDeleteClustersMethod;
    if ((getDeleteClustersMethod = ClusterServiceGrpc.getDeleteClustersMethod) == null) {
      synchronized (ClusterServiceGrpc.class) {
        if ((getDeleteClustersMethod = ClusterServiceGrpc.getDeleteClustersMethod) == null) {
          ClusterServiceGrpc.getDeleteClustersMethod = getDeleteClustersMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteClustersRequest, dev.statehouse.v1.DeleteClustersResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteClusters"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteClustersRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteClustersResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ClusterServiceMethodDescriptorSupplier("DeleteClusters"))
              .build();
        }
      }
    }
    return getDeleteClustersMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UndeleteClusterRequest,
      dev.statehouse.v1.UndeleteClusterResponse> getUndeleteClusterMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UndeleteCluster",
      requestType = dev.statehouse.v1.UndeleteClusterRequest.class,
      responseType = dev.statehouse.v1.UndeleteClusterResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UndeleteClusterRequest,
      dev.statehouse.v1.UndeleteClusterResponse> getUndeleteClusterMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UndeleteClusterRequest, dev.statehouse.v1.UndeleteClusterResponse> getUndeleteClusterMethod;
    if ((getUndeleteClusterMethod = ClusterServiceGrpc.getUndeleteClusterMethod) == null) {
      synchronized (ClusterServiceGrpc.class) {
        if ((getUndeleteClusterMethod = ClusterServiceGrpc.getUndeleteClusterMethod) == null) {
          ClusterServiceGrpc.getUndeleteClusterMethod = getUndeleteClusterMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UndeleteClusterRequest, dev.statehouse.v1.UndeleteClusterResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UndeleteCluster"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UndeleteClusterRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UndeleteClusterResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ClusterServiceMethodDescriptorSupplier("UndeleteCluster"))
              .build();
        }
      }
    }
    return getUndeleteClusterMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.PurgeClustersRequest,
      dev.statehouse.v1.PurgeClustersResponse> getPurgeClustersMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "PurgeClusters",
      requestType = dev.statehouse.v1.PurgeClustersRequest.class,
      responseType = dev.statehouse.v1.PurgeClustersResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.PurgeClustersRequest,
      dev.statehouse.v1.PurgeClustersResponse> getPurgeClustersMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.PurgeClustersRequest, dev.statehouse.v1.PurgeClustersResponse> getPurgeClustersMethod;
    if ((getPurgeClustersMethod = ClusterServiceGrpc.getPurgeClustersMethod) == null) {
      synchronized (ClusterServiceGrpc.class) {
        if ((getPurgeClustersMethod = ClusterServiceGrpc.getPurgeClustersMethod) == null) {
          ClusterServiceGrpc.getPurgeClustersMethod = getPurgeClustersMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.PurgeClustersRequest, dev.statehouse.v1.PurgeClustersResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "PurgeClusters"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.PurgeClustersRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.PurgeClustersResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ClusterServiceMethodDescriptorSupplier("PurgeClusters"))
              .build();
        }
      }
    }
    return getPurgeClustersMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.SetClusterOutputsRequest,
      dev.statehouse.v1.SetClusterOutputsResponse> getSetClusterOutputsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SetClusterOutputs",
      requestType = dev.statehouse.v1.SetClusterOutputsRequest.class,
      responseType = dev.statehouse.v1.SetClusterOutputsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.SetClusterOutputsRequest,
      dev.statehouse.v1.SetClusterOutputsResponse> getSetClusterOutputsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.SetClusterOutputsRequest, dev.statehouse.v1.SetClusterOutputsResponse> getSetClusterOutputsMethod;
    if ((getSetClusterOutputsMethod = ClusterServiceGrpc.getSetClusterOutputsMethod) == null) {
      synchronized (ClusterServiceGrpc.class) {
        if ((getSetClusterOutputsMethod = ClusterServiceGrpc.getSetClusterOutputsMethod) == null) {
          ClusterServiceGrpc.getSetClusterOutputsMethod = getSetClusterOutputsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.SetClusterOutputsRequest, dev.statehouse.v1.SetClusterOutputsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SetClusterOutputs"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.SetClusterOutputsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.SetClusterOutputsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ClusterServiceMethodDescriptorSupplier("SetClusterOutputs"))
              .build();
        }
      }
    }
    return getSetClusterOutputsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetClusterOutputsRequest,
      dev.statehouse.v1.GetClusterOutputsResponse> getGetClusterOutputsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetClusterOutputs",
      requestType = dev.statehouse.v1.GetClusterOutputsRequest.class,
      responseType = dev.statehouse.v1.GetClusterOutputsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetClusterOutputsRequest,
      dev.statehouse.v1.GetClusterOutputsResponse> getGetClusterOutputsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetClusterOutputsRequest, dev.statehouse.v1.GetClusterOutputsResponse> getGetClusterOutputsMethod;
    if ((getGetClusterOutputsMethod = ClusterServiceGrpc.getGetClusterOutputsMethod) == null) {
      synchronized (ClusterServiceGrpc.class) {
        if ((getGetClusterOutputsMethod = ClusterServiceGrpc.getGetClusterOutputsMethod) == null) {
          ClusterServiceGrpc.getGetClusterOutputsMethod = getGetClusterOutputsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetClusterOutputsRequest, dev.statehouse.v1.GetClusterOutputsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetClusterOutputs"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetClusterOutputsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetClusterOutputsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ClusterServiceMethodDescriptorSupplier("GetClusterOutputs"))
              .build();
        }
      }
    }
    return getGetClusterOutputsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CreateClusterArtifactRequest,
      dev.statehouse.v1.CreateClusterArtifactResponse> getCreateClusterArtifactMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateClusterArtifact",
      requestType = dev.statehouse.v1.CreateClusterArtifactRequest.class,
      responseType = dev.statehouse.v1.CreateClusterArtifactResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CreateClusterArtifactRequest,
      dev.statehouse.v1.CreateClusterArtifactResponse> getCreateClusterArtifactMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CreateClusterArtifactRequest, dev.statehouse.v1.CreateClusterArtifactResponse> getCreateClusterArtifactMethod;
    if ((getCreateClusterArtifactMethod = ClusterServiceGrpc.getCreateClusterArtifactMethod) == null) {
      synchronized (ClusterServiceGrpc.class) {
        if ((getCreateClusterArtifactMethod = ClusterServiceGrpc.getCreateClusterArtifactMethod) == null) {
          ClusterServiceGrpc.getCreateClusterArtifactMethod = getCreateClusterArtifactMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CreateClusterArtifactRequest, dev.statehouse.v1.CreateClusterArtifactResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateClusterArtifact"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateClusterArtifactRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateClusterArtifactResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ClusterServiceMethodDescriptorSupplier("CreateClusterArtifact"))
              .build();
        }
      }
    }
    return getCreateClusterArtifactMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetClusterArtifactRequest,
      dev.statehouse.v1.GetClusterArtifactResponse> getGetClusterArtifactMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetClusterArtifact",
      requestType = dev.statehouse.v1.GetClusterArtifactRequest.class,
      responseType = dev.statehouse.v1.GetClusterArtifactResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetClusterArtifactRequest,
      dev.statehouse.v1.GetClusterArtifactResponse> getGetClusterArtifactMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetClusterArtifactRequest, dev.statehouse.v1.GetClusterArtifactResponse> getGetClusterArtifactMethod;
    if ((getGetClusterArtifactMethod = ClusterServiceGrpc.getGetClusterArtifactMethod) == null) {
      synchronized (ClusterServiceGrpc.class) {
        if ((getGetClusterArtifactMethod = ClusterServiceGrpc.getGetClusterArtifactMethod) == null) {
          ClusterServiceGrpc.getGetClusterArtifactMethod = getGetClusterArtifactMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetClusterArtifactRequest, dev.statehouse.v1.GetClusterArtifactResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetClusterArtifact"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetClusterArtifactRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetClusterArtifactResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ClusterServiceMethodDescriptorSupplier("GetClusterArtifact"))
              .build();
        }
      }
    }
    return getGetClusterArtifactMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListClusterArtifactsRequest,
      dev.statehouse.v1.ListClusterArtifactsResponse> getListClusterArtifactsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListClusterArtifacts",
      requestType = dev.statehouse.v1.ListClusterArtifactsRequest.class,
      responseType = dev.statehouse.v1.ListClusterArtifactsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListClusterArtifactsRequest,
      dev.statehouse.v1.ListClusterArtifactsResponse> getListClusterArtifactsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListClusterArtifactsRequest, dev.statehouse.v1.ListClusterArtifactsResponse> getListClusterArtifactsMethod;
    if ((getListClusterArtifactsMethod = ClusterServiceGrpc.getListClusterArtifactsMethod) == null) {
      synchronized (ClusterServiceGrpc.class) {
        if ((getListClusterArtifactsMethod = ClusterServiceGrpc.getListClusterArtifactsMethod) == null) {
          ClusterServiceGrpc.getListClusterArtifactsMethod = getListClusterArtifactsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListClusterArtifactsRequest, dev.statehouse.v1.ListClusterArtifactsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListClusterArtifacts"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListClusterArtifactsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListClusterArtifactsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ClusterServiceMethodDescriptorSupplier("ListClusterArtifacts"))
              .build();
        }
      }
    }
    return getListClusterArtifactsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CountClusterArtifactsRequest,
      dev.statehouse.v1.CountClusterArtifactsResponse> getCountClusterArtifactsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CountClusterArtifacts",
      requestType = dev.statehouse.v1.CountClusterArtifactsRequest.class,
      responseType = dev.statehouse.v1.CountClusterArtifactsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CountClusterArtifactsRequest,
      dev.statehouse.v1.CountClusterArtifactsResponse> getCountClusterArtifactsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CountClusterArtifactsRequest, dev.statehouse.v1.CountClusterArtifactsResponse> getCountClusterArtifactsMethod;
    if ((getCountClusterArtifactsMethod = ClusterServiceGrpc.getCountClusterArtifactsMethod) == null) {
      synchronized (ClusterServiceGrpc.class) {
        if ((getCountClusterArtifactsMethod = ClusterServiceGrpc.getCountClusterArtifactsMethod) == null) {
          ClusterServiceGrpc.getCountClusterArtifactsMethod = getCountClusterArtifactsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CountClusterArtifactsRequest, dev.statehouse.v1.CountClusterArtifactsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CountClusterArtifacts"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountClusterArtifactsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountClusterArtifactsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ClusterServiceMethodDescriptorSupplier("CountClusterArtifacts"))
              .build();
        }
      }
    }
    return getCountClusterArtifactsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetClusterArtifactsRequest,
      dev.statehouse.v1.BatchGetClusterArtifactsResponse> getBatchGetClusterArtifactsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "BatchGetClusterArtifacts",
      requestType = dev.statehouse.v1.BatchGetClusterArtifactsRequest.class,
      responseType = dev.statehouse.v1.BatchGetClusterArtifactsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetClusterArtifactsRequest,
      dev.statehouse.v1.BatchGetClusterArtifactsResponse> getBatchGetClusterArtifactsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetClusterArtifactsRequest, dev.statehouse.v1.BatchGetClusterArtifactsResponse> getBatchGetClusterArtifactsMethod;
    if ((getBatchGetClusterArtifactsMethod = ClusterServiceGrpc.getBatchGetClusterArtifactsMethod) == null) {
      synchronized (ClusterServiceGrpc.class) {
        if ((getBatchGetClusterArtifactsMethod = ClusterServiceGrpc.getBatchGetClusterArtifactsMethod) == null) {
          ClusterServiceGrpc.getBatchGetClusterArtifactsMethod = getBatchGetClusterArtifactsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.BatchGetClusterArtifactsRequest, dev.statehouse.v1.BatchGetClusterArtifactsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "BatchGetClusterArtifacts"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetClusterArtifactsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetClusterArtifactsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ClusterServiceMethodDescriptorSupplier("BatchGetClusterArtifacts"))
              .build();
        }
      }
    }
    return getBatchGetClusterArtifactsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteClusterArtifactRequest,
      dev.statehouse.v1.DeleteClusterArtifactResponse> getDeleteClusterArtifactMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteClusterArtifact",
      requestType = dev.statehouse.v1.DeleteClusterArtifactRequest.class,
      responseType = dev.statehouse.v1.DeleteClusterArtifactResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteClusterArtifactRequest,
      dev.statehouse.v1.DeleteClusterArtifactResponse> getDeleteClusterArtifactMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteClusterArtifactRequest, dev.statehouse.v1.DeleteClusterArtifactResponse> getDeleteClusterArtifactMethod;
    if ((getDeleteClusterArtifactMethod = ClusterServiceGrpc.getDeleteClusterArtifactMethod) == null) {
      synchronized (ClusterServiceGrpc.class) {
        if ((getDeleteClusterArtifactMethod = ClusterServiceGrpc.getDeleteClusterArtifactMethod) == null) {
          ClusterServiceGrpc.getDeleteClusterArtifactMethod = getDeleteClusterArtifactMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteClusterArtifactRequest, dev.statehouse.v1.DeleteClusterArtifactResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteClusterArtifact"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteClusterArtifactRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteClusterArtifactResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ClusterServiceMethodDescriptorSupplier("DeleteClusterArtifact"))
              .build();
        }
      }
    }
    return getDeleteClusterArtifactMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteClusterArtifactsRequest,
      dev.statehouse.v1.DeleteClusterArtifactsResponse> getDeleteClusterArtifactsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteClusterArtifacts",
      requestType = dev.statehouse.v1.DeleteClusterArtifactsRequest.class,
      responseType = dev.statehouse.v1.DeleteClusterArtifactsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteClusterArtifactsRequest,
      dev.statehouse.v1.DeleteClusterArtifactsResponse> getDeleteClusterArtifactsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteClusterArtifactsRequest, dev.statehouse.v1.DeleteClusterArtifactsResponse> getDeleteClusterArtifactsMethod;
    if ((getDeleteClusterArtifactsMethod = ClusterServiceGrpc.getDeleteClusterArtifactsMethod) == null) {
      synchronized (ClusterServiceGrpc.class) {
        if ((getDeleteClusterArtifactsMethod = ClusterServiceGrpc.getDeleteClusterArtifactsMethod) == null) {
          ClusterServiceGrpc.getDeleteClusterArtifactsMethod = getDeleteClusterArtifactsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteClusterArtifactsRequest, dev.statehouse.v1.DeleteClusterArtifactsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteClusterArtifacts"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteClusterArtifactsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteClusterArtifactsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ClusterServiceMethodDescriptorSupplier("DeleteClusterArtifacts"))
              .build();
        }
      }
    }
    return getDeleteClusterArtifactsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.RecordUsageRequest,
      dev.statehouse.v1.RecordUsageResponse> getRecordUsageMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RecordUsage",
      requestType = dev.statehouse.v1.RecordUsageRequest.class,
      responseType = dev.statehouse.v1.RecordUsageResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.RecordUsageRequest,
      dev.statehouse.v1.RecordUsageResponse> getRecordUsageMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.RecordUsageRequest, dev.statehouse.v1.RecordUsageResponse> getRecordUsageMethod;
    if ((getRecordUsageMethod = ClusterServiceGrpc.getRecordUsageMethod) == null) {
      synchronized (ClusterServiceGrpc.class) {
        if ((getRecordUsageMethod = ClusterServiceGrpc.getRecordUsageMethod) == null) {
          ClusterServiceGrpc.getRecordUsageMethod = getRecordUsageMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.RecordUsageRequest, dev.statehouse.v1.RecordUsageResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RecordUsage"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.RecordUsageRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.RecordUsageResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ClusterServiceMethodDescriptorSupplier("RecordUsage"))
              .build();
        }
      }
    }
    return getRecordUsageMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListUsageRequest,
      dev.statehouse.v1.ListUsageResponse> getListUsageMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListUsage",
      requestType = dev.statehouse.v1.ListUsageRequest.class,
      responseType = dev.statehouse.v1.ListUsageResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListUsageRequest,
      dev.statehouse.v1.ListUsageResponse> getListUsageMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListUsageRequest, dev.statehouse.v1.ListUsageResponse> getListUsageMethod;
    if ((getListUsageMethod = ClusterServiceGrpc.getListUsageMethod) == null) {
      synchronized (ClusterServiceGrpc.class) {
        if ((getListUsageMethod = ClusterServiceGrpc.getListUsageMethod) == null) {
          ClusterServiceGrpc.getListUsageMethod = getListUsageMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListUsageRequest, dev.statehouse.v1.ListUsageResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListUsage"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListUsageRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListUsageResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ClusterServiceMethodDescriptorSupplier("ListUsage"))
              .build();
        }
      }
    }
    return getListUsageMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.SummarizeUsageRequest,
      dev.statehouse.v1.SummarizeUsageResponse> getSummarizeUsageMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SummarizeUsage",
      requestType = dev.statehouse.v1.SummarizeUsageRequest.class,
      responseType = dev.statehouse.v1.SummarizeUsageResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.SummarizeUsageRequest,
      dev.statehouse.v1.SummarizeUsageResponse> getSummarizeUsageMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.SummarizeUsageRequest, dev.statehouse.v1.SummarizeUsageResponse> getSummarizeUsageMethod;
    if ((getSummarizeUsageMethod = ClusterServiceGrpc.getSummarizeUsageMethod) == null) {
      synchronized (ClusterServiceGrpc.class) {
        if ((getSummarizeUsageMethod = ClusterServiceGrpc.getSummarizeUsageMethod) == null) {
          ClusterServiceGrpc.getSummarizeUsageMethod = getSummarizeUsageMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.SummarizeUsageRequest, dev.statehouse.v1.SummarizeUsageResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SummarizeUsage"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.SummarizeUsageRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.SummarizeUsageResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ClusterServiceMethodDescriptorSupplier("SummarizeUsage"))
              .build();
        }
      }
    }
    return getSummarizeUsageMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static ClusterServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ClusterServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ClusterServiceStub>() {
        @java.lang.Override
        public ClusterServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ClusterServiceStub(channel, callOptions);
        }
      };
    return ClusterServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static ClusterServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ClusterServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ClusterServiceBlockingV2Stub>() {
        @java.lang.Override
        public ClusterServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ClusterServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return ClusterServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static ClusterServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ClusterServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ClusterServiceBlockingStub>() {
        @java.lang.Override
        public ClusterServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ClusterServiceBlockingStub(channel, callOptions);
        }
      };
    return ClusterServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static ClusterServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ClusterServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ClusterServiceFutureStub>() {
        @java.lang.Override
        public ClusterServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ClusterServiceFutureStub(channel, callOptions);
        }
      };
    return ClusterServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Clusters: their requested properties, status and lifetime, their outputs and artifacts, and their usage and cost. The
   * jobs that work on clusters are in JobService.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Creates a cluster.
     * </pre>
     */
    default void createCluster(dev.statehouse.v1.CreateClusterRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateClusterResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateClusterMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one cluster.
     * </pre>
     */
    default void getCluster(dev.statehouse.v1.GetClusterRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetClusterResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetClusterMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists clusters.
     * </pre>
     */
    default void listClusters(dev.statehouse.v1.ListClustersRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListClustersResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListClustersMethod(), responseObserver);
    }

    /**
     * <pre>
     * Counts clusters, also by group. Called `GetStatisticsByStatus` or `GetStatisticsByProfile` in other stores, by what
     * it groups by.
     * </pre>
     */
    default void countClusters(dev.statehouse.v1.CountClustersRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountClustersResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCountClustersMethod(), responseObserver);
    }

    /**
     * <pre>
     * Streams all matching clusters. Called `ListAllStreaming` in other stores.
     * </pre>
     */
    default void streamClusters(dev.statehouse.v1.StreamClustersRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.StreamClustersResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getStreamClustersMethod(), responseObserver);
    }

    /**
     * <pre>
     * Sends the matching clusters, and then their changes.
     * </pre>
     */
    default void watchClusters(dev.statehouse.v1.WatchClustersRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.WatchClustersResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getWatchClustersMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads several clusters. Called `GetByIDs` in other stores.
     * </pre>
     */
    default void batchGetClusters(dev.statehouse.v1.BatchGetClustersRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetClustersResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getBatchGetClustersMethod(), responseObserver);
    }

    /**
     * <pre>
     * Updates a cluster.
     * </pre>
     */
    default void updateCluster(dev.statehouse.v1.UpdateClusterRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateClusterResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateClusterMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes the status of a cluster along the transition table of `ClusterStatus`. ALREADY_EXISTS if it is FAILED and
     * another cluster has taken its name since; it can still become DESTROYED, or be given another name.
     * </pre>
     */
    default void updateClusterStatus(dev.statehouse.v1.UpdateClusterStatusRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateClusterStatusResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateClusterStatusMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes the status of the clusters that match.
     * </pre>
     */
    default void updateClusterStatuses(dev.statehouse.v1.UpdateClusterStatusesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateClusterStatusesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateClusterStatusesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Extends the lifetime of a cluster: by a span, or up to a time. Called `UpdateTTL` in other stores. It is never
     * shortened. INVALID_ARGUMENT if neither is given; NOT_FOUND; ABORTED `VERSION_MISMATCH`; FAILED_PRECONDITION
     * `FAILED_PRECONDITION` if the cluster has no `expire_time`, or is being destroyed or destroyed, and `DELETED` if it
     * is deleted.
     * </pre>
     */
    default void extendClusterTtl(dev.statehouse.v1.ExtendClusterTtlRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ExtendClusterTtlResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getExtendClusterTtlMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the clusters whose `expire_time` has passed but whose destruction has not begun: those that are not deleted,
     * and not DESTROYING, DESTROY_VERIFYING or DESTROYED. Called `GetExpiredClusters` in other stores. The clusters with
     * the earliest `expire_time` come first. INVALID_ARGUMENT for a page token of another request.
     * </pre>
     */
    default void listExpiredClusters(dev.statehouse.v1.ListExpiredClustersRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListExpiredClustersResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListExpiredClustersMethod(), responseObserver);
    }

    /**
     * <pre>
     * Marks a cluster as deleted. It disappears from lists, and its name can be used again. Its outputs, artifacts, usage
     * and jobs are purged with it when its retention ends, and with `purge` at once. The real cluster is not touched.
     * </pre>
     */
    default void deleteCluster(dev.statehouse.v1.DeleteClusterRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteClusterResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteClusterMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes the clusters that match. One use of it is called `DeleteDestroyedClusters` in other stores. Each can be
     * undeleted.
     * </pre>
     */
    default void deleteClusters(dev.statehouse.v1.DeleteClustersRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteClustersResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteClustersMethod(), responseObserver);
    }

    /**
     * <pre>
     * Restores a deleted cluster.
     * </pre>
     */
    default void undeleteCluster(dev.statehouse.v1.UndeleteClusterRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UndeleteClusterResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUndeleteClusterMethod(), responseObserver);
    }

    /**
     * <pre>
     * Removes the deleted clusters that match, with their outputs, artifacts, usage and jobs, before their `purge_time`.
     * </pre>
     */
    default void purgeClusters(dev.statehouse.v1.PurgeClustersRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.PurgeClustersResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getPurgeClustersMethod(), responseObserver);
    }

    /**
     * <pre>
     * Stores the outputs of a cluster. Empty values leave the stored ones as they are. NOT_FOUND if the cluster does not
     * exist; INVALID_ARGUMENT if `outputs` names another cluster; FAILED_PRECONDITION `RESULT_TOO_LARGE` if a merge patch
     * would let `extra_json` grow beyond 4 MB.
     * </pre>
     */
    default void setClusterOutputs(dev.statehouse.v1.SetClusterOutputsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.SetClusterOutputsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSetClusterOutputsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads the outputs of a cluster, by the full id of the cluster. NOT_FOUND also if none are stored.
     * </pre>
     */
    default void getClusterOutputs(dev.statehouse.v1.GetClusterOutputsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetClusterOutputsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetClusterOutputsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Records a file that belongs to a cluster.
     * </pre>
     */
    default void createClusterArtifact(dev.statehouse.v1.CreateClusterArtifactRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateClusterArtifactResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateClusterArtifactMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one artifact.
     * </pre>
     */
    default void getClusterArtifact(dev.statehouse.v1.GetClusterArtifactRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetClusterArtifactResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetClusterArtifactMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists artifacts.
     * </pre>
     */
    default void listClusterArtifacts(dev.statehouse.v1.ListClusterArtifactsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListClusterArtifactsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListClusterArtifactsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Counts artifacts, also by group.
     * </pre>
     */
    default void countClusterArtifacts(dev.statehouse.v1.CountClusterArtifactsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountClusterArtifactsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCountClusterArtifactsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads several artifacts.
     * </pre>
     */
    default void batchGetClusterArtifacts(dev.statehouse.v1.BatchGetClusterArtifactsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetClusterArtifactsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getBatchGetClusterArtifactsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes the record of an artifact. The file is not touched.
     * </pre>
     */
    default void deleteClusterArtifact(dev.statehouse.v1.DeleteClusterArtifactRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteClusterArtifactResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteClusterArtifactMethod(), responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes the artifacts that match. The files stay.
     * </pre>
     */
    default void deleteClusterArtifacts(dev.statehouse.v1.DeleteClusterArtifactsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteClusterArtifactsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteClusterArtifactsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Stores samples of usage, all or none. A sample replaces a stored one of the same cluster and time. NOT_FOUND if a
     * cluster does not exist; INVALID_ARGUMENT for two samples of the same cluster and time.
     * </pre>
     */
    default void recordUsage(dev.statehouse.v1.RecordUsageRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.RecordUsageResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRecordUsageMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists samples of usage in pages, newest first. INVALID_ARGUMENT for a page token of another request.
     * </pre>
     */
    default void listUsage(dev.statehouse.v1.ListUsageRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListUsageResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListUsageMethod(), responseObserver);
    }

    /**
     * <pre>
     * Sums the usage in a time range for each cluster, team or owner, and each currency, in pages; the highest cost
     * first, ties in the order of group and currency. Team and owner are the current ones of a cluster. The sums of a
     * page are those of the moment when it is read: one whose cost changes between two pages may appear twice or not at
     * all. INVALID_ARGUMENT for a page token of another request.
     * </pre>
     */
    default void summarizeUsage(dev.statehouse.v1.SummarizeUsageRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.SummarizeUsageResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSummarizeUsageMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service ClusterService.
   * <pre>
   * Clusters: their requested properties, status and lifetime, their outputs and artifacts, and their usage and cost. The
   * jobs that work on clusters are in JobService.
   * </pre>
   */
  public static abstract class ClusterServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return ClusterServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service ClusterService.
   * <pre>
   * Clusters: their requested properties, status and lifetime, their outputs and artifacts, and their usage and cost. The
   * jobs that work on clusters are in JobService.
   * </pre>
   */
  public static final class ClusterServiceStub
      extends io.grpc.stub.AbstractAsyncStub<ClusterServiceStub> {
    private ClusterServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ClusterServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ClusterServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a cluster.
     * </pre>
     */
    public void createCluster(dev.statehouse.v1.CreateClusterRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateClusterResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateClusterMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one cluster.
     * </pre>
     */
    public void getCluster(dev.statehouse.v1.GetClusterRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetClusterResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetClusterMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists clusters.
     * </pre>
     */
    public void listClusters(dev.statehouse.v1.ListClustersRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListClustersResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListClustersMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Counts clusters, also by group. Called `GetStatisticsByStatus` or `GetStatisticsByProfile` in other stores, by what
     * it groups by.
     * </pre>
     */
    public void countClusters(dev.statehouse.v1.CountClustersRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountClustersResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCountClustersMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Streams all matching clusters. Called `ListAllStreaming` in other stores.
     * </pre>
     */
    public void streamClusters(dev.statehouse.v1.StreamClustersRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.StreamClustersResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getStreamClustersMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Sends the matching clusters, and then their changes.
     * </pre>
     */
    public void watchClusters(dev.statehouse.v1.WatchClustersRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.WatchClustersResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getWatchClustersMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads several clusters. Called `GetByIDs` in other stores.
     * </pre>
     */
    public void batchGetClusters(dev.statehouse.v1.BatchGetClustersRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetClustersResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getBatchGetClustersMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Updates a cluster.
     * </pre>
     */
    public void updateCluster(dev.statehouse.v1.UpdateClusterRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateClusterResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateClusterMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes the status of a cluster along the transition table of `ClusterStatus`. ALREADY_EXISTS if it is FAILED and
     * another cluster has taken its name since; it can still become DESTROYED, or be given another name.
     * </pre>
     */
    public void updateClusterStatus(dev.statehouse.v1.UpdateClusterStatusRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateClusterStatusResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateClusterStatusMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes the status of the clusters that match.
     * </pre>
     */
    public void updateClusterStatuses(dev.statehouse.v1.UpdateClusterStatusesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateClusterStatusesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateClusterStatusesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Extends the lifetime of a cluster: by a span, or up to a time. Called `UpdateTTL` in other stores. It is never
     * shortened. INVALID_ARGUMENT if neither is given; NOT_FOUND; ABORTED `VERSION_MISMATCH`; FAILED_PRECONDITION
     * `FAILED_PRECONDITION` if the cluster has no `expire_time`, or is being destroyed or destroyed, and `DELETED` if it
     * is deleted.
     * </pre>
     */
    public void extendClusterTtl(dev.statehouse.v1.ExtendClusterTtlRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ExtendClusterTtlResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getExtendClusterTtlMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the clusters whose `expire_time` has passed but whose destruction has not begun: those that are not deleted,
     * and not DESTROYING, DESTROY_VERIFYING or DESTROYED. Called `GetExpiredClusters` in other stores. The clusters with
     * the earliest `expire_time` come first. INVALID_ARGUMENT for a page token of another request.
     * </pre>
     */
    public void listExpiredClusters(dev.statehouse.v1.ListExpiredClustersRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListExpiredClustersResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListExpiredClustersMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Marks a cluster as deleted. It disappears from lists, and its name can be used again. Its outputs, artifacts, usage
     * and jobs are purged with it when its retention ends, and with `purge` at once. The real cluster is not touched.
     * </pre>
     */
    public void deleteCluster(dev.statehouse.v1.DeleteClusterRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteClusterResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteClusterMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes the clusters that match. One use of it is called `DeleteDestroyedClusters` in other stores. Each can be
     * undeleted.
     * </pre>
     */
    public void deleteClusters(dev.statehouse.v1.DeleteClustersRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteClustersResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteClustersMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Restores a deleted cluster.
     * </pre>
     */
    public void undeleteCluster(dev.statehouse.v1.UndeleteClusterRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UndeleteClusterResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUndeleteClusterMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Removes the deleted clusters that match, with their outputs, artifacts, usage and jobs, before their `purge_time`.
     * </pre>
     */
    public void purgeClusters(dev.statehouse.v1.PurgeClustersRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.PurgeClustersResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getPurgeClustersMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Stores the outputs of a cluster. Empty values leave the stored ones as they are. NOT_FOUND if the cluster does not
     * exist; INVALID_ARGUMENT if `outputs` names another cluster; FAILED_PRECONDITION `RESULT_TOO_LARGE` if a merge patch
     * would let `extra_json` grow beyond 4 MB.
     * </pre>
     */
    public void setClusterOutputs(dev.statehouse.v1.SetClusterOutputsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.SetClusterOutputsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSetClusterOutputsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads the outputs of a cluster, by the full id of the cluster. NOT_FOUND also if none are stored.
     * </pre>
     */
    public void getClusterOutputs(dev.statehouse.v1.GetClusterOutputsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetClusterOutputsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetClusterOutputsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Records a file that belongs to a cluster.
     * </pre>
     */
    public void createClusterArtifact(dev.statehouse.v1.CreateClusterArtifactRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateClusterArtifactResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateClusterArtifactMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one artifact.
     * </pre>
     */
    public void getClusterArtifact(dev.statehouse.v1.GetClusterArtifactRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetClusterArtifactResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetClusterArtifactMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists artifacts.
     * </pre>
     */
    public void listClusterArtifacts(dev.statehouse.v1.ListClusterArtifactsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListClusterArtifactsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListClusterArtifactsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Counts artifacts, also by group.
     * </pre>
     */
    public void countClusterArtifacts(dev.statehouse.v1.CountClusterArtifactsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountClusterArtifactsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCountClusterArtifactsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads several artifacts.
     * </pre>
     */
    public void batchGetClusterArtifacts(dev.statehouse.v1.BatchGetClusterArtifactsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetClusterArtifactsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getBatchGetClusterArtifactsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes the record of an artifact. The file is not touched.
     * </pre>
     */
    public void deleteClusterArtifact(dev.statehouse.v1.DeleteClusterArtifactRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteClusterArtifactResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteClusterArtifactMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes the artifacts that match. The files stay.
     * </pre>
     */
    public void deleteClusterArtifacts(dev.statehouse.v1.DeleteClusterArtifactsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteClusterArtifactsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteClusterArtifactsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Stores samples of usage, all or none. A sample replaces a stored one of the same cluster and time. NOT_FOUND if a
     * cluster does not exist; INVALID_ARGUMENT for two samples of the same cluster and time.
     * </pre>
     */
    public void recordUsage(dev.statehouse.v1.RecordUsageRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.RecordUsageResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRecordUsageMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists samples of usage in pages, newest first. INVALID_ARGUMENT for a page token of another request.
     * </pre>
     */
    public void listUsage(dev.statehouse.v1.ListUsageRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListUsageResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListUsageMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Sums the usage in a time range for each cluster, team or owner, and each currency, in pages; the highest cost
     * first, ties in the order of group and currency. Team and owner are the current ones of a cluster. The sums of a
     * page are those of the moment when it is read: one whose cost changes between two pages may appear twice or not at
     * all. INVALID_ARGUMENT for a page token of another request.
     * </pre>
     */
    public void summarizeUsage(dev.statehouse.v1.SummarizeUsageRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.SummarizeUsageResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSummarizeUsageMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service ClusterService.
   * <pre>
   * Clusters: their requested properties, status and lifetime, their outputs and artifacts, and their usage and cost. The
   * jobs that work on clusters are in JobService.
   * </pre>
   */
  public static final class ClusterServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<ClusterServiceBlockingV2Stub> {
    private ClusterServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ClusterServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ClusterServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a cluster.
     * </pre>
     */
    public dev.statehouse.v1.CreateClusterResponse createCluster(dev.statehouse.v1.CreateClusterRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateClusterMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one cluster.
     * </pre>
     */
    public dev.statehouse.v1.GetClusterResponse getCluster(dev.statehouse.v1.GetClusterRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetClusterMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists clusters.
     * </pre>
     */
    public dev.statehouse.v1.ListClustersResponse listClusters(dev.statehouse.v1.ListClustersRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListClustersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts clusters, also by group. Called `GetStatisticsByStatus` or `GetStatisticsByProfile` in other stores, by what
     * it groups by.
     * </pre>
     */
    public dev.statehouse.v1.CountClustersResponse countClusters(dev.statehouse.v1.CountClustersRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCountClustersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Streams all matching clusters. Called `ListAllStreaming` in other stores.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.statehouse.v1.StreamClustersResponse>
        streamClusters(dev.statehouse.v1.StreamClustersRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getStreamClustersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sends the matching clusters, and then their changes.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.statehouse.v1.WatchClustersResponse>
        watchClusters(dev.statehouse.v1.WatchClustersRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getWatchClustersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several clusters. Called `GetByIDs` in other stores.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetClustersResponse batchGetClusters(dev.statehouse.v1.BatchGetClustersRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getBatchGetClustersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates a cluster.
     * </pre>
     */
    public dev.statehouse.v1.UpdateClusterResponse updateCluster(dev.statehouse.v1.UpdateClusterRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateClusterMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes the status of a cluster along the transition table of `ClusterStatus`. ALREADY_EXISTS if it is FAILED and
     * another cluster has taken its name since; it can still become DESTROYED, or be given another name.
     * </pre>
     */
    public dev.statehouse.v1.UpdateClusterStatusResponse updateClusterStatus(dev.statehouse.v1.UpdateClusterStatusRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateClusterStatusMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes the status of the clusters that match.
     * </pre>
     */
    public dev.statehouse.v1.UpdateClusterStatusesResponse updateClusterStatuses(dev.statehouse.v1.UpdateClusterStatusesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateClusterStatusesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Extends the lifetime of a cluster: by a span, or up to a time. Called `UpdateTTL` in other stores. It is never
     * shortened. INVALID_ARGUMENT if neither is given; NOT_FOUND; ABORTED `VERSION_MISMATCH`; FAILED_PRECONDITION
     * `FAILED_PRECONDITION` if the cluster has no `expire_time`, or is being destroyed or destroyed, and `DELETED` if it
     * is deleted.
     * </pre>
     */
    public dev.statehouse.v1.ExtendClusterTtlResponse extendClusterTtl(dev.statehouse.v1.ExtendClusterTtlRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getExtendClusterTtlMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the clusters whose `expire_time` has passed but whose destruction has not begun: those that are not deleted,
     * and not DESTROYING, DESTROY_VERIFYING or DESTROYED. Called `GetExpiredClusters` in other stores. The clusters with
     * the earliest `expire_time` come first. INVALID_ARGUMENT for a page token of another request.
     * </pre>
     */
    public dev.statehouse.v1.ListExpiredClustersResponse listExpiredClusters(dev.statehouse.v1.ListExpiredClustersRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListExpiredClustersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Marks a cluster as deleted. It disappears from lists, and its name can be used again. Its outputs, artifacts, usage
     * and jobs are purged with it when its retention ends, and with `purge` at once. The real cluster is not touched.
     * </pre>
     */
    public dev.statehouse.v1.DeleteClusterResponse deleteCluster(dev.statehouse.v1.DeleteClusterRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteClusterMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes the clusters that match. One use of it is called `DeleteDestroyedClusters` in other stores. Each can be
     * undeleted.
     * </pre>
     */
    public dev.statehouse.v1.DeleteClustersResponse deleteClusters(dev.statehouse.v1.DeleteClustersRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteClustersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Restores a deleted cluster.
     * </pre>
     */
    public dev.statehouse.v1.UndeleteClusterResponse undeleteCluster(dev.statehouse.v1.UndeleteClusterRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUndeleteClusterMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Removes the deleted clusters that match, with their outputs, artifacts, usage and jobs, before their `purge_time`.
     * </pre>
     */
    public dev.statehouse.v1.PurgeClustersResponse purgeClusters(dev.statehouse.v1.PurgeClustersRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getPurgeClustersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Stores the outputs of a cluster. Empty values leave the stored ones as they are. NOT_FOUND if the cluster does not
     * exist; INVALID_ARGUMENT if `outputs` names another cluster; FAILED_PRECONDITION `RESULT_TOO_LARGE` if a merge patch
     * would let `extra_json` grow beyond 4 MB.
     * </pre>
     */
    public dev.statehouse.v1.SetClusterOutputsResponse setClusterOutputs(dev.statehouse.v1.SetClusterOutputsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSetClusterOutputsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the outputs of a cluster, by the full id of the cluster. NOT_FOUND also if none are stored.
     * </pre>
     */
    public dev.statehouse.v1.GetClusterOutputsResponse getClusterOutputs(dev.statehouse.v1.GetClusterOutputsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetClusterOutputsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Records a file that belongs to a cluster.
     * </pre>
     */
    public dev.statehouse.v1.CreateClusterArtifactResponse createClusterArtifact(dev.statehouse.v1.CreateClusterArtifactRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateClusterArtifactMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one artifact.
     * </pre>
     */
    public dev.statehouse.v1.GetClusterArtifactResponse getClusterArtifact(dev.statehouse.v1.GetClusterArtifactRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetClusterArtifactMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists artifacts.
     * </pre>
     */
    public dev.statehouse.v1.ListClusterArtifactsResponse listClusterArtifacts(dev.statehouse.v1.ListClusterArtifactsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListClusterArtifactsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts artifacts, also by group.
     * </pre>
     */
    public dev.statehouse.v1.CountClusterArtifactsResponse countClusterArtifacts(dev.statehouse.v1.CountClusterArtifactsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCountClusterArtifactsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several artifacts.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetClusterArtifactsResponse batchGetClusterArtifacts(dev.statehouse.v1.BatchGetClusterArtifactsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getBatchGetClusterArtifactsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes the record of an artifact. The file is not touched.
     * </pre>
     */
    public dev.statehouse.v1.DeleteClusterArtifactResponse deleteClusterArtifact(dev.statehouse.v1.DeleteClusterArtifactRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteClusterArtifactMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes the artifacts that match. The files stay.
     * </pre>
     */
    public dev.statehouse.v1.DeleteClusterArtifactsResponse deleteClusterArtifacts(dev.statehouse.v1.DeleteClusterArtifactsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteClusterArtifactsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Stores samples of usage, all or none. A sample replaces a stored one of the same cluster and time. NOT_FOUND if a
     * cluster does not exist; INVALID_ARGUMENT for two samples of the same cluster and time.
     * </pre>
     */
    public dev.statehouse.v1.RecordUsageResponse recordUsage(dev.statehouse.v1.RecordUsageRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRecordUsageMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists samples of usage in pages, newest first. INVALID_ARGUMENT for a page token of another request.
     * </pre>
     */
    public dev.statehouse.v1.ListUsageResponse listUsage(dev.statehouse.v1.ListUsageRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListUsageMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sums the usage in a time range for each cluster, team or owner, and each currency, in pages; the highest cost
     * first, ties in the order of group and currency. Team and owner are the current ones of a cluster. The sums of a
     * page are those of the moment when it is read: one whose cost changes between two pages may appear twice or not at
     * all. INVALID_ARGUMENT for a page token of another request.
     * </pre>
     */
    public dev.statehouse.v1.SummarizeUsageResponse summarizeUsage(dev.statehouse.v1.SummarizeUsageRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSummarizeUsageMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service ClusterService.
   * <pre>
   * Clusters: their requested properties, status and lifetime, their outputs and artifacts, and their usage and cost. The
   * jobs that work on clusters are in JobService.
   * </pre>
   */
  public static final class ClusterServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<ClusterServiceBlockingStub> {
    private ClusterServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ClusterServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ClusterServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a cluster.
     * </pre>
     */
    public dev.statehouse.v1.CreateClusterResponse createCluster(dev.statehouse.v1.CreateClusterRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateClusterMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one cluster.
     * </pre>
     */
    public dev.statehouse.v1.GetClusterResponse getCluster(dev.statehouse.v1.GetClusterRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetClusterMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists clusters.
     * </pre>
     */
    public dev.statehouse.v1.ListClustersResponse listClusters(dev.statehouse.v1.ListClustersRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListClustersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts clusters, also by group. Called `GetStatisticsByStatus` or `GetStatisticsByProfile` in other stores, by what
     * it groups by.
     * </pre>
     */
    public dev.statehouse.v1.CountClustersResponse countClusters(dev.statehouse.v1.CountClustersRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCountClustersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Streams all matching clusters. Called `ListAllStreaming` in other stores.
     * </pre>
     */
    public java.util.Iterator<dev.statehouse.v1.StreamClustersResponse> streamClusters(
        dev.statehouse.v1.StreamClustersRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getStreamClustersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sends the matching clusters, and then their changes.
     * </pre>
     */
    public java.util.Iterator<dev.statehouse.v1.WatchClustersResponse> watchClusters(
        dev.statehouse.v1.WatchClustersRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getWatchClustersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several clusters. Called `GetByIDs` in other stores.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetClustersResponse batchGetClusters(dev.statehouse.v1.BatchGetClustersRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getBatchGetClustersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates a cluster.
     * </pre>
     */
    public dev.statehouse.v1.UpdateClusterResponse updateCluster(dev.statehouse.v1.UpdateClusterRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateClusterMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes the status of a cluster along the transition table of `ClusterStatus`. ALREADY_EXISTS if it is FAILED and
     * another cluster has taken its name since; it can still become DESTROYED, or be given another name.
     * </pre>
     */
    public dev.statehouse.v1.UpdateClusterStatusResponse updateClusterStatus(dev.statehouse.v1.UpdateClusterStatusRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateClusterStatusMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes the status of the clusters that match.
     * </pre>
     */
    public dev.statehouse.v1.UpdateClusterStatusesResponse updateClusterStatuses(dev.statehouse.v1.UpdateClusterStatusesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateClusterStatusesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Extends the lifetime of a cluster: by a span, or up to a time. Called `UpdateTTL` in other stores. It is never
     * shortened. INVALID_ARGUMENT if neither is given; NOT_FOUND; ABORTED `VERSION_MISMATCH`; FAILED_PRECONDITION
     * `FAILED_PRECONDITION` if the cluster has no `expire_time`, or is being destroyed or destroyed, and `DELETED` if it
     * is deleted.
     * </pre>
     */
    public dev.statehouse.v1.ExtendClusterTtlResponse extendClusterTtl(dev.statehouse.v1.ExtendClusterTtlRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getExtendClusterTtlMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the clusters whose `expire_time` has passed but whose destruction has not begun: those that are not deleted,
     * and not DESTROYING, DESTROY_VERIFYING or DESTROYED. Called `GetExpiredClusters` in other stores. The clusters with
     * the earliest `expire_time` come first. INVALID_ARGUMENT for a page token of another request.
     * </pre>
     */
    public dev.statehouse.v1.ListExpiredClustersResponse listExpiredClusters(dev.statehouse.v1.ListExpiredClustersRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListExpiredClustersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Marks a cluster as deleted. It disappears from lists, and its name can be used again. Its outputs, artifacts, usage
     * and jobs are purged with it when its retention ends, and with `purge` at once. The real cluster is not touched.
     * </pre>
     */
    public dev.statehouse.v1.DeleteClusterResponse deleteCluster(dev.statehouse.v1.DeleteClusterRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteClusterMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes the clusters that match. One use of it is called `DeleteDestroyedClusters` in other stores. Each can be
     * undeleted.
     * </pre>
     */
    public dev.statehouse.v1.DeleteClustersResponse deleteClusters(dev.statehouse.v1.DeleteClustersRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteClustersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Restores a deleted cluster.
     * </pre>
     */
    public dev.statehouse.v1.UndeleteClusterResponse undeleteCluster(dev.statehouse.v1.UndeleteClusterRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUndeleteClusterMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Removes the deleted clusters that match, with their outputs, artifacts, usage and jobs, before their `purge_time`.
     * </pre>
     */
    public dev.statehouse.v1.PurgeClustersResponse purgeClusters(dev.statehouse.v1.PurgeClustersRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getPurgeClustersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Stores the outputs of a cluster. Empty values leave the stored ones as they are. NOT_FOUND if the cluster does not
     * exist; INVALID_ARGUMENT if `outputs` names another cluster; FAILED_PRECONDITION `RESULT_TOO_LARGE` if a merge patch
     * would let `extra_json` grow beyond 4 MB.
     * </pre>
     */
    public dev.statehouse.v1.SetClusterOutputsResponse setClusterOutputs(dev.statehouse.v1.SetClusterOutputsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSetClusterOutputsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the outputs of a cluster, by the full id of the cluster. NOT_FOUND also if none are stored.
     * </pre>
     */
    public dev.statehouse.v1.GetClusterOutputsResponse getClusterOutputs(dev.statehouse.v1.GetClusterOutputsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetClusterOutputsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Records a file that belongs to a cluster.
     * </pre>
     */
    public dev.statehouse.v1.CreateClusterArtifactResponse createClusterArtifact(dev.statehouse.v1.CreateClusterArtifactRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateClusterArtifactMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one artifact.
     * </pre>
     */
    public dev.statehouse.v1.GetClusterArtifactResponse getClusterArtifact(dev.statehouse.v1.GetClusterArtifactRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetClusterArtifactMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists artifacts.
     * </pre>
     */
    public dev.statehouse.v1.ListClusterArtifactsResponse listClusterArtifacts(dev.statehouse.v1.ListClusterArtifactsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListClusterArtifactsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts artifacts, also by group.
     * </pre>
     */
    public dev.statehouse.v1.CountClusterArtifactsResponse countClusterArtifacts(dev.statehouse.v1.CountClusterArtifactsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCountClusterArtifactsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several artifacts.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetClusterArtifactsResponse batchGetClusterArtifacts(dev.statehouse.v1.BatchGetClusterArtifactsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getBatchGetClusterArtifactsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes the record of an artifact. The file is not touched.
     * </pre>
     */
    public dev.statehouse.v1.DeleteClusterArtifactResponse deleteClusterArtifact(dev.statehouse.v1.DeleteClusterArtifactRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteClusterArtifactMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes the artifacts that match. The files stay.
     * </pre>
     */
    public dev.statehouse.v1.DeleteClusterArtifactsResponse deleteClusterArtifacts(dev.statehouse.v1.DeleteClusterArtifactsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteClusterArtifactsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Stores samples of usage, all or none. A sample replaces a stored one of the same cluster and time. NOT_FOUND if a
     * cluster does not exist; INVALID_ARGUMENT for two samples of the same cluster and time.
     * </pre>
     */
    public dev.statehouse.v1.RecordUsageResponse recordUsage(dev.statehouse.v1.RecordUsageRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRecordUsageMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists samples of usage in pages, newest first. INVALID_ARGUMENT for a page token of another request.
     * </pre>
     */
    public dev.statehouse.v1.ListUsageResponse listUsage(dev.statehouse.v1.ListUsageRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListUsageMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sums the usage in a time range for each cluster, team or owner, and each currency, in pages; the highest cost
     * first, ties in the order of group and currency. Team and owner are the current ones of a cluster. The sums of a
     * page are those of the moment when it is read: one whose cost changes between two pages may appear twice or not at
     * all. INVALID_ARGUMENT for a page token of another request.
     * </pre>
     */
    public dev.statehouse.v1.SummarizeUsageResponse summarizeUsage(dev.statehouse.v1.SummarizeUsageRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSummarizeUsageMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service ClusterService.
   * <pre>
   * Clusters: their requested properties, status and lifetime, their outputs and artifacts, and their usage and cost. The
   * jobs that work on clusters are in JobService.
   * </pre>
   */
  public static final class ClusterServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<ClusterServiceFutureStub> {
    private ClusterServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ClusterServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ClusterServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a cluster.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CreateClusterResponse> createCluster(
        dev.statehouse.v1.CreateClusterRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateClusterMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one cluster.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetClusterResponse> getCluster(
        dev.statehouse.v1.GetClusterRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetClusterMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists clusters.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListClustersResponse> listClusters(
        dev.statehouse.v1.ListClustersRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListClustersMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Counts clusters, also by group. Called `GetStatisticsByStatus` or `GetStatisticsByProfile` in other stores, by what
     * it groups by.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CountClustersResponse> countClusters(
        dev.statehouse.v1.CountClustersRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCountClustersMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads several clusters. Called `GetByIDs` in other stores.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.BatchGetClustersResponse> batchGetClusters(
        dev.statehouse.v1.BatchGetClustersRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getBatchGetClustersMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Updates a cluster.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateClusterResponse> updateCluster(
        dev.statehouse.v1.UpdateClusterRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateClusterMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes the status of a cluster along the transition table of `ClusterStatus`. ALREADY_EXISTS if it is FAILED and
     * another cluster has taken its name since; it can still become DESTROYED, or be given another name.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateClusterStatusResponse> updateClusterStatus(
        dev.statehouse.v1.UpdateClusterStatusRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateClusterStatusMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes the status of the clusters that match.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateClusterStatusesResponse> updateClusterStatuses(
        dev.statehouse.v1.UpdateClusterStatusesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateClusterStatusesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Extends the lifetime of a cluster: by a span, or up to a time. Called `UpdateTTL` in other stores. It is never
     * shortened. INVALID_ARGUMENT if neither is given; NOT_FOUND; ABORTED `VERSION_MISMATCH`; FAILED_PRECONDITION
     * `FAILED_PRECONDITION` if the cluster has no `expire_time`, or is being destroyed or destroyed, and `DELETED` if it
     * is deleted.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ExtendClusterTtlResponse> extendClusterTtl(
        dev.statehouse.v1.ExtendClusterTtlRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getExtendClusterTtlMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the clusters whose `expire_time` has passed but whose destruction has not begun: those that are not deleted,
     * and not DESTROYING, DESTROY_VERIFYING or DESTROYED. Called `GetExpiredClusters` in other stores. The clusters with
     * the earliest `expire_time` come first. INVALID_ARGUMENT for a page token of another request.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListExpiredClustersResponse> listExpiredClusters(
        dev.statehouse.v1.ListExpiredClustersRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListExpiredClustersMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Marks a cluster as deleted. It disappears from lists, and its name can be used again. Its outputs, artifacts, usage
     * and jobs are purged with it when its retention ends, and with `purge` at once. The real cluster is not touched.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteClusterResponse> deleteCluster(
        dev.statehouse.v1.DeleteClusterRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteClusterMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes the clusters that match. One use of it is called `DeleteDestroyedClusters` in other stores. Each can be
     * undeleted.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteClustersResponse> deleteClusters(
        dev.statehouse.v1.DeleteClustersRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteClustersMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Restores a deleted cluster.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UndeleteClusterResponse> undeleteCluster(
        dev.statehouse.v1.UndeleteClusterRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUndeleteClusterMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Removes the deleted clusters that match, with their outputs, artifacts, usage and jobs, before their `purge_time`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.PurgeClustersResponse> purgeClusters(
        dev.statehouse.v1.PurgeClustersRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getPurgeClustersMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Stores the outputs of a cluster. Empty values leave the stored ones as they are. NOT_FOUND if the cluster does not
     * exist; INVALID_ARGUMENT if `outputs` names another cluster; FAILED_PRECONDITION `RESULT_TOO_LARGE` if a merge patch
     * would let `extra_json` grow beyond 4 MB.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.SetClusterOutputsResponse> setClusterOutputs(
        dev.statehouse.v1.SetClusterOutputsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSetClusterOutputsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads the outputs of a cluster, by the full id of the cluster. NOT_FOUND also if none are stored.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetClusterOutputsResponse> getClusterOutputs(
        dev.statehouse.v1.GetClusterOutputsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetClusterOutputsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Records a file that belongs to a cluster.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CreateClusterArtifactResponse> createClusterArtifact(
        dev.statehouse.v1.CreateClusterArtifactRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateClusterArtifactMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one artifact.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetClusterArtifactResponse> getClusterArtifact(
        dev.statehouse.v1.GetClusterArtifactRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetClusterArtifactMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists artifacts.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListClusterArtifactsResponse> listClusterArtifacts(
        dev.statehouse.v1.ListClusterArtifactsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListClusterArtifactsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Counts artifacts, also by group.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CountClusterArtifactsResponse> countClusterArtifacts(
        dev.statehouse.v1.CountClusterArtifactsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCountClusterArtifactsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads several artifacts.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.BatchGetClusterArtifactsResponse> batchGetClusterArtifacts(
        dev.statehouse.v1.BatchGetClusterArtifactsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getBatchGetClusterArtifactsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Permanently deletes the record of an artifact. The file is not touched.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteClusterArtifactResponse> deleteClusterArtifact(
        dev.statehouse.v1.DeleteClusterArtifactRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteClusterArtifactMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Permanently deletes the artifacts that match. The files stay.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteClusterArtifactsResponse> deleteClusterArtifacts(
        dev.statehouse.v1.DeleteClusterArtifactsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteClusterArtifactsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Stores samples of usage, all or none. A sample replaces a stored one of the same cluster and time. NOT_FOUND if a
     * cluster does not exist; INVALID_ARGUMENT for two samples of the same cluster and time.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.RecordUsageResponse> recordUsage(
        dev.statehouse.v1.RecordUsageRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRecordUsageMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists samples of usage in pages, newest first. INVALID_ARGUMENT for a page token of another request.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListUsageResponse> listUsage(
        dev.statehouse.v1.ListUsageRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListUsageMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Sums the usage in a time range for each cluster, team or owner, and each currency, in pages; the highest cost
     * first, ties in the order of group and currency. Team and owner are the current ones of a cluster. The sums of a
     * page are those of the moment when it is read: one whose cost changes between two pages may appear twice or not at
     * all. INVALID_ARGUMENT for a page token of another request.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.SummarizeUsageResponse> summarizeUsage(
        dev.statehouse.v1.SummarizeUsageRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSummarizeUsageMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_CLUSTER = 0;
  private static final int METHODID_GET_CLUSTER = 1;
  private static final int METHODID_LIST_CLUSTERS = 2;
  private static final int METHODID_COUNT_CLUSTERS = 3;
  private static final int METHODID_STREAM_CLUSTERS = 4;
  private static final int METHODID_WATCH_CLUSTERS = 5;
  private static final int METHODID_BATCH_GET_CLUSTERS = 6;
  private static final int METHODID_UPDATE_CLUSTER = 7;
  private static final int METHODID_UPDATE_CLUSTER_STATUS = 8;
  private static final int METHODID_UPDATE_CLUSTER_STATUSES = 9;
  private static final int METHODID_EXTEND_CLUSTER_TTL = 10;
  private static final int METHODID_LIST_EXPIRED_CLUSTERS = 11;
  private static final int METHODID_DELETE_CLUSTER = 12;
  private static final int METHODID_DELETE_CLUSTERS = 13;
  private static final int METHODID_UNDELETE_CLUSTER = 14;
  private static final int METHODID_PURGE_CLUSTERS = 15;
  private static final int METHODID_SET_CLUSTER_OUTPUTS = 16;
  private static final int METHODID_GET_CLUSTER_OUTPUTS = 17;
  private static final int METHODID_CREATE_CLUSTER_ARTIFACT = 18;
  private static final int METHODID_GET_CLUSTER_ARTIFACT = 19;
  private static final int METHODID_LIST_CLUSTER_ARTIFACTS = 20;
  private static final int METHODID_COUNT_CLUSTER_ARTIFACTS = 21;
  private static final int METHODID_BATCH_GET_CLUSTER_ARTIFACTS = 22;
  private static final int METHODID_DELETE_CLUSTER_ARTIFACT = 23;
  private static final int METHODID_DELETE_CLUSTER_ARTIFACTS = 24;
  private static final int METHODID_RECORD_USAGE = 25;
  private static final int METHODID_LIST_USAGE = 26;
  private static final int METHODID_SUMMARIZE_USAGE = 27;

  private static final class MethodHandlers<Req, Resp> implements
      io.grpc.stub.ServerCalls.UnaryMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.ServerStreamingMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.ClientStreamingMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.BidiStreamingMethod<Req, Resp> {
    private final AsyncService serviceImpl;
    private final int methodId;

    MethodHandlers(AsyncService serviceImpl, int methodId) {
      this.serviceImpl = serviceImpl;
      this.methodId = methodId;
    }

    @java.lang.Override
    @java.lang.SuppressWarnings("unchecked")
    public void invoke(Req request, io.grpc.stub.StreamObserver<Resp> responseObserver) {
      switch (methodId) {
        case METHODID_CREATE_CLUSTER:
          serviceImpl.createCluster((dev.statehouse.v1.CreateClusterRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateClusterResponse>) responseObserver);
          break;
        case METHODID_GET_CLUSTER:
          serviceImpl.getCluster((dev.statehouse.v1.GetClusterRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetClusterResponse>) responseObserver);
          break;
        case METHODID_LIST_CLUSTERS:
          serviceImpl.listClusters((dev.statehouse.v1.ListClustersRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListClustersResponse>) responseObserver);
          break;
        case METHODID_COUNT_CLUSTERS:
          serviceImpl.countClusters((dev.statehouse.v1.CountClustersRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CountClustersResponse>) responseObserver);
          break;
        case METHODID_STREAM_CLUSTERS:
          serviceImpl.streamClusters((dev.statehouse.v1.StreamClustersRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.StreamClustersResponse>) responseObserver);
          break;
        case METHODID_WATCH_CLUSTERS:
          serviceImpl.watchClusters((dev.statehouse.v1.WatchClustersRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.WatchClustersResponse>) responseObserver);
          break;
        case METHODID_BATCH_GET_CLUSTERS:
          serviceImpl.batchGetClusters((dev.statehouse.v1.BatchGetClustersRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetClustersResponse>) responseObserver);
          break;
        case METHODID_UPDATE_CLUSTER:
          serviceImpl.updateCluster((dev.statehouse.v1.UpdateClusterRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateClusterResponse>) responseObserver);
          break;
        case METHODID_UPDATE_CLUSTER_STATUS:
          serviceImpl.updateClusterStatus((dev.statehouse.v1.UpdateClusterStatusRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateClusterStatusResponse>) responseObserver);
          break;
        case METHODID_UPDATE_CLUSTER_STATUSES:
          serviceImpl.updateClusterStatuses((dev.statehouse.v1.UpdateClusterStatusesRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateClusterStatusesResponse>) responseObserver);
          break;
        case METHODID_EXTEND_CLUSTER_TTL:
          serviceImpl.extendClusterTtl((dev.statehouse.v1.ExtendClusterTtlRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ExtendClusterTtlResponse>) responseObserver);
          break;
        case METHODID_LIST_EXPIRED_CLUSTERS:
          serviceImpl.listExpiredClusters((dev.statehouse.v1.ListExpiredClustersRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListExpiredClustersResponse>) responseObserver);
          break;
        case METHODID_DELETE_CLUSTER:
          serviceImpl.deleteCluster((dev.statehouse.v1.DeleteClusterRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteClusterResponse>) responseObserver);
          break;
        case METHODID_DELETE_CLUSTERS:
          serviceImpl.deleteClusters((dev.statehouse.v1.DeleteClustersRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteClustersResponse>) responseObserver);
          break;
        case METHODID_UNDELETE_CLUSTER:
          serviceImpl.undeleteCluster((dev.statehouse.v1.UndeleteClusterRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UndeleteClusterResponse>) responseObserver);
          break;
        case METHODID_PURGE_CLUSTERS:
          serviceImpl.purgeClusters((dev.statehouse.v1.PurgeClustersRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.PurgeClustersResponse>) responseObserver);
          break;
        case METHODID_SET_CLUSTER_OUTPUTS:
          serviceImpl.setClusterOutputs((dev.statehouse.v1.SetClusterOutputsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.SetClusterOutputsResponse>) responseObserver);
          break;
        case METHODID_GET_CLUSTER_OUTPUTS:
          serviceImpl.getClusterOutputs((dev.statehouse.v1.GetClusterOutputsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetClusterOutputsResponse>) responseObserver);
          break;
        case METHODID_CREATE_CLUSTER_ARTIFACT:
          serviceImpl.createClusterArtifact((dev.statehouse.v1.CreateClusterArtifactRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateClusterArtifactResponse>) responseObserver);
          break;
        case METHODID_GET_CLUSTER_ARTIFACT:
          serviceImpl.getClusterArtifact((dev.statehouse.v1.GetClusterArtifactRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetClusterArtifactResponse>) responseObserver);
          break;
        case METHODID_LIST_CLUSTER_ARTIFACTS:
          serviceImpl.listClusterArtifacts((dev.statehouse.v1.ListClusterArtifactsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListClusterArtifactsResponse>) responseObserver);
          break;
        case METHODID_COUNT_CLUSTER_ARTIFACTS:
          serviceImpl.countClusterArtifacts((dev.statehouse.v1.CountClusterArtifactsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CountClusterArtifactsResponse>) responseObserver);
          break;
        case METHODID_BATCH_GET_CLUSTER_ARTIFACTS:
          serviceImpl.batchGetClusterArtifacts((dev.statehouse.v1.BatchGetClusterArtifactsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetClusterArtifactsResponse>) responseObserver);
          break;
        case METHODID_DELETE_CLUSTER_ARTIFACT:
          serviceImpl.deleteClusterArtifact((dev.statehouse.v1.DeleteClusterArtifactRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteClusterArtifactResponse>) responseObserver);
          break;
        case METHODID_DELETE_CLUSTER_ARTIFACTS:
          serviceImpl.deleteClusterArtifacts((dev.statehouse.v1.DeleteClusterArtifactsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteClusterArtifactsResponse>) responseObserver);
          break;
        case METHODID_RECORD_USAGE:
          serviceImpl.recordUsage((dev.statehouse.v1.RecordUsageRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.RecordUsageResponse>) responseObserver);
          break;
        case METHODID_LIST_USAGE:
          serviceImpl.listUsage((dev.statehouse.v1.ListUsageRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListUsageResponse>) responseObserver);
          break;
        case METHODID_SUMMARIZE_USAGE:
          serviceImpl.summarizeUsage((dev.statehouse.v1.SummarizeUsageRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.SummarizeUsageResponse>) responseObserver);
          break;
        default:
          throw new AssertionError();
      }
    }

    @java.lang.Override
    @java.lang.SuppressWarnings("unchecked")
    public io.grpc.stub.StreamObserver<Req> invoke(
        io.grpc.stub.StreamObserver<Resp> responseObserver) {
      switch (methodId) {
        default:
          throw new AssertionError();
      }
    }
  }

  public static final io.grpc.ServerServiceDefinition bindService(AsyncService service) {
    return io.grpc.ServerServiceDefinition.builder(getServiceDescriptor())
        .addMethod(
          getCreateClusterMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CreateClusterRequest,
              dev.statehouse.v1.CreateClusterResponse>(
                service, METHODID_CREATE_CLUSTER)))
        .addMethod(
          getGetClusterMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetClusterRequest,
              dev.statehouse.v1.GetClusterResponse>(
                service, METHODID_GET_CLUSTER)))
        .addMethod(
          getListClustersMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListClustersRequest,
              dev.statehouse.v1.ListClustersResponse>(
                service, METHODID_LIST_CLUSTERS)))
        .addMethod(
          getCountClustersMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CountClustersRequest,
              dev.statehouse.v1.CountClustersResponse>(
                service, METHODID_COUNT_CLUSTERS)))
        .addMethod(
          getStreamClustersMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.statehouse.v1.StreamClustersRequest,
              dev.statehouse.v1.StreamClustersResponse>(
                service, METHODID_STREAM_CLUSTERS)))
        .addMethod(
          getWatchClustersMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.statehouse.v1.WatchClustersRequest,
              dev.statehouse.v1.WatchClustersResponse>(
                service, METHODID_WATCH_CLUSTERS)))
        .addMethod(
          getBatchGetClustersMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.BatchGetClustersRequest,
              dev.statehouse.v1.BatchGetClustersResponse>(
                service, METHODID_BATCH_GET_CLUSTERS)))
        .addMethod(
          getUpdateClusterMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateClusterRequest,
              dev.statehouse.v1.UpdateClusterResponse>(
                service, METHODID_UPDATE_CLUSTER)))
        .addMethod(
          getUpdateClusterStatusMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateClusterStatusRequest,
              dev.statehouse.v1.UpdateClusterStatusResponse>(
                service, METHODID_UPDATE_CLUSTER_STATUS)))
        .addMethod(
          getUpdateClusterStatusesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateClusterStatusesRequest,
              dev.statehouse.v1.UpdateClusterStatusesResponse>(
                service, METHODID_UPDATE_CLUSTER_STATUSES)))
        .addMethod(
          getExtendClusterTtlMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ExtendClusterTtlRequest,
              dev.statehouse.v1.ExtendClusterTtlResponse>(
                service, METHODID_EXTEND_CLUSTER_TTL)))
        .addMethod(
          getListExpiredClustersMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListExpiredClustersRequest,
              dev.statehouse.v1.ListExpiredClustersResponse>(
                service, METHODID_LIST_EXPIRED_CLUSTERS)))
        .addMethod(
          getDeleteClusterMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteClusterRequest,
              dev.statehouse.v1.DeleteClusterResponse>(
                service, METHODID_DELETE_CLUSTER)))
        .addMethod(
          getDeleteClustersMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteClustersRequest,
              dev.statehouse.v1.DeleteClustersResponse>(
                service, METHODID_DELETE_CLUSTERS)))
        .addMethod(
          getUndeleteClusterMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UndeleteClusterRequest,
              dev.statehouse.v1.UndeleteClusterResponse>(
                service, METHODID_UNDELETE_CLUSTER)))
        .addMethod(
          getPurgeClustersMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.PurgeClustersRequest,
              dev.statehouse.v1.PurgeClustersResponse>(
                service, METHODID_PURGE_CLUSTERS)))
        .addMethod(
          getSetClusterOutputsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.SetClusterOutputsRequest,
              dev.statehouse.v1.SetClusterOutputsResponse>(
                service, METHODID_SET_CLUSTER_OUTPUTS)))
        .addMethod(
          getGetClusterOutputsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetClusterOutputsRequest,
              dev.statehouse.v1.GetClusterOutputsResponse>(
                service, METHODID_GET_CLUSTER_OUTPUTS)))
        .addMethod(
          getCreateClusterArtifactMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CreateClusterArtifactRequest,
              dev.statehouse.v1.CreateClusterArtifactResponse>(
                service, METHODID_CREATE_CLUSTER_ARTIFACT)))
        .addMethod(
          getGetClusterArtifactMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetClusterArtifactRequest,
              dev.statehouse.v1.GetClusterArtifactResponse>(
                service, METHODID_GET_CLUSTER_ARTIFACT)))
        .addMethod(
          getListClusterArtifactsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListClusterArtifactsRequest,
              dev.statehouse.v1.ListClusterArtifactsResponse>(
                service, METHODID_LIST_CLUSTER_ARTIFACTS)))
        .addMethod(
          getCountClusterArtifactsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CountClusterArtifactsRequest,
              dev.statehouse.v1.CountClusterArtifactsResponse>(
                service, METHODID_COUNT_CLUSTER_ARTIFACTS)))
        .addMethod(
          getBatchGetClusterArtifactsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.BatchGetClusterArtifactsRequest,
              dev.statehouse.v1.BatchGetClusterArtifactsResponse>(
                service, METHODID_BATCH_GET_CLUSTER_ARTIFACTS)))
        .addMethod(
          getDeleteClusterArtifactMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteClusterArtifactRequest,
              dev.statehouse.v1.DeleteClusterArtifactResponse>(
                service, METHODID_DELETE_CLUSTER_ARTIFACT)))
        .addMethod(
          getDeleteClusterArtifactsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteClusterArtifactsRequest,
              dev.statehouse.v1.DeleteClusterArtifactsResponse>(
                service, METHODID_DELETE_CLUSTER_ARTIFACTS)))
        .addMethod(
          getRecordUsageMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.RecordUsageRequest,
              dev.statehouse.v1.RecordUsageResponse>(
                service, METHODID_RECORD_USAGE)))
        .addMethod(
          getListUsageMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListUsageRequest,
              dev.statehouse.v1.ListUsageResponse>(
                service, METHODID_LIST_USAGE)))
        .addMethod(
          getSummarizeUsageMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.SummarizeUsageRequest,
              dev.statehouse.v1.SummarizeUsageResponse>(
                service, METHODID_SUMMARIZE_USAGE)))
        .build();
  }

  private static abstract class ClusterServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    ClusterServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.statehouse.v1.ClusterProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("ClusterService");
    }
  }

  private static final class ClusterServiceFileDescriptorSupplier
      extends ClusterServiceBaseDescriptorSupplier {
    ClusterServiceFileDescriptorSupplier() {}
  }

  private static final class ClusterServiceMethodDescriptorSupplier
      extends ClusterServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    ClusterServiceMethodDescriptorSupplier(java.lang.String methodName) {
      this.methodName = methodName;
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.MethodDescriptor getMethodDescriptor() {
      return getServiceDescriptor().findMethodByName(methodName);
    }
  }

  private static volatile io.grpc.ServiceDescriptor serviceDescriptor;

  public static io.grpc.ServiceDescriptor getServiceDescriptor() {
    io.grpc.ServiceDescriptor result = serviceDescriptor;
    if (result == null) {
      synchronized (ClusterServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new ClusterServiceFileDescriptorSupplier())
              .addMethod(getCreateClusterMethod())
              .addMethod(getGetClusterMethod())
              .addMethod(getListClustersMethod())
              .addMethod(getCountClustersMethod())
              .addMethod(getStreamClustersMethod())
              .addMethod(getWatchClustersMethod())
              .addMethod(getBatchGetClustersMethod())
              .addMethod(getUpdateClusterMethod())
              .addMethod(getUpdateClusterStatusMethod())
              .addMethod(getUpdateClusterStatusesMethod())
              .addMethod(getExtendClusterTtlMethod())
              .addMethod(getListExpiredClustersMethod())
              .addMethod(getDeleteClusterMethod())
              .addMethod(getDeleteClustersMethod())
              .addMethod(getUndeleteClusterMethod())
              .addMethod(getPurgeClustersMethod())
              .addMethod(getSetClusterOutputsMethod())
              .addMethod(getGetClusterOutputsMethod())
              .addMethod(getCreateClusterArtifactMethod())
              .addMethod(getGetClusterArtifactMethod())
              .addMethod(getListClusterArtifactsMethod())
              .addMethod(getCountClusterArtifactsMethod())
              .addMethod(getBatchGetClusterArtifactsMethod())
              .addMethod(getDeleteClusterArtifactMethod())
              .addMethod(getDeleteClusterArtifactsMethod())
              .addMethod(getRecordUsageMethod())
              .addMethod(getListUsageMethod())
              .addMethod(getSummarizeUsageMethod())
              .build();
        }
      }
    }
    return result;
  }
}
