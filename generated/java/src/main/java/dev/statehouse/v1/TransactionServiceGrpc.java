package dev.statehouse.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Several calls in one transaction: all of them take effect, or none.
 * A call is the request message of any unary method of this package, packed as `google.protobuf.Any`; the type of the
 * message selects the method. The methods of this service and streaming methods cannot be called in a transaction:
 * INVALID_ARGUMENT.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class TransactionServiceGrpc {

  private TransactionServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "statehouse.v1.TransactionService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ExecuteBatchRequest,
      dev.statehouse.v1.ExecuteBatchResponse> getExecuteBatchMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ExecuteBatch",
      requestType = dev.statehouse.v1.ExecuteBatchRequest.class,
      responseType = dev.statehouse.v1.ExecuteBatchResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ExecuteBatchRequest,
      dev.statehouse.v1.ExecuteBatchResponse> getExecuteBatchMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ExecuteBatchRequest, dev.statehouse.v1.ExecuteBatchResponse> getExecuteBatchMethod;
    if ((getExecuteBatchMethod = TransactionServiceGrpc.getExecuteBatchMethod) == null) {
      synchronized (TransactionServiceGrpc.class) {
        if ((getExecuteBatchMethod = TransactionServiceGrpc.getExecuteBatchMethod) == null) {
          TransactionServiceGrpc.getExecuteBatchMethod = getExecuteBatchMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ExecuteBatchRequest, dev.statehouse.v1.ExecuteBatchResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ExecuteBatch"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ExecuteBatchRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ExecuteBatchResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TransactionServiceMethodDescriptorSupplier("ExecuteBatch"))
              .build();
        }
      }
    }
    return getExecuteBatchMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.TransactRequest,
      dev.statehouse.v1.TransactResponse> getTransactMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "Transact",
      requestType = dev.statehouse.v1.TransactRequest.class,
      responseType = dev.statehouse.v1.TransactResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.BIDI_STREAMING)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.TransactRequest,
      dev.statehouse.v1.TransactResponse> getTransactMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.TransactRequest, dev.statehouse.v1.TransactResponse> getTransactMethod;
    if ((getTransactMethod = TransactionServiceGrpc.getTransactMethod) == null) {
      synchronized (TransactionServiceGrpc.class) {
        if ((getTransactMethod = TransactionServiceGrpc.getTransactMethod) == null) {
          TransactionServiceGrpc.getTransactMethod = getTransactMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.TransactRequest, dev.statehouse.v1.TransactResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.BIDI_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "Transact"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.TransactRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.TransactResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TransactionServiceMethodDescriptorSupplier("Transact"))
              .build();
        }
      }
    }
    return getTransactMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static TransactionServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TransactionServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TransactionServiceStub>() {
        @java.lang.Override
        public TransactionServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TransactionServiceStub(channel, callOptions);
        }
      };
    return TransactionServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static TransactionServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TransactionServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TransactionServiceBlockingV2Stub>() {
        @java.lang.Override
        public TransactionServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TransactionServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return TransactionServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static TransactionServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TransactionServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TransactionServiceBlockingStub>() {
        @java.lang.Override
        public TransactionServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TransactionServiceBlockingStub(channel, callOptions);
        }
      };
    return TransactionServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static TransactionServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TransactionServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TransactionServiceFutureStub>() {
        @java.lang.Override
        public TransactionServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TransactionServiceFutureStub(channel, callOptions);
        }
      };
    return TransactionServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Several calls in one transaction: all of them take effect, or none.
   * A call is the request message of any unary method of this package, packed as `google.protobuf.Any`; the type of the
   * message selects the method. The methods of this service and streaming methods cannot be called in a transaction:
   * INVALID_ARGUMENT.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Runs calls in order in one transaction. Called `WithTx` in other stores. The first call that fails rolls all of
     * them back; this call then returns the status of the failed one, with its index as `call_index` in the metadata of
     * the ErrorInfo. The server retries the transaction up to five times after serialization failures and deadlocks. An
     * `idempotency-key` covers the whole batch, unless all its calls only read: then it has no effect. A replay takes the
     * permissions of all calls again. Against `call_limit` it is one call. Against `rate_limit` it is as many as it has:
     * if the first of them may be made, all may, and those that are too many delay the next call. Returns any error of
     * its calls; INVALID_ARGUMENT for a call that cannot be in a transaction; FAILED_PRECONDITION `RESULT_TOO_LARGE` if
     * their results do not fit into one message; ABORTED `LEASE_LOST` if a guard is not held.
     * </pre>
     */
    default void executeBatch(dev.statehouse.v1.ExecuteBatchRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ExecuteBatchResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getExecuteBatchMethod(), responseObserver);
    }

    /**
     * <pre>
     * An interactive transaction, which lasts as long as the stream. Called `BeginTx` or `WithTransaction` in other
     * stores. The first request is `begin`. Then come `call`s, which the server executes and answers one by one in order.
     * `commit` or `rollback` ends the transaction; the response is `committed` or `rolled_back`.
     * Only `commit` commits. Every other end of the stream rolls the transaction back: the end of the requests without a
     * commit (the response is `rolled_back`), a cancellation, a deadline, a disconnected client or a server shutdown.
     * When the server ends the transaction, the last response is `ended` with the reason, and the call closes with the
     * same status. A first message other than `begin`, a second `begin`, or a request without a step is
     * FAILED_PRECONDITION `FAILED_PRECONDITION` and rolls back. Requests after `commit` or `rollback` are ignored; if one
     * arrives before the call is closed, the call closes with FAILED_PRECONDITION `FAILED_PRECONDITION`. `begin` has to
     * arrive within `--receive-timeout` of the server (default: 10 s).
     * If the client does not read responses in time, the call ends with CANCELLED and without `ended`. If the client had
     * already sent `commit`, the outcome is then unknown: with an `idempotency_key` the transaction can be repeated
     * safely.
     * Each call runs in its own savepoint. When it fails, its result is the status, its changes are undone, and the
     * transaction continues. So it does after a call beyond `rate_limit` of the project or the principal,
     * RESOURCE_EXHAUSTED `LIMIT_REACHED`; a commit or rollback is never refused by it. The transaction ends with
     * NOT_FOUND if the project does not exist; RESOURCE_EXHAUSTED `OVERLOADED` if the server (`--transaction-limit`) has
     * too many open transactions, `LIMIT_REACHED` if the project or the principal has; ABORTED `TRANSACTION_TIMEOUT` at
     * one of its time limits, `LEASE_LOST` if a guard is not held, and `REQUEST_IN_FLIGHT` while another open transaction
     * has the key; INVALID_ARGUMENT `IDEMPOTENCY_KEY_REUSED`; ABORTED `SERIALIZATION_FAILURE` at a commit that conflicts
     * with others.
     * </pre>
     */
    default io.grpc.stub.StreamObserver<dev.statehouse.v1.TransactRequest> transact(
        io.grpc.stub.StreamObserver<dev.statehouse.v1.TransactResponse> responseObserver) {
      return io.grpc.stub.ServerCalls.asyncUnimplementedStreamingCall(getTransactMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service TransactionService.
   * <pre>
   * Several calls in one transaction: all of them take effect, or none.
   * A call is the request message of any unary method of this package, packed as `google.protobuf.Any`; the type of the
   * message selects the method. The methods of this service and streaming methods cannot be called in a transaction:
   * INVALID_ARGUMENT.
   * </pre>
   */
  public static abstract class TransactionServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return TransactionServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service TransactionService.
   * <pre>
   * Several calls in one transaction: all of them take effect, or none.
   * A call is the request message of any unary method of this package, packed as `google.protobuf.Any`; the type of the
   * message selects the method. The methods of this service and streaming methods cannot be called in a transaction:
   * INVALID_ARGUMENT.
   * </pre>
   */
  public static final class TransactionServiceStub
      extends io.grpc.stub.AbstractAsyncStub<TransactionServiceStub> {
    private TransactionServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TransactionServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TransactionServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Runs calls in order in one transaction. Called `WithTx` in other stores. The first call that fails rolls all of
     * them back; this call then returns the status of the failed one, with its index as `call_index` in the metadata of
     * the ErrorInfo. The server retries the transaction up to five times after serialization failures and deadlocks. An
     * `idempotency-key` covers the whole batch, unless all its calls only read: then it has no effect. A replay takes the
     * permissions of all calls again. Against `call_limit` it is one call. Against `rate_limit` it is as many as it has:
     * if the first of them may be made, all may, and those that are too many delay the next call. Returns any error of
     * its calls; INVALID_ARGUMENT for a call that cannot be in a transaction; FAILED_PRECONDITION `RESULT_TOO_LARGE` if
     * their results do not fit into one message; ABORTED `LEASE_LOST` if a guard is not held.
     * </pre>
     */
    public void executeBatch(dev.statehouse.v1.ExecuteBatchRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ExecuteBatchResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getExecuteBatchMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * An interactive transaction, which lasts as long as the stream. Called `BeginTx` or `WithTransaction` in other
     * stores. The first request is `begin`. Then come `call`s, which the server executes and answers one by one in order.
     * `commit` or `rollback` ends the transaction; the response is `committed` or `rolled_back`.
     * Only `commit` commits. Every other end of the stream rolls the transaction back: the end of the requests without a
     * commit (the response is `rolled_back`), a cancellation, a deadline, a disconnected client or a server shutdown.
     * When the server ends the transaction, the last response is `ended` with the reason, and the call closes with the
     * same status. A first message other than `begin`, a second `begin`, or a request without a step is
     * FAILED_PRECONDITION `FAILED_PRECONDITION` and rolls back. Requests after `commit` or `rollback` are ignored; if one
     * arrives before the call is closed, the call closes with FAILED_PRECONDITION `FAILED_PRECONDITION`. `begin` has to
     * arrive within `--receive-timeout` of the server (default: 10 s).
     * If the client does not read responses in time, the call ends with CANCELLED and without `ended`. If the client had
     * already sent `commit`, the outcome is then unknown: with an `idempotency_key` the transaction can be repeated
     * safely.
     * Each call runs in its own savepoint. When it fails, its result is the status, its changes are undone, and the
     * transaction continues. So it does after a call beyond `rate_limit` of the project or the principal,
     * RESOURCE_EXHAUSTED `LIMIT_REACHED`; a commit or rollback is never refused by it. The transaction ends with
     * NOT_FOUND if the project does not exist; RESOURCE_EXHAUSTED `OVERLOADED` if the server (`--transaction-limit`) has
     * too many open transactions, `LIMIT_REACHED` if the project or the principal has; ABORTED `TRANSACTION_TIMEOUT` at
     * one of its time limits, `LEASE_LOST` if a guard is not held, and `REQUEST_IN_FLIGHT` while another open transaction
     * has the key; INVALID_ARGUMENT `IDEMPOTENCY_KEY_REUSED`; ABORTED `SERIALIZATION_FAILURE` at a commit that conflicts
     * with others.
     * </pre>
     */
    public io.grpc.stub.StreamObserver<dev.statehouse.v1.TransactRequest> transact(
        io.grpc.stub.StreamObserver<dev.statehouse.v1.TransactResponse> responseObserver) {
      return io.grpc.stub.ClientCalls.asyncBidiStreamingCall(
          getChannel().newCall(getTransactMethod(), getCallOptions()), responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service TransactionService.
   * <pre>
   * Several calls in one transaction: all of them take effect, or none.
   * A call is the request message of any unary method of this package, packed as `google.protobuf.Any`; the type of the
   * message selects the method. The methods of this service and streaming methods cannot be called in a transaction:
   * INVALID_ARGUMENT.
   * </pre>
   */
  public static final class TransactionServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<TransactionServiceBlockingV2Stub> {
    private TransactionServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TransactionServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TransactionServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Runs calls in order in one transaction. Called `WithTx` in other stores. The first call that fails rolls all of
     * them back; this call then returns the status of the failed one, with its index as `call_index` in the metadata of
     * the ErrorInfo. The server retries the transaction up to five times after serialization failures and deadlocks. An
     * `idempotency-key` covers the whole batch, unless all its calls only read: then it has no effect. A replay takes the
     * permissions of all calls again. Against `call_limit` it is one call. Against `rate_limit` it is as many as it has:
     * if the first of them may be made, all may, and those that are too many delay the next call. Returns any error of
     * its calls; INVALID_ARGUMENT for a call that cannot be in a transaction; FAILED_PRECONDITION `RESULT_TOO_LARGE` if
     * their results do not fit into one message; ABORTED `LEASE_LOST` if a guard is not held.
     * </pre>
     */
    public dev.statehouse.v1.ExecuteBatchResponse executeBatch(dev.statehouse.v1.ExecuteBatchRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getExecuteBatchMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * An interactive transaction, which lasts as long as the stream. Called `BeginTx` or `WithTransaction` in other
     * stores. The first request is `begin`. Then come `call`s, which the server executes and answers one by one in order.
     * `commit` or `rollback` ends the transaction; the response is `committed` or `rolled_back`.
     * Only `commit` commits. Every other end of the stream rolls the transaction back: the end of the requests without a
     * commit (the response is `rolled_back`), a cancellation, a deadline, a disconnected client or a server shutdown.
     * When the server ends the transaction, the last response is `ended` with the reason, and the call closes with the
     * same status. A first message other than `begin`, a second `begin`, or a request without a step is
     * FAILED_PRECONDITION `FAILED_PRECONDITION` and rolls back. Requests after `commit` or `rollback` are ignored; if one
     * arrives before the call is closed, the call closes with FAILED_PRECONDITION `FAILED_PRECONDITION`. `begin` has to
     * arrive within `--receive-timeout` of the server (default: 10 s).
     * If the client does not read responses in time, the call ends with CANCELLED and without `ended`. If the client had
     * already sent `commit`, the outcome is then unknown: with an `idempotency_key` the transaction can be repeated
     * safely.
     * Each call runs in its own savepoint. When it fails, its result is the status, its changes are undone, and the
     * transaction continues. So it does after a call beyond `rate_limit` of the project or the principal,
     * RESOURCE_EXHAUSTED `LIMIT_REACHED`; a commit or rollback is never refused by it. The transaction ends with
     * NOT_FOUND if the project does not exist; RESOURCE_EXHAUSTED `OVERLOADED` if the server (`--transaction-limit`) has
     * too many open transactions, `LIMIT_REACHED` if the project or the principal has; ABORTED `TRANSACTION_TIMEOUT` at
     * one of its time limits, `LEASE_LOST` if a guard is not held, and `REQUEST_IN_FLIGHT` while another open transaction
     * has the key; INVALID_ARGUMENT `IDEMPOTENCY_KEY_REUSED`; ABORTED `SERIALIZATION_FAILURE` at a commit that conflicts
     * with others.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<dev.statehouse.v1.TransactRequest, dev.statehouse.v1.TransactResponse>
        transact() {
      return io.grpc.stub.ClientCalls.blockingBidiStreamingCall(
          getChannel(), getTransactMethod(), getCallOptions());
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service TransactionService.
   * <pre>
   * Several calls in one transaction: all of them take effect, or none.
   * A call is the request message of any unary method of this package, packed as `google.protobuf.Any`; the type of the
   * message selects the method. The methods of this service and streaming methods cannot be called in a transaction:
   * INVALID_ARGUMENT.
   * </pre>
   */
  public static final class TransactionServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<TransactionServiceBlockingStub> {
    private TransactionServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TransactionServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TransactionServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Runs calls in order in one transaction. Called `WithTx` in other stores. The first call that fails rolls all of
     * them back; this call then returns the status of the failed one, with its index as `call_index` in the metadata of
     * the ErrorInfo. The server retries the transaction up to five times after serialization failures and deadlocks. An
     * `idempotency-key` covers the whole batch, unless all its calls only read: then it has no effect. A replay takes the
     * permissions of all calls again. Against `call_limit` it is one call. Against `rate_limit` it is as many as it has:
     * if the first of them may be made, all may, and those that are too many delay the next call. Returns any error of
     * its calls; INVALID_ARGUMENT for a call that cannot be in a transaction; FAILED_PRECONDITION `RESULT_TOO_LARGE` if
     * their results do not fit into one message; ABORTED `LEASE_LOST` if a guard is not held.
     * </pre>
     */
    public dev.statehouse.v1.ExecuteBatchResponse executeBatch(dev.statehouse.v1.ExecuteBatchRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getExecuteBatchMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service TransactionService.
   * <pre>
   * Several calls in one transaction: all of them take effect, or none.
   * A call is the request message of any unary method of this package, packed as `google.protobuf.Any`; the type of the
   * message selects the method. The methods of this service and streaming methods cannot be called in a transaction:
   * INVALID_ARGUMENT.
   * </pre>
   */
  public static final class TransactionServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<TransactionServiceFutureStub> {
    private TransactionServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TransactionServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TransactionServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Runs calls in order in one transaction. Called `WithTx` in other stores. The first call that fails rolls all of
     * them back; this call then returns the status of the failed one, with its index as `call_index` in the metadata of
     * the ErrorInfo. The server retries the transaction up to five times after serialization failures and deadlocks. An
     * `idempotency-key` covers the whole batch, unless all its calls only read: then it has no effect. A replay takes the
     * permissions of all calls again. Against `call_limit` it is one call. Against `rate_limit` it is as many as it has:
     * if the first of them may be made, all may, and those that are too many delay the next call. Returns any error of
     * its calls; INVALID_ARGUMENT for a call that cannot be in a transaction; FAILED_PRECONDITION `RESULT_TOO_LARGE` if
     * their results do not fit into one message; ABORTED `LEASE_LOST` if a guard is not held.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ExecuteBatchResponse> executeBatch(
        dev.statehouse.v1.ExecuteBatchRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getExecuteBatchMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_EXECUTE_BATCH = 0;
  private static final int METHODID_TRANSACT = 1;

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
        case METHODID_EXECUTE_BATCH:
          serviceImpl.executeBatch((dev.statehouse.v1.ExecuteBatchRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ExecuteBatchResponse>) responseObserver);
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
        case METHODID_TRANSACT:
          return (io.grpc.stub.StreamObserver<Req>) serviceImpl.transact(
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.TransactResponse>) responseObserver);
        default:
          throw new AssertionError();
      }
    }
  }

  public static final io.grpc.ServerServiceDefinition bindService(AsyncService service) {
    return io.grpc.ServerServiceDefinition.builder(getServiceDescriptor())
        .addMethod(
          getExecuteBatchMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ExecuteBatchRequest,
              dev.statehouse.v1.ExecuteBatchResponse>(
                service, METHODID_EXECUTE_BATCH)))
        .addMethod(
          getTransactMethod(),
          io.grpc.stub.ServerCalls.asyncBidiStreamingCall(
            new MethodHandlers<
              dev.statehouse.v1.TransactRequest,
              dev.statehouse.v1.TransactResponse>(
                service, METHODID_TRANSACT)))
        .build();
  }

  private static abstract class TransactionServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    TransactionServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.statehouse.v1.TransactionProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("TransactionService");
    }
  }

  private static final class TransactionServiceFileDescriptorSupplier
      extends TransactionServiceBaseDescriptorSupplier {
    TransactionServiceFileDescriptorSupplier() {}
  }

  private static final class TransactionServiceMethodDescriptorSupplier
      extends TransactionServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    TransactionServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (TransactionServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new TransactionServiceFileDescriptorSupplier())
              .addMethod(getExecuteBatchMethod())
              .addMethod(getTransactMethod())
              .build();
        }
      }
    }
    return result;
  }
}
