package dev.statehouse.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Workflows: each is one execution of a workflow definition, with the tasks of that execution.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class WorkflowServiceGrpc {

  private WorkflowServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "statehouse.v1.WorkflowService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CreateWorkflowRequest,
      dev.statehouse.v1.CreateWorkflowResponse> getCreateWorkflowMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateWorkflow",
      requestType = dev.statehouse.v1.CreateWorkflowRequest.class,
      responseType = dev.statehouse.v1.CreateWorkflowResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CreateWorkflowRequest,
      dev.statehouse.v1.CreateWorkflowResponse> getCreateWorkflowMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CreateWorkflowRequest, dev.statehouse.v1.CreateWorkflowResponse> getCreateWorkflowMethod;
    if ((getCreateWorkflowMethod = WorkflowServiceGrpc.getCreateWorkflowMethod) == null) {
      synchronized (WorkflowServiceGrpc.class) {
        if ((getCreateWorkflowMethod = WorkflowServiceGrpc.getCreateWorkflowMethod) == null) {
          WorkflowServiceGrpc.getCreateWorkflowMethod = getCreateWorkflowMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CreateWorkflowRequest, dev.statehouse.v1.CreateWorkflowResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateWorkflow"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateWorkflowRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateWorkflowResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkflowServiceMethodDescriptorSupplier("CreateWorkflow"))
              .build();
        }
      }
    }
    return getCreateWorkflowMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetWorkflowRequest,
      dev.statehouse.v1.GetWorkflowResponse> getGetWorkflowMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetWorkflow",
      requestType = dev.statehouse.v1.GetWorkflowRequest.class,
      responseType = dev.statehouse.v1.GetWorkflowResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetWorkflowRequest,
      dev.statehouse.v1.GetWorkflowResponse> getGetWorkflowMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetWorkflowRequest, dev.statehouse.v1.GetWorkflowResponse> getGetWorkflowMethod;
    if ((getGetWorkflowMethod = WorkflowServiceGrpc.getGetWorkflowMethod) == null) {
      synchronized (WorkflowServiceGrpc.class) {
        if ((getGetWorkflowMethod = WorkflowServiceGrpc.getGetWorkflowMethod) == null) {
          WorkflowServiceGrpc.getGetWorkflowMethod = getGetWorkflowMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetWorkflowRequest, dev.statehouse.v1.GetWorkflowResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetWorkflow"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetWorkflowRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetWorkflowResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkflowServiceMethodDescriptorSupplier("GetWorkflow"))
              .build();
        }
      }
    }
    return getGetWorkflowMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListWorkflowsRequest,
      dev.statehouse.v1.ListWorkflowsResponse> getListWorkflowsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListWorkflows",
      requestType = dev.statehouse.v1.ListWorkflowsRequest.class,
      responseType = dev.statehouse.v1.ListWorkflowsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListWorkflowsRequest,
      dev.statehouse.v1.ListWorkflowsResponse> getListWorkflowsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListWorkflowsRequest, dev.statehouse.v1.ListWorkflowsResponse> getListWorkflowsMethod;
    if ((getListWorkflowsMethod = WorkflowServiceGrpc.getListWorkflowsMethod) == null) {
      synchronized (WorkflowServiceGrpc.class) {
        if ((getListWorkflowsMethod = WorkflowServiceGrpc.getListWorkflowsMethod) == null) {
          WorkflowServiceGrpc.getListWorkflowsMethod = getListWorkflowsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListWorkflowsRequest, dev.statehouse.v1.ListWorkflowsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListWorkflows"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListWorkflowsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListWorkflowsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkflowServiceMethodDescriptorSupplier("ListWorkflows"))
              .build();
        }
      }
    }
    return getListWorkflowsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CountWorkflowsRequest,
      dev.statehouse.v1.CountWorkflowsResponse> getCountWorkflowsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CountWorkflows",
      requestType = dev.statehouse.v1.CountWorkflowsRequest.class,
      responseType = dev.statehouse.v1.CountWorkflowsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CountWorkflowsRequest,
      dev.statehouse.v1.CountWorkflowsResponse> getCountWorkflowsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CountWorkflowsRequest, dev.statehouse.v1.CountWorkflowsResponse> getCountWorkflowsMethod;
    if ((getCountWorkflowsMethod = WorkflowServiceGrpc.getCountWorkflowsMethod) == null) {
      synchronized (WorkflowServiceGrpc.class) {
        if ((getCountWorkflowsMethod = WorkflowServiceGrpc.getCountWorkflowsMethod) == null) {
          WorkflowServiceGrpc.getCountWorkflowsMethod = getCountWorkflowsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CountWorkflowsRequest, dev.statehouse.v1.CountWorkflowsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CountWorkflows"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountWorkflowsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountWorkflowsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkflowServiceMethodDescriptorSupplier("CountWorkflows"))
              .build();
        }
      }
    }
    return getCountWorkflowsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetWorkflowsRequest,
      dev.statehouse.v1.BatchGetWorkflowsResponse> getBatchGetWorkflowsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "BatchGetWorkflows",
      requestType = dev.statehouse.v1.BatchGetWorkflowsRequest.class,
      responseType = dev.statehouse.v1.BatchGetWorkflowsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetWorkflowsRequest,
      dev.statehouse.v1.BatchGetWorkflowsResponse> getBatchGetWorkflowsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetWorkflowsRequest, dev.statehouse.v1.BatchGetWorkflowsResponse> getBatchGetWorkflowsMethod;
    if ((getBatchGetWorkflowsMethod = WorkflowServiceGrpc.getBatchGetWorkflowsMethod) == null) {
      synchronized (WorkflowServiceGrpc.class) {
        if ((getBatchGetWorkflowsMethod = WorkflowServiceGrpc.getBatchGetWorkflowsMethod) == null) {
          WorkflowServiceGrpc.getBatchGetWorkflowsMethod = getBatchGetWorkflowsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.BatchGetWorkflowsRequest, dev.statehouse.v1.BatchGetWorkflowsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "BatchGetWorkflows"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetWorkflowsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetWorkflowsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkflowServiceMethodDescriptorSupplier("BatchGetWorkflows"))
              .build();
        }
      }
    }
    return getBatchGetWorkflowsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.StreamWorkflowsRequest,
      dev.statehouse.v1.StreamWorkflowsResponse> getStreamWorkflowsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "StreamWorkflows",
      requestType = dev.statehouse.v1.StreamWorkflowsRequest.class,
      responseType = dev.statehouse.v1.StreamWorkflowsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.StreamWorkflowsRequest,
      dev.statehouse.v1.StreamWorkflowsResponse> getStreamWorkflowsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.StreamWorkflowsRequest, dev.statehouse.v1.StreamWorkflowsResponse> getStreamWorkflowsMethod;
    if ((getStreamWorkflowsMethod = WorkflowServiceGrpc.getStreamWorkflowsMethod) == null) {
      synchronized (WorkflowServiceGrpc.class) {
        if ((getStreamWorkflowsMethod = WorkflowServiceGrpc.getStreamWorkflowsMethod) == null) {
          WorkflowServiceGrpc.getStreamWorkflowsMethod = getStreamWorkflowsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.StreamWorkflowsRequest, dev.statehouse.v1.StreamWorkflowsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "StreamWorkflows"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.StreamWorkflowsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.StreamWorkflowsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkflowServiceMethodDescriptorSupplier("StreamWorkflows"))
              .build();
        }
      }
    }
    return getStreamWorkflowsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.WatchWorkflowsRequest,
      dev.statehouse.v1.WatchWorkflowsResponse> getWatchWorkflowsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "WatchWorkflows",
      requestType = dev.statehouse.v1.WatchWorkflowsRequest.class,
      responseType = dev.statehouse.v1.WatchWorkflowsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.WatchWorkflowsRequest,
      dev.statehouse.v1.WatchWorkflowsResponse> getWatchWorkflowsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.WatchWorkflowsRequest, dev.statehouse.v1.WatchWorkflowsResponse> getWatchWorkflowsMethod;
    if ((getWatchWorkflowsMethod = WorkflowServiceGrpc.getWatchWorkflowsMethod) == null) {
      synchronized (WorkflowServiceGrpc.class) {
        if ((getWatchWorkflowsMethod = WorkflowServiceGrpc.getWatchWorkflowsMethod) == null) {
          WorkflowServiceGrpc.getWatchWorkflowsMethod = getWatchWorkflowsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.WatchWorkflowsRequest, dev.statehouse.v1.WatchWorkflowsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "WatchWorkflows"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.WatchWorkflowsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.WatchWorkflowsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkflowServiceMethodDescriptorSupplier("WatchWorkflows"))
              .build();
        }
      }
    }
    return getWatchWorkflowsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateWorkflowRequest,
      dev.statehouse.v1.UpdateWorkflowResponse> getUpdateWorkflowMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateWorkflow",
      requestType = dev.statehouse.v1.UpdateWorkflowRequest.class,
      responseType = dev.statehouse.v1.UpdateWorkflowResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateWorkflowRequest,
      dev.statehouse.v1.UpdateWorkflowResponse> getUpdateWorkflowMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateWorkflowRequest, dev.statehouse.v1.UpdateWorkflowResponse> getUpdateWorkflowMethod;
    if ((getUpdateWorkflowMethod = WorkflowServiceGrpc.getUpdateWorkflowMethod) == null) {
      synchronized (WorkflowServiceGrpc.class) {
        if ((getUpdateWorkflowMethod = WorkflowServiceGrpc.getUpdateWorkflowMethod) == null) {
          WorkflowServiceGrpc.getUpdateWorkflowMethod = getUpdateWorkflowMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateWorkflowRequest, dev.statehouse.v1.UpdateWorkflowResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateWorkflow"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateWorkflowRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateWorkflowResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkflowServiceMethodDescriptorSupplier("UpdateWorkflow"))
              .build();
        }
      }
    }
    return getUpdateWorkflowMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpsertWorkflowRequest,
      dev.statehouse.v1.UpsertWorkflowResponse> getUpsertWorkflowMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpsertWorkflow",
      requestType = dev.statehouse.v1.UpsertWorkflowRequest.class,
      responseType = dev.statehouse.v1.UpsertWorkflowResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpsertWorkflowRequest,
      dev.statehouse.v1.UpsertWorkflowResponse> getUpsertWorkflowMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpsertWorkflowRequest, dev.statehouse.v1.UpsertWorkflowResponse> getUpsertWorkflowMethod;
    if ((getUpsertWorkflowMethod = WorkflowServiceGrpc.getUpsertWorkflowMethod) == null) {
      synchronized (WorkflowServiceGrpc.class) {
        if ((getUpsertWorkflowMethod = WorkflowServiceGrpc.getUpsertWorkflowMethod) == null) {
          WorkflowServiceGrpc.getUpsertWorkflowMethod = getUpsertWorkflowMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpsertWorkflowRequest, dev.statehouse.v1.UpsertWorkflowResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpsertWorkflow"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpsertWorkflowRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpsertWorkflowResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkflowServiceMethodDescriptorSupplier("UpsertWorkflow"))
              .build();
        }
      }
    }
    return getUpsertWorkflowMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateWorkflowStatusRequest,
      dev.statehouse.v1.UpdateWorkflowStatusResponse> getUpdateWorkflowStatusMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateWorkflowStatus",
      requestType = dev.statehouse.v1.UpdateWorkflowStatusRequest.class,
      responseType = dev.statehouse.v1.UpdateWorkflowStatusResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateWorkflowStatusRequest,
      dev.statehouse.v1.UpdateWorkflowStatusResponse> getUpdateWorkflowStatusMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateWorkflowStatusRequest, dev.statehouse.v1.UpdateWorkflowStatusResponse> getUpdateWorkflowStatusMethod;
    if ((getUpdateWorkflowStatusMethod = WorkflowServiceGrpc.getUpdateWorkflowStatusMethod) == null) {
      synchronized (WorkflowServiceGrpc.class) {
        if ((getUpdateWorkflowStatusMethod = WorkflowServiceGrpc.getUpdateWorkflowStatusMethod) == null) {
          WorkflowServiceGrpc.getUpdateWorkflowStatusMethod = getUpdateWorkflowStatusMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateWorkflowStatusRequest, dev.statehouse.v1.UpdateWorkflowStatusResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateWorkflowStatus"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateWorkflowStatusRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateWorkflowStatusResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkflowServiceMethodDescriptorSupplier("UpdateWorkflowStatus"))
              .build();
        }
      }
    }
    return getUpdateWorkflowStatusMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateWorkflowStatusesRequest,
      dev.statehouse.v1.UpdateWorkflowStatusesResponse> getUpdateWorkflowStatusesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateWorkflowStatuses",
      requestType = dev.statehouse.v1.UpdateWorkflowStatusesRequest.class,
      responseType = dev.statehouse.v1.UpdateWorkflowStatusesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateWorkflowStatusesRequest,
      dev.statehouse.v1.UpdateWorkflowStatusesResponse> getUpdateWorkflowStatusesMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateWorkflowStatusesRequest, dev.statehouse.v1.UpdateWorkflowStatusesResponse> getUpdateWorkflowStatusesMethod;
    if ((getUpdateWorkflowStatusesMethod = WorkflowServiceGrpc.getUpdateWorkflowStatusesMethod) == null) {
      synchronized (WorkflowServiceGrpc.class) {
        if ((getUpdateWorkflowStatusesMethod = WorkflowServiceGrpc.getUpdateWorkflowStatusesMethod) == null) {
          WorkflowServiceGrpc.getUpdateWorkflowStatusesMethod = getUpdateWorkflowStatusesMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateWorkflowStatusesRequest, dev.statehouse.v1.UpdateWorkflowStatusesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateWorkflowStatuses"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateWorkflowStatusesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateWorkflowStatusesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkflowServiceMethodDescriptorSupplier("UpdateWorkflowStatuses"))
              .build();
        }
      }
    }
    return getUpdateWorkflowStatusesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CompleteWorkflowRequest,
      dev.statehouse.v1.CompleteWorkflowResponse> getCompleteWorkflowMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CompleteWorkflow",
      requestType = dev.statehouse.v1.CompleteWorkflowRequest.class,
      responseType = dev.statehouse.v1.CompleteWorkflowResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CompleteWorkflowRequest,
      dev.statehouse.v1.CompleteWorkflowResponse> getCompleteWorkflowMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CompleteWorkflowRequest, dev.statehouse.v1.CompleteWorkflowResponse> getCompleteWorkflowMethod;
    if ((getCompleteWorkflowMethod = WorkflowServiceGrpc.getCompleteWorkflowMethod) == null) {
      synchronized (WorkflowServiceGrpc.class) {
        if ((getCompleteWorkflowMethod = WorkflowServiceGrpc.getCompleteWorkflowMethod) == null) {
          WorkflowServiceGrpc.getCompleteWorkflowMethod = getCompleteWorkflowMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CompleteWorkflowRequest, dev.statehouse.v1.CompleteWorkflowResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CompleteWorkflow"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CompleteWorkflowRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CompleteWorkflowResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkflowServiceMethodDescriptorSupplier("CompleteWorkflow"))
              .build();
        }
      }
    }
    return getCompleteWorkflowMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteWorkflowRequest,
      dev.statehouse.v1.DeleteWorkflowResponse> getDeleteWorkflowMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteWorkflow",
      requestType = dev.statehouse.v1.DeleteWorkflowRequest.class,
      responseType = dev.statehouse.v1.DeleteWorkflowResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteWorkflowRequest,
      dev.statehouse.v1.DeleteWorkflowResponse> getDeleteWorkflowMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteWorkflowRequest, dev.statehouse.v1.DeleteWorkflowResponse> getDeleteWorkflowMethod;
    if ((getDeleteWorkflowMethod = WorkflowServiceGrpc.getDeleteWorkflowMethod) == null) {
      synchronized (WorkflowServiceGrpc.class) {
        if ((getDeleteWorkflowMethod = WorkflowServiceGrpc.getDeleteWorkflowMethod) == null) {
          WorkflowServiceGrpc.getDeleteWorkflowMethod = getDeleteWorkflowMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteWorkflowRequest, dev.statehouse.v1.DeleteWorkflowResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteWorkflow"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteWorkflowRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteWorkflowResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkflowServiceMethodDescriptorSupplier("DeleteWorkflow"))
              .build();
        }
      }
    }
    return getDeleteWorkflowMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteWorkflowsRequest,
      dev.statehouse.v1.DeleteWorkflowsResponse> getDeleteWorkflowsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteWorkflows",
      requestType = dev.statehouse.v1.DeleteWorkflowsRequest.class,
      responseType = dev.statehouse.v1.DeleteWorkflowsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteWorkflowsRequest,
      dev.statehouse.v1.DeleteWorkflowsResponse> getDeleteWorkflowsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteWorkflowsRequest, dev.statehouse.v1.DeleteWorkflowsResponse> getDeleteWorkflowsMethod;
    if ((getDeleteWorkflowsMethod = WorkflowServiceGrpc.getDeleteWorkflowsMethod) == null) {
      synchronized (WorkflowServiceGrpc.class) {
        if ((getDeleteWorkflowsMethod = WorkflowServiceGrpc.getDeleteWorkflowsMethod) == null) {
          WorkflowServiceGrpc.getDeleteWorkflowsMethod = getDeleteWorkflowsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteWorkflowsRequest, dev.statehouse.v1.DeleteWorkflowsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteWorkflows"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteWorkflowsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteWorkflowsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkflowServiceMethodDescriptorSupplier("DeleteWorkflows"))
              .build();
        }
      }
    }
    return getDeleteWorkflowsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UndeleteWorkflowRequest,
      dev.statehouse.v1.UndeleteWorkflowResponse> getUndeleteWorkflowMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UndeleteWorkflow",
      requestType = dev.statehouse.v1.UndeleteWorkflowRequest.class,
      responseType = dev.statehouse.v1.UndeleteWorkflowResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UndeleteWorkflowRequest,
      dev.statehouse.v1.UndeleteWorkflowResponse> getUndeleteWorkflowMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UndeleteWorkflowRequest, dev.statehouse.v1.UndeleteWorkflowResponse> getUndeleteWorkflowMethod;
    if ((getUndeleteWorkflowMethod = WorkflowServiceGrpc.getUndeleteWorkflowMethod) == null) {
      synchronized (WorkflowServiceGrpc.class) {
        if ((getUndeleteWorkflowMethod = WorkflowServiceGrpc.getUndeleteWorkflowMethod) == null) {
          WorkflowServiceGrpc.getUndeleteWorkflowMethod = getUndeleteWorkflowMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UndeleteWorkflowRequest, dev.statehouse.v1.UndeleteWorkflowResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UndeleteWorkflow"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UndeleteWorkflowRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UndeleteWorkflowResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkflowServiceMethodDescriptorSupplier("UndeleteWorkflow"))
              .build();
        }
      }
    }
    return getUndeleteWorkflowMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.PurgeWorkflowsRequest,
      dev.statehouse.v1.PurgeWorkflowsResponse> getPurgeWorkflowsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "PurgeWorkflows",
      requestType = dev.statehouse.v1.PurgeWorkflowsRequest.class,
      responseType = dev.statehouse.v1.PurgeWorkflowsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.PurgeWorkflowsRequest,
      dev.statehouse.v1.PurgeWorkflowsResponse> getPurgeWorkflowsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.PurgeWorkflowsRequest, dev.statehouse.v1.PurgeWorkflowsResponse> getPurgeWorkflowsMethod;
    if ((getPurgeWorkflowsMethod = WorkflowServiceGrpc.getPurgeWorkflowsMethod) == null) {
      synchronized (WorkflowServiceGrpc.class) {
        if ((getPurgeWorkflowsMethod = WorkflowServiceGrpc.getPurgeWorkflowsMethod) == null) {
          WorkflowServiceGrpc.getPurgeWorkflowsMethod = getPurgeWorkflowsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.PurgeWorkflowsRequest, dev.statehouse.v1.PurgeWorkflowsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "PurgeWorkflows"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.PurgeWorkflowsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.PurgeWorkflowsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkflowServiceMethodDescriptorSupplier("PurgeWorkflows"))
              .build();
        }
      }
    }
    return getPurgeWorkflowsMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static WorkflowServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<WorkflowServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<WorkflowServiceStub>() {
        @java.lang.Override
        public WorkflowServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new WorkflowServiceStub(channel, callOptions);
        }
      };
    return WorkflowServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static WorkflowServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<WorkflowServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<WorkflowServiceBlockingV2Stub>() {
        @java.lang.Override
        public WorkflowServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new WorkflowServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return WorkflowServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static WorkflowServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<WorkflowServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<WorkflowServiceBlockingStub>() {
        @java.lang.Override
        public WorkflowServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new WorkflowServiceBlockingStub(channel, callOptions);
        }
      };
    return WorkflowServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static WorkflowServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<WorkflowServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<WorkflowServiceFutureStub>() {
        @java.lang.Override
        public WorkflowServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new WorkflowServiceFutureStub(channel, callOptions);
        }
      };
    return WorkflowServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Workflows: each is one execution of a workflow definition, with the tasks of that execution.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Creates a workflow.
     * </pre>
     */
    default void createWorkflow(dev.statehouse.v1.CreateWorkflowRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateWorkflowResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateWorkflowMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one workflow, with its tasks on request. Called `GetExecution` in other stores. FAILED_PRECONDITION
     * `RESULT_TOO_LARGE` for more than 10,000 tasks or 4 MiB; ListTasks returns the tasks in pages.
     * </pre>
     */
    default void getWorkflow(dev.statehouse.v1.GetWorkflowRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetWorkflowResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetWorkflowMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists workflows. Called `ListExecutions` in other stores.
     * </pre>
     */
    default void listWorkflows(dev.statehouse.v1.ListWorkflowsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListWorkflowsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListWorkflowsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Counts workflows, also by group.
     * </pre>
     */
    default void countWorkflows(dev.statehouse.v1.CountWorkflowsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountWorkflowsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCountWorkflowsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads several workflows.
     * </pre>
     */
    default void batchGetWorkflows(dev.statehouse.v1.BatchGetWorkflowsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetWorkflowsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getBatchGetWorkflowsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Streams all matching workflows. The stream may or may not contain a workflow that is created meanwhile.
     * </pre>
     */
    default void streamWorkflows(dev.statehouse.v1.StreamWorkflowsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.StreamWorkflowsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getStreamWorkflowsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Sends the matching workflows, and then their changes. A filter by the tasks of workflows is looked at when the
     * workflow itself changes; WatchTasks tells the changes of its tasks.
     * </pre>
     */
    default void watchWorkflows(dev.statehouse.v1.WatchWorkflowsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.WatchWorkflowsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getWatchWorkflowsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Updates a workflow.
     * </pre>
     */
    default void updateWorkflow(dev.statehouse.v1.UpdateWorkflowRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateWorkflowResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateWorkflowMethod(), responseObserver);
    }

    /**
     * <pre>
     * Creates or replaces a workflow. Called `UpsertExecution` in other stores.
     * </pre>
     */
    default void upsertWorkflow(dev.statehouse.v1.UpsertWorkflowRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpsertWorkflowResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpsertWorkflowMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes the status of a workflow along the transition table of `WorkflowStatus`, and its output and error with it.
     * </pre>
     */
    default void updateWorkflowStatus(dev.statehouse.v1.UpdateWorkflowStatusRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateWorkflowStatusResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateWorkflowStatusMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes the status of the workflows that match, and their output and error with it. UpdateWorkflowStatus for each
     * of them; their tasks are not changed.
     * </pre>
     */
    default void updateWorkflowStatuses(dev.statehouse.v1.UpdateWorkflowStatusesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateWorkflowStatusesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateWorkflowStatusesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Ends a workflow, from any status, once its top-level tasks have ended, which are those without a parent: with the
     * status, the output and the error of the request, or else by the state of these tasks. Repeating the call on a
     * workflow that has ended changes nothing and returns the workflow. NOT_FOUND if the workflow does not exist;
     * INVALID_ARGUMENT for a status that is not terminal; FAILED_PRECONDITION `NOT_TERMINAL` while one of its top-level
     * tasks is not in a terminal status, `INVALID_TRANSITION` if it has ended with another status than that of the
     * request, `RESULT_TOO_LARGE` if the outputs of the tasks have more than 4 MB together.
     * </pre>
     */
    default void completeWorkflow(dev.statehouse.v1.CompleteWorkflowRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CompleteWorkflowResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCompleteWorkflowMethod(), responseObserver);
    }

    /**
     * <pre>
     * Marks a workflow as deleted. It disappears from lists. Its tasks stay, but until it is undeleted they cannot be
     * changed, and new tasks cannot refer to it: FAILED_PRECONDITION `DELETED`. When its retention ends, the workflow and
     * its tasks are purged, unless a task of another workflow is below one of them. `purge` removes them at once, with
     * the messages and tool executions of the tasks; FAILED_PRECONDITION `STILL_REFERENCED`, unless `cascade` is set,
     * while a task of another workflow is below one of them.
     * </pre>
     */
    default void deleteWorkflow(dev.statehouse.v1.DeleteWorkflowRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteWorkflowResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteWorkflowMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes the workflows that match. Each can be undeleted.
     * </pre>
     */
    default void deleteWorkflows(dev.statehouse.v1.DeleteWorkflowsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteWorkflowsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteWorkflowsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Restores a deleted workflow.
     * </pre>
     */
    default void undeleteWorkflow(dev.statehouse.v1.UndeleteWorkflowRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UndeleteWorkflowResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUndeleteWorkflowMethod(), responseObserver);
    }

    /**
     * <pre>
     * Removes the deleted workflows that match, with their tasks, before their `purge_time`. A workflow that has a task
     * above one of another workflow is skipped.
     * </pre>
     */
    default void purgeWorkflows(dev.statehouse.v1.PurgeWorkflowsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.PurgeWorkflowsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getPurgeWorkflowsMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service WorkflowService.
   * <pre>
   * Workflows: each is one execution of a workflow definition, with the tasks of that execution.
   * </pre>
   */
  public static abstract class WorkflowServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return WorkflowServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service WorkflowService.
   * <pre>
   * Workflows: each is one execution of a workflow definition, with the tasks of that execution.
   * </pre>
   */
  public static final class WorkflowServiceStub
      extends io.grpc.stub.AbstractAsyncStub<WorkflowServiceStub> {
    private WorkflowServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected WorkflowServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new WorkflowServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a workflow.
     * </pre>
     */
    public void createWorkflow(dev.statehouse.v1.CreateWorkflowRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateWorkflowResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateWorkflowMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one workflow, with its tasks on request. Called `GetExecution` in other stores. FAILED_PRECONDITION
     * `RESULT_TOO_LARGE` for more than 10,000 tasks or 4 MiB; ListTasks returns the tasks in pages.
     * </pre>
     */
    public void getWorkflow(dev.statehouse.v1.GetWorkflowRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetWorkflowResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetWorkflowMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists workflows. Called `ListExecutions` in other stores.
     * </pre>
     */
    public void listWorkflows(dev.statehouse.v1.ListWorkflowsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListWorkflowsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListWorkflowsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Counts workflows, also by group.
     * </pre>
     */
    public void countWorkflows(dev.statehouse.v1.CountWorkflowsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountWorkflowsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCountWorkflowsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads several workflows.
     * </pre>
     */
    public void batchGetWorkflows(dev.statehouse.v1.BatchGetWorkflowsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetWorkflowsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getBatchGetWorkflowsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Streams all matching workflows. The stream may or may not contain a workflow that is created meanwhile.
     * </pre>
     */
    public void streamWorkflows(dev.statehouse.v1.StreamWorkflowsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.StreamWorkflowsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getStreamWorkflowsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Sends the matching workflows, and then their changes. A filter by the tasks of workflows is looked at when the
     * workflow itself changes; WatchTasks tells the changes of its tasks.
     * </pre>
     */
    public void watchWorkflows(dev.statehouse.v1.WatchWorkflowsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.WatchWorkflowsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getWatchWorkflowsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Updates a workflow.
     * </pre>
     */
    public void updateWorkflow(dev.statehouse.v1.UpdateWorkflowRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateWorkflowResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateWorkflowMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Creates or replaces a workflow. Called `UpsertExecution` in other stores.
     * </pre>
     */
    public void upsertWorkflow(dev.statehouse.v1.UpsertWorkflowRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpsertWorkflowResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpsertWorkflowMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes the status of a workflow along the transition table of `WorkflowStatus`, and its output and error with it.
     * </pre>
     */
    public void updateWorkflowStatus(dev.statehouse.v1.UpdateWorkflowStatusRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateWorkflowStatusResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateWorkflowStatusMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes the status of the workflows that match, and their output and error with it. UpdateWorkflowStatus for each
     * of them; their tasks are not changed.
     * </pre>
     */
    public void updateWorkflowStatuses(dev.statehouse.v1.UpdateWorkflowStatusesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateWorkflowStatusesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateWorkflowStatusesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Ends a workflow, from any status, once its top-level tasks have ended, which are those without a parent: with the
     * status, the output and the error of the request, or else by the state of these tasks. Repeating the call on a
     * workflow that has ended changes nothing and returns the workflow. NOT_FOUND if the workflow does not exist;
     * INVALID_ARGUMENT for a status that is not terminal; FAILED_PRECONDITION `NOT_TERMINAL` while one of its top-level
     * tasks is not in a terminal status, `INVALID_TRANSITION` if it has ended with another status than that of the
     * request, `RESULT_TOO_LARGE` if the outputs of the tasks have more than 4 MB together.
     * </pre>
     */
    public void completeWorkflow(dev.statehouse.v1.CompleteWorkflowRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CompleteWorkflowResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCompleteWorkflowMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Marks a workflow as deleted. It disappears from lists. Its tasks stay, but until it is undeleted they cannot be
     * changed, and new tasks cannot refer to it: FAILED_PRECONDITION `DELETED`. When its retention ends, the workflow and
     * its tasks are purged, unless a task of another workflow is below one of them. `purge` removes them at once, with
     * the messages and tool executions of the tasks; FAILED_PRECONDITION `STILL_REFERENCED`, unless `cascade` is set,
     * while a task of another workflow is below one of them.
     * </pre>
     */
    public void deleteWorkflow(dev.statehouse.v1.DeleteWorkflowRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteWorkflowResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteWorkflowMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes the workflows that match. Each can be undeleted.
     * </pre>
     */
    public void deleteWorkflows(dev.statehouse.v1.DeleteWorkflowsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteWorkflowsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteWorkflowsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Restores a deleted workflow.
     * </pre>
     */
    public void undeleteWorkflow(dev.statehouse.v1.UndeleteWorkflowRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UndeleteWorkflowResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUndeleteWorkflowMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Removes the deleted workflows that match, with their tasks, before their `purge_time`. A workflow that has a task
     * above one of another workflow is skipped.
     * </pre>
     */
    public void purgeWorkflows(dev.statehouse.v1.PurgeWorkflowsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.PurgeWorkflowsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getPurgeWorkflowsMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service WorkflowService.
   * <pre>
   * Workflows: each is one execution of a workflow definition, with the tasks of that execution.
   * </pre>
   */
  public static final class WorkflowServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<WorkflowServiceBlockingV2Stub> {
    private WorkflowServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected WorkflowServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new WorkflowServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a workflow.
     * </pre>
     */
    public dev.statehouse.v1.CreateWorkflowResponse createWorkflow(dev.statehouse.v1.CreateWorkflowRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateWorkflowMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one workflow, with its tasks on request. Called `GetExecution` in other stores. FAILED_PRECONDITION
     * `RESULT_TOO_LARGE` for more than 10,000 tasks or 4 MiB; ListTasks returns the tasks in pages.
     * </pre>
     */
    public dev.statehouse.v1.GetWorkflowResponse getWorkflow(dev.statehouse.v1.GetWorkflowRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetWorkflowMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists workflows. Called `ListExecutions` in other stores.
     * </pre>
     */
    public dev.statehouse.v1.ListWorkflowsResponse listWorkflows(dev.statehouse.v1.ListWorkflowsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListWorkflowsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts workflows, also by group.
     * </pre>
     */
    public dev.statehouse.v1.CountWorkflowsResponse countWorkflows(dev.statehouse.v1.CountWorkflowsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCountWorkflowsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several workflows.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetWorkflowsResponse batchGetWorkflows(dev.statehouse.v1.BatchGetWorkflowsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getBatchGetWorkflowsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Streams all matching workflows. The stream may or may not contain a workflow that is created meanwhile.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.statehouse.v1.StreamWorkflowsResponse>
        streamWorkflows(dev.statehouse.v1.StreamWorkflowsRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getStreamWorkflowsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sends the matching workflows, and then their changes. A filter by the tasks of workflows is looked at when the
     * workflow itself changes; WatchTasks tells the changes of its tasks.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.statehouse.v1.WatchWorkflowsResponse>
        watchWorkflows(dev.statehouse.v1.WatchWorkflowsRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getWatchWorkflowsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates a workflow.
     * </pre>
     */
    public dev.statehouse.v1.UpdateWorkflowResponse updateWorkflow(dev.statehouse.v1.UpdateWorkflowRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateWorkflowMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates or replaces a workflow. Called `UpsertExecution` in other stores.
     * </pre>
     */
    public dev.statehouse.v1.UpsertWorkflowResponse upsertWorkflow(dev.statehouse.v1.UpsertWorkflowRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpsertWorkflowMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes the status of a workflow along the transition table of `WorkflowStatus`, and its output and error with it.
     * </pre>
     */
    public dev.statehouse.v1.UpdateWorkflowStatusResponse updateWorkflowStatus(dev.statehouse.v1.UpdateWorkflowStatusRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateWorkflowStatusMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes the status of the workflows that match, and their output and error with it. UpdateWorkflowStatus for each
     * of them; their tasks are not changed.
     * </pre>
     */
    public dev.statehouse.v1.UpdateWorkflowStatusesResponse updateWorkflowStatuses(dev.statehouse.v1.UpdateWorkflowStatusesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateWorkflowStatusesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Ends a workflow, from any status, once its top-level tasks have ended, which are those without a parent: with the
     * status, the output and the error of the request, or else by the state of these tasks. Repeating the call on a
     * workflow that has ended changes nothing and returns the workflow. NOT_FOUND if the workflow does not exist;
     * INVALID_ARGUMENT for a status that is not terminal; FAILED_PRECONDITION `NOT_TERMINAL` while one of its top-level
     * tasks is not in a terminal status, `INVALID_TRANSITION` if it has ended with another status than that of the
     * request, `RESULT_TOO_LARGE` if the outputs of the tasks have more than 4 MB together.
     * </pre>
     */
    public dev.statehouse.v1.CompleteWorkflowResponse completeWorkflow(dev.statehouse.v1.CompleteWorkflowRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCompleteWorkflowMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Marks a workflow as deleted. It disappears from lists. Its tasks stay, but until it is undeleted they cannot be
     * changed, and new tasks cannot refer to it: FAILED_PRECONDITION `DELETED`. When its retention ends, the workflow and
     * its tasks are purged, unless a task of another workflow is below one of them. `purge` removes them at once, with
     * the messages and tool executions of the tasks; FAILED_PRECONDITION `STILL_REFERENCED`, unless `cascade` is set,
     * while a task of another workflow is below one of them.
     * </pre>
     */
    public dev.statehouse.v1.DeleteWorkflowResponse deleteWorkflow(dev.statehouse.v1.DeleteWorkflowRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteWorkflowMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes the workflows that match. Each can be undeleted.
     * </pre>
     */
    public dev.statehouse.v1.DeleteWorkflowsResponse deleteWorkflows(dev.statehouse.v1.DeleteWorkflowsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteWorkflowsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Restores a deleted workflow.
     * </pre>
     */
    public dev.statehouse.v1.UndeleteWorkflowResponse undeleteWorkflow(dev.statehouse.v1.UndeleteWorkflowRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUndeleteWorkflowMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Removes the deleted workflows that match, with their tasks, before their `purge_time`. A workflow that has a task
     * above one of another workflow is skipped.
     * </pre>
     */
    public dev.statehouse.v1.PurgeWorkflowsResponse purgeWorkflows(dev.statehouse.v1.PurgeWorkflowsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getPurgeWorkflowsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service WorkflowService.
   * <pre>
   * Workflows: each is one execution of a workflow definition, with the tasks of that execution.
   * </pre>
   */
  public static final class WorkflowServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<WorkflowServiceBlockingStub> {
    private WorkflowServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected WorkflowServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new WorkflowServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a workflow.
     * </pre>
     */
    public dev.statehouse.v1.CreateWorkflowResponse createWorkflow(dev.statehouse.v1.CreateWorkflowRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateWorkflowMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one workflow, with its tasks on request. Called `GetExecution` in other stores. FAILED_PRECONDITION
     * `RESULT_TOO_LARGE` for more than 10,000 tasks or 4 MiB; ListTasks returns the tasks in pages.
     * </pre>
     */
    public dev.statehouse.v1.GetWorkflowResponse getWorkflow(dev.statehouse.v1.GetWorkflowRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetWorkflowMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists workflows. Called `ListExecutions` in other stores.
     * </pre>
     */
    public dev.statehouse.v1.ListWorkflowsResponse listWorkflows(dev.statehouse.v1.ListWorkflowsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListWorkflowsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts workflows, also by group.
     * </pre>
     */
    public dev.statehouse.v1.CountWorkflowsResponse countWorkflows(dev.statehouse.v1.CountWorkflowsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCountWorkflowsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several workflows.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetWorkflowsResponse batchGetWorkflows(dev.statehouse.v1.BatchGetWorkflowsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getBatchGetWorkflowsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Streams all matching workflows. The stream may or may not contain a workflow that is created meanwhile.
     * </pre>
     */
    public java.util.Iterator<dev.statehouse.v1.StreamWorkflowsResponse> streamWorkflows(
        dev.statehouse.v1.StreamWorkflowsRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getStreamWorkflowsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sends the matching workflows, and then their changes. A filter by the tasks of workflows is looked at when the
     * workflow itself changes; WatchTasks tells the changes of its tasks.
     * </pre>
     */
    public java.util.Iterator<dev.statehouse.v1.WatchWorkflowsResponse> watchWorkflows(
        dev.statehouse.v1.WatchWorkflowsRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getWatchWorkflowsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates a workflow.
     * </pre>
     */
    public dev.statehouse.v1.UpdateWorkflowResponse updateWorkflow(dev.statehouse.v1.UpdateWorkflowRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateWorkflowMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates or replaces a workflow. Called `UpsertExecution` in other stores.
     * </pre>
     */
    public dev.statehouse.v1.UpsertWorkflowResponse upsertWorkflow(dev.statehouse.v1.UpsertWorkflowRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpsertWorkflowMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes the status of a workflow along the transition table of `WorkflowStatus`, and its output and error with it.
     * </pre>
     */
    public dev.statehouse.v1.UpdateWorkflowStatusResponse updateWorkflowStatus(dev.statehouse.v1.UpdateWorkflowStatusRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateWorkflowStatusMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes the status of the workflows that match, and their output and error with it. UpdateWorkflowStatus for each
     * of them; their tasks are not changed.
     * </pre>
     */
    public dev.statehouse.v1.UpdateWorkflowStatusesResponse updateWorkflowStatuses(dev.statehouse.v1.UpdateWorkflowStatusesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateWorkflowStatusesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Ends a workflow, from any status, once its top-level tasks have ended, which are those without a parent: with the
     * status, the output and the error of the request, or else by the state of these tasks. Repeating the call on a
     * workflow that has ended changes nothing and returns the workflow. NOT_FOUND if the workflow does not exist;
     * INVALID_ARGUMENT for a status that is not terminal; FAILED_PRECONDITION `NOT_TERMINAL` while one of its top-level
     * tasks is not in a terminal status, `INVALID_TRANSITION` if it has ended with another status than that of the
     * request, `RESULT_TOO_LARGE` if the outputs of the tasks have more than 4 MB together.
     * </pre>
     */
    public dev.statehouse.v1.CompleteWorkflowResponse completeWorkflow(dev.statehouse.v1.CompleteWorkflowRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCompleteWorkflowMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Marks a workflow as deleted. It disappears from lists. Its tasks stay, but until it is undeleted they cannot be
     * changed, and new tasks cannot refer to it: FAILED_PRECONDITION `DELETED`. When its retention ends, the workflow and
     * its tasks are purged, unless a task of another workflow is below one of them. `purge` removes them at once, with
     * the messages and tool executions of the tasks; FAILED_PRECONDITION `STILL_REFERENCED`, unless `cascade` is set,
     * while a task of another workflow is below one of them.
     * </pre>
     */
    public dev.statehouse.v1.DeleteWorkflowResponse deleteWorkflow(dev.statehouse.v1.DeleteWorkflowRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteWorkflowMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes the workflows that match. Each can be undeleted.
     * </pre>
     */
    public dev.statehouse.v1.DeleteWorkflowsResponse deleteWorkflows(dev.statehouse.v1.DeleteWorkflowsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteWorkflowsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Restores a deleted workflow.
     * </pre>
     */
    public dev.statehouse.v1.UndeleteWorkflowResponse undeleteWorkflow(dev.statehouse.v1.UndeleteWorkflowRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUndeleteWorkflowMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Removes the deleted workflows that match, with their tasks, before their `purge_time`. A workflow that has a task
     * above one of another workflow is skipped.
     * </pre>
     */
    public dev.statehouse.v1.PurgeWorkflowsResponse purgeWorkflows(dev.statehouse.v1.PurgeWorkflowsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getPurgeWorkflowsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service WorkflowService.
   * <pre>
   * Workflows: each is one execution of a workflow definition, with the tasks of that execution.
   * </pre>
   */
  public static final class WorkflowServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<WorkflowServiceFutureStub> {
    private WorkflowServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected WorkflowServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new WorkflowServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a workflow.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CreateWorkflowResponse> createWorkflow(
        dev.statehouse.v1.CreateWorkflowRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateWorkflowMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one workflow, with its tasks on request. Called `GetExecution` in other stores. FAILED_PRECONDITION
     * `RESULT_TOO_LARGE` for more than 10,000 tasks or 4 MiB; ListTasks returns the tasks in pages.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetWorkflowResponse> getWorkflow(
        dev.statehouse.v1.GetWorkflowRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetWorkflowMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists workflows. Called `ListExecutions` in other stores.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListWorkflowsResponse> listWorkflows(
        dev.statehouse.v1.ListWorkflowsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListWorkflowsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Counts workflows, also by group.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CountWorkflowsResponse> countWorkflows(
        dev.statehouse.v1.CountWorkflowsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCountWorkflowsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads several workflows.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.BatchGetWorkflowsResponse> batchGetWorkflows(
        dev.statehouse.v1.BatchGetWorkflowsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getBatchGetWorkflowsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Updates a workflow.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateWorkflowResponse> updateWorkflow(
        dev.statehouse.v1.UpdateWorkflowRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateWorkflowMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Creates or replaces a workflow. Called `UpsertExecution` in other stores.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpsertWorkflowResponse> upsertWorkflow(
        dev.statehouse.v1.UpsertWorkflowRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpsertWorkflowMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes the status of a workflow along the transition table of `WorkflowStatus`, and its output and error with it.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateWorkflowStatusResponse> updateWorkflowStatus(
        dev.statehouse.v1.UpdateWorkflowStatusRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateWorkflowStatusMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes the status of the workflows that match, and their output and error with it. UpdateWorkflowStatus for each
     * of them; their tasks are not changed.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateWorkflowStatusesResponse> updateWorkflowStatuses(
        dev.statehouse.v1.UpdateWorkflowStatusesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateWorkflowStatusesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Ends a workflow, from any status, once its top-level tasks have ended, which are those without a parent: with the
     * status, the output and the error of the request, or else by the state of these tasks. Repeating the call on a
     * workflow that has ended changes nothing and returns the workflow. NOT_FOUND if the workflow does not exist;
     * INVALID_ARGUMENT for a status that is not terminal; FAILED_PRECONDITION `NOT_TERMINAL` while one of its top-level
     * tasks is not in a terminal status, `INVALID_TRANSITION` if it has ended with another status than that of the
     * request, `RESULT_TOO_LARGE` if the outputs of the tasks have more than 4 MB together.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CompleteWorkflowResponse> completeWorkflow(
        dev.statehouse.v1.CompleteWorkflowRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCompleteWorkflowMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Marks a workflow as deleted. It disappears from lists. Its tasks stay, but until it is undeleted they cannot be
     * changed, and new tasks cannot refer to it: FAILED_PRECONDITION `DELETED`. When its retention ends, the workflow and
     * its tasks are purged, unless a task of another workflow is below one of them. `purge` removes them at once, with
     * the messages and tool executions of the tasks; FAILED_PRECONDITION `STILL_REFERENCED`, unless `cascade` is set,
     * while a task of another workflow is below one of them.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteWorkflowResponse> deleteWorkflow(
        dev.statehouse.v1.DeleteWorkflowRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteWorkflowMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes the workflows that match. Each can be undeleted.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteWorkflowsResponse> deleteWorkflows(
        dev.statehouse.v1.DeleteWorkflowsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteWorkflowsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Restores a deleted workflow.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UndeleteWorkflowResponse> undeleteWorkflow(
        dev.statehouse.v1.UndeleteWorkflowRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUndeleteWorkflowMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Removes the deleted workflows that match, with their tasks, before their `purge_time`. A workflow that has a task
     * above one of another workflow is skipped.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.PurgeWorkflowsResponse> purgeWorkflows(
        dev.statehouse.v1.PurgeWorkflowsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getPurgeWorkflowsMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_WORKFLOW = 0;
  private static final int METHODID_GET_WORKFLOW = 1;
  private static final int METHODID_LIST_WORKFLOWS = 2;
  private static final int METHODID_COUNT_WORKFLOWS = 3;
  private static final int METHODID_BATCH_GET_WORKFLOWS = 4;
  private static final int METHODID_STREAM_WORKFLOWS = 5;
  private static final int METHODID_WATCH_WORKFLOWS = 6;
  private static final int METHODID_UPDATE_WORKFLOW = 7;
  private static final int METHODID_UPSERT_WORKFLOW = 8;
  private static final int METHODID_UPDATE_WORKFLOW_STATUS = 9;
  private static final int METHODID_UPDATE_WORKFLOW_STATUSES = 10;
  private static final int METHODID_COMPLETE_WORKFLOW = 11;
  private static final int METHODID_DELETE_WORKFLOW = 12;
  private static final int METHODID_DELETE_WORKFLOWS = 13;
  private static final int METHODID_UNDELETE_WORKFLOW = 14;
  private static final int METHODID_PURGE_WORKFLOWS = 15;

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
        case METHODID_CREATE_WORKFLOW:
          serviceImpl.createWorkflow((dev.statehouse.v1.CreateWorkflowRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateWorkflowResponse>) responseObserver);
          break;
        case METHODID_GET_WORKFLOW:
          serviceImpl.getWorkflow((dev.statehouse.v1.GetWorkflowRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetWorkflowResponse>) responseObserver);
          break;
        case METHODID_LIST_WORKFLOWS:
          serviceImpl.listWorkflows((dev.statehouse.v1.ListWorkflowsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListWorkflowsResponse>) responseObserver);
          break;
        case METHODID_COUNT_WORKFLOWS:
          serviceImpl.countWorkflows((dev.statehouse.v1.CountWorkflowsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CountWorkflowsResponse>) responseObserver);
          break;
        case METHODID_BATCH_GET_WORKFLOWS:
          serviceImpl.batchGetWorkflows((dev.statehouse.v1.BatchGetWorkflowsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetWorkflowsResponse>) responseObserver);
          break;
        case METHODID_STREAM_WORKFLOWS:
          serviceImpl.streamWorkflows((dev.statehouse.v1.StreamWorkflowsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.StreamWorkflowsResponse>) responseObserver);
          break;
        case METHODID_WATCH_WORKFLOWS:
          serviceImpl.watchWorkflows((dev.statehouse.v1.WatchWorkflowsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.WatchWorkflowsResponse>) responseObserver);
          break;
        case METHODID_UPDATE_WORKFLOW:
          serviceImpl.updateWorkflow((dev.statehouse.v1.UpdateWorkflowRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateWorkflowResponse>) responseObserver);
          break;
        case METHODID_UPSERT_WORKFLOW:
          serviceImpl.upsertWorkflow((dev.statehouse.v1.UpsertWorkflowRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpsertWorkflowResponse>) responseObserver);
          break;
        case METHODID_UPDATE_WORKFLOW_STATUS:
          serviceImpl.updateWorkflowStatus((dev.statehouse.v1.UpdateWorkflowStatusRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateWorkflowStatusResponse>) responseObserver);
          break;
        case METHODID_UPDATE_WORKFLOW_STATUSES:
          serviceImpl.updateWorkflowStatuses((dev.statehouse.v1.UpdateWorkflowStatusesRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateWorkflowStatusesResponse>) responseObserver);
          break;
        case METHODID_COMPLETE_WORKFLOW:
          serviceImpl.completeWorkflow((dev.statehouse.v1.CompleteWorkflowRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CompleteWorkflowResponse>) responseObserver);
          break;
        case METHODID_DELETE_WORKFLOW:
          serviceImpl.deleteWorkflow((dev.statehouse.v1.DeleteWorkflowRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteWorkflowResponse>) responseObserver);
          break;
        case METHODID_DELETE_WORKFLOWS:
          serviceImpl.deleteWorkflows((dev.statehouse.v1.DeleteWorkflowsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteWorkflowsResponse>) responseObserver);
          break;
        case METHODID_UNDELETE_WORKFLOW:
          serviceImpl.undeleteWorkflow((dev.statehouse.v1.UndeleteWorkflowRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UndeleteWorkflowResponse>) responseObserver);
          break;
        case METHODID_PURGE_WORKFLOWS:
          serviceImpl.purgeWorkflows((dev.statehouse.v1.PurgeWorkflowsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.PurgeWorkflowsResponse>) responseObserver);
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
          getCreateWorkflowMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CreateWorkflowRequest,
              dev.statehouse.v1.CreateWorkflowResponse>(
                service, METHODID_CREATE_WORKFLOW)))
        .addMethod(
          getGetWorkflowMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetWorkflowRequest,
              dev.statehouse.v1.GetWorkflowResponse>(
                service, METHODID_GET_WORKFLOW)))
        .addMethod(
          getListWorkflowsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListWorkflowsRequest,
              dev.statehouse.v1.ListWorkflowsResponse>(
                service, METHODID_LIST_WORKFLOWS)))
        .addMethod(
          getCountWorkflowsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CountWorkflowsRequest,
              dev.statehouse.v1.CountWorkflowsResponse>(
                service, METHODID_COUNT_WORKFLOWS)))
        .addMethod(
          getBatchGetWorkflowsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.BatchGetWorkflowsRequest,
              dev.statehouse.v1.BatchGetWorkflowsResponse>(
                service, METHODID_BATCH_GET_WORKFLOWS)))
        .addMethod(
          getStreamWorkflowsMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.statehouse.v1.StreamWorkflowsRequest,
              dev.statehouse.v1.StreamWorkflowsResponse>(
                service, METHODID_STREAM_WORKFLOWS)))
        .addMethod(
          getWatchWorkflowsMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.statehouse.v1.WatchWorkflowsRequest,
              dev.statehouse.v1.WatchWorkflowsResponse>(
                service, METHODID_WATCH_WORKFLOWS)))
        .addMethod(
          getUpdateWorkflowMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateWorkflowRequest,
              dev.statehouse.v1.UpdateWorkflowResponse>(
                service, METHODID_UPDATE_WORKFLOW)))
        .addMethod(
          getUpsertWorkflowMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpsertWorkflowRequest,
              dev.statehouse.v1.UpsertWorkflowResponse>(
                service, METHODID_UPSERT_WORKFLOW)))
        .addMethod(
          getUpdateWorkflowStatusMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateWorkflowStatusRequest,
              dev.statehouse.v1.UpdateWorkflowStatusResponse>(
                service, METHODID_UPDATE_WORKFLOW_STATUS)))
        .addMethod(
          getUpdateWorkflowStatusesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateWorkflowStatusesRequest,
              dev.statehouse.v1.UpdateWorkflowStatusesResponse>(
                service, METHODID_UPDATE_WORKFLOW_STATUSES)))
        .addMethod(
          getCompleteWorkflowMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CompleteWorkflowRequest,
              dev.statehouse.v1.CompleteWorkflowResponse>(
                service, METHODID_COMPLETE_WORKFLOW)))
        .addMethod(
          getDeleteWorkflowMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteWorkflowRequest,
              dev.statehouse.v1.DeleteWorkflowResponse>(
                service, METHODID_DELETE_WORKFLOW)))
        .addMethod(
          getDeleteWorkflowsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteWorkflowsRequest,
              dev.statehouse.v1.DeleteWorkflowsResponse>(
                service, METHODID_DELETE_WORKFLOWS)))
        .addMethod(
          getUndeleteWorkflowMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UndeleteWorkflowRequest,
              dev.statehouse.v1.UndeleteWorkflowResponse>(
                service, METHODID_UNDELETE_WORKFLOW)))
        .addMethod(
          getPurgeWorkflowsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.PurgeWorkflowsRequest,
              dev.statehouse.v1.PurgeWorkflowsResponse>(
                service, METHODID_PURGE_WORKFLOWS)))
        .build();
  }

  private static abstract class WorkflowServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    WorkflowServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.statehouse.v1.WorkflowProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("WorkflowService");
    }
  }

  private static final class WorkflowServiceFileDescriptorSupplier
      extends WorkflowServiceBaseDescriptorSupplier {
    WorkflowServiceFileDescriptorSupplier() {}
  }

  private static final class WorkflowServiceMethodDescriptorSupplier
      extends WorkflowServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    WorkflowServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (WorkflowServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new WorkflowServiceFileDescriptorSupplier())
              .addMethod(getCreateWorkflowMethod())
              .addMethod(getGetWorkflowMethod())
              .addMethod(getListWorkflowsMethod())
              .addMethod(getCountWorkflowsMethod())
              .addMethod(getBatchGetWorkflowsMethod())
              .addMethod(getStreamWorkflowsMethod())
              .addMethod(getWatchWorkflowsMethod())
              .addMethod(getUpdateWorkflowMethod())
              .addMethod(getUpsertWorkflowMethod())
              .addMethod(getUpdateWorkflowStatusMethod())
              .addMethod(getUpdateWorkflowStatusesMethod())
              .addMethod(getCompleteWorkflowMethod())
              .addMethod(getDeleteWorkflowMethod())
              .addMethod(getDeleteWorkflowsMethod())
              .addMethod(getUndeleteWorkflowMethod())
              .addMethod(getPurgeWorkflowsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
