package dev.statehouse.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Locks with a time limit, for work that only one holder may do at a time.
 * A lock is identified by its name and does not have to be created. Acquiring it returns a fencing token, which
 * increases with every new holder and is never reused. Every operation under the lock carries the token. A holder that
 * was delayed, stopped or disconnected until its lock expired can therefore change nothing: RenewLock, ReleaseLock and
 * the `guards` of TransactionService refuse its token with ABORTED `LEASE_LOST`. Only the clock of the database decides
 * whether a lock has expired. The token tells holders apart and is no secret: a lock belongs to the principal that
 * acquired it, and no other one renews or releases it, whatever token and name of a holder it sends.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class LockServiceGrpc {

  private LockServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "statehouse.v1.LockService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.AcquireLockRequest,
      dev.statehouse.v1.AcquireLockResponse> getAcquireLockMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "AcquireLock",
      requestType = dev.statehouse.v1.AcquireLockRequest.class,
      responseType = dev.statehouse.v1.AcquireLockResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.AcquireLockRequest,
      dev.statehouse.v1.AcquireLockResponse> getAcquireLockMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.AcquireLockRequest, dev.statehouse.v1.AcquireLockResponse> getAcquireLockMethod;
    if ((getAcquireLockMethod = LockServiceGrpc.getAcquireLockMethod) == null) {
      synchronized (LockServiceGrpc.class) {
        if ((getAcquireLockMethod = LockServiceGrpc.getAcquireLockMethod) == null) {
          LockServiceGrpc.getAcquireLockMethod = getAcquireLockMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.AcquireLockRequest, dev.statehouse.v1.AcquireLockResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "AcquireLock"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.AcquireLockRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.AcquireLockResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LockServiceMethodDescriptorSupplier("AcquireLock"))
              .build();
        }
      }
    }
    return getAcquireLockMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.RenewLockRequest,
      dev.statehouse.v1.RenewLockResponse> getRenewLockMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RenewLock",
      requestType = dev.statehouse.v1.RenewLockRequest.class,
      responseType = dev.statehouse.v1.RenewLockResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.RenewLockRequest,
      dev.statehouse.v1.RenewLockResponse> getRenewLockMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.RenewLockRequest, dev.statehouse.v1.RenewLockResponse> getRenewLockMethod;
    if ((getRenewLockMethod = LockServiceGrpc.getRenewLockMethod) == null) {
      synchronized (LockServiceGrpc.class) {
        if ((getRenewLockMethod = LockServiceGrpc.getRenewLockMethod) == null) {
          LockServiceGrpc.getRenewLockMethod = getRenewLockMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.RenewLockRequest, dev.statehouse.v1.RenewLockResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RenewLock"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.RenewLockRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.RenewLockResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LockServiceMethodDescriptorSupplier("RenewLock"))
              .build();
        }
      }
    }
    return getRenewLockMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ReleaseLockRequest,
      dev.statehouse.v1.ReleaseLockResponse> getReleaseLockMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ReleaseLock",
      requestType = dev.statehouse.v1.ReleaseLockRequest.class,
      responseType = dev.statehouse.v1.ReleaseLockResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ReleaseLockRequest,
      dev.statehouse.v1.ReleaseLockResponse> getReleaseLockMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ReleaseLockRequest, dev.statehouse.v1.ReleaseLockResponse> getReleaseLockMethod;
    if ((getReleaseLockMethod = LockServiceGrpc.getReleaseLockMethod) == null) {
      synchronized (LockServiceGrpc.class) {
        if ((getReleaseLockMethod = LockServiceGrpc.getReleaseLockMethod) == null) {
          LockServiceGrpc.getReleaseLockMethod = getReleaseLockMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ReleaseLockRequest, dev.statehouse.v1.ReleaseLockResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ReleaseLock"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ReleaseLockRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ReleaseLockResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LockServiceMethodDescriptorSupplier("ReleaseLock"))
              .build();
        }
      }
    }
    return getReleaseLockMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.BreakLockRequest,
      dev.statehouse.v1.BreakLockResponse> getBreakLockMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "BreakLock",
      requestType = dev.statehouse.v1.BreakLockRequest.class,
      responseType = dev.statehouse.v1.BreakLockResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.BreakLockRequest,
      dev.statehouse.v1.BreakLockResponse> getBreakLockMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.BreakLockRequest, dev.statehouse.v1.BreakLockResponse> getBreakLockMethod;
    if ((getBreakLockMethod = LockServiceGrpc.getBreakLockMethod) == null) {
      synchronized (LockServiceGrpc.class) {
        if ((getBreakLockMethod = LockServiceGrpc.getBreakLockMethod) == null) {
          LockServiceGrpc.getBreakLockMethod = getBreakLockMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.BreakLockRequest, dev.statehouse.v1.BreakLockResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "BreakLock"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BreakLockRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BreakLockResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LockServiceMethodDescriptorSupplier("BreakLock"))
              .build();
        }
      }
    }
    return getBreakLockMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetLockRequest,
      dev.statehouse.v1.GetLockResponse> getGetLockMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetLock",
      requestType = dev.statehouse.v1.GetLockRequest.class,
      responseType = dev.statehouse.v1.GetLockResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetLockRequest,
      dev.statehouse.v1.GetLockResponse> getGetLockMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetLockRequest, dev.statehouse.v1.GetLockResponse> getGetLockMethod;
    if ((getGetLockMethod = LockServiceGrpc.getGetLockMethod) == null) {
      synchronized (LockServiceGrpc.class) {
        if ((getGetLockMethod = LockServiceGrpc.getGetLockMethod) == null) {
          LockServiceGrpc.getGetLockMethod = getGetLockMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetLockRequest, dev.statehouse.v1.GetLockResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetLock"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetLockRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetLockResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LockServiceMethodDescriptorSupplier("GetLock"))
              .build();
        }
      }
    }
    return getGetLockMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListLocksRequest,
      dev.statehouse.v1.ListLocksResponse> getListLocksMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListLocks",
      requestType = dev.statehouse.v1.ListLocksRequest.class,
      responseType = dev.statehouse.v1.ListLocksResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListLocksRequest,
      dev.statehouse.v1.ListLocksResponse> getListLocksMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListLocksRequest, dev.statehouse.v1.ListLocksResponse> getListLocksMethod;
    if ((getListLocksMethod = LockServiceGrpc.getListLocksMethod) == null) {
      synchronized (LockServiceGrpc.class) {
        if ((getListLocksMethod = LockServiceGrpc.getListLocksMethod) == null) {
          LockServiceGrpc.getListLocksMethod = getListLocksMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListLocksRequest, dev.statehouse.v1.ListLocksResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListLocks"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListLocksRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListLocksResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LockServiceMethodDescriptorSupplier("ListLocks"))
              .build();
        }
      }
    }
    return getListLocksMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CountLocksRequest,
      dev.statehouse.v1.CountLocksResponse> getCountLocksMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CountLocks",
      requestType = dev.statehouse.v1.CountLocksRequest.class,
      responseType = dev.statehouse.v1.CountLocksResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CountLocksRequest,
      dev.statehouse.v1.CountLocksResponse> getCountLocksMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CountLocksRequest, dev.statehouse.v1.CountLocksResponse> getCountLocksMethod;
    if ((getCountLocksMethod = LockServiceGrpc.getCountLocksMethod) == null) {
      synchronized (LockServiceGrpc.class) {
        if ((getCountLocksMethod = LockServiceGrpc.getCountLocksMethod) == null) {
          LockServiceGrpc.getCountLocksMethod = getCountLocksMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CountLocksRequest, dev.statehouse.v1.CountLocksResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CountLocks"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountLocksRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountLocksResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LockServiceMethodDescriptorSupplier("CountLocks"))
              .build();
        }
      }
    }
    return getCountLocksMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static LockServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<LockServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<LockServiceStub>() {
        @java.lang.Override
        public LockServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new LockServiceStub(channel, callOptions);
        }
      };
    return LockServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static LockServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<LockServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<LockServiceBlockingV2Stub>() {
        @java.lang.Override
        public LockServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new LockServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return LockServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static LockServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<LockServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<LockServiceBlockingStub>() {
        @java.lang.Override
        public LockServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new LockServiceBlockingStub(channel, callOptions);
        }
      };
    return LockServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static LockServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<LockServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<LockServiceFutureStub>() {
        @java.lang.Override
        public LockServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new LockServiceFutureStub(channel, callOptions);
        }
      };
    return LockServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Locks with a time limit, for work that only one holder may do at a time.
   * A lock is identified by its name and does not have to be created. Acquiring it returns a fencing token, which
   * increases with every new holder and is never reused. Every operation under the lock carries the token. A holder that
   * was delayed, stopped or disconnected until its lock expired can therefore change nothing: RenewLock, ReleaseLock and
   * the `guards` of TransactionService refuse its token with ABORTED `LEASE_LOST`. Only the clock of the database decides
   * whether a lock has expired. The token tells holders apart and is no secret: a lock belongs to the principal that
   * acquired it, and no other one renews or releases it, whatever token and name of a holder it sends.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Acquires a lock that is free, was released or has expired; an expired lock can be taken over at once. Called
     * `TryAcquire` in other stores. The current holder, if the same principal calls, keeps its token and gets a new time
     * limit. ABORTED `LOCK_HELD`, with holder and expiry in the metadata, if another holder has the lock. With `wait`,
     * the call first waits in a queue until the lock is released or expires, and returns this error only at the end of
     * `wait`. `wait` inside a transaction is INVALID_ARGUMENT, because it would block other transactions. NOT_FOUND if
     * the project does not exist.
     * </pre>
     */
    default void acquireLock(dev.statehouse.v1.AcquireLockRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.AcquireLockResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getAcquireLockMethod(), responseObserver);
    }

    /**
     * <pre>
     * Sets a new time limit. Called `UpdateExpiry` in other stores. ABORTED `LEASE_LOST` unless the holder has the lock
     * under this token, the same principal acquired it and it has not expired; NOT_FOUND if the project does not exist.
     * </pre>
     */
    default void renewLock(dev.statehouse.v1.RenewLockRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.RenewLockResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRenewLockMethod(), responseObserver);
    }

    /**
     * <pre>
     * Releases a lock and wakes the calls that wait for it. ABORTED `LEASE_LOST` unless the holder has the lock under
     * this token, the same principal acquired it and it has not expired; NOT_FOUND if the project does not exist.
     * </pre>
     */
    default void releaseLock(dev.statehouse.v1.ReleaseLockRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ReleaseLockResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getReleaseLockMethod(), responseObserver);
    }

    /**
     * <pre>
     * Takes a lock from its holder, whoever that is, and wakes the calls that wait for it: for operators, when a holder
     * cannot be reached. The holder can change nothing more under its token: ABORTED `LEASE_LOST`. The audit log keeps
     * who broke the lock and why. NOT_FOUND if nobody holds it, or it has expired; ABORTED `LEASE_LOST` if `token` is set
     * and is not the current one.
     * </pre>
     */
    default void breakLock(dev.statehouse.v1.BreakLockRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BreakLockResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getBreakLockMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads a lock by its name. NOT_FOUND also if nobody holds it. An expired lock that was not taken over is still
     * returned.
     * </pre>
     */
    default void getLock(dev.statehouse.v1.GetLockRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetLockResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetLockMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists locks, by default in the order of their names. Released ones are left out.
     * </pre>
     */
    default void listLocks(dev.statehouse.v1.ListLocksRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListLocksResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListLocksMethod(), responseObserver);
    }

    /**
     * <pre>
     * Counts locks, also by group.
     * </pre>
     */
    default void countLocks(dev.statehouse.v1.CountLocksRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountLocksResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCountLocksMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service LockService.
   * <pre>
   * Locks with a time limit, for work that only one holder may do at a time.
   * A lock is identified by its name and does not have to be created. Acquiring it returns a fencing token, which
   * increases with every new holder and is never reused. Every operation under the lock carries the token. A holder that
   * was delayed, stopped or disconnected until its lock expired can therefore change nothing: RenewLock, ReleaseLock and
   * the `guards` of TransactionService refuse its token with ABORTED `LEASE_LOST`. Only the clock of the database decides
   * whether a lock has expired. The token tells holders apart and is no secret: a lock belongs to the principal that
   * acquired it, and no other one renews or releases it, whatever token and name of a holder it sends.
   * </pre>
   */
  public static abstract class LockServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return LockServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service LockService.
   * <pre>
   * Locks with a time limit, for work that only one holder may do at a time.
   * A lock is identified by its name and does not have to be created. Acquiring it returns a fencing token, which
   * increases with every new holder and is never reused. Every operation under the lock carries the token. A holder that
   * was delayed, stopped or disconnected until its lock expired can therefore change nothing: RenewLock, ReleaseLock and
   * the `guards` of TransactionService refuse its token with ABORTED `LEASE_LOST`. Only the clock of the database decides
   * whether a lock has expired. The token tells holders apart and is no secret: a lock belongs to the principal that
   * acquired it, and no other one renews or releases it, whatever token and name of a holder it sends.
   * </pre>
   */
  public static final class LockServiceStub
      extends io.grpc.stub.AbstractAsyncStub<LockServiceStub> {
    private LockServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected LockServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new LockServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Acquires a lock that is free, was released or has expired; an expired lock can be taken over at once. Called
     * `TryAcquire` in other stores. The current holder, if the same principal calls, keeps its token and gets a new time
     * limit. ABORTED `LOCK_HELD`, with holder and expiry in the metadata, if another holder has the lock. With `wait`,
     * the call first waits in a queue until the lock is released or expires, and returns this error only at the end of
     * `wait`. `wait` inside a transaction is INVALID_ARGUMENT, because it would block other transactions. NOT_FOUND if
     * the project does not exist.
     * </pre>
     */
    public void acquireLock(dev.statehouse.v1.AcquireLockRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.AcquireLockResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getAcquireLockMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Sets a new time limit. Called `UpdateExpiry` in other stores. ABORTED `LEASE_LOST` unless the holder has the lock
     * under this token, the same principal acquired it and it has not expired; NOT_FOUND if the project does not exist.
     * </pre>
     */
    public void renewLock(dev.statehouse.v1.RenewLockRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.RenewLockResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRenewLockMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Releases a lock and wakes the calls that wait for it. ABORTED `LEASE_LOST` unless the holder has the lock under
     * this token, the same principal acquired it and it has not expired; NOT_FOUND if the project does not exist.
     * </pre>
     */
    public void releaseLock(dev.statehouse.v1.ReleaseLockRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ReleaseLockResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getReleaseLockMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Takes a lock from its holder, whoever that is, and wakes the calls that wait for it: for operators, when a holder
     * cannot be reached. The holder can change nothing more under its token: ABORTED `LEASE_LOST`. The audit log keeps
     * who broke the lock and why. NOT_FOUND if nobody holds it, or it has expired; ABORTED `LEASE_LOST` if `token` is set
     * and is not the current one.
     * </pre>
     */
    public void breakLock(dev.statehouse.v1.BreakLockRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BreakLockResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getBreakLockMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads a lock by its name. NOT_FOUND also if nobody holds it. An expired lock that was not taken over is still
     * returned.
     * </pre>
     */
    public void getLock(dev.statehouse.v1.GetLockRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetLockResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetLockMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists locks, by default in the order of their names. Released ones are left out.
     * </pre>
     */
    public void listLocks(dev.statehouse.v1.ListLocksRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListLocksResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListLocksMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Counts locks, also by group.
     * </pre>
     */
    public void countLocks(dev.statehouse.v1.CountLocksRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountLocksResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCountLocksMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service LockService.
   * <pre>
   * Locks with a time limit, for work that only one holder may do at a time.
   * A lock is identified by its name and does not have to be created. Acquiring it returns a fencing token, which
   * increases with every new holder and is never reused. Every operation under the lock carries the token. A holder that
   * was delayed, stopped or disconnected until its lock expired can therefore change nothing: RenewLock, ReleaseLock and
   * the `guards` of TransactionService refuse its token with ABORTED `LEASE_LOST`. Only the clock of the database decides
   * whether a lock has expired. The token tells holders apart and is no secret: a lock belongs to the principal that
   * acquired it, and no other one renews or releases it, whatever token and name of a holder it sends.
   * </pre>
   */
  public static final class LockServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<LockServiceBlockingV2Stub> {
    private LockServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected LockServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new LockServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Acquires a lock that is free, was released or has expired; an expired lock can be taken over at once. Called
     * `TryAcquire` in other stores. The current holder, if the same principal calls, keeps its token and gets a new time
     * limit. ABORTED `LOCK_HELD`, with holder and expiry in the metadata, if another holder has the lock. With `wait`,
     * the call first waits in a queue until the lock is released or expires, and returns this error only at the end of
     * `wait`. `wait` inside a transaction is INVALID_ARGUMENT, because it would block other transactions. NOT_FOUND if
     * the project does not exist.
     * </pre>
     */
    public dev.statehouse.v1.AcquireLockResponse acquireLock(dev.statehouse.v1.AcquireLockRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getAcquireLockMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sets a new time limit. Called `UpdateExpiry` in other stores. ABORTED `LEASE_LOST` unless the holder has the lock
     * under this token, the same principal acquired it and it has not expired; NOT_FOUND if the project does not exist.
     * </pre>
     */
    public dev.statehouse.v1.RenewLockResponse renewLock(dev.statehouse.v1.RenewLockRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRenewLockMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Releases a lock and wakes the calls that wait for it. ABORTED `LEASE_LOST` unless the holder has the lock under
     * this token, the same principal acquired it and it has not expired; NOT_FOUND if the project does not exist.
     * </pre>
     */
    public dev.statehouse.v1.ReleaseLockResponse releaseLock(dev.statehouse.v1.ReleaseLockRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getReleaseLockMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes a lock from its holder, whoever that is, and wakes the calls that wait for it: for operators, when a holder
     * cannot be reached. The holder can change nothing more under its token: ABORTED `LEASE_LOST`. The audit log keeps
     * who broke the lock and why. NOT_FOUND if nobody holds it, or it has expired; ABORTED `LEASE_LOST` if `token` is set
     * and is not the current one.
     * </pre>
     */
    public dev.statehouse.v1.BreakLockResponse breakLock(dev.statehouse.v1.BreakLockRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getBreakLockMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a lock by its name. NOT_FOUND also if nobody holds it. An expired lock that was not taken over is still
     * returned.
     * </pre>
     */
    public dev.statehouse.v1.GetLockResponse getLock(dev.statehouse.v1.GetLockRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetLockMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists locks, by default in the order of their names. Released ones are left out.
     * </pre>
     */
    public dev.statehouse.v1.ListLocksResponse listLocks(dev.statehouse.v1.ListLocksRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListLocksMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts locks, also by group.
     * </pre>
     */
    public dev.statehouse.v1.CountLocksResponse countLocks(dev.statehouse.v1.CountLocksRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCountLocksMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service LockService.
   * <pre>
   * Locks with a time limit, for work that only one holder may do at a time.
   * A lock is identified by its name and does not have to be created. Acquiring it returns a fencing token, which
   * increases with every new holder and is never reused. Every operation under the lock carries the token. A holder that
   * was delayed, stopped or disconnected until its lock expired can therefore change nothing: RenewLock, ReleaseLock and
   * the `guards` of TransactionService refuse its token with ABORTED `LEASE_LOST`. Only the clock of the database decides
   * whether a lock has expired. The token tells holders apart and is no secret: a lock belongs to the principal that
   * acquired it, and no other one renews or releases it, whatever token and name of a holder it sends.
   * </pre>
   */
  public static final class LockServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<LockServiceBlockingStub> {
    private LockServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected LockServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new LockServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Acquires a lock that is free, was released or has expired; an expired lock can be taken over at once. Called
     * `TryAcquire` in other stores. The current holder, if the same principal calls, keeps its token and gets a new time
     * limit. ABORTED `LOCK_HELD`, with holder and expiry in the metadata, if another holder has the lock. With `wait`,
     * the call first waits in a queue until the lock is released or expires, and returns this error only at the end of
     * `wait`. `wait` inside a transaction is INVALID_ARGUMENT, because it would block other transactions. NOT_FOUND if
     * the project does not exist.
     * </pre>
     */
    public dev.statehouse.v1.AcquireLockResponse acquireLock(dev.statehouse.v1.AcquireLockRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getAcquireLockMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sets a new time limit. Called `UpdateExpiry` in other stores. ABORTED `LEASE_LOST` unless the holder has the lock
     * under this token, the same principal acquired it and it has not expired; NOT_FOUND if the project does not exist.
     * </pre>
     */
    public dev.statehouse.v1.RenewLockResponse renewLock(dev.statehouse.v1.RenewLockRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRenewLockMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Releases a lock and wakes the calls that wait for it. ABORTED `LEASE_LOST` unless the holder has the lock under
     * this token, the same principal acquired it and it has not expired; NOT_FOUND if the project does not exist.
     * </pre>
     */
    public dev.statehouse.v1.ReleaseLockResponse releaseLock(dev.statehouse.v1.ReleaseLockRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getReleaseLockMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes a lock from its holder, whoever that is, and wakes the calls that wait for it: for operators, when a holder
     * cannot be reached. The holder can change nothing more under its token: ABORTED `LEASE_LOST`. The audit log keeps
     * who broke the lock and why. NOT_FOUND if nobody holds it, or it has expired; ABORTED `LEASE_LOST` if `token` is set
     * and is not the current one.
     * </pre>
     */
    public dev.statehouse.v1.BreakLockResponse breakLock(dev.statehouse.v1.BreakLockRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getBreakLockMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a lock by its name. NOT_FOUND also if nobody holds it. An expired lock that was not taken over is still
     * returned.
     * </pre>
     */
    public dev.statehouse.v1.GetLockResponse getLock(dev.statehouse.v1.GetLockRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetLockMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists locks, by default in the order of their names. Released ones are left out.
     * </pre>
     */
    public dev.statehouse.v1.ListLocksResponse listLocks(dev.statehouse.v1.ListLocksRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListLocksMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts locks, also by group.
     * </pre>
     */
    public dev.statehouse.v1.CountLocksResponse countLocks(dev.statehouse.v1.CountLocksRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCountLocksMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service LockService.
   * <pre>
   * Locks with a time limit, for work that only one holder may do at a time.
   * A lock is identified by its name and does not have to be created. Acquiring it returns a fencing token, which
   * increases with every new holder and is never reused. Every operation under the lock carries the token. A holder that
   * was delayed, stopped or disconnected until its lock expired can therefore change nothing: RenewLock, ReleaseLock and
   * the `guards` of TransactionService refuse its token with ABORTED `LEASE_LOST`. Only the clock of the database decides
   * whether a lock has expired. The token tells holders apart and is no secret: a lock belongs to the principal that
   * acquired it, and no other one renews or releases it, whatever token and name of a holder it sends.
   * </pre>
   */
  public static final class LockServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<LockServiceFutureStub> {
    private LockServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected LockServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new LockServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Acquires a lock that is free, was released or has expired; an expired lock can be taken over at once. Called
     * `TryAcquire` in other stores. The current holder, if the same principal calls, keeps its token and gets a new time
     * limit. ABORTED `LOCK_HELD`, with holder and expiry in the metadata, if another holder has the lock. With `wait`,
     * the call first waits in a queue until the lock is released or expires, and returns this error only at the end of
     * `wait`. `wait` inside a transaction is INVALID_ARGUMENT, because it would block other transactions. NOT_FOUND if
     * the project does not exist.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.AcquireLockResponse> acquireLock(
        dev.statehouse.v1.AcquireLockRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getAcquireLockMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Sets a new time limit. Called `UpdateExpiry` in other stores. ABORTED `LEASE_LOST` unless the holder has the lock
     * under this token, the same principal acquired it and it has not expired; NOT_FOUND if the project does not exist.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.RenewLockResponse> renewLock(
        dev.statehouse.v1.RenewLockRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRenewLockMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Releases a lock and wakes the calls that wait for it. ABORTED `LEASE_LOST` unless the holder has the lock under
     * this token, the same principal acquired it and it has not expired; NOT_FOUND if the project does not exist.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ReleaseLockResponse> releaseLock(
        dev.statehouse.v1.ReleaseLockRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getReleaseLockMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Takes a lock from its holder, whoever that is, and wakes the calls that wait for it: for operators, when a holder
     * cannot be reached. The holder can change nothing more under its token: ABORTED `LEASE_LOST`. The audit log keeps
     * who broke the lock and why. NOT_FOUND if nobody holds it, or it has expired; ABORTED `LEASE_LOST` if `token` is set
     * and is not the current one.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.BreakLockResponse> breakLock(
        dev.statehouse.v1.BreakLockRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getBreakLockMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads a lock by its name. NOT_FOUND also if nobody holds it. An expired lock that was not taken over is still
     * returned.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetLockResponse> getLock(
        dev.statehouse.v1.GetLockRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetLockMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists locks, by default in the order of their names. Released ones are left out.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListLocksResponse> listLocks(
        dev.statehouse.v1.ListLocksRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListLocksMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Counts locks, also by group.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CountLocksResponse> countLocks(
        dev.statehouse.v1.CountLocksRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCountLocksMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_ACQUIRE_LOCK = 0;
  private static final int METHODID_RENEW_LOCK = 1;
  private static final int METHODID_RELEASE_LOCK = 2;
  private static final int METHODID_BREAK_LOCK = 3;
  private static final int METHODID_GET_LOCK = 4;
  private static final int METHODID_LIST_LOCKS = 5;
  private static final int METHODID_COUNT_LOCKS = 6;

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
        case METHODID_ACQUIRE_LOCK:
          serviceImpl.acquireLock((dev.statehouse.v1.AcquireLockRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.AcquireLockResponse>) responseObserver);
          break;
        case METHODID_RENEW_LOCK:
          serviceImpl.renewLock((dev.statehouse.v1.RenewLockRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.RenewLockResponse>) responseObserver);
          break;
        case METHODID_RELEASE_LOCK:
          serviceImpl.releaseLock((dev.statehouse.v1.ReleaseLockRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ReleaseLockResponse>) responseObserver);
          break;
        case METHODID_BREAK_LOCK:
          serviceImpl.breakLock((dev.statehouse.v1.BreakLockRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.BreakLockResponse>) responseObserver);
          break;
        case METHODID_GET_LOCK:
          serviceImpl.getLock((dev.statehouse.v1.GetLockRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetLockResponse>) responseObserver);
          break;
        case METHODID_LIST_LOCKS:
          serviceImpl.listLocks((dev.statehouse.v1.ListLocksRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListLocksResponse>) responseObserver);
          break;
        case METHODID_COUNT_LOCKS:
          serviceImpl.countLocks((dev.statehouse.v1.CountLocksRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CountLocksResponse>) responseObserver);
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
          getAcquireLockMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.AcquireLockRequest,
              dev.statehouse.v1.AcquireLockResponse>(
                service, METHODID_ACQUIRE_LOCK)))
        .addMethod(
          getRenewLockMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.RenewLockRequest,
              dev.statehouse.v1.RenewLockResponse>(
                service, METHODID_RENEW_LOCK)))
        .addMethod(
          getReleaseLockMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ReleaseLockRequest,
              dev.statehouse.v1.ReleaseLockResponse>(
                service, METHODID_RELEASE_LOCK)))
        .addMethod(
          getBreakLockMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.BreakLockRequest,
              dev.statehouse.v1.BreakLockResponse>(
                service, METHODID_BREAK_LOCK)))
        .addMethod(
          getGetLockMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetLockRequest,
              dev.statehouse.v1.GetLockResponse>(
                service, METHODID_GET_LOCK)))
        .addMethod(
          getListLocksMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListLocksRequest,
              dev.statehouse.v1.ListLocksResponse>(
                service, METHODID_LIST_LOCKS)))
        .addMethod(
          getCountLocksMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CountLocksRequest,
              dev.statehouse.v1.CountLocksResponse>(
                service, METHODID_COUNT_LOCKS)))
        .build();
  }

  private static abstract class LockServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    LockServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.statehouse.v1.LockProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("LockService");
    }
  }

  private static final class LockServiceFileDescriptorSupplier
      extends LockServiceBaseDescriptorSupplier {
    LockServiceFileDescriptorSupplier() {}
  }

  private static final class LockServiceMethodDescriptorSupplier
      extends LockServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    LockServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (LockServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new LockServiceFileDescriptorSupplier())
              .addMethod(getAcquireLockMethod())
              .addMethod(getRenewLockMethod())
              .addMethod(getReleaseLockMethod())
              .addMethod(getBreakLockMethod())
              .addMethod(getGetLockMethod())
              .addMethod(getListLocksMethod())
              .addMethod(getCountLocksMethod())
              .build();
        }
      }
    }
    return result;
  }
}
