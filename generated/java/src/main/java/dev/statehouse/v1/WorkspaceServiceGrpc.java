package dev.statehouse.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Workspaces: the folders with the files that sessions work on.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class WorkspaceServiceGrpc {

  private WorkspaceServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "statehouse.v1.WorkspaceService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CreateWorkspaceRequest,
      dev.statehouse.v1.CreateWorkspaceResponse> getCreateWorkspaceMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateWorkspace",
      requestType = dev.statehouse.v1.CreateWorkspaceRequest.class,
      responseType = dev.statehouse.v1.CreateWorkspaceResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CreateWorkspaceRequest,
      dev.statehouse.v1.CreateWorkspaceResponse> getCreateWorkspaceMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CreateWorkspaceRequest, dev.statehouse.v1.CreateWorkspaceResponse> getCreateWorkspaceMethod;
    if ((getCreateWorkspaceMethod = WorkspaceServiceGrpc.getCreateWorkspaceMethod) == null) {
      synchronized (WorkspaceServiceGrpc.class) {
        if ((getCreateWorkspaceMethod = WorkspaceServiceGrpc.getCreateWorkspaceMethod) == null) {
          WorkspaceServiceGrpc.getCreateWorkspaceMethod = getCreateWorkspaceMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CreateWorkspaceRequest, dev.statehouse.v1.CreateWorkspaceResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateWorkspace"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateWorkspaceRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateWorkspaceResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkspaceServiceMethodDescriptorSupplier("CreateWorkspace"))
              .build();
        }
      }
    }
    return getCreateWorkspaceMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetWorkspaceRequest,
      dev.statehouse.v1.GetWorkspaceResponse> getGetWorkspaceMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetWorkspace",
      requestType = dev.statehouse.v1.GetWorkspaceRequest.class,
      responseType = dev.statehouse.v1.GetWorkspaceResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetWorkspaceRequest,
      dev.statehouse.v1.GetWorkspaceResponse> getGetWorkspaceMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetWorkspaceRequest, dev.statehouse.v1.GetWorkspaceResponse> getGetWorkspaceMethod;
    if ((getGetWorkspaceMethod = WorkspaceServiceGrpc.getGetWorkspaceMethod) == null) {
      synchronized (WorkspaceServiceGrpc.class) {
        if ((getGetWorkspaceMethod = WorkspaceServiceGrpc.getGetWorkspaceMethod) == null) {
          WorkspaceServiceGrpc.getGetWorkspaceMethod = getGetWorkspaceMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetWorkspaceRequest, dev.statehouse.v1.GetWorkspaceResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetWorkspace"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetWorkspaceRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetWorkspaceResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkspaceServiceMethodDescriptorSupplier("GetWorkspace"))
              .build();
        }
      }
    }
    return getGetWorkspaceMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListWorkspacesRequest,
      dev.statehouse.v1.ListWorkspacesResponse> getListWorkspacesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListWorkspaces",
      requestType = dev.statehouse.v1.ListWorkspacesRequest.class,
      responseType = dev.statehouse.v1.ListWorkspacesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListWorkspacesRequest,
      dev.statehouse.v1.ListWorkspacesResponse> getListWorkspacesMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListWorkspacesRequest, dev.statehouse.v1.ListWorkspacesResponse> getListWorkspacesMethod;
    if ((getListWorkspacesMethod = WorkspaceServiceGrpc.getListWorkspacesMethod) == null) {
      synchronized (WorkspaceServiceGrpc.class) {
        if ((getListWorkspacesMethod = WorkspaceServiceGrpc.getListWorkspacesMethod) == null) {
          WorkspaceServiceGrpc.getListWorkspacesMethod = getListWorkspacesMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListWorkspacesRequest, dev.statehouse.v1.ListWorkspacesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListWorkspaces"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListWorkspacesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListWorkspacesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkspaceServiceMethodDescriptorSupplier("ListWorkspaces"))
              .build();
        }
      }
    }
    return getListWorkspacesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CountWorkspacesRequest,
      dev.statehouse.v1.CountWorkspacesResponse> getCountWorkspacesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CountWorkspaces",
      requestType = dev.statehouse.v1.CountWorkspacesRequest.class,
      responseType = dev.statehouse.v1.CountWorkspacesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CountWorkspacesRequest,
      dev.statehouse.v1.CountWorkspacesResponse> getCountWorkspacesMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CountWorkspacesRequest, dev.statehouse.v1.CountWorkspacesResponse> getCountWorkspacesMethod;
    if ((getCountWorkspacesMethod = WorkspaceServiceGrpc.getCountWorkspacesMethod) == null) {
      synchronized (WorkspaceServiceGrpc.class) {
        if ((getCountWorkspacesMethod = WorkspaceServiceGrpc.getCountWorkspacesMethod) == null) {
          WorkspaceServiceGrpc.getCountWorkspacesMethod = getCountWorkspacesMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CountWorkspacesRequest, dev.statehouse.v1.CountWorkspacesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CountWorkspaces"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountWorkspacesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountWorkspacesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkspaceServiceMethodDescriptorSupplier("CountWorkspaces"))
              .build();
        }
      }
    }
    return getCountWorkspacesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetWorkspacesRequest,
      dev.statehouse.v1.BatchGetWorkspacesResponse> getBatchGetWorkspacesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "BatchGetWorkspaces",
      requestType = dev.statehouse.v1.BatchGetWorkspacesRequest.class,
      responseType = dev.statehouse.v1.BatchGetWorkspacesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetWorkspacesRequest,
      dev.statehouse.v1.BatchGetWorkspacesResponse> getBatchGetWorkspacesMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetWorkspacesRequest, dev.statehouse.v1.BatchGetWorkspacesResponse> getBatchGetWorkspacesMethod;
    if ((getBatchGetWorkspacesMethod = WorkspaceServiceGrpc.getBatchGetWorkspacesMethod) == null) {
      synchronized (WorkspaceServiceGrpc.class) {
        if ((getBatchGetWorkspacesMethod = WorkspaceServiceGrpc.getBatchGetWorkspacesMethod) == null) {
          WorkspaceServiceGrpc.getBatchGetWorkspacesMethod = getBatchGetWorkspacesMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.BatchGetWorkspacesRequest, dev.statehouse.v1.BatchGetWorkspacesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "BatchGetWorkspaces"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetWorkspacesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetWorkspacesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkspaceServiceMethodDescriptorSupplier("BatchGetWorkspaces"))
              .build();
        }
      }
    }
    return getBatchGetWorkspacesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateWorkspaceRequest,
      dev.statehouse.v1.UpdateWorkspaceResponse> getUpdateWorkspaceMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateWorkspace",
      requestType = dev.statehouse.v1.UpdateWorkspaceRequest.class,
      responseType = dev.statehouse.v1.UpdateWorkspaceResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateWorkspaceRequest,
      dev.statehouse.v1.UpdateWorkspaceResponse> getUpdateWorkspaceMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateWorkspaceRequest, dev.statehouse.v1.UpdateWorkspaceResponse> getUpdateWorkspaceMethod;
    if ((getUpdateWorkspaceMethod = WorkspaceServiceGrpc.getUpdateWorkspaceMethod) == null) {
      synchronized (WorkspaceServiceGrpc.class) {
        if ((getUpdateWorkspaceMethod = WorkspaceServiceGrpc.getUpdateWorkspaceMethod) == null) {
          WorkspaceServiceGrpc.getUpdateWorkspaceMethod = getUpdateWorkspaceMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateWorkspaceRequest, dev.statehouse.v1.UpdateWorkspaceResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateWorkspace"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateWorkspaceRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateWorkspaceResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkspaceServiceMethodDescriptorSupplier("UpdateWorkspace"))
              .build();
        }
      }
    }
    return getUpdateWorkspaceMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateWorkspaceStatusRequest,
      dev.statehouse.v1.UpdateWorkspaceStatusResponse> getUpdateWorkspaceStatusMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateWorkspaceStatus",
      requestType = dev.statehouse.v1.UpdateWorkspaceStatusRequest.class,
      responseType = dev.statehouse.v1.UpdateWorkspaceStatusResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateWorkspaceStatusRequest,
      dev.statehouse.v1.UpdateWorkspaceStatusResponse> getUpdateWorkspaceStatusMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateWorkspaceStatusRequest, dev.statehouse.v1.UpdateWorkspaceStatusResponse> getUpdateWorkspaceStatusMethod;
    if ((getUpdateWorkspaceStatusMethod = WorkspaceServiceGrpc.getUpdateWorkspaceStatusMethod) == null) {
      synchronized (WorkspaceServiceGrpc.class) {
        if ((getUpdateWorkspaceStatusMethod = WorkspaceServiceGrpc.getUpdateWorkspaceStatusMethod) == null) {
          WorkspaceServiceGrpc.getUpdateWorkspaceStatusMethod = getUpdateWorkspaceStatusMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateWorkspaceStatusRequest, dev.statehouse.v1.UpdateWorkspaceStatusResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateWorkspaceStatus"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateWorkspaceStatusRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateWorkspaceStatusResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkspaceServiceMethodDescriptorSupplier("UpdateWorkspaceStatus"))
              .build();
        }
      }
    }
    return getUpdateWorkspaceStatusMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateWorkspaceStatusesRequest,
      dev.statehouse.v1.UpdateWorkspaceStatusesResponse> getUpdateWorkspaceStatusesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateWorkspaceStatuses",
      requestType = dev.statehouse.v1.UpdateWorkspaceStatusesRequest.class,
      responseType = dev.statehouse.v1.UpdateWorkspaceStatusesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateWorkspaceStatusesRequest,
      dev.statehouse.v1.UpdateWorkspaceStatusesResponse> getUpdateWorkspaceStatusesMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateWorkspaceStatusesRequest, dev.statehouse.v1.UpdateWorkspaceStatusesResponse> getUpdateWorkspaceStatusesMethod;
    if ((getUpdateWorkspaceStatusesMethod = WorkspaceServiceGrpc.getUpdateWorkspaceStatusesMethod) == null) {
      synchronized (WorkspaceServiceGrpc.class) {
        if ((getUpdateWorkspaceStatusesMethod = WorkspaceServiceGrpc.getUpdateWorkspaceStatusesMethod) == null) {
          WorkspaceServiceGrpc.getUpdateWorkspaceStatusesMethod = getUpdateWorkspaceStatusesMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateWorkspaceStatusesRequest, dev.statehouse.v1.UpdateWorkspaceStatusesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateWorkspaceStatuses"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateWorkspaceStatusesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateWorkspaceStatusesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkspaceServiceMethodDescriptorSupplier("UpdateWorkspaceStatuses"))
              .build();
        }
      }
    }
    return getUpdateWorkspaceStatusesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteWorkspaceRequest,
      dev.statehouse.v1.DeleteWorkspaceResponse> getDeleteWorkspaceMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteWorkspace",
      requestType = dev.statehouse.v1.DeleteWorkspaceRequest.class,
      responseType = dev.statehouse.v1.DeleteWorkspaceResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteWorkspaceRequest,
      dev.statehouse.v1.DeleteWorkspaceResponse> getDeleteWorkspaceMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteWorkspaceRequest, dev.statehouse.v1.DeleteWorkspaceResponse> getDeleteWorkspaceMethod;
    if ((getDeleteWorkspaceMethod = WorkspaceServiceGrpc.getDeleteWorkspaceMethod) == null) {
      synchronized (WorkspaceServiceGrpc.class) {
        if ((getDeleteWorkspaceMethod = WorkspaceServiceGrpc.getDeleteWorkspaceMethod) == null) {
          WorkspaceServiceGrpc.getDeleteWorkspaceMethod = getDeleteWorkspaceMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteWorkspaceRequest, dev.statehouse.v1.DeleteWorkspaceResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteWorkspace"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteWorkspaceRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteWorkspaceResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkspaceServiceMethodDescriptorSupplier("DeleteWorkspace"))
              .build();
        }
      }
    }
    return getDeleteWorkspaceMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteWorkspacesRequest,
      dev.statehouse.v1.DeleteWorkspacesResponse> getDeleteWorkspacesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteWorkspaces",
      requestType = dev.statehouse.v1.DeleteWorkspacesRequest.class,
      responseType = dev.statehouse.v1.DeleteWorkspacesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteWorkspacesRequest,
      dev.statehouse.v1.DeleteWorkspacesResponse> getDeleteWorkspacesMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteWorkspacesRequest, dev.statehouse.v1.DeleteWorkspacesResponse> getDeleteWorkspacesMethod;
    if ((getDeleteWorkspacesMethod = WorkspaceServiceGrpc.getDeleteWorkspacesMethod) == null) {
      synchronized (WorkspaceServiceGrpc.class) {
        if ((getDeleteWorkspacesMethod = WorkspaceServiceGrpc.getDeleteWorkspacesMethod) == null) {
          WorkspaceServiceGrpc.getDeleteWorkspacesMethod = getDeleteWorkspacesMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteWorkspacesRequest, dev.statehouse.v1.DeleteWorkspacesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteWorkspaces"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteWorkspacesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteWorkspacesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkspaceServiceMethodDescriptorSupplier("DeleteWorkspaces"))
              .build();
        }
      }
    }
    return getDeleteWorkspacesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UndeleteWorkspaceRequest,
      dev.statehouse.v1.UndeleteWorkspaceResponse> getUndeleteWorkspaceMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UndeleteWorkspace",
      requestType = dev.statehouse.v1.UndeleteWorkspaceRequest.class,
      responseType = dev.statehouse.v1.UndeleteWorkspaceResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UndeleteWorkspaceRequest,
      dev.statehouse.v1.UndeleteWorkspaceResponse> getUndeleteWorkspaceMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UndeleteWorkspaceRequest, dev.statehouse.v1.UndeleteWorkspaceResponse> getUndeleteWorkspaceMethod;
    if ((getUndeleteWorkspaceMethod = WorkspaceServiceGrpc.getUndeleteWorkspaceMethod) == null) {
      synchronized (WorkspaceServiceGrpc.class) {
        if ((getUndeleteWorkspaceMethod = WorkspaceServiceGrpc.getUndeleteWorkspaceMethod) == null) {
          WorkspaceServiceGrpc.getUndeleteWorkspaceMethod = getUndeleteWorkspaceMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UndeleteWorkspaceRequest, dev.statehouse.v1.UndeleteWorkspaceResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UndeleteWorkspace"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UndeleteWorkspaceRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UndeleteWorkspaceResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkspaceServiceMethodDescriptorSupplier("UndeleteWorkspace"))
              .build();
        }
      }
    }
    return getUndeleteWorkspaceMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.PurgeWorkspacesRequest,
      dev.statehouse.v1.PurgeWorkspacesResponse> getPurgeWorkspacesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "PurgeWorkspaces",
      requestType = dev.statehouse.v1.PurgeWorkspacesRequest.class,
      responseType = dev.statehouse.v1.PurgeWorkspacesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.PurgeWorkspacesRequest,
      dev.statehouse.v1.PurgeWorkspacesResponse> getPurgeWorkspacesMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.PurgeWorkspacesRequest, dev.statehouse.v1.PurgeWorkspacesResponse> getPurgeWorkspacesMethod;
    if ((getPurgeWorkspacesMethod = WorkspaceServiceGrpc.getPurgeWorkspacesMethod) == null) {
      synchronized (WorkspaceServiceGrpc.class) {
        if ((getPurgeWorkspacesMethod = WorkspaceServiceGrpc.getPurgeWorkspacesMethod) == null) {
          WorkspaceServiceGrpc.getPurgeWorkspacesMethod = getPurgeWorkspacesMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.PurgeWorkspacesRequest, dev.statehouse.v1.PurgeWorkspacesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "PurgeWorkspaces"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.PurgeWorkspacesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.PurgeWorkspacesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkspaceServiceMethodDescriptorSupplier("PurgeWorkspaces"))
              .build();
        }
      }
    }
    return getPurgeWorkspacesMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static WorkspaceServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<WorkspaceServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<WorkspaceServiceStub>() {
        @java.lang.Override
        public WorkspaceServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new WorkspaceServiceStub(channel, callOptions);
        }
      };
    return WorkspaceServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static WorkspaceServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<WorkspaceServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<WorkspaceServiceBlockingV2Stub>() {
        @java.lang.Override
        public WorkspaceServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new WorkspaceServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return WorkspaceServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static WorkspaceServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<WorkspaceServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<WorkspaceServiceBlockingStub>() {
        @java.lang.Override
        public WorkspaceServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new WorkspaceServiceBlockingStub(channel, callOptions);
        }
      };
    return WorkspaceServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static WorkspaceServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<WorkspaceServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<WorkspaceServiceFutureStub>() {
        @java.lang.Override
        public WorkspaceServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new WorkspaceServiceFutureStub(channel, callOptions);
        }
      };
    return WorkspaceServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Workspaces: the folders with the files that sessions work on.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Creates a workspace.
     * </pre>
     */
    default void createWorkspace(dev.statehouse.v1.CreateWorkspaceRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateWorkspaceResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateWorkspaceMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one workspace.
     * </pre>
     */
    default void getWorkspace(dev.statehouse.v1.GetWorkspaceRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetWorkspaceResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetWorkspaceMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists workspaces.
     * </pre>
     */
    default void listWorkspaces(dev.statehouse.v1.ListWorkspacesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListWorkspacesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListWorkspacesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Counts workspaces, also by group.
     * </pre>
     */
    default void countWorkspaces(dev.statehouse.v1.CountWorkspacesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountWorkspacesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCountWorkspacesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads several workspaces.
     * </pre>
     */
    default void batchGetWorkspaces(dev.statehouse.v1.BatchGetWorkspacesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetWorkspacesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getBatchGetWorkspacesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Updates a workspace.
     * </pre>
     */
    default void updateWorkspace(dev.statehouse.v1.UpdateWorkspaceRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateWorkspaceResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateWorkspaceMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes the status of a workspace along the transition table of `WorkspaceStatus`, and replaces its error message.
     * </pre>
     */
    default void updateWorkspaceStatus(dev.statehouse.v1.UpdateWorkspaceStatusRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateWorkspaceStatusResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateWorkspaceStatusMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes the status of the workspaces that match: UpdateWorkspaceStatus for each of them.
     * </pre>
     */
    default void updateWorkspaceStatuses(dev.statehouse.v1.UpdateWorkspaceStatusesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateWorkspaceStatusesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateWorkspaceStatusesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Marks a workspace as deleted, and its sessions with it. It is purged when its retention ends, and with `purge` at
     * once, with its sessions: FAILED_PRECONDITION `STILL_REFERENCED`, with the referring `field`, while sessions of
     * other workspaces are spawned by one of them or forks of one, unless `cascade` is set; `FAILED_PRECONDITION` in a
     * transaction that is not READ_COMMITTED, which would not see the sessions created since it began.
     * </pre>
     */
    default void deleteWorkspace(dev.statehouse.v1.DeleteWorkspaceRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteWorkspaceResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteWorkspaceMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes the workspaces that match, and their sessions with them. Each can be undeleted. The more sessions they
     * have, the longer it takes: a smaller `limit` keeps the call short. FAILED_PRECONDITION `FAILED_PRECONDITION` in a
     * transaction that is not READ_COMMITTED.
     * </pre>
     */
    default void deleteWorkspaces(dev.statehouse.v1.DeleteWorkspacesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteWorkspacesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteWorkspacesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Restores a deleted workspace, and the sessions that were deleted with it. A session that was deleted before stays
     * deleted.
     * </pre>
     */
    default void undeleteWorkspace(dev.statehouse.v1.UndeleteWorkspaceRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UndeleteWorkspaceResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUndeleteWorkspaceMethod(), responseObserver);
    }

    /**
     * <pre>
     * Removes the deleted workspaces that match before their `purge_time`, with their sessions.
     * </pre>
     */
    default void purgeWorkspaces(dev.statehouse.v1.PurgeWorkspacesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.PurgeWorkspacesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getPurgeWorkspacesMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service WorkspaceService.
   * <pre>
   * Workspaces: the folders with the files that sessions work on.
   * </pre>
   */
  public static abstract class WorkspaceServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return WorkspaceServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service WorkspaceService.
   * <pre>
   * Workspaces: the folders with the files that sessions work on.
   * </pre>
   */
  public static final class WorkspaceServiceStub
      extends io.grpc.stub.AbstractAsyncStub<WorkspaceServiceStub> {
    private WorkspaceServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected WorkspaceServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new WorkspaceServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a workspace.
     * </pre>
     */
    public void createWorkspace(dev.statehouse.v1.CreateWorkspaceRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateWorkspaceResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateWorkspaceMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one workspace.
     * </pre>
     */
    public void getWorkspace(dev.statehouse.v1.GetWorkspaceRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetWorkspaceResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetWorkspaceMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists workspaces.
     * </pre>
     */
    public void listWorkspaces(dev.statehouse.v1.ListWorkspacesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListWorkspacesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListWorkspacesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Counts workspaces, also by group.
     * </pre>
     */
    public void countWorkspaces(dev.statehouse.v1.CountWorkspacesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountWorkspacesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCountWorkspacesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads several workspaces.
     * </pre>
     */
    public void batchGetWorkspaces(dev.statehouse.v1.BatchGetWorkspacesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetWorkspacesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getBatchGetWorkspacesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Updates a workspace.
     * </pre>
     */
    public void updateWorkspace(dev.statehouse.v1.UpdateWorkspaceRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateWorkspaceResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateWorkspaceMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes the status of a workspace along the transition table of `WorkspaceStatus`, and replaces its error message.
     * </pre>
     */
    public void updateWorkspaceStatus(dev.statehouse.v1.UpdateWorkspaceStatusRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateWorkspaceStatusResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateWorkspaceStatusMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes the status of the workspaces that match: UpdateWorkspaceStatus for each of them.
     * </pre>
     */
    public void updateWorkspaceStatuses(dev.statehouse.v1.UpdateWorkspaceStatusesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateWorkspaceStatusesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateWorkspaceStatusesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Marks a workspace as deleted, and its sessions with it. It is purged when its retention ends, and with `purge` at
     * once, with its sessions: FAILED_PRECONDITION `STILL_REFERENCED`, with the referring `field`, while sessions of
     * other workspaces are spawned by one of them or forks of one, unless `cascade` is set; `FAILED_PRECONDITION` in a
     * transaction that is not READ_COMMITTED, which would not see the sessions created since it began.
     * </pre>
     */
    public void deleteWorkspace(dev.statehouse.v1.DeleteWorkspaceRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteWorkspaceResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteWorkspaceMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes the workspaces that match, and their sessions with them. Each can be undeleted. The more sessions they
     * have, the longer it takes: a smaller `limit` keeps the call short. FAILED_PRECONDITION `FAILED_PRECONDITION` in a
     * transaction that is not READ_COMMITTED.
     * </pre>
     */
    public void deleteWorkspaces(dev.statehouse.v1.DeleteWorkspacesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteWorkspacesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteWorkspacesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Restores a deleted workspace, and the sessions that were deleted with it. A session that was deleted before stays
     * deleted.
     * </pre>
     */
    public void undeleteWorkspace(dev.statehouse.v1.UndeleteWorkspaceRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UndeleteWorkspaceResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUndeleteWorkspaceMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Removes the deleted workspaces that match before their `purge_time`, with their sessions.
     * </pre>
     */
    public void purgeWorkspaces(dev.statehouse.v1.PurgeWorkspacesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.PurgeWorkspacesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getPurgeWorkspacesMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service WorkspaceService.
   * <pre>
   * Workspaces: the folders with the files that sessions work on.
   * </pre>
   */
  public static final class WorkspaceServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<WorkspaceServiceBlockingV2Stub> {
    private WorkspaceServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected WorkspaceServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new WorkspaceServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a workspace.
     * </pre>
     */
    public dev.statehouse.v1.CreateWorkspaceResponse createWorkspace(dev.statehouse.v1.CreateWorkspaceRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateWorkspaceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one workspace.
     * </pre>
     */
    public dev.statehouse.v1.GetWorkspaceResponse getWorkspace(dev.statehouse.v1.GetWorkspaceRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetWorkspaceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists workspaces.
     * </pre>
     */
    public dev.statehouse.v1.ListWorkspacesResponse listWorkspaces(dev.statehouse.v1.ListWorkspacesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListWorkspacesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts workspaces, also by group.
     * </pre>
     */
    public dev.statehouse.v1.CountWorkspacesResponse countWorkspaces(dev.statehouse.v1.CountWorkspacesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCountWorkspacesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several workspaces.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetWorkspacesResponse batchGetWorkspaces(dev.statehouse.v1.BatchGetWorkspacesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getBatchGetWorkspacesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates a workspace.
     * </pre>
     */
    public dev.statehouse.v1.UpdateWorkspaceResponse updateWorkspace(dev.statehouse.v1.UpdateWorkspaceRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateWorkspaceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes the status of a workspace along the transition table of `WorkspaceStatus`, and replaces its error message.
     * </pre>
     */
    public dev.statehouse.v1.UpdateWorkspaceStatusResponse updateWorkspaceStatus(dev.statehouse.v1.UpdateWorkspaceStatusRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateWorkspaceStatusMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes the status of the workspaces that match: UpdateWorkspaceStatus for each of them.
     * </pre>
     */
    public dev.statehouse.v1.UpdateWorkspaceStatusesResponse updateWorkspaceStatuses(dev.statehouse.v1.UpdateWorkspaceStatusesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateWorkspaceStatusesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Marks a workspace as deleted, and its sessions with it. It is purged when its retention ends, and with `purge` at
     * once, with its sessions: FAILED_PRECONDITION `STILL_REFERENCED`, with the referring `field`, while sessions of
     * other workspaces are spawned by one of them or forks of one, unless `cascade` is set; `FAILED_PRECONDITION` in a
     * transaction that is not READ_COMMITTED, which would not see the sessions created since it began.
     * </pre>
     */
    public dev.statehouse.v1.DeleteWorkspaceResponse deleteWorkspace(dev.statehouse.v1.DeleteWorkspaceRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteWorkspaceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes the workspaces that match, and their sessions with them. Each can be undeleted. The more sessions they
     * have, the longer it takes: a smaller `limit` keeps the call short. FAILED_PRECONDITION `FAILED_PRECONDITION` in a
     * transaction that is not READ_COMMITTED.
     * </pre>
     */
    public dev.statehouse.v1.DeleteWorkspacesResponse deleteWorkspaces(dev.statehouse.v1.DeleteWorkspacesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteWorkspacesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Restores a deleted workspace, and the sessions that were deleted with it. A session that was deleted before stays
     * deleted.
     * </pre>
     */
    public dev.statehouse.v1.UndeleteWorkspaceResponse undeleteWorkspace(dev.statehouse.v1.UndeleteWorkspaceRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUndeleteWorkspaceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Removes the deleted workspaces that match before their `purge_time`, with their sessions.
     * </pre>
     */
    public dev.statehouse.v1.PurgeWorkspacesResponse purgeWorkspaces(dev.statehouse.v1.PurgeWorkspacesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getPurgeWorkspacesMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service WorkspaceService.
   * <pre>
   * Workspaces: the folders with the files that sessions work on.
   * </pre>
   */
  public static final class WorkspaceServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<WorkspaceServiceBlockingStub> {
    private WorkspaceServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected WorkspaceServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new WorkspaceServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a workspace.
     * </pre>
     */
    public dev.statehouse.v1.CreateWorkspaceResponse createWorkspace(dev.statehouse.v1.CreateWorkspaceRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateWorkspaceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one workspace.
     * </pre>
     */
    public dev.statehouse.v1.GetWorkspaceResponse getWorkspace(dev.statehouse.v1.GetWorkspaceRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetWorkspaceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists workspaces.
     * </pre>
     */
    public dev.statehouse.v1.ListWorkspacesResponse listWorkspaces(dev.statehouse.v1.ListWorkspacesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListWorkspacesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts workspaces, also by group.
     * </pre>
     */
    public dev.statehouse.v1.CountWorkspacesResponse countWorkspaces(dev.statehouse.v1.CountWorkspacesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCountWorkspacesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several workspaces.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetWorkspacesResponse batchGetWorkspaces(dev.statehouse.v1.BatchGetWorkspacesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getBatchGetWorkspacesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates a workspace.
     * </pre>
     */
    public dev.statehouse.v1.UpdateWorkspaceResponse updateWorkspace(dev.statehouse.v1.UpdateWorkspaceRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateWorkspaceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes the status of a workspace along the transition table of `WorkspaceStatus`, and replaces its error message.
     * </pre>
     */
    public dev.statehouse.v1.UpdateWorkspaceStatusResponse updateWorkspaceStatus(dev.statehouse.v1.UpdateWorkspaceStatusRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateWorkspaceStatusMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes the status of the workspaces that match: UpdateWorkspaceStatus for each of them.
     * </pre>
     */
    public dev.statehouse.v1.UpdateWorkspaceStatusesResponse updateWorkspaceStatuses(dev.statehouse.v1.UpdateWorkspaceStatusesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateWorkspaceStatusesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Marks a workspace as deleted, and its sessions with it. It is purged when its retention ends, and with `purge` at
     * once, with its sessions: FAILED_PRECONDITION `STILL_REFERENCED`, with the referring `field`, while sessions of
     * other workspaces are spawned by one of them or forks of one, unless `cascade` is set; `FAILED_PRECONDITION` in a
     * transaction that is not READ_COMMITTED, which would not see the sessions created since it began.
     * </pre>
     */
    public dev.statehouse.v1.DeleteWorkspaceResponse deleteWorkspace(dev.statehouse.v1.DeleteWorkspaceRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteWorkspaceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes the workspaces that match, and their sessions with them. Each can be undeleted. The more sessions they
     * have, the longer it takes: a smaller `limit` keeps the call short. FAILED_PRECONDITION `FAILED_PRECONDITION` in a
     * transaction that is not READ_COMMITTED.
     * </pre>
     */
    public dev.statehouse.v1.DeleteWorkspacesResponse deleteWorkspaces(dev.statehouse.v1.DeleteWorkspacesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteWorkspacesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Restores a deleted workspace, and the sessions that were deleted with it. A session that was deleted before stays
     * deleted.
     * </pre>
     */
    public dev.statehouse.v1.UndeleteWorkspaceResponse undeleteWorkspace(dev.statehouse.v1.UndeleteWorkspaceRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUndeleteWorkspaceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Removes the deleted workspaces that match before their `purge_time`, with their sessions.
     * </pre>
     */
    public dev.statehouse.v1.PurgeWorkspacesResponse purgeWorkspaces(dev.statehouse.v1.PurgeWorkspacesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getPurgeWorkspacesMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service WorkspaceService.
   * <pre>
   * Workspaces: the folders with the files that sessions work on.
   * </pre>
   */
  public static final class WorkspaceServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<WorkspaceServiceFutureStub> {
    private WorkspaceServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected WorkspaceServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new WorkspaceServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a workspace.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CreateWorkspaceResponse> createWorkspace(
        dev.statehouse.v1.CreateWorkspaceRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateWorkspaceMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one workspace.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetWorkspaceResponse> getWorkspace(
        dev.statehouse.v1.GetWorkspaceRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetWorkspaceMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists workspaces.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListWorkspacesResponse> listWorkspaces(
        dev.statehouse.v1.ListWorkspacesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListWorkspacesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Counts workspaces, also by group.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CountWorkspacesResponse> countWorkspaces(
        dev.statehouse.v1.CountWorkspacesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCountWorkspacesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads several workspaces.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.BatchGetWorkspacesResponse> batchGetWorkspaces(
        dev.statehouse.v1.BatchGetWorkspacesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getBatchGetWorkspacesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Updates a workspace.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateWorkspaceResponse> updateWorkspace(
        dev.statehouse.v1.UpdateWorkspaceRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateWorkspaceMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes the status of a workspace along the transition table of `WorkspaceStatus`, and replaces its error message.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateWorkspaceStatusResponse> updateWorkspaceStatus(
        dev.statehouse.v1.UpdateWorkspaceStatusRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateWorkspaceStatusMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes the status of the workspaces that match: UpdateWorkspaceStatus for each of them.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateWorkspaceStatusesResponse> updateWorkspaceStatuses(
        dev.statehouse.v1.UpdateWorkspaceStatusesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateWorkspaceStatusesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Marks a workspace as deleted, and its sessions with it. It is purged when its retention ends, and with `purge` at
     * once, with its sessions: FAILED_PRECONDITION `STILL_REFERENCED`, with the referring `field`, while sessions of
     * other workspaces are spawned by one of them or forks of one, unless `cascade` is set; `FAILED_PRECONDITION` in a
     * transaction that is not READ_COMMITTED, which would not see the sessions created since it began.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteWorkspaceResponse> deleteWorkspace(
        dev.statehouse.v1.DeleteWorkspaceRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteWorkspaceMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes the workspaces that match, and their sessions with them. Each can be undeleted. The more sessions they
     * have, the longer it takes: a smaller `limit` keeps the call short. FAILED_PRECONDITION `FAILED_PRECONDITION` in a
     * transaction that is not READ_COMMITTED.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteWorkspacesResponse> deleteWorkspaces(
        dev.statehouse.v1.DeleteWorkspacesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteWorkspacesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Restores a deleted workspace, and the sessions that were deleted with it. A session that was deleted before stays
     * deleted.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UndeleteWorkspaceResponse> undeleteWorkspace(
        dev.statehouse.v1.UndeleteWorkspaceRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUndeleteWorkspaceMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Removes the deleted workspaces that match before their `purge_time`, with their sessions.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.PurgeWorkspacesResponse> purgeWorkspaces(
        dev.statehouse.v1.PurgeWorkspacesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getPurgeWorkspacesMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_WORKSPACE = 0;
  private static final int METHODID_GET_WORKSPACE = 1;
  private static final int METHODID_LIST_WORKSPACES = 2;
  private static final int METHODID_COUNT_WORKSPACES = 3;
  private static final int METHODID_BATCH_GET_WORKSPACES = 4;
  private static final int METHODID_UPDATE_WORKSPACE = 5;
  private static final int METHODID_UPDATE_WORKSPACE_STATUS = 6;
  private static final int METHODID_UPDATE_WORKSPACE_STATUSES = 7;
  private static final int METHODID_DELETE_WORKSPACE = 8;
  private static final int METHODID_DELETE_WORKSPACES = 9;
  private static final int METHODID_UNDELETE_WORKSPACE = 10;
  private static final int METHODID_PURGE_WORKSPACES = 11;

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
        case METHODID_CREATE_WORKSPACE:
          serviceImpl.createWorkspace((dev.statehouse.v1.CreateWorkspaceRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateWorkspaceResponse>) responseObserver);
          break;
        case METHODID_GET_WORKSPACE:
          serviceImpl.getWorkspace((dev.statehouse.v1.GetWorkspaceRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetWorkspaceResponse>) responseObserver);
          break;
        case METHODID_LIST_WORKSPACES:
          serviceImpl.listWorkspaces((dev.statehouse.v1.ListWorkspacesRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListWorkspacesResponse>) responseObserver);
          break;
        case METHODID_COUNT_WORKSPACES:
          serviceImpl.countWorkspaces((dev.statehouse.v1.CountWorkspacesRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CountWorkspacesResponse>) responseObserver);
          break;
        case METHODID_BATCH_GET_WORKSPACES:
          serviceImpl.batchGetWorkspaces((dev.statehouse.v1.BatchGetWorkspacesRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetWorkspacesResponse>) responseObserver);
          break;
        case METHODID_UPDATE_WORKSPACE:
          serviceImpl.updateWorkspace((dev.statehouse.v1.UpdateWorkspaceRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateWorkspaceResponse>) responseObserver);
          break;
        case METHODID_UPDATE_WORKSPACE_STATUS:
          serviceImpl.updateWorkspaceStatus((dev.statehouse.v1.UpdateWorkspaceStatusRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateWorkspaceStatusResponse>) responseObserver);
          break;
        case METHODID_UPDATE_WORKSPACE_STATUSES:
          serviceImpl.updateWorkspaceStatuses((dev.statehouse.v1.UpdateWorkspaceStatusesRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateWorkspaceStatusesResponse>) responseObserver);
          break;
        case METHODID_DELETE_WORKSPACE:
          serviceImpl.deleteWorkspace((dev.statehouse.v1.DeleteWorkspaceRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteWorkspaceResponse>) responseObserver);
          break;
        case METHODID_DELETE_WORKSPACES:
          serviceImpl.deleteWorkspaces((dev.statehouse.v1.DeleteWorkspacesRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteWorkspacesResponse>) responseObserver);
          break;
        case METHODID_UNDELETE_WORKSPACE:
          serviceImpl.undeleteWorkspace((dev.statehouse.v1.UndeleteWorkspaceRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UndeleteWorkspaceResponse>) responseObserver);
          break;
        case METHODID_PURGE_WORKSPACES:
          serviceImpl.purgeWorkspaces((dev.statehouse.v1.PurgeWorkspacesRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.PurgeWorkspacesResponse>) responseObserver);
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
          getCreateWorkspaceMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CreateWorkspaceRequest,
              dev.statehouse.v1.CreateWorkspaceResponse>(
                service, METHODID_CREATE_WORKSPACE)))
        .addMethod(
          getGetWorkspaceMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetWorkspaceRequest,
              dev.statehouse.v1.GetWorkspaceResponse>(
                service, METHODID_GET_WORKSPACE)))
        .addMethod(
          getListWorkspacesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListWorkspacesRequest,
              dev.statehouse.v1.ListWorkspacesResponse>(
                service, METHODID_LIST_WORKSPACES)))
        .addMethod(
          getCountWorkspacesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CountWorkspacesRequest,
              dev.statehouse.v1.CountWorkspacesResponse>(
                service, METHODID_COUNT_WORKSPACES)))
        .addMethod(
          getBatchGetWorkspacesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.BatchGetWorkspacesRequest,
              dev.statehouse.v1.BatchGetWorkspacesResponse>(
                service, METHODID_BATCH_GET_WORKSPACES)))
        .addMethod(
          getUpdateWorkspaceMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateWorkspaceRequest,
              dev.statehouse.v1.UpdateWorkspaceResponse>(
                service, METHODID_UPDATE_WORKSPACE)))
        .addMethod(
          getUpdateWorkspaceStatusMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateWorkspaceStatusRequest,
              dev.statehouse.v1.UpdateWorkspaceStatusResponse>(
                service, METHODID_UPDATE_WORKSPACE_STATUS)))
        .addMethod(
          getUpdateWorkspaceStatusesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateWorkspaceStatusesRequest,
              dev.statehouse.v1.UpdateWorkspaceStatusesResponse>(
                service, METHODID_UPDATE_WORKSPACE_STATUSES)))
        .addMethod(
          getDeleteWorkspaceMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteWorkspaceRequest,
              dev.statehouse.v1.DeleteWorkspaceResponse>(
                service, METHODID_DELETE_WORKSPACE)))
        .addMethod(
          getDeleteWorkspacesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteWorkspacesRequest,
              dev.statehouse.v1.DeleteWorkspacesResponse>(
                service, METHODID_DELETE_WORKSPACES)))
        .addMethod(
          getUndeleteWorkspaceMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UndeleteWorkspaceRequest,
              dev.statehouse.v1.UndeleteWorkspaceResponse>(
                service, METHODID_UNDELETE_WORKSPACE)))
        .addMethod(
          getPurgeWorkspacesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.PurgeWorkspacesRequest,
              dev.statehouse.v1.PurgeWorkspacesResponse>(
                service, METHODID_PURGE_WORKSPACES)))
        .build();
  }

  private static abstract class WorkspaceServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    WorkspaceServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.statehouse.v1.WorkspaceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("WorkspaceService");
    }
  }

  private static final class WorkspaceServiceFileDescriptorSupplier
      extends WorkspaceServiceBaseDescriptorSupplier {
    WorkspaceServiceFileDescriptorSupplier() {}
  }

  private static final class WorkspaceServiceMethodDescriptorSupplier
      extends WorkspaceServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    WorkspaceServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (WorkspaceServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new WorkspaceServiceFileDescriptorSupplier())
              .addMethod(getCreateWorkspaceMethod())
              .addMethod(getGetWorkspaceMethod())
              .addMethod(getListWorkspacesMethod())
              .addMethod(getCountWorkspacesMethod())
              .addMethod(getBatchGetWorkspacesMethod())
              .addMethod(getUpdateWorkspaceMethod())
              .addMethod(getUpdateWorkspaceStatusMethod())
              .addMethod(getUpdateWorkspaceStatusesMethod())
              .addMethod(getDeleteWorkspaceMethod())
              .addMethod(getDeleteWorkspacesMethod())
              .addMethod(getUndeleteWorkspaceMethod())
              .addMethod(getPurgeWorkspacesMethod())
              .build();
        }
      }
    }
    return result;
  }
}
