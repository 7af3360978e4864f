package dev.statehouse.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Boards, the objects that are laid out on them, and the default board of each project.
 * An object is a row of its own: callers who move two objects of a board at the same time lose nothing of each other.
 * Calls that set the default board of a project (SetDefaultBoard, and GetDefaultBoard when it makes one) are serialized
 * per project. In an interactive transaction, such a call blocks those of other callers, and UpdateProject, until the
 * transaction ends.
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

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetBoardBySlugRequest,
      dev.statehouse.v1.GetBoardBySlugResponse> getGetBoardBySlugMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetBoardBySlug",
      requestType = dev.statehouse.v1.GetBoardBySlugRequest.class,
      responseType = dev.statehouse.v1.GetBoardBySlugResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetBoardBySlugRequest,
      dev.statehouse.v1.GetBoardBySlugResponse> getGetBoardBySlugMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetBoardBySlugRequest, dev.statehouse.v1.GetBoardBySlugResponse> getGetBoardBySlugMethod;
    if ((getGetBoardBySlugMethod = BoardServiceGrpc.getGetBoardBySlugMethod) == null) {
      synchronized (BoardServiceGrpc.class) {
        if ((getGetBoardBySlugMethod = BoardServiceGrpc.getGetBoardBySlugMethod) == null) {
          BoardServiceGrpc.getGetBoardBySlugMethod = getGetBoardBySlugMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetBoardBySlugRequest, dev.statehouse.v1.GetBoardBySlugResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetBoardBySlug"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetBoardBySlugRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetBoardBySlugResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BoardServiceMethodDescriptorSupplier("GetBoardBySlug"))
              .build();
        }
      }
    }
    return getGetBoardBySlugMethod;
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

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.SetDefaultBoardRequest,
      dev.statehouse.v1.SetDefaultBoardResponse> getSetDefaultBoardMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SetDefaultBoard",
      requestType = dev.statehouse.v1.SetDefaultBoardRequest.class,
      responseType = dev.statehouse.v1.SetDefaultBoardResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.SetDefaultBoardRequest,
      dev.statehouse.v1.SetDefaultBoardResponse> getSetDefaultBoardMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.SetDefaultBoardRequest, dev.statehouse.v1.SetDefaultBoardResponse> getSetDefaultBoardMethod;
    if ((getSetDefaultBoardMethod = BoardServiceGrpc.getSetDefaultBoardMethod) == null) {
      synchronized (BoardServiceGrpc.class) {
        if ((getSetDefaultBoardMethod = BoardServiceGrpc.getSetDefaultBoardMethod) == null) {
          BoardServiceGrpc.getSetDefaultBoardMethod = getSetDefaultBoardMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.SetDefaultBoardRequest, dev.statehouse.v1.SetDefaultBoardResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SetDefaultBoard"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.SetDefaultBoardRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.SetDefaultBoardResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BoardServiceMethodDescriptorSupplier("SetDefaultBoard"))
              .build();
        }
      }
    }
    return getSetDefaultBoardMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetDefaultBoardRequest,
      dev.statehouse.v1.GetDefaultBoardResponse> getGetDefaultBoardMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetDefaultBoard",
      requestType = dev.statehouse.v1.GetDefaultBoardRequest.class,
      responseType = dev.statehouse.v1.GetDefaultBoardResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetDefaultBoardRequest,
      dev.statehouse.v1.GetDefaultBoardResponse> getGetDefaultBoardMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetDefaultBoardRequest, dev.statehouse.v1.GetDefaultBoardResponse> getGetDefaultBoardMethod;
    if ((getGetDefaultBoardMethod = BoardServiceGrpc.getGetDefaultBoardMethod) == null) {
      synchronized (BoardServiceGrpc.class) {
        if ((getGetDefaultBoardMethod = BoardServiceGrpc.getGetDefaultBoardMethod) == null) {
          BoardServiceGrpc.getGetDefaultBoardMethod = getGetDefaultBoardMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetDefaultBoardRequest, dev.statehouse.v1.GetDefaultBoardResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetDefaultBoard"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetDefaultBoardRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetDefaultBoardResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BoardServiceMethodDescriptorSupplier("GetDefaultBoard"))
              .build();
        }
      }
    }
    return getGetDefaultBoardMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CreateBoardObjectRequest,
      dev.statehouse.v1.CreateBoardObjectResponse> getCreateBoardObjectMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateBoardObject",
      requestType = dev.statehouse.v1.CreateBoardObjectRequest.class,
      responseType = dev.statehouse.v1.CreateBoardObjectResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CreateBoardObjectRequest,
      dev.statehouse.v1.CreateBoardObjectResponse> getCreateBoardObjectMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CreateBoardObjectRequest, dev.statehouse.v1.CreateBoardObjectResponse> getCreateBoardObjectMethod;
    if ((getCreateBoardObjectMethod = BoardServiceGrpc.getCreateBoardObjectMethod) == null) {
      synchronized (BoardServiceGrpc.class) {
        if ((getCreateBoardObjectMethod = BoardServiceGrpc.getCreateBoardObjectMethod) == null) {
          BoardServiceGrpc.getCreateBoardObjectMethod = getCreateBoardObjectMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CreateBoardObjectRequest, dev.statehouse.v1.CreateBoardObjectResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateBoardObject"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateBoardObjectRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateBoardObjectResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BoardServiceMethodDescriptorSupplier("CreateBoardObject"))
              .build();
        }
      }
    }
    return getCreateBoardObjectMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetBoardObjectRequest,
      dev.statehouse.v1.GetBoardObjectResponse> getGetBoardObjectMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetBoardObject",
      requestType = dev.statehouse.v1.GetBoardObjectRequest.class,
      responseType = dev.statehouse.v1.GetBoardObjectResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetBoardObjectRequest,
      dev.statehouse.v1.GetBoardObjectResponse> getGetBoardObjectMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetBoardObjectRequest, dev.statehouse.v1.GetBoardObjectResponse> getGetBoardObjectMethod;
    if ((getGetBoardObjectMethod = BoardServiceGrpc.getGetBoardObjectMethod) == null) {
      synchronized (BoardServiceGrpc.class) {
        if ((getGetBoardObjectMethod = BoardServiceGrpc.getGetBoardObjectMethod) == null) {
          BoardServiceGrpc.getGetBoardObjectMethod = getGetBoardObjectMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetBoardObjectRequest, dev.statehouse.v1.GetBoardObjectResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetBoardObject"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetBoardObjectRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetBoardObjectResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BoardServiceMethodDescriptorSupplier("GetBoardObject"))
              .build();
        }
      }
    }
    return getGetBoardObjectMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListBoardObjectsRequest,
      dev.statehouse.v1.ListBoardObjectsResponse> getListBoardObjectsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListBoardObjects",
      requestType = dev.statehouse.v1.ListBoardObjectsRequest.class,
      responseType = dev.statehouse.v1.ListBoardObjectsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListBoardObjectsRequest,
      dev.statehouse.v1.ListBoardObjectsResponse> getListBoardObjectsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListBoardObjectsRequest, dev.statehouse.v1.ListBoardObjectsResponse> getListBoardObjectsMethod;
    if ((getListBoardObjectsMethod = BoardServiceGrpc.getListBoardObjectsMethod) == null) {
      synchronized (BoardServiceGrpc.class) {
        if ((getListBoardObjectsMethod = BoardServiceGrpc.getListBoardObjectsMethod) == null) {
          BoardServiceGrpc.getListBoardObjectsMethod = getListBoardObjectsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListBoardObjectsRequest, dev.statehouse.v1.ListBoardObjectsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListBoardObjects"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListBoardObjectsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListBoardObjectsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BoardServiceMethodDescriptorSupplier("ListBoardObjects"))
              .build();
        }
      }
    }
    return getListBoardObjectsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CountBoardObjectsRequest,
      dev.statehouse.v1.CountBoardObjectsResponse> getCountBoardObjectsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CountBoardObjects",
      requestType = dev.statehouse.v1.CountBoardObjectsRequest.class,
      responseType = dev.statehouse.v1.CountBoardObjectsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CountBoardObjectsRequest,
      dev.statehouse.v1.CountBoardObjectsResponse> getCountBoardObjectsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CountBoardObjectsRequest, dev.statehouse.v1.CountBoardObjectsResponse> getCountBoardObjectsMethod;
    if ((getCountBoardObjectsMethod = BoardServiceGrpc.getCountBoardObjectsMethod) == null) {
      synchronized (BoardServiceGrpc.class) {
        if ((getCountBoardObjectsMethod = BoardServiceGrpc.getCountBoardObjectsMethod) == null) {
          BoardServiceGrpc.getCountBoardObjectsMethod = getCountBoardObjectsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CountBoardObjectsRequest, dev.statehouse.v1.CountBoardObjectsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CountBoardObjects"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountBoardObjectsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountBoardObjectsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BoardServiceMethodDescriptorSupplier("CountBoardObjects"))
              .build();
        }
      }
    }
    return getCountBoardObjectsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetBoardObjectsRequest,
      dev.statehouse.v1.BatchGetBoardObjectsResponse> getBatchGetBoardObjectsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "BatchGetBoardObjects",
      requestType = dev.statehouse.v1.BatchGetBoardObjectsRequest.class,
      responseType = dev.statehouse.v1.BatchGetBoardObjectsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetBoardObjectsRequest,
      dev.statehouse.v1.BatchGetBoardObjectsResponse> getBatchGetBoardObjectsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetBoardObjectsRequest, dev.statehouse.v1.BatchGetBoardObjectsResponse> getBatchGetBoardObjectsMethod;
    if ((getBatchGetBoardObjectsMethod = BoardServiceGrpc.getBatchGetBoardObjectsMethod) == null) {
      synchronized (BoardServiceGrpc.class) {
        if ((getBatchGetBoardObjectsMethod = BoardServiceGrpc.getBatchGetBoardObjectsMethod) == null) {
          BoardServiceGrpc.getBatchGetBoardObjectsMethod = getBatchGetBoardObjectsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.BatchGetBoardObjectsRequest, dev.statehouse.v1.BatchGetBoardObjectsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "BatchGetBoardObjects"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetBoardObjectsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetBoardObjectsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BoardServiceMethodDescriptorSupplier("BatchGetBoardObjects"))
              .build();
        }
      }
    }
    return getBatchGetBoardObjectsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateBoardObjectRequest,
      dev.statehouse.v1.UpdateBoardObjectResponse> getUpdateBoardObjectMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateBoardObject",
      requestType = dev.statehouse.v1.UpdateBoardObjectRequest.class,
      responseType = dev.statehouse.v1.UpdateBoardObjectResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateBoardObjectRequest,
      dev.statehouse.v1.UpdateBoardObjectResponse> getUpdateBoardObjectMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateBoardObjectRequest, dev.statehouse.v1.UpdateBoardObjectResponse> getUpdateBoardObjectMethod;
    if ((getUpdateBoardObjectMethod = BoardServiceGrpc.getUpdateBoardObjectMethod) == null) {
      synchronized (BoardServiceGrpc.class) {
        if ((getUpdateBoardObjectMethod = BoardServiceGrpc.getUpdateBoardObjectMethod) == null) {
          BoardServiceGrpc.getUpdateBoardObjectMethod = getUpdateBoardObjectMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateBoardObjectRequest, dev.statehouse.v1.UpdateBoardObjectResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateBoardObject"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateBoardObjectRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateBoardObjectResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BoardServiceMethodDescriptorSupplier("UpdateBoardObject"))
              .build();
        }
      }
    }
    return getUpdateBoardObjectMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpsertBoardObjectRequest,
      dev.statehouse.v1.UpsertBoardObjectResponse> getUpsertBoardObjectMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpsertBoardObject",
      requestType = dev.statehouse.v1.UpsertBoardObjectRequest.class,
      responseType = dev.statehouse.v1.UpsertBoardObjectResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpsertBoardObjectRequest,
      dev.statehouse.v1.UpsertBoardObjectResponse> getUpsertBoardObjectMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpsertBoardObjectRequest, dev.statehouse.v1.UpsertBoardObjectResponse> getUpsertBoardObjectMethod;
    if ((getUpsertBoardObjectMethod = BoardServiceGrpc.getUpsertBoardObjectMethod) == null) {
      synchronized (BoardServiceGrpc.class) {
        if ((getUpsertBoardObjectMethod = BoardServiceGrpc.getUpsertBoardObjectMethod) == null) {
          BoardServiceGrpc.getUpsertBoardObjectMethod = getUpsertBoardObjectMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpsertBoardObjectRequest, dev.statehouse.v1.UpsertBoardObjectResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpsertBoardObject"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpsertBoardObjectRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpsertBoardObjectResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BoardServiceMethodDescriptorSupplier("UpsertBoardObject"))
              .build();
        }
      }
    }
    return getUpsertBoardObjectMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.BatchUpsertBoardObjectsRequest,
      dev.statehouse.v1.BatchUpsertBoardObjectsResponse> getBatchUpsertBoardObjectsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "BatchUpsertBoardObjects",
      requestType = dev.statehouse.v1.BatchUpsertBoardObjectsRequest.class,
      responseType = dev.statehouse.v1.BatchUpsertBoardObjectsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.BatchUpsertBoardObjectsRequest,
      dev.statehouse.v1.BatchUpsertBoardObjectsResponse> getBatchUpsertBoardObjectsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.BatchUpsertBoardObjectsRequest, dev.statehouse.v1.BatchUpsertBoardObjectsResponse> getBatchUpsertBoardObjectsMethod;
    if ((getBatchUpsertBoardObjectsMethod = BoardServiceGrpc.getBatchUpsertBoardObjectsMethod) == null) {
      synchronized (BoardServiceGrpc.class) {
        if ((getBatchUpsertBoardObjectsMethod = BoardServiceGrpc.getBatchUpsertBoardObjectsMethod) == null) {
          BoardServiceGrpc.getBatchUpsertBoardObjectsMethod = getBatchUpsertBoardObjectsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.BatchUpsertBoardObjectsRequest, dev.statehouse.v1.BatchUpsertBoardObjectsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "BatchUpsertBoardObjects"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchUpsertBoardObjectsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchUpsertBoardObjectsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BoardServiceMethodDescriptorSupplier("BatchUpsertBoardObjects"))
              .build();
        }
      }
    }
    return getBatchUpsertBoardObjectsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteBoardObjectRequest,
      dev.statehouse.v1.DeleteBoardObjectResponse> getDeleteBoardObjectMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteBoardObject",
      requestType = dev.statehouse.v1.DeleteBoardObjectRequest.class,
      responseType = dev.statehouse.v1.DeleteBoardObjectResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteBoardObjectRequest,
      dev.statehouse.v1.DeleteBoardObjectResponse> getDeleteBoardObjectMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteBoardObjectRequest, dev.statehouse.v1.DeleteBoardObjectResponse> getDeleteBoardObjectMethod;
    if ((getDeleteBoardObjectMethod = BoardServiceGrpc.getDeleteBoardObjectMethod) == null) {
      synchronized (BoardServiceGrpc.class) {
        if ((getDeleteBoardObjectMethod = BoardServiceGrpc.getDeleteBoardObjectMethod) == null) {
          BoardServiceGrpc.getDeleteBoardObjectMethod = getDeleteBoardObjectMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteBoardObjectRequest, dev.statehouse.v1.DeleteBoardObjectResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteBoardObject"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteBoardObjectRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteBoardObjectResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BoardServiceMethodDescriptorSupplier("DeleteBoardObject"))
              .build();
        }
      }
    }
    return getDeleteBoardObjectMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteBoardObjectsRequest,
      dev.statehouse.v1.DeleteBoardObjectsResponse> getDeleteBoardObjectsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteBoardObjects",
      requestType = dev.statehouse.v1.DeleteBoardObjectsRequest.class,
      responseType = dev.statehouse.v1.DeleteBoardObjectsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteBoardObjectsRequest,
      dev.statehouse.v1.DeleteBoardObjectsResponse> getDeleteBoardObjectsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteBoardObjectsRequest, dev.statehouse.v1.DeleteBoardObjectsResponse> getDeleteBoardObjectsMethod;
    if ((getDeleteBoardObjectsMethod = BoardServiceGrpc.getDeleteBoardObjectsMethod) == null) {
      synchronized (BoardServiceGrpc.class) {
        if ((getDeleteBoardObjectsMethod = BoardServiceGrpc.getDeleteBoardObjectsMethod) == null) {
          BoardServiceGrpc.getDeleteBoardObjectsMethod = getDeleteBoardObjectsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteBoardObjectsRequest, dev.statehouse.v1.DeleteBoardObjectsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteBoardObjects"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteBoardObjectsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteBoardObjectsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BoardServiceMethodDescriptorSupplier("DeleteBoardObjects"))
              .build();
        }
      }
    }
    return getDeleteBoardObjectsMethod;
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
   * Boards, the objects that are laid out on them, and the default board of each project.
   * An object is a row of its own: callers who move two objects of a board at the same time lose nothing of each other.
   * Calls that set the default board of a project (SetDefaultBoard, and GetDefaultBoard when it makes one) are serialized
   * per project. In an interactive transaction, such a call blocks those of other callers, and UpdateProject, until the
   * transaction ends.
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
     * Reads one board by its slug.
     * </pre>
     */
    default void getBoardBySlug(dev.statehouse.v1.GetBoardBySlugRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetBoardBySlugResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetBoardBySlugMethod(), responseObserver);
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
     * Permanently deletes a board and its objects; its slug is then free again. FAILED_PRECONDITION `STILL_REFERENCED`,
     * with the referring `field`, while sessions refer to it, unless `cascade` is set. If it was the default, the project
     * has none until SetDefaultBoard names another one or GetDefaultBoard makes one.
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

    /**
     * <pre>
     * Makes a board the default of its project, replacing the previous default. Of several concurrent calls the last one
     * wins. Repeating the call without `version` changes nothing. NOT_FOUND if the board does not exist; ABORTED
     * `VERSION_MISMATCH` if `version` is set and is not the current one.
     * </pre>
     */
    default void setDefaultBoard(dev.statehouse.v1.SetDefaultBoardRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.SetDefaultBoardResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSetDefaultBoardMethod(), responseObserver);
    }

    /**
     * <pre>
     * Returns the default board of the project. If it has none, makes one with the name `Default Board`, and the slug
     * `default` unless another board has that, which takes the permission WRITE; of several concurrent calls one makes
     * it, and all return it. NOT_FOUND if the project does not exist; FAILED_PRECONDITION `DELETED` if it is deleted and
     * has no default board.
     * </pre>
     */
    default void getDefaultBoard(dev.statehouse.v1.GetDefaultBoardRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetDefaultBoardResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetDefaultBoardMethod(), responseObserver);
    }

    /**
     * <pre>
     * Creates an object on a board. ALREADY_EXISTS also if the board has an object of this `kind` and `ref_id`.
     * </pre>
     */
    default void createBoardObject(dev.statehouse.v1.CreateBoardObjectRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateBoardObjectResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateBoardObjectMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one object of a board.
     * </pre>
     */
    default void getBoardObject(dev.statehouse.v1.GetBoardObjectRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetBoardObjectResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetBoardObjectMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the objects of one or more boards.
     * </pre>
     */
    default void listBoardObjects(dev.statehouse.v1.ListBoardObjectsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListBoardObjectsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListBoardObjectsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Counts the objects of one or more boards, also by group.
     * </pre>
     */
    default void countBoardObjects(dev.statehouse.v1.CountBoardObjectsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountBoardObjectsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCountBoardObjectsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads several objects of boards.
     * </pre>
     */
    default void batchGetBoardObjects(dev.statehouse.v1.BatchGetBoardObjectsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetBoardObjectsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getBatchGetBoardObjectsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Updates an object of a board. A call that moves it names `x` and `y` alone, and overwrites nothing else.
     * ALREADY_EXISTS if the board has another object of this `kind` and `ref_id`.
     * </pre>
     */
    default void updateBoardObject(dev.statehouse.v1.UpdateBoardObjectRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateBoardObjectResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateBoardObjectMethod(), responseObserver);
    }

    /**
     * <pre>
     * Creates an object of a board or replaces it as a whole. ALREADY_EXISTS if the board has another object of this
     * `kind` and `ref_id`.
     * </pre>
     */
    default void upsertBoardObject(dev.statehouse.v1.UpsertBoardObjectRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpsertBoardObjectResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpsertBoardObjectMethod(), responseObserver);
    }

    /**
     * <pre>
     * Creates or replaces several objects. ALREADY_EXISTS if a board has another object of one `kind` and `ref_id`.
     * </pre>
     */
    default void batchUpsertBoardObjects(dev.statehouse.v1.BatchUpsertBoardObjectsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchUpsertBoardObjectsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getBatchUpsertBoardObjectsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes an object of a board. Objects whose `zone_id` it is stay where they are.
     * </pre>
     */
    default void deleteBoardObject(dev.statehouse.v1.DeleteBoardObjectRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteBoardObjectResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteBoardObjectMethod(), responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes the objects that match: with `ref_ids` all that show something, on whatever board; with `ids`
     * of a zone in one filter and its `zone_ids` in another one, the zone with what lies in it.
     * </pre>
     */
    default void deleteBoardObjects(dev.statehouse.v1.DeleteBoardObjectsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteBoardObjectsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteBoardObjectsMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service BoardService.
   * <pre>
   * Boards, the objects that are laid out on them, and the default board of each project.
   * An object is a row of its own: callers who move two objects of a board at the same time lose nothing of each other.
   * Calls that set the default board of a project (SetDefaultBoard, and GetDefaultBoard when it makes one) are serialized
   * per project. In an interactive transaction, such a call blocks those of other callers, and UpdateProject, until the
   * transaction ends.
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
   * Boards, the objects that are laid out on them, and the default board of each project.
   * An object is a row of its own: callers who move two objects of a board at the same time lose nothing of each other.
   * Calls that set the default board of a project (SetDefaultBoard, and GetDefaultBoard when it makes one) are serialized
   * per project. In an interactive transaction, such a call blocks those of other callers, and UpdateProject, until the
   * transaction ends.
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
     * Reads one board by its slug.
     * </pre>
     */
    public void getBoardBySlug(dev.statehouse.v1.GetBoardBySlugRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetBoardBySlugResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetBoardBySlugMethod(), getCallOptions()), request, responseObserver);
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
     * Permanently deletes a board and its objects; its slug is then free again. FAILED_PRECONDITION `STILL_REFERENCED`,
     * with the referring `field`, while sessions refer to it, unless `cascade` is set. If it was the default, the project
     * has none until SetDefaultBoard names another one or GetDefaultBoard makes one.
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

    /**
     * <pre>
     * Makes a board the default of its project, replacing the previous default. Of several concurrent calls the last one
     * wins. Repeating the call without `version` changes nothing. NOT_FOUND if the board does not exist; ABORTED
     * `VERSION_MISMATCH` if `version` is set and is not the current one.
     * </pre>
     */
    public void setDefaultBoard(dev.statehouse.v1.SetDefaultBoardRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.SetDefaultBoardResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSetDefaultBoardMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Returns the default board of the project. If it has none, makes one with the name `Default Board`, and the slug
     * `default` unless another board has that, which takes the permission WRITE; of several concurrent calls one makes
     * it, and all return it. NOT_FOUND if the project does not exist; FAILED_PRECONDITION `DELETED` if it is deleted and
     * has no default board.
     * </pre>
     */
    public void getDefaultBoard(dev.statehouse.v1.GetDefaultBoardRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetDefaultBoardResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetDefaultBoardMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Creates an object on a board. ALREADY_EXISTS also if the board has an object of this `kind` and `ref_id`.
     * </pre>
     */
    public void createBoardObject(dev.statehouse.v1.CreateBoardObjectRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateBoardObjectResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateBoardObjectMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one object of a board.
     * </pre>
     */
    public void getBoardObject(dev.statehouse.v1.GetBoardObjectRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetBoardObjectResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetBoardObjectMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the objects of one or more boards.
     * </pre>
     */
    public void listBoardObjects(dev.statehouse.v1.ListBoardObjectsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListBoardObjectsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListBoardObjectsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Counts the objects of one or more boards, also by group.
     * </pre>
     */
    public void countBoardObjects(dev.statehouse.v1.CountBoardObjectsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountBoardObjectsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCountBoardObjectsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads several objects of boards.
     * </pre>
     */
    public void batchGetBoardObjects(dev.statehouse.v1.BatchGetBoardObjectsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetBoardObjectsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getBatchGetBoardObjectsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Updates an object of a board. A call that moves it names `x` and `y` alone, and overwrites nothing else.
     * ALREADY_EXISTS if the board has another object of this `kind` and `ref_id`.
     * </pre>
     */
    public void updateBoardObject(dev.statehouse.v1.UpdateBoardObjectRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateBoardObjectResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateBoardObjectMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Creates an object of a board or replaces it as a whole. ALREADY_EXISTS if the board has another object of this
     * `kind` and `ref_id`.
     * </pre>
     */
    public void upsertBoardObject(dev.statehouse.v1.UpsertBoardObjectRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpsertBoardObjectResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpsertBoardObjectMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Creates or replaces several objects. ALREADY_EXISTS if a board has another object of one `kind` and `ref_id`.
     * </pre>
     */
    public void batchUpsertBoardObjects(dev.statehouse.v1.BatchUpsertBoardObjectsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchUpsertBoardObjectsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getBatchUpsertBoardObjectsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes an object of a board. Objects whose `zone_id` it is stay where they are.
     * </pre>
     */
    public void deleteBoardObject(dev.statehouse.v1.DeleteBoardObjectRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteBoardObjectResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteBoardObjectMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes the objects that match: with `ref_ids` all that show something, on whatever board; with `ids`
     * of a zone in one filter and its `zone_ids` in another one, the zone with what lies in it.
     * </pre>
     */
    public void deleteBoardObjects(dev.statehouse.v1.DeleteBoardObjectsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteBoardObjectsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteBoardObjectsMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service BoardService.
   * <pre>
   * Boards, the objects that are laid out on them, and the default board of each project.
   * An object is a row of its own: callers who move two objects of a board at the same time lose nothing of each other.
   * Calls that set the default board of a project (SetDefaultBoard, and GetDefaultBoard when it makes one) are serialized
   * per project. In an interactive transaction, such a call blocks those of other callers, and UpdateProject, until the
   * transaction ends.
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
     * Reads one board by its slug.
     * </pre>
     */
    public dev.statehouse.v1.GetBoardBySlugResponse getBoardBySlug(dev.statehouse.v1.GetBoardBySlugRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetBoardBySlugMethod(), getCallOptions(), request);
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
     * Permanently deletes a board and its objects; its slug is then free again. FAILED_PRECONDITION `STILL_REFERENCED`,
     * with the referring `field`, while sessions refer to it, unless `cascade` is set. If it was the default, the project
     * has none until SetDefaultBoard names another one or GetDefaultBoard makes one.
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

    /**
     * <pre>
     * Makes a board the default of its project, replacing the previous default. Of several concurrent calls the last one
     * wins. Repeating the call without `version` changes nothing. NOT_FOUND if the board does not exist; ABORTED
     * `VERSION_MISMATCH` if `version` is set and is not the current one.
     * </pre>
     */
    public dev.statehouse.v1.SetDefaultBoardResponse setDefaultBoard(dev.statehouse.v1.SetDefaultBoardRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSetDefaultBoardMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns the default board of the project. If it has none, makes one with the name `Default Board`, and the slug
     * `default` unless another board has that, which takes the permission WRITE; of several concurrent calls one makes
     * it, and all return it. NOT_FOUND if the project does not exist; FAILED_PRECONDITION `DELETED` if it is deleted and
     * has no default board.
     * </pre>
     */
    public dev.statehouse.v1.GetDefaultBoardResponse getDefaultBoard(dev.statehouse.v1.GetDefaultBoardRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetDefaultBoardMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates an object on a board. ALREADY_EXISTS also if the board has an object of this `kind` and `ref_id`.
     * </pre>
     */
    public dev.statehouse.v1.CreateBoardObjectResponse createBoardObject(dev.statehouse.v1.CreateBoardObjectRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateBoardObjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one object of a board.
     * </pre>
     */
    public dev.statehouse.v1.GetBoardObjectResponse getBoardObject(dev.statehouse.v1.GetBoardObjectRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetBoardObjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the objects of one or more boards.
     * </pre>
     */
    public dev.statehouse.v1.ListBoardObjectsResponse listBoardObjects(dev.statehouse.v1.ListBoardObjectsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListBoardObjectsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts the objects of one or more boards, also by group.
     * </pre>
     */
    public dev.statehouse.v1.CountBoardObjectsResponse countBoardObjects(dev.statehouse.v1.CountBoardObjectsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCountBoardObjectsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several objects of boards.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetBoardObjectsResponse batchGetBoardObjects(dev.statehouse.v1.BatchGetBoardObjectsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getBatchGetBoardObjectsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates an object of a board. A call that moves it names `x` and `y` alone, and overwrites nothing else.
     * ALREADY_EXISTS if the board has another object of this `kind` and `ref_id`.
     * </pre>
     */
    public dev.statehouse.v1.UpdateBoardObjectResponse updateBoardObject(dev.statehouse.v1.UpdateBoardObjectRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateBoardObjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates an object of a board or replaces it as a whole. ALREADY_EXISTS if the board has another object of this
     * `kind` and `ref_id`.
     * </pre>
     */
    public dev.statehouse.v1.UpsertBoardObjectResponse upsertBoardObject(dev.statehouse.v1.UpsertBoardObjectRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpsertBoardObjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates or replaces several objects. ALREADY_EXISTS if a board has another object of one `kind` and `ref_id`.
     * </pre>
     */
    public dev.statehouse.v1.BatchUpsertBoardObjectsResponse batchUpsertBoardObjects(dev.statehouse.v1.BatchUpsertBoardObjectsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getBatchUpsertBoardObjectsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes an object of a board. Objects whose `zone_id` it is stay where they are.
     * </pre>
     */
    public dev.statehouse.v1.DeleteBoardObjectResponse deleteBoardObject(dev.statehouse.v1.DeleteBoardObjectRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteBoardObjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes the objects that match: with `ref_ids` all that show something, on whatever board; with `ids`
     * of a zone in one filter and its `zone_ids` in another one, the zone with what lies in it.
     * </pre>
     */
    public dev.statehouse.v1.DeleteBoardObjectsResponse deleteBoardObjects(dev.statehouse.v1.DeleteBoardObjectsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteBoardObjectsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service BoardService.
   * <pre>
   * Boards, the objects that are laid out on them, and the default board of each project.
   * An object is a row of its own: callers who move two objects of a board at the same time lose nothing of each other.
   * Calls that set the default board of a project (SetDefaultBoard, and GetDefaultBoard when it makes one) are serialized
   * per project. In an interactive transaction, such a call blocks those of other callers, and UpdateProject, until the
   * transaction ends.
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
     * Reads one board by its slug.
     * </pre>
     */
    public dev.statehouse.v1.GetBoardBySlugResponse getBoardBySlug(dev.statehouse.v1.GetBoardBySlugRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetBoardBySlugMethod(), getCallOptions(), request);
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
     * Permanently deletes a board and its objects; its slug is then free again. FAILED_PRECONDITION `STILL_REFERENCED`,
     * with the referring `field`, while sessions refer to it, unless `cascade` is set. If it was the default, the project
     * has none until SetDefaultBoard names another one or GetDefaultBoard makes one.
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

    /**
     * <pre>
     * Makes a board the default of its project, replacing the previous default. Of several concurrent calls the last one
     * wins. Repeating the call without `version` changes nothing. NOT_FOUND if the board does not exist; ABORTED
     * `VERSION_MISMATCH` if `version` is set and is not the current one.
     * </pre>
     */
    public dev.statehouse.v1.SetDefaultBoardResponse setDefaultBoard(dev.statehouse.v1.SetDefaultBoardRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSetDefaultBoardMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns the default board of the project. If it has none, makes one with the name `Default Board`, and the slug
     * `default` unless another board has that, which takes the permission WRITE; of several concurrent calls one makes
     * it, and all return it. NOT_FOUND if the project does not exist; FAILED_PRECONDITION `DELETED` if it is deleted and
     * has no default board.
     * </pre>
     */
    public dev.statehouse.v1.GetDefaultBoardResponse getDefaultBoard(dev.statehouse.v1.GetDefaultBoardRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetDefaultBoardMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates an object on a board. ALREADY_EXISTS also if the board has an object of this `kind` and `ref_id`.
     * </pre>
     */
    public dev.statehouse.v1.CreateBoardObjectResponse createBoardObject(dev.statehouse.v1.CreateBoardObjectRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateBoardObjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one object of a board.
     * </pre>
     */
    public dev.statehouse.v1.GetBoardObjectResponse getBoardObject(dev.statehouse.v1.GetBoardObjectRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetBoardObjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the objects of one or more boards.
     * </pre>
     */
    public dev.statehouse.v1.ListBoardObjectsResponse listBoardObjects(dev.statehouse.v1.ListBoardObjectsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListBoardObjectsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts the objects of one or more boards, also by group.
     * </pre>
     */
    public dev.statehouse.v1.CountBoardObjectsResponse countBoardObjects(dev.statehouse.v1.CountBoardObjectsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCountBoardObjectsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several objects of boards.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetBoardObjectsResponse batchGetBoardObjects(dev.statehouse.v1.BatchGetBoardObjectsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getBatchGetBoardObjectsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates an object of a board. A call that moves it names `x` and `y` alone, and overwrites nothing else.
     * ALREADY_EXISTS if the board has another object of this `kind` and `ref_id`.
     * </pre>
     */
    public dev.statehouse.v1.UpdateBoardObjectResponse updateBoardObject(dev.statehouse.v1.UpdateBoardObjectRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateBoardObjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates an object of a board or replaces it as a whole. ALREADY_EXISTS if the board has another object of this
     * `kind` and `ref_id`.
     * </pre>
     */
    public dev.statehouse.v1.UpsertBoardObjectResponse upsertBoardObject(dev.statehouse.v1.UpsertBoardObjectRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpsertBoardObjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates or replaces several objects. ALREADY_EXISTS if a board has another object of one `kind` and `ref_id`.
     * </pre>
     */
    public dev.statehouse.v1.BatchUpsertBoardObjectsResponse batchUpsertBoardObjects(dev.statehouse.v1.BatchUpsertBoardObjectsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getBatchUpsertBoardObjectsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes an object of a board. Objects whose `zone_id` it is stay where they are.
     * </pre>
     */
    public dev.statehouse.v1.DeleteBoardObjectResponse deleteBoardObject(dev.statehouse.v1.DeleteBoardObjectRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteBoardObjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes the objects that match: with `ref_ids` all that show something, on whatever board; with `ids`
     * of a zone in one filter and its `zone_ids` in another one, the zone with what lies in it.
     * </pre>
     */
    public dev.statehouse.v1.DeleteBoardObjectsResponse deleteBoardObjects(dev.statehouse.v1.DeleteBoardObjectsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteBoardObjectsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service BoardService.
   * <pre>
   * Boards, the objects that are laid out on them, and the default board of each project.
   * An object is a row of its own: callers who move two objects of a board at the same time lose nothing of each other.
   * Calls that set the default board of a project (SetDefaultBoard, and GetDefaultBoard when it makes one) are serialized
   * per project. In an interactive transaction, such a call blocks those of other callers, and UpdateProject, until the
   * transaction ends.
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
     * Reads one board by its slug.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetBoardBySlugResponse> getBoardBySlug(
        dev.statehouse.v1.GetBoardBySlugRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetBoardBySlugMethod(), getCallOptions()), request);
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
     * Permanently deletes a board and its objects; its slug is then free again. FAILED_PRECONDITION `STILL_REFERENCED`,
     * with the referring `field`, while sessions refer to it, unless `cascade` is set. If it was the default, the project
     * has none until SetDefaultBoard names another one or GetDefaultBoard makes one.
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

    /**
     * <pre>
     * Makes a board the default of its project, replacing the previous default. Of several concurrent calls the last one
     * wins. Repeating the call without `version` changes nothing. NOT_FOUND if the board does not exist; ABORTED
     * `VERSION_MISMATCH` if `version` is set and is not the current one.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.SetDefaultBoardResponse> setDefaultBoard(
        dev.statehouse.v1.SetDefaultBoardRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSetDefaultBoardMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Returns the default board of the project. If it has none, makes one with the name `Default Board`, and the slug
     * `default` unless another board has that, which takes the permission WRITE; of several concurrent calls one makes
     * it, and all return it. NOT_FOUND if the project does not exist; FAILED_PRECONDITION `DELETED` if it is deleted and
     * has no default board.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetDefaultBoardResponse> getDefaultBoard(
        dev.statehouse.v1.GetDefaultBoardRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetDefaultBoardMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Creates an object on a board. ALREADY_EXISTS also if the board has an object of this `kind` and `ref_id`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CreateBoardObjectResponse> createBoardObject(
        dev.statehouse.v1.CreateBoardObjectRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateBoardObjectMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one object of a board.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetBoardObjectResponse> getBoardObject(
        dev.statehouse.v1.GetBoardObjectRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetBoardObjectMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the objects of one or more boards.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListBoardObjectsResponse> listBoardObjects(
        dev.statehouse.v1.ListBoardObjectsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListBoardObjectsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Counts the objects of one or more boards, also by group.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CountBoardObjectsResponse> countBoardObjects(
        dev.statehouse.v1.CountBoardObjectsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCountBoardObjectsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads several objects of boards.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.BatchGetBoardObjectsResponse> batchGetBoardObjects(
        dev.statehouse.v1.BatchGetBoardObjectsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getBatchGetBoardObjectsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Updates an object of a board. A call that moves it names `x` and `y` alone, and overwrites nothing else.
     * ALREADY_EXISTS if the board has another object of this `kind` and `ref_id`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateBoardObjectResponse> updateBoardObject(
        dev.statehouse.v1.UpdateBoardObjectRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateBoardObjectMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Creates an object of a board or replaces it as a whole. ALREADY_EXISTS if the board has another object of this
     * `kind` and `ref_id`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpsertBoardObjectResponse> upsertBoardObject(
        dev.statehouse.v1.UpsertBoardObjectRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpsertBoardObjectMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Creates or replaces several objects. ALREADY_EXISTS if a board has another object of one `kind` and `ref_id`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.BatchUpsertBoardObjectsResponse> batchUpsertBoardObjects(
        dev.statehouse.v1.BatchUpsertBoardObjectsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getBatchUpsertBoardObjectsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Permanently deletes an object of a board. Objects whose `zone_id` it is stay where they are.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteBoardObjectResponse> deleteBoardObject(
        dev.statehouse.v1.DeleteBoardObjectRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteBoardObjectMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Permanently deletes the objects that match: with `ref_ids` all that show something, on whatever board; with `ids`
     * of a zone in one filter and its `zone_ids` in another one, the zone with what lies in it.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteBoardObjectsResponse> deleteBoardObjects(
        dev.statehouse.v1.DeleteBoardObjectsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteBoardObjectsMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_BOARD = 0;
  private static final int METHODID_GET_BOARD = 1;
  private static final int METHODID_GET_BOARD_BY_SLUG = 2;
  private static final int METHODID_LIST_BOARDS = 3;
  private static final int METHODID_COUNT_BOARDS = 4;
  private static final int METHODID_BATCH_GET_BOARDS = 5;
  private static final int METHODID_UPDATE_BOARD = 6;
  private static final int METHODID_DELETE_BOARD = 7;
  private static final int METHODID_DELETE_BOARDS = 8;
  private static final int METHODID_SET_DEFAULT_BOARD = 9;
  private static final int METHODID_GET_DEFAULT_BOARD = 10;
  private static final int METHODID_CREATE_BOARD_OBJECT = 11;
  private static final int METHODID_GET_BOARD_OBJECT = 12;
  private static final int METHODID_LIST_BOARD_OBJECTS = 13;
  private static final int METHODID_COUNT_BOARD_OBJECTS = 14;
  private static final int METHODID_BATCH_GET_BOARD_OBJECTS = 15;
  private static final int METHODID_UPDATE_BOARD_OBJECT = 16;
  private static final int METHODID_UPSERT_BOARD_OBJECT = 17;
  private static final int METHODID_BATCH_UPSERT_BOARD_OBJECTS = 18;
  private static final int METHODID_DELETE_BOARD_OBJECT = 19;
  private static final int METHODID_DELETE_BOARD_OBJECTS = 20;

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
        case METHODID_GET_BOARD_BY_SLUG:
          serviceImpl.getBoardBySlug((dev.statehouse.v1.GetBoardBySlugRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetBoardBySlugResponse>) responseObserver);
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
        case METHODID_SET_DEFAULT_BOARD:
          serviceImpl.setDefaultBoard((dev.statehouse.v1.SetDefaultBoardRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.SetDefaultBoardResponse>) responseObserver);
          break;
        case METHODID_GET_DEFAULT_BOARD:
          serviceImpl.getDefaultBoard((dev.statehouse.v1.GetDefaultBoardRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetDefaultBoardResponse>) responseObserver);
          break;
        case METHODID_CREATE_BOARD_OBJECT:
          serviceImpl.createBoardObject((dev.statehouse.v1.CreateBoardObjectRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateBoardObjectResponse>) responseObserver);
          break;
        case METHODID_GET_BOARD_OBJECT:
          serviceImpl.getBoardObject((dev.statehouse.v1.GetBoardObjectRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetBoardObjectResponse>) responseObserver);
          break;
        case METHODID_LIST_BOARD_OBJECTS:
          serviceImpl.listBoardObjects((dev.statehouse.v1.ListBoardObjectsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListBoardObjectsResponse>) responseObserver);
          break;
        case METHODID_COUNT_BOARD_OBJECTS:
          serviceImpl.countBoardObjects((dev.statehouse.v1.CountBoardObjectsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CountBoardObjectsResponse>) responseObserver);
          break;
        case METHODID_BATCH_GET_BOARD_OBJECTS:
          serviceImpl.batchGetBoardObjects((dev.statehouse.v1.BatchGetBoardObjectsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetBoardObjectsResponse>) responseObserver);
          break;
        case METHODID_UPDATE_BOARD_OBJECT:
          serviceImpl.updateBoardObject((dev.statehouse.v1.UpdateBoardObjectRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateBoardObjectResponse>) responseObserver);
          break;
        case METHODID_UPSERT_BOARD_OBJECT:
          serviceImpl.upsertBoardObject((dev.statehouse.v1.UpsertBoardObjectRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpsertBoardObjectResponse>) responseObserver);
          break;
        case METHODID_BATCH_UPSERT_BOARD_OBJECTS:
          serviceImpl.batchUpsertBoardObjects((dev.statehouse.v1.BatchUpsertBoardObjectsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchUpsertBoardObjectsResponse>) responseObserver);
          break;
        case METHODID_DELETE_BOARD_OBJECT:
          serviceImpl.deleteBoardObject((dev.statehouse.v1.DeleteBoardObjectRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteBoardObjectResponse>) responseObserver);
          break;
        case METHODID_DELETE_BOARD_OBJECTS:
          serviceImpl.deleteBoardObjects((dev.statehouse.v1.DeleteBoardObjectsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteBoardObjectsResponse>) responseObserver);
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
          getGetBoardBySlugMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetBoardBySlugRequest,
              dev.statehouse.v1.GetBoardBySlugResponse>(
                service, METHODID_GET_BOARD_BY_SLUG)))
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
        .addMethod(
          getSetDefaultBoardMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.SetDefaultBoardRequest,
              dev.statehouse.v1.SetDefaultBoardResponse>(
                service, METHODID_SET_DEFAULT_BOARD)))
        .addMethod(
          getGetDefaultBoardMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetDefaultBoardRequest,
              dev.statehouse.v1.GetDefaultBoardResponse>(
                service, METHODID_GET_DEFAULT_BOARD)))
        .addMethod(
          getCreateBoardObjectMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CreateBoardObjectRequest,
              dev.statehouse.v1.CreateBoardObjectResponse>(
                service, METHODID_CREATE_BOARD_OBJECT)))
        .addMethod(
          getGetBoardObjectMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetBoardObjectRequest,
              dev.statehouse.v1.GetBoardObjectResponse>(
                service, METHODID_GET_BOARD_OBJECT)))
        .addMethod(
          getListBoardObjectsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListBoardObjectsRequest,
              dev.statehouse.v1.ListBoardObjectsResponse>(
                service, METHODID_LIST_BOARD_OBJECTS)))
        .addMethod(
          getCountBoardObjectsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CountBoardObjectsRequest,
              dev.statehouse.v1.CountBoardObjectsResponse>(
                service, METHODID_COUNT_BOARD_OBJECTS)))
        .addMethod(
          getBatchGetBoardObjectsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.BatchGetBoardObjectsRequest,
              dev.statehouse.v1.BatchGetBoardObjectsResponse>(
                service, METHODID_BATCH_GET_BOARD_OBJECTS)))
        .addMethod(
          getUpdateBoardObjectMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateBoardObjectRequest,
              dev.statehouse.v1.UpdateBoardObjectResponse>(
                service, METHODID_UPDATE_BOARD_OBJECT)))
        .addMethod(
          getUpsertBoardObjectMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpsertBoardObjectRequest,
              dev.statehouse.v1.UpsertBoardObjectResponse>(
                service, METHODID_UPSERT_BOARD_OBJECT)))
        .addMethod(
          getBatchUpsertBoardObjectsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.BatchUpsertBoardObjectsRequest,
              dev.statehouse.v1.BatchUpsertBoardObjectsResponse>(
                service, METHODID_BATCH_UPSERT_BOARD_OBJECTS)))
        .addMethod(
          getDeleteBoardObjectMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteBoardObjectRequest,
              dev.statehouse.v1.DeleteBoardObjectResponse>(
                service, METHODID_DELETE_BOARD_OBJECT)))
        .addMethod(
          getDeleteBoardObjectsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteBoardObjectsRequest,
              dev.statehouse.v1.DeleteBoardObjectsResponse>(
                service, METHODID_DELETE_BOARD_OBJECTS)))
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
              .addMethod(getGetBoardBySlugMethod())
              .addMethod(getListBoardsMethod())
              .addMethod(getCountBoardsMethod())
              .addMethod(getBatchGetBoardsMethod())
              .addMethod(getUpdateBoardMethod())
              .addMethod(getDeleteBoardMethod())
              .addMethod(getDeleteBoardsMethod())
              .addMethod(getSetDefaultBoardMethod())
              .addMethod(getGetDefaultBoardMethod())
              .addMethod(getCreateBoardObjectMethod())
              .addMethod(getGetBoardObjectMethod())
              .addMethod(getListBoardObjectsMethod())
              .addMethod(getCountBoardObjectsMethod())
              .addMethod(getBatchGetBoardObjectsMethod())
              .addMethod(getUpdateBoardObjectMethod())
              .addMethod(getUpsertBoardObjectMethod())
              .addMethod(getBatchUpsertBoardObjectsMethod())
              .addMethod(getDeleteBoardObjectMethod())
              .addMethod(getDeleteBoardObjectsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
