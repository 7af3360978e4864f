package dev.statehouse.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * API keys: tokens with which programs act for a user, without a login. API keys are global: they belong to no project.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class ApiKeyServiceGrpc {

  private ApiKeyServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "statehouse.v1.ApiKeyService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CreateApiKeyRequest,
      dev.statehouse.v1.CreateApiKeyResponse> getCreateApiKeyMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateApiKey",
      requestType = dev.statehouse.v1.CreateApiKeyRequest.class,
      responseType = dev.statehouse.v1.CreateApiKeyResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CreateApiKeyRequest,
      dev.statehouse.v1.CreateApiKeyResponse> getCreateApiKeyMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CreateApiKeyRequest, dev.statehouse.v1.CreateApiKeyResponse> getCreateApiKeyMethod;
    if ((getCreateApiKeyMethod = ApiKeyServiceGrpc.getCreateApiKeyMethod) == null) {
      synchronized (ApiKeyServiceGrpc.class) {
        if ((getCreateApiKeyMethod = ApiKeyServiceGrpc.getCreateApiKeyMethod) == null) {
          ApiKeyServiceGrpc.getCreateApiKeyMethod = getCreateApiKeyMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CreateApiKeyRequest, dev.statehouse.v1.CreateApiKeyResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateApiKey"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateApiKeyRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateApiKeyResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ApiKeyServiceMethodDescriptorSupplier("CreateApiKey"))
              .build();
        }
      }
    }
    return getCreateApiKeyMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.VerifyApiKeyRequest,
      dev.statehouse.v1.VerifyApiKeyResponse> getVerifyApiKeyMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "VerifyApiKey",
      requestType = dev.statehouse.v1.VerifyApiKeyRequest.class,
      responseType = dev.statehouse.v1.VerifyApiKeyResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.VerifyApiKeyRequest,
      dev.statehouse.v1.VerifyApiKeyResponse> getVerifyApiKeyMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.VerifyApiKeyRequest, dev.statehouse.v1.VerifyApiKeyResponse> getVerifyApiKeyMethod;
    if ((getVerifyApiKeyMethod = ApiKeyServiceGrpc.getVerifyApiKeyMethod) == null) {
      synchronized (ApiKeyServiceGrpc.class) {
        if ((getVerifyApiKeyMethod = ApiKeyServiceGrpc.getVerifyApiKeyMethod) == null) {
          ApiKeyServiceGrpc.getVerifyApiKeyMethod = getVerifyApiKeyMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.VerifyApiKeyRequest, dev.statehouse.v1.VerifyApiKeyResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "VerifyApiKey"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.VerifyApiKeyRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.VerifyApiKeyResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ApiKeyServiceMethodDescriptorSupplier("VerifyApiKey"))
              .build();
        }
      }
    }
    return getVerifyApiKeyMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetApiKeyRequest,
      dev.statehouse.v1.GetApiKeyResponse> getGetApiKeyMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetApiKey",
      requestType = dev.statehouse.v1.GetApiKeyRequest.class,
      responseType = dev.statehouse.v1.GetApiKeyResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetApiKeyRequest,
      dev.statehouse.v1.GetApiKeyResponse> getGetApiKeyMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetApiKeyRequest, dev.statehouse.v1.GetApiKeyResponse> getGetApiKeyMethod;
    if ((getGetApiKeyMethod = ApiKeyServiceGrpc.getGetApiKeyMethod) == null) {
      synchronized (ApiKeyServiceGrpc.class) {
        if ((getGetApiKeyMethod = ApiKeyServiceGrpc.getGetApiKeyMethod) == null) {
          ApiKeyServiceGrpc.getGetApiKeyMethod = getGetApiKeyMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetApiKeyRequest, dev.statehouse.v1.GetApiKeyResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetApiKey"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetApiKeyRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetApiKeyResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ApiKeyServiceMethodDescriptorSupplier("GetApiKey"))
              .build();
        }
      }
    }
    return getGetApiKeyMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListApiKeysRequest,
      dev.statehouse.v1.ListApiKeysResponse> getListApiKeysMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListApiKeys",
      requestType = dev.statehouse.v1.ListApiKeysRequest.class,
      responseType = dev.statehouse.v1.ListApiKeysResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListApiKeysRequest,
      dev.statehouse.v1.ListApiKeysResponse> getListApiKeysMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListApiKeysRequest, dev.statehouse.v1.ListApiKeysResponse> getListApiKeysMethod;
    if ((getListApiKeysMethod = ApiKeyServiceGrpc.getListApiKeysMethod) == null) {
      synchronized (ApiKeyServiceGrpc.class) {
        if ((getListApiKeysMethod = ApiKeyServiceGrpc.getListApiKeysMethod) == null) {
          ApiKeyServiceGrpc.getListApiKeysMethod = getListApiKeysMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListApiKeysRequest, dev.statehouse.v1.ListApiKeysResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListApiKeys"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListApiKeysRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListApiKeysResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ApiKeyServiceMethodDescriptorSupplier("ListApiKeys"))
              .build();
        }
      }
    }
    return getListApiKeysMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CountApiKeysRequest,
      dev.statehouse.v1.CountApiKeysResponse> getCountApiKeysMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CountApiKeys",
      requestType = dev.statehouse.v1.CountApiKeysRequest.class,
      responseType = dev.statehouse.v1.CountApiKeysResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CountApiKeysRequest,
      dev.statehouse.v1.CountApiKeysResponse> getCountApiKeysMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CountApiKeysRequest, dev.statehouse.v1.CountApiKeysResponse> getCountApiKeysMethod;
    if ((getCountApiKeysMethod = ApiKeyServiceGrpc.getCountApiKeysMethod) == null) {
      synchronized (ApiKeyServiceGrpc.class) {
        if ((getCountApiKeysMethod = ApiKeyServiceGrpc.getCountApiKeysMethod) == null) {
          ApiKeyServiceGrpc.getCountApiKeysMethod = getCountApiKeysMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CountApiKeysRequest, dev.statehouse.v1.CountApiKeysResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CountApiKeys"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountApiKeysRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountApiKeysResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ApiKeyServiceMethodDescriptorSupplier("CountApiKeys"))
              .build();
        }
      }
    }
    return getCountApiKeysMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateApiKeyRequest,
      dev.statehouse.v1.UpdateApiKeyResponse> getUpdateApiKeyMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateApiKey",
      requestType = dev.statehouse.v1.UpdateApiKeyRequest.class,
      responseType = dev.statehouse.v1.UpdateApiKeyResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateApiKeyRequest,
      dev.statehouse.v1.UpdateApiKeyResponse> getUpdateApiKeyMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateApiKeyRequest, dev.statehouse.v1.UpdateApiKeyResponse> getUpdateApiKeyMethod;
    if ((getUpdateApiKeyMethod = ApiKeyServiceGrpc.getUpdateApiKeyMethod) == null) {
      synchronized (ApiKeyServiceGrpc.class) {
        if ((getUpdateApiKeyMethod = ApiKeyServiceGrpc.getUpdateApiKeyMethod) == null) {
          ApiKeyServiceGrpc.getUpdateApiKeyMethod = getUpdateApiKeyMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateApiKeyRequest, dev.statehouse.v1.UpdateApiKeyResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateApiKey"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateApiKeyRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateApiKeyResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ApiKeyServiceMethodDescriptorSupplier("UpdateApiKey"))
              .build();
        }
      }
    }
    return getUpdateApiKeyMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.RevokeApiKeyRequest,
      dev.statehouse.v1.RevokeApiKeyResponse> getRevokeApiKeyMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RevokeApiKey",
      requestType = dev.statehouse.v1.RevokeApiKeyRequest.class,
      responseType = dev.statehouse.v1.RevokeApiKeyResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.RevokeApiKeyRequest,
      dev.statehouse.v1.RevokeApiKeyResponse> getRevokeApiKeyMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.RevokeApiKeyRequest, dev.statehouse.v1.RevokeApiKeyResponse> getRevokeApiKeyMethod;
    if ((getRevokeApiKeyMethod = ApiKeyServiceGrpc.getRevokeApiKeyMethod) == null) {
      synchronized (ApiKeyServiceGrpc.class) {
        if ((getRevokeApiKeyMethod = ApiKeyServiceGrpc.getRevokeApiKeyMethod) == null) {
          ApiKeyServiceGrpc.getRevokeApiKeyMethod = getRevokeApiKeyMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.RevokeApiKeyRequest, dev.statehouse.v1.RevokeApiKeyResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RevokeApiKey"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.RevokeApiKeyRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.RevokeApiKeyResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ApiKeyServiceMethodDescriptorSupplier("RevokeApiKey"))
              .build();
        }
      }
    }
    return getRevokeApiKeyMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.RevokeApiKeysRequest,
      dev.statehouse.v1.RevokeApiKeysResponse> getRevokeApiKeysMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RevokeApiKeys",
      requestType = dev.statehouse.v1.RevokeApiKeysRequest.class,
      responseType = dev.statehouse.v1.RevokeApiKeysResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.RevokeApiKeysRequest,
      dev.statehouse.v1.RevokeApiKeysResponse> getRevokeApiKeysMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.RevokeApiKeysRequest, dev.statehouse.v1.RevokeApiKeysResponse> getRevokeApiKeysMethod;
    if ((getRevokeApiKeysMethod = ApiKeyServiceGrpc.getRevokeApiKeysMethod) == null) {
      synchronized (ApiKeyServiceGrpc.class) {
        if ((getRevokeApiKeysMethod = ApiKeyServiceGrpc.getRevokeApiKeysMethod) == null) {
          ApiKeyServiceGrpc.getRevokeApiKeysMethod = getRevokeApiKeysMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.RevokeApiKeysRequest, dev.statehouse.v1.RevokeApiKeysResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RevokeApiKeys"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.RevokeApiKeysRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.RevokeApiKeysResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ApiKeyServiceMethodDescriptorSupplier("RevokeApiKeys"))
              .build();
        }
      }
    }
    return getRevokeApiKeysMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static ApiKeyServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ApiKeyServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ApiKeyServiceStub>() {
        @java.lang.Override
        public ApiKeyServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ApiKeyServiceStub(channel, callOptions);
        }
      };
    return ApiKeyServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static ApiKeyServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ApiKeyServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ApiKeyServiceBlockingV2Stub>() {
        @java.lang.Override
        public ApiKeyServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ApiKeyServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return ApiKeyServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static ApiKeyServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ApiKeyServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ApiKeyServiceBlockingStub>() {
        @java.lang.Override
        public ApiKeyServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ApiKeyServiceBlockingStub(channel, callOptions);
        }
      };
    return ApiKeyServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static ApiKeyServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ApiKeyServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ApiKeyServiceFutureStub>() {
        @java.lang.Override
        public ApiKeyServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ApiKeyServiceFutureStub(channel, callOptions);
        }
      };
    return ApiKeyServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * API keys: tokens with which programs act for a user, without a login. API keys are global: they belong to no project.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Creates an API key and its token, which is returned this once. NOT_FOUND if the user does not exist;
     * FAILED_PRECONDITION `DELETED` if it is deleted; ALREADY_EXISTS if the id is taken; INVALID_ARGUMENT for an
     * `expire_time` that is not 1 s to 365 days from now. The response is never stored, so an idempotency key and a call
     * in a transaction are refused with INVALID_ARGUMENT.
     * </pre>
     */
    default void createApiKey(dev.statehouse.v1.CreateApiKeyRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateApiKeyResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateApiKeyMethod(), responseObserver);
    }

    /**
     * <pre>
     * Returns the API key that a token proves, and its user. The server does not compare `scopes` with anything: the
     * caller does. UNAUTHENTICATED `UNAUTHENTICATED` for every other token, without a hint why: one that is unknown, has
     * expired or was revoked, of a deleted user, of a user session, or no token at all. INVALID_ARGUMENT for a path in
     * `read_mask` that is not a field. Outside a transaction, the call notes the `last_used_time`, at most once a minute.
     * </pre>
     */
    default void verifyApiKey(dev.statehouse.v1.VerifyApiKeyRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.VerifyApiKeyResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getVerifyApiKeyMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one API key, whether it has ended or not.
     * </pre>
     */
    default void getApiKey(dev.statehouse.v1.GetApiKeyRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetApiKeyResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetApiKeyMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists API keys, also those that have ended, until they are purged.
     * </pre>
     */
    default void listApiKeys(dev.statehouse.v1.ListApiKeysRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListApiKeysResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListApiKeysMethod(), responseObserver);
    }

    /**
     * <pre>
     * Counts API keys, also by group.
     * </pre>
     */
    default void countApiKeys(dev.statehouse.v1.CountApiKeysRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountApiKeysResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCountApiKeysMethod(), responseObserver);
    }

    /**
     * <pre>
     * Updates an API key: its name and its scopes. Its token stays the same. FAILED_PRECONDITION `DELETED` if its user is
     * deleted.
     * </pre>
     */
    default void updateApiKey(dev.statehouse.v1.UpdateApiKeyRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateApiKeyResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateApiKeyMethod(), responseObserver);
    }

    /**
     * <pre>
     * Revokes an API key: from now on its token is refused. The key stays until it is purged, so that people see what
     * was there. A key that is revoked already stays as it is. NOT_FOUND.
     * </pre>
     */
    default void revokeApiKey(dev.statehouse.v1.RevokeApiKeyRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.RevokeApiKeyResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRevokeApiKeyMethod(), responseObserver);
    }

    /**
     * <pre>
     * Revokes all API keys of a user in one statement. NOT_FOUND if the user does not exist.
     * </pre>
     */
    default void revokeApiKeys(dev.statehouse.v1.RevokeApiKeysRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.RevokeApiKeysResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRevokeApiKeysMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service ApiKeyService.
   * <pre>
   * API keys: tokens with which programs act for a user, without a login. API keys are global: they belong to no project.
   * </pre>
   */
  public static abstract class ApiKeyServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return ApiKeyServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service ApiKeyService.
   * <pre>
   * API keys: tokens with which programs act for a user, without a login. API keys are global: they belong to no project.
   * </pre>
   */
  public static final class ApiKeyServiceStub
      extends io.grpc.stub.AbstractAsyncStub<ApiKeyServiceStub> {
    private ApiKeyServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ApiKeyServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ApiKeyServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates an API key and its token, which is returned this once. NOT_FOUND if the user does not exist;
     * FAILED_PRECONDITION `DELETED` if it is deleted; ALREADY_EXISTS if the id is taken; INVALID_ARGUMENT for an
     * `expire_time` that is not 1 s to 365 days from now. The response is never stored, so an idempotency key and a call
     * in a transaction are refused with INVALID_ARGUMENT.
     * </pre>
     */
    public void createApiKey(dev.statehouse.v1.CreateApiKeyRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateApiKeyResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateApiKeyMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Returns the API key that a token proves, and its user. The server does not compare `scopes` with anything: the
     * caller does. UNAUTHENTICATED `UNAUTHENTICATED` for every other token, without a hint why: one that is unknown, has
     * expired or was revoked, of a deleted user, of a user session, or no token at all. INVALID_ARGUMENT for a path in
     * `read_mask` that is not a field. Outside a transaction, the call notes the `last_used_time`, at most once a minute.
     * </pre>
     */
    public void verifyApiKey(dev.statehouse.v1.VerifyApiKeyRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.VerifyApiKeyResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getVerifyApiKeyMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one API key, whether it has ended or not.
     * </pre>
     */
    public void getApiKey(dev.statehouse.v1.GetApiKeyRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetApiKeyResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetApiKeyMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists API keys, also those that have ended, until they are purged.
     * </pre>
     */
    public void listApiKeys(dev.statehouse.v1.ListApiKeysRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListApiKeysResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListApiKeysMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Counts API keys, also by group.
     * </pre>
     */
    public void countApiKeys(dev.statehouse.v1.CountApiKeysRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountApiKeysResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCountApiKeysMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Updates an API key: its name and its scopes. Its token stays the same. FAILED_PRECONDITION `DELETED` if its user is
     * deleted.
     * </pre>
     */
    public void updateApiKey(dev.statehouse.v1.UpdateApiKeyRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateApiKeyResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateApiKeyMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Revokes an API key: from now on its token is refused. The key stays until it is purged, so that people see what
     * was there. A key that is revoked already stays as it is. NOT_FOUND.
     * </pre>
     */
    public void revokeApiKey(dev.statehouse.v1.RevokeApiKeyRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.RevokeApiKeyResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRevokeApiKeyMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Revokes all API keys of a user in one statement. NOT_FOUND if the user does not exist.
     * </pre>
     */
    public void revokeApiKeys(dev.statehouse.v1.RevokeApiKeysRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.RevokeApiKeysResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRevokeApiKeysMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service ApiKeyService.
   * <pre>
   * API keys: tokens with which programs act for a user, without a login. API keys are global: they belong to no project.
   * </pre>
   */
  public static final class ApiKeyServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<ApiKeyServiceBlockingV2Stub> {
    private ApiKeyServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ApiKeyServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ApiKeyServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates an API key and its token, which is returned this once. NOT_FOUND if the user does not exist;
     * FAILED_PRECONDITION `DELETED` if it is deleted; ALREADY_EXISTS if the id is taken; INVALID_ARGUMENT for an
     * `expire_time` that is not 1 s to 365 days from now. The response is never stored, so an idempotency key and a call
     * in a transaction are refused with INVALID_ARGUMENT.
     * </pre>
     */
    public dev.statehouse.v1.CreateApiKeyResponse createApiKey(dev.statehouse.v1.CreateApiKeyRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateApiKeyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns the API key that a token proves, and its user. The server does not compare `scopes` with anything: the
     * caller does. UNAUTHENTICATED `UNAUTHENTICATED` for every other token, without a hint why: one that is unknown, has
     * expired or was revoked, of a deleted user, of a user session, or no token at all. INVALID_ARGUMENT for a path in
     * `read_mask` that is not a field. Outside a transaction, the call notes the `last_used_time`, at most once a minute.
     * </pre>
     */
    public dev.statehouse.v1.VerifyApiKeyResponse verifyApiKey(dev.statehouse.v1.VerifyApiKeyRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getVerifyApiKeyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one API key, whether it has ended or not.
     * </pre>
     */
    public dev.statehouse.v1.GetApiKeyResponse getApiKey(dev.statehouse.v1.GetApiKeyRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetApiKeyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists API keys, also those that have ended, until they are purged.
     * </pre>
     */
    public dev.statehouse.v1.ListApiKeysResponse listApiKeys(dev.statehouse.v1.ListApiKeysRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListApiKeysMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts API keys, also by group.
     * </pre>
     */
    public dev.statehouse.v1.CountApiKeysResponse countApiKeys(dev.statehouse.v1.CountApiKeysRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCountApiKeysMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates an API key: its name and its scopes. Its token stays the same. FAILED_PRECONDITION `DELETED` if its user is
     * deleted.
     * </pre>
     */
    public dev.statehouse.v1.UpdateApiKeyResponse updateApiKey(dev.statehouse.v1.UpdateApiKeyRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateApiKeyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Revokes an API key: from now on its token is refused. The key stays until it is purged, so that people see what
     * was there. A key that is revoked already stays as it is. NOT_FOUND.
     * </pre>
     */
    public dev.statehouse.v1.RevokeApiKeyResponse revokeApiKey(dev.statehouse.v1.RevokeApiKeyRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRevokeApiKeyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Revokes all API keys of a user in one statement. NOT_FOUND if the user does not exist.
     * </pre>
     */
    public dev.statehouse.v1.RevokeApiKeysResponse revokeApiKeys(dev.statehouse.v1.RevokeApiKeysRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRevokeApiKeysMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service ApiKeyService.
   * <pre>
   * API keys: tokens with which programs act for a user, without a login. API keys are global: they belong to no project.
   * </pre>
   */
  public static final class ApiKeyServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<ApiKeyServiceBlockingStub> {
    private ApiKeyServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ApiKeyServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ApiKeyServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates an API key and its token, which is returned this once. NOT_FOUND if the user does not exist;
     * FAILED_PRECONDITION `DELETED` if it is deleted; ALREADY_EXISTS if the id is taken; INVALID_ARGUMENT for an
     * `expire_time` that is not 1 s to 365 days from now. The response is never stored, so an idempotency key and a call
     * in a transaction are refused with INVALID_ARGUMENT.
     * </pre>
     */
    public dev.statehouse.v1.CreateApiKeyResponse createApiKey(dev.statehouse.v1.CreateApiKeyRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateApiKeyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns the API key that a token proves, and its user. The server does not compare `scopes` with anything: the
     * caller does. UNAUTHENTICATED `UNAUTHENTICATED` for every other token, without a hint why: one that is unknown, has
     * expired or was revoked, of a deleted user, of a user session, or no token at all. INVALID_ARGUMENT for a path in
     * `read_mask` that is not a field. Outside a transaction, the call notes the `last_used_time`, at most once a minute.
     * </pre>
     */
    public dev.statehouse.v1.VerifyApiKeyResponse verifyApiKey(dev.statehouse.v1.VerifyApiKeyRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getVerifyApiKeyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one API key, whether it has ended or not.
     * </pre>
     */
    public dev.statehouse.v1.GetApiKeyResponse getApiKey(dev.statehouse.v1.GetApiKeyRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetApiKeyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists API keys, also those that have ended, until they are purged.
     * </pre>
     */
    public dev.statehouse.v1.ListApiKeysResponse listApiKeys(dev.statehouse.v1.ListApiKeysRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListApiKeysMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts API keys, also by group.
     * </pre>
     */
    public dev.statehouse.v1.CountApiKeysResponse countApiKeys(dev.statehouse.v1.CountApiKeysRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCountApiKeysMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates an API key: its name and its scopes. Its token stays the same. FAILED_PRECONDITION `DELETED` if its user is
     * deleted.
     * </pre>
     */
    public dev.statehouse.v1.UpdateApiKeyResponse updateApiKey(dev.statehouse.v1.UpdateApiKeyRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateApiKeyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Revokes an API key: from now on its token is refused. The key stays until it is purged, so that people see what
     * was there. A key that is revoked already stays as it is. NOT_FOUND.
     * </pre>
     */
    public dev.statehouse.v1.RevokeApiKeyResponse revokeApiKey(dev.statehouse.v1.RevokeApiKeyRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRevokeApiKeyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Revokes all API keys of a user in one statement. NOT_FOUND if the user does not exist.
     * </pre>
     */
    public dev.statehouse.v1.RevokeApiKeysResponse revokeApiKeys(dev.statehouse.v1.RevokeApiKeysRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRevokeApiKeysMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service ApiKeyService.
   * <pre>
   * API keys: tokens with which programs act for a user, without a login. API keys are global: they belong to no project.
   * </pre>
   */
  public static final class ApiKeyServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<ApiKeyServiceFutureStub> {
    private ApiKeyServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ApiKeyServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ApiKeyServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates an API key and its token, which is returned this once. NOT_FOUND if the user does not exist;
     * FAILED_PRECONDITION `DELETED` if it is deleted; ALREADY_EXISTS if the id is taken; INVALID_ARGUMENT for an
     * `expire_time` that is not 1 s to 365 days from now. The response is never stored, so an idempotency key and a call
     * in a transaction are refused with INVALID_ARGUMENT.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CreateApiKeyResponse> createApiKey(
        dev.statehouse.v1.CreateApiKeyRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateApiKeyMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Returns the API key that a token proves, and its user. The server does not compare `scopes` with anything: the
     * caller does. UNAUTHENTICATED `UNAUTHENTICATED` for every other token, without a hint why: one that is unknown, has
     * expired or was revoked, of a deleted user, of a user session, or no token at all. INVALID_ARGUMENT for a path in
     * `read_mask` that is not a field. Outside a transaction, the call notes the `last_used_time`, at most once a minute.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.VerifyApiKeyResponse> verifyApiKey(
        dev.statehouse.v1.VerifyApiKeyRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getVerifyApiKeyMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one API key, whether it has ended or not.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetApiKeyResponse> getApiKey(
        dev.statehouse.v1.GetApiKeyRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetApiKeyMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists API keys, also those that have ended, until they are purged.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListApiKeysResponse> listApiKeys(
        dev.statehouse.v1.ListApiKeysRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListApiKeysMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Counts API keys, also by group.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CountApiKeysResponse> countApiKeys(
        dev.statehouse.v1.CountApiKeysRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCountApiKeysMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Updates an API key: its name and its scopes. Its token stays the same. FAILED_PRECONDITION `DELETED` if its user is
     * deleted.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateApiKeyResponse> updateApiKey(
        dev.statehouse.v1.UpdateApiKeyRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateApiKeyMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Revokes an API key: from now on its token is refused. The key stays until it is purged, so that people see what
     * was there. A key that is revoked already stays as it is. NOT_FOUND.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.RevokeApiKeyResponse> revokeApiKey(
        dev.statehouse.v1.RevokeApiKeyRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRevokeApiKeyMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Revokes all API keys of a user in one statement. NOT_FOUND if the user does not exist.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.RevokeApiKeysResponse> revokeApiKeys(
        dev.statehouse.v1.RevokeApiKeysRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRevokeApiKeysMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_API_KEY = 0;
  private static final int METHODID_VERIFY_API_KEY = 1;
  private static final int METHODID_GET_API_KEY = 2;
  private static final int METHODID_LIST_API_KEYS = 3;
  private static final int METHODID_COUNT_API_KEYS = 4;
  private static final int METHODID_UPDATE_API_KEY = 5;
  private static final int METHODID_REVOKE_API_KEY = 6;
  private static final int METHODID_REVOKE_API_KEYS = 7;

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
        case METHODID_CREATE_API_KEY:
          serviceImpl.createApiKey((dev.statehouse.v1.CreateApiKeyRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateApiKeyResponse>) responseObserver);
          break;
        case METHODID_VERIFY_API_KEY:
          serviceImpl.verifyApiKey((dev.statehouse.v1.VerifyApiKeyRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.VerifyApiKeyResponse>) responseObserver);
          break;
        case METHODID_GET_API_KEY:
          serviceImpl.getApiKey((dev.statehouse.v1.GetApiKeyRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetApiKeyResponse>) responseObserver);
          break;
        case METHODID_LIST_API_KEYS:
          serviceImpl.listApiKeys((dev.statehouse.v1.ListApiKeysRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListApiKeysResponse>) responseObserver);
          break;
        case METHODID_COUNT_API_KEYS:
          serviceImpl.countApiKeys((dev.statehouse.v1.CountApiKeysRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CountApiKeysResponse>) responseObserver);
          break;
        case METHODID_UPDATE_API_KEY:
          serviceImpl.updateApiKey((dev.statehouse.v1.UpdateApiKeyRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateApiKeyResponse>) responseObserver);
          break;
        case METHODID_REVOKE_API_KEY:
          serviceImpl.revokeApiKey((dev.statehouse.v1.RevokeApiKeyRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.RevokeApiKeyResponse>) responseObserver);
          break;
        case METHODID_REVOKE_API_KEYS:
          serviceImpl.revokeApiKeys((dev.statehouse.v1.RevokeApiKeysRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.RevokeApiKeysResponse>) responseObserver);
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
          getCreateApiKeyMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CreateApiKeyRequest,
              dev.statehouse.v1.CreateApiKeyResponse>(
                service, METHODID_CREATE_API_KEY)))
        .addMethod(
          getVerifyApiKeyMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.VerifyApiKeyRequest,
              dev.statehouse.v1.VerifyApiKeyResponse>(
                service, METHODID_VERIFY_API_KEY)))
        .addMethod(
          getGetApiKeyMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetApiKeyRequest,
              dev.statehouse.v1.GetApiKeyResponse>(
                service, METHODID_GET_API_KEY)))
        .addMethod(
          getListApiKeysMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListApiKeysRequest,
              dev.statehouse.v1.ListApiKeysResponse>(
                service, METHODID_LIST_API_KEYS)))
        .addMethod(
          getCountApiKeysMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CountApiKeysRequest,
              dev.statehouse.v1.CountApiKeysResponse>(
                service, METHODID_COUNT_API_KEYS)))
        .addMethod(
          getUpdateApiKeyMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateApiKeyRequest,
              dev.statehouse.v1.UpdateApiKeyResponse>(
                service, METHODID_UPDATE_API_KEY)))
        .addMethod(
          getRevokeApiKeyMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.RevokeApiKeyRequest,
              dev.statehouse.v1.RevokeApiKeyResponse>(
                service, METHODID_REVOKE_API_KEY)))
        .addMethod(
          getRevokeApiKeysMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.RevokeApiKeysRequest,
              dev.statehouse.v1.RevokeApiKeysResponse>(
                service, METHODID_REVOKE_API_KEYS)))
        .build();
  }

  private static abstract class ApiKeyServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    ApiKeyServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.statehouse.v1.ApiKeyProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("ApiKeyService");
    }
  }

  private static final class ApiKeyServiceFileDescriptorSupplier
      extends ApiKeyServiceBaseDescriptorSupplier {
    ApiKeyServiceFileDescriptorSupplier() {}
  }

  private static final class ApiKeyServiceMethodDescriptorSupplier
      extends ApiKeyServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    ApiKeyServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (ApiKeyServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new ApiKeyServiceFileDescriptorSupplier())
              .addMethod(getCreateApiKeyMethod())
              .addMethod(getVerifyApiKeyMethod())
              .addMethod(getGetApiKeyMethod())
              .addMethod(getListApiKeysMethod())
              .addMethod(getCountApiKeysMethod())
              .addMethod(getUpdateApiKeyMethod())
              .addMethod(getRevokeApiKeyMethod())
              .addMethod(getRevokeApiKeysMethod())
              .build();
        }
      }
    }
    return result;
  }
}
