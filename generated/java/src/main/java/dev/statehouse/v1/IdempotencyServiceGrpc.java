package dev.statehouse.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Reservations of idempotency keys, for the endpoints of clients. The client that reserves a key does the work and
 * stores the response; every other client with the same key gets that response. Calls of this API use the
 * `idempotency-key` header instead.
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

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CompleteReservationRequest,
      dev.statehouse.v1.CompleteReservationResponse> getCompleteReservationMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CompleteReservation",
      requestType = dev.statehouse.v1.CompleteReservationRequest.class,
      responseType = dev.statehouse.v1.CompleteReservationResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CompleteReservationRequest,
      dev.statehouse.v1.CompleteReservationResponse> getCompleteReservationMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CompleteReservationRequest, dev.statehouse.v1.CompleteReservationResponse> getCompleteReservationMethod;
    if ((getCompleteReservationMethod = IdempotencyServiceGrpc.getCompleteReservationMethod) == null) {
      synchronized (IdempotencyServiceGrpc.class) {
        if ((getCompleteReservationMethod = IdempotencyServiceGrpc.getCompleteReservationMethod) == null) {
          IdempotencyServiceGrpc.getCompleteReservationMethod = getCompleteReservationMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CompleteReservationRequest, dev.statehouse.v1.CompleteReservationResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CompleteReservation"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CompleteReservationRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CompleteReservationResponse.getDefaultInstance()))
              .setSchemaDescriptor(new IdempotencyServiceMethodDescriptorSupplier("CompleteReservation"))
              .build();
        }
      }
    }
    return getCompleteReservationMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ReleaseReservationRequest,
      dev.statehouse.v1.ReleaseReservationResponse> getReleaseReservationMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ReleaseReservation",
      requestType = dev.statehouse.v1.ReleaseReservationRequest.class,
      responseType = dev.statehouse.v1.ReleaseReservationResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ReleaseReservationRequest,
      dev.statehouse.v1.ReleaseReservationResponse> getReleaseReservationMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ReleaseReservationRequest, dev.statehouse.v1.ReleaseReservationResponse> getReleaseReservationMethod;
    if ((getReleaseReservationMethod = IdempotencyServiceGrpc.getReleaseReservationMethod) == null) {
      synchronized (IdempotencyServiceGrpc.class) {
        if ((getReleaseReservationMethod = IdempotencyServiceGrpc.getReleaseReservationMethod) == null) {
          IdempotencyServiceGrpc.getReleaseReservationMethod = getReleaseReservationMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ReleaseReservationRequest, dev.statehouse.v1.ReleaseReservationResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ReleaseReservation"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ReleaseReservationRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ReleaseReservationResponse.getDefaultInstance()))
              .setSchemaDescriptor(new IdempotencyServiceMethodDescriptorSupplier("ReleaseReservation"))
              .build();
        }
      }
    }
    return getReleaseReservationMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetReservationRequest,
      dev.statehouse.v1.GetReservationResponse> getGetReservationMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetReservation",
      requestType = dev.statehouse.v1.GetReservationRequest.class,
      responseType = dev.statehouse.v1.GetReservationResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetReservationRequest,
      dev.statehouse.v1.GetReservationResponse> getGetReservationMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetReservationRequest, dev.statehouse.v1.GetReservationResponse> getGetReservationMethod;
    if ((getGetReservationMethod = IdempotencyServiceGrpc.getGetReservationMethod) == null) {
      synchronized (IdempotencyServiceGrpc.class) {
        if ((getGetReservationMethod = IdempotencyServiceGrpc.getGetReservationMethod) == null) {
          IdempotencyServiceGrpc.getGetReservationMethod = getGetReservationMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetReservationRequest, dev.statehouse.v1.GetReservationResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetReservation"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetReservationRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetReservationResponse.getDefaultInstance()))
              .setSchemaDescriptor(new IdempotencyServiceMethodDescriptorSupplier("GetReservation"))
              .build();
        }
      }
    }
    return getGetReservationMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListReservationsRequest,
      dev.statehouse.v1.ListReservationsResponse> getListReservationsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListReservations",
      requestType = dev.statehouse.v1.ListReservationsRequest.class,
      responseType = dev.statehouse.v1.ListReservationsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListReservationsRequest,
      dev.statehouse.v1.ListReservationsResponse> getListReservationsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListReservationsRequest, dev.statehouse.v1.ListReservationsResponse> getListReservationsMethod;
    if ((getListReservationsMethod = IdempotencyServiceGrpc.getListReservationsMethod) == null) {
      synchronized (IdempotencyServiceGrpc.class) {
        if ((getListReservationsMethod = IdempotencyServiceGrpc.getListReservationsMethod) == null) {
          IdempotencyServiceGrpc.getListReservationsMethod = getListReservationsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListReservationsRequest, dev.statehouse.v1.ListReservationsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListReservations"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListReservationsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListReservationsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new IdempotencyServiceMethodDescriptorSupplier("ListReservations"))
              .build();
        }
      }
    }
    return getListReservationsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CountReservationsRequest,
      dev.statehouse.v1.CountReservationsResponse> getCountReservationsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CountReservations",
      requestType = dev.statehouse.v1.CountReservationsRequest.class,
      responseType = dev.statehouse.v1.CountReservationsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CountReservationsRequest,
      dev.statehouse.v1.CountReservationsResponse> getCountReservationsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CountReservationsRequest, dev.statehouse.v1.CountReservationsResponse> getCountReservationsMethod;
    if ((getCountReservationsMethod = IdempotencyServiceGrpc.getCountReservationsMethod) == null) {
      synchronized (IdempotencyServiceGrpc.class) {
        if ((getCountReservationsMethod = IdempotencyServiceGrpc.getCountReservationsMethod) == null) {
          IdempotencyServiceGrpc.getCountReservationsMethod = getCountReservationsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CountReservationsRequest, dev.statehouse.v1.CountReservationsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CountReservations"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountReservationsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountReservationsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new IdempotencyServiceMethodDescriptorSupplier("CountReservations"))
              .build();
        }
      }
    }
    return getCountReservationsMethod;
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
   * Reservations of idempotency keys, for the endpoints of clients. The client that reserves a key does the work and
   * stores the response; every other client with the same key gets that response. Calls of this API use the
   * `idempotency-key` header instead.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Reserves a key for `ttl`, or returns the outcome of its reservation. The call is atomic: of many concurrent callers
     * exactly one gets RESERVED. Every other outcome is a response, not an error. NOT_FOUND if the project does not
     * exist.
     * </pre>
     */
    default void reserveKey(dev.statehouse.v1.ReserveKeyRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ReserveKeyResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getReserveKeyMethod(), responseObserver);
    }

    /**
     * <pre>
     * Completes a reservation with the response. Called `Store` in other stores. It is then DONE for its `ttl`. ABORTED
     * `LEASE_LOST` if it has expired, was released, is DONE already, or does not have this `reservation_token`; NOT_FOUND
     * if the project does not exist.
     * </pre>
     */
    default void completeReservation(dev.statehouse.v1.CompleteReservationRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CompleteReservationResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCompleteReservationMethod(), responseObserver);
    }

    /**
     * <pre>
     * Releases a reservation without a response, so that another client can reserve the key and do the work. ABORTED
     * `LEASE_LOST` if it has expired, was released already, is DONE, or does not have this `reservation_token`; NOT_FOUND
     * if the project does not exist.
     * </pre>
     */
    default void releaseReservation(dev.statehouse.v1.ReleaseReservationRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ReleaseReservationResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getReleaseReservationMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads a reservation. NOT_FOUND if the key was never reserved, or if its reservation was released or has expired.
     * </pre>
     */
    default void getReservation(dev.statehouse.v1.GetReservationRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetReservationResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetReservationMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the reservations that have not expired, by default those first that expire first.
     * </pre>
     */
    default void listReservations(dev.statehouse.v1.ListReservationsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListReservationsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListReservationsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Counts reservations, also by group.
     * </pre>
     */
    default void countReservations(dev.statehouse.v1.CountReservationsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountReservationsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCountReservationsMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service IdempotencyService.
   * <pre>
   * Reservations of idempotency keys, for the endpoints of clients. The client that reserves a key does the work and
   * stores the response; every other client with the same key gets that response. Calls of this API use the
   * `idempotency-key` header instead.
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
   * Reservations of idempotency keys, for the endpoints of clients. The client that reserves a key does the work and
   * stores the response; every other client with the same key gets that response. Calls of this API use the
   * `idempotency-key` header instead.
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
     * Reserves a key for `ttl`, or returns the outcome of its reservation. The call is atomic: of many concurrent callers
     * exactly one gets RESERVED. Every other outcome is a response, not an error. NOT_FOUND if the project does not
     * exist.
     * </pre>
     */
    public void reserveKey(dev.statehouse.v1.ReserveKeyRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ReserveKeyResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getReserveKeyMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Completes a reservation with the response. Called `Store` in other stores. It is then DONE for its `ttl`. ABORTED
     * `LEASE_LOST` if it has expired, was released, is DONE already, or does not have this `reservation_token`; NOT_FOUND
     * if the project does not exist.
     * </pre>
     */
    public void completeReservation(dev.statehouse.v1.CompleteReservationRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CompleteReservationResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCompleteReservationMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Releases a reservation without a response, so that another client can reserve the key and do the work. ABORTED
     * `LEASE_LOST` if it has expired, was released already, is DONE, or does not have this `reservation_token`; NOT_FOUND
     * if the project does not exist.
     * </pre>
     */
    public void releaseReservation(dev.statehouse.v1.ReleaseReservationRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ReleaseReservationResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getReleaseReservationMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads a reservation. NOT_FOUND if the key was never reserved, or if its reservation was released or has expired.
     * </pre>
     */
    public void getReservation(dev.statehouse.v1.GetReservationRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetReservationResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetReservationMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the reservations that have not expired, by default those first that expire first.
     * </pre>
     */
    public void listReservations(dev.statehouse.v1.ListReservationsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListReservationsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListReservationsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Counts reservations, also by group.
     * </pre>
     */
    public void countReservations(dev.statehouse.v1.CountReservationsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountReservationsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCountReservationsMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service IdempotencyService.
   * <pre>
   * Reservations of idempotency keys, for the endpoints of clients. The client that reserves a key does the work and
   * stores the response; every other client with the same key gets that response. Calls of this API use the
   * `idempotency-key` header instead.
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
     * Reserves a key for `ttl`, or returns the outcome of its reservation. The call is atomic: of many concurrent callers
     * exactly one gets RESERVED. Every other outcome is a response, not an error. NOT_FOUND if the project does not
     * exist.
     * </pre>
     */
    public dev.statehouse.v1.ReserveKeyResponse reserveKey(dev.statehouse.v1.ReserveKeyRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getReserveKeyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Completes a reservation with the response. Called `Store` in other stores. It is then DONE for its `ttl`. ABORTED
     * `LEASE_LOST` if it has expired, was released, is DONE already, or does not have this `reservation_token`; NOT_FOUND
     * if the project does not exist.
     * </pre>
     */
    public dev.statehouse.v1.CompleteReservationResponse completeReservation(dev.statehouse.v1.CompleteReservationRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCompleteReservationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Releases a reservation without a response, so that another client can reserve the key and do the work. ABORTED
     * `LEASE_LOST` if it has expired, was released already, is DONE, or does not have this `reservation_token`; NOT_FOUND
     * if the project does not exist.
     * </pre>
     */
    public dev.statehouse.v1.ReleaseReservationResponse releaseReservation(dev.statehouse.v1.ReleaseReservationRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getReleaseReservationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a reservation. NOT_FOUND if the key was never reserved, or if its reservation was released or has expired.
     * </pre>
     */
    public dev.statehouse.v1.GetReservationResponse getReservation(dev.statehouse.v1.GetReservationRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetReservationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the reservations that have not expired, by default those first that expire first.
     * </pre>
     */
    public dev.statehouse.v1.ListReservationsResponse listReservations(dev.statehouse.v1.ListReservationsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListReservationsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts reservations, also by group.
     * </pre>
     */
    public dev.statehouse.v1.CountReservationsResponse countReservations(dev.statehouse.v1.CountReservationsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCountReservationsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service IdempotencyService.
   * <pre>
   * Reservations of idempotency keys, for the endpoints of clients. The client that reserves a key does the work and
   * stores the response; every other client with the same key gets that response. Calls of this API use the
   * `idempotency-key` header instead.
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
     * Reserves a key for `ttl`, or returns the outcome of its reservation. The call is atomic: of many concurrent callers
     * exactly one gets RESERVED. Every other outcome is a response, not an error. NOT_FOUND if the project does not
     * exist.
     * </pre>
     */
    public dev.statehouse.v1.ReserveKeyResponse reserveKey(dev.statehouse.v1.ReserveKeyRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getReserveKeyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Completes a reservation with the response. Called `Store` in other stores. It is then DONE for its `ttl`. ABORTED
     * `LEASE_LOST` if it has expired, was released, is DONE already, or does not have this `reservation_token`; NOT_FOUND
     * if the project does not exist.
     * </pre>
     */
    public dev.statehouse.v1.CompleteReservationResponse completeReservation(dev.statehouse.v1.CompleteReservationRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCompleteReservationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Releases a reservation without a response, so that another client can reserve the key and do the work. ABORTED
     * `LEASE_LOST` if it has expired, was released already, is DONE, or does not have this `reservation_token`; NOT_FOUND
     * if the project does not exist.
     * </pre>
     */
    public dev.statehouse.v1.ReleaseReservationResponse releaseReservation(dev.statehouse.v1.ReleaseReservationRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getReleaseReservationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a reservation. NOT_FOUND if the key was never reserved, or if its reservation was released or has expired.
     * </pre>
     */
    public dev.statehouse.v1.GetReservationResponse getReservation(dev.statehouse.v1.GetReservationRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetReservationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the reservations that have not expired, by default those first that expire first.
     * </pre>
     */
    public dev.statehouse.v1.ListReservationsResponse listReservations(dev.statehouse.v1.ListReservationsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListReservationsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts reservations, also by group.
     * </pre>
     */
    public dev.statehouse.v1.CountReservationsResponse countReservations(dev.statehouse.v1.CountReservationsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCountReservationsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service IdempotencyService.
   * <pre>
   * Reservations of idempotency keys, for the endpoints of clients. The client that reserves a key does the work and
   * stores the response; every other client with the same key gets that response. Calls of this API use the
   * `idempotency-key` header instead.
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
     * Reserves a key for `ttl`, or returns the outcome of its reservation. The call is atomic: of many concurrent callers
     * exactly one gets RESERVED. Every other outcome is a response, not an error. NOT_FOUND if the project does not
     * exist.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ReserveKeyResponse> reserveKey(
        dev.statehouse.v1.ReserveKeyRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getReserveKeyMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Completes a reservation with the response. Called `Store` in other stores. It is then DONE for its `ttl`. ABORTED
     * `LEASE_LOST` if it has expired, was released, is DONE already, or does not have this `reservation_token`; NOT_FOUND
     * if the project does not exist.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CompleteReservationResponse> completeReservation(
        dev.statehouse.v1.CompleteReservationRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCompleteReservationMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Releases a reservation without a response, so that another client can reserve the key and do the work. ABORTED
     * `LEASE_LOST` if it has expired, was released already, is DONE, or does not have this `reservation_token`; NOT_FOUND
     * if the project does not exist.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ReleaseReservationResponse> releaseReservation(
        dev.statehouse.v1.ReleaseReservationRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getReleaseReservationMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads a reservation. NOT_FOUND if the key was never reserved, or if its reservation was released or has expired.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetReservationResponse> getReservation(
        dev.statehouse.v1.GetReservationRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetReservationMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the reservations that have not expired, by default those first that expire first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListReservationsResponse> listReservations(
        dev.statehouse.v1.ListReservationsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListReservationsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Counts reservations, also by group.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CountReservationsResponse> countReservations(
        dev.statehouse.v1.CountReservationsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCountReservationsMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_RESERVE_KEY = 0;
  private static final int METHODID_COMPLETE_RESERVATION = 1;
  private static final int METHODID_RELEASE_RESERVATION = 2;
  private static final int METHODID_GET_RESERVATION = 3;
  private static final int METHODID_LIST_RESERVATIONS = 4;
  private static final int METHODID_COUNT_RESERVATIONS = 5;

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
        case METHODID_COMPLETE_RESERVATION:
          serviceImpl.completeReservation((dev.statehouse.v1.CompleteReservationRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CompleteReservationResponse>) responseObserver);
          break;
        case METHODID_RELEASE_RESERVATION:
          serviceImpl.releaseReservation((dev.statehouse.v1.ReleaseReservationRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ReleaseReservationResponse>) responseObserver);
          break;
        case METHODID_GET_RESERVATION:
          serviceImpl.getReservation((dev.statehouse.v1.GetReservationRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetReservationResponse>) responseObserver);
          break;
        case METHODID_LIST_RESERVATIONS:
          serviceImpl.listReservations((dev.statehouse.v1.ListReservationsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListReservationsResponse>) responseObserver);
          break;
        case METHODID_COUNT_RESERVATIONS:
          serviceImpl.countReservations((dev.statehouse.v1.CountReservationsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CountReservationsResponse>) responseObserver);
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
          getCompleteReservationMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CompleteReservationRequest,
              dev.statehouse.v1.CompleteReservationResponse>(
                service, METHODID_COMPLETE_RESERVATION)))
        .addMethod(
          getReleaseReservationMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ReleaseReservationRequest,
              dev.statehouse.v1.ReleaseReservationResponse>(
                service, METHODID_RELEASE_RESERVATION)))
        .addMethod(
          getGetReservationMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetReservationRequest,
              dev.statehouse.v1.GetReservationResponse>(
                service, METHODID_GET_RESERVATION)))
        .addMethod(
          getListReservationsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListReservationsRequest,
              dev.statehouse.v1.ListReservationsResponse>(
                service, METHODID_LIST_RESERVATIONS)))
        .addMethod(
          getCountReservationsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CountReservationsRequest,
              dev.statehouse.v1.CountReservationsResponse>(
                service, METHODID_COUNT_RESERVATIONS)))
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
              .addMethod(getCompleteReservationMethod())
              .addMethod(getReleaseReservationMethod())
              .addMethod(getGetReservationMethod())
              .addMethod(getListReservationsMethod())
              .addMethod(getCountReservationsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
