package dev.statehouse.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * The feed of a project: what happened in it, in order, and by whom. It is the change feed, the audit log and the
 * project's own events in one.
 * Every change of the `version` of an entity writes one event in the transaction of the change: of a rolled back
 * transaction there is none. What was refused writes one too. The events of a project are numbered from 1 without gaps:
 * whoever has read number n never later finds a new one that is smaller, and the events of one entity stand in the
 * order of its versions. An event of a transaction that takes long is numbered when it is committed; it delays no other
 * one. A client finds in the feed whatever it has committed.
 * Events are never changed, and only their retention removes them: an event outlives its entity, and its project.
 * In a read-only transaction and on a standby of the database, events are not numbered: what no other call has read yet
 * is not there yet.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class EventServiceGrpc {

  private EventServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "statehouse.v1.EventService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.AppendEventRequest,
      dev.statehouse.v1.AppendEventResponse> getAppendEventMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "AppendEvent",
      requestType = dev.statehouse.v1.AppendEventRequest.class,
      responseType = dev.statehouse.v1.AppendEventResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.AppendEventRequest,
      dev.statehouse.v1.AppendEventResponse> getAppendEventMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.AppendEventRequest, dev.statehouse.v1.AppendEventResponse> getAppendEventMethod;
    if ((getAppendEventMethod = EventServiceGrpc.getAppendEventMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getAppendEventMethod = EventServiceGrpc.getAppendEventMethod) == null) {
          EventServiceGrpc.getAppendEventMethod = getAppendEventMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.AppendEventRequest, dev.statehouse.v1.AppendEventResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "AppendEvent"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.AppendEventRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.AppendEventResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("AppendEvent"))
              .build();
        }
      }
    }
    return getAppendEventMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetEventRequest,
      dev.statehouse.v1.GetEventResponse> getGetEventMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetEvent",
      requestType = dev.statehouse.v1.GetEventRequest.class,
      responseType = dev.statehouse.v1.GetEventResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetEventRequest,
      dev.statehouse.v1.GetEventResponse> getGetEventMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetEventRequest, dev.statehouse.v1.GetEventResponse> getGetEventMethod;
    if ((getGetEventMethod = EventServiceGrpc.getGetEventMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getGetEventMethod = EventServiceGrpc.getGetEventMethod) == null) {
          EventServiceGrpc.getGetEventMethod = getGetEventMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetEventRequest, dev.statehouse.v1.GetEventResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetEvent"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetEventRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetEventResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("GetEvent"))
              .build();
        }
      }
    }
    return getGetEventMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListEventsRequest,
      dev.statehouse.v1.ListEventsResponse> getListEventsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListEvents",
      requestType = dev.statehouse.v1.ListEventsRequest.class,
      responseType = dev.statehouse.v1.ListEventsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListEventsRequest,
      dev.statehouse.v1.ListEventsResponse> getListEventsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListEventsRequest, dev.statehouse.v1.ListEventsResponse> getListEventsMethod;
    if ((getListEventsMethod = EventServiceGrpc.getListEventsMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getListEventsMethod = EventServiceGrpc.getListEventsMethod) == null) {
          EventServiceGrpc.getListEventsMethod = getListEventsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListEventsRequest, dev.statehouse.v1.ListEventsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListEvents"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListEventsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListEventsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("ListEvents"))
              .build();
        }
      }
    }
    return getListEventsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.StreamEventsRequest,
      dev.statehouse.v1.StreamEventsResponse> getStreamEventsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "StreamEvents",
      requestType = dev.statehouse.v1.StreamEventsRequest.class,
      responseType = dev.statehouse.v1.StreamEventsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.StreamEventsRequest,
      dev.statehouse.v1.StreamEventsResponse> getStreamEventsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.StreamEventsRequest, dev.statehouse.v1.StreamEventsResponse> getStreamEventsMethod;
    if ((getStreamEventsMethod = EventServiceGrpc.getStreamEventsMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getStreamEventsMethod = EventServiceGrpc.getStreamEventsMethod) == null) {
          EventServiceGrpc.getStreamEventsMethod = getStreamEventsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.StreamEventsRequest, dev.statehouse.v1.StreamEventsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "StreamEvents"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.StreamEventsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.StreamEventsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("StreamEvents"))
              .build();
        }
      }
    }
    return getStreamEventsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.WatchEventsRequest,
      dev.statehouse.v1.WatchEventsResponse> getWatchEventsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "WatchEvents",
      requestType = dev.statehouse.v1.WatchEventsRequest.class,
      responseType = dev.statehouse.v1.WatchEventsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.WatchEventsRequest,
      dev.statehouse.v1.WatchEventsResponse> getWatchEventsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.WatchEventsRequest, dev.statehouse.v1.WatchEventsResponse> getWatchEventsMethod;
    if ((getWatchEventsMethod = EventServiceGrpc.getWatchEventsMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getWatchEventsMethod = EventServiceGrpc.getWatchEventsMethod) == null) {
          EventServiceGrpc.getWatchEventsMethod = getWatchEventsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.WatchEventsRequest, dev.statehouse.v1.WatchEventsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "WatchEvents"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.WatchEventsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.WatchEventsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("WatchEvents"))
              .build();
        }
      }
    }
    return getWatchEventsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetLatestSequenceRequest,
      dev.statehouse.v1.GetLatestSequenceResponse> getGetLatestSequenceMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetLatestSequence",
      requestType = dev.statehouse.v1.GetLatestSequenceRequest.class,
      responseType = dev.statehouse.v1.GetLatestSequenceResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetLatestSequenceRequest,
      dev.statehouse.v1.GetLatestSequenceResponse> getGetLatestSequenceMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetLatestSequenceRequest, dev.statehouse.v1.GetLatestSequenceResponse> getGetLatestSequenceMethod;
    if ((getGetLatestSequenceMethod = EventServiceGrpc.getGetLatestSequenceMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getGetLatestSequenceMethod = EventServiceGrpc.getGetLatestSequenceMethod) == null) {
          EventServiceGrpc.getGetLatestSequenceMethod = getGetLatestSequenceMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetLatestSequenceRequest, dev.statehouse.v1.GetLatestSequenceResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetLatestSequence"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetLatestSequenceRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetLatestSequenceResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("GetLatestSequence"))
              .build();
        }
      }
    }
    return getGetLatestSequenceMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static EventServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<EventServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<EventServiceStub>() {
        @java.lang.Override
        public EventServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new EventServiceStub(channel, callOptions);
        }
      };
    return EventServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static EventServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<EventServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<EventServiceBlockingV2Stub>() {
        @java.lang.Override
        public EventServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new EventServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return EventServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static EventServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<EventServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<EventServiceBlockingStub>() {
        @java.lang.Override
        public EventServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new EventServiceBlockingStub(channel, callOptions);
        }
      };
    return EventServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static EventServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<EventServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<EventServiceFutureStub>() {
        @java.lang.Override
        public EventServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new EventServiceFutureStub(channel, callOptions);
        }
      };
    return EventServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * The feed of a project: what happened in it, in order, and by whom. It is the change feed, the audit log and the
   * project's own events in one.
   * Every change of the `version` of an entity writes one event in the transaction of the change: of a rolled back
   * transaction there is none. What was refused writes one too. The events of a project are numbered from 1 without gaps:
   * whoever has read number n never later finds a new one that is smaller, and the events of one entity stand in the
   * order of its versions. An event of a transaction that takes long is numbered when it is committed; it delays no other
   * one. A client finds in the feed whatever it has committed.
   * Events are never changed, and only their retention removes them: an event outlives its entity, and its project.
   * In a read-only transaction and on a standby of the database, events are not numbered: what no other call has read yet
   * is not there yet.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Appends an event of a type of the client's own. It may be part of a batch or of a transaction, and is then
     * committed with it. INVALID_ARGUMENT for a type whose first part, up to a dot, is one of Statehouse's own: the kind
     * of an entity, such as `task` or `project`, or `call`, `event`, `server` or `system`. NOT_FOUND if the project does
     * not exist; FAILED_PRECONDITION `DELETED` if it is deleted.
     * </pre>
     */
    default void appendEvent(dev.statehouse.v1.AppendEventRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.AppendEventResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getAppendEventMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one event by its number. NOT_FOUND if there is none yet; OUT_OF_RANGE `SEQUENCE_EXPIRED`, with the oldest
     * number from which on nothing is missing, if its retention has ended.
     * </pre>
     */
    default void getEvent(dev.statehouse.v1.GetEventRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetEventResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetEventMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists events by their numbers: after one, ascending, or before one, descending, the newest first. A page costs the
     * same wherever it begins and however long the feed is, with each filter of one field. A filter of several fields
     * looks through the matches of one of them: of the first that is set among entities, targets, on_behalf_of, outcomes,
     * types, actors and kinds. The list of a project that does not exist is empty. In a transaction, it has only what has
     * a number already. OUT_OF_RANGE `SEQUENCE_EXPIRED`, with the oldest number from which on nothing is missing, for an
     * `after_sequence` of which a later event has been removed, whatever the filters; a list that begins at the oldest
     * event, or is read before a number, has what is kept.
     * </pre>
     */
    default void listEvents(dev.statehouse.v1.ListEventsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListEventsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListEventsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Streams the matching events from a number up to the newest one at the beginning of the call, as fast as the client
     * reads. A broken stream is continued after the number of its last message. The errors of ListEvents.
     * </pre>
     */
    default void streamEvents(dev.statehouse.v1.StreamEventsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.StreamEventsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getStreamEventsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Streams the matching events from a number, a time or now on, and goes on with new ones as they are committed. It
     * misses none and sends none twice. At least every 15 seconds it sends a message, which may have no events: its
     * number says how far the feed has been looked through, and a watcher that continues after it, here or at another
     * server, misses nothing. A client that reads slowly delays nobody, and loses nothing while the events are kept; one
     * that takes no message for a minute is ended with ABORTED `READER_STALLED`, and may continue. The errors of
     * ListEvents.
     * </pre>
     */
    default void watchEvents(dev.statehouse.v1.WatchEventsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.WatchEventsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getWatchEventsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads the number of the newest event of a project: 0 if it has none. A watcher that starts after it sees what
     * is committed after this call.
     * </pre>
     */
    default void getLatestSequence(dev.statehouse.v1.GetLatestSequenceRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetLatestSequenceResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetLatestSequenceMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service EventService.
   * <pre>
   * The feed of a project: what happened in it, in order, and by whom. It is the change feed, the audit log and the
   * project's own events in one.
   * Every change of the `version` of an entity writes one event in the transaction of the change: of a rolled back
   * transaction there is none. What was refused writes one too. The events of a project are numbered from 1 without gaps:
   * whoever has read number n never later finds a new one that is smaller, and the events of one entity stand in the
   * order of its versions. An event of a transaction that takes long is numbered when it is committed; it delays no other
   * one. A client finds in the feed whatever it has committed.
   * Events are never changed, and only their retention removes them: an event outlives its entity, and its project.
   * In a read-only transaction and on a standby of the database, events are not numbered: what no other call has read yet
   * is not there yet.
   * </pre>
   */
  public static abstract class EventServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return EventServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service EventService.
   * <pre>
   * The feed of a project: what happened in it, in order, and by whom. It is the change feed, the audit log and the
   * project's own events in one.
   * Every change of the `version` of an entity writes one event in the transaction of the change: of a rolled back
   * transaction there is none. What was refused writes one too. The events of a project are numbered from 1 without gaps:
   * whoever has read number n never later finds a new one that is smaller, and the events of one entity stand in the
   * order of its versions. An event of a transaction that takes long is numbered when it is committed; it delays no other
   * one. A client finds in the feed whatever it has committed.
   * Events are never changed, and only their retention removes them: an event outlives its entity, and its project.
   * In a read-only transaction and on a standby of the database, events are not numbered: what no other call has read yet
   * is not there yet.
   * </pre>
   */
  public static final class EventServiceStub
      extends io.grpc.stub.AbstractAsyncStub<EventServiceStub> {
    private EventServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected EventServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new EventServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Appends an event of a type of the client's own. It may be part of a batch or of a transaction, and is then
     * committed with it. INVALID_ARGUMENT for a type whose first part, up to a dot, is one of Statehouse's own: the kind
     * of an entity, such as `task` or `project`, or `call`, `event`, `server` or `system`. NOT_FOUND if the project does
     * not exist; FAILED_PRECONDITION `DELETED` if it is deleted.
     * </pre>
     */
    public void appendEvent(dev.statehouse.v1.AppendEventRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.AppendEventResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getAppendEventMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one event by its number. NOT_FOUND if there is none yet; OUT_OF_RANGE `SEQUENCE_EXPIRED`, with the oldest
     * number from which on nothing is missing, if its retention has ended.
     * </pre>
     */
    public void getEvent(dev.statehouse.v1.GetEventRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetEventResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetEventMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists events by their numbers: after one, ascending, or before one, descending, the newest first. A page costs the
     * same wherever it begins and however long the feed is, with each filter of one field. A filter of several fields
     * looks through the matches of one of them: of the first that is set among entities, targets, on_behalf_of, outcomes,
     * types, actors and kinds. The list of a project that does not exist is empty. In a transaction, it has only what has
     * a number already. OUT_OF_RANGE `SEQUENCE_EXPIRED`, with the oldest number from which on nothing is missing, for an
     * `after_sequence` of which a later event has been removed, whatever the filters; a list that begins at the oldest
     * event, or is read before a number, has what is kept.
     * </pre>
     */
    public void listEvents(dev.statehouse.v1.ListEventsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListEventsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListEventsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Streams the matching events from a number up to the newest one at the beginning of the call, as fast as the client
     * reads. A broken stream is continued after the number of its last message. The errors of ListEvents.
     * </pre>
     */
    public void streamEvents(dev.statehouse.v1.StreamEventsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.StreamEventsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getStreamEventsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Streams the matching events from a number, a time or now on, and goes on with new ones as they are committed. It
     * misses none and sends none twice. At least every 15 seconds it sends a message, which may have no events: its
     * number says how far the feed has been looked through, and a watcher that continues after it, here or at another
     * server, misses nothing. A client that reads slowly delays nobody, and loses nothing while the events are kept; one
     * that takes no message for a minute is ended with ABORTED `READER_STALLED`, and may continue. The errors of
     * ListEvents.
     * </pre>
     */
    public void watchEvents(dev.statehouse.v1.WatchEventsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.WatchEventsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getWatchEventsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads the number of the newest event of a project: 0 if it has none. A watcher that starts after it sees what
     * is committed after this call.
     * </pre>
     */
    public void getLatestSequence(dev.statehouse.v1.GetLatestSequenceRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetLatestSequenceResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetLatestSequenceMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service EventService.
   * <pre>
   * The feed of a project: what happened in it, in order, and by whom. It is the change feed, the audit log and the
   * project's own events in one.
   * Every change of the `version` of an entity writes one event in the transaction of the change: of a rolled back
   * transaction there is none. What was refused writes one too. The events of a project are numbered from 1 without gaps:
   * whoever has read number n never later finds a new one that is smaller, and the events of one entity stand in the
   * order of its versions. An event of a transaction that takes long is numbered when it is committed; it delays no other
   * one. A client finds in the feed whatever it has committed.
   * Events are never changed, and only their retention removes them: an event outlives its entity, and its project.
   * In a read-only transaction and on a standby of the database, events are not numbered: what no other call has read yet
   * is not there yet.
   * </pre>
   */
  public static final class EventServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<EventServiceBlockingV2Stub> {
    private EventServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected EventServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new EventServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Appends an event of a type of the client's own. It may be part of a batch or of a transaction, and is then
     * committed with it. INVALID_ARGUMENT for a type whose first part, up to a dot, is one of Statehouse's own: the kind
     * of an entity, such as `task` or `project`, or `call`, `event`, `server` or `system`. NOT_FOUND if the project does
     * not exist; FAILED_PRECONDITION `DELETED` if it is deleted.
     * </pre>
     */
    public dev.statehouse.v1.AppendEventResponse appendEvent(dev.statehouse.v1.AppendEventRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getAppendEventMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one event by its number. NOT_FOUND if there is none yet; OUT_OF_RANGE `SEQUENCE_EXPIRED`, with the oldest
     * number from which on nothing is missing, if its retention has ended.
     * </pre>
     */
    public dev.statehouse.v1.GetEventResponse getEvent(dev.statehouse.v1.GetEventRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetEventMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists events by their numbers: after one, ascending, or before one, descending, the newest first. A page costs the
     * same wherever it begins and however long the feed is, with each filter of one field. A filter of several fields
     * looks through the matches of one of them: of the first that is set among entities, targets, on_behalf_of, outcomes,
     * types, actors and kinds. The list of a project that does not exist is empty. In a transaction, it has only what has
     * a number already. OUT_OF_RANGE `SEQUENCE_EXPIRED`, with the oldest number from which on nothing is missing, for an
     * `after_sequence` of which a later event has been removed, whatever the filters; a list that begins at the oldest
     * event, or is read before a number, has what is kept.
     * </pre>
     */
    public dev.statehouse.v1.ListEventsResponse listEvents(dev.statehouse.v1.ListEventsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListEventsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Streams the matching events from a number up to the newest one at the beginning of the call, as fast as the client
     * reads. A broken stream is continued after the number of its last message. The errors of ListEvents.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.statehouse.v1.StreamEventsResponse>
        streamEvents(dev.statehouse.v1.StreamEventsRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getStreamEventsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Streams the matching events from a number, a time or now on, and goes on with new ones as they are committed. It
     * misses none and sends none twice. At least every 15 seconds it sends a message, which may have no events: its
     * number says how far the feed has been looked through, and a watcher that continues after it, here or at another
     * server, misses nothing. A client that reads slowly delays nobody, and loses nothing while the events are kept; one
     * that takes no message for a minute is ended with ABORTED `READER_STALLED`, and may continue. The errors of
     * ListEvents.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.statehouse.v1.WatchEventsResponse>
        watchEvents(dev.statehouse.v1.WatchEventsRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getWatchEventsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the number of the newest event of a project: 0 if it has none. A watcher that starts after it sees what
     * is committed after this call.
     * </pre>
     */
    public dev.statehouse.v1.GetLatestSequenceResponse getLatestSequence(dev.statehouse.v1.GetLatestSequenceRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetLatestSequenceMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service EventService.
   * <pre>
   * The feed of a project: what happened in it, in order, and by whom. It is the change feed, the audit log and the
   * project's own events in one.
   * Every change of the `version` of an entity writes one event in the transaction of the change: of a rolled back
   * transaction there is none. What was refused writes one too. The events of a project are numbered from 1 without gaps:
   * whoever has read number n never later finds a new one that is smaller, and the events of one entity stand in the
   * order of its versions. An event of a transaction that takes long is numbered when it is committed; it delays no other
   * one. A client finds in the feed whatever it has committed.
   * Events are never changed, and only their retention removes them: an event outlives its entity, and its project.
   * In a read-only transaction and on a standby of the database, events are not numbered: what no other call has read yet
   * is not there yet.
   * </pre>
   */
  public static final class EventServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<EventServiceBlockingStub> {
    private EventServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected EventServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new EventServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Appends an event of a type of the client's own. It may be part of a batch or of a transaction, and is then
     * committed with it. INVALID_ARGUMENT for a type whose first part, up to a dot, is one of Statehouse's own: the kind
     * of an entity, such as `task` or `project`, or `call`, `event`, `server` or `system`. NOT_FOUND if the project does
     * not exist; FAILED_PRECONDITION `DELETED` if it is deleted.
     * </pre>
     */
    public dev.statehouse.v1.AppendEventResponse appendEvent(dev.statehouse.v1.AppendEventRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getAppendEventMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one event by its number. NOT_FOUND if there is none yet; OUT_OF_RANGE `SEQUENCE_EXPIRED`, with the oldest
     * number from which on nothing is missing, if its retention has ended.
     * </pre>
     */
    public dev.statehouse.v1.GetEventResponse getEvent(dev.statehouse.v1.GetEventRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetEventMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists events by their numbers: after one, ascending, or before one, descending, the newest first. A page costs the
     * same wherever it begins and however long the feed is, with each filter of one field. A filter of several fields
     * looks through the matches of one of them: of the first that is set among entities, targets, on_behalf_of, outcomes,
     * types, actors and kinds. The list of a project that does not exist is empty. In a transaction, it has only what has
     * a number already. OUT_OF_RANGE `SEQUENCE_EXPIRED`, with the oldest number from which on nothing is missing, for an
     * `after_sequence` of which a later event has been removed, whatever the filters; a list that begins at the oldest
     * event, or is read before a number, has what is kept.
     * </pre>
     */
    public dev.statehouse.v1.ListEventsResponse listEvents(dev.statehouse.v1.ListEventsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListEventsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Streams the matching events from a number up to the newest one at the beginning of the call, as fast as the client
     * reads. A broken stream is continued after the number of its last message. The errors of ListEvents.
     * </pre>
     */
    public java.util.Iterator<dev.statehouse.v1.StreamEventsResponse> streamEvents(
        dev.statehouse.v1.StreamEventsRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getStreamEventsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Streams the matching events from a number, a time or now on, and goes on with new ones as they are committed. It
     * misses none and sends none twice. At least every 15 seconds it sends a message, which may have no events: its
     * number says how far the feed has been looked through, and a watcher that continues after it, here or at another
     * server, misses nothing. A client that reads slowly delays nobody, and loses nothing while the events are kept; one
     * that takes no message for a minute is ended with ABORTED `READER_STALLED`, and may continue. The errors of
     * ListEvents.
     * </pre>
     */
    public java.util.Iterator<dev.statehouse.v1.WatchEventsResponse> watchEvents(
        dev.statehouse.v1.WatchEventsRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getWatchEventsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the number of the newest event of a project: 0 if it has none. A watcher that starts after it sees what
     * is committed after this call.
     * </pre>
     */
    public dev.statehouse.v1.GetLatestSequenceResponse getLatestSequence(dev.statehouse.v1.GetLatestSequenceRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetLatestSequenceMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service EventService.
   * <pre>
   * The feed of a project: what happened in it, in order, and by whom. It is the change feed, the audit log and the
   * project's own events in one.
   * Every change of the `version` of an entity writes one event in the transaction of the change: of a rolled back
   * transaction there is none. What was refused writes one too. The events of a project are numbered from 1 without gaps:
   * whoever has read number n never later finds a new one that is smaller, and the events of one entity stand in the
   * order of its versions. An event of a transaction that takes long is numbered when it is committed; it delays no other
   * one. A client finds in the feed whatever it has committed.
   * Events are never changed, and only their retention removes them: an event outlives its entity, and its project.
   * In a read-only transaction and on a standby of the database, events are not numbered: what no other call has read yet
   * is not there yet.
   * </pre>
   */
  public static final class EventServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<EventServiceFutureStub> {
    private EventServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected EventServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new EventServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Appends an event of a type of the client's own. It may be part of a batch or of a transaction, and is then
     * committed with it. INVALID_ARGUMENT for a type whose first part, up to a dot, is one of Statehouse's own: the kind
     * of an entity, such as `task` or `project`, or `call`, `event`, `server` or `system`. NOT_FOUND if the project does
     * not exist; FAILED_PRECONDITION `DELETED` if it is deleted.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.AppendEventResponse> appendEvent(
        dev.statehouse.v1.AppendEventRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getAppendEventMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one event by its number. NOT_FOUND if there is none yet; OUT_OF_RANGE `SEQUENCE_EXPIRED`, with the oldest
     * number from which on nothing is missing, if its retention has ended.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetEventResponse> getEvent(
        dev.statehouse.v1.GetEventRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetEventMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists events by their numbers: after one, ascending, or before one, descending, the newest first. A page costs the
     * same wherever it begins and however long the feed is, with each filter of one field. A filter of several fields
     * looks through the matches of one of them: of the first that is set among entities, targets, on_behalf_of, outcomes,
     * types, actors and kinds. The list of a project that does not exist is empty. In a transaction, it has only what has
     * a number already. OUT_OF_RANGE `SEQUENCE_EXPIRED`, with the oldest number from which on nothing is missing, for an
     * `after_sequence` of which a later event has been removed, whatever the filters; a list that begins at the oldest
     * event, or is read before a number, has what is kept.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListEventsResponse> listEvents(
        dev.statehouse.v1.ListEventsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListEventsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads the number of the newest event of a project: 0 if it has none. A watcher that starts after it sees what
     * is committed after this call.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetLatestSequenceResponse> getLatestSequence(
        dev.statehouse.v1.GetLatestSequenceRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetLatestSequenceMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_APPEND_EVENT = 0;
  private static final int METHODID_GET_EVENT = 1;
  private static final int METHODID_LIST_EVENTS = 2;
  private static final int METHODID_STREAM_EVENTS = 3;
  private static final int METHODID_WATCH_EVENTS = 4;
  private static final int METHODID_GET_LATEST_SEQUENCE = 5;

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
        case METHODID_APPEND_EVENT:
          serviceImpl.appendEvent((dev.statehouse.v1.AppendEventRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.AppendEventResponse>) responseObserver);
          break;
        case METHODID_GET_EVENT:
          serviceImpl.getEvent((dev.statehouse.v1.GetEventRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetEventResponse>) responseObserver);
          break;
        case METHODID_LIST_EVENTS:
          serviceImpl.listEvents((dev.statehouse.v1.ListEventsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListEventsResponse>) responseObserver);
          break;
        case METHODID_STREAM_EVENTS:
          serviceImpl.streamEvents((dev.statehouse.v1.StreamEventsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.StreamEventsResponse>) responseObserver);
          break;
        case METHODID_WATCH_EVENTS:
          serviceImpl.watchEvents((dev.statehouse.v1.WatchEventsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.WatchEventsResponse>) responseObserver);
          break;
        case METHODID_GET_LATEST_SEQUENCE:
          serviceImpl.getLatestSequence((dev.statehouse.v1.GetLatestSequenceRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetLatestSequenceResponse>) responseObserver);
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
          getAppendEventMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.AppendEventRequest,
              dev.statehouse.v1.AppendEventResponse>(
                service, METHODID_APPEND_EVENT)))
        .addMethod(
          getGetEventMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetEventRequest,
              dev.statehouse.v1.GetEventResponse>(
                service, METHODID_GET_EVENT)))
        .addMethod(
          getListEventsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListEventsRequest,
              dev.statehouse.v1.ListEventsResponse>(
                service, METHODID_LIST_EVENTS)))
        .addMethod(
          getStreamEventsMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.statehouse.v1.StreamEventsRequest,
              dev.statehouse.v1.StreamEventsResponse>(
                service, METHODID_STREAM_EVENTS)))
        .addMethod(
          getWatchEventsMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.statehouse.v1.WatchEventsRequest,
              dev.statehouse.v1.WatchEventsResponse>(
                service, METHODID_WATCH_EVENTS)))
        .addMethod(
          getGetLatestSequenceMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetLatestSequenceRequest,
              dev.statehouse.v1.GetLatestSequenceResponse>(
                service, METHODID_GET_LATEST_SEQUENCE)))
        .build();
  }

  private static abstract class EventServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    EventServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.statehouse.v1.EventProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("EventService");
    }
  }

  private static final class EventServiceFileDescriptorSupplier
      extends EventServiceBaseDescriptorSupplier {
    EventServiceFileDescriptorSupplier() {}
  }

  private static final class EventServiceMethodDescriptorSupplier
      extends EventServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    EventServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (EventServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new EventServiceFileDescriptorSupplier())
              .addMethod(getAppendEventMethod())
              .addMethod(getGetEventMethod())
              .addMethod(getListEventsMethod())
              .addMethod(getStreamEventsMethod())
              .addMethod(getWatchEventsMethod())
              .addMethod(getGetLatestSequenceMethod())
              .build();
        }
      }
    }
    return result;
  }
}
