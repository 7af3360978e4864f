package dev.statehouse.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Idempotency keys for the endpoints of clients. The client that reserves a key does the work and stores the response;
 * every other client with the same key gets that response. Calls of this API use the `idempotency-key` header instead.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class IdempotencyServiceGrpc {

  private IdempotencyServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "statehouse.v1.IdempotencyService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ReserveKeyRequest,
      dev.statehouse.v1.ReserveKeyResponse> getReserveKeyMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ReserveKey",
      requestType = dev.statehouse.v1.ReserveKeyRequest.class,
      responseType = dev.statehouse.v1.ReserveKeyResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ReserveKeyRequest,
      dev.statehouse.v1.ReserveKeyResponse> getReserveKeyMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ReserveKeyRequest, dev.statehouse.v1.ReserveKeyResponse> getReserveKeyMethod;
    if ((getReserveKeyMethod = IdempotencyServiceGrpc.getReserveKeyMethod) == null) {
      synchronized (IdempotencyServiceGrpc.class) {
        if ((getReserveKeyMethod = IdempotencyServiceGrpc.getReserveKeyMethod) == null) {
          IdempotencyServiceGrpc.getReserveKeyMethod = getReserveKeyMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ReserveKeyRequest, dev.statehouse.v1.ReserveKeyResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ReserveKey"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ReserveKeyRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ReserveKeyResponse.getDefaultInstance()))
              .setSchemaDescriptor(new IdempotencyServiceMethodDescriptorSupplier("ReserveKey"))
              .build();
        }
      }
    }
    return getReserveKeyMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CompleteKeyRequest,
      dev.statehouse.v1.CompleteKeyResponse> getCompleteKeyMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CompleteKey",
      requestType = dev.statehouse.v1.CompleteKeyRequest.class,
      responseType = dev.statehouse.v1.CompleteKeyResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CompleteKeyRequest,
      dev.statehouse.v1.CompleteKeyResponse> getCompleteKeyMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CompleteKeyRequest, dev.statehouse.v1.CompleteKeyResponse> getCompleteKeyMethod;
    if ((getCompleteKeyMethod = IdempotencyServiceGrpc.getCompleteKeyMethod) == null) {
      synchronized (IdempotencyServiceGrpc.class) {
        if ((getCompleteKeyMethod = IdempotencyServiceGrpc.getCompleteKeyMethod) == null) {
          IdempotencyServiceGrpc.getCompleteKeyMethod = getCompleteKeyMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CompleteKeyRequest, dev.statehouse.v1.CompleteKeyResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CompleteKey"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CompleteKeyRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CompleteKeyResponse.getDefaultInstance()))
              .setSchemaDescriptor(new IdempotencyServiceMethodDescriptorSupplier("CompleteKey"))
              .build();
        }
      }
    }
    return getCompleteKeyMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ReleaseKeyRequest,
      dev.statehouse.v1.ReleaseKeyResponse> getReleaseKeyMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ReleaseKey",
      requestType = dev.statehouse.v1.ReleaseKeyRequest.class,
      responseType = dev.statehouse.v1.ReleaseKeyResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ReleaseKeyRequest,
      dev.statehouse.v1.ReleaseKeyResponse> getReleaseKeyMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ReleaseKeyRequest, dev.statehouse.v1.ReleaseKeyResponse> getReleaseKeyMethod;
    if ((getReleaseKeyMethod = IdempotencyServiceGrpc.getReleaseKeyMethod) == null) {
      synchronized (IdempotencyServiceGrpc.class) {
        if ((getReleaseKeyMethod = IdempotencyServiceGrpc.getReleaseKeyMethod) == null) {
          IdempotencyServiceGrpc.getReleaseKeyMethod = getReleaseKeyMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ReleaseKeyRequest, dev.statehouse.v1.ReleaseKeyResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ReleaseKey"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ReleaseKeyRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ReleaseKeyResponse.getDefaultInstance()))
              .setSchemaDescriptor(new IdempotencyServiceMethodDescriptorSupplier("ReleaseKey"))
              .build();
        }
      }
    }
    return getReleaseKeyMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetKeyRequest,
      dev.statehouse.v1.GetKeyResponse> getGetKeyMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetKey",
      requestType = dev.statehouse.v1.GetKeyRequest.class,
      responseType = dev.statehouse.v1.GetKeyResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetKeyRequest,
      dev.statehouse.v1.GetKeyResponse> getGetKeyMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetKeyRequest, dev.statehouse.v1.GetKeyResponse> getGetKeyMethod;
    if ((getGetKeyMethod = IdempotencyServiceGrpc.getGetKeyMethod) == null) {
      synchronized (IdempotencyServiceGrpc.class) {
        if ((getGetKeyMethod = IdempotencyServiceGrpc.getGetKeyMethod) == null) {
          IdempotencyServiceGrpc.getGetKeyMethod = getGetKeyMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetKeyRequest, dev.statehouse.v1.GetKeyResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetKey"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetKeyRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetKeyResponse.getDefaultInstance()))
              .setSchemaDescriptor(new IdempotencyServiceMethodDescriptorSupplier("GetKey"))
              .build();
        }
      }
    }
    return getGetKeyMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static IdempotencyServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<IdempotencyServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<IdempotencyServiceStub>() {
        @java.lang.Override
        public IdempotencyServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new IdempotencyServiceStub(channel, callOptions);
        }
      };
    return IdempotencyServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static IdempotencyServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<IdempotencyServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<IdempotencyServiceBlockingV2Stub>() {
        @java.lang.Override
        public IdempotencyServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new IdempotencyServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return IdempotencyServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static IdempotencyServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<IdempotencyServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<IdempotencyServiceBlockingStub>() {
        @java.lang.Override
        public IdempotencyServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new IdempotencyServiceBlockingStub(channel, callOptions);
        }
      };
    return IdempotencyServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static IdempotencyServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<IdempotencyServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<IdempotencyServiceFutureStub>() {
        @java.lang.Override
        public IdempotencyServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new IdempotencyServiceFutureStub(channel, callOptions);
        }
      };
    return IdempotencyServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Idempotency keys for the endpoints of clients. The client that reserves a key does the work and stores the response;
   * every other client with the same key gets that response. Calls of this API use the `idempotency-key` header instead.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Reserves a key for `ttl`, or returns its current state. The call is atomic: of many concurrent callers exactly one
     * gets RESERVED. Every other outcome is a response, not an error. NOT_FOUND if the project does not exist.
     * </pre>
     */
    default void reserveKey(dev.statehouse.v1.ReserveKeyRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ReserveKeyResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getReserveKeyMethod(), responseObserver);
    }

    /**
     * <pre>
     * Stores the response of a reserved key. The key is then DONE for its `ttl`. ABORTED `LEASE_LOST` if the reservation
     * has expired, was released, or does not have this `reservation_token`.
     * </pre>
     */
    default void completeKey(dev.statehouse.v1.CompleteKeyRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CompleteKeyResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCompleteKeyMethod(), responseObserver);
    }

    /**
     * <pre>
     * Frees a reserved key without a response, so that another client can do the work. ABORTED `LEASE_LOST` if the key is
     * no longer reserved under `reservation_token`, or is DONE.
     * </pre>
     */
    default void releaseKey(dev.statehouse.v1.ReleaseKeyRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ReleaseKeyResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getReleaseKeyMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads a key. NOT_FOUND if it was never reserved, was released, or has expired.
     * </pre>
     */
    default void getKey(dev.statehouse.v1.GetKeyRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetKeyResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetKeyMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service IdempotencyService.
   * <pre>
   * Idempotency keys for the endpoints of clients. The client that reserves a key does the work and stores the response;
   * every other client with the same key gets that response. Calls of this API use the `idempotency-key` header instead.
   * </pre>
   */
  public static abstract class IdempotencyServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return IdempotencyServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service IdempotencyService.
   * <pre>
   * Idempotency keys for the endpoints of clients. The client that reserves a key does the work and stores the response;
   * every other client with the same key gets that response. Calls of this API use the `idempotency-key` header instead.
   * </pre>
   */
  public static final class IdempotencyServiceStub
      extends io.grpc.stub.AbstractAsyncStub<IdempotencyServiceStub> {
    private IdempotencyServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected IdempotencyServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new IdempotencyServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Reserves a key for `ttl`, or returns its current state. The call is atomic: of many concurrent callers exactly one
     * gets RESERVED. Every other outcome is a response, not an error. NOT_FOUND if the project does not exist.
     * </pre>
     */
    public void reserveKey(dev.statehouse.v1.ReserveKeyRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ReserveKeyResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getReserveKeyMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Stores the response of a reserved key. The key is then DONE for its `ttl`. ABORTED `LEASE_LOST` if the reservation
     * has expired, was released, or does not have this `reservation_token`.
     * </pre>
     */
    public void completeKey(dev.statehouse.v1.CompleteKeyRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CompleteKeyResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCompleteKeyMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Frees a reserved key without a response, so that another client can do the work. ABORTED `LEASE_LOST` if the key is
     * no longer reserved under `reservation_token`, or is DONE.
     * </pre>
     */
    public void releaseKey(dev.statehouse.v1.ReleaseKeyRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ReleaseKeyResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getReleaseKeyMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads a key. NOT_FOUND if it was never reserved, was released, or has expired.
     * </pre>
     */
    public void getKey(dev.statehouse.v1.GetKeyRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetKeyResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetKeyMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service IdempotencyService.
   * <pre>
   * Idempotency keys for the endpoints of clients. The client that reserves a key does the work and stores the response;
   * every other client with the same key gets that response. Calls of this API use the `idempotency-key` header instead.
   * </pre>
   */
  public static final class IdempotencyServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<IdempotencyServiceBlockingV2Stub> {
    private IdempotencyServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected IdempotencyServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new IdempotencyServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Reserves a key for `ttl`, or returns its current state. The call is atomic: of many concurrent callers exactly one
     * gets RESERVED. Every other outcome is a response, not an error. NOT_FOUND if the project does not exist.
     * </pre>
     */
    public dev.statehouse.v1.ReserveKeyResponse reserveKey(dev.statehouse.v1.ReserveKeyRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getReserveKeyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Stores the response of a reserved key. The key is then DONE for its `ttl`. ABORTED `LEASE_LOST` if the reservation
     * has expired, was released, or does not have this `reservation_token`.
     * </pre>
     */
    public dev.statehouse.v1.CompleteKeyResponse completeKey(dev.statehouse.v1.CompleteKeyRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCompleteKeyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Frees a reserved key without a response, so that another client can do the work. ABORTED `LEASE_LOST` if the key is
     * no longer reserved under `reservation_token`, or is DONE.
     * </pre>
     */
    public dev.statehouse.v1.ReleaseKeyResponse releaseKey(dev.statehouse.v1.ReleaseKeyRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getReleaseKeyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a key. NOT_FOUND if it was never reserved, was released, or has expired.
     * </pre>
     */
    public dev.statehouse.v1.GetKeyResponse getKey(dev.statehouse.v1.GetKeyRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetKeyMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service IdempotencyService.
   * <pre>
   * Idempotency keys for the endpoints of clients. The client that reserves a key does the work and stores the response;
   * every other client with the same key gets that response. Calls of this API use the `idempotency-key` header instead.
   * </pre>
   */
  public static final class IdempotencyServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<IdempotencyServiceBlockingStub> {
    private IdempotencyServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected IdempotencyServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new IdempotencyServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Reserves a key for `ttl`, or returns its current state. The call is atomic: of many concurrent callers exactly one
     * gets RESERVED. Every other outcome is a response, not an error. NOT_FOUND if the project does not exist.
     * </pre>
     */
    public dev.statehouse.v1.ReserveKeyResponse reserveKey(dev.statehouse.v1.ReserveKeyRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getReserveKeyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Stores the response of a reserved key. The key is then DONE for its `ttl`. ABORTED `LEASE_LOST` if the reservation
     * has expired, was released, or does not have this `reservation_token`.
     * </pre>
     */
    public dev.statehouse.v1.CompleteKeyResponse completeKey(dev.statehouse.v1.CompleteKeyRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCompleteKeyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Frees a reserved key without a response, so that another client can do the work. ABORTED `LEASE_LOST` if the key is
     * no longer reserved under `reservation_token`, or is DONE.
     * </pre>
     */
    public dev.statehouse.v1.ReleaseKeyResponse releaseKey(dev.statehouse.v1.ReleaseKeyRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getReleaseKeyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a key. NOT_FOUND if it was never reserved, was released, or has expired.
     * </pre>
     */
    public dev.statehouse.v1.GetKeyResponse getKey(dev.statehouse.v1.GetKeyRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetKeyMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service IdempotencyService.
   * <pre>
   * Idempotency keys for the endpoints of clients. The client that reserves a key does the work and stores the response;
   * every other client with the same key gets that response. Calls of this API use the `idempotency-key` header instead.
   * </pre>
   */
  public static final class IdempotencyServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<IdempotencyServiceFutureStub> {
    private IdempotencyServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected IdempotencyServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new IdempotencyServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Reserves a key for `ttl`, or returns its current state. The call is atomic: of many concurrent callers exactly one
     * gets RESERVED. Every other outcome is a response, not an error. NOT_FOUND if the project does not exist.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ReserveKeyResponse> reserveKey(
        dev.statehouse.v1.ReserveKeyRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getReserveKeyMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Stores the response of a reserved key. The key is then DONE for its `ttl`. ABORTED `LEASE_LOST` if the reservation
     * has expired, was released, or does not have this `reservation_token`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CompleteKeyResponse> completeKey(
        dev.statehouse.v1.CompleteKeyRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCompleteKeyMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Frees a reserved key without a response, so that another client can do the work. ABORTED `LEASE_LOST` if the key is
     * no longer reserved under `reservation_token`, or is DONE.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ReleaseKeyResponse> releaseKey(
        dev.statehouse.v1.ReleaseKeyRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getReleaseKeyMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads a key. NOT_FOUND if it was never reserved, was released, or has expired.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetKeyResponse> getKey(
        dev.statehouse.v1.GetKeyRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetKeyMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_RESERVE_KEY = 0;
  private static final int METHODID_COMPLETE_KEY = 1;
  private static final int METHODID_RELEASE_KEY = 2;
  private static final int METHODID_GET_KEY = 3;

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
        case METHODID_RESERVE_KEY:
          serviceImpl.reserveKey((dev.statehouse.v1.ReserveKeyRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ReserveKeyResponse>) responseObserver);
          break;
        case METHODID_COMPLETE_KEY:
          serviceImpl.completeKey((dev.statehouse.v1.CompleteKeyRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CompleteKeyResponse>) responseObserver);
          break;
        case METHODID_RELEASE_KEY:
          serviceImpl.releaseKey((dev.statehouse.v1.ReleaseKeyRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ReleaseKeyResponse>) responseObserver);
          break;
        case METHODID_GET_KEY:
          serviceImpl.getKey((dev.statehouse.v1.GetKeyRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetKeyResponse>) responseObserver);
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
          getReserveKeyMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ReserveKeyRequest,
              dev.statehouse.v1.ReserveKeyResponse>(
                service, METHODID_RESERVE_KEY)))
        .addMethod(
          getCompleteKeyMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CompleteKeyRequest,
              dev.statehouse.v1.CompleteKeyResponse>(
                service, METHODID_COMPLETE_KEY)))
        .addMethod(
          getReleaseKeyMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ReleaseKeyRequest,
              dev.statehouse.v1.ReleaseKeyResponse>(
                service, METHODID_RELEASE_KEY)))
        .addMethod(
          getGetKeyMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetKeyRequest,
              dev.statehouse.v1.GetKeyResponse>(
                service, METHODID_GET_KEY)))
        .build();
  }

  private static abstract class IdempotencyServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    IdempotencyServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.statehouse.v1.IdempotencyProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("IdempotencyService");
    }
  }

  private static final class IdempotencyServiceFileDescriptorSupplier
      extends IdempotencyServiceBaseDescriptorSupplier {
    IdempotencyServiceFileDescriptorSupplier() {}
  }

  private static final class IdempotencyServiceMethodDescriptorSupplier
      extends IdempotencyServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    IdempotencyServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (IdempotencyServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new IdempotencyServiceFileDescriptorSupplier())
              .addMethod(getReserveKeyMethod())
              .addMethod(getCompleteKeyMethod())
              .addMethod(getReleaseKeyMethod())
              .addMethod(getGetKeyMethod())
              .build();
        }
      }
    }
    return result;
  }
}
