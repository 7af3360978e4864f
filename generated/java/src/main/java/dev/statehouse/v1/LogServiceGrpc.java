package dev.statehouse.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Logs: what tasks, jobs, clusters and sessions print, line by line. Called deployment logs or terminal history in
 * other stores.
 * Each of these entities has one log, which does not have to be created. Its lines are numbered from 1, without gaps,
 * over all of its streams and, for a job, over all of its attempts: so one number says how far a reader is, what was
 * printed on stdout and stderr keeps its order, and a retry continues the log instead of replacing it. Each line says
 * its stream and its attempt, and both can be filtered by.
 * Numbers are given in the order of commits: whoever has seen a line has been able to see all lines before it, so a
 * reader who continues after the highest number that it has seen misses nothing. Appenders of one log follow each
 * other; those of different logs do not wait for each other.
 * A line cannot be changed. It is removed by DeleteLogLines, with its entity when that is removed for good, and
 * otherwise `--log-retention-days` after it was appended. A number is never used again, so a log may begin with a
 * higher one.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class LogServiceGrpc {

  private LogServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "statehouse.v1.LogService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.AppendLogLinesRequest,
      dev.statehouse.v1.AppendLogLinesResponse> getAppendLogLinesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "AppendLogLines",
      requestType = dev.statehouse.v1.AppendLogLinesRequest.class,
      responseType = dev.statehouse.v1.AppendLogLinesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.AppendLogLinesRequest,
      dev.statehouse.v1.AppendLogLinesResponse> getAppendLogLinesMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.AppendLogLinesRequest, dev.statehouse.v1.AppendLogLinesResponse> getAppendLogLinesMethod;
    if ((getAppendLogLinesMethod = LogServiceGrpc.getAppendLogLinesMethod) == null) {
      synchronized (LogServiceGrpc.class) {
        if ((getAppendLogLinesMethod = LogServiceGrpc.getAppendLogLinesMethod) == null) {
          LogServiceGrpc.getAppendLogLinesMethod = getAppendLogLinesMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.AppendLogLinesRequest, dev.statehouse.v1.AppendLogLinesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "AppendLogLines"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.AppendLogLinesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.AppendLogLinesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LogServiceMethodDescriptorSupplier("AppendLogLines"))
              .build();
        }
      }
    }
    return getAppendLogLinesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetLogRequest,
      dev.statehouse.v1.GetLogResponse> getGetLogMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetLog",
      requestType = dev.statehouse.v1.GetLogRequest.class,
      responseType = dev.statehouse.v1.GetLogResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetLogRequest,
      dev.statehouse.v1.GetLogResponse> getGetLogMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetLogRequest, dev.statehouse.v1.GetLogResponse> getGetLogMethod;
    if ((getGetLogMethod = LogServiceGrpc.getGetLogMethod) == null) {
      synchronized (LogServiceGrpc.class) {
        if ((getGetLogMethod = LogServiceGrpc.getGetLogMethod) == null) {
          LogServiceGrpc.getGetLogMethod = getGetLogMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetLogRequest, dev.statehouse.v1.GetLogResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetLog"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetLogRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetLogResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LogServiceMethodDescriptorSupplier("GetLog"))
              .build();
        }
      }
    }
    return getGetLogMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListLogLinesRequest,
      dev.statehouse.v1.ListLogLinesResponse> getListLogLinesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListLogLines",
      requestType = dev.statehouse.v1.ListLogLinesRequest.class,
      responseType = dev.statehouse.v1.ListLogLinesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListLogLinesRequest,
      dev.statehouse.v1.ListLogLinesResponse> getListLogLinesMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListLogLinesRequest, dev.statehouse.v1.ListLogLinesResponse> getListLogLinesMethod;
    if ((getListLogLinesMethod = LogServiceGrpc.getListLogLinesMethod) == null) {
      synchronized (LogServiceGrpc.class) {
        if ((getListLogLinesMethod = LogServiceGrpc.getListLogLinesMethod) == null) {
          LogServiceGrpc.getListLogLinesMethod = getListLogLinesMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListLogLinesRequest, dev.statehouse.v1.ListLogLinesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListLogLines"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListLogLinesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListLogLinesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LogServiceMethodDescriptorSupplier("ListLogLines"))
              .build();
        }
      }
    }
    return getListLogLinesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.WatchLogLinesRequest,
      dev.statehouse.v1.WatchLogLinesResponse> getWatchLogLinesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "WatchLogLines",
      requestType = dev.statehouse.v1.WatchLogLinesRequest.class,
      responseType = dev.statehouse.v1.WatchLogLinesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.WatchLogLinesRequest,
      dev.statehouse.v1.WatchLogLinesResponse> getWatchLogLinesMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.WatchLogLinesRequest, dev.statehouse.v1.WatchLogLinesResponse> getWatchLogLinesMethod;
    if ((getWatchLogLinesMethod = LogServiceGrpc.getWatchLogLinesMethod) == null) {
      synchronized (LogServiceGrpc.class) {
        if ((getWatchLogLinesMethod = LogServiceGrpc.getWatchLogLinesMethod) == null) {
          LogServiceGrpc.getWatchLogLinesMethod = getWatchLogLinesMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.WatchLogLinesRequest, dev.statehouse.v1.WatchLogLinesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "WatchLogLines"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.WatchLogLinesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.WatchLogLinesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LogServiceMethodDescriptorSupplier("WatchLogLines"))
              .build();
        }
      }
    }
    return getWatchLogLinesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteLogLinesRequest,
      dev.statehouse.v1.DeleteLogLinesResponse> getDeleteLogLinesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteLogLines",
      requestType = dev.statehouse.v1.DeleteLogLinesRequest.class,
      responseType = dev.statehouse.v1.DeleteLogLinesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteLogLinesRequest,
      dev.statehouse.v1.DeleteLogLinesResponse> getDeleteLogLinesMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteLogLinesRequest, dev.statehouse.v1.DeleteLogLinesResponse> getDeleteLogLinesMethod;
    if ((getDeleteLogLinesMethod = LogServiceGrpc.getDeleteLogLinesMethod) == null) {
      synchronized (LogServiceGrpc.class) {
        if ((getDeleteLogLinesMethod = LogServiceGrpc.getDeleteLogLinesMethod) == null) {
          LogServiceGrpc.getDeleteLogLinesMethod = getDeleteLogLinesMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteLogLinesRequest, dev.statehouse.v1.DeleteLogLinesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteLogLines"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteLogLinesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteLogLinesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LogServiceMethodDescriptorSupplier("DeleteLogLines"))
              .build();
        }
      }
    }
    return getDeleteLogLinesMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static LogServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<LogServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<LogServiceStub>() {
        @java.lang.Override
        public LogServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new LogServiceStub(channel, callOptions);
        }
      };
    return LogServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static LogServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<LogServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<LogServiceBlockingV2Stub>() {
        @java.lang.Override
        public LogServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new LogServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return LogServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static LogServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<LogServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<LogServiceBlockingStub>() {
        @java.lang.Override
        public LogServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new LogServiceBlockingStub(channel, callOptions);
        }
      };
    return LogServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static LogServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<LogServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<LogServiceFutureStub>() {
        @java.lang.Override
        public LogServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new LogServiceFutureStub(channel, callOptions);
        }
      };
    return LogServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Logs: what tasks, jobs, clusters and sessions print, line by line. Called deployment logs or terminal history in
   * other stores.
   * Each of these entities has one log, which does not have to be created. Its lines are numbered from 1, without gaps,
   * over all of its streams and, for a job, over all of its attempts: so one number says how far a reader is, what was
   * printed on stdout and stderr keeps its order, and a retry continues the log instead of replacing it. Each line says
   * its stream and its attempt, and both can be filtered by.
   * Numbers are given in the order of commits: whoever has seen a line has been able to see all lines before it, so a
   * reader who continues after the highest number that it has seen misses nothing. Appenders of one log follow each
   * other; those of different logs do not wait for each other.
   * A line cannot be changed. It is removed by DeleteLogLines, with its entity when that is removed for good, and
   * otherwise `--log-retention-days` after it was appended. A number is never used again, so a log may begin with a
   * higher one.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Appends lines to the log of an entity, all or none, in the order of the request. Called `AppendLogs` or
     * `BatchInsertLogs` in other stores. Lines of several streams can be mixed. Send many lines in one call: a call of
     * 1,000 costs little more than a call of one.
     * Repeating a call appends the lines again, unless it has an idempotency key. With `lease_token`, the lines are
     * stored only while the job is leased under this token: a worker that has lost its job writes nothing into the log of
     * the next attempt. In a transaction, the log is locked until the transaction ends, and so is a job with
     * `lease_token`: its heartbeats wait meanwhile. NOT_FOUND if the entity does not exist; FAILED_PRECONDITION `DELETED`
     * if it, or what it belongs to, is deleted; ABORTED `LEASE_LOST`; INVALID_ARGUMENT for a `lease_token` with anything
     * but a job.
     * </pre>
     */
    default void appendLogLines(dev.statehouse.v1.AppendLogLinesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.AppendLogLinesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getAppendLogLinesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Returns the numbers of the first and last line of a log, and when it was last appended to. NOT_FOUND if the entity
     * does not exist.
     * </pre>
     */
    default void getLog(dev.statehouse.v1.GetLogRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetLogResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetLogMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists lines of a log in the order of their numbers. Called `GetLogs` or `ListLogsAfter` in other stores. One call
     * looks at no more than about 16 MiB of lines, or 2,000 calls of AppendLogLines: if few of them match, a page has
     * fewer than `page_size` lines, or none, and the `next_page_token` with which to look on. NOT_FOUND if the entity
     * does not exist; OUT_OF_RANGE `SEQUENCE_EXPIRED`, with the `oldest` number that is kept, if lines after `after` have
     * been removed; INVALID_ARGUMENT for a `page_token` of another request.
     * </pre>
     */
    default void listLogLines(dev.statehouse.v1.ListLogLinesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListLogLinesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListLogLinesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Streams lines of a log: those that it has, as fast as the client reads, and then new ones as they are appended.
     * Called `tail -f` or `StreamLogs` elsewhere. While there is nothing to send, a message without lines comes about
     * every 15 s. Each message says up to which number the stream has looked: a broken stream continues after that. A
     * client that reads slowly keeps nobody waiting, and no connection to the database.
     * The stream lasts until the client ends it. It ends by itself about 15 s after the entity is deleted: without an
     * error, when all lines have been sent, if the entity can be undeleted; with NOT_FOUND if it was removed for good.
     * NOT_FOUND if the entity does not exist; OUT_OF_RANGE `SEQUENCE_EXPIRED`, with the `oldest` number that is kept, if
     * lines that the client has not got have been removed; RESOURCE_EXHAUSTED `OVERLOADED` if too many calls are waiting
     * (`--wait-limit`); UNAVAILABLE `SHUTTING_DOWN` when the server shuts down.
     * </pre>
     */
    default void watchLogLines(dev.statehouse.v1.WatchLogLinesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.WatchLogLinesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getWatchLogLinesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes the oldest lines of a log, up to and including a number, such as lines with a secret that was printed. The
     * other lines keep their numbers. NOT_FOUND if the entity does not exist; FAILED_PRECONDITION `DELETED` if the
     * project is deleted.
     * </pre>
     */
    default void deleteLogLines(dev.statehouse.v1.DeleteLogLinesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteLogLinesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteLogLinesMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service LogService.
   * <pre>
   * Logs: what tasks, jobs, clusters and sessions print, line by line. Called deployment logs or terminal history in
   * other stores.
   * Each of these entities has one log, which does not have to be created. Its lines are numbered from 1, without gaps,
   * over all of its streams and, for a job, over all of its attempts: so one number says how far a reader is, what was
   * printed on stdout and stderr keeps its order, and a retry continues the log instead of replacing it. Each line says
   * its stream and its attempt, and both can be filtered by.
   * Numbers are given in the order of commits: whoever has seen a line has been able to see all lines before it, so a
   * reader who continues after the highest number that it has seen misses nothing. Appenders of one log follow each
   * other; those of different logs do not wait for each other.
   * A line cannot be changed. It is removed by DeleteLogLines, with its entity when that is removed for good, and
   * otherwise `--log-retention-days` after it was appended. A number is never used again, so a log may begin with a
   * higher one.
   * </pre>
   */
  public static abstract class LogServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return LogServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service LogService.
   * <pre>
   * Logs: what tasks, jobs, clusters and sessions print, line by line. Called deployment logs or terminal history in
   * other stores.
   * Each of these entities has one log, which does not have to be created. Its lines are numbered from 1, without gaps,
   * over all of its streams and, for a job, over all of its attempts: so one number says how far a reader is, what was
   * printed on stdout and stderr keeps its order, and a retry continues the log instead of replacing it. Each line says
   * its stream and its attempt, and both can be filtered by.
   * Numbers are given in the order of commits: whoever has seen a line has been able to see all lines before it, so a
   * reader who continues after the highest number that it has seen misses nothing. Appenders of one log follow each
   * other; those of different logs do not wait for each other.
   * A line cannot be changed. It is removed by DeleteLogLines, with its entity when that is removed for good, and
   * otherwise `--log-retention-days` after it was appended. A number is never used again, so a log may begin with a
   * higher one.
   * </pre>
   */
  public static final class LogServiceStub
      extends io.grpc.stub.AbstractAsyncStub<LogServiceStub> {
    private LogServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected LogServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new LogServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Appends lines to the log of an entity, all or none, in the order of the request. Called `AppendLogs` or
     * `BatchInsertLogs` in other stores. Lines of several streams can be mixed. Send many lines in one call: a call of
     * 1,000 costs little more than a call of one.
     * Repeating a call appends the lines again, unless it has an idempotency key. With `lease_token`, the lines are
     * stored only while the job is leased under this token: a worker that has lost its job writes nothing into the log of
     * the next attempt. In a transaction, the log is locked until the transaction ends, and so is a job with
     * `lease_token`: its heartbeats wait meanwhile. NOT_FOUND if the entity does not exist; FAILED_PRECONDITION `DELETED`
     * if it, or what it belongs to, is deleted; ABORTED `LEASE_LOST`; INVALID_ARGUMENT for a `lease_token` with anything
     * but a job.
     * </pre>
     */
    public void appendLogLines(dev.statehouse.v1.AppendLogLinesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.AppendLogLinesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getAppendLogLinesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Returns the numbers of the first and last line of a log, and when it was last appended to. NOT_FOUND if the entity
     * does not exist.
     * </pre>
     */
    public void getLog(dev.statehouse.v1.GetLogRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetLogResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetLogMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists lines of a log in the order of their numbers. Called `GetLogs` or `ListLogsAfter` in other stores. One call
     * looks at no more than about 16 MiB of lines, or 2,000 calls of AppendLogLines: if few of them match, a page has
     * fewer than `page_size` lines, or none, and the `next_page_token` with which to look on. NOT_FOUND if the entity
     * does not exist; OUT_OF_RANGE `SEQUENCE_EXPIRED`, with the `oldest` number that is kept, if lines after `after` have
     * been removed; INVALID_ARGUMENT for a `page_token` of another request.
     * </pre>
     */
    public void listLogLines(dev.statehouse.v1.ListLogLinesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListLogLinesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListLogLinesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Streams lines of a log: those that it has, as fast as the client reads, and then new ones as they are appended.
     * Called `tail -f` or `StreamLogs` elsewhere. While there is nothing to send, a message without lines comes about
     * every 15 s. Each message says up to which number the stream has looked: a broken stream continues after that. A
     * client that reads slowly keeps nobody waiting, and no connection to the database.
     * The stream lasts until the client ends it. It ends by itself about 15 s after the entity is deleted: without an
     * error, when all lines have been sent, if the entity can be undeleted; with NOT_FOUND if it was removed for good.
     * NOT_FOUND if the entity does not exist; OUT_OF_RANGE `SEQUENCE_EXPIRED`, with the `oldest` number that is kept, if
     * lines that the client has not got have been removed; RESOURCE_EXHAUSTED `OVERLOADED` if too many calls are waiting
     * (`--wait-limit`); UNAVAILABLE `SHUTTING_DOWN` when the server shuts down.
     * </pre>
     */
    public void watchLogLines(dev.statehouse.v1.WatchLogLinesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.WatchLogLinesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getWatchLogLinesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes the oldest lines of a log, up to and including a number, such as lines with a secret that was printed. The
     * other lines keep their numbers. NOT_FOUND if the entity does not exist; FAILED_PRECONDITION `DELETED` if the
     * project is deleted.
     * </pre>
     */
    public void deleteLogLines(dev.statehouse.v1.DeleteLogLinesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteLogLinesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteLogLinesMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service LogService.
   * <pre>
   * Logs: what tasks, jobs, clusters and sessions print, line by line. Called deployment logs or terminal history in
   * other stores.
   * Each of these entities has one log, which does not have to be created. Its lines are numbered from 1, without gaps,
   * over all of its streams and, for a job, over all of its attempts: so one number says how far a reader is, what was
   * printed on stdout and stderr keeps its order, and a retry continues the log instead of replacing it. Each line says
   * its stream and its attempt, and both can be filtered by.
   * Numbers are given in the order of commits: whoever has seen a line has been able to see all lines before it, so a
   * reader who continues after the highest number that it has seen misses nothing. Appenders of one log follow each
   * other; those of different logs do not wait for each other.
   * A line cannot be changed. It is removed by DeleteLogLines, with its entity when that is removed for good, and
   * otherwise `--log-retention-days` after it was appended. A number is never used again, so a log may begin with a
   * higher one.
   * </pre>
   */
  public static final class LogServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<LogServiceBlockingV2Stub> {
    private LogServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected LogServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new LogServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Appends lines to the log of an entity, all or none, in the order of the request. Called `AppendLogs` or
     * `BatchInsertLogs` in other stores. Lines of several streams can be mixed. Send many lines in one call: a call of
     * 1,000 costs little more than a call of one.
     * Repeating a call appends the lines again, unless it has an idempotency key. With `lease_token`, the lines are
     * stored only while the job is leased under this token: a worker that has lost its job writes nothing into the log of
     * the next attempt. In a transaction, the log is locked until the transaction ends, and so is a job with
     * `lease_token`: its heartbeats wait meanwhile. NOT_FOUND if the entity does not exist; FAILED_PRECONDITION `DELETED`
     * if it, or what it belongs to, is deleted; ABORTED `LEASE_LOST`; INVALID_ARGUMENT for a `lease_token` with anything
     * but a job.
     * </pre>
     */
    public dev.statehouse.v1.AppendLogLinesResponse appendLogLines(dev.statehouse.v1.AppendLogLinesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getAppendLogLinesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns the numbers of the first and last line of a log, and when it was last appended to. NOT_FOUND if the entity
     * does not exist.
     * </pre>
     */
    public dev.statehouse.v1.GetLogResponse getLog(dev.statehouse.v1.GetLogRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetLogMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists lines of a log in the order of their numbers. Called `GetLogs` or `ListLogsAfter` in other stores. One call
     * looks at no more than about 16 MiB of lines, or 2,000 calls of AppendLogLines: if few of them match, a page has
     * fewer than `page_size` lines, or none, and the `next_page_token` with which to look on. NOT_FOUND if the entity
     * does not exist; OUT_OF_RANGE `SEQUENCE_EXPIRED`, with the `oldest` number that is kept, if lines after `after` have
     * been removed; INVALID_ARGUMENT for a `page_token` of another request.
     * </pre>
     */
    public dev.statehouse.v1.ListLogLinesResponse listLogLines(dev.statehouse.v1.ListLogLinesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListLogLinesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Streams lines of a log: those that it has, as fast as the client reads, and then new ones as they are appended.
     * Called `tail -f` or `StreamLogs` elsewhere. While there is nothing to send, a message without lines comes about
     * every 15 s. Each message says up to which number the stream has looked: a broken stream continues after that. A
     * client that reads slowly keeps nobody waiting, and no connection to the database.
     * The stream lasts until the client ends it. It ends by itself about 15 s after the entity is deleted: without an
     * error, when all lines have been sent, if the entity can be undeleted; with NOT_FOUND if it was removed for good.
     * NOT_FOUND if the entity does not exist; OUT_OF_RANGE `SEQUENCE_EXPIRED`, with the `oldest` number that is kept, if
     * lines that the client has not got have been removed; RESOURCE_EXHAUSTED `OVERLOADED` if too many calls are waiting
     * (`--wait-limit`); UNAVAILABLE `SHUTTING_DOWN` when the server shuts down.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.statehouse.v1.WatchLogLinesResponse>
        watchLogLines(dev.statehouse.v1.WatchLogLinesRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getWatchLogLinesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes the oldest lines of a log, up to and including a number, such as lines with a secret that was printed. The
     * other lines keep their numbers. NOT_FOUND if the entity does not exist; FAILED_PRECONDITION `DELETED` if the
     * project is deleted.
     * </pre>
     */
    public dev.statehouse.v1.DeleteLogLinesResponse deleteLogLines(dev.statehouse.v1.DeleteLogLinesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteLogLinesMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service LogService.
   * <pre>
   * Logs: what tasks, jobs, clusters and sessions print, line by line. Called deployment logs or terminal history in
   * other stores.
   * Each of these entities has one log, which does not have to be created. Its lines are numbered from 1, without gaps,
   * over all of its streams and, for a job, over all of its attempts: so one number says how far a reader is, what was
   * printed on stdout and stderr keeps its order, and a retry continues the log instead of replacing it. Each line says
   * its stream and its attempt, and both can be filtered by.
   * Numbers are given in the order of commits: whoever has seen a line has been able to see all lines before it, so a
   * reader who continues after the highest number that it has seen misses nothing. Appenders of one log follow each
   * other; those of different logs do not wait for each other.
   * A line cannot be changed. It is removed by DeleteLogLines, with its entity when that is removed for good, and
   * otherwise `--log-retention-days` after it was appended. A number is never used again, so a log may begin with a
   * higher one.
   * </pre>
   */
  public static final class LogServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<LogServiceBlockingStub> {
    private LogServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected LogServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new LogServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Appends lines to the log of an entity, all or none, in the order of the request. Called `AppendLogs` or
     * `BatchInsertLogs` in other stores. Lines of several streams can be mixed. Send many lines in one call: a call of
     * 1,000 costs little more than a call of one.
     * Repeating a call appends the lines again, unless it has an idempotency key. With `lease_token`, the lines are
     * stored only while the job is leased under this token: a worker that has lost its job writes nothing into the log of
     * the next attempt. In a transaction, the log is locked until the transaction ends, and so is a job with
     * `lease_token`: its heartbeats wait meanwhile. NOT_FOUND if the entity does not exist; FAILED_PRECONDITION `DELETED`
     * if it, or what it belongs to, is deleted; ABORTED `LEASE_LOST`; INVALID_ARGUMENT for a `lease_token` with anything
     * but a job.
     * </pre>
     */
    public dev.statehouse.v1.AppendLogLinesResponse appendLogLines(dev.statehouse.v1.AppendLogLinesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getAppendLogLinesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns the numbers of the first and last line of a log, and when it was last appended to. NOT_FOUND if the entity
     * does not exist.
     * </pre>
     */
    public dev.statehouse.v1.GetLogResponse getLog(dev.statehouse.v1.GetLogRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetLogMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists lines of a log in the order of their numbers. Called `GetLogs` or `ListLogsAfter` in other stores. One call
     * looks at no more than about 16 MiB of lines, or 2,000 calls of AppendLogLines: if few of them match, a page has
     * fewer than `page_size` lines, or none, and the `next_page_token` with which to look on. NOT_FOUND if the entity
     * does not exist; OUT_OF_RANGE `SEQUENCE_EXPIRED`, with the `oldest` number that is kept, if lines after `after` have
     * been removed; INVALID_ARGUMENT for a `page_token` of another request.
     * </pre>
     */
    public dev.statehouse.v1.ListLogLinesResponse listLogLines(dev.statehouse.v1.ListLogLinesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListLogLinesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Streams lines of a log: those that it has, as fast as the client reads, and then new ones as they are appended.
     * Called `tail -f` or `StreamLogs` elsewhere. While there is nothing to send, a message without lines comes about
     * every 15 s. Each message says up to which number the stream has looked: a broken stream continues after that. A
     * client that reads slowly keeps nobody waiting, and no connection to the database.
     * The stream lasts until the client ends it. It ends by itself about 15 s after the entity is deleted: without an
     * error, when all lines have been sent, if the entity can be undeleted; with NOT_FOUND if it was removed for good.
     * NOT_FOUND if the entity does not exist; OUT_OF_RANGE `SEQUENCE_EXPIRED`, with the `oldest` number that is kept, if
     * lines that the client has not got have been removed; RESOURCE_EXHAUSTED `OVERLOADED` if too many calls are waiting
     * (`--wait-limit`); UNAVAILABLE `SHUTTING_DOWN` when the server shuts down.
     * </pre>
     */
    public java.util.Iterator<dev.statehouse.v1.WatchLogLinesResponse> watchLogLines(
        dev.statehouse.v1.WatchLogLinesRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getWatchLogLinesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes the oldest lines of a log, up to and including a number, such as lines with a secret that was printed. The
     * other lines keep their numbers. NOT_FOUND if the entity does not exist; FAILED_PRECONDITION `DELETED` if the
     * project is deleted.
     * </pre>
     */
    public dev.statehouse.v1.DeleteLogLinesResponse deleteLogLines(dev.statehouse.v1.DeleteLogLinesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteLogLinesMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service LogService.
   * <pre>
   * Logs: what tasks, jobs, clusters and sessions print, line by line. Called deployment logs or terminal history in
   * other stores.
   * Each of these entities has one log, which does not have to be created. Its lines are numbered from 1, without gaps,
   * over all of its streams and, for a job, over all of its attempts: so one number says how far a reader is, what was
   * printed on stdout and stderr keeps its order, and a retry continues the log instead of replacing it. Each line says
   * its stream and its attempt, and both can be filtered by.
   * Numbers are given in the order of commits: whoever has seen a line has been able to see all lines before it, so a
   * reader who continues after the highest number that it has seen misses nothing. Appenders of one log follow each
   * other; those of different logs do not wait for each other.
   * A line cannot be changed. It is removed by DeleteLogLines, with its entity when that is removed for good, and
   * otherwise `--log-retention-days` after it was appended. A number is never used again, so a log may begin with a
   * higher one.
   * </pre>
   */
  public static final class LogServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<LogServiceFutureStub> {
    private LogServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected LogServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new LogServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Appends lines to the log of an entity, all or none, in the order of the request. Called `AppendLogs` or
     * `BatchInsertLogs` in other stores. Lines of several streams can be mixed. Send many lines in one call: a call of
     * 1,000 costs little more than a call of one.
     * Repeating a call appends the lines again, unless it has an idempotency key. With `lease_token`, the lines are
     * stored only while the job is leased under this token: a worker that has lost its job writes nothing into the log of
     * the next attempt. In a transaction, the log is locked until the transaction ends, and so is a job with
     * `lease_token`: its heartbeats wait meanwhile. NOT_FOUND if the entity does not exist; FAILED_PRECONDITION `DELETED`
     * if it, or what it belongs to, is deleted; ABORTED `LEASE_LOST`; INVALID_ARGUMENT for a `lease_token` with anything
     * but a job.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.AppendLogLinesResponse> appendLogLines(
        dev.statehouse.v1.AppendLogLinesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getAppendLogLinesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Returns the numbers of the first and last line of a log, and when it was last appended to. NOT_FOUND if the entity
     * does not exist.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetLogResponse> getLog(
        dev.statehouse.v1.GetLogRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetLogMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists lines of a log in the order of their numbers. Called `GetLogs` or `ListLogsAfter` in other stores. One call
     * looks at no more than about 16 MiB of lines, or 2,000 calls of AppendLogLines: if few of them match, a page has
     * fewer than `page_size` lines, or none, and the `next_page_token` with which to look on. NOT_FOUND if the entity
     * does not exist; OUT_OF_RANGE `SEQUENCE_EXPIRED`, with the `oldest` number that is kept, if lines after `after` have
     * been removed; INVALID_ARGUMENT for a `page_token` of another request.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListLogLinesResponse> listLogLines(
        dev.statehouse.v1.ListLogLinesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListLogLinesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes the oldest lines of a log, up to and including a number, such as lines with a secret that was printed. The
     * other lines keep their numbers. NOT_FOUND if the entity does not exist; FAILED_PRECONDITION `DELETED` if the
     * project is deleted.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteLogLinesResponse> deleteLogLines(
        dev.statehouse.v1.DeleteLogLinesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteLogLinesMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_APPEND_LOG_LINES = 0;
  private static final int METHODID_GET_LOG = 1;
  private static final int METHODID_LIST_LOG_LINES = 2;
  private static final int METHODID_WATCH_LOG_LINES = 3;
  private static final int METHODID_DELETE_LOG_LINES = 4;

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
        case METHODID_APPEND_LOG_LINES:
          serviceImpl.appendLogLines((dev.statehouse.v1.AppendLogLinesRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.AppendLogLinesResponse>) responseObserver);
          break;
        case METHODID_GET_LOG:
          serviceImpl.getLog((dev.statehouse.v1.GetLogRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetLogResponse>) responseObserver);
          break;
        case METHODID_LIST_LOG_LINES:
          serviceImpl.listLogLines((dev.statehouse.v1.ListLogLinesRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListLogLinesResponse>) responseObserver);
          break;
        case METHODID_WATCH_LOG_LINES:
          serviceImpl.watchLogLines((dev.statehouse.v1.WatchLogLinesRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.WatchLogLinesResponse>) responseObserver);
          break;
        case METHODID_DELETE_LOG_LINES:
          serviceImpl.deleteLogLines((dev.statehouse.v1.DeleteLogLinesRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteLogLinesResponse>) responseObserver);
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
          getAppendLogLinesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.AppendLogLinesRequest,
              dev.statehouse.v1.AppendLogLinesResponse>(
                service, METHODID_APPEND_LOG_LINES)))
        .addMethod(
          getGetLogMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetLogRequest,
              dev.statehouse.v1.GetLogResponse>(
                service, METHODID_GET_LOG)))
        .addMethod(
          getListLogLinesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListLogLinesRequest,
              dev.statehouse.v1.ListLogLinesResponse>(
                service, METHODID_LIST_LOG_LINES)))
        .addMethod(
          getWatchLogLinesMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.statehouse.v1.WatchLogLinesRequest,
              dev.statehouse.v1.WatchLogLinesResponse>(
                service, METHODID_WATCH_LOG_LINES)))
        .addMethod(
          getDeleteLogLinesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteLogLinesRequest,
              dev.statehouse.v1.DeleteLogLinesResponse>(
                service, METHODID_DELETE_LOG_LINES)))
        .build();
  }

  private static abstract class LogServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    LogServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.statehouse.v1.LogProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("LogService");
    }
  }

  private static final class LogServiceFileDescriptorSupplier
      extends LogServiceBaseDescriptorSupplier {
    LogServiceFileDescriptorSupplier() {}
  }

  private static final class LogServiceMethodDescriptorSupplier
      extends LogServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    LogServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (LogServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new LogServiceFileDescriptorSupplier())
              .addMethod(getAppendLogLinesMethod())
              .addMethod(getGetLogMethod())
              .addMethod(getListLogLinesMethod())
              .addMethod(getWatchLogLinesMethod())
              .addMethod(getDeleteLogLinesMethod())
              .build();
        }
      }
    }
    return result;
  }
}
