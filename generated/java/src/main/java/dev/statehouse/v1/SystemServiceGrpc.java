package dev.statehouse.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * The service itself: its versions, its activity and its maintenance. Its health is reported by the standard
 * `grpc.health.v1`.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class SystemServiceGrpc {

  private SystemServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "statehouse.v1.SystemService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetServerInfoRequest,
      dev.statehouse.v1.GetServerInfoResponse> getGetServerInfoMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetServerInfo",
      requestType = dev.statehouse.v1.GetServerInfoRequest.class,
      responseType = dev.statehouse.v1.GetServerInfoResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetServerInfoRequest,
      dev.statehouse.v1.GetServerInfoResponse> getGetServerInfoMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetServerInfoRequest, dev.statehouse.v1.GetServerInfoResponse> getGetServerInfoMethod;
    if ((getGetServerInfoMethod = SystemServiceGrpc.getGetServerInfoMethod) == null) {
      synchronized (SystemServiceGrpc.class) {
        if ((getGetServerInfoMethod = SystemServiceGrpc.getGetServerInfoMethod) == null) {
          SystemServiceGrpc.getGetServerInfoMethod = getGetServerInfoMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetServerInfoRequest, dev.statehouse.v1.GetServerInfoResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetServerInfo"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetServerInfoRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetServerInfoResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SystemServiceMethodDescriptorSupplier("GetServerInfo"))
              .build();
        }
      }
    }
    return getGetServerInfoMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetServerActivityRequest,
      dev.statehouse.v1.GetServerActivityResponse> getGetServerActivityMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetServerActivity",
      requestType = dev.statehouse.v1.GetServerActivityRequest.class,
      responseType = dev.statehouse.v1.GetServerActivityResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetServerActivityRequest,
      dev.statehouse.v1.GetServerActivityResponse> getGetServerActivityMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetServerActivityRequest, dev.statehouse.v1.GetServerActivityResponse> getGetServerActivityMethod;
    if ((getGetServerActivityMethod = SystemServiceGrpc.getGetServerActivityMethod) == null) {
      synchronized (SystemServiceGrpc.class) {
        if ((getGetServerActivityMethod = SystemServiceGrpc.getGetServerActivityMethod) == null) {
          SystemServiceGrpc.getGetServerActivityMethod = getGetServerActivityMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetServerActivityRequest, dev.statehouse.v1.GetServerActivityResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetServerActivity"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetServerActivityRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetServerActivityResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SystemServiceMethodDescriptorSupplier("GetServerActivity"))
              .build();
        }
      }
    }
    return getGetServerActivityMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.PurgeExpiredRequest,
      dev.statehouse.v1.PurgeExpiredResponse> getPurgeExpiredMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "PurgeExpired",
      requestType = dev.statehouse.v1.PurgeExpiredRequest.class,
      responseType = dev.statehouse.v1.PurgeExpiredResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.PurgeExpiredRequest,
      dev.statehouse.v1.PurgeExpiredResponse> getPurgeExpiredMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.PurgeExpiredRequest, dev.statehouse.v1.PurgeExpiredResponse> getPurgeExpiredMethod;
    if ((getPurgeExpiredMethod = SystemServiceGrpc.getPurgeExpiredMethod) == null) {
      synchronized (SystemServiceGrpc.class) {
        if ((getPurgeExpiredMethod = SystemServiceGrpc.getPurgeExpiredMethod) == null) {
          SystemServiceGrpc.getPurgeExpiredMethod = getPurgeExpiredMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.PurgeExpiredRequest, dev.statehouse.v1.PurgeExpiredResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "PurgeExpired"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.PurgeExpiredRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.PurgeExpiredResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SystemServiceMethodDescriptorSupplier("PurgeExpired"))
              .build();
        }
      }
    }
    return getPurgeExpiredMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static SystemServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SystemServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SystemServiceStub>() {
        @java.lang.Override
        public SystemServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SystemServiceStub(channel, callOptions);
        }
      };
    return SystemServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static SystemServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SystemServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SystemServiceBlockingV2Stub>() {
        @java.lang.Override
        public SystemServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SystemServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return SystemServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static SystemServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SystemServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SystemServiceBlockingStub>() {
        @java.lang.Override
        public SystemServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SystemServiceBlockingStub(channel, callOptions);
        }
      };
    return SystemServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static SystemServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SystemServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SystemServiceFutureStub>() {
        @java.lang.Override
        public SystemServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SystemServiceFutureStub(channel, callOptions);
        }
      };
    return SystemServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * The service itself: its versions, its activity and its maintenance. Its health is reported by the standard
   * `grpc.health.v1`.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Returns the running versions, the start time and what the server risks. No errors of its own: it works without the
     * database too.
     * </pre>
     */
    default void getServerInfo(dev.statehouse.v1.GetServerInfoRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetServerInfoResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetServerInfoMethod(), responseObserver);
    }

    /**
     * <pre>
     * Returns what the server does now, for people and for monitoring: calls by method, failures by reason, limits and
     * how much of them is in use, and open transactions. The counters only rise, so a client that asks twice gets rates
     * and mean durations. The answer is about all server processes that share the port (`--processes`), whichever of them
     * the call reaches; other servers of the same database are asked separately. What is stored is counted by CountJobs,
     * CountLocks and the like. It tells of all projects. No errors of its own: it works without the database too.
     * </pre>
     */
    default void getServerActivity(dev.statehouse.v1.GetServerActivityRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetServerActivityResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetServerActivityMethod(), responseObserver);
    }

    /**
     * <pre>
     * Counts everything whose retention has ended, in all projects, and with `force` purges it: deleted entities whose
     * `purge_time` has come; secrets replaced, and tokens, user sessions, API keys and invitations that ended, longer ago
     * than the server's `--retention-days`; jobs that ended longer ago than its `--job-retention-days`; lines that were
     * appended to logs longer ago than its `--log-retention-days`; events that are older than their project keeps them,
     * as GetEventRetention says, also of purged projects; expired idempotency keys and reservations; and locks that
     * nobody has held for a week. Called `CleanupExpired` in other stores. The server also does this itself every hour.
     * Deleted projects, workflows and clusters are removed with everything that they contain. What something holds is
     * passed over: an entity that refers to it, or to what would be removed with it. Without `force`, the answer says
     * what holds it. The purge is not atomic: what has been removed stays removed if the call fails or ends early.
     * Repeating the call removes only what has expired since, or is no longer held. UNAVAILABLE `DATABASE_UNAVAILABLE` if
     * the database cannot be reached.
     * </pre>
     */
    default void purgeExpired(dev.statehouse.v1.PurgeExpiredRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.PurgeExpiredResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getPurgeExpiredMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service SystemService.
   * <pre>
   * The service itself: its versions, its activity and its maintenance. Its health is reported by the standard
   * `grpc.health.v1`.
   * </pre>
   */
  public static abstract class SystemServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return SystemServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service SystemService.
   * <pre>
   * The service itself: its versions, its activity and its maintenance. Its health is reported by the standard
   * `grpc.health.v1`.
   * </pre>
   */
  public static final class SystemServiceStub
      extends io.grpc.stub.AbstractAsyncStub<SystemServiceStub> {
    private SystemServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected SystemServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SystemServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Returns the running versions, the start time and what the server risks. No errors of its own: it works without the
     * database too.
     * </pre>
     */
    public void getServerInfo(dev.statehouse.v1.GetServerInfoRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetServerInfoResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetServerInfoMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Returns what the server does now, for people and for monitoring: calls by method, failures by reason, limits and
     * how much of them is in use, and open transactions. The counters only rise, so a client that asks twice gets rates
     * and mean durations. The answer is about all server processes that share the port (`--processes`), whichever of them
     * the call reaches; other servers of the same database are asked separately. What is stored is counted by CountJobs,
     * CountLocks and the like. It tells of all projects. No errors of its own: it works without the database too.
     * </pre>
     */
    public void getServerActivity(dev.statehouse.v1.GetServerActivityRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetServerActivityResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetServerActivityMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Counts everything whose retention has ended, in all projects, and with `force` purges it: deleted entities whose
     * `purge_time` has come; secrets replaced, and tokens, user sessions, API keys and invitations that ended, longer ago
     * than the server's `--retention-days`; jobs that ended longer ago than its `--job-retention-days`; lines that were
     * appended to logs longer ago than its `--log-retention-days`; events that are older than their project keeps them,
     * as GetEventRetention says, also of purged projects; expired idempotency keys and reservations; and locks that
     * nobody has held for a week. Called `CleanupExpired` in other stores. The server also does this itself every hour.
     * Deleted projects, workflows and clusters are removed with everything that they contain. What something holds is
     * passed over: an entity that refers to it, or to what would be removed with it. Without `force`, the answer says
     * what holds it. The purge is not atomic: what has been removed stays removed if the call fails or ends early.
     * Repeating the call removes only what has expired since, or is no longer held. UNAVAILABLE `DATABASE_UNAVAILABLE` if
     * the database cannot be reached.
     * </pre>
     */
    public void purgeExpired(dev.statehouse.v1.PurgeExpiredRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.PurgeExpiredResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getPurgeExpiredMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service SystemService.
   * <pre>
   * The service itself: its versions, its activity and its maintenance. Its health is reported by the standard
   * `grpc.health.v1`.
   * </pre>
   */
  public static final class SystemServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<SystemServiceBlockingV2Stub> {
    private SystemServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected SystemServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SystemServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Returns the running versions, the start time and what the server risks. No errors of its own: it works without the
     * database too.
     * </pre>
     */
    public dev.statehouse.v1.GetServerInfoResponse getServerInfo(dev.statehouse.v1.GetServerInfoRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetServerInfoMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns what the server does now, for people and for monitoring: calls by method, failures by reason, limits and
     * how much of them is in use, and open transactions. The counters only rise, so a client that asks twice gets rates
     * and mean durations. The answer is about all server processes that share the port (`--processes`), whichever of them
     * the call reaches; other servers of the same database are asked separately. What is stored is counted by CountJobs,
     * CountLocks and the like. It tells of all projects. No errors of its own: it works without the database too.
     * </pre>
     */
    public dev.statehouse.v1.GetServerActivityResponse getServerActivity(dev.statehouse.v1.GetServerActivityRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetServerActivityMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts everything whose retention has ended, in all projects, and with `force` purges it: deleted entities whose
     * `purge_time` has come; secrets replaced, and tokens, user sessions, API keys and invitations that ended, longer ago
     * than the server's `--retention-days`; jobs that ended longer ago than its `--job-retention-days`; lines that were
     * appended to logs longer ago than its `--log-retention-days`; events that are older than their project keeps them,
     * as GetEventRetention says, also of purged projects; expired idempotency keys and reservations; and locks that
     * nobody has held for a week. Called `CleanupExpired` in other stores. The server also does this itself every hour.
     * Deleted projects, workflows and clusters are removed with everything that they contain. What something holds is
     * passed over: an entity that refers to it, or to what would be removed with it. Without `force`, the answer says
     * what holds it. The purge is not atomic: what has been removed stays removed if the call fails or ends early.
     * Repeating the call removes only what has expired since, or is no longer held. UNAVAILABLE `DATABASE_UNAVAILABLE` if
     * the database cannot be reached.
     * </pre>
     */
    public dev.statehouse.v1.PurgeExpiredResponse purgeExpired(dev.statehouse.v1.PurgeExpiredRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getPurgeExpiredMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service SystemService.
   * <pre>
   * The service itself: its versions, its activity and its maintenance. Its health is reported by the standard
   * `grpc.health.v1`.
   * </pre>
   */
  public static final class SystemServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<SystemServiceBlockingStub> {
    private SystemServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected SystemServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SystemServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Returns the running versions, the start time and what the server risks. No errors of its own: it works without the
     * database too.
     * </pre>
     */
    public dev.statehouse.v1.GetServerInfoResponse getServerInfo(dev.statehouse.v1.GetServerInfoRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetServerInfoMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns what the server does now, for people and for monitoring: calls by method, failures by reason, limits and
     * how much of them is in use, and open transactions. The counters only rise, so a client that asks twice gets rates
     * and mean durations. The answer is about all server processes that share the port (`--processes`), whichever of them
     * the call reaches; other servers of the same database are asked separately. What is stored is counted by CountJobs,
     * CountLocks and the like. It tells of all projects. No errors of its own: it works without the database too.
     * </pre>
     */
    public dev.statehouse.v1.GetServerActivityResponse getServerActivity(dev.statehouse.v1.GetServerActivityRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetServerActivityMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts everything whose retention has ended, in all projects, and with `force` purges it: deleted entities whose
     * `purge_time` has come; secrets replaced, and tokens, user sessions, API keys and invitations that ended, longer ago
     * than the server's `--retention-days`; jobs that ended longer ago than its `--job-retention-days`; lines that were
     * appended to logs longer ago than its `--log-retention-days`; events that are older than their project keeps them,
     * as GetEventRetention says, also of purged projects; expired idempotency keys and reservations; and locks that
     * nobody has held for a week. Called `CleanupExpired` in other stores. The server also does this itself every hour.
     * Deleted projects, workflows and clusters are removed with everything that they contain. What something holds is
     * passed over: an entity that refers to it, or to what would be removed with it. Without `force`, the answer says
     * what holds it. The purge is not atomic: what has been removed stays removed if the call fails or ends early.
     * Repeating the call removes only what has expired since, or is no longer held. UNAVAILABLE `DATABASE_UNAVAILABLE` if
     * the database cannot be reached.
     * </pre>
     */
    public dev.statehouse.v1.PurgeExpiredResponse purgeExpired(dev.statehouse.v1.PurgeExpiredRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getPurgeExpiredMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service SystemService.
   * <pre>
   * The service itself: its versions, its activity and its maintenance. Its health is reported by the standard
   * `grpc.health.v1`.
   * </pre>
   */
  public static final class SystemServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<SystemServiceFutureStub> {
    private SystemServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected SystemServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SystemServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Returns the running versions, the start time and what the server risks. No errors of its own: it works without the
     * database too.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetServerInfoResponse> getServerInfo(
        dev.statehouse.v1.GetServerInfoRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetServerInfoMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Returns what the server does now, for people and for monitoring: calls by method, failures by reason, limits and
     * how much of them is in use, and open transactions. The counters only rise, so a client that asks twice gets rates
     * and mean durations. The answer is about all server processes that share the port (`--processes`), whichever of them
     * the call reaches; other servers of the same database are asked separately. What is stored is counted by CountJobs,
     * CountLocks and the like. It tells of all projects. No errors of its own: it works without the database too.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetServerActivityResponse> getServerActivity(
        dev.statehouse.v1.GetServerActivityRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetServerActivityMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Counts everything whose retention has ended, in all projects, and with `force` purges it: deleted entities whose
     * `purge_time` has come; secrets replaced, and tokens, user sessions, API keys and invitations that ended, longer ago
     * than the server's `--retention-days`; jobs that ended longer ago than its `--job-retention-days`; lines that were
     * appended to logs longer ago than its `--log-retention-days`; events that are older than their project keeps them,
     * as GetEventRetention says, also of purged projects; expired idempotency keys and reservations; and locks that
     * nobody has held for a week. Called `CleanupExpired` in other stores. The server also does this itself every hour.
     * Deleted projects, workflows and clusters are removed with everything that they contain. What something holds is
     * passed over: an entity that refers to it, or to what would be removed with it. Without `force`, the answer says
     * what holds it. The purge is not atomic: what has been removed stays removed if the call fails or ends early.
     * Repeating the call removes only what has expired since, or is no longer held. UNAVAILABLE `DATABASE_UNAVAILABLE` if
     * the database cannot be reached.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.PurgeExpiredResponse> purgeExpired(
        dev.statehouse.v1.PurgeExpiredRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getPurgeExpiredMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_GET_SERVER_INFO = 0;
  private static final int METHODID_GET_SERVER_ACTIVITY = 1;
  private static final int METHODID_PURGE_EXPIRED = 2;

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
        case METHODID_GET_SERVER_INFO:
          serviceImpl.getServerInfo((dev.statehouse.v1.GetServerInfoRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetServerInfoResponse>) responseObserver);
          break;
        case METHODID_GET_SERVER_ACTIVITY:
          serviceImpl.getServerActivity((dev.statehouse.v1.GetServerActivityRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetServerActivityResponse>) responseObserver);
          break;
        case METHODID_PURGE_EXPIRED:
          serviceImpl.purgeExpired((dev.statehouse.v1.PurgeExpiredRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.PurgeExpiredResponse>) responseObserver);
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
          getGetServerInfoMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetServerInfoRequest,
              dev.statehouse.v1.GetServerInfoResponse>(
                service, METHODID_GET_SERVER_INFO)))
        .addMethod(
          getGetServerActivityMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetServerActivityRequest,
              dev.statehouse.v1.GetServerActivityResponse>(
                service, METHODID_GET_SERVER_ACTIVITY)))
        .addMethod(
          getPurgeExpiredMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.PurgeExpiredRequest,
              dev.statehouse.v1.PurgeExpiredResponse>(
                service, METHODID_PURGE_EXPIRED)))
        .build();
  }

  private static abstract class SystemServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    SystemServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.statehouse.v1.SystemProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("SystemService");
    }
  }

  private static final class SystemServiceFileDescriptorSupplier
      extends SystemServiceBaseDescriptorSupplier {
    SystemServiceFileDescriptorSupplier() {}
  }

  private static final class SystemServiceMethodDescriptorSupplier
      extends SystemServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    SystemServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (SystemServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new SystemServiceFileDescriptorSupplier())
              .addMethod(getGetServerInfoMethod())
              .addMethod(getGetServerActivityMethod())
              .addMethod(getPurgeExpiredMethod())
              .build();
        }
      }
    }
    return result;
  }
}
