package dev.statehouse.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Messages between agents, people and programs, in conversations.
 * A conversation is the set of messages with the same `conversation_id`. Nothing else of it is stored.
 * A message can belong to a session, and then has a number in it: 1 for the first, and a higher one for each that
 * follows. Numbers are given in the order of commits: who writes to a session waits for whoever has written to it
 * before in a transaction that is still open, and writers of different sessions do not wait for each other. So a reader
 * who continues after the highest number that it has read never misses a message.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class MessageServiceGrpc {

  private MessageServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "statehouse.v1.MessageService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CreateMessageRequest,
      dev.statehouse.v1.CreateMessageResponse> getCreateMessageMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateMessage",
      requestType = dev.statehouse.v1.CreateMessageRequest.class,
      responseType = dev.statehouse.v1.CreateMessageResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CreateMessageRequest,
      dev.statehouse.v1.CreateMessageResponse> getCreateMessageMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CreateMessageRequest, dev.statehouse.v1.CreateMessageResponse> getCreateMessageMethod;
    if ((getCreateMessageMethod = MessageServiceGrpc.getCreateMessageMethod) == null) {
      synchronized (MessageServiceGrpc.class) {
        if ((getCreateMessageMethod = MessageServiceGrpc.getCreateMessageMethod) == null) {
          MessageServiceGrpc.getCreateMessageMethod = getCreateMessageMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CreateMessageRequest, dev.statehouse.v1.CreateMessageResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateMessage"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateMessageRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateMessageResponse.getDefaultInstance()))
              .setSchemaDescriptor(new MessageServiceMethodDescriptorSupplier("CreateMessage"))
              .build();
        }
      }
    }
    return getCreateMessageMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetMessageRequest,
      dev.statehouse.v1.GetMessageResponse> getGetMessageMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetMessage",
      requestType = dev.statehouse.v1.GetMessageRequest.class,
      responseType = dev.statehouse.v1.GetMessageResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetMessageRequest,
      dev.statehouse.v1.GetMessageResponse> getGetMessageMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetMessageRequest, dev.statehouse.v1.GetMessageResponse> getGetMessageMethod;
    if ((getGetMessageMethod = MessageServiceGrpc.getGetMessageMethod) == null) {
      synchronized (MessageServiceGrpc.class) {
        if ((getGetMessageMethod = MessageServiceGrpc.getGetMessageMethod) == null) {
          MessageServiceGrpc.getGetMessageMethod = getGetMessageMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetMessageRequest, dev.statehouse.v1.GetMessageResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetMessage"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetMessageRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetMessageResponse.getDefaultInstance()))
              .setSchemaDescriptor(new MessageServiceMethodDescriptorSupplier("GetMessage"))
              .build();
        }
      }
    }
    return getGetMessageMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListMessagesRequest,
      dev.statehouse.v1.ListMessagesResponse> getListMessagesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListMessages",
      requestType = dev.statehouse.v1.ListMessagesRequest.class,
      responseType = dev.statehouse.v1.ListMessagesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListMessagesRequest,
      dev.statehouse.v1.ListMessagesResponse> getListMessagesMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListMessagesRequest, dev.statehouse.v1.ListMessagesResponse> getListMessagesMethod;
    if ((getListMessagesMethod = MessageServiceGrpc.getListMessagesMethod) == null) {
      synchronized (MessageServiceGrpc.class) {
        if ((getListMessagesMethod = MessageServiceGrpc.getListMessagesMethod) == null) {
          MessageServiceGrpc.getListMessagesMethod = getListMessagesMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListMessagesRequest, dev.statehouse.v1.ListMessagesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListMessages"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListMessagesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListMessagesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new MessageServiceMethodDescriptorSupplier("ListMessages"))
              .build();
        }
      }
    }
    return getListMessagesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CountMessagesRequest,
      dev.statehouse.v1.CountMessagesResponse> getCountMessagesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CountMessages",
      requestType = dev.statehouse.v1.CountMessagesRequest.class,
      responseType = dev.statehouse.v1.CountMessagesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CountMessagesRequest,
      dev.statehouse.v1.CountMessagesResponse> getCountMessagesMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CountMessagesRequest, dev.statehouse.v1.CountMessagesResponse> getCountMessagesMethod;
    if ((getCountMessagesMethod = MessageServiceGrpc.getCountMessagesMethod) == null) {
      synchronized (MessageServiceGrpc.class) {
        if ((getCountMessagesMethod = MessageServiceGrpc.getCountMessagesMethod) == null) {
          MessageServiceGrpc.getCountMessagesMethod = getCountMessagesMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CountMessagesRequest, dev.statehouse.v1.CountMessagesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CountMessages"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountMessagesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountMessagesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new MessageServiceMethodDescriptorSupplier("CountMessages"))
              .build();
        }
      }
    }
    return getCountMessagesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.StreamMessagesRequest,
      dev.statehouse.v1.StreamMessagesResponse> getStreamMessagesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "StreamMessages",
      requestType = dev.statehouse.v1.StreamMessagesRequest.class,
      responseType = dev.statehouse.v1.StreamMessagesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.StreamMessagesRequest,
      dev.statehouse.v1.StreamMessagesResponse> getStreamMessagesMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.StreamMessagesRequest, dev.statehouse.v1.StreamMessagesResponse> getStreamMessagesMethod;
    if ((getStreamMessagesMethod = MessageServiceGrpc.getStreamMessagesMethod) == null) {
      synchronized (MessageServiceGrpc.class) {
        if ((getStreamMessagesMethod = MessageServiceGrpc.getStreamMessagesMethod) == null) {
          MessageServiceGrpc.getStreamMessagesMethod = getStreamMessagesMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.StreamMessagesRequest, dev.statehouse.v1.StreamMessagesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "StreamMessages"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.StreamMessagesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.StreamMessagesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new MessageServiceMethodDescriptorSupplier("StreamMessages"))
              .build();
        }
      }
    }
    return getStreamMessagesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListUnreadMessagesRequest,
      dev.statehouse.v1.ListUnreadMessagesResponse> getListUnreadMessagesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListUnreadMessages",
      requestType = dev.statehouse.v1.ListUnreadMessagesRequest.class,
      responseType = dev.statehouse.v1.ListUnreadMessagesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListUnreadMessagesRequest,
      dev.statehouse.v1.ListUnreadMessagesResponse> getListUnreadMessagesMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListUnreadMessagesRequest, dev.statehouse.v1.ListUnreadMessagesResponse> getListUnreadMessagesMethod;
    if ((getListUnreadMessagesMethod = MessageServiceGrpc.getListUnreadMessagesMethod) == null) {
      synchronized (MessageServiceGrpc.class) {
        if ((getListUnreadMessagesMethod = MessageServiceGrpc.getListUnreadMessagesMethod) == null) {
          MessageServiceGrpc.getListUnreadMessagesMethod = getListUnreadMessagesMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListUnreadMessagesRequest, dev.statehouse.v1.ListUnreadMessagesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListUnreadMessages"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListUnreadMessagesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListUnreadMessagesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new MessageServiceMethodDescriptorSupplier("ListUnreadMessages"))
              .build();
        }
      }
    }
    return getListUnreadMessagesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.MarkMessagesReadRequest,
      dev.statehouse.v1.MarkMessagesReadResponse> getMarkMessagesReadMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "MarkMessagesRead",
      requestType = dev.statehouse.v1.MarkMessagesReadRequest.class,
      responseType = dev.statehouse.v1.MarkMessagesReadResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.MarkMessagesReadRequest,
      dev.statehouse.v1.MarkMessagesReadResponse> getMarkMessagesReadMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.MarkMessagesReadRequest, dev.statehouse.v1.MarkMessagesReadResponse> getMarkMessagesReadMethod;
    if ((getMarkMessagesReadMethod = MessageServiceGrpc.getMarkMessagesReadMethod) == null) {
      synchronized (MessageServiceGrpc.class) {
        if ((getMarkMessagesReadMethod = MessageServiceGrpc.getMarkMessagesReadMethod) == null) {
          MessageServiceGrpc.getMarkMessagesReadMethod = getMarkMessagesReadMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.MarkMessagesReadRequest, dev.statehouse.v1.MarkMessagesReadResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "MarkMessagesRead"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.MarkMessagesReadRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.MarkMessagesReadResponse.getDefaultInstance()))
              .setSchemaDescriptor(new MessageServiceMethodDescriptorSupplier("MarkMessagesRead"))
              .build();
        }
      }
    }
    return getMarkMessagesReadMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateMessageRequest,
      dev.statehouse.v1.UpdateMessageResponse> getUpdateMessageMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateMessage",
      requestType = dev.statehouse.v1.UpdateMessageRequest.class,
      responseType = dev.statehouse.v1.UpdateMessageResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateMessageRequest,
      dev.statehouse.v1.UpdateMessageResponse> getUpdateMessageMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateMessageRequest, dev.statehouse.v1.UpdateMessageResponse> getUpdateMessageMethod;
    if ((getUpdateMessageMethod = MessageServiceGrpc.getUpdateMessageMethod) == null) {
      synchronized (MessageServiceGrpc.class) {
        if ((getUpdateMessageMethod = MessageServiceGrpc.getUpdateMessageMethod) == null) {
          MessageServiceGrpc.getUpdateMessageMethod = getUpdateMessageMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateMessageRequest, dev.statehouse.v1.UpdateMessageResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateMessage"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateMessageRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateMessageResponse.getDefaultInstance()))
              .setSchemaDescriptor(new MessageServiceMethodDescriptorSupplier("UpdateMessage"))
              .build();
        }
      }
    }
    return getUpdateMessageMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteMessageRequest,
      dev.statehouse.v1.DeleteMessageResponse> getDeleteMessageMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteMessage",
      requestType = dev.statehouse.v1.DeleteMessageRequest.class,
      responseType = dev.statehouse.v1.DeleteMessageResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteMessageRequest,
      dev.statehouse.v1.DeleteMessageResponse> getDeleteMessageMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteMessageRequest, dev.statehouse.v1.DeleteMessageResponse> getDeleteMessageMethod;
    if ((getDeleteMessageMethod = MessageServiceGrpc.getDeleteMessageMethod) == null) {
      synchronized (MessageServiceGrpc.class) {
        if ((getDeleteMessageMethod = MessageServiceGrpc.getDeleteMessageMethod) == null) {
          MessageServiceGrpc.getDeleteMessageMethod = getDeleteMessageMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteMessageRequest, dev.statehouse.v1.DeleteMessageResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteMessage"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteMessageRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteMessageResponse.getDefaultInstance()))
              .setSchemaDescriptor(new MessageServiceMethodDescriptorSupplier("DeleteMessage"))
              .build();
        }
      }
    }
    return getDeleteMessageMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteMessagesRequest,
      dev.statehouse.v1.DeleteMessagesResponse> getDeleteMessagesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteMessages",
      requestType = dev.statehouse.v1.DeleteMessagesRequest.class,
      responseType = dev.statehouse.v1.DeleteMessagesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteMessagesRequest,
      dev.statehouse.v1.DeleteMessagesResponse> getDeleteMessagesMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteMessagesRequest, dev.statehouse.v1.DeleteMessagesResponse> getDeleteMessagesMethod;
    if ((getDeleteMessagesMethod = MessageServiceGrpc.getDeleteMessagesMethod) == null) {
      synchronized (MessageServiceGrpc.class) {
        if ((getDeleteMessagesMethod = MessageServiceGrpc.getDeleteMessagesMethod) == null) {
          MessageServiceGrpc.getDeleteMessagesMethod = getDeleteMessagesMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteMessagesRequest, dev.statehouse.v1.DeleteMessagesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteMessages"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteMessagesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteMessagesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new MessageServiceMethodDescriptorSupplier("DeleteMessages"))
              .build();
        }
      }
    }
    return getDeleteMessagesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetMessagesRequest,
      dev.statehouse.v1.BatchGetMessagesResponse> getBatchGetMessagesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "BatchGetMessages",
      requestType = dev.statehouse.v1.BatchGetMessagesRequest.class,
      responseType = dev.statehouse.v1.BatchGetMessagesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetMessagesRequest,
      dev.statehouse.v1.BatchGetMessagesResponse> getBatchGetMessagesMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetMessagesRequest, dev.statehouse.v1.BatchGetMessagesResponse> getBatchGetMessagesMethod;
    if ((getBatchGetMessagesMethod = MessageServiceGrpc.getBatchGetMessagesMethod) == null) {
      synchronized (MessageServiceGrpc.class) {
        if ((getBatchGetMessagesMethod = MessageServiceGrpc.getBatchGetMessagesMethod) == null) {
          MessageServiceGrpc.getBatchGetMessagesMethod = getBatchGetMessagesMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.BatchGetMessagesRequest, dev.statehouse.v1.BatchGetMessagesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "BatchGetMessages"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetMessagesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetMessagesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new MessageServiceMethodDescriptorSupplier("BatchGetMessages"))
              .build();
        }
      }
    }
    return getBatchGetMessagesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.BatchCreateMessagesRequest,
      dev.statehouse.v1.BatchCreateMessagesResponse> getBatchCreateMessagesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "BatchCreateMessages",
      requestType = dev.statehouse.v1.BatchCreateMessagesRequest.class,
      responseType = dev.statehouse.v1.BatchCreateMessagesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.BatchCreateMessagesRequest,
      dev.statehouse.v1.BatchCreateMessagesResponse> getBatchCreateMessagesMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.BatchCreateMessagesRequest, dev.statehouse.v1.BatchCreateMessagesResponse> getBatchCreateMessagesMethod;
    if ((getBatchCreateMessagesMethod = MessageServiceGrpc.getBatchCreateMessagesMethod) == null) {
      synchronized (MessageServiceGrpc.class) {
        if ((getBatchCreateMessagesMethod = MessageServiceGrpc.getBatchCreateMessagesMethod) == null) {
          MessageServiceGrpc.getBatchCreateMessagesMethod = getBatchCreateMessagesMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.BatchCreateMessagesRequest, dev.statehouse.v1.BatchCreateMessagesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "BatchCreateMessages"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchCreateMessagesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchCreateMessagesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new MessageServiceMethodDescriptorSupplier("BatchCreateMessages"))
              .build();
        }
      }
    }
    return getBatchCreateMessagesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.BatchUpsertMessagesRequest,
      dev.statehouse.v1.BatchUpsertMessagesResponse> getBatchUpsertMessagesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "BatchUpsertMessages",
      requestType = dev.statehouse.v1.BatchUpsertMessagesRequest.class,
      responseType = dev.statehouse.v1.BatchUpsertMessagesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.BatchUpsertMessagesRequest,
      dev.statehouse.v1.BatchUpsertMessagesResponse> getBatchUpsertMessagesMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.BatchUpsertMessagesRequest, dev.statehouse.v1.BatchUpsertMessagesResponse> getBatchUpsertMessagesMethod;
    if ((getBatchUpsertMessagesMethod = MessageServiceGrpc.getBatchUpsertMessagesMethod) == null) {
      synchronized (MessageServiceGrpc.class) {
        if ((getBatchUpsertMessagesMethod = MessageServiceGrpc.getBatchUpsertMessagesMethod) == null) {
          MessageServiceGrpc.getBatchUpsertMessagesMethod = getBatchUpsertMessagesMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.BatchUpsertMessagesRequest, dev.statehouse.v1.BatchUpsertMessagesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "BatchUpsertMessages"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchUpsertMessagesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchUpsertMessagesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new MessageServiceMethodDescriptorSupplier("BatchUpsertMessages"))
              .build();
        }
      }
    }
    return getBatchUpsertMessagesMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static MessageServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<MessageServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<MessageServiceStub>() {
        @java.lang.Override
        public MessageServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new MessageServiceStub(channel, callOptions);
        }
      };
    return MessageServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static MessageServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<MessageServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<MessageServiceBlockingV2Stub>() {
        @java.lang.Override
        public MessageServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new MessageServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return MessageServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static MessageServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<MessageServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<MessageServiceBlockingStub>() {
        @java.lang.Override
        public MessageServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new MessageServiceBlockingStub(channel, callOptions);
        }
      };
    return MessageServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static MessageServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<MessageServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<MessageServiceFutureStub>() {
        @java.lang.Override
        public MessageServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new MessageServiceFutureStub(channel, callOptions);
        }
      };
    return MessageServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Messages between agents, people and programs, in conversations.
   * A conversation is the set of messages with the same `conversation_id`. Nothing else of it is stored.
   * A message can belong to a session, and then has a number in it: 1 for the first, and a higher one for each that
   * follows. Numbers are given in the order of commits: who writes to a session waits for whoever has written to it
   * before in a transaction that is still open, and writers of different sessions do not wait for each other. So a reader
   * who continues after the highest number that it has read never misses a message.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Creates a message. A message of a session gets the next number in it. In a transaction, others that write to the
     * session wait until it ends; if it is not READ_COMMITTED and others have written since it began: ABORTED
     * `SERIALIZATION_FAILURE`.
     * </pre>
     */
    default void createMessage(dev.statehouse.v1.CreateMessageRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateMessageResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateMessageMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one message.
     * </pre>
     */
    default void getMessage(dev.statehouse.v1.GetMessageRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetMessageResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetMessageMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists messages, by default the oldest first. Called `GetConversation`, `ListByTask` or `ListByTeam` in other
     * stores, by its filter. With one value of `conversation_ids`, this is the history of the conversation. The position
     * of a message is the time of its creation, also in a transaction: if the list has already passed that time when the
     * transaction commits, it does not contain the message. With one value of `session_ids` and the order
     * SESSION_NUMBER_ASC, no message is missed: the next page, or the first one of `session_number` from the next number
     * on, has all that were created meanwhile. Called `findBySession` and `findByRange` in other stores.
     * </pre>
     */
    default void listMessages(dev.statehouse.v1.ListMessagesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListMessagesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListMessagesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Counts messages, also by group.
     * </pre>
     */
    default void countMessages(dev.statehouse.v1.CountMessagesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountMessagesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCountMessagesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Streams all matching messages, by default the oldest first. The stream may or may not contain a message that is
     * created meanwhile.
     * </pre>
     */
    default void streamMessages(dev.statehouse.v1.StreamMessagesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.StreamMessagesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getStreamMessagesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the unread messages to a receiver in pages, oldest first. Called `GetUnread` in other stores. For an unknown
     * receiver the list is empty, not NOT_FOUND. INVALID_ARGUMENT for a page token of another request.
     * </pre>
     */
    default void listUnreadMessages(dev.statehouse.v1.ListUnreadMessagesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListUnreadMessagesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListUnreadMessagesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Sets the `read_time` of unread messages, all or none. Called `MarkRead` in other stores. Messages that are already
     * read keep their time, so repeating the call changes nothing. NOT_FOUND names the first missing messages, which with
     * `receiver_id` include those to other receivers.
     * </pre>
     */
    default void markMessagesRead(dev.statehouse.v1.MarkMessagesReadRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.MarkMessagesReadResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getMarkMessagesReadMethod(), responseObserver);
    }

    /**
     * <pre>
     * Updates a message. Whether it is read does not change.
     * </pre>
     */
    default void updateMessage(dev.statehouse.v1.UpdateMessageRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateMessageResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateMessageMethod(), responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes a message. Its number in its session is not given again.
     * </pre>
     */
    default void deleteMessage(dev.statehouse.v1.DeleteMessageRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteMessageResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteMessageMethod(), responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes the messages that match. One use of it is called `DeleteByTask` in other stores.
     * </pre>
     */
    default void deleteMessages(dev.statehouse.v1.DeleteMessagesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteMessagesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteMessagesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads several messages.
     * </pre>
     */
    default void batchGetMessages(dev.statehouse.v1.BatchGetMessagesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetMessagesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getBatchGetMessagesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Creates several messages. They keep the order of the request, and those of a session get consecutive numbers in
     * this order.
     * </pre>
     */
    default void batchCreateMessages(dev.statehouse.v1.BatchCreateMessagesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchCreateMessagesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getBatchCreateMessagesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Creates or replaces several messages. A message that is read stays read, and one of a session keeps its number.
     * </pre>
     */
    default void batchUpsertMessages(dev.statehouse.v1.BatchUpsertMessagesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchUpsertMessagesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getBatchUpsertMessagesMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service MessageService.
   * <pre>
   * Messages between agents, people and programs, in conversations.
   * A conversation is the set of messages with the same `conversation_id`. Nothing else of it is stored.
   * A message can belong to a session, and then has a number in it: 1 for the first, and a higher one for each that
   * follows. Numbers are given in the order of commits: who writes to a session waits for whoever has written to it
   * before in a transaction that is still open, and writers of different sessions do not wait for each other. So a reader
   * who continues after the highest number that it has read never misses a message.
   * </pre>
   */
  public static abstract class MessageServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return MessageServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service MessageService.
   * <pre>
   * Messages between agents, people and programs, in conversations.
   * A conversation is the set of messages with the same `conversation_id`. Nothing else of it is stored.
   * A message can belong to a session, and then has a number in it: 1 for the first, and a higher one for each that
   * follows. Numbers are given in the order of commits: who writes to a session waits for whoever has written to it
   * before in a transaction that is still open, and writers of different sessions do not wait for each other. So a reader
   * who continues after the highest number that it has read never misses a message.
   * </pre>
   */
  public static final class MessageServiceStub
      extends io.grpc.stub.AbstractAsyncStub<MessageServiceStub> {
    private MessageServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected MessageServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new MessageServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a message. A message of a session gets the next number in it. In a transaction, others that write to the
     * session wait until it ends; if it is not READ_COMMITTED and others have written since it began: ABORTED
     * `SERIALIZATION_FAILURE`.
     * </pre>
     */
    public void createMessage(dev.statehouse.v1.CreateMessageRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateMessageResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateMessageMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one message.
     * </pre>
     */
    public void getMessage(dev.statehouse.v1.GetMessageRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetMessageResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetMessageMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists messages, by default the oldest first. Called `GetConversation`, `ListByTask` or `ListByTeam` in other
     * stores, by its filter. With one value of `conversation_ids`, this is the history of the conversation. The position
     * of a message is the time of its creation, also in a transaction: if the list has already passed that time when the
     * transaction commits, it does not contain the message. With one value of `session_ids` and the order
     * SESSION_NUMBER_ASC, no message is missed: the next page, or the first one of `session_number` from the next number
     * on, has all that were created meanwhile. Called `findBySession` and `findByRange` in other stores.
     * </pre>
     */
    public void listMessages(dev.statehouse.v1.ListMessagesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListMessagesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListMessagesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Counts messages, also by group.
     * </pre>
     */
    public void countMessages(dev.statehouse.v1.CountMessagesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountMessagesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCountMessagesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Streams all matching messages, by default the oldest first. The stream may or may not contain a message that is
     * created meanwhile.
     * </pre>
     */
    public void streamMessages(dev.statehouse.v1.StreamMessagesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.StreamMessagesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getStreamMessagesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the unread messages to a receiver in pages, oldest first. Called `GetUnread` in other stores. For an unknown
     * receiver the list is empty, not NOT_FOUND. INVALID_ARGUMENT for a page token of another request.
     * </pre>
     */
    public void listUnreadMessages(dev.statehouse.v1.ListUnreadMessagesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListUnreadMessagesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListUnreadMessagesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Sets the `read_time` of unread messages, all or none. Called `MarkRead` in other stores. Messages that are already
     * read keep their time, so repeating the call changes nothing. NOT_FOUND names the first missing messages, which with
     * `receiver_id` include those to other receivers.
     * </pre>
     */
    public void markMessagesRead(dev.statehouse.v1.MarkMessagesReadRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.MarkMessagesReadResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getMarkMessagesReadMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Updates a message. Whether it is read does not change.
     * </pre>
     */
    public void updateMessage(dev.statehouse.v1.UpdateMessageRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateMessageResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateMessageMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes a message. Its number in its session is not given again.
     * </pre>
     */
    public void deleteMessage(dev.statehouse.v1.DeleteMessageRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteMessageResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteMessageMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes the messages that match. One use of it is called `DeleteByTask` in other stores.
     * </pre>
     */
    public void deleteMessages(dev.statehouse.v1.DeleteMessagesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteMessagesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteMessagesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads several messages.
     * </pre>
     */
    public void batchGetMessages(dev.statehouse.v1.BatchGetMessagesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetMessagesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getBatchGetMessagesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Creates several messages. They keep the order of the request, and those of a session get consecutive numbers in
     * this order.
     * </pre>
     */
    public void batchCreateMessages(dev.statehouse.v1.BatchCreateMessagesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchCreateMessagesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getBatchCreateMessagesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Creates or replaces several messages. A message that is read stays read, and one of a session keeps its number.
     * </pre>
     */
    public void batchUpsertMessages(dev.statehouse.v1.BatchUpsertMessagesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchUpsertMessagesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getBatchUpsertMessagesMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service MessageService.
   * <pre>
   * Messages between agents, people and programs, in conversations.
   * A conversation is the set of messages with the same `conversation_id`. Nothing else of it is stored.
   * A message can belong to a session, and then has a number in it: 1 for the first, and a higher one for each that
   * follows. Numbers are given in the order of commits: who writes to a session waits for whoever has written to it
   * before in a transaction that is still open, and writers of different sessions do not wait for each other. So a reader
   * who continues after the highest number that it has read never misses a message.
   * </pre>
   */
  public static final class MessageServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<MessageServiceBlockingV2Stub> {
    private MessageServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected MessageServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new MessageServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a message. A message of a session gets the next number in it. In a transaction, others that write to the
     * session wait until it ends; if it is not READ_COMMITTED and others have written since it began: ABORTED
     * `SERIALIZATION_FAILURE`.
     * </pre>
     */
    public dev.statehouse.v1.CreateMessageResponse createMessage(dev.statehouse.v1.CreateMessageRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateMessageMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one message.
     * </pre>
     */
    public dev.statehouse.v1.GetMessageResponse getMessage(dev.statehouse.v1.GetMessageRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetMessageMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists messages, by default the oldest first. Called `GetConversation`, `ListByTask` or `ListByTeam` in other
     * stores, by its filter. With one value of `conversation_ids`, this is the history of the conversation. The position
     * of a message is the time of its creation, also in a transaction: if the list has already passed that time when the
     * transaction commits, it does not contain the message. With one value of `session_ids` and the order
     * SESSION_NUMBER_ASC, no message is missed: the next page, or the first one of `session_number` from the next number
     * on, has all that were created meanwhile. Called `findBySession` and `findByRange` in other stores.
     * </pre>
     */
    public dev.statehouse.v1.ListMessagesResponse listMessages(dev.statehouse.v1.ListMessagesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListMessagesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts messages, also by group.
     * </pre>
     */
    public dev.statehouse.v1.CountMessagesResponse countMessages(dev.statehouse.v1.CountMessagesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCountMessagesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Streams all matching messages, by default the oldest first. The stream may or may not contain a message that is
     * created meanwhile.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.statehouse.v1.StreamMessagesResponse>
        streamMessages(dev.statehouse.v1.StreamMessagesRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getStreamMessagesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the unread messages to a receiver in pages, oldest first. Called `GetUnread` in other stores. For an unknown
     * receiver the list is empty, not NOT_FOUND. INVALID_ARGUMENT for a page token of another request.
     * </pre>
     */
    public dev.statehouse.v1.ListUnreadMessagesResponse listUnreadMessages(dev.statehouse.v1.ListUnreadMessagesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListUnreadMessagesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sets the `read_time` of unread messages, all or none. Called `MarkRead` in other stores. Messages that are already
     * read keep their time, so repeating the call changes nothing. NOT_FOUND names the first missing messages, which with
     * `receiver_id` include those to other receivers.
     * </pre>
     */
    public dev.statehouse.v1.MarkMessagesReadResponse markMessagesRead(dev.statehouse.v1.MarkMessagesReadRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getMarkMessagesReadMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates a message. Whether it is read does not change.
     * </pre>
     */
    public dev.statehouse.v1.UpdateMessageResponse updateMessage(dev.statehouse.v1.UpdateMessageRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateMessageMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes a message. Its number in its session is not given again.
     * </pre>
     */
    public dev.statehouse.v1.DeleteMessageResponse deleteMessage(dev.statehouse.v1.DeleteMessageRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteMessageMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes the messages that match. One use of it is called `DeleteByTask` in other stores.
     * </pre>
     */
    public dev.statehouse.v1.DeleteMessagesResponse deleteMessages(dev.statehouse.v1.DeleteMessagesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteMessagesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several messages.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetMessagesResponse batchGetMessages(dev.statehouse.v1.BatchGetMessagesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getBatchGetMessagesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates several messages. They keep the order of the request, and those of a session get consecutive numbers in
     * this order.
     * </pre>
     */
    public dev.statehouse.v1.BatchCreateMessagesResponse batchCreateMessages(dev.statehouse.v1.BatchCreateMessagesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getBatchCreateMessagesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates or replaces several messages. A message that is read stays read, and one of a session keeps its number.
     * </pre>
     */
    public dev.statehouse.v1.BatchUpsertMessagesResponse batchUpsertMessages(dev.statehouse.v1.BatchUpsertMessagesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getBatchUpsertMessagesMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service MessageService.
   * <pre>
   * Messages between agents, people and programs, in conversations.
   * A conversation is the set of messages with the same `conversation_id`. Nothing else of it is stored.
   * A message can belong to a session, and then has a number in it: 1 for the first, and a higher one for each that
   * follows. Numbers are given in the order of commits: who writes to a session waits for whoever has written to it
   * before in a transaction that is still open, and writers of different sessions do not wait for each other. So a reader
   * who continues after the highest number that it has read never misses a message.
   * </pre>
   */
  public static final class MessageServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<MessageServiceBlockingStub> {
    private MessageServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected MessageServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new MessageServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a message. A message of a session gets the next number in it. In a transaction, others that write to the
     * session wait until it ends; if it is not READ_COMMITTED and others have written since it began: ABORTED
     * `SERIALIZATION_FAILURE`.
     * </pre>
     */
    public dev.statehouse.v1.CreateMessageResponse createMessage(dev.statehouse.v1.CreateMessageRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateMessageMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one message.
     * </pre>
     */
    public dev.statehouse.v1.GetMessageResponse getMessage(dev.statehouse.v1.GetMessageRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetMessageMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists messages, by default the oldest first. Called `GetConversation`, `ListByTask` or `ListByTeam` in other
     * stores, by its filter. With one value of `conversation_ids`, this is the history of the conversation. The position
     * of a message is the time of its creation, also in a transaction: if the list has already passed that time when the
     * transaction commits, it does not contain the message. With one value of `session_ids` and the order
     * SESSION_NUMBER_ASC, no message is missed: the next page, or the first one of `session_number` from the next number
     * on, has all that were created meanwhile. Called `findBySession` and `findByRange` in other stores.
     * </pre>
     */
    public dev.statehouse.v1.ListMessagesResponse listMessages(dev.statehouse.v1.ListMessagesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListMessagesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts messages, also by group.
     * </pre>
     */
    public dev.statehouse.v1.CountMessagesResponse countMessages(dev.statehouse.v1.CountMessagesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCountMessagesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Streams all matching messages, by default the oldest first. The stream may or may not contain a message that is
     * created meanwhile.
     * </pre>
     */
    public java.util.Iterator<dev.statehouse.v1.StreamMessagesResponse> streamMessages(
        dev.statehouse.v1.StreamMessagesRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getStreamMessagesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the unread messages to a receiver in pages, oldest first. Called `GetUnread` in other stores. For an unknown
     * receiver the list is empty, not NOT_FOUND. INVALID_ARGUMENT for a page token of another request.
     * </pre>
     */
    public dev.statehouse.v1.ListUnreadMessagesResponse listUnreadMessages(dev.statehouse.v1.ListUnreadMessagesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListUnreadMessagesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sets the `read_time` of unread messages, all or none. Called `MarkRead` in other stores. Messages that are already
     * read keep their time, so repeating the call changes nothing. NOT_FOUND names the first missing messages, which with
     * `receiver_id` include those to other receivers.
     * </pre>
     */
    public dev.statehouse.v1.MarkMessagesReadResponse markMessagesRead(dev.statehouse.v1.MarkMessagesReadRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getMarkMessagesReadMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates a message. Whether it is read does not change.
     * </pre>
     */
    public dev.statehouse.v1.UpdateMessageResponse updateMessage(dev.statehouse.v1.UpdateMessageRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateMessageMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes a message. Its number in its session is not given again.
     * </pre>
     */
    public dev.statehouse.v1.DeleteMessageResponse deleteMessage(dev.statehouse.v1.DeleteMessageRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteMessageMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes the messages that match. One use of it is called `DeleteByTask` in other stores.
     * </pre>
     */
    public dev.statehouse.v1.DeleteMessagesResponse deleteMessages(dev.statehouse.v1.DeleteMessagesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteMessagesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several messages.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetMessagesResponse batchGetMessages(dev.statehouse.v1.BatchGetMessagesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getBatchGetMessagesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates several messages. They keep the order of the request, and those of a session get consecutive numbers in
     * this order.
     * </pre>
     */
    public dev.statehouse.v1.BatchCreateMessagesResponse batchCreateMessages(dev.statehouse.v1.BatchCreateMessagesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getBatchCreateMessagesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates or replaces several messages. A message that is read stays read, and one of a session keeps its number.
     * </pre>
     */
    public dev.statehouse.v1.BatchUpsertMessagesResponse batchUpsertMessages(dev.statehouse.v1.BatchUpsertMessagesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getBatchUpsertMessagesMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service MessageService.
   * <pre>
   * Messages between agents, people and programs, in conversations.
   * A conversation is the set of messages with the same `conversation_id`. Nothing else of it is stored.
   * A message can belong to a session, and then has a number in it: 1 for the first, and a higher one for each that
   * follows. Numbers are given in the order of commits: who writes to a session waits for whoever has written to it
   * before in a transaction that is still open, and writers of different sessions do not wait for each other. So a reader
   * who continues after the highest number that it has read never misses a message.
   * </pre>
   */
  public static final class MessageServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<MessageServiceFutureStub> {
    private MessageServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected MessageServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new MessageServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a message. A message of a session gets the next number in it. In a transaction, others that write to the
     * session wait until it ends; if it is not READ_COMMITTED and others have written since it began: ABORTED
     * `SERIALIZATION_FAILURE`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CreateMessageResponse> createMessage(
        dev.statehouse.v1.CreateMessageRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateMessageMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one message.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetMessageResponse> getMessage(
        dev.statehouse.v1.GetMessageRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetMessageMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists messages, by default the oldest first. Called `GetConversation`, `ListByTask` or `ListByTeam` in other
     * stores, by its filter. With one value of `conversation_ids`, this is the history of the conversation. The position
     * of a message is the time of its creation, also in a transaction: if the list has already passed that time when the
     * transaction commits, it does not contain the message. With one value of `session_ids` and the order
     * SESSION_NUMBER_ASC, no message is missed: the next page, or the first one of `session_number` from the next number
     * on, has all that were created meanwhile. Called `findBySession` and `findByRange` in other stores.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListMessagesResponse> listMessages(
        dev.statehouse.v1.ListMessagesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListMessagesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Counts messages, also by group.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CountMessagesResponse> countMessages(
        dev.statehouse.v1.CountMessagesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCountMessagesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the unread messages to a receiver in pages, oldest first. Called `GetUnread` in other stores. For an unknown
     * receiver the list is empty, not NOT_FOUND. INVALID_ARGUMENT for a page token of another request.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListUnreadMessagesResponse> listUnreadMessages(
        dev.statehouse.v1.ListUnreadMessagesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListUnreadMessagesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Sets the `read_time` of unread messages, all or none. Called `MarkRead` in other stores. Messages that are already
     * read keep their time, so repeating the call changes nothing. NOT_FOUND names the first missing messages, which with
     * `receiver_id` include those to other receivers.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.MarkMessagesReadResponse> markMessagesRead(
        dev.statehouse.v1.MarkMessagesReadRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getMarkMessagesReadMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Updates a message. Whether it is read does not change.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateMessageResponse> updateMessage(
        dev.statehouse.v1.UpdateMessageRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateMessageMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Permanently deletes a message. Its number in its session is not given again.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteMessageResponse> deleteMessage(
        dev.statehouse.v1.DeleteMessageRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteMessageMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Permanently deletes the messages that match. One use of it is called `DeleteByTask` in other stores.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteMessagesResponse> deleteMessages(
        dev.statehouse.v1.DeleteMessagesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteMessagesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads several messages.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.BatchGetMessagesResponse> batchGetMessages(
        dev.statehouse.v1.BatchGetMessagesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getBatchGetMessagesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Creates several messages. They keep the order of the request, and those of a session get consecutive numbers in
     * this order.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.BatchCreateMessagesResponse> batchCreateMessages(
        dev.statehouse.v1.BatchCreateMessagesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getBatchCreateMessagesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Creates or replaces several messages. A message that is read stays read, and one of a session keeps its number.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.BatchUpsertMessagesResponse> batchUpsertMessages(
        dev.statehouse.v1.BatchUpsertMessagesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getBatchUpsertMessagesMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_MESSAGE = 0;
  private static final int METHODID_GET_MESSAGE = 1;
  private static final int METHODID_LIST_MESSAGES = 2;
  private static final int METHODID_COUNT_MESSAGES = 3;
  private static final int METHODID_STREAM_MESSAGES = 4;
  private static final int METHODID_LIST_UNREAD_MESSAGES = 5;
  private static final int METHODID_MARK_MESSAGES_READ = 6;
  private static final int METHODID_UPDATE_MESSAGE = 7;
  private static final int METHODID_DELETE_MESSAGE = 8;
  private static final int METHODID_DELETE_MESSAGES = 9;
  private static final int METHODID_BATCH_GET_MESSAGES = 10;
  private static final int METHODID_BATCH_CREATE_MESSAGES = 11;
  private static final int METHODID_BATCH_UPSERT_MESSAGES = 12;

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
        case METHODID_CREATE_MESSAGE:
          serviceImpl.createMessage((dev.statehouse.v1.CreateMessageRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateMessageResponse>) responseObserver);
          break;
        case METHODID_GET_MESSAGE:
          serviceImpl.getMessage((dev.statehouse.v1.GetMessageRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetMessageResponse>) responseObserver);
          break;
        case METHODID_LIST_MESSAGES:
          serviceImpl.listMessages((dev.statehouse.v1.ListMessagesRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListMessagesResponse>) responseObserver);
          break;
        case METHODID_COUNT_MESSAGES:
          serviceImpl.countMessages((dev.statehouse.v1.CountMessagesRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CountMessagesResponse>) responseObserver);
          break;
        case METHODID_STREAM_MESSAGES:
          serviceImpl.streamMessages((dev.statehouse.v1.StreamMessagesRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.StreamMessagesResponse>) responseObserver);
          break;
        case METHODID_LIST_UNREAD_MESSAGES:
          serviceImpl.listUnreadMessages((dev.statehouse.v1.ListUnreadMessagesRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListUnreadMessagesResponse>) responseObserver);
          break;
        case METHODID_MARK_MESSAGES_READ:
          serviceImpl.markMessagesRead((dev.statehouse.v1.MarkMessagesReadRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.MarkMessagesReadResponse>) responseObserver);
          break;
        case METHODID_UPDATE_MESSAGE:
          serviceImpl.updateMessage((dev.statehouse.v1.UpdateMessageRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateMessageResponse>) responseObserver);
          break;
        case METHODID_DELETE_MESSAGE:
          serviceImpl.deleteMessage((dev.statehouse.v1.DeleteMessageRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteMessageResponse>) responseObserver);
          break;
        case METHODID_DELETE_MESSAGES:
          serviceImpl.deleteMessages((dev.statehouse.v1.DeleteMessagesRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteMessagesResponse>) responseObserver);
          break;
        case METHODID_BATCH_GET_MESSAGES:
          serviceImpl.batchGetMessages((dev.statehouse.v1.BatchGetMessagesRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetMessagesResponse>) responseObserver);
          break;
        case METHODID_BATCH_CREATE_MESSAGES:
          serviceImpl.batchCreateMessages((dev.statehouse.v1.BatchCreateMessagesRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchCreateMessagesResponse>) responseObserver);
          break;
        case METHODID_BATCH_UPSERT_MESSAGES:
          serviceImpl.batchUpsertMessages((dev.statehouse.v1.BatchUpsertMessagesRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchUpsertMessagesResponse>) responseObserver);
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
          getCreateMessageMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CreateMessageRequest,
              dev.statehouse.v1.CreateMessageResponse>(
                service, METHODID_CREATE_MESSAGE)))
        .addMethod(
          getGetMessageMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetMessageRequest,
              dev.statehouse.v1.GetMessageResponse>(
                service, METHODID_GET_MESSAGE)))
        .addMethod(
          getListMessagesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListMessagesRequest,
              dev.statehouse.v1.ListMessagesResponse>(
                service, METHODID_LIST_MESSAGES)))
        .addMethod(
          getCountMessagesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CountMessagesRequest,
              dev.statehouse.v1.CountMessagesResponse>(
                service, METHODID_COUNT_MESSAGES)))
        .addMethod(
          getStreamMessagesMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.statehouse.v1.StreamMessagesRequest,
              dev.statehouse.v1.StreamMessagesResponse>(
                service, METHODID_STREAM_MESSAGES)))
        .addMethod(
          getListUnreadMessagesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListUnreadMessagesRequest,
              dev.statehouse.v1.ListUnreadMessagesResponse>(
                service, METHODID_LIST_UNREAD_MESSAGES)))
        .addMethod(
          getMarkMessagesReadMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.MarkMessagesReadRequest,
              dev.statehouse.v1.MarkMessagesReadResponse>(
                service, METHODID_MARK_MESSAGES_READ)))
        .addMethod(
          getUpdateMessageMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateMessageRequest,
              dev.statehouse.v1.UpdateMessageResponse>(
                service, METHODID_UPDATE_MESSAGE)))
        .addMethod(
          getDeleteMessageMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteMessageRequest,
              dev.statehouse.v1.DeleteMessageResponse>(
                service, METHODID_DELETE_MESSAGE)))
        .addMethod(
          getDeleteMessagesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteMessagesRequest,
              dev.statehouse.v1.DeleteMessagesResponse>(
                service, METHODID_DELETE_MESSAGES)))
        .addMethod(
          getBatchGetMessagesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.BatchGetMessagesRequest,
              dev.statehouse.v1.BatchGetMessagesResponse>(
                service, METHODID_BATCH_GET_MESSAGES)))
        .addMethod(
          getBatchCreateMessagesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.BatchCreateMessagesRequest,
              dev.statehouse.v1.BatchCreateMessagesResponse>(
                service, METHODID_BATCH_CREATE_MESSAGES)))
        .addMethod(
          getBatchUpsertMessagesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.BatchUpsertMessagesRequest,
              dev.statehouse.v1.BatchUpsertMessagesResponse>(
                service, METHODID_BATCH_UPSERT_MESSAGES)))
        .build();
  }

  private static abstract class MessageServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    MessageServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.statehouse.v1.MessageProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("MessageService");
    }
  }

  private static final class MessageServiceFileDescriptorSupplier
      extends MessageServiceBaseDescriptorSupplier {
    MessageServiceFileDescriptorSupplier() {}
  }

  private static final class MessageServiceMethodDescriptorSupplier
      extends MessageServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    MessageServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (MessageServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new MessageServiceFileDescriptorSupplier())
              .addMethod(getCreateMessageMethod())
              .addMethod(getGetMessageMethod())
              .addMethod(getListMessagesMethod())
              .addMethod(getCountMessagesMethod())
              .addMethod(getStreamMessagesMethod())
              .addMethod(getListUnreadMessagesMethod())
              .addMethod(getMarkMessagesReadMethod())
              .addMethod(getUpdateMessageMethod())
              .addMethod(getDeleteMessageMethod())
              .addMethod(getDeleteMessagesMethod())
              .addMethod(getBatchGetMessagesMethod())
              .addMethod(getBatchCreateMessagesMethod())
              .addMethod(getBatchUpsertMessagesMethod())
              .build();
        }
      }
    }
    return result;
  }
}
