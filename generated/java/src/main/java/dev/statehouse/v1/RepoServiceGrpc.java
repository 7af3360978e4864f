package dev.statehouse.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Git repositories that sessions work on.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class RepoServiceGrpc {

  private RepoServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "statehouse.v1.RepoService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CreateRepoRequest,
      dev.statehouse.v1.CreateRepoResponse> getCreateRepoMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateRepo",
      requestType = dev.statehouse.v1.CreateRepoRequest.class,
      responseType = dev.statehouse.v1.CreateRepoResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CreateRepoRequest,
      dev.statehouse.v1.CreateRepoResponse> getCreateRepoMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CreateRepoRequest, dev.statehouse.v1.CreateRepoResponse> getCreateRepoMethod;
    if ((getCreateRepoMethod = RepoServiceGrpc.getCreateRepoMethod) == null) {
      synchronized (RepoServiceGrpc.class) {
        if ((getCreateRepoMethod = RepoServiceGrpc.getCreateRepoMethod) == null) {
          RepoServiceGrpc.getCreateRepoMethod = getCreateRepoMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CreateRepoRequest, dev.statehouse.v1.CreateRepoResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateRepo"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateRepoRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateRepoResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RepoServiceMethodDescriptorSupplier("CreateRepo"))
              .build();
        }
      }
    }
    return getCreateRepoMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetRepoRequest,
      dev.statehouse.v1.GetRepoResponse> getGetRepoMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetRepo",
      requestType = dev.statehouse.v1.GetRepoRequest.class,
      responseType = dev.statehouse.v1.GetRepoResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetRepoRequest,
      dev.statehouse.v1.GetRepoResponse> getGetRepoMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetRepoRequest, dev.statehouse.v1.GetRepoResponse> getGetRepoMethod;
    if ((getGetRepoMethod = RepoServiceGrpc.getGetRepoMethod) == null) {
      synchronized (RepoServiceGrpc.class) {
        if ((getGetRepoMethod = RepoServiceGrpc.getGetRepoMethod) == null) {
          RepoServiceGrpc.getGetRepoMethod = getGetRepoMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetRepoRequest, dev.statehouse.v1.GetRepoResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetRepo"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetRepoRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetRepoResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RepoServiceMethodDescriptorSupplier("GetRepo"))
              .build();
        }
      }
    }
    return getGetRepoMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetRepoBySlugRequest,
      dev.statehouse.v1.GetRepoBySlugResponse> getGetRepoBySlugMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetRepoBySlug",
      requestType = dev.statehouse.v1.GetRepoBySlugRequest.class,
      responseType = dev.statehouse.v1.GetRepoBySlugResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetRepoBySlugRequest,
      dev.statehouse.v1.GetRepoBySlugResponse> getGetRepoBySlugMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetRepoBySlugRequest, dev.statehouse.v1.GetRepoBySlugResponse> getGetRepoBySlugMethod;
    if ((getGetRepoBySlugMethod = RepoServiceGrpc.getGetRepoBySlugMethod) == null) {
      synchronized (RepoServiceGrpc.class) {
        if ((getGetRepoBySlugMethod = RepoServiceGrpc.getGetRepoBySlugMethod) == null) {
          RepoServiceGrpc.getGetRepoBySlugMethod = getGetRepoBySlugMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetRepoBySlugRequest, dev.statehouse.v1.GetRepoBySlugResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetRepoBySlug"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetRepoBySlugRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetRepoBySlugResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RepoServiceMethodDescriptorSupplier("GetRepoBySlug"))
              .build();
        }
      }
    }
    return getGetRepoBySlugMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListReposRequest,
      dev.statehouse.v1.ListReposResponse> getListReposMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListRepos",
      requestType = dev.statehouse.v1.ListReposRequest.class,
      responseType = dev.statehouse.v1.ListReposResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListReposRequest,
      dev.statehouse.v1.ListReposResponse> getListReposMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListReposRequest, dev.statehouse.v1.ListReposResponse> getListReposMethod;
    if ((getListReposMethod = RepoServiceGrpc.getListReposMethod) == null) {
      synchronized (RepoServiceGrpc.class) {
        if ((getListReposMethod = RepoServiceGrpc.getListReposMethod) == null) {
          RepoServiceGrpc.getListReposMethod = getListReposMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListReposRequest, dev.statehouse.v1.ListReposResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListRepos"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListReposRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListReposResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RepoServiceMethodDescriptorSupplier("ListRepos"))
              .build();
        }
      }
    }
    return getListReposMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CountReposRequest,
      dev.statehouse.v1.CountReposResponse> getCountReposMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CountRepos",
      requestType = dev.statehouse.v1.CountReposRequest.class,
      responseType = dev.statehouse.v1.CountReposResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CountReposRequest,
      dev.statehouse.v1.CountReposResponse> getCountReposMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CountReposRequest, dev.statehouse.v1.CountReposResponse> getCountReposMethod;
    if ((getCountReposMethod = RepoServiceGrpc.getCountReposMethod) == null) {
      synchronized (RepoServiceGrpc.class) {
        if ((getCountReposMethod = RepoServiceGrpc.getCountReposMethod) == null) {
          RepoServiceGrpc.getCountReposMethod = getCountReposMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CountReposRequest, dev.statehouse.v1.CountReposResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CountRepos"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountReposRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountReposResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RepoServiceMethodDescriptorSupplier("CountRepos"))
              .build();
        }
      }
    }
    return getCountReposMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetReposRequest,
      dev.statehouse.v1.BatchGetReposResponse> getBatchGetReposMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "BatchGetRepos",
      requestType = dev.statehouse.v1.BatchGetReposRequest.class,
      responseType = dev.statehouse.v1.BatchGetReposResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetReposRequest,
      dev.statehouse.v1.BatchGetReposResponse> getBatchGetReposMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetReposRequest, dev.statehouse.v1.BatchGetReposResponse> getBatchGetReposMethod;
    if ((getBatchGetReposMethod = RepoServiceGrpc.getBatchGetReposMethod) == null) {
      synchronized (RepoServiceGrpc.class) {
        if ((getBatchGetReposMethod = RepoServiceGrpc.getBatchGetReposMethod) == null) {
          RepoServiceGrpc.getBatchGetReposMethod = getBatchGetReposMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.BatchGetReposRequest, dev.statehouse.v1.BatchGetReposResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "BatchGetRepos"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetReposRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetReposResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RepoServiceMethodDescriptorSupplier("BatchGetRepos"))
              .build();
        }
      }
    }
    return getBatchGetReposMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateRepoRequest,
      dev.statehouse.v1.UpdateRepoResponse> getUpdateRepoMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateRepo",
      requestType = dev.statehouse.v1.UpdateRepoRequest.class,
      responseType = dev.statehouse.v1.UpdateRepoResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateRepoRequest,
      dev.statehouse.v1.UpdateRepoResponse> getUpdateRepoMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateRepoRequest, dev.statehouse.v1.UpdateRepoResponse> getUpdateRepoMethod;
    if ((getUpdateRepoMethod = RepoServiceGrpc.getUpdateRepoMethod) == null) {
      synchronized (RepoServiceGrpc.class) {
        if ((getUpdateRepoMethod = RepoServiceGrpc.getUpdateRepoMethod) == null) {
          RepoServiceGrpc.getUpdateRepoMethod = getUpdateRepoMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateRepoRequest, dev.statehouse.v1.UpdateRepoResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateRepo"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateRepoRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateRepoResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RepoServiceMethodDescriptorSupplier("UpdateRepo"))
              .build();
        }
      }
    }
    return getUpdateRepoMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteRepoRequest,
      dev.statehouse.v1.DeleteRepoResponse> getDeleteRepoMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteRepo",
      requestType = dev.statehouse.v1.DeleteRepoRequest.class,
      responseType = dev.statehouse.v1.DeleteRepoResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteRepoRequest,
      dev.statehouse.v1.DeleteRepoResponse> getDeleteRepoMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteRepoRequest, dev.statehouse.v1.DeleteRepoResponse> getDeleteRepoMethod;
    if ((getDeleteRepoMethod = RepoServiceGrpc.getDeleteRepoMethod) == null) {
      synchronized (RepoServiceGrpc.class) {
        if ((getDeleteRepoMethod = RepoServiceGrpc.getDeleteRepoMethod) == null) {
          RepoServiceGrpc.getDeleteRepoMethod = getDeleteRepoMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteRepoRequest, dev.statehouse.v1.DeleteRepoResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteRepo"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteRepoRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteRepoResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RepoServiceMethodDescriptorSupplier("DeleteRepo"))
              .build();
        }
      }
    }
    return getDeleteRepoMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteReposRequest,
      dev.statehouse.v1.DeleteReposResponse> getDeleteReposMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteRepos",
      requestType = dev.statehouse.v1.DeleteReposRequest.class,
      responseType = dev.statehouse.v1.DeleteReposResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteReposRequest,
      dev.statehouse.v1.DeleteReposResponse> getDeleteReposMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteReposRequest, dev.statehouse.v1.DeleteReposResponse> getDeleteReposMethod;
    if ((getDeleteReposMethod = RepoServiceGrpc.getDeleteReposMethod) == null) {
      synchronized (RepoServiceGrpc.class) {
        if ((getDeleteReposMethod = RepoServiceGrpc.getDeleteReposMethod) == null) {
          RepoServiceGrpc.getDeleteReposMethod = getDeleteReposMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteReposRequest, dev.statehouse.v1.DeleteReposResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteRepos"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteReposRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteReposResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RepoServiceMethodDescriptorSupplier("DeleteRepos"))
              .build();
        }
      }
    }
    return getDeleteReposMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static RepoServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RepoServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RepoServiceStub>() {
        @java.lang.Override
        public RepoServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RepoServiceStub(channel, callOptions);
        }
      };
    return RepoServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static RepoServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RepoServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RepoServiceBlockingV2Stub>() {
        @java.lang.Override
        public RepoServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RepoServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return RepoServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static RepoServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RepoServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RepoServiceBlockingStub>() {
        @java.lang.Override
        public RepoServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RepoServiceBlockingStub(channel, callOptions);
        }
      };
    return RepoServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static RepoServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RepoServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RepoServiceFutureStub>() {
        @java.lang.Override
        public RepoServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RepoServiceFutureStub(channel, callOptions);
        }
      };
    return RepoServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Git repositories that sessions work on.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Creates a repo.
     * </pre>
     */
    default void createRepo(dev.statehouse.v1.CreateRepoRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateRepoResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateRepoMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one repo.
     * </pre>
     */
    default void getRepo(dev.statehouse.v1.GetRepoRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetRepoResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetRepoMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one repo by its slug.
     * </pre>
     */
    default void getRepoBySlug(dev.statehouse.v1.GetRepoBySlugRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetRepoBySlugResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetRepoBySlugMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists repos.
     * </pre>
     */
    default void listRepos(dev.statehouse.v1.ListReposRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListReposResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListReposMethod(), responseObserver);
    }

    /**
     * <pre>
     * Counts repos.
     * </pre>
     */
    default void countRepos(dev.statehouse.v1.CountReposRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountReposResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCountReposMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads several repos.
     * </pre>
     */
    default void batchGetRepos(dev.statehouse.v1.BatchGetReposRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetReposResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getBatchGetReposMethod(), responseObserver);
    }

    /**
     * <pre>
     * Updates a repo.
     * </pre>
     */
    default void updateRepo(dev.statehouse.v1.UpdateRepoRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateRepoResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateRepoMethod(), responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes a repository, whose slug is then free again. FAILED_PRECONDITION `STILL_REFERENCED`, with the
     * referring `field`, while sessions refer to it, unless `cascade` is set.
     * </pre>
     */
    default void deleteRepo(dev.statehouse.v1.DeleteRepoRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteRepoResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteRepoMethod(), responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes the repositories that match.
     * </pre>
     */
    default void deleteRepos(dev.statehouse.v1.DeleteReposRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteReposResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteReposMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service RepoService.
   * <pre>
   * Git repositories that sessions work on.
   * </pre>
   */
  public static abstract class RepoServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return RepoServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service RepoService.
   * <pre>
   * Git repositories that sessions work on.
   * </pre>
   */
  public static final class RepoServiceStub
      extends io.grpc.stub.AbstractAsyncStub<RepoServiceStub> {
    private RepoServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RepoServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RepoServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a repo.
     * </pre>
     */
    public void createRepo(dev.statehouse.v1.CreateRepoRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateRepoResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateRepoMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one repo.
     * </pre>
     */
    public void getRepo(dev.statehouse.v1.GetRepoRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetRepoResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetRepoMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one repo by its slug.
     * </pre>
     */
    public void getRepoBySlug(dev.statehouse.v1.GetRepoBySlugRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetRepoBySlugResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetRepoBySlugMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists repos.
     * </pre>
     */
    public void listRepos(dev.statehouse.v1.ListReposRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListReposResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListReposMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Counts repos.
     * </pre>
     */
    public void countRepos(dev.statehouse.v1.CountReposRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountReposResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCountReposMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads several repos.
     * </pre>
     */
    public void batchGetRepos(dev.statehouse.v1.BatchGetReposRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetReposResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getBatchGetReposMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Updates a repo.
     * </pre>
     */
    public void updateRepo(dev.statehouse.v1.UpdateRepoRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateRepoResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateRepoMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes a repository, whose slug is then free again. FAILED_PRECONDITION `STILL_REFERENCED`, with the
     * referring `field`, while sessions refer to it, unless `cascade` is set.
     * </pre>
     */
    public void deleteRepo(dev.statehouse.v1.DeleteRepoRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteRepoResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteRepoMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes the repositories that match.
     * </pre>
     */
    public void deleteRepos(dev.statehouse.v1.DeleteReposRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteReposResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteReposMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service RepoService.
   * <pre>
   * Git repositories that sessions work on.
   * </pre>
   */
  public static final class RepoServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<RepoServiceBlockingV2Stub> {
    private RepoServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RepoServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RepoServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a repo.
     * </pre>
     */
    public dev.statehouse.v1.CreateRepoResponse createRepo(dev.statehouse.v1.CreateRepoRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateRepoMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one repo.
     * </pre>
     */
    public dev.statehouse.v1.GetRepoResponse getRepo(dev.statehouse.v1.GetRepoRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetRepoMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one repo by its slug.
     * </pre>
     */
    public dev.statehouse.v1.GetRepoBySlugResponse getRepoBySlug(dev.statehouse.v1.GetRepoBySlugRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetRepoBySlugMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists repos.
     * </pre>
     */
    public dev.statehouse.v1.ListReposResponse listRepos(dev.statehouse.v1.ListReposRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListReposMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts repos.
     * </pre>
     */
    public dev.statehouse.v1.CountReposResponse countRepos(dev.statehouse.v1.CountReposRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCountReposMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several repos.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetReposResponse batchGetRepos(dev.statehouse.v1.BatchGetReposRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getBatchGetReposMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates a repo.
     * </pre>
     */
    public dev.statehouse.v1.UpdateRepoResponse updateRepo(dev.statehouse.v1.UpdateRepoRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateRepoMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes a repository, whose slug is then free again. FAILED_PRECONDITION `STILL_REFERENCED`, with the
     * referring `field`, while sessions refer to it, unless `cascade` is set.
     * </pre>
     */
    public dev.statehouse.v1.DeleteRepoResponse deleteRepo(dev.statehouse.v1.DeleteRepoRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteRepoMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes the repositories that match.
     * </pre>
     */
    public dev.statehouse.v1.DeleteReposResponse deleteRepos(dev.statehouse.v1.DeleteReposRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteReposMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service RepoService.
   * <pre>
   * Git repositories that sessions work on.
   * </pre>
   */
  public static final class RepoServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<RepoServiceBlockingStub> {
    private RepoServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RepoServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RepoServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a repo.
     * </pre>
     */
    public dev.statehouse.v1.CreateRepoResponse createRepo(dev.statehouse.v1.CreateRepoRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateRepoMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one repo.
     * </pre>
     */
    public dev.statehouse.v1.GetRepoResponse getRepo(dev.statehouse.v1.GetRepoRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetRepoMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one repo by its slug.
     * </pre>
     */
    public dev.statehouse.v1.GetRepoBySlugResponse getRepoBySlug(dev.statehouse.v1.GetRepoBySlugRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetRepoBySlugMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists repos.
     * </pre>
     */
    public dev.statehouse.v1.ListReposResponse listRepos(dev.statehouse.v1.ListReposRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListReposMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts repos.
     * </pre>
     */
    public dev.statehouse.v1.CountReposResponse countRepos(dev.statehouse.v1.CountReposRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCountReposMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several repos.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetReposResponse batchGetRepos(dev.statehouse.v1.BatchGetReposRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getBatchGetReposMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates a repo.
     * </pre>
     */
    public dev.statehouse.v1.UpdateRepoResponse updateRepo(dev.statehouse.v1.UpdateRepoRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateRepoMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes a repository, whose slug is then free again. FAILED_PRECONDITION `STILL_REFERENCED`, with the
     * referring `field`, while sessions refer to it, unless `cascade` is set.
     * </pre>
     */
    public dev.statehouse.v1.DeleteRepoResponse deleteRepo(dev.statehouse.v1.DeleteRepoRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteRepoMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes the repositories that match.
     * </pre>
     */
    public dev.statehouse.v1.DeleteReposResponse deleteRepos(dev.statehouse.v1.DeleteReposRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteReposMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service RepoService.
   * <pre>
   * Git repositories that sessions work on.
   * </pre>
   */
  public static final class RepoServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<RepoServiceFutureStub> {
    private RepoServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RepoServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RepoServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a repo.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CreateRepoResponse> createRepo(
        dev.statehouse.v1.CreateRepoRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateRepoMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one repo.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetRepoResponse> getRepo(
        dev.statehouse.v1.GetRepoRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetRepoMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one repo by its slug.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetRepoBySlugResponse> getRepoBySlug(
        dev.statehouse.v1.GetRepoBySlugRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetRepoBySlugMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists repos.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListReposResponse> listRepos(
        dev.statehouse.v1.ListReposRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListReposMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Counts repos.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CountReposResponse> countRepos(
        dev.statehouse.v1.CountReposRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCountReposMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads several repos.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.BatchGetReposResponse> batchGetRepos(
        dev.statehouse.v1.BatchGetReposRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getBatchGetReposMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Updates a repo.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateRepoResponse> updateRepo(
        dev.statehouse.v1.UpdateRepoRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateRepoMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Permanently deletes a repository, whose slug is then free again. FAILED_PRECONDITION `STILL_REFERENCED`, with the
     * referring `field`, while sessions refer to it, unless `cascade` is set.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteRepoResponse> deleteRepo(
        dev.statehouse.v1.DeleteRepoRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteRepoMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Permanently deletes the repositories that match.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteReposResponse> deleteRepos(
        dev.statehouse.v1.DeleteReposRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteReposMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_REPO = 0;
  private static final int METHODID_GET_REPO = 1;
  private static final int METHODID_GET_REPO_BY_SLUG = 2;
  private static final int METHODID_LIST_REPOS = 3;
  private static final int METHODID_COUNT_REPOS = 4;
  private static final int METHODID_BATCH_GET_REPOS = 5;
  private static final int METHODID_UPDATE_REPO = 6;
  private static final int METHODID_DELETE_REPO = 7;
  private static final int METHODID_DELETE_REPOS = 8;

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
        case METHODID_CREATE_REPO:
          serviceImpl.createRepo((dev.statehouse.v1.CreateRepoRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateRepoResponse>) responseObserver);
          break;
        case METHODID_GET_REPO:
          serviceImpl.getRepo((dev.statehouse.v1.GetRepoRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetRepoResponse>) responseObserver);
          break;
        case METHODID_GET_REPO_BY_SLUG:
          serviceImpl.getRepoBySlug((dev.statehouse.v1.GetRepoBySlugRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetRepoBySlugResponse>) responseObserver);
          break;
        case METHODID_LIST_REPOS:
          serviceImpl.listRepos((dev.statehouse.v1.ListReposRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListReposResponse>) responseObserver);
          break;
        case METHODID_COUNT_REPOS:
          serviceImpl.countRepos((dev.statehouse.v1.CountReposRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CountReposResponse>) responseObserver);
          break;
        case METHODID_BATCH_GET_REPOS:
          serviceImpl.batchGetRepos((dev.statehouse.v1.BatchGetReposRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetReposResponse>) responseObserver);
          break;
        case METHODID_UPDATE_REPO:
          serviceImpl.updateRepo((dev.statehouse.v1.UpdateRepoRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateRepoResponse>) responseObserver);
          break;
        case METHODID_DELETE_REPO:
          serviceImpl.deleteRepo((dev.statehouse.v1.DeleteRepoRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteRepoResponse>) responseObserver);
          break;
        case METHODID_DELETE_REPOS:
          serviceImpl.deleteRepos((dev.statehouse.v1.DeleteReposRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteReposResponse>) responseObserver);
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
          getCreateRepoMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CreateRepoRequest,
              dev.statehouse.v1.CreateRepoResponse>(
                service, METHODID_CREATE_REPO)))
        .addMethod(
          getGetRepoMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetRepoRequest,
              dev.statehouse.v1.GetRepoResponse>(
                service, METHODID_GET_REPO)))
        .addMethod(
          getGetRepoBySlugMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetRepoBySlugRequest,
              dev.statehouse.v1.GetRepoBySlugResponse>(
                service, METHODID_GET_REPO_BY_SLUG)))
        .addMethod(
          getListReposMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListReposRequest,
              dev.statehouse.v1.ListReposResponse>(
                service, METHODID_LIST_REPOS)))
        .addMethod(
          getCountReposMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CountReposRequest,
              dev.statehouse.v1.CountReposResponse>(
                service, METHODID_COUNT_REPOS)))
        .addMethod(
          getBatchGetReposMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.BatchGetReposRequest,
              dev.statehouse.v1.BatchGetReposResponse>(
                service, METHODID_BATCH_GET_REPOS)))
        .addMethod(
          getUpdateRepoMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateRepoRequest,
              dev.statehouse.v1.UpdateRepoResponse>(
                service, METHODID_UPDATE_REPO)))
        .addMethod(
          getDeleteRepoMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteRepoRequest,
              dev.statehouse.v1.DeleteRepoResponse>(
                service, METHODID_DELETE_REPO)))
        .addMethod(
          getDeleteReposMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteReposRequest,
              dev.statehouse.v1.DeleteReposResponse>(
                service, METHODID_DELETE_REPOS)))
        .build();
  }

  private static abstract class RepoServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    RepoServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.statehouse.v1.RepoProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("RepoService");
    }
  }

  private static final class RepoServiceFileDescriptorSupplier
      extends RepoServiceBaseDescriptorSupplier {
    RepoServiceFileDescriptorSupplier() {}
  }

  private static final class RepoServiceMethodDescriptorSupplier
      extends RepoServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    RepoServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (RepoServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new RepoServiceFileDescriptorSupplier())
              .addMethod(getCreateRepoMethod())
              .addMethod(getGetRepoMethod())
              .addMethod(getGetRepoBySlugMethod())
              .addMethod(getListReposMethod())
              .addMethod(getCountReposMethod())
              .addMethod(getBatchGetReposMethod())
              .addMethod(getUpdateRepoMethod())
              .addMethod(getDeleteRepoMethod())
              .addMethod(getDeleteReposMethod())
              .build();
        }
      }
    }
    return result;
  }
}
