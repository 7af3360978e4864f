package dev.statehouse.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Role mappings: they give principals of an external directory roles in teams.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class RoleMappingServiceGrpc {

  private RoleMappingServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "statehouse.v1.RoleMappingService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CreateRoleMappingRequest,
      dev.statehouse.v1.CreateRoleMappingResponse> getCreateRoleMappingMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateRoleMapping",
      requestType = dev.statehouse.v1.CreateRoleMappingRequest.class,
      responseType = dev.statehouse.v1.CreateRoleMappingResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CreateRoleMappingRequest,
      dev.statehouse.v1.CreateRoleMappingResponse> getCreateRoleMappingMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CreateRoleMappingRequest, dev.statehouse.v1.CreateRoleMappingResponse> getCreateRoleMappingMethod;
    if ((getCreateRoleMappingMethod = RoleMappingServiceGrpc.getCreateRoleMappingMethod) == null) {
      synchronized (RoleMappingServiceGrpc.class) {
        if ((getCreateRoleMappingMethod = RoleMappingServiceGrpc.getCreateRoleMappingMethod) == null) {
          RoleMappingServiceGrpc.getCreateRoleMappingMethod = getCreateRoleMappingMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CreateRoleMappingRequest, dev.statehouse.v1.CreateRoleMappingResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateRoleMapping"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateRoleMappingRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateRoleMappingResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RoleMappingServiceMethodDescriptorSupplier("CreateRoleMapping"))
              .build();
        }
      }
    }
    return getCreateRoleMappingMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetRoleMappingRequest,
      dev.statehouse.v1.GetRoleMappingResponse> getGetRoleMappingMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetRoleMapping",
      requestType = dev.statehouse.v1.GetRoleMappingRequest.class,
      responseType = dev.statehouse.v1.GetRoleMappingResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetRoleMappingRequest,
      dev.statehouse.v1.GetRoleMappingResponse> getGetRoleMappingMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetRoleMappingRequest, dev.statehouse.v1.GetRoleMappingResponse> getGetRoleMappingMethod;
    if ((getGetRoleMappingMethod = RoleMappingServiceGrpc.getGetRoleMappingMethod) == null) {
      synchronized (RoleMappingServiceGrpc.class) {
        if ((getGetRoleMappingMethod = RoleMappingServiceGrpc.getGetRoleMappingMethod) == null) {
          RoleMappingServiceGrpc.getGetRoleMappingMethod = getGetRoleMappingMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetRoleMappingRequest, dev.statehouse.v1.GetRoleMappingResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetRoleMapping"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetRoleMappingRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetRoleMappingResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RoleMappingServiceMethodDescriptorSupplier("GetRoleMapping"))
              .build();
        }
      }
    }
    return getGetRoleMappingMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListRoleMappingsRequest,
      dev.statehouse.v1.ListRoleMappingsResponse> getListRoleMappingsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListRoleMappings",
      requestType = dev.statehouse.v1.ListRoleMappingsRequest.class,
      responseType = dev.statehouse.v1.ListRoleMappingsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListRoleMappingsRequest,
      dev.statehouse.v1.ListRoleMappingsResponse> getListRoleMappingsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListRoleMappingsRequest, dev.statehouse.v1.ListRoleMappingsResponse> getListRoleMappingsMethod;
    if ((getListRoleMappingsMethod = RoleMappingServiceGrpc.getListRoleMappingsMethod) == null) {
      synchronized (RoleMappingServiceGrpc.class) {
        if ((getListRoleMappingsMethod = RoleMappingServiceGrpc.getListRoleMappingsMethod) == null) {
          RoleMappingServiceGrpc.getListRoleMappingsMethod = getListRoleMappingsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListRoleMappingsRequest, dev.statehouse.v1.ListRoleMappingsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListRoleMappings"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListRoleMappingsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListRoleMappingsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RoleMappingServiceMethodDescriptorSupplier("ListRoleMappings"))
              .build();
        }
      }
    }
    return getListRoleMappingsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetRoleMappingsRequest,
      dev.statehouse.v1.BatchGetRoleMappingsResponse> getBatchGetRoleMappingsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "BatchGetRoleMappings",
      requestType = dev.statehouse.v1.BatchGetRoleMappingsRequest.class,
      responseType = dev.statehouse.v1.BatchGetRoleMappingsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetRoleMappingsRequest,
      dev.statehouse.v1.BatchGetRoleMappingsResponse> getBatchGetRoleMappingsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetRoleMappingsRequest, dev.statehouse.v1.BatchGetRoleMappingsResponse> getBatchGetRoleMappingsMethod;
    if ((getBatchGetRoleMappingsMethod = RoleMappingServiceGrpc.getBatchGetRoleMappingsMethod) == null) {
      synchronized (RoleMappingServiceGrpc.class) {
        if ((getBatchGetRoleMappingsMethod = RoleMappingServiceGrpc.getBatchGetRoleMappingsMethod) == null) {
          RoleMappingServiceGrpc.getBatchGetRoleMappingsMethod = getBatchGetRoleMappingsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.BatchGetRoleMappingsRequest, dev.statehouse.v1.BatchGetRoleMappingsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "BatchGetRoleMappings"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetRoleMappingsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetRoleMappingsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RoleMappingServiceMethodDescriptorSupplier("BatchGetRoleMappings"))
              .build();
        }
      }
    }
    return getBatchGetRoleMappingsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CountRoleMappingsRequest,
      dev.statehouse.v1.CountRoleMappingsResponse> getCountRoleMappingsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CountRoleMappings",
      requestType = dev.statehouse.v1.CountRoleMappingsRequest.class,
      responseType = dev.statehouse.v1.CountRoleMappingsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CountRoleMappingsRequest,
      dev.statehouse.v1.CountRoleMappingsResponse> getCountRoleMappingsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CountRoleMappingsRequest, dev.statehouse.v1.CountRoleMappingsResponse> getCountRoleMappingsMethod;
    if ((getCountRoleMappingsMethod = RoleMappingServiceGrpc.getCountRoleMappingsMethod) == null) {
      synchronized (RoleMappingServiceGrpc.class) {
        if ((getCountRoleMappingsMethod = RoleMappingServiceGrpc.getCountRoleMappingsMethod) == null) {
          RoleMappingServiceGrpc.getCountRoleMappingsMethod = getCountRoleMappingsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CountRoleMappingsRequest, dev.statehouse.v1.CountRoleMappingsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CountRoleMappings"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountRoleMappingsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountRoleMappingsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RoleMappingServiceMethodDescriptorSupplier("CountRoleMappings"))
              .build();
        }
      }
    }
    return getCountRoleMappingsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateRoleMappingRequest,
      dev.statehouse.v1.UpdateRoleMappingResponse> getUpdateRoleMappingMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateRoleMapping",
      requestType = dev.statehouse.v1.UpdateRoleMappingRequest.class,
      responseType = dev.statehouse.v1.UpdateRoleMappingResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateRoleMappingRequest,
      dev.statehouse.v1.UpdateRoleMappingResponse> getUpdateRoleMappingMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateRoleMappingRequest, dev.statehouse.v1.UpdateRoleMappingResponse> getUpdateRoleMappingMethod;
    if ((getUpdateRoleMappingMethod = RoleMappingServiceGrpc.getUpdateRoleMappingMethod) == null) {
      synchronized (RoleMappingServiceGrpc.class) {
        if ((getUpdateRoleMappingMethod = RoleMappingServiceGrpc.getUpdateRoleMappingMethod) == null) {
          RoleMappingServiceGrpc.getUpdateRoleMappingMethod = getUpdateRoleMappingMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateRoleMappingRequest, dev.statehouse.v1.UpdateRoleMappingResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateRoleMapping"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateRoleMappingRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateRoleMappingResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RoleMappingServiceMethodDescriptorSupplier("UpdateRoleMapping"))
              .build();
        }
      }
    }
    return getUpdateRoleMappingMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteRoleMappingRequest,
      dev.statehouse.v1.DeleteRoleMappingResponse> getDeleteRoleMappingMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteRoleMapping",
      requestType = dev.statehouse.v1.DeleteRoleMappingRequest.class,
      responseType = dev.statehouse.v1.DeleteRoleMappingResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteRoleMappingRequest,
      dev.statehouse.v1.DeleteRoleMappingResponse> getDeleteRoleMappingMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteRoleMappingRequest, dev.statehouse.v1.DeleteRoleMappingResponse> getDeleteRoleMappingMethod;
    if ((getDeleteRoleMappingMethod = RoleMappingServiceGrpc.getDeleteRoleMappingMethod) == null) {
      synchronized (RoleMappingServiceGrpc.class) {
        if ((getDeleteRoleMappingMethod = RoleMappingServiceGrpc.getDeleteRoleMappingMethod) == null) {
          RoleMappingServiceGrpc.getDeleteRoleMappingMethod = getDeleteRoleMappingMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteRoleMappingRequest, dev.statehouse.v1.DeleteRoleMappingResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteRoleMapping"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteRoleMappingRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteRoleMappingResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RoleMappingServiceMethodDescriptorSupplier("DeleteRoleMapping"))
              .build();
        }
      }
    }
    return getDeleteRoleMappingMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteRoleMappingsRequest,
      dev.statehouse.v1.DeleteRoleMappingsResponse> getDeleteRoleMappingsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteRoleMappings",
      requestType = dev.statehouse.v1.DeleteRoleMappingsRequest.class,
      responseType = dev.statehouse.v1.DeleteRoleMappingsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteRoleMappingsRequest,
      dev.statehouse.v1.DeleteRoleMappingsResponse> getDeleteRoleMappingsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteRoleMappingsRequest, dev.statehouse.v1.DeleteRoleMappingsResponse> getDeleteRoleMappingsMethod;
    if ((getDeleteRoleMappingsMethod = RoleMappingServiceGrpc.getDeleteRoleMappingsMethod) == null) {
      synchronized (RoleMappingServiceGrpc.class) {
        if ((getDeleteRoleMappingsMethod = RoleMappingServiceGrpc.getDeleteRoleMappingsMethod) == null) {
          RoleMappingServiceGrpc.getDeleteRoleMappingsMethod = getDeleteRoleMappingsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteRoleMappingsRequest, dev.statehouse.v1.DeleteRoleMappingsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteRoleMappings"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteRoleMappingsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteRoleMappingsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RoleMappingServiceMethodDescriptorSupplier("DeleteRoleMappings"))
              .build();
        }
      }
    }
    return getDeleteRoleMappingsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ResolveRolesRequest,
      dev.statehouse.v1.ResolveRolesResponse> getResolveRolesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ResolveRoles",
      requestType = dev.statehouse.v1.ResolveRolesRequest.class,
      responseType = dev.statehouse.v1.ResolveRolesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ResolveRolesRequest,
      dev.statehouse.v1.ResolveRolesResponse> getResolveRolesMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ResolveRolesRequest, dev.statehouse.v1.ResolveRolesResponse> getResolveRolesMethod;
    if ((getResolveRolesMethod = RoleMappingServiceGrpc.getResolveRolesMethod) == null) {
      synchronized (RoleMappingServiceGrpc.class) {
        if ((getResolveRolesMethod = RoleMappingServiceGrpc.getResolveRolesMethod) == null) {
          RoleMappingServiceGrpc.getResolveRolesMethod = getResolveRolesMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ResolveRolesRequest, dev.statehouse.v1.ResolveRolesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ResolveRoles"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ResolveRolesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ResolveRolesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RoleMappingServiceMethodDescriptorSupplier("ResolveRoles"))
              .build();
        }
      }
    }
    return getResolveRolesMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static RoleMappingServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RoleMappingServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RoleMappingServiceStub>() {
        @java.lang.Override
        public RoleMappingServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RoleMappingServiceStub(channel, callOptions);
        }
      };
    return RoleMappingServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static RoleMappingServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RoleMappingServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RoleMappingServiceBlockingV2Stub>() {
        @java.lang.Override
        public RoleMappingServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RoleMappingServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return RoleMappingServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static RoleMappingServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RoleMappingServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RoleMappingServiceBlockingStub>() {
        @java.lang.Override
        public RoleMappingServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RoleMappingServiceBlockingStub(channel, callOptions);
        }
      };
    return RoleMappingServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static RoleMappingServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RoleMappingServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RoleMappingServiceFutureStub>() {
        @java.lang.Override
        public RoleMappingServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RoleMappingServiceFutureStub(channel, callOptions);
        }
      };
    return RoleMappingServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Role mappings: they give principals of an external directory roles in teams.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Creates a mapping. ALREADY_EXISTS also if the principal, as one of this type, already has this role in this team.
     * </pre>
     */
    default void createRoleMapping(dev.statehouse.v1.CreateRoleMappingRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateRoleMappingResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateRoleMappingMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one mapping.
     * </pre>
     */
    default void getRoleMapping(dev.statehouse.v1.GetRoleMappingRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetRoleMappingResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetRoleMappingMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists mappings.
     * </pre>
     */
    default void listRoleMappings(dev.statehouse.v1.ListRoleMappingsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListRoleMappingsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListRoleMappingsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads several role mappings.
     * </pre>
     */
    default void batchGetRoleMappings(dev.statehouse.v1.BatchGetRoleMappingsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetRoleMappingsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getBatchGetRoleMappingsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Counts mappings, also by group.
     * </pre>
     */
    default void countRoleMappings(dev.statehouse.v1.CountRoleMappingsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountRoleMappingsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCountRoleMappingsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Updates a mapping. ALREADY_EXISTS if the principal, as one of this type, already has this role in this team.
     * </pre>
     */
    default void updateRoleMapping(dev.statehouse.v1.UpdateRoleMappingRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateRoleMappingResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateRoleMappingMethod(), responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes a mapping.
     * </pre>
     */
    default void deleteRoleMapping(dev.statehouse.v1.DeleteRoleMappingRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteRoleMappingResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteRoleMappingMethod(), responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes the mappings that match.
     * </pre>
     */
    default void deleteRoleMappings(dev.statehouse.v1.DeleteRoleMappingsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteRoleMappingsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteRoleMappingsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the roles that enabled mappings give to a principal, in pages, ordered by team and role. Called
     * `GetByPrincipal` in other stores. For an unknown principal the list is empty, not NOT_FOUND. INVALID_ARGUMENT for a
     * page token of another request.
     * </pre>
     */
    default void resolveRoles(dev.statehouse.v1.ResolveRolesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ResolveRolesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getResolveRolesMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service RoleMappingService.
   * <pre>
   * Role mappings: they give principals of an external directory roles in teams.
   * </pre>
   */
  public static abstract class RoleMappingServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return RoleMappingServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service RoleMappingService.
   * <pre>
   * Role mappings: they give principals of an external directory roles in teams.
   * </pre>
   */
  public static final class RoleMappingServiceStub
      extends io.grpc.stub.AbstractAsyncStub<RoleMappingServiceStub> {
    private RoleMappingServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RoleMappingServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RoleMappingServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a mapping. ALREADY_EXISTS also if the principal, as one of this type, already has this role in this team.
     * </pre>
     */
    public void createRoleMapping(dev.statehouse.v1.CreateRoleMappingRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateRoleMappingResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateRoleMappingMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one mapping.
     * </pre>
     */
    public void getRoleMapping(dev.statehouse.v1.GetRoleMappingRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetRoleMappingResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetRoleMappingMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists mappings.
     * </pre>
     */
    public void listRoleMappings(dev.statehouse.v1.ListRoleMappingsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListRoleMappingsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListRoleMappingsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads several role mappings.
     * </pre>
     */
    public void batchGetRoleMappings(dev.statehouse.v1.BatchGetRoleMappingsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetRoleMappingsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getBatchGetRoleMappingsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Counts mappings, also by group.
     * </pre>
     */
    public void countRoleMappings(dev.statehouse.v1.CountRoleMappingsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountRoleMappingsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCountRoleMappingsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Updates a mapping. ALREADY_EXISTS if the principal, as one of this type, already has this role in this team.
     * </pre>
     */
    public void updateRoleMapping(dev.statehouse.v1.UpdateRoleMappingRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateRoleMappingResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateRoleMappingMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes a mapping.
     * </pre>
     */
    public void deleteRoleMapping(dev.statehouse.v1.DeleteRoleMappingRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteRoleMappingResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteRoleMappingMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes the mappings that match.
     * </pre>
     */
    public void deleteRoleMappings(dev.statehouse.v1.DeleteRoleMappingsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteRoleMappingsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteRoleMappingsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the roles that enabled mappings give to a principal, in pages, ordered by team and role. Called
     * `GetByPrincipal` in other stores. For an unknown principal the list is empty, not NOT_FOUND. INVALID_ARGUMENT for a
     * page token of another request.
     * </pre>
     */
    public void resolveRoles(dev.statehouse.v1.ResolveRolesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ResolveRolesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getResolveRolesMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service RoleMappingService.
   * <pre>
   * Role mappings: they give principals of an external directory roles in teams.
   * </pre>
   */
  public static final class RoleMappingServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<RoleMappingServiceBlockingV2Stub> {
    private RoleMappingServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RoleMappingServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RoleMappingServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a mapping. ALREADY_EXISTS also if the principal, as one of this type, already has this role in this team.
     * </pre>
     */
    public dev.statehouse.v1.CreateRoleMappingResponse createRoleMapping(dev.statehouse.v1.CreateRoleMappingRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateRoleMappingMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one mapping.
     * </pre>
     */
    public dev.statehouse.v1.GetRoleMappingResponse getRoleMapping(dev.statehouse.v1.GetRoleMappingRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetRoleMappingMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists mappings.
     * </pre>
     */
    public dev.statehouse.v1.ListRoleMappingsResponse listRoleMappings(dev.statehouse.v1.ListRoleMappingsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListRoleMappingsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several role mappings.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetRoleMappingsResponse batchGetRoleMappings(dev.statehouse.v1.BatchGetRoleMappingsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getBatchGetRoleMappingsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts mappings, also by group.
     * </pre>
     */
    public dev.statehouse.v1.CountRoleMappingsResponse countRoleMappings(dev.statehouse.v1.CountRoleMappingsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCountRoleMappingsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates a mapping. ALREADY_EXISTS if the principal, as one of this type, already has this role in this team.
     * </pre>
     */
    public dev.statehouse.v1.UpdateRoleMappingResponse updateRoleMapping(dev.statehouse.v1.UpdateRoleMappingRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateRoleMappingMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes a mapping.
     * </pre>
     */
    public dev.statehouse.v1.DeleteRoleMappingResponse deleteRoleMapping(dev.statehouse.v1.DeleteRoleMappingRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteRoleMappingMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes the mappings that match.
     * </pre>
     */
    public dev.statehouse.v1.DeleteRoleMappingsResponse deleteRoleMappings(dev.statehouse.v1.DeleteRoleMappingsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteRoleMappingsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the roles that enabled mappings give to a principal, in pages, ordered by team and role. Called
     * `GetByPrincipal` in other stores. For an unknown principal the list is empty, not NOT_FOUND. INVALID_ARGUMENT for a
     * page token of another request.
     * </pre>
     */
    public dev.statehouse.v1.ResolveRolesResponse resolveRoles(dev.statehouse.v1.ResolveRolesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getResolveRolesMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service RoleMappingService.
   * <pre>
   * Role mappings: they give principals of an external directory roles in teams.
   * </pre>
   */
  public static final class RoleMappingServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<RoleMappingServiceBlockingStub> {
    private RoleMappingServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RoleMappingServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RoleMappingServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a mapping. ALREADY_EXISTS also if the principal, as one of this type, already has this role in this team.
     * </pre>
     */
    public dev.statehouse.v1.CreateRoleMappingResponse createRoleMapping(dev.statehouse.v1.CreateRoleMappingRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateRoleMappingMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one mapping.
     * </pre>
     */
    public dev.statehouse.v1.GetRoleMappingResponse getRoleMapping(dev.statehouse.v1.GetRoleMappingRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetRoleMappingMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists mappings.
     * </pre>
     */
    public dev.statehouse.v1.ListRoleMappingsResponse listRoleMappings(dev.statehouse.v1.ListRoleMappingsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListRoleMappingsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several role mappings.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetRoleMappingsResponse batchGetRoleMappings(dev.statehouse.v1.BatchGetRoleMappingsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getBatchGetRoleMappingsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts mappings, also by group.
     * </pre>
     */
    public dev.statehouse.v1.CountRoleMappingsResponse countRoleMappings(dev.statehouse.v1.CountRoleMappingsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCountRoleMappingsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates a mapping. ALREADY_EXISTS if the principal, as one of this type, already has this role in this team.
     * </pre>
     */
    public dev.statehouse.v1.UpdateRoleMappingResponse updateRoleMapping(dev.statehouse.v1.UpdateRoleMappingRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateRoleMappingMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes a mapping.
     * </pre>
     */
    public dev.statehouse.v1.DeleteRoleMappingResponse deleteRoleMapping(dev.statehouse.v1.DeleteRoleMappingRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteRoleMappingMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes the mappings that match.
     * </pre>
     */
    public dev.statehouse.v1.DeleteRoleMappingsResponse deleteRoleMappings(dev.statehouse.v1.DeleteRoleMappingsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteRoleMappingsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the roles that enabled mappings give to a principal, in pages, ordered by team and role. Called
     * `GetByPrincipal` in other stores. For an unknown principal the list is empty, not NOT_FOUND. INVALID_ARGUMENT for a
     * page token of another request.
     * </pre>
     */
    public dev.statehouse.v1.ResolveRolesResponse resolveRoles(dev.statehouse.v1.ResolveRolesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getResolveRolesMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service RoleMappingService.
   * <pre>
   * Role mappings: they give principals of an external directory roles in teams.
   * </pre>
   */
  public static final class RoleMappingServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<RoleMappingServiceFutureStub> {
    private RoleMappingServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RoleMappingServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RoleMappingServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a mapping. ALREADY_EXISTS also if the principal, as one of this type, already has this role in this team.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CreateRoleMappingResponse> createRoleMapping(
        dev.statehouse.v1.CreateRoleMappingRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateRoleMappingMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one mapping.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetRoleMappingResponse> getRoleMapping(
        dev.statehouse.v1.GetRoleMappingRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetRoleMappingMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists mappings.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListRoleMappingsResponse> listRoleMappings(
        dev.statehouse.v1.ListRoleMappingsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListRoleMappingsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads several role mappings.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.BatchGetRoleMappingsResponse> batchGetRoleMappings(
        dev.statehouse.v1.BatchGetRoleMappingsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getBatchGetRoleMappingsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Counts mappings, also by group.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CountRoleMappingsResponse> countRoleMappings(
        dev.statehouse.v1.CountRoleMappingsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCountRoleMappingsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Updates a mapping. ALREADY_EXISTS if the principal, as one of this type, already has this role in this team.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateRoleMappingResponse> updateRoleMapping(
        dev.statehouse.v1.UpdateRoleMappingRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateRoleMappingMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Permanently deletes a mapping.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteRoleMappingResponse> deleteRoleMapping(
        dev.statehouse.v1.DeleteRoleMappingRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteRoleMappingMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Permanently deletes the mappings that match.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteRoleMappingsResponse> deleteRoleMappings(
        dev.statehouse.v1.DeleteRoleMappingsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteRoleMappingsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the roles that enabled mappings give to a principal, in pages, ordered by team and role. Called
     * `GetByPrincipal` in other stores. For an unknown principal the list is empty, not NOT_FOUND. INVALID_ARGUMENT for a
     * page token of another request.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ResolveRolesResponse> resolveRoles(
        dev.statehouse.v1.ResolveRolesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getResolveRolesMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_ROLE_MAPPING = 0;
  private static final int METHODID_GET_ROLE_MAPPING = 1;
  private static final int METHODID_LIST_ROLE_MAPPINGS = 2;
  private static final int METHODID_BATCH_GET_ROLE_MAPPINGS = 3;
  private static final int METHODID_COUNT_ROLE_MAPPINGS = 4;
  private static final int METHODID_UPDATE_ROLE_MAPPING = 5;
  private static final int METHODID_DELETE_ROLE_MAPPING = 6;
  private static final int METHODID_DELETE_ROLE_MAPPINGS = 7;
  private static final int METHODID_RESOLVE_ROLES = 8;

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
        case METHODID_CREATE_ROLE_MAPPING:
          serviceImpl.createRoleMapping((dev.statehouse.v1.CreateRoleMappingRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateRoleMappingResponse>) responseObserver);
          break;
        case METHODID_GET_ROLE_MAPPING:
          serviceImpl.getRoleMapping((dev.statehouse.v1.GetRoleMappingRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetRoleMappingResponse>) responseObserver);
          break;
        case METHODID_LIST_ROLE_MAPPINGS:
          serviceImpl.listRoleMappings((dev.statehouse.v1.ListRoleMappingsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListRoleMappingsResponse>) responseObserver);
          break;
        case METHODID_BATCH_GET_ROLE_MAPPINGS:
          serviceImpl.batchGetRoleMappings((dev.statehouse.v1.BatchGetRoleMappingsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetRoleMappingsResponse>) responseObserver);
          break;
        case METHODID_COUNT_ROLE_MAPPINGS:
          serviceImpl.countRoleMappings((dev.statehouse.v1.CountRoleMappingsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CountRoleMappingsResponse>) responseObserver);
          break;
        case METHODID_UPDATE_ROLE_MAPPING:
          serviceImpl.updateRoleMapping((dev.statehouse.v1.UpdateRoleMappingRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateRoleMappingResponse>) responseObserver);
          break;
        case METHODID_DELETE_ROLE_MAPPING:
          serviceImpl.deleteRoleMapping((dev.statehouse.v1.DeleteRoleMappingRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteRoleMappingResponse>) responseObserver);
          break;
        case METHODID_DELETE_ROLE_MAPPINGS:
          serviceImpl.deleteRoleMappings((dev.statehouse.v1.DeleteRoleMappingsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteRoleMappingsResponse>) responseObserver);
          break;
        case METHODID_RESOLVE_ROLES:
          serviceImpl.resolveRoles((dev.statehouse.v1.ResolveRolesRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ResolveRolesResponse>) responseObserver);
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
          getCreateRoleMappingMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CreateRoleMappingRequest,
              dev.statehouse.v1.CreateRoleMappingResponse>(
                service, METHODID_CREATE_ROLE_MAPPING)))
        .addMethod(
          getGetRoleMappingMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetRoleMappingRequest,
              dev.statehouse.v1.GetRoleMappingResponse>(
                service, METHODID_GET_ROLE_MAPPING)))
        .addMethod(
          getListRoleMappingsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListRoleMappingsRequest,
              dev.statehouse.v1.ListRoleMappingsResponse>(
                service, METHODID_LIST_ROLE_MAPPINGS)))
        .addMethod(
          getBatchGetRoleMappingsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.BatchGetRoleMappingsRequest,
              dev.statehouse.v1.BatchGetRoleMappingsResponse>(
                service, METHODID_BATCH_GET_ROLE_MAPPINGS)))
        .addMethod(
          getCountRoleMappingsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CountRoleMappingsRequest,
              dev.statehouse.v1.CountRoleMappingsResponse>(
                service, METHODID_COUNT_ROLE_MAPPINGS)))
        .addMethod(
          getUpdateRoleMappingMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateRoleMappingRequest,
              dev.statehouse.v1.UpdateRoleMappingResponse>(
                service, METHODID_UPDATE_ROLE_MAPPING)))
        .addMethod(
          getDeleteRoleMappingMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteRoleMappingRequest,
              dev.statehouse.v1.DeleteRoleMappingResponse>(
                service, METHODID_DELETE_ROLE_MAPPING)))
        .addMethod(
          getDeleteRoleMappingsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteRoleMappingsRequest,
              dev.statehouse.v1.DeleteRoleMappingsResponse>(
                service, METHODID_DELETE_ROLE_MAPPINGS)))
        .addMethod(
          getResolveRolesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ResolveRolesRequest,
              dev.statehouse.v1.ResolveRolesResponse>(
                service, METHODID_RESOLVE_ROLES)))
        .build();
  }

  private static abstract class RoleMappingServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    RoleMappingServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.statehouse.v1.RoleMappingProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("RoleMappingService");
    }
  }

  private static final class RoleMappingServiceFileDescriptorSupplier
      extends RoleMappingServiceBaseDescriptorSupplier {
    RoleMappingServiceFileDescriptorSupplier() {}
  }

  private static final class RoleMappingServiceMethodDescriptorSupplier
      extends RoleMappingServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    RoleMappingServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (RoleMappingServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new RoleMappingServiceFileDescriptorSupplier())
              .addMethod(getCreateRoleMappingMethod())
              .addMethod(getGetRoleMappingMethod())
              .addMethod(getListRoleMappingsMethod())
              .addMethod(getBatchGetRoleMappingsMethod())
              .addMethod(getCountRoleMappingsMethod())
              .addMethod(getUpdateRoleMappingMethod())
              .addMethod(getDeleteRoleMappingMethod())
              .addMethod(getDeleteRoleMappingsMethod())
              .addMethod(getResolveRolesMethod())
              .build();
        }
      }
    }
    return result;
  }
}
