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
 * Events are never changed, but for what RedactEvents erases, and only their retention removes them: an event outlives
 * its entity, and its project. How long they are kept depends on their type: audit types, which tell who may do what
 * and who tried, longer than the rest. So among the numbers of removed events some are kept. Whoever reads the feed
 * from a number on, ascending, never passes over removed events unawares: it gets OUT_OF_RANGE `SEQUENCE_EXPIRED`, with
 * the oldest number from which on nothing is missing, if an event has been removed after its number that its filters
 * may have selected by their `types`, `type_prefixes` and `own_types_only`. So a reader of audit types alone reads them
 * from their beginning. Whoever reads descending gets whatever is kept, without this error.
 * Everybody who may read in the project sees what happened, to what and by whom. The payload of an event of
 * Statehouse's own is only for callers with the permission that the method needs which gets such an entity, as GetToken
 * for `token.created`, and that of an event about no entity for those with PERMISSION_ADMIN; and `peer`,
 * `client_address` and `user_agent` are only for callers with PERMISSION_ADMIN. For all others they are empty.
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

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListEntityVersionsRequest,
      dev.statehouse.v1.ListEntityVersionsResponse> getListEntityVersionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListEntityVersions",
      requestType = dev.statehouse.v1.ListEntityVersionsRequest.class,
      responseType = dev.statehouse.v1.ListEntityVersionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListEntityVersionsRequest,
      dev.statehouse.v1.ListEntityVersionsResponse> getListEntityVersionsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListEntityVersionsRequest, dev.statehouse.v1.ListEntityVersionsResponse> getListEntityVersionsMethod;
    if ((getListEntityVersionsMethod = EventServiceGrpc.getListEntityVersionsMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getListEntityVersionsMethod = EventServiceGrpc.getListEntityVersionsMethod) == null) {
          EventServiceGrpc.getListEntityVersionsMethod = getListEntityVersionsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListEntityVersionsRequest, dev.statehouse.v1.ListEntityVersionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListEntityVersions"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListEntityVersionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListEntityVersionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("ListEntityVersions"))
              .build();
        }
      }
    }
    return getListEntityVersionsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.RedactEventsRequest,
      dev.statehouse.v1.RedactEventsResponse> getRedactEventsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RedactEvents",
      requestType = dev.statehouse.v1.RedactEventsRequest.class,
      responseType = dev.statehouse.v1.RedactEventsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.RedactEventsRequest,
      dev.statehouse.v1.RedactEventsResponse> getRedactEventsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.RedactEventsRequest, dev.statehouse.v1.RedactEventsResponse> getRedactEventsMethod;
    if ((getRedactEventsMethod = EventServiceGrpc.getRedactEventsMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getRedactEventsMethod = EventServiceGrpc.getRedactEventsMethod) == null) {
          EventServiceGrpc.getRedactEventsMethod = getRedactEventsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.RedactEventsRequest, dev.statehouse.v1.RedactEventsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RedactEvents"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.RedactEventsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.RedactEventsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("RedactEvents"))
              .build();
        }
      }
    }
    return getRedactEventsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetEventRetentionRequest,
      dev.statehouse.v1.GetEventRetentionResponse> getGetEventRetentionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetEventRetention",
      requestType = dev.statehouse.v1.GetEventRetentionRequest.class,
      responseType = dev.statehouse.v1.GetEventRetentionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetEventRetentionRequest,
      dev.statehouse.v1.GetEventRetentionResponse> getGetEventRetentionMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetEventRetentionRequest, dev.statehouse.v1.GetEventRetentionResponse> getGetEventRetentionMethod;
    if ((getGetEventRetentionMethod = EventServiceGrpc.getGetEventRetentionMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getGetEventRetentionMethod = EventServiceGrpc.getGetEventRetentionMethod) == null) {
          EventServiceGrpc.getGetEventRetentionMethod = getGetEventRetentionMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetEventRetentionRequest, dev.statehouse.v1.GetEventRetentionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetEventRetention"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetEventRetentionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetEventRetentionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("GetEventRetention"))
              .build();
        }
      }
    }
    return getGetEventRetentionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateEventRetentionRequest,
      dev.statehouse.v1.UpdateEventRetentionResponse> getUpdateEventRetentionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateEventRetention",
      requestType = dev.statehouse.v1.UpdateEventRetentionRequest.class,
      responseType = dev.statehouse.v1.UpdateEventRetentionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateEventRetentionRequest,
      dev.statehouse.v1.UpdateEventRetentionResponse> getUpdateEventRetentionMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateEventRetentionRequest, dev.statehouse.v1.UpdateEventRetentionResponse> getUpdateEventRetentionMethod;
    if ((getUpdateEventRetentionMethod = EventServiceGrpc.getUpdateEventRetentionMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getUpdateEventRetentionMethod = EventServiceGrpc.getUpdateEventRetentionMethod) == null) {
          EventServiceGrpc.getUpdateEventRetentionMethod = getUpdateEventRetentionMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateEventRetentionRequest, dev.statehouse.v1.UpdateEventRetentionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateEventRetention"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateEventRetentionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateEventRetentionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("UpdateEventRetention"))
              .build();
        }
      }
    }
    return getUpdateEventRetentionMethod;
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
   * Events are never changed, but for what RedactEvents erases, and only their retention removes them: an event outlives
   * its entity, and its project. How long they are kept depends on their type: audit types, which tell who may do what
   * and who tried, longer than the rest. So among the numbers of removed events some are kept. Whoever reads the feed
   * from a number on, ascending, never passes over removed events unawares: it gets OUT_OF_RANGE `SEQUENCE_EXPIRED`, with
   * the oldest number from which on nothing is missing, if an event has been removed after its number that its filters
   * may have selected by their `types`, `type_prefixes` and `own_types_only`. So a reader of audit types alone reads them
   * from their beginning. Whoever reads descending gets whatever is kept, without this error.
   * Everybody who may read in the project sees what happened, to what and by whom. The payload of an event of
   * Statehouse's own is only for callers with the permission that the method needs which gets such an entity, as GetToken
   * for `token.created`, and that of an event about no entity for those with PERMISSION_ADMIN; and `peer`,
   * `client_address` and `user_agent` are only for callers with PERMISSION_ADMIN. For all others they are empty.
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
     * `after_sequence` after which an event has been removed that the filters may have selected, by their types alone. A
     * list that is read before a number has what is kept.
     * </pre>
     */
    default void listEvents(dev.statehouse.v1.ListEventsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListEventsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListEventsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Streams the matching events from a number up to the newest one at the beginning of the call, as fast as the client
     * reads. A broken stream is continued after the number of its last message. OUT_OF_RANGE `SEQUENCE_EXPIRED` as in
     * ListEvents.
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
     * server, misses nothing. The first message comes at once. A client that reads slowly delays nobody, and loses
     * nothing while the events are kept; one for which a message has waited for `--delivery-timeout` of the server
     * (default: 60 s) is ended with CANCELLED, and may continue. So may one that is told SEQUENCE_EXPIRED, which also
     * happens later, when events are removed that it has not read yet: after the number before the oldest one. A watch
     * goes on while the database cannot be reached, and after its project is gone. The errors of ListEvents; UNAVAILABLE
     * `SHUTTING_DOWN`.
     * </pre>
     */
    default void watchEvents(dev.statehouse.v1.WatchEventsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.WatchEventsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getWatchEventsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads the number of the newest event of a project: 0 if it has none. A watcher that starts after it sees what is
     * committed after this call. No errors of its own.
     * </pre>
     */
    default void getLatestSequence(dev.statehouse.v1.GetLatestSequenceRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetLatestSequenceResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetLatestSequenceMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the versions of an entity that events tell about: who changed what, from what to what. It has those of all
     * that has ever had the id, also after it was removed for good; versions begin again at 1 when something is created
     * under it again. Claims of jobs make versions that are not listed, unless `--claim-events` is on: ListJobAttempts
     * has them. The list of an entity that does not exist is empty, and so is that of one whose events are not kept any
     * more. In a transaction, it has only what other calls have read already. INVALID_ARGUMENT for a kind whose entities
     * have no versions; PERMISSION_DENIED without the permission that the method needs which reads such an entity.
     * </pre>
     */
    default void listEntityVersions(dev.statehouse.v1.ListEntityVersionsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListEntityVersionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListEntityVersionsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Counts the events that match filters and have not been redacted, and with `force` erases what is personal in them
     * for good: payload, reason, user for whom the call was made, addresses and user agent. They keep their numbers, and
     * tell by their `redact_time` that this was done. What stays is what happened, when, to what and by whom: type,
     * entity, names of changed fields, targets, outcome and actor; so ids should not be personal. Each call that erases
     * something writes an event `event.redacted` with the reason and the number; such events are never redacted
     * themselves. Repeating the call while it answers `more` redacts all. Events that are committed during the call may
     * be left out, and so are those that nobody has read yet of a call in a transaction or a batch. Backups of the
     * database, and whoever has read the events, still have what is erased. The filters must not be wider than the caller
     * means: without a filter, or with one that is empty, that has a range without a bound, or a field that the server
     * does not know, the answer is INVALID_ARGUMENT, unless `all` is set.
     * </pre>
     */
    default void redactEvents(dev.statehouse.v1.RedactEventsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.RedactEventsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRedactEventsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads how long a project keeps its events. NOT_FOUND if the project does not exist.
     * </pre>
     */
    default void getEventRetention(dev.statehouse.v1.GetEventRetentionRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetEventRetentionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetEventRetentionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes how long a project keeps its events, or gives it back the defaults of the server. It counts from the next
     * purge on, also for events that are there already; what has been removed stays so. When the project is purged, its
     * events that are left have the defaults of the server again. NOT_FOUND if the project does not exist;
     * FAILED_PRECONDITION `DELETED` if it is deleted; ABORTED `VERSION_MISMATCH` if the version is set and is not the
     * current one.
     * </pre>
     */
    default void updateEventRetention(dev.statehouse.v1.UpdateEventRetentionRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateEventRetentionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateEventRetentionMethod(), responseObserver);
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
   * Events are never changed, but for what RedactEvents erases, and only their retention removes them: an event outlives
   * its entity, and its project. How long they are kept depends on their type: audit types, which tell who may do what
   * and who tried, longer than the rest. So among the numbers of removed events some are kept. Whoever reads the feed
   * from a number on, ascending, never passes over removed events unawares: it gets OUT_OF_RANGE `SEQUENCE_EXPIRED`, with
   * the oldest number from which on nothing is missing, if an event has been removed after its number that its filters
   * may have selected by their `types`, `type_prefixes` and `own_types_only`. So a reader of audit types alone reads them
   * from their beginning. Whoever reads descending gets whatever is kept, without this error.
   * Everybody who may read in the project sees what happened, to what and by whom. The payload of an event of
   * Statehouse's own is only for callers with the permission that the method needs which gets such an entity, as GetToken
   * for `token.created`, and that of an event about no entity for those with PERMISSION_ADMIN; and `peer`,
   * `client_address` and `user_agent` are only for callers with PERMISSION_ADMIN. For all others they are empty.
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
   * Events are never changed, but for what RedactEvents erases, and only their retention removes them: an event outlives
   * its entity, and its project. How long they are kept depends on their type: audit types, which tell who may do what
   * and who tried, longer than the rest. So among the numbers of removed events some are kept. Whoever reads the feed
   * from a number on, ascending, never passes over removed events unawares: it gets OUT_OF_RANGE `SEQUENCE_EXPIRED`, with
   * the oldest number from which on nothing is missing, if an event has been removed after its number that its filters
   * may have selected by their `types`, `type_prefixes` and `own_types_only`. So a reader of audit types alone reads them
   * from their beginning. Whoever reads descending gets whatever is kept, without this error.
   * Everybody who may read in the project sees what happened, to what and by whom. The payload of an event of
   * Statehouse's own is only for callers with the permission that the method needs which gets such an entity, as GetToken
   * for `token.created`, and that of an event about no entity for those with PERMISSION_ADMIN; and `peer`,
   * `client_address` and `user_agent` are only for callers with PERMISSION_ADMIN. For all others they are empty.
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
     * `after_sequence` after which an event has been removed that the filters may have selected, by their types alone. A
     * list that is read before a number has what is kept.
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
     * reads. A broken stream is continued after the number of its last message. OUT_OF_RANGE `SEQUENCE_EXPIRED` as in
     * ListEvents.
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
     * server, misses nothing. The first message comes at once. A client that reads slowly delays nobody, and loses
     * nothing while the events are kept; one for which a message has waited for `--delivery-timeout` of the server
     * (default: 60 s) is ended with CANCELLED, and may continue. So may one that is told SEQUENCE_EXPIRED, which also
     * happens later, when events are removed that it has not read yet: after the number before the oldest one. A watch
     * goes on while the database cannot be reached, and after its project is gone. The errors of ListEvents; UNAVAILABLE
     * `SHUTTING_DOWN`.
     * </pre>
     */
    public void watchEvents(dev.statehouse.v1.WatchEventsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.WatchEventsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getWatchEventsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads the number of the newest event of a project: 0 if it has none. A watcher that starts after it sees what is
     * committed after this call. No errors of its own.
     * </pre>
     */
    public void getLatestSequence(dev.statehouse.v1.GetLatestSequenceRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetLatestSequenceResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetLatestSequenceMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the versions of an entity that events tell about: who changed what, from what to what. It has those of all
     * that has ever had the id, also after it was removed for good; versions begin again at 1 when something is created
     * under it again. Claims of jobs make versions that are not listed, unless `--claim-events` is on: ListJobAttempts
     * has them. The list of an entity that does not exist is empty, and so is that of one whose events are not kept any
     * more. In a transaction, it has only what other calls have read already. INVALID_ARGUMENT for a kind whose entities
     * have no versions; PERMISSION_DENIED without the permission that the method needs which reads such an entity.
     * </pre>
     */
    public void listEntityVersions(dev.statehouse.v1.ListEntityVersionsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListEntityVersionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListEntityVersionsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Counts the events that match filters and have not been redacted, and with `force` erases what is personal in them
     * for good: payload, reason, user for whom the call was made, addresses and user agent. They keep their numbers, and
     * tell by their `redact_time` that this was done. What stays is what happened, when, to what and by whom: type,
     * entity, names of changed fields, targets, outcome and actor; so ids should not be personal. Each call that erases
     * something writes an event `event.redacted` with the reason and the number; such events are never redacted
     * themselves. Repeating the call while it answers `more` redacts all. Events that are committed during the call may
     * be left out, and so are those that nobody has read yet of a call in a transaction or a batch. Backups of the
     * database, and whoever has read the events, still have what is erased. The filters must not be wider than the caller
     * means: without a filter, or with one that is empty, that has a range without a bound, or a field that the server
     * does not know, the answer is INVALID_ARGUMENT, unless `all` is set.
     * </pre>
     */
    public void redactEvents(dev.statehouse.v1.RedactEventsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.RedactEventsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRedactEventsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads how long a project keeps its events. NOT_FOUND if the project does not exist.
     * </pre>
     */
    public void getEventRetention(dev.statehouse.v1.GetEventRetentionRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetEventRetentionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetEventRetentionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes how long a project keeps its events, or gives it back the defaults of the server. It counts from the next
     * purge on, also for events that are there already; what has been removed stays so. When the project is purged, its
     * events that are left have the defaults of the server again. NOT_FOUND if the project does not exist;
     * FAILED_PRECONDITION `DELETED` if it is deleted; ABORTED `VERSION_MISMATCH` if the version is set and is not the
     * current one.
     * </pre>
     */
    public void updateEventRetention(dev.statehouse.v1.UpdateEventRetentionRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateEventRetentionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateEventRetentionMethod(), getCallOptions()), request, responseObserver);
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
   * Events are never changed, but for what RedactEvents erases, and only their retention removes them: an event outlives
   * its entity, and its project. How long they are kept depends on their type: audit types, which tell who may do what
   * and who tried, longer than the rest. So among the numbers of removed events some are kept. Whoever reads the feed
   * from a number on, ascending, never passes over removed events unawares: it gets OUT_OF_RANGE `SEQUENCE_EXPIRED`, with
   * the oldest number from which on nothing is missing, if an event has been removed after its number that its filters
   * may have selected by their `types`, `type_prefixes` and `own_types_only`. So a reader of audit types alone reads them
   * from their beginning. Whoever reads descending gets whatever is kept, without this error.
   * Everybody who may read in the project sees what happened, to what and by whom. The payload of an event of
   * Statehouse's own is only for callers with the permission that the method needs which gets such an entity, as GetToken
   * for `token.created`, and that of an event about no entity for those with PERMISSION_ADMIN; and `peer`,
   * `client_address` and `user_agent` are only for callers with PERMISSION_ADMIN. For all others they are empty.
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
     * `after_sequence` after which an event has been removed that the filters may have selected, by their types alone. A
     * list that is read before a number has what is kept.
     * </pre>
     */
    public dev.statehouse.v1.ListEventsResponse listEvents(dev.statehouse.v1.ListEventsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListEventsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Streams the matching events from a number up to the newest one at the beginning of the call, as fast as the client
     * reads. A broken stream is continued after the number of its last message. OUT_OF_RANGE `SEQUENCE_EXPIRED` as in
     * ListEvents.
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
     * server, misses nothing. The first message comes at once. A client that reads slowly delays nobody, and loses
     * nothing while the events are kept; one for which a message has waited for `--delivery-timeout` of the server
     * (default: 60 s) is ended with CANCELLED, and may continue. So may one that is told SEQUENCE_EXPIRED, which also
     * happens later, when events are removed that it has not read yet: after the number before the oldest one. A watch
     * goes on while the database cannot be reached, and after its project is gone. The errors of ListEvents; UNAVAILABLE
     * `SHUTTING_DOWN`.
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
     * Reads the number of the newest event of a project: 0 if it has none. A watcher that starts after it sees what is
     * committed after this call. No errors of its own.
     * </pre>
     */
    public dev.statehouse.v1.GetLatestSequenceResponse getLatestSequence(dev.statehouse.v1.GetLatestSequenceRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetLatestSequenceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the versions of an entity that events tell about: who changed what, from what to what. It has those of all
     * that has ever had the id, also after it was removed for good; versions begin again at 1 when something is created
     * under it again. Claims of jobs make versions that are not listed, unless `--claim-events` is on: ListJobAttempts
     * has them. The list of an entity that does not exist is empty, and so is that of one whose events are not kept any
     * more. In a transaction, it has only what other calls have read already. INVALID_ARGUMENT for a kind whose entities
     * have no versions; PERMISSION_DENIED without the permission that the method needs which reads such an entity.
     * </pre>
     */
    public dev.statehouse.v1.ListEntityVersionsResponse listEntityVersions(dev.statehouse.v1.ListEntityVersionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListEntityVersionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts the events that match filters and have not been redacted, and with `force` erases what is personal in them
     * for good: payload, reason, user for whom the call was made, addresses and user agent. They keep their numbers, and
     * tell by their `redact_time` that this was done. What stays is what happened, when, to what and by whom: type,
     * entity, names of changed fields, targets, outcome and actor; so ids should not be personal. Each call that erases
     * something writes an event `event.redacted` with the reason and the number; such events are never redacted
     * themselves. Repeating the call while it answers `more` redacts all. Events that are committed during the call may
     * be left out, and so are those that nobody has read yet of a call in a transaction or a batch. Backups of the
     * database, and whoever has read the events, still have what is erased. The filters must not be wider than the caller
     * means: without a filter, or with one that is empty, that has a range without a bound, or a field that the server
     * does not know, the answer is INVALID_ARGUMENT, unless `all` is set.
     * </pre>
     */
    public dev.statehouse.v1.RedactEventsResponse redactEvents(dev.statehouse.v1.RedactEventsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRedactEventsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads how long a project keeps its events. NOT_FOUND if the project does not exist.
     * </pre>
     */
    public dev.statehouse.v1.GetEventRetentionResponse getEventRetention(dev.statehouse.v1.GetEventRetentionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetEventRetentionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes how long a project keeps its events, or gives it back the defaults of the server. It counts from the next
     * purge on, also for events that are there already; what has been removed stays so. When the project is purged, its
     * events that are left have the defaults of the server again. NOT_FOUND if the project does not exist;
     * FAILED_PRECONDITION `DELETED` if it is deleted; ABORTED `VERSION_MISMATCH` if the version is set and is not the
     * current one.
     * </pre>
     */
    public dev.statehouse.v1.UpdateEventRetentionResponse updateEventRetention(dev.statehouse.v1.UpdateEventRetentionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateEventRetentionMethod(), getCallOptions(), request);
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
   * Events are never changed, but for what RedactEvents erases, and only their retention removes them: an event outlives
   * its entity, and its project. How long they are kept depends on their type: audit types, which tell who may do what
   * and who tried, longer than the rest. So among the numbers of removed events some are kept. Whoever reads the feed
   * from a number on, ascending, never passes over removed events unawares: it gets OUT_OF_RANGE `SEQUENCE_EXPIRED`, with
   * the oldest number from which on nothing is missing, if an event has been removed after its number that its filters
   * may have selected by their `types`, `type_prefixes` and `own_types_only`. So a reader of audit types alone reads them
   * from their beginning. Whoever reads descending gets whatever is kept, without this error.
   * Everybody who may read in the project sees what happened, to what and by whom. The payload of an event of
   * Statehouse's own is only for callers with the permission that the method needs which gets such an entity, as GetToken
   * for `token.created`, and that of an event about no entity for those with PERMISSION_ADMIN; and `peer`,
   * `client_address` and `user_agent` are only for callers with PERMISSION_ADMIN. For all others they are empty.
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
     * `after_sequence` after which an event has been removed that the filters may have selected, by their types alone. A
     * list that is read before a number has what is kept.
     * </pre>
     */
    public dev.statehouse.v1.ListEventsResponse listEvents(dev.statehouse.v1.ListEventsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListEventsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Streams the matching events from a number up to the newest one at the beginning of the call, as fast as the client
     * reads. A broken stream is continued after the number of its last message. OUT_OF_RANGE `SEQUENCE_EXPIRED` as in
     * ListEvents.
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
     * server, misses nothing. The first message comes at once. A client that reads slowly delays nobody, and loses
     * nothing while the events are kept; one for which a message has waited for `--delivery-timeout` of the server
     * (default: 60 s) is ended with CANCELLED, and may continue. So may one that is told SEQUENCE_EXPIRED, which also
     * happens later, when events are removed that it has not read yet: after the number before the oldest one. A watch
     * goes on while the database cannot be reached, and after its project is gone. The errors of ListEvents; UNAVAILABLE
     * `SHUTTING_DOWN`.
     * </pre>
     */
    public java.util.Iterator<dev.statehouse.v1.WatchEventsResponse> watchEvents(
        dev.statehouse.v1.WatchEventsRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getWatchEventsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the number of the newest event of a project: 0 if it has none. A watcher that starts after it sees what is
     * committed after this call. No errors of its own.
     * </pre>
     */
    public dev.statehouse.v1.GetLatestSequenceResponse getLatestSequence(dev.statehouse.v1.GetLatestSequenceRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetLatestSequenceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the versions of an entity that events tell about: who changed what, from what to what. It has those of all
     * that has ever had the id, also after it was removed for good; versions begin again at 1 when something is created
     * under it again. Claims of jobs make versions that are not listed, unless `--claim-events` is on: ListJobAttempts
     * has them. The list of an entity that does not exist is empty, and so is that of one whose events are not kept any
     * more. In a transaction, it has only what other calls have read already. INVALID_ARGUMENT for a kind whose entities
     * have no versions; PERMISSION_DENIED without the permission that the method needs which reads such an entity.
     * </pre>
     */
    public dev.statehouse.v1.ListEntityVersionsResponse listEntityVersions(dev.statehouse.v1.ListEntityVersionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListEntityVersionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts the events that match filters and have not been redacted, and with `force` erases what is personal in them
     * for good: payload, reason, user for whom the call was made, addresses and user agent. They keep their numbers, and
     * tell by their `redact_time` that this was done. What stays is what happened, when, to what and by whom: type,
     * entity, names of changed fields, targets, outcome and actor; so ids should not be personal. Each call that erases
     * something writes an event `event.redacted` with the reason and the number; such events are never redacted
     * themselves. Repeating the call while it answers `more` redacts all. Events that are committed during the call may
     * be left out, and so are those that nobody has read yet of a call in a transaction or a batch. Backups of the
     * database, and whoever has read the events, still have what is erased. The filters must not be wider than the caller
     * means: without a filter, or with one that is empty, that has a range without a bound, or a field that the server
     * does not know, the answer is INVALID_ARGUMENT, unless `all` is set.
     * </pre>
     */
    public dev.statehouse.v1.RedactEventsResponse redactEvents(dev.statehouse.v1.RedactEventsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRedactEventsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads how long a project keeps its events. NOT_FOUND if the project does not exist.
     * </pre>
     */
    public dev.statehouse.v1.GetEventRetentionResponse getEventRetention(dev.statehouse.v1.GetEventRetentionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetEventRetentionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes how long a project keeps its events, or gives it back the defaults of the server. It counts from the next
     * purge on, also for events that are there already; what has been removed stays so. When the project is purged, its
     * events that are left have the defaults of the server again. NOT_FOUND if the project does not exist;
     * FAILED_PRECONDITION `DELETED` if it is deleted; ABORTED `VERSION_MISMATCH` if the version is set and is not the
     * current one.
     * </pre>
     */
    public dev.statehouse.v1.UpdateEventRetentionResponse updateEventRetention(dev.statehouse.v1.UpdateEventRetentionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateEventRetentionMethod(), getCallOptions(), request);
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
   * Events are never changed, but for what RedactEvents erases, and only their retention removes them: an event outlives
   * its entity, and its project. How long they are kept depends on their type: audit types, which tell who may do what
   * and who tried, longer than the rest. So among the numbers of removed events some are kept. Whoever reads the feed
   * from a number on, ascending, never passes over removed events unawares: it gets OUT_OF_RANGE `SEQUENCE_EXPIRED`, with
   * the oldest number from which on nothing is missing, if an event has been removed after its number that its filters
   * may have selected by their `types`, `type_prefixes` and `own_types_only`. So a reader of audit types alone reads them
   * from their beginning. Whoever reads descending gets whatever is kept, without this error.
   * Everybody who may read in the project sees what happened, to what and by whom. The payload of an event of
   * Statehouse's own is only for callers with the permission that the method needs which gets such an entity, as GetToken
   * for `token.created`, and that of an event about no entity for those with PERMISSION_ADMIN; and `peer`,
   * `client_address` and `user_agent` are only for callers with PERMISSION_ADMIN. For all others they are empty.
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
     * `after_sequence` after which an event has been removed that the filters may have selected, by their types alone. A
     * list that is read before a number has what is kept.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListEventsResponse> listEvents(
        dev.statehouse.v1.ListEventsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListEventsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads the number of the newest event of a project: 0 if it has none. A watcher that starts after it sees what is
     * committed after this call. No errors of its own.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetLatestSequenceResponse> getLatestSequence(
        dev.statehouse.v1.GetLatestSequenceRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetLatestSequenceMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the versions of an entity that events tell about: who changed what, from what to what. It has those of all
     * that has ever had the id, also after it was removed for good; versions begin again at 1 when something is created
     * under it again. Claims of jobs make versions that are not listed, unless `--claim-events` is on: ListJobAttempts
     * has them. The list of an entity that does not exist is empty, and so is that of one whose events are not kept any
     * more. In a transaction, it has only what other calls have read already. INVALID_ARGUMENT for a kind whose entities
     * have no versions; PERMISSION_DENIED without the permission that the method needs which reads such an entity.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListEntityVersionsResponse> listEntityVersions(
        dev.statehouse.v1.ListEntityVersionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListEntityVersionsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Counts the events that match filters and have not been redacted, and with `force` erases what is personal in them
     * for good: payload, reason, user for whom the call was made, addresses and user agent. They keep their numbers, and
     * tell by their `redact_time` that this was done. What stays is what happened, when, to what and by whom: type,
     * entity, names of changed fields, targets, outcome and actor; so ids should not be personal. Each call that erases
     * something writes an event `event.redacted` with the reason and the number; such events are never redacted
     * themselves. Repeating the call while it answers `more` redacts all. Events that are committed during the call may
     * be left out, and so are those that nobody has read yet of a call in a transaction or a batch. Backups of the
     * database, and whoever has read the events, still have what is erased. The filters must not be wider than the caller
     * means: without a filter, or with one that is empty, that has a range without a bound, or a field that the server
     * does not know, the answer is INVALID_ARGUMENT, unless `all` is set.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.RedactEventsResponse> redactEvents(
        dev.statehouse.v1.RedactEventsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRedactEventsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads how long a project keeps its events. NOT_FOUND if the project does not exist.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetEventRetentionResponse> getEventRetention(
        dev.statehouse.v1.GetEventRetentionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetEventRetentionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes how long a project keeps its events, or gives it back the defaults of the server. It counts from the next
     * purge on, also for events that are there already; what has been removed stays so. When the project is purged, its
     * events that are left have the defaults of the server again. NOT_FOUND if the project does not exist;
     * FAILED_PRECONDITION `DELETED` if it is deleted; ABORTED `VERSION_MISMATCH` if the version is set and is not the
     * current one.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateEventRetentionResponse> updateEventRetention(
        dev.statehouse.v1.UpdateEventRetentionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateEventRetentionMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_APPEND_EVENT = 0;
  private static final int METHODID_GET_EVENT = 1;
  private static final int METHODID_LIST_EVENTS = 2;
  private static final int METHODID_STREAM_EVENTS = 3;
  private static final int METHODID_WATCH_EVENTS = 4;
  private static final int METHODID_GET_LATEST_SEQUENCE = 5;
  private static final int METHODID_LIST_ENTITY_VERSIONS = 6;
  private static final int METHODID_REDACT_EVENTS = 7;
  private static final int METHODID_GET_EVENT_RETENTION = 8;
  private static final int METHODID_UPDATE_EVENT_RETENTION = 9;

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
        case METHODID_LIST_ENTITY_VERSIONS:
          serviceImpl.listEntityVersions((dev.statehouse.v1.ListEntityVersionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListEntityVersionsResponse>) responseObserver);
          break;
        case METHODID_REDACT_EVENTS:
          serviceImpl.redactEvents((dev.statehouse.v1.RedactEventsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.RedactEventsResponse>) responseObserver);
          break;
        case METHODID_GET_EVENT_RETENTION:
          serviceImpl.getEventRetention((dev.statehouse.v1.GetEventRetentionRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetEventRetentionResponse>) responseObserver);
          break;
        case METHODID_UPDATE_EVENT_RETENTION:
          serviceImpl.updateEventRetention((dev.statehouse.v1.UpdateEventRetentionRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateEventRetentionResponse>) responseObserver);
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
        .addMethod(
          getListEntityVersionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListEntityVersionsRequest,
              dev.statehouse.v1.ListEntityVersionsResponse>(
                service, METHODID_LIST_ENTITY_VERSIONS)))
        .addMethod(
          getRedactEventsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.RedactEventsRequest,
              dev.statehouse.v1.RedactEventsResponse>(
                service, METHODID_REDACT_EVENTS)))
        .addMethod(
          getGetEventRetentionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetEventRetentionRequest,
              dev.statehouse.v1.GetEventRetentionResponse>(
                service, METHODID_GET_EVENT_RETENTION)))
        .addMethod(
          getUpdateEventRetentionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateEventRetentionRequest,
              dev.statehouse.v1.UpdateEventRetentionResponse>(
                service, METHODID_UPDATE_EVENT_RETENTION)))
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
              .addMethod(getListEntityVersionsMethod())
              .addMethod(getRedactEventsMethod())
              .addMethod(getGetEventRetentionMethod())
              .addMethod(getUpdateEventRetentionMethod())
              .build();
        }
      }
    }
    return result;
  }
}
