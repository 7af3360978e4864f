package dev.statehouse.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Boards, on which sessions and other things are laid out.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class BoardServiceGrpc {

  private BoardServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "statehouse.v1.BoardService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CreateBoardRequest,
      dev.statehouse.v1.CreateBoardResponse> getCreateBoardMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateBoard",
      requestType = dev.statehouse.v1.CreateBoardRequest.class,
      responseType = dev.statehouse.v1.CreateBoardResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CreateBoardRequest,
      dev.statehouse.v1.CreateBoardResponse> getCreateBoardMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CreateBoardRequest, dev.statehouse.v1.CreateBoardResponse> getCreateBoardMethod;
    if ((getCreateBoardMethod = BoardServiceGrpc.getCreateBoardMethod) == null) {
      synchronized (BoardServiceGrpc.class) {
        if ((getCreateBoardMethod = BoardServiceGrpc.getCreateBoardMethod) == null) {
          BoardServiceGrpc.getCreateBoardMethod = getCreateBoardMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CreateBoardRequest, dev.statehouse.v1.CreateBoardResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateBoard"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateBoardRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateBoardResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BoardServiceMethodDescriptorSupplier("CreateBoard"))
              .build();
        }
      }
    }
    return getCreateBoardMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetBoardRequest,
      dev.statehouse.v1.GetBoardResponse> getGetBoardMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetBoard",
      requestType = dev.statehouse.v1.GetBoardRequest.class,
      responseType = dev.statehouse.v1.GetBoardResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetBoardRequest,
      dev.statehouse.v1.GetBoardResponse> getGetBoardMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetBoardRequest, dev.statehouse.v1.GetBoardResponse> getGetBoardMethod;
    if ((getGetBoardMethod = BoardServiceGrpc.getGetBoardMethod) == null) {
      synchronized (BoardServiceGrpc.class) {
        if ((getGetBoardMethod = BoardServiceGrpc.getGetBoardMethod) == null) {
          BoardServiceGrpc.getGetBoardMethod = getGetBoardMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetBoardRequest, dev.statehouse.v1.GetBoardResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetBoard"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetBoardRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetBoardResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BoardServiceMethodDescriptorSupplier("GetBoard"))
              .build();
        }
      }
    }
    return getGetBoardMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListBoardsRequest,
      dev.statehouse.v1.ListBoardsResponse> getListBoardsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListBoards",
      requestType = dev.statehouse.v1.ListBoardsRequest.class,
      responseType = dev.statehouse.v1.ListBoardsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListBoardsRequest,
      dev.statehouse.v1.ListBoardsResponse> getListBoardsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListBoardsRequest, dev.statehouse.v1.ListBoardsResponse> getListBoardsMethod;
    if ((getListBoardsMethod = BoardServiceGrpc.getListBoardsMethod) == null) {
      synchronized (BoardServiceGrpc.class) {
        if ((getListBoardsMethod = BoardServiceGrpc.getListBoardsMethod) == null) {
          BoardServiceGrpc.getListBoardsMethod = getListBoardsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListBoardsRequest, dev.statehouse.v1.ListBoardsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListBoards"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListBoardsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListBoardsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BoardServiceMethodDescriptorSupplier("ListBoards"))
              .build();
        }
      }
    }
    return getListBoardsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CountBoardsRequest,
      dev.statehouse.v1.CountBoardsResponse> getCountBoardsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CountBoards",
      requestType = dev.statehouse.v1.CountBoardsRequest.class,
      responseType = dev.statehouse.v1.CountBoardsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CountBoardsRequest,
      dev.statehouse.v1.CountBoardsResponse> getCountBoardsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CountBoardsRequest, dev.statehouse.v1.CountBoardsResponse> getCountBoardsMethod;
    if ((getCountBoardsMethod = BoardServiceGrpc.getCountBoardsMethod) == null) {
      synchronized (BoardServiceGrpc.class) {
        if ((getCountBoardsMethod = BoardServiceGrpc.getCountBoardsMethod) == null) {
          BoardServiceGrpc.getCountBoardsMethod = getCountBoardsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CountBoardsRequest, dev.statehouse.v1.CountBoardsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CountBoards"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountBoardsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountBoardsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BoardServiceMethodDescriptorSupplier("CountBoards"))
              .build();
        }
      }
    }
    return getCountBoardsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetBoardsRequest,
      dev.statehouse.v1.BatchGetBoardsResponse> getBatchGetBoardsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "BatchGetBoards",
      requestType = dev.statehouse.v1.BatchGetBoardsRequest.class,
      responseType = dev.statehouse.v1.BatchGetBoardsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetBoardsRequest,
      dev.statehouse.v1.BatchGetBoardsResponse> getBatchGetBoardsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetBoardsRequest, dev.statehouse.v1.BatchGetBoardsResponse> getBatchGetBoardsMethod;
    if ((getBatchGetBoardsMethod = BoardServiceGrpc.getBatchGetBoardsMethod) == null) {
      synchronized (BoardServiceGrpc.class) {
        if ((getBatchGetBoardsMethod = BoardServiceGrpc.getBatchGetBoardsMethod) == null) {
          BoardServiceGrpc.getBatchGetBoardsMethod = getBatchGetBoardsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.BatchGetBoardsRequest, dev.statehouse.v1.BatchGetBoardsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "BatchGetBoards"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetBoardsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetBoardsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BoardServiceMethodDescriptorSupplier("BatchGetBoards"))
              .build();
        }
      }
    }
    return getBatchGetBoardsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateBoardRequest,
      dev.statehouse.v1.UpdateBoardResponse> getUpdateBoardMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateBoard",
      requestType = dev.statehouse.v1.UpdateBoardRequest.class,
      responseType = dev.statehouse.v1.UpdateBoardResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateBoardRequest,
      dev.statehouse.v1.UpdateBoardResponse> getUpdateBoardMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateBoardRequest, dev.statehouse.v1.UpdateBoardResponse> getUpdateBoardMethod;
    if ((getUpdateBoardMethod = BoardServiceGrpc.getUpdateBoardMethod) == null) {
      synchronized (BoardServiceGrpc.class) {
        if ((getUpdateBoardMethod = BoardServiceGrpc.getUpdateBoardMethod) == null) {
          BoardServiceGrpc.getUpdateBoardMethod = getUpdateBoardMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateBoardRequest, dev.statehouse.v1.UpdateBoardResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateBoard"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateBoardRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateBoardResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BoardServiceMethodDescriptorSupplier("UpdateBoard"))
              .build();
        }
      }
    }
    return getUpdateBoardMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteBoardRequest,
      dev.statehouse.v1.DeleteBoardResponse> getDeleteBoardMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteBoard",
      requestType = dev.statehouse.v1.DeleteBoardRequest.class,
      responseType = dev.statehouse.v1.DeleteBoardResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteBoardRequest,
      dev.statehouse.v1.DeleteBoardResponse> getDeleteBoardMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteBoardRequest, dev.statehouse.v1.DeleteBoardResponse> getDeleteBoardMethod;
    if ((getDeleteBoardMethod = BoardServiceGrpc.getDeleteBoardMethod) == null) {
      synchronized (BoardServiceGrpc.class) {
        if ((getDeleteBoardMethod = BoardServiceGrpc.getDeleteBoardMethod) == null) {
          BoardServiceGrpc.getDeleteBoardMethod = getDeleteBoardMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteBoardRequest, dev.statehouse.v1.DeleteBoardResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteBoard"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteBoardRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteBoardResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BoardServiceMethodDescriptorSupplier("DeleteBoard"))
              .build();
        }
      }
    }
    return getDeleteBoardMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteBoardsRequest,
      dev.statehouse.v1.DeleteBoardsResponse> getDeleteBoardsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteBoards",
      requestType = dev.statehouse.v1.DeleteBoardsRequest.class,
      responseType = dev.statehouse.v1.DeleteBoardsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteBoardsRequest,
      dev.statehouse.v1.DeleteBoardsResponse> getDeleteBoardsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteBoardsRequest, dev.statehouse.v1.DeleteBoardsResponse> getDeleteBoardsMethod;
    if ((getDeleteBoardsMethod = BoardServiceGrpc.getDeleteBoardsMethod) == null) {
      synchronized (BoardServiceGrpc.class) {
        if ((getDeleteBoardsMethod = BoardServiceGrpc.getDeleteBoardsMethod) == null) {
          BoardServiceGrpc.getDeleteBoardsMethod = getDeleteBoardsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteBoardsRequest, dev.statehouse.v1.DeleteBoardsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteBoards"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteBoardsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteBoardsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BoardServiceMethodDescriptorSupplier("DeleteBoards"))
              .build();
        }
      }
    }
    return getDeleteBoardsMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static BoardServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<BoardServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<BoardServiceStub>() {
        @java.lang.Override
        public BoardServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new BoardServiceStub(channel, callOptions);
        }
      };
    return BoardServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static BoardServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<BoardServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<BoardServiceBlockingV2Stub>() {
        @java.lang.Override
        public BoardServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new BoardServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return BoardServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static BoardServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<BoardServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<BoardServiceBlockingStub>() {
        @java.lang.Override
        public BoardServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new BoardServiceBlockingStub(channel, callOptions);
        }
      };
    return BoardServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static BoardServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<BoardServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<BoardServiceFutureStub>() {
        @java.lang.Override
        public BoardServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new BoardServiceFutureStub(channel, callOptions);
        }
      };
    return BoardServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Boards, on which sessions and other things are laid out.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Creates a board.
     * </pre>
     */
    default void createBoard(dev.statehouse.v1.CreateBoardRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateBoardResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateBoardMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one board.
     * </pre>
     */
    default void getBoard(dev.statehouse.v1.GetBoardRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetBoardResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetBoardMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists boards.
     * </pre>
     */
    default void listBoards(dev.statehouse.v1.ListBoardsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListBoardsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListBoardsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Counts boards.
     * </pre>
     */
    default void countBoards(dev.statehouse.v1.CountBoardsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountBoardsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCountBoardsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads several boards.
     * </pre>
     */
    default void batchGetBoards(dev.statehouse.v1.BatchGetBoardsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetBoardsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getBatchGetBoardsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Updates a board.
     * </pre>
     */
    default void updateBoard(dev.statehouse.v1.UpdateBoardRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateBoardResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateBoardMethod(), responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes a board and its objects. FAILED_PRECONDITION `STILL_REFERENCED`, with the referring `field`,
     * while sessions refer to it, unless `cascade` is set.
     * </pre>
     */
    default void deleteBoard(dev.statehouse.v1.DeleteBoardRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteBoardResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteBoardMethod(), responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes the boards that match, and their objects.
     * </pre>
     */
    default void deleteBoards(dev.statehouse.v1.DeleteBoardsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteBoardsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteBoardsMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service BoardService.
   * <pre>
   * Boards, on which sessions and other things are laid out.
   * </pre>
   */
  public static abstract class BoardServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return BoardServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service BoardService.
   * <pre>
   * Boards, on which sessions and other things are laid out.
   * </pre>
   */
  public static final class BoardServiceStub
      extends io.grpc.stub.AbstractAsyncStub<BoardServiceStub> {
    private BoardServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected BoardServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new BoardServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a board.
     * </pre>
     */
    public void createBoard(dev.statehouse.v1.CreateBoardRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateBoardResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateBoardMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one board.
     * </pre>
     */
    public void getBoard(dev.statehouse.v1.GetBoardRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetBoardResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetBoardMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists boards.
     * </pre>
     */
    public void listBoards(dev.statehouse.v1.ListBoardsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListBoardsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListBoardsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Counts boards.
     * </pre>
     */
    public void countBoards(dev.statehouse.v1.CountBoardsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountBoardsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCountBoardsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads several boards.
     * </pre>
     */
    public void batchGetBoards(dev.statehouse.v1.BatchGetBoardsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetBoardsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getBatchGetBoardsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Updates a board.
     * </pre>
     */
    public void updateBoard(dev.statehouse.v1.UpdateBoardRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateBoardResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateBoardMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes a board and its objects. FAILED_PRECONDITION `STILL_REFERENCED`, with the referring `field`,
     * while sessions refer to it, unless `cascade` is set.
     * </pre>
     */
    public void deleteBoard(dev.statehouse.v1.DeleteBoardRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteBoardResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteBoardMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes the boards that match, and their objects.
     * </pre>
     */
    public void deleteBoards(dev.statehouse.v1.DeleteBoardsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteBoardsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteBoardsMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service BoardService.
   * <pre>
   * Boards, on which sessions and other things are laid out.
   * </pre>
   */
  public static final class BoardServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<BoardServiceBlockingV2Stub> {
    private BoardServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected BoardServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new BoardServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a board.
     * </pre>
     */
    public dev.statehouse.v1.CreateBoardResponse createBoard(dev.statehouse.v1.CreateBoardRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateBoardMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one board.
     * </pre>
     */
    public dev.statehouse.v1.GetBoardResponse getBoard(dev.statehouse.v1.GetBoardRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetBoardMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists boards.
     * </pre>
     */
    public dev.statehouse.v1.ListBoardsResponse listBoards(dev.statehouse.v1.ListBoardsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListBoardsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts boards.
     * </pre>
     */
    public dev.statehouse.v1.CountBoardsResponse countBoards(dev.statehouse.v1.CountBoardsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCountBoardsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several boards.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetBoardsResponse batchGetBoards(dev.statehouse.v1.BatchGetBoardsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getBatchGetBoardsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates a board.
     * </pre>
     */
    public dev.statehouse.v1.UpdateBoardResponse updateBoard(dev.statehouse.v1.UpdateBoardRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateBoardMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes a board and its objects. FAILED_PRECONDITION `STILL_REFERENCED`, with the referring `field`,
     * while sessions refer to it, unless `cascade` is set.
     * </pre>
     */
    public dev.statehouse.v1.DeleteBoardResponse deleteBoard(dev.statehouse.v1.DeleteBoardRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteBoardMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes the boards that match, and their objects.
     * </pre>
     */
    public dev.statehouse.v1.DeleteBoardsResponse deleteBoards(dev.statehouse.v1.DeleteBoardsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteBoardsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service BoardService.
   * <pre>
   * Boards, on which sessions and other things are laid out.
   * </pre>
   */
  public static final class BoardServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<BoardServiceBlockingStub> {
    private BoardServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected BoardServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new BoardServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a board.
     * </pre>
     */
    public dev.statehouse.v1.CreateBoardResponse createBoard(dev.statehouse.v1.CreateBoardRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateBoardMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one board.
     * </pre>
     */
    public dev.statehouse.v1.GetBoardResponse getBoard(dev.statehouse.v1.GetBoardRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetBoardMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists boards.
     * </pre>
     */
    public dev.statehouse.v1.ListBoardsResponse listBoards(dev.statehouse.v1.ListBoardsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListBoardsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts boards.
     * </pre>
     */
    public dev.statehouse.v1.CountBoardsResponse countBoards(dev.statehouse.v1.CountBoardsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCountBoardsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several boards.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetBoardsResponse batchGetBoards(dev.statehouse.v1.BatchGetBoardsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getBatchGetBoardsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates a board.
     * </pre>
     */
    public dev.statehouse.v1.UpdateBoardResponse updateBoard(dev.statehouse.v1.UpdateBoardRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateBoardMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes a board and its objects. FAILED_PRECONDITION `STILL_REFERENCED`, with the referring `field`,
     * while sessions refer to it, unless `cascade` is set.
     * </pre>
     */
    public dev.statehouse.v1.DeleteBoardResponse deleteBoard(dev.statehouse.v1.DeleteBoardRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteBoardMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes the boards that match, and their objects.
     * </pre>
     */
    public dev.statehouse.v1.DeleteBoardsResponse deleteBoards(dev.statehouse.v1.DeleteBoardsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteBoardsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service BoardService.
   * <pre>
   * Boards, on which sessions and other things are laid out.
   * </pre>
   */
  public static final class BoardServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<BoardServiceFutureStub> {
    private BoardServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected BoardServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new BoardServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a board.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CreateBoardResponse> createBoard(
        dev.statehouse.v1.CreateBoardRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateBoardMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one board.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetBoardResponse> getBoard(
        dev.statehouse.v1.GetBoardRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetBoardMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists boards.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListBoardsResponse> listBoards(
        dev.statehouse.v1.ListBoardsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListBoardsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Counts boards.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CountBoardsResponse> countBoards(
        dev.statehouse.v1.CountBoardsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCountBoardsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads several boards.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.BatchGetBoardsResponse> batchGetBoards(
        dev.statehouse.v1.BatchGetBoardsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getBatchGetBoardsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Updates a board.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateBoardResponse> updateBoard(
        dev.statehouse.v1.UpdateBoardRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateBoardMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Permanently deletes a board and its objects. FAILED_PRECONDITION `STILL_REFERENCED`, with the referring `field`,
     * while sessions refer to it, unless `cascade` is set.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteBoardResponse> deleteBoard(
        dev.statehouse.v1.DeleteBoardRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteBoardMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Permanently deletes the boards that match, and their objects.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteBoardsResponse> deleteBoards(
        dev.statehouse.v1.DeleteBoardsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteBoardsMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_BOARD = 0;
  private static final int METHODID_GET_BOARD = 1;
  private static final int METHODID_LIST_BOARDS = 2;
  private static final int METHODID_COUNT_BOARDS = 3;
  private static final int METHODID_BATCH_GET_BOARDS = 4;
  private static final int METHODID_UPDATE_BOARD = 5;
  private static final int METHODID_DELETE_BOARD = 6;
  private static final int METHODID_DELETE_BOARDS = 7;

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
        case METHODID_CREATE_BOARD:
          serviceImpl.createBoard((dev.statehouse.v1.CreateBoardRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateBoardResponse>) responseObserver);
          break;
        case METHODID_GET_BOARD:
          serviceImpl.getBoard((dev.statehouse.v1.GetBoardRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetBoardResponse>) responseObserver);
          break;
        case METHODID_LIST_BOARDS:
          serviceImpl.listBoards((dev.statehouse.v1.ListBoardsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListBoardsResponse>) responseObserver);
          break;
        case METHODID_COUNT_BOARDS:
          serviceImpl.countBoards((dev.statehouse.v1.CountBoardsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CountBoardsResponse>) responseObserver);
          break;
        case METHODID_BATCH_GET_BOARDS:
          serviceImpl.batchGetBoards((dev.statehouse.v1.BatchGetBoardsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetBoardsResponse>) responseObserver);
          break;
        case METHODID_UPDATE_BOARD:
          serviceImpl.updateBoard((dev.statehouse.v1.UpdateBoardRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateBoardResponse>) responseObserver);
          break;
        case METHODID_DELETE_BOARD:
          serviceImpl.deleteBoard((dev.statehouse.v1.DeleteBoardRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteBoardResponse>) responseObserver);
          break;
        case METHODID_DELETE_BOARDS:
          serviceImpl.deleteBoards((dev.statehouse.v1.DeleteBoardsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteBoardsResponse>) responseObserver);
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
          getCreateBoardMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CreateBoardRequest,
              dev.statehouse.v1.CreateBoardResponse>(
                service, METHODID_CREATE_BOARD)))
        .addMethod(
          getGetBoardMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetBoardRequest,
              dev.statehouse.v1.GetBoardResponse>(
                service, METHODID_GET_BOARD)))
        .addMethod(
          getListBoardsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListBoardsRequest,
              dev.statehouse.v1.ListBoardsResponse>(
                service, METHODID_LIST_BOARDS)))
        .addMethod(
          getCountBoardsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CountBoardsRequest,
              dev.statehouse.v1.CountBoardsResponse>(
                service, METHODID_COUNT_BOARDS)))
        .addMethod(
          getBatchGetBoardsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.BatchGetBoardsRequest,
              dev.statehouse.v1.BatchGetBoardsResponse>(
                service, METHODID_BATCH_GET_BOARDS)))
        .addMethod(
          getUpdateBoardMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateBoardRequest,
              dev.statehouse.v1.UpdateBoardResponse>(
                service, METHODID_UPDATE_BOARD)))
        .addMethod(
          getDeleteBoardMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteBoardRequest,
              dev.statehouse.v1.DeleteBoardResponse>(
                service, METHODID_DELETE_BOARD)))
        .addMethod(
          getDeleteBoardsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteBoardsRequest,
              dev.statehouse.v1.DeleteBoardsResponse>(
                service, METHODID_DELETE_BOARDS)))
        .build();
  }

  private static abstract class BoardServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    BoardServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.statehouse.v1.BoardProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("BoardService");
    }
  }

  private static final class BoardServiceFileDescriptorSupplier
      extends BoardServiceBaseDescriptorSupplier {
    BoardServiceFileDescriptorSupplier() {}
  }

  private static final class BoardServiceMethodDescriptorSupplier
      extends BoardServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    BoardServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (BoardServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new BoardServiceFileDescriptorSupplier())
              .addMethod(getCreateBoardMethod())
              .addMethod(getGetBoardMethod())
              .addMethod(getListBoardsMethod())
              .addMethod(getCountBoardsMethod())
              .addMethod(getBatchGetBoardsMethod())
              .addMethod(getUpdateBoardMethod())
              .addMethod(getDeleteBoardMethod())
              .addMethod(getDeleteBoardsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
