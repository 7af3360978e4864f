package dev.statehouse.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Sessions: conversations with an agent that works on files. Sessions spawn others, and are forked.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class SessionServiceGrpc {

  private SessionServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "statehouse.v1.SessionService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CreateSessionRequest,
      dev.statehouse.v1.CreateSessionResponse> getCreateSessionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateSession",
      requestType = dev.statehouse.v1.CreateSessionRequest.class,
      responseType = dev.statehouse.v1.CreateSessionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CreateSessionRequest,
      dev.statehouse.v1.CreateSessionResponse> getCreateSessionMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CreateSessionRequest, dev.statehouse.v1.CreateSessionResponse> getCreateSessionMethod;
    if ((getCreateSessionMethod = SessionServiceGrpc.getCreateSessionMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getCreateSessionMethod = SessionServiceGrpc.getCreateSessionMethod) == null) {
          SessionServiceGrpc.getCreateSessionMethod = getCreateSessionMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CreateSessionRequest, dev.statehouse.v1.CreateSessionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateSession"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateSessionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateSessionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("CreateSession"))
              .build();
        }
      }
    }
    return getCreateSessionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetSessionRequest,
      dev.statehouse.v1.GetSessionResponse> getGetSessionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetSession",
      requestType = dev.statehouse.v1.GetSessionRequest.class,
      responseType = dev.statehouse.v1.GetSessionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetSessionRequest,
      dev.statehouse.v1.GetSessionResponse> getGetSessionMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetSessionRequest, dev.statehouse.v1.GetSessionResponse> getGetSessionMethod;
    if ((getGetSessionMethod = SessionServiceGrpc.getGetSessionMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getGetSessionMethod = SessionServiceGrpc.getGetSessionMethod) == null) {
          SessionServiceGrpc.getGetSessionMethod = getGetSessionMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetSessionRequest, dev.statehouse.v1.GetSessionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetSession"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetSessionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetSessionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("GetSession"))
              .build();
        }
      }
    }
    return getGetSessionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListSessionsRequest,
      dev.statehouse.v1.ListSessionsResponse> getListSessionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListSessions",
      requestType = dev.statehouse.v1.ListSessionsRequest.class,
      responseType = dev.statehouse.v1.ListSessionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListSessionsRequest,
      dev.statehouse.v1.ListSessionsResponse> getListSessionsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListSessionsRequest, dev.statehouse.v1.ListSessionsResponse> getListSessionsMethod;
    if ((getListSessionsMethod = SessionServiceGrpc.getListSessionsMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getListSessionsMethod = SessionServiceGrpc.getListSessionsMethod) == null) {
          SessionServiceGrpc.getListSessionsMethod = getListSessionsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListSessionsRequest, dev.statehouse.v1.ListSessionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListSessions"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListSessionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListSessionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("ListSessions"))
              .build();
        }
      }
    }
    return getListSessionsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.WatchSessionsRequest,
      dev.statehouse.v1.WatchSessionsResponse> getWatchSessionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "WatchSessions",
      requestType = dev.statehouse.v1.WatchSessionsRequest.class,
      responseType = dev.statehouse.v1.WatchSessionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.WatchSessionsRequest,
      dev.statehouse.v1.WatchSessionsResponse> getWatchSessionsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.WatchSessionsRequest, dev.statehouse.v1.WatchSessionsResponse> getWatchSessionsMethod;
    if ((getWatchSessionsMethod = SessionServiceGrpc.getWatchSessionsMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getWatchSessionsMethod = SessionServiceGrpc.getWatchSessionsMethod) == null) {
          SessionServiceGrpc.getWatchSessionsMethod = getWatchSessionsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.WatchSessionsRequest, dev.statehouse.v1.WatchSessionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "WatchSessions"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.WatchSessionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.WatchSessionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("WatchSessions"))
              .build();
        }
      }
    }
    return getWatchSessionsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CountSessionsRequest,
      dev.statehouse.v1.CountSessionsResponse> getCountSessionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CountSessions",
      requestType = dev.statehouse.v1.CountSessionsRequest.class,
      responseType = dev.statehouse.v1.CountSessionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CountSessionsRequest,
      dev.statehouse.v1.CountSessionsResponse> getCountSessionsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CountSessionsRequest, dev.statehouse.v1.CountSessionsResponse> getCountSessionsMethod;
    if ((getCountSessionsMethod = SessionServiceGrpc.getCountSessionsMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getCountSessionsMethod = SessionServiceGrpc.getCountSessionsMethod) == null) {
          SessionServiceGrpc.getCountSessionsMethod = getCountSessionsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CountSessionsRequest, dev.statehouse.v1.CountSessionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CountSessions"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountSessionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountSessionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("CountSessions"))
              .build();
        }
      }
    }
    return getCountSessionsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetSessionsRequest,
      dev.statehouse.v1.BatchGetSessionsResponse> getBatchGetSessionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "BatchGetSessions",
      requestType = dev.statehouse.v1.BatchGetSessionsRequest.class,
      responseType = dev.statehouse.v1.BatchGetSessionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetSessionsRequest,
      dev.statehouse.v1.BatchGetSessionsResponse> getBatchGetSessionsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetSessionsRequest, dev.statehouse.v1.BatchGetSessionsResponse> getBatchGetSessionsMethod;
    if ((getBatchGetSessionsMethod = SessionServiceGrpc.getBatchGetSessionsMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getBatchGetSessionsMethod = SessionServiceGrpc.getBatchGetSessionsMethod) == null) {
          SessionServiceGrpc.getBatchGetSessionsMethod = getBatchGetSessionsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.BatchGetSessionsRequest, dev.statehouse.v1.BatchGetSessionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "BatchGetSessions"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetSessionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetSessionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("BatchGetSessions"))
              .build();
        }
      }
    }
    return getBatchGetSessionsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateSessionRequest,
      dev.statehouse.v1.UpdateSessionResponse> getUpdateSessionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateSession",
      requestType = dev.statehouse.v1.UpdateSessionRequest.class,
      responseType = dev.statehouse.v1.UpdateSessionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateSessionRequest,
      dev.statehouse.v1.UpdateSessionResponse> getUpdateSessionMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateSessionRequest, dev.statehouse.v1.UpdateSessionResponse> getUpdateSessionMethod;
    if ((getUpdateSessionMethod = SessionServiceGrpc.getUpdateSessionMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getUpdateSessionMethod = SessionServiceGrpc.getUpdateSessionMethod) == null) {
          SessionServiceGrpc.getUpdateSessionMethod = getUpdateSessionMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateSessionRequest, dev.statehouse.v1.UpdateSessionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateSession"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateSessionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateSessionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("UpdateSession"))
              .build();
        }
      }
    }
    return getUpdateSessionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateSessionStatusRequest,
      dev.statehouse.v1.UpdateSessionStatusResponse> getUpdateSessionStatusMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateSessionStatus",
      requestType = dev.statehouse.v1.UpdateSessionStatusRequest.class,
      responseType = dev.statehouse.v1.UpdateSessionStatusResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateSessionStatusRequest,
      dev.statehouse.v1.UpdateSessionStatusResponse> getUpdateSessionStatusMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateSessionStatusRequest, dev.statehouse.v1.UpdateSessionStatusResponse> getUpdateSessionStatusMethod;
    if ((getUpdateSessionStatusMethod = SessionServiceGrpc.getUpdateSessionStatusMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getUpdateSessionStatusMethod = SessionServiceGrpc.getUpdateSessionStatusMethod) == null) {
          SessionServiceGrpc.getUpdateSessionStatusMethod = getUpdateSessionStatusMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateSessionStatusRequest, dev.statehouse.v1.UpdateSessionStatusResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateSessionStatus"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateSessionStatusRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateSessionStatusResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("UpdateSessionStatus"))
              .build();
        }
      }
    }
    return getUpdateSessionStatusMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateSessionStatusesRequest,
      dev.statehouse.v1.UpdateSessionStatusesResponse> getUpdateSessionStatusesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateSessionStatuses",
      requestType = dev.statehouse.v1.UpdateSessionStatusesRequest.class,
      responseType = dev.statehouse.v1.UpdateSessionStatusesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateSessionStatusesRequest,
      dev.statehouse.v1.UpdateSessionStatusesResponse> getUpdateSessionStatusesMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateSessionStatusesRequest, dev.statehouse.v1.UpdateSessionStatusesResponse> getUpdateSessionStatusesMethod;
    if ((getUpdateSessionStatusesMethod = SessionServiceGrpc.getUpdateSessionStatusesMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getUpdateSessionStatusesMethod = SessionServiceGrpc.getUpdateSessionStatusesMethod) == null) {
          SessionServiceGrpc.getUpdateSessionStatusesMethod = getUpdateSessionStatusesMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateSessionStatusesRequest, dev.statehouse.v1.UpdateSessionStatusesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateSessionStatuses"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateSessionStatusesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateSessionStatusesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("UpdateSessionStatuses"))
              .build();
        }
      }
    }
    return getUpdateSessionStatusesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteSessionRequest,
      dev.statehouse.v1.DeleteSessionResponse> getDeleteSessionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteSession",
      requestType = dev.statehouse.v1.DeleteSessionRequest.class,
      responseType = dev.statehouse.v1.DeleteSessionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteSessionRequest,
      dev.statehouse.v1.DeleteSessionResponse> getDeleteSessionMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteSessionRequest, dev.statehouse.v1.DeleteSessionResponse> getDeleteSessionMethod;
    if ((getDeleteSessionMethod = SessionServiceGrpc.getDeleteSessionMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getDeleteSessionMethod = SessionServiceGrpc.getDeleteSessionMethod) == null) {
          SessionServiceGrpc.getDeleteSessionMethod = getDeleteSessionMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteSessionRequest, dev.statehouse.v1.DeleteSessionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteSession"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteSessionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteSessionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("DeleteSession"))
              .build();
        }
      }
    }
    return getDeleteSessionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteSessionsRequest,
      dev.statehouse.v1.DeleteSessionsResponse> getDeleteSessionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteSessions",
      requestType = dev.statehouse.v1.DeleteSessionsRequest.class,
      responseType = dev.statehouse.v1.DeleteSessionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteSessionsRequest,
      dev.statehouse.v1.DeleteSessionsResponse> getDeleteSessionsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteSessionsRequest, dev.statehouse.v1.DeleteSessionsResponse> getDeleteSessionsMethod;
    if ((getDeleteSessionsMethod = SessionServiceGrpc.getDeleteSessionsMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getDeleteSessionsMethod = SessionServiceGrpc.getDeleteSessionsMethod) == null) {
          SessionServiceGrpc.getDeleteSessionsMethod = getDeleteSessionsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteSessionsRequest, dev.statehouse.v1.DeleteSessionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteSessions"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteSessionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteSessionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("DeleteSessions"))
              .build();
        }
      }
    }
    return getDeleteSessionsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UndeleteSessionRequest,
      dev.statehouse.v1.UndeleteSessionResponse> getUndeleteSessionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UndeleteSession",
      requestType = dev.statehouse.v1.UndeleteSessionRequest.class,
      responseType = dev.statehouse.v1.UndeleteSessionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UndeleteSessionRequest,
      dev.statehouse.v1.UndeleteSessionResponse> getUndeleteSessionMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UndeleteSessionRequest, dev.statehouse.v1.UndeleteSessionResponse> getUndeleteSessionMethod;
    if ((getUndeleteSessionMethod = SessionServiceGrpc.getUndeleteSessionMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getUndeleteSessionMethod = SessionServiceGrpc.getUndeleteSessionMethod) == null) {
          SessionServiceGrpc.getUndeleteSessionMethod = getUndeleteSessionMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UndeleteSessionRequest, dev.statehouse.v1.UndeleteSessionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UndeleteSession"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UndeleteSessionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UndeleteSessionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("UndeleteSession"))
              .build();
        }
      }
    }
    return getUndeleteSessionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.PurgeSessionsRequest,
      dev.statehouse.v1.PurgeSessionsResponse> getPurgeSessionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "PurgeSessions",
      requestType = dev.statehouse.v1.PurgeSessionsRequest.class,
      responseType = dev.statehouse.v1.PurgeSessionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.PurgeSessionsRequest,
      dev.statehouse.v1.PurgeSessionsResponse> getPurgeSessionsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.PurgeSessionsRequest, dev.statehouse.v1.PurgeSessionsResponse> getPurgeSessionsMethod;
    if ((getPurgeSessionsMethod = SessionServiceGrpc.getPurgeSessionsMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getPurgeSessionsMethod = SessionServiceGrpc.getPurgeSessionsMethod) == null) {
          SessionServiceGrpc.getPurgeSessionsMethod = getPurgeSessionsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.PurgeSessionsRequest, dev.statehouse.v1.PurgeSessionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "PurgeSessions"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.PurgeSessionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.PurgeSessionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("PurgeSessions"))
              .build();
        }
      }
    }
    return getPurgeSessionsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListChildSessionsRequest,
      dev.statehouse.v1.ListChildSessionsResponse> getListChildSessionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListChildSessions",
      requestType = dev.statehouse.v1.ListChildSessionsRequest.class,
      responseType = dev.statehouse.v1.ListChildSessionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListChildSessionsRequest,
      dev.statehouse.v1.ListChildSessionsResponse> getListChildSessionsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListChildSessionsRequest, dev.statehouse.v1.ListChildSessionsResponse> getListChildSessionsMethod;
    if ((getListChildSessionsMethod = SessionServiceGrpc.getListChildSessionsMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getListChildSessionsMethod = SessionServiceGrpc.getListChildSessionsMethod) == null) {
          SessionServiceGrpc.getListChildSessionsMethod = getListChildSessionsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListChildSessionsRequest, dev.statehouse.v1.ListChildSessionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListChildSessions"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListChildSessionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListChildSessionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("ListChildSessions"))
              .build();
        }
      }
    }
    return getListChildSessionsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListSessionAncestorsRequest,
      dev.statehouse.v1.ListSessionAncestorsResponse> getListSessionAncestorsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListSessionAncestors",
      requestType = dev.statehouse.v1.ListSessionAncestorsRequest.class,
      responseType = dev.statehouse.v1.ListSessionAncestorsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListSessionAncestorsRequest,
      dev.statehouse.v1.ListSessionAncestorsResponse> getListSessionAncestorsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListSessionAncestorsRequest, dev.statehouse.v1.ListSessionAncestorsResponse> getListSessionAncestorsMethod;
    if ((getListSessionAncestorsMethod = SessionServiceGrpc.getListSessionAncestorsMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getListSessionAncestorsMethod = SessionServiceGrpc.getListSessionAncestorsMethod) == null) {
          SessionServiceGrpc.getListSessionAncestorsMethod = getListSessionAncestorsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListSessionAncestorsRequest, dev.statehouse.v1.ListSessionAncestorsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListSessionAncestors"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListSessionAncestorsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListSessionAncestorsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("ListSessionAncestors"))
              .build();
        }
      }
    }
    return getListSessionAncestorsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListSessionTreeRequest,
      dev.statehouse.v1.ListSessionTreeResponse> getListSessionTreeMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListSessionTree",
      requestType = dev.statehouse.v1.ListSessionTreeRequest.class,
      responseType = dev.statehouse.v1.ListSessionTreeResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListSessionTreeRequest,
      dev.statehouse.v1.ListSessionTreeResponse> getListSessionTreeMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListSessionTreeRequest, dev.statehouse.v1.ListSessionTreeResponse> getListSessionTreeMethod;
    if ((getListSessionTreeMethod = SessionServiceGrpc.getListSessionTreeMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getListSessionTreeMethod = SessionServiceGrpc.getListSessionTreeMethod) == null) {
          SessionServiceGrpc.getListSessionTreeMethod = getListSessionTreeMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListSessionTreeRequest, dev.statehouse.v1.ListSessionTreeResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListSessionTree"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListSessionTreeRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListSessionTreeResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("ListSessionTree"))
              .build();
        }
      }
    }
    return getListSessionTreeMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static SessionServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SessionServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SessionServiceStub>() {
        @java.lang.Override
        public SessionServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SessionServiceStub(channel, callOptions);
        }
      };
    return SessionServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static SessionServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SessionServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SessionServiceBlockingV2Stub>() {
        @java.lang.Override
        public SessionServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SessionServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return SessionServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static SessionServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SessionServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SessionServiceBlockingStub>() {
        @java.lang.Override
        public SessionServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SessionServiceBlockingStub(channel, callOptions);
        }
      };
    return SessionServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static SessionServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SessionServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SessionServiceFutureStub>() {
        @java.lang.Override
        public SessionServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SessionServiceFutureStub(channel, callOptions);
        }
      };
    return SessionServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Sessions: conversations with an agent that works on files. Sessions spawn others, and are forked.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Creates a session, with any status. FAILED_PRECONDITION `DELETED` in a deleted workspace; INVALID_ARGUMENT `CYCLE`
     * for one that descends from itself.
     * </pre>
     */
    default void createSession(dev.statehouse.v1.CreateSessionRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateSessionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateSessionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one session.
     * </pre>
     */
    default void getSession(dev.statehouse.v1.GetSessionRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetSessionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetSessionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists sessions.
     * </pre>
     */
    default void listSessions(dev.statehouse.v1.ListSessionsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListSessionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListSessionsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Sends the matching sessions, and then their changes.
     * </pre>
     */
    default void watchSessions(dev.statehouse.v1.WatchSessionsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.WatchSessionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getWatchSessionsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Counts sessions, also by group.
     * </pre>
     */
    default void countSessions(dev.statehouse.v1.CountSessionsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountSessionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCountSessionsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads several sessions.
     * </pre>
     */
    default void batchGetSessions(dev.statehouse.v1.BatchGetSessionsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetSessionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getBatchGetSessionsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Updates a session. A change of the session that it descends from waits for other such changes of the project, and
     * is refused if it would be its own ancestor: INVALID_ARGUMENT `CYCLE`. FAILED_PRECONDITION `DEPTH_EXCEEDED` if it
     * would have more than 10,000 ancestors by the new parent or fork source; a new session may have any number. ABORTED
     * `SERIALIZATION_FAILURE` in a transaction whose snapshot is older than the last such change.
     * </pre>
     */
    default void updateSession(dev.statehouse.v1.UpdateSessionRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateSessionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateSessionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes the status of a session along the transition table of `SessionStatus`, and replaces its error message.
     * </pre>
     */
    default void updateSessionStatus(dev.statehouse.v1.UpdateSessionStatusRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateSessionStatusResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateSessionStatusMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes the status of the sessions that match: UpdateSessionStatus for each of them.
     * </pre>
     */
    default void updateSessionStatuses(dev.statehouse.v1.UpdateSessionStatusesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateSessionStatusesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateSessionStatusesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Marks a session as deleted. Its tasks and messages stay, but until it is undeleted they cannot be changed, and new
     * ones cannot refer to it: FAILED_PRECONDITION `DELETED`. It is purged with them when its retention ends and nothing
     * holds it any more, and with `purge` at once: FAILED_PRECONDITION `STILL_REFERENCED`, with the referring `field`,
     * while a session that it has spawned, a fork of it, or a task of another session below one of its tasks is stored,
     * unless `cascade` is set.
     * </pre>
     */
    default void deleteSession(dev.statehouse.v1.DeleteSessionRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteSessionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteSessionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes the sessions that match. Each can be undeleted, also after its workspace was deleted and undeleted.
     * </pre>
     */
    default void deleteSessions(dev.statehouse.v1.DeleteSessionsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteSessionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteSessionsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Restores a deleted session. FAILED_PRECONDITION `DELETED` while its workspace is deleted: one that was deleted with
     * it is restored with it.
     * </pre>
     */
    default void undeleteSession(dev.statehouse.v1.UndeleteSessionRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UndeleteSessionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUndeleteSessionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Removes the deleted sessions that match before their `purge_time`. Those that have spawned others, or have forks,
     * are passed over until these are removed.
     * </pre>
     */
    default void purgeSessions(dev.statehouse.v1.PurgeSessionsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.PurgeSessionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getPurgeSessionsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the sessions that a session has spawned, those that are forks of it, or both, in pages. Called `findChildren`
     * in other stores. One that is both comes once. NOT_FOUND if the session does not exist; INVALID_ARGUMENT for a page
     * token of another request.
     * </pre>
     */
    default void listChildSessions(dev.statehouse.v1.ListChildSessionsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListChildSessionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListChildSessionsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads the line of sessions that a session comes from: its parent, or if it has none the session that it is a fork
     * of, then the same of that one, and so on. Called `findAncestors` in other stores. Deleted ones are included, so
     * that the line has no gaps. NOT_FOUND if the session does not exist; FAILED_PRECONDITION `RESULT_TOO_LARGE` if the
     * line has more than 4 MiB, which `read_mask` avoids.
     * </pre>
     */
    default void listSessionAncestors(dev.statehouse.v1.ListSessionAncestorsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListSessionAncestorsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListSessionAncestorsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads a session and all that have it in the line of ListSessionAncestors, depth first, in pages. So a session is
     * below its parent, and below the session that it is a fork of only if it has no parent. What is below a deleted
     * session is in the tree, whether the deleted one is shown or not.
     * The pages are not one snapshot: a session whose parent or fork source is changed meanwhile may be missed or come
     * twice. NOT_FOUND if the session does not exist; INVALID_ARGUMENT for a token of another request, or if the session
     * where the page ended is not in the tree any more: then begin again.
     * </pre>
     */
    default void listSessionTree(dev.statehouse.v1.ListSessionTreeRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListSessionTreeResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListSessionTreeMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service SessionService.
   * <pre>
   * Sessions: conversations with an agent that works on files. Sessions spawn others, and are forked.
   * </pre>
   */
  public static abstract class SessionServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return SessionServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service SessionService.
   * <pre>
   * Sessions: conversations with an agent that works on files. Sessions spawn others, and are forked.
   * </pre>
   */
  public static final class SessionServiceStub
      extends io.grpc.stub.AbstractAsyncStub<SessionServiceStub> {
    private SessionServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected SessionServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SessionServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a session, with any status. FAILED_PRECONDITION `DELETED` in a deleted workspace; INVALID_ARGUMENT `CYCLE`
     * for one that descends from itself.
     * </pre>
     */
    public void createSession(dev.statehouse.v1.CreateSessionRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateSessionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateSessionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one session.
     * </pre>
     */
    public void getSession(dev.statehouse.v1.GetSessionRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetSessionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetSessionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists sessions.
     * </pre>
     */
    public void listSessions(dev.statehouse.v1.ListSessionsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListSessionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListSessionsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Sends the matching sessions, and then their changes.
     * </pre>
     */
    public void watchSessions(dev.statehouse.v1.WatchSessionsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.WatchSessionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getWatchSessionsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Counts sessions, also by group.
     * </pre>
     */
    public void countSessions(dev.statehouse.v1.CountSessionsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountSessionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCountSessionsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads several sessions.
     * </pre>
     */
    public void batchGetSessions(dev.statehouse.v1.BatchGetSessionsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetSessionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getBatchGetSessionsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Updates a session. A change of the session that it descends from waits for other such changes of the project, and
     * is refused if it would be its own ancestor: INVALID_ARGUMENT `CYCLE`. FAILED_PRECONDITION `DEPTH_EXCEEDED` if it
     * would have more than 10,000 ancestors by the new parent or fork source; a new session may have any number. ABORTED
     * `SERIALIZATION_FAILURE` in a transaction whose snapshot is older than the last such change.
     * </pre>
     */
    public void updateSession(dev.statehouse.v1.UpdateSessionRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateSessionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateSessionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes the status of a session along the transition table of `SessionStatus`, and replaces its error message.
     * </pre>
     */
    public void updateSessionStatus(dev.statehouse.v1.UpdateSessionStatusRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateSessionStatusResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateSessionStatusMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes the status of the sessions that match: UpdateSessionStatus for each of them.
     * </pre>
     */
    public void updateSessionStatuses(dev.statehouse.v1.UpdateSessionStatusesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateSessionStatusesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateSessionStatusesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Marks a session as deleted. Its tasks and messages stay, but until it is undeleted they cannot be changed, and new
     * ones cannot refer to it: FAILED_PRECONDITION `DELETED`. It is purged with them when its retention ends and nothing
     * holds it any more, and with `purge` at once: FAILED_PRECONDITION `STILL_REFERENCED`, with the referring `field`,
     * while a session that it has spawned, a fork of it, or a task of another session below one of its tasks is stored,
     * unless `cascade` is set.
     * </pre>
     */
    public void deleteSession(dev.statehouse.v1.DeleteSessionRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteSessionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteSessionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes the sessions that match. Each can be undeleted, also after its workspace was deleted and undeleted.
     * </pre>
     */
    public void deleteSessions(dev.statehouse.v1.DeleteSessionsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteSessionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteSessionsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Restores a deleted session. FAILED_PRECONDITION `DELETED` while its workspace is deleted: one that was deleted with
     * it is restored with it.
     * </pre>
     */
    public void undeleteSession(dev.statehouse.v1.UndeleteSessionRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UndeleteSessionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUndeleteSessionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Removes the deleted sessions that match before their `purge_time`. Those that have spawned others, or have forks,
     * are passed over until these are removed.
     * </pre>
     */
    public void purgeSessions(dev.statehouse.v1.PurgeSessionsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.PurgeSessionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getPurgeSessionsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the sessions that a session has spawned, those that are forks of it, or both, in pages. Called `findChildren`
     * in other stores. One that is both comes once. NOT_FOUND if the session does not exist; INVALID_ARGUMENT for a page
     * token of another request.
     * </pre>
     */
    public void listChildSessions(dev.statehouse.v1.ListChildSessionsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListChildSessionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListChildSessionsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads the line of sessions that a session comes from: its parent, or if it has none the session that it is a fork
     * of, then the same of that one, and so on. Called `findAncestors` in other stores. Deleted ones are included, so
     * that the line has no gaps. NOT_FOUND if the session does not exist; FAILED_PRECONDITION `RESULT_TOO_LARGE` if the
     * line has more than 4 MiB, which `read_mask` avoids.
     * </pre>
     */
    public void listSessionAncestors(dev.statehouse.v1.ListSessionAncestorsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListSessionAncestorsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListSessionAncestorsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads a session and all that have it in the line of ListSessionAncestors, depth first, in pages. So a session is
     * below its parent, and below the session that it is a fork of only if it has no parent. What is below a deleted
     * session is in the tree, whether the deleted one is shown or not.
     * The pages are not one snapshot: a session whose parent or fork source is changed meanwhile may be missed or come
     * twice. NOT_FOUND if the session does not exist; INVALID_ARGUMENT for a token of another request, or if the session
     * where the page ended is not in the tree any more: then begin again.
     * </pre>
     */
    public void listSessionTree(dev.statehouse.v1.ListSessionTreeRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListSessionTreeResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListSessionTreeMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service SessionService.
   * <pre>
   * Sessions: conversations with an agent that works on files. Sessions spawn others, and are forked.
   * </pre>
   */
  public static final class SessionServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<SessionServiceBlockingV2Stub> {
    private SessionServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected SessionServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SessionServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a session, with any status. FAILED_PRECONDITION `DELETED` in a deleted workspace; INVALID_ARGUMENT `CYCLE`
     * for one that descends from itself.
     * </pre>
     */
    public dev.statehouse.v1.CreateSessionResponse createSession(dev.statehouse.v1.CreateSessionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one session.
     * </pre>
     */
    public dev.statehouse.v1.GetSessionResponse getSession(dev.statehouse.v1.GetSessionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists sessions.
     * </pre>
     */
    public dev.statehouse.v1.ListSessionsResponse listSessions(dev.statehouse.v1.ListSessionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListSessionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sends the matching sessions, and then their changes.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.statehouse.v1.WatchSessionsResponse>
        watchSessions(dev.statehouse.v1.WatchSessionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getWatchSessionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts sessions, also by group.
     * </pre>
     */
    public dev.statehouse.v1.CountSessionsResponse countSessions(dev.statehouse.v1.CountSessionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCountSessionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several sessions.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetSessionsResponse batchGetSessions(dev.statehouse.v1.BatchGetSessionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getBatchGetSessionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates a session. A change of the session that it descends from waits for other such changes of the project, and
     * is refused if it would be its own ancestor: INVALID_ARGUMENT `CYCLE`. FAILED_PRECONDITION `DEPTH_EXCEEDED` if it
     * would have more than 10,000 ancestors by the new parent or fork source; a new session may have any number. ABORTED
     * `SERIALIZATION_FAILURE` in a transaction whose snapshot is older than the last such change.
     * </pre>
     */
    public dev.statehouse.v1.UpdateSessionResponse updateSession(dev.statehouse.v1.UpdateSessionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes the status of a session along the transition table of `SessionStatus`, and replaces its error message.
     * </pre>
     */
    public dev.statehouse.v1.UpdateSessionStatusResponse updateSessionStatus(dev.statehouse.v1.UpdateSessionStatusRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateSessionStatusMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes the status of the sessions that match: UpdateSessionStatus for each of them.
     * </pre>
     */
    public dev.statehouse.v1.UpdateSessionStatusesResponse updateSessionStatuses(dev.statehouse.v1.UpdateSessionStatusesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateSessionStatusesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Marks a session as deleted. Its tasks and messages stay, but until it is undeleted they cannot be changed, and new
     * ones cannot refer to it: FAILED_PRECONDITION `DELETED`. It is purged with them when its retention ends and nothing
     * holds it any more, and with `purge` at once: FAILED_PRECONDITION `STILL_REFERENCED`, with the referring `field`,
     * while a session that it has spawned, a fork of it, or a task of another session below one of its tasks is stored,
     * unless `cascade` is set.
     * </pre>
     */
    public dev.statehouse.v1.DeleteSessionResponse deleteSession(dev.statehouse.v1.DeleteSessionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes the sessions that match. Each can be undeleted, also after its workspace was deleted and undeleted.
     * </pre>
     */
    public dev.statehouse.v1.DeleteSessionsResponse deleteSessions(dev.statehouse.v1.DeleteSessionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteSessionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Restores a deleted session. FAILED_PRECONDITION `DELETED` while its workspace is deleted: one that was deleted with
     * it is restored with it.
     * </pre>
     */
    public dev.statehouse.v1.UndeleteSessionResponse undeleteSession(dev.statehouse.v1.UndeleteSessionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUndeleteSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Removes the deleted sessions that match before their `purge_time`. Those that have spawned others, or have forks,
     * are passed over until these are removed.
     * </pre>
     */
    public dev.statehouse.v1.PurgeSessionsResponse purgeSessions(dev.statehouse.v1.PurgeSessionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getPurgeSessionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the sessions that a session has spawned, those that are forks of it, or both, in pages. Called `findChildren`
     * in other stores. One that is both comes once. NOT_FOUND if the session does not exist; INVALID_ARGUMENT for a page
     * token of another request.
     * </pre>
     */
    public dev.statehouse.v1.ListChildSessionsResponse listChildSessions(dev.statehouse.v1.ListChildSessionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListChildSessionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the line of sessions that a session comes from: its parent, or if it has none the session that it is a fork
     * of, then the same of that one, and so on. Called `findAncestors` in other stores. Deleted ones are included, so
     * that the line has no gaps. NOT_FOUND if the session does not exist; FAILED_PRECONDITION `RESULT_TOO_LARGE` if the
     * line has more than 4 MiB, which `read_mask` avoids.
     * </pre>
     */
    public dev.statehouse.v1.ListSessionAncestorsResponse listSessionAncestors(dev.statehouse.v1.ListSessionAncestorsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListSessionAncestorsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a session and all that have it in the line of ListSessionAncestors, depth first, in pages. So a session is
     * below its parent, and below the session that it is a fork of only if it has no parent. What is below a deleted
     * session is in the tree, whether the deleted one is shown or not.
     * The pages are not one snapshot: a session whose parent or fork source is changed meanwhile may be missed or come
     * twice. NOT_FOUND if the session does not exist; INVALID_ARGUMENT for a token of another request, or if the session
     * where the page ended is not in the tree any more: then begin again.
     * </pre>
     */
    public dev.statehouse.v1.ListSessionTreeResponse listSessionTree(dev.statehouse.v1.ListSessionTreeRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListSessionTreeMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service SessionService.
   * <pre>
   * Sessions: conversations with an agent that works on files. Sessions spawn others, and are forked.
   * </pre>
   */
  public static final class SessionServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<SessionServiceBlockingStub> {
    private SessionServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected SessionServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SessionServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a session, with any status. FAILED_PRECONDITION `DELETED` in a deleted workspace; INVALID_ARGUMENT `CYCLE`
     * for one that descends from itself.
     * </pre>
     */
    public dev.statehouse.v1.CreateSessionResponse createSession(dev.statehouse.v1.CreateSessionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one session.
     * </pre>
     */
    public dev.statehouse.v1.GetSessionResponse getSession(dev.statehouse.v1.GetSessionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists sessions.
     * </pre>
     */
    public dev.statehouse.v1.ListSessionsResponse listSessions(dev.statehouse.v1.ListSessionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListSessionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sends the matching sessions, and then their changes.
     * </pre>
     */
    public java.util.Iterator<dev.statehouse.v1.WatchSessionsResponse> watchSessions(
        dev.statehouse.v1.WatchSessionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getWatchSessionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts sessions, also by group.
     * </pre>
     */
    public dev.statehouse.v1.CountSessionsResponse countSessions(dev.statehouse.v1.CountSessionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCountSessionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several sessions.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetSessionsResponse batchGetSessions(dev.statehouse.v1.BatchGetSessionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getBatchGetSessionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates a session. A change of the session that it descends from waits for other such changes of the project, and
     * is refused if it would be its own ancestor: INVALID_ARGUMENT `CYCLE`. FAILED_PRECONDITION `DEPTH_EXCEEDED` if it
     * would have more than 10,000 ancestors by the new parent or fork source; a new session may have any number. ABORTED
     * `SERIALIZATION_FAILURE` in a transaction whose snapshot is older than the last such change.
     * </pre>
     */
    public dev.statehouse.v1.UpdateSessionResponse updateSession(dev.statehouse.v1.UpdateSessionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes the status of a session along the transition table of `SessionStatus`, and replaces its error message.
     * </pre>
     */
    public dev.statehouse.v1.UpdateSessionStatusResponse updateSessionStatus(dev.statehouse.v1.UpdateSessionStatusRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateSessionStatusMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes the status of the sessions that match: UpdateSessionStatus for each of them.
     * </pre>
     */
    public dev.statehouse.v1.UpdateSessionStatusesResponse updateSessionStatuses(dev.statehouse.v1.UpdateSessionStatusesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateSessionStatusesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Marks a session as deleted. Its tasks and messages stay, but until it is undeleted they cannot be changed, and new
     * ones cannot refer to it: FAILED_PRECONDITION `DELETED`. It is purged with them when its retention ends and nothing
     * holds it any more, and with `purge` at once: FAILED_PRECONDITION `STILL_REFERENCED`, with the referring `field`,
     * while a session that it has spawned, a fork of it, or a task of another session below one of its tasks is stored,
     * unless `cascade` is set.
     * </pre>
     */
    public dev.statehouse.v1.DeleteSessionResponse deleteSession(dev.statehouse.v1.DeleteSessionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes the sessions that match. Each can be undeleted, also after its workspace was deleted and undeleted.
     * </pre>
     */
    public dev.statehouse.v1.DeleteSessionsResponse deleteSessions(dev.statehouse.v1.DeleteSessionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteSessionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Restores a deleted session. FAILED_PRECONDITION `DELETED` while its workspace is deleted: one that was deleted with
     * it is restored with it.
     * </pre>
     */
    public dev.statehouse.v1.UndeleteSessionResponse undeleteSession(dev.statehouse.v1.UndeleteSessionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUndeleteSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Removes the deleted sessions that match before their `purge_time`. Those that have spawned others, or have forks,
     * are passed over until these are removed.
     * </pre>
     */
    public dev.statehouse.v1.PurgeSessionsResponse purgeSessions(dev.statehouse.v1.PurgeSessionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getPurgeSessionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the sessions that a session has spawned, those that are forks of it, or both, in pages. Called `findChildren`
     * in other stores. One that is both comes once. NOT_FOUND if the session does not exist; INVALID_ARGUMENT for a page
     * token of another request.
     * </pre>
     */
    public dev.statehouse.v1.ListChildSessionsResponse listChildSessions(dev.statehouse.v1.ListChildSessionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListChildSessionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the line of sessions that a session comes from: its parent, or if it has none the session that it is a fork
     * of, then the same of that one, and so on. Called `findAncestors` in other stores. Deleted ones are included, so
     * that the line has no gaps. NOT_FOUND if the session does not exist; FAILED_PRECONDITION `RESULT_TOO_LARGE` if the
     * line has more than 4 MiB, which `read_mask` avoids.
     * </pre>
     */
    public dev.statehouse.v1.ListSessionAncestorsResponse listSessionAncestors(dev.statehouse.v1.ListSessionAncestorsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListSessionAncestorsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a session and all that have it in the line of ListSessionAncestors, depth first, in pages. So a session is
     * below its parent, and below the session that it is a fork of only if it has no parent. What is below a deleted
     * session is in the tree, whether the deleted one is shown or not.
     * The pages are not one snapshot: a session whose parent or fork source is changed meanwhile may be missed or come
     * twice. NOT_FOUND if the session does not exist; INVALID_ARGUMENT for a token of another request, or if the session
     * where the page ended is not in the tree any more: then begin again.
     * </pre>
     */
    public dev.statehouse.v1.ListSessionTreeResponse listSessionTree(dev.statehouse.v1.ListSessionTreeRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListSessionTreeMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service SessionService.
   * <pre>
   * Sessions: conversations with an agent that works on files. Sessions spawn others, and are forked.
   * </pre>
   */
  public static final class SessionServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<SessionServiceFutureStub> {
    private SessionServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected SessionServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SessionServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a session, with any status. FAILED_PRECONDITION `DELETED` in a deleted workspace; INVALID_ARGUMENT `CYCLE`
     * for one that descends from itself.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CreateSessionResponse> createSession(
        dev.statehouse.v1.CreateSessionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateSessionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one session.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetSessionResponse> getSession(
        dev.statehouse.v1.GetSessionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetSessionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists sessions.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListSessionsResponse> listSessions(
        dev.statehouse.v1.ListSessionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListSessionsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Counts sessions, also by group.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CountSessionsResponse> countSessions(
        dev.statehouse.v1.CountSessionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCountSessionsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads several sessions.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.BatchGetSessionsResponse> batchGetSessions(
        dev.statehouse.v1.BatchGetSessionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getBatchGetSessionsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Updates a session. A change of the session that it descends from waits for other such changes of the project, and
     * is refused if it would be its own ancestor: INVALID_ARGUMENT `CYCLE`. FAILED_PRECONDITION `DEPTH_EXCEEDED` if it
     * would have more than 10,000 ancestors by the new parent or fork source; a new session may have any number. ABORTED
     * `SERIALIZATION_FAILURE` in a transaction whose snapshot is older than the last such change.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateSessionResponse> updateSession(
        dev.statehouse.v1.UpdateSessionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateSessionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes the status of a session along the transition table of `SessionStatus`, and replaces its error message.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateSessionStatusResponse> updateSessionStatus(
        dev.statehouse.v1.UpdateSessionStatusRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateSessionStatusMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes the status of the sessions that match: UpdateSessionStatus for each of them.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateSessionStatusesResponse> updateSessionStatuses(
        dev.statehouse.v1.UpdateSessionStatusesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateSessionStatusesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Marks a session as deleted. Its tasks and messages stay, but until it is undeleted they cannot be changed, and new
     * ones cannot refer to it: FAILED_PRECONDITION `DELETED`. It is purged with them when its retention ends and nothing
     * holds it any more, and with `purge` at once: FAILED_PRECONDITION `STILL_REFERENCED`, with the referring `field`,
     * while a session that it has spawned, a fork of it, or a task of another session below one of its tasks is stored,
     * unless `cascade` is set.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteSessionResponse> deleteSession(
        dev.statehouse.v1.DeleteSessionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteSessionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes the sessions that match. Each can be undeleted, also after its workspace was deleted and undeleted.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteSessionsResponse> deleteSessions(
        dev.statehouse.v1.DeleteSessionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteSessionsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Restores a deleted session. FAILED_PRECONDITION `DELETED` while its workspace is deleted: one that was deleted with
     * it is restored with it.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UndeleteSessionResponse> undeleteSession(
        dev.statehouse.v1.UndeleteSessionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUndeleteSessionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Removes the deleted sessions that match before their `purge_time`. Those that have spawned others, or have forks,
     * are passed over until these are removed.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.PurgeSessionsResponse> purgeSessions(
        dev.statehouse.v1.PurgeSessionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getPurgeSessionsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the sessions that a session has spawned, those that are forks of it, or both, in pages. Called `findChildren`
     * in other stores. One that is both comes once. NOT_FOUND if the session does not exist; INVALID_ARGUMENT for a page
     * token of another request.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListChildSessionsResponse> listChildSessions(
        dev.statehouse.v1.ListChildSessionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListChildSessionsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads the line of sessions that a session comes from: its parent, or if it has none the session that it is a fork
     * of, then the same of that one, and so on. Called `findAncestors` in other stores. Deleted ones are included, so
     * that the line has no gaps. NOT_FOUND if the session does not exist; FAILED_PRECONDITION `RESULT_TOO_LARGE` if the
     * line has more than 4 MiB, which `read_mask` avoids.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListSessionAncestorsResponse> listSessionAncestors(
        dev.statehouse.v1.ListSessionAncestorsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListSessionAncestorsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads a session and all that have it in the line of ListSessionAncestors, depth first, in pages. So a session is
     * below its parent, and below the session that it is a fork of only if it has no parent. What is below a deleted
     * session is in the tree, whether the deleted one is shown or not.
     * The pages are not one snapshot: a session whose parent or fork source is changed meanwhile may be missed or come
     * twice. NOT_FOUND if the session does not exist; INVALID_ARGUMENT for a token of another request, or if the session
     * where the page ended is not in the tree any more: then begin again.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListSessionTreeResponse> listSessionTree(
        dev.statehouse.v1.ListSessionTreeRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListSessionTreeMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_SESSION = 0;
  private static final int METHODID_GET_SESSION = 1;
  private static final int METHODID_LIST_SESSIONS = 2;
  private static final int METHODID_WATCH_SESSIONS = 3;
  private static final int METHODID_COUNT_SESSIONS = 4;
  private static final int METHODID_BATCH_GET_SESSIONS = 5;
  private static final int METHODID_UPDATE_SESSION = 6;
  private static final int METHODID_UPDATE_SESSION_STATUS = 7;
  private static final int METHODID_UPDATE_SESSION_STATUSES = 8;
  private static final int METHODID_DELETE_SESSION = 9;
  private static final int METHODID_DELETE_SESSIONS = 10;
  private static final int METHODID_UNDELETE_SESSION = 11;
  private static final int METHODID_PURGE_SESSIONS = 12;
  private static final int METHODID_LIST_CHILD_SESSIONS = 13;
  private static final int METHODID_LIST_SESSION_ANCESTORS = 14;
  private static final int METHODID_LIST_SESSION_TREE = 15;

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
        case METHODID_CREATE_SESSION:
          serviceImpl.createSession((dev.statehouse.v1.CreateSessionRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateSessionResponse>) responseObserver);
          break;
        case METHODID_GET_SESSION:
          serviceImpl.getSession((dev.statehouse.v1.GetSessionRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetSessionResponse>) responseObserver);
          break;
        case METHODID_LIST_SESSIONS:
          serviceImpl.listSessions((dev.statehouse.v1.ListSessionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListSessionsResponse>) responseObserver);
          break;
        case METHODID_WATCH_SESSIONS:
          serviceImpl.watchSessions((dev.statehouse.v1.WatchSessionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.WatchSessionsResponse>) responseObserver);
          break;
        case METHODID_COUNT_SESSIONS:
          serviceImpl.countSessions((dev.statehouse.v1.CountSessionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CountSessionsResponse>) responseObserver);
          break;
        case METHODID_BATCH_GET_SESSIONS:
          serviceImpl.batchGetSessions((dev.statehouse.v1.BatchGetSessionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetSessionsResponse>) responseObserver);
          break;
        case METHODID_UPDATE_SESSION:
          serviceImpl.updateSession((dev.statehouse.v1.UpdateSessionRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateSessionResponse>) responseObserver);
          break;
        case METHODID_UPDATE_SESSION_STATUS:
          serviceImpl.updateSessionStatus((dev.statehouse.v1.UpdateSessionStatusRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateSessionStatusResponse>) responseObserver);
          break;
        case METHODID_UPDATE_SESSION_STATUSES:
          serviceImpl.updateSessionStatuses((dev.statehouse.v1.UpdateSessionStatusesRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateSessionStatusesResponse>) responseObserver);
          break;
        case METHODID_DELETE_SESSION:
          serviceImpl.deleteSession((dev.statehouse.v1.DeleteSessionRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteSessionResponse>) responseObserver);
          break;
        case METHODID_DELETE_SESSIONS:
          serviceImpl.deleteSessions((dev.statehouse.v1.DeleteSessionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteSessionsResponse>) responseObserver);
          break;
        case METHODID_UNDELETE_SESSION:
          serviceImpl.undeleteSession((dev.statehouse.v1.UndeleteSessionRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UndeleteSessionResponse>) responseObserver);
          break;
        case METHODID_PURGE_SESSIONS:
          serviceImpl.purgeSessions((dev.statehouse.v1.PurgeSessionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.PurgeSessionsResponse>) responseObserver);
          break;
        case METHODID_LIST_CHILD_SESSIONS:
          serviceImpl.listChildSessions((dev.statehouse.v1.ListChildSessionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListChildSessionsResponse>) responseObserver);
          break;
        case METHODID_LIST_SESSION_ANCESTORS:
          serviceImpl.listSessionAncestors((dev.statehouse.v1.ListSessionAncestorsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListSessionAncestorsResponse>) responseObserver);
          break;
        case METHODID_LIST_SESSION_TREE:
          serviceImpl.listSessionTree((dev.statehouse.v1.ListSessionTreeRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListSessionTreeResponse>) responseObserver);
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
          getCreateSessionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CreateSessionRequest,
              dev.statehouse.v1.CreateSessionResponse>(
                service, METHODID_CREATE_SESSION)))
        .addMethod(
          getGetSessionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetSessionRequest,
              dev.statehouse.v1.GetSessionResponse>(
                service, METHODID_GET_SESSION)))
        .addMethod(
          getListSessionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListSessionsRequest,
              dev.statehouse.v1.ListSessionsResponse>(
                service, METHODID_LIST_SESSIONS)))
        .addMethod(
          getWatchSessionsMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.statehouse.v1.WatchSessionsRequest,
              dev.statehouse.v1.WatchSessionsResponse>(
                service, METHODID_WATCH_SESSIONS)))
        .addMethod(
          getCountSessionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CountSessionsRequest,
              dev.statehouse.v1.CountSessionsResponse>(
                service, METHODID_COUNT_SESSIONS)))
        .addMethod(
          getBatchGetSessionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.BatchGetSessionsRequest,
              dev.statehouse.v1.BatchGetSessionsResponse>(
                service, METHODID_BATCH_GET_SESSIONS)))
        .addMethod(
          getUpdateSessionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateSessionRequest,
              dev.statehouse.v1.UpdateSessionResponse>(
                service, METHODID_UPDATE_SESSION)))
        .addMethod(
          getUpdateSessionStatusMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateSessionStatusRequest,
              dev.statehouse.v1.UpdateSessionStatusResponse>(
                service, METHODID_UPDATE_SESSION_STATUS)))
        .addMethod(
          getUpdateSessionStatusesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateSessionStatusesRequest,
              dev.statehouse.v1.UpdateSessionStatusesResponse>(
                service, METHODID_UPDATE_SESSION_STATUSES)))
        .addMethod(
          getDeleteSessionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteSessionRequest,
              dev.statehouse.v1.DeleteSessionResponse>(
                service, METHODID_DELETE_SESSION)))
        .addMethod(
          getDeleteSessionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteSessionsRequest,
              dev.statehouse.v1.DeleteSessionsResponse>(
                service, METHODID_DELETE_SESSIONS)))
        .addMethod(
          getUndeleteSessionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UndeleteSessionRequest,
              dev.statehouse.v1.UndeleteSessionResponse>(
                service, METHODID_UNDELETE_SESSION)))
        .addMethod(
          getPurgeSessionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.PurgeSessionsRequest,
              dev.statehouse.v1.PurgeSessionsResponse>(
                service, METHODID_PURGE_SESSIONS)))
        .addMethod(
          getListChildSessionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListChildSessionsRequest,
              dev.statehouse.v1.ListChildSessionsResponse>(
                service, METHODID_LIST_CHILD_SESSIONS)))
        .addMethod(
          getListSessionAncestorsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListSessionAncestorsRequest,
              dev.statehouse.v1.ListSessionAncestorsResponse>(
                service, METHODID_LIST_SESSION_ANCESTORS)))
        .addMethod(
          getListSessionTreeMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListSessionTreeRequest,
              dev.statehouse.v1.ListSessionTreeResponse>(
                service, METHODID_LIST_SESSION_TREE)))
        .build();
  }

  private static abstract class SessionServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    SessionServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.statehouse.v1.SessionProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("SessionService");
    }
  }

  private static final class SessionServiceFileDescriptorSupplier
      extends SessionServiceBaseDescriptorSupplier {
    SessionServiceFileDescriptorSupplier() {}
  }

  private static final class SessionServiceMethodDescriptorSupplier
      extends SessionServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    SessionServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (SessionServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new SessionServiceFileDescriptorSupplier())
              .addMethod(getCreateSessionMethod())
              .addMethod(getGetSessionMethod())
              .addMethod(getListSessionsMethod())
              .addMethod(getWatchSessionsMethod())
              .addMethod(getCountSessionsMethod())
              .addMethod(getBatchGetSessionsMethod())
              .addMethod(getUpdateSessionMethod())
              .addMethod(getUpdateSessionStatusMethod())
              .addMethod(getUpdateSessionStatusesMethod())
              .addMethod(getDeleteSessionMethod())
              .addMethod(getDeleteSessionsMethod())
              .addMethod(getUndeleteSessionMethod())
              .addMethod(getPurgeSessionsMethod())
              .addMethod(getListChildSessionsMethod())
              .addMethod(getListSessionAncestorsMethod())
              .addMethod(getListSessionTreeMethod())
              .build();
        }
      }
    }
    return result;
  }
}
