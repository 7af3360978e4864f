package dev.statehouse.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Access: the tokens of programs, and the roles of those whom others identify. Roles in the project `system` hold in
 * every project. The roles of users are their memberships: `ProjectService`.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class AccessServiceGrpc {

  private AccessServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "statehouse.v1.AccessService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CreateTokenRequest,
      dev.statehouse.v1.CreateTokenResponse> getCreateTokenMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateToken",
      requestType = dev.statehouse.v1.CreateTokenRequest.class,
      responseType = dev.statehouse.v1.CreateTokenResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CreateTokenRequest,
      dev.statehouse.v1.CreateTokenResponse> getCreateTokenMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CreateTokenRequest, dev.statehouse.v1.CreateTokenResponse> getCreateTokenMethod;
    if ((getCreateTokenMethod = AccessServiceGrpc.getCreateTokenMethod) == null) {
      synchronized (AccessServiceGrpc.class) {
        if ((getCreateTokenMethod = AccessServiceGrpc.getCreateTokenMethod) == null) {
          AccessServiceGrpc.getCreateTokenMethod = getCreateTokenMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CreateTokenRequest, dev.statehouse.v1.CreateTokenResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateToken"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateTokenRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateTokenResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccessServiceMethodDescriptorSupplier("CreateToken"))
              .build();
        }
      }
    }
    return getCreateTokenMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetTokenRequest,
      dev.statehouse.v1.GetTokenResponse> getGetTokenMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetToken",
      requestType = dev.statehouse.v1.GetTokenRequest.class,
      responseType = dev.statehouse.v1.GetTokenResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetTokenRequest,
      dev.statehouse.v1.GetTokenResponse> getGetTokenMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetTokenRequest, dev.statehouse.v1.GetTokenResponse> getGetTokenMethod;
    if ((getGetTokenMethod = AccessServiceGrpc.getGetTokenMethod) == null) {
      synchronized (AccessServiceGrpc.class) {
        if ((getGetTokenMethod = AccessServiceGrpc.getGetTokenMethod) == null) {
          AccessServiceGrpc.getGetTokenMethod = getGetTokenMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetTokenRequest, dev.statehouse.v1.GetTokenResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetToken"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetTokenRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetTokenResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccessServiceMethodDescriptorSupplier("GetToken"))
              .build();
        }
      }
    }
    return getGetTokenMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListTokensRequest,
      dev.statehouse.v1.ListTokensResponse> getListTokensMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListTokens",
      requestType = dev.statehouse.v1.ListTokensRequest.class,
      responseType = dev.statehouse.v1.ListTokensResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListTokensRequest,
      dev.statehouse.v1.ListTokensResponse> getListTokensMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListTokensRequest, dev.statehouse.v1.ListTokensResponse> getListTokensMethod;
    if ((getListTokensMethod = AccessServiceGrpc.getListTokensMethod) == null) {
      synchronized (AccessServiceGrpc.class) {
        if ((getListTokensMethod = AccessServiceGrpc.getListTokensMethod) == null) {
          AccessServiceGrpc.getListTokensMethod = getListTokensMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListTokensRequest, dev.statehouse.v1.ListTokensResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListTokens"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListTokensRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListTokensResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccessServiceMethodDescriptorSupplier("ListTokens"))
              .build();
        }
      }
    }
    return getListTokensMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CountTokensRequest,
      dev.statehouse.v1.CountTokensResponse> getCountTokensMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CountTokens",
      requestType = dev.statehouse.v1.CountTokensRequest.class,
      responseType = dev.statehouse.v1.CountTokensResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CountTokensRequest,
      dev.statehouse.v1.CountTokensResponse> getCountTokensMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CountTokensRequest, dev.statehouse.v1.CountTokensResponse> getCountTokensMethod;
    if ((getCountTokensMethod = AccessServiceGrpc.getCountTokensMethod) == null) {
      synchronized (AccessServiceGrpc.class) {
        if ((getCountTokensMethod = AccessServiceGrpc.getCountTokensMethod) == null) {
          AccessServiceGrpc.getCountTokensMethod = getCountTokensMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CountTokensRequest, dev.statehouse.v1.CountTokensResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CountTokens"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountTokensRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountTokensResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccessServiceMethodDescriptorSupplier("CountTokens"))
              .build();
        }
      }
    }
    return getCountTokensMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.RotateTokenRequest,
      dev.statehouse.v1.RotateTokenResponse> getRotateTokenMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RotateToken",
      requestType = dev.statehouse.v1.RotateTokenRequest.class,
      responseType = dev.statehouse.v1.RotateTokenResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.RotateTokenRequest,
      dev.statehouse.v1.RotateTokenResponse> getRotateTokenMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.RotateTokenRequest, dev.statehouse.v1.RotateTokenResponse> getRotateTokenMethod;
    if ((getRotateTokenMethod = AccessServiceGrpc.getRotateTokenMethod) == null) {
      synchronized (AccessServiceGrpc.class) {
        if ((getRotateTokenMethod = AccessServiceGrpc.getRotateTokenMethod) == null) {
          AccessServiceGrpc.getRotateTokenMethod = getRotateTokenMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.RotateTokenRequest, dev.statehouse.v1.RotateTokenResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RotateToken"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.RotateTokenRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.RotateTokenResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccessServiceMethodDescriptorSupplier("RotateToken"))
              .build();
        }
      }
    }
    return getRotateTokenMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.RevokeTokenRequest,
      dev.statehouse.v1.RevokeTokenResponse> getRevokeTokenMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RevokeToken",
      requestType = dev.statehouse.v1.RevokeTokenRequest.class,
      responseType = dev.statehouse.v1.RevokeTokenResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.RevokeTokenRequest,
      dev.statehouse.v1.RevokeTokenResponse> getRevokeTokenMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.RevokeTokenRequest, dev.statehouse.v1.RevokeTokenResponse> getRevokeTokenMethod;
    if ((getRevokeTokenMethod = AccessServiceGrpc.getRevokeTokenMethod) == null) {
      synchronized (AccessServiceGrpc.class) {
        if ((getRevokeTokenMethod = AccessServiceGrpc.getRevokeTokenMethod) == null) {
          AccessServiceGrpc.getRevokeTokenMethod = getRevokeTokenMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.RevokeTokenRequest, dev.statehouse.v1.RevokeTokenResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RevokeToken"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.RevokeTokenRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.RevokeTokenResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccessServiceMethodDescriptorSupplier("RevokeToken"))
              .build();
        }
      }
    }
    return getRevokeTokenMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CreateRoleBindingRequest,
      dev.statehouse.v1.CreateRoleBindingResponse> getCreateRoleBindingMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateRoleBinding",
      requestType = dev.statehouse.v1.CreateRoleBindingRequest.class,
      responseType = dev.statehouse.v1.CreateRoleBindingResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CreateRoleBindingRequest,
      dev.statehouse.v1.CreateRoleBindingResponse> getCreateRoleBindingMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CreateRoleBindingRequest, dev.statehouse.v1.CreateRoleBindingResponse> getCreateRoleBindingMethod;
    if ((getCreateRoleBindingMethod = AccessServiceGrpc.getCreateRoleBindingMethod) == null) {
      synchronized (AccessServiceGrpc.class) {
        if ((getCreateRoleBindingMethod = AccessServiceGrpc.getCreateRoleBindingMethod) == null) {
          AccessServiceGrpc.getCreateRoleBindingMethod = getCreateRoleBindingMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CreateRoleBindingRequest, dev.statehouse.v1.CreateRoleBindingResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateRoleBinding"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateRoleBindingRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateRoleBindingResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccessServiceMethodDescriptorSupplier("CreateRoleBinding"))
              .build();
        }
      }
    }
    return getCreateRoleBindingMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetRoleBindingRequest,
      dev.statehouse.v1.GetRoleBindingResponse> getGetRoleBindingMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetRoleBinding",
      requestType = dev.statehouse.v1.GetRoleBindingRequest.class,
      responseType = dev.statehouse.v1.GetRoleBindingResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetRoleBindingRequest,
      dev.statehouse.v1.GetRoleBindingResponse> getGetRoleBindingMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetRoleBindingRequest, dev.statehouse.v1.GetRoleBindingResponse> getGetRoleBindingMethod;
    if ((getGetRoleBindingMethod = AccessServiceGrpc.getGetRoleBindingMethod) == null) {
      synchronized (AccessServiceGrpc.class) {
        if ((getGetRoleBindingMethod = AccessServiceGrpc.getGetRoleBindingMethod) == null) {
          AccessServiceGrpc.getGetRoleBindingMethod = getGetRoleBindingMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetRoleBindingRequest, dev.statehouse.v1.GetRoleBindingResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetRoleBinding"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetRoleBindingRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetRoleBindingResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccessServiceMethodDescriptorSupplier("GetRoleBinding"))
              .build();
        }
      }
    }
    return getGetRoleBindingMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListRoleBindingsRequest,
      dev.statehouse.v1.ListRoleBindingsResponse> getListRoleBindingsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListRoleBindings",
      requestType = dev.statehouse.v1.ListRoleBindingsRequest.class,
      responseType = dev.statehouse.v1.ListRoleBindingsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListRoleBindingsRequest,
      dev.statehouse.v1.ListRoleBindingsResponse> getListRoleBindingsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListRoleBindingsRequest, dev.statehouse.v1.ListRoleBindingsResponse> getListRoleBindingsMethod;
    if ((getListRoleBindingsMethod = AccessServiceGrpc.getListRoleBindingsMethod) == null) {
      synchronized (AccessServiceGrpc.class) {
        if ((getListRoleBindingsMethod = AccessServiceGrpc.getListRoleBindingsMethod) == null) {
          AccessServiceGrpc.getListRoleBindingsMethod = getListRoleBindingsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListRoleBindingsRequest, dev.statehouse.v1.ListRoleBindingsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListRoleBindings"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListRoleBindingsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListRoleBindingsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccessServiceMethodDescriptorSupplier("ListRoleBindings"))
              .build();
        }
      }
    }
    return getListRoleBindingsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CountRoleBindingsRequest,
      dev.statehouse.v1.CountRoleBindingsResponse> getCountRoleBindingsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CountRoleBindings",
      requestType = dev.statehouse.v1.CountRoleBindingsRequest.class,
      responseType = dev.statehouse.v1.CountRoleBindingsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CountRoleBindingsRequest,
      dev.statehouse.v1.CountRoleBindingsResponse> getCountRoleBindingsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CountRoleBindingsRequest, dev.statehouse.v1.CountRoleBindingsResponse> getCountRoleBindingsMethod;
    if ((getCountRoleBindingsMethod = AccessServiceGrpc.getCountRoleBindingsMethod) == null) {
      synchronized (AccessServiceGrpc.class) {
        if ((getCountRoleBindingsMethod = AccessServiceGrpc.getCountRoleBindingsMethod) == null) {
          AccessServiceGrpc.getCountRoleBindingsMethod = getCountRoleBindingsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CountRoleBindingsRequest, dev.statehouse.v1.CountRoleBindingsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CountRoleBindings"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountRoleBindingsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountRoleBindingsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccessServiceMethodDescriptorSupplier("CountRoleBindings"))
              .build();
        }
      }
    }
    return getCountRoleBindingsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetRoleBindingsRequest,
      dev.statehouse.v1.BatchGetRoleBindingsResponse> getBatchGetRoleBindingsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "BatchGetRoleBindings",
      requestType = dev.statehouse.v1.BatchGetRoleBindingsRequest.class,
      responseType = dev.statehouse.v1.BatchGetRoleBindingsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetRoleBindingsRequest,
      dev.statehouse.v1.BatchGetRoleBindingsResponse> getBatchGetRoleBindingsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetRoleBindingsRequest, dev.statehouse.v1.BatchGetRoleBindingsResponse> getBatchGetRoleBindingsMethod;
    if ((getBatchGetRoleBindingsMethod = AccessServiceGrpc.getBatchGetRoleBindingsMethod) == null) {
      synchronized (AccessServiceGrpc.class) {
        if ((getBatchGetRoleBindingsMethod = AccessServiceGrpc.getBatchGetRoleBindingsMethod) == null) {
          AccessServiceGrpc.getBatchGetRoleBindingsMethod = getBatchGetRoleBindingsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.BatchGetRoleBindingsRequest, dev.statehouse.v1.BatchGetRoleBindingsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "BatchGetRoleBindings"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetRoleBindingsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetRoleBindingsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccessServiceMethodDescriptorSupplier("BatchGetRoleBindings"))
              .build();
        }
      }
    }
    return getBatchGetRoleBindingsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateRoleBindingRequest,
      dev.statehouse.v1.UpdateRoleBindingResponse> getUpdateRoleBindingMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateRoleBinding",
      requestType = dev.statehouse.v1.UpdateRoleBindingRequest.class,
      responseType = dev.statehouse.v1.UpdateRoleBindingResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateRoleBindingRequest,
      dev.statehouse.v1.UpdateRoleBindingResponse> getUpdateRoleBindingMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateRoleBindingRequest, dev.statehouse.v1.UpdateRoleBindingResponse> getUpdateRoleBindingMethod;
    if ((getUpdateRoleBindingMethod = AccessServiceGrpc.getUpdateRoleBindingMethod) == null) {
      synchronized (AccessServiceGrpc.class) {
        if ((getUpdateRoleBindingMethod = AccessServiceGrpc.getUpdateRoleBindingMethod) == null) {
          AccessServiceGrpc.getUpdateRoleBindingMethod = getUpdateRoleBindingMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateRoleBindingRequest, dev.statehouse.v1.UpdateRoleBindingResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateRoleBinding"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateRoleBindingRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateRoleBindingResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccessServiceMethodDescriptorSupplier("UpdateRoleBinding"))
              .build();
        }
      }
    }
    return getUpdateRoleBindingMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteRoleBindingRequest,
      dev.statehouse.v1.DeleteRoleBindingResponse> getDeleteRoleBindingMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteRoleBinding",
      requestType = dev.statehouse.v1.DeleteRoleBindingRequest.class,
      responseType = dev.statehouse.v1.DeleteRoleBindingResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteRoleBindingRequest,
      dev.statehouse.v1.DeleteRoleBindingResponse> getDeleteRoleBindingMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteRoleBindingRequest, dev.statehouse.v1.DeleteRoleBindingResponse> getDeleteRoleBindingMethod;
    if ((getDeleteRoleBindingMethod = AccessServiceGrpc.getDeleteRoleBindingMethod) == null) {
      synchronized (AccessServiceGrpc.class) {
        if ((getDeleteRoleBindingMethod = AccessServiceGrpc.getDeleteRoleBindingMethod) == null) {
          AccessServiceGrpc.getDeleteRoleBindingMethod = getDeleteRoleBindingMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteRoleBindingRequest, dev.statehouse.v1.DeleteRoleBindingResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteRoleBinding"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteRoleBindingRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteRoleBindingResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccessServiceMethodDescriptorSupplier("DeleteRoleBinding"))
              .build();
        }
      }
    }
    return getDeleteRoleBindingMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetCallerRequest,
      dev.statehouse.v1.GetCallerResponse> getGetCallerMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetCaller",
      requestType = dev.statehouse.v1.GetCallerRequest.class,
      responseType = dev.statehouse.v1.GetCallerResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetCallerRequest,
      dev.statehouse.v1.GetCallerResponse> getGetCallerMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetCallerRequest, dev.statehouse.v1.GetCallerResponse> getGetCallerMethod;
    if ((getGetCallerMethod = AccessServiceGrpc.getGetCallerMethod) == null) {
      synchronized (AccessServiceGrpc.class) {
        if ((getGetCallerMethod = AccessServiceGrpc.getGetCallerMethod) == null) {
          AccessServiceGrpc.getGetCallerMethod = getGetCallerMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetCallerRequest, dev.statehouse.v1.GetCallerResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetCaller"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetCallerRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetCallerResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccessServiceMethodDescriptorSupplier("GetCaller"))
              .build();
        }
      }
    }
    return getGetCallerMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static AccessServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AccessServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AccessServiceStub>() {
        @java.lang.Override
        public AccessServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AccessServiceStub(channel, callOptions);
        }
      };
    return AccessServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static AccessServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AccessServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AccessServiceBlockingV2Stub>() {
        @java.lang.Override
        public AccessServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AccessServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return AccessServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static AccessServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AccessServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AccessServiceBlockingStub>() {
        @java.lang.Override
        public AccessServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AccessServiceBlockingStub(channel, callOptions);
        }
      };
    return AccessServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static AccessServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AccessServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AccessServiceFutureStub>() {
        @java.lang.Override
        public AccessServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AccessServiceFutureStub(channel, callOptions);
        }
      };
    return AccessServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Access: the tokens of programs, and the roles of those whom others identify. Roles in the project `system` hold in
   * every project. The roles of users are their memberships: `ProjectService`.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Creates a token, which is returned this once. NOT_FOUND if the project does not exist; FAILED_PRECONDITION
     * `DELETED` if it is deleted; ALREADY_EXISTS if the id is taken; PERMISSION_DENIED for a role that permits more than
     * the caller may; INVALID_ARGUMENT for an `expire_time` that is not 1 s to 365 days from now. The response is never
     * stored, so an idempotency key and a call in a transaction are refused with INVALID_ARGUMENT.
     * </pre>
     */
    default void createToken(dev.statehouse.v1.CreateTokenRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateTokenResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateTokenMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one token, whether it has ended or not. What proves it is never returned again.
     * </pre>
     */
    default void getToken(dev.statehouse.v1.GetTokenRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetTokenResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetTokenMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists tokens, also those that have ended, until they are purged.
     * </pre>
     */
    default void listTokens(dev.statehouse.v1.ListTokensRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListTokensResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListTokensMethod(), responseObserver);
    }

    /**
     * <pre>
     * Counts tokens.
     * </pre>
     */
    default void countTokens(dev.statehouse.v1.CountTokensRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountTokensResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCountTokensMethod(), responseObserver);
    }

    /**
     * <pre>
     * Gives a token a new text, which is returned this once. The one before stays valid for the `overlap`, so that
     * programs can be given the new one meanwhile; the one before that is refused from now on. NOT_FOUND;
     * FAILED_PRECONDITION `DELETED` if the project is deleted, and `FAILED_PRECONDITION` if the token has expired or was
     * revoked; PERMISSION_DENIED for a token whose role permits more than the caller may. As of CreateToken, the response
     * is never stored.
     * </pre>
     */
    default void rotateToken(dev.statehouse.v1.RotateTokenRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.RotateTokenResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRotateTokenMethod(), responseObserver);
    }

    /**
     * <pre>
     * Revokes a token: within seconds it is refused by all servers, and its streams and transactions are ended. It stays
     * until it is purged, so that people see what was there. A token that is revoked already stays as it is. NOT_FOUND;
     * PERMISSION_DENIED for a token whose role permits more than the caller may.
     * </pre>
     */
    default void revokeToken(dev.statehouse.v1.RevokeTokenRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.RevokeTokenResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRevokeTokenMethod(), responseObserver);
    }

    /**
     * <pre>
     * Gives a role to those whom an issuer of JSON Web Tokens or a certificate names. ALREADY_EXISTS also if the subject
     * has a role in this project: change that. PERMISSION_DENIED for a role that permits more than the caller may.
     * </pre>
     */
    default void createRoleBinding(dev.statehouse.v1.CreateRoleBindingRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateRoleBindingResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateRoleBindingMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one role binding.
     * </pre>
     */
    default void getRoleBinding(dev.statehouse.v1.GetRoleBindingRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetRoleBindingResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetRoleBindingMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists role bindings.
     * </pre>
     */
    default void listRoleBindings(dev.statehouse.v1.ListRoleBindingsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListRoleBindingsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListRoleBindingsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Counts role bindings.
     * </pre>
     */
    default void countRoleBindings(dev.statehouse.v1.CountRoleBindingsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountRoleBindingsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCountRoleBindingsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads several role bindings.
     * </pre>
     */
    default void batchGetRoleBindings(dev.statehouse.v1.BatchGetRoleBindingsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetRoleBindingsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getBatchGetRoleBindingsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Updates a role binding: its role and its notes. PERMISSION_DENIED for a role, the one before or the new one, that
     * permits more than the caller may.
     * </pre>
     */
    default void updateRoleBinding(dev.statehouse.v1.UpdateRoleBindingRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateRoleBindingResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateRoleBindingMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a role binding: within seconds all servers refuse what it permitted. PERMISSION_DENIED for a role that
     * permits more than the caller may.
     * </pre>
     */
    default void deleteRoleBinding(dev.statehouse.v1.DeleteRoleBindingRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteRoleBindingResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteRoleBindingMethod(), responseObserver);
    }

    /**
     * <pre>
     * Tells who the caller is, and what it may do. FAILED_PRECONDITION `RESULT_TOO_LARGE` for a caller with so many roles
     * that they do not fit into 4 MiB, some 100,000.
     * </pre>
     */
    default void getCaller(dev.statehouse.v1.GetCallerRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetCallerResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetCallerMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service AccessService.
   * <pre>
   * Access: the tokens of programs, and the roles of those whom others identify. Roles in the project `system` hold in
   * every project. The roles of users are their memberships: `ProjectService`.
   * </pre>
   */
  public static abstract class AccessServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return AccessServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service AccessService.
   * <pre>
   * Access: the tokens of programs, and the roles of those whom others identify. Roles in the project `system` hold in
   * every project. The roles of users are their memberships: `ProjectService`.
   * </pre>
   */
  public static final class AccessServiceStub
      extends io.grpc.stub.AbstractAsyncStub<AccessServiceStub> {
    private AccessServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AccessServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AccessServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a token, which is returned this once. NOT_FOUND if the project does not exist; FAILED_PRECONDITION
     * `DELETED` if it is deleted; ALREADY_EXISTS if the id is taken; PERMISSION_DENIED for a role that permits more than
     * the caller may; INVALID_ARGUMENT for an `expire_time` that is not 1 s to 365 days from now. The response is never
     * stored, so an idempotency key and a call in a transaction are refused with INVALID_ARGUMENT.
     * </pre>
     */
    public void createToken(dev.statehouse.v1.CreateTokenRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateTokenResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateTokenMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one token, whether it has ended or not. What proves it is never returned again.
     * </pre>
     */
    public void getToken(dev.statehouse.v1.GetTokenRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetTokenResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetTokenMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists tokens, also those that have ended, until they are purged.
     * </pre>
     */
    public void listTokens(dev.statehouse.v1.ListTokensRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListTokensResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListTokensMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Counts tokens.
     * </pre>
     */
    public void countTokens(dev.statehouse.v1.CountTokensRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountTokensResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCountTokensMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Gives a token a new text, which is returned this once. The one before stays valid for the `overlap`, so that
     * programs can be given the new one meanwhile; the one before that is refused from now on. NOT_FOUND;
     * FAILED_PRECONDITION `DELETED` if the project is deleted, and `FAILED_PRECONDITION` if the token has expired or was
     * revoked; PERMISSION_DENIED for a token whose role permits more than the caller may. As of CreateToken, the response
     * is never stored.
     * </pre>
     */
    public void rotateToken(dev.statehouse.v1.RotateTokenRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.RotateTokenResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRotateTokenMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Revokes a token: within seconds it is refused by all servers, and its streams and transactions are ended. It stays
     * until it is purged, so that people see what was there. A token that is revoked already stays as it is. NOT_FOUND;
     * PERMISSION_DENIED for a token whose role permits more than the caller may.
     * </pre>
     */
    public void revokeToken(dev.statehouse.v1.RevokeTokenRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.RevokeTokenResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRevokeTokenMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Gives a role to those whom an issuer of JSON Web Tokens or a certificate names. ALREADY_EXISTS also if the subject
     * has a role in this project: change that. PERMISSION_DENIED for a role that permits more than the caller may.
     * </pre>
     */
    public void createRoleBinding(dev.statehouse.v1.CreateRoleBindingRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateRoleBindingResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateRoleBindingMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one role binding.
     * </pre>
     */
    public void getRoleBinding(dev.statehouse.v1.GetRoleBindingRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetRoleBindingResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetRoleBindingMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists role bindings.
     * </pre>
     */
    public void listRoleBindings(dev.statehouse.v1.ListRoleBindingsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListRoleBindingsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListRoleBindingsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Counts role bindings.
     * </pre>
     */
    public void countRoleBindings(dev.statehouse.v1.CountRoleBindingsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountRoleBindingsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCountRoleBindingsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads several role bindings.
     * </pre>
     */
    public void batchGetRoleBindings(dev.statehouse.v1.BatchGetRoleBindingsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetRoleBindingsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getBatchGetRoleBindingsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Updates a role binding: its role and its notes. PERMISSION_DENIED for a role, the one before or the new one, that
     * permits more than the caller may.
     * </pre>
     */
    public void updateRoleBinding(dev.statehouse.v1.UpdateRoleBindingRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateRoleBindingResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateRoleBindingMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a role binding: within seconds all servers refuse what it permitted. PERMISSION_DENIED for a role that
     * permits more than the caller may.
     * </pre>
     */
    public void deleteRoleBinding(dev.statehouse.v1.DeleteRoleBindingRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteRoleBindingResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteRoleBindingMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Tells who the caller is, and what it may do. FAILED_PRECONDITION `RESULT_TOO_LARGE` for a caller with so many roles
     * that they do not fit into 4 MiB, some 100,000.
     * </pre>
     */
    public void getCaller(dev.statehouse.v1.GetCallerRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetCallerResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetCallerMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service AccessService.
   * <pre>
   * Access: the tokens of programs, and the roles of those whom others identify. Roles in the project `system` hold in
   * every project. The roles of users are their memberships: `ProjectService`.
   * </pre>
   */
  public static final class AccessServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<AccessServiceBlockingV2Stub> {
    private AccessServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AccessServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AccessServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a token, which is returned this once. NOT_FOUND if the project does not exist; FAILED_PRECONDITION
     * `DELETED` if it is deleted; ALREADY_EXISTS if the id is taken; PERMISSION_DENIED for a role that permits more than
     * the caller may; INVALID_ARGUMENT for an `expire_time` that is not 1 s to 365 days from now. The response is never
     * stored, so an idempotency key and a call in a transaction are refused with INVALID_ARGUMENT.
     * </pre>
     */
    public dev.statehouse.v1.CreateTokenResponse createToken(dev.statehouse.v1.CreateTokenRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateTokenMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one token, whether it has ended or not. What proves it is never returned again.
     * </pre>
     */
    public dev.statehouse.v1.GetTokenResponse getToken(dev.statehouse.v1.GetTokenRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetTokenMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists tokens, also those that have ended, until they are purged.
     * </pre>
     */
    public dev.statehouse.v1.ListTokensResponse listTokens(dev.statehouse.v1.ListTokensRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListTokensMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts tokens.
     * </pre>
     */
    public dev.statehouse.v1.CountTokensResponse countTokens(dev.statehouse.v1.CountTokensRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCountTokensMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Gives a token a new text, which is returned this once. The one before stays valid for the `overlap`, so that
     * programs can be given the new one meanwhile; the one before that is refused from now on. NOT_FOUND;
     * FAILED_PRECONDITION `DELETED` if the project is deleted, and `FAILED_PRECONDITION` if the token has expired or was
     * revoked; PERMISSION_DENIED for a token whose role permits more than the caller may. As of CreateToken, the response
     * is never stored.
     * </pre>
     */
    public dev.statehouse.v1.RotateTokenResponse rotateToken(dev.statehouse.v1.RotateTokenRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRotateTokenMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Revokes a token: within seconds it is refused by all servers, and its streams and transactions are ended. It stays
     * until it is purged, so that people see what was there. A token that is revoked already stays as it is. NOT_FOUND;
     * PERMISSION_DENIED for a token whose role permits more than the caller may.
     * </pre>
     */
    public dev.statehouse.v1.RevokeTokenResponse revokeToken(dev.statehouse.v1.RevokeTokenRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRevokeTokenMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Gives a role to those whom an issuer of JSON Web Tokens or a certificate names. ALREADY_EXISTS also if the subject
     * has a role in this project: change that. PERMISSION_DENIED for a role that permits more than the caller may.
     * </pre>
     */
    public dev.statehouse.v1.CreateRoleBindingResponse createRoleBinding(dev.statehouse.v1.CreateRoleBindingRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateRoleBindingMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one role binding.
     * </pre>
     */
    public dev.statehouse.v1.GetRoleBindingResponse getRoleBinding(dev.statehouse.v1.GetRoleBindingRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetRoleBindingMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists role bindings.
     * </pre>
     */
    public dev.statehouse.v1.ListRoleBindingsResponse listRoleBindings(dev.statehouse.v1.ListRoleBindingsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListRoleBindingsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts role bindings.
     * </pre>
     */
    public dev.statehouse.v1.CountRoleBindingsResponse countRoleBindings(dev.statehouse.v1.CountRoleBindingsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCountRoleBindingsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several role bindings.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetRoleBindingsResponse batchGetRoleBindings(dev.statehouse.v1.BatchGetRoleBindingsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getBatchGetRoleBindingsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates a role binding: its role and its notes. PERMISSION_DENIED for a role, the one before or the new one, that
     * permits more than the caller may.
     * </pre>
     */
    public dev.statehouse.v1.UpdateRoleBindingResponse updateRoleBinding(dev.statehouse.v1.UpdateRoleBindingRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateRoleBindingMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a role binding: within seconds all servers refuse what it permitted. PERMISSION_DENIED for a role that
     * permits more than the caller may.
     * </pre>
     */
    public dev.statehouse.v1.DeleteRoleBindingResponse deleteRoleBinding(dev.statehouse.v1.DeleteRoleBindingRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteRoleBindingMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Tells who the caller is, and what it may do. FAILED_PRECONDITION `RESULT_TOO_LARGE` for a caller with so many roles
     * that they do not fit into 4 MiB, some 100,000.
     * </pre>
     */
    public dev.statehouse.v1.GetCallerResponse getCaller(dev.statehouse.v1.GetCallerRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetCallerMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service AccessService.
   * <pre>
   * Access: the tokens of programs, and the roles of those whom others identify. Roles in the project `system` hold in
   * every project. The roles of users are their memberships: `ProjectService`.
   * </pre>
   */
  public static final class AccessServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<AccessServiceBlockingStub> {
    private AccessServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AccessServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AccessServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a token, which is returned this once. NOT_FOUND if the project does not exist; FAILED_PRECONDITION
     * `DELETED` if it is deleted; ALREADY_EXISTS if the id is taken; PERMISSION_DENIED for a role that permits more than
     * the caller may; INVALID_ARGUMENT for an `expire_time` that is not 1 s to 365 days from now. The response is never
     * stored, so an idempotency key and a call in a transaction are refused with INVALID_ARGUMENT.
     * </pre>
     */
    public dev.statehouse.v1.CreateTokenResponse createToken(dev.statehouse.v1.CreateTokenRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateTokenMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one token, whether it has ended or not. What proves it is never returned again.
     * </pre>
     */
    public dev.statehouse.v1.GetTokenResponse getToken(dev.statehouse.v1.GetTokenRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetTokenMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists tokens, also those that have ended, until they are purged.
     * </pre>
     */
    public dev.statehouse.v1.ListTokensResponse listTokens(dev.statehouse.v1.ListTokensRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListTokensMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts tokens.
     * </pre>
     */
    public dev.statehouse.v1.CountTokensResponse countTokens(dev.statehouse.v1.CountTokensRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCountTokensMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Gives a token a new text, which is returned this once. The one before stays valid for the `overlap`, so that
     * programs can be given the new one meanwhile; the one before that is refused from now on. NOT_FOUND;
     * FAILED_PRECONDITION `DELETED` if the project is deleted, and `FAILED_PRECONDITION` if the token has expired or was
     * revoked; PERMISSION_DENIED for a token whose role permits more than the caller may. As of CreateToken, the response
     * is never stored.
     * </pre>
     */
    public dev.statehouse.v1.RotateTokenResponse rotateToken(dev.statehouse.v1.RotateTokenRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRotateTokenMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Revokes a token: within seconds it is refused by all servers, and its streams and transactions are ended. It stays
     * until it is purged, so that people see what was there. A token that is revoked already stays as it is. NOT_FOUND;
     * PERMISSION_DENIED for a token whose role permits more than the caller may.
     * </pre>
     */
    public dev.statehouse.v1.RevokeTokenResponse revokeToken(dev.statehouse.v1.RevokeTokenRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRevokeTokenMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Gives a role to those whom an issuer of JSON Web Tokens or a certificate names. ALREADY_EXISTS also if the subject
     * has a role in this project: change that. PERMISSION_DENIED for a role that permits more than the caller may.
     * </pre>
     */
    public dev.statehouse.v1.CreateRoleBindingResponse createRoleBinding(dev.statehouse.v1.CreateRoleBindingRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateRoleBindingMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one role binding.
     * </pre>
     */
    public dev.statehouse.v1.GetRoleBindingResponse getRoleBinding(dev.statehouse.v1.GetRoleBindingRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetRoleBindingMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists role bindings.
     * </pre>
     */
    public dev.statehouse.v1.ListRoleBindingsResponse listRoleBindings(dev.statehouse.v1.ListRoleBindingsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListRoleBindingsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts role bindings.
     * </pre>
     */
    public dev.statehouse.v1.CountRoleBindingsResponse countRoleBindings(dev.statehouse.v1.CountRoleBindingsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCountRoleBindingsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several role bindings.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetRoleBindingsResponse batchGetRoleBindings(dev.statehouse.v1.BatchGetRoleBindingsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getBatchGetRoleBindingsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates a role binding: its role and its notes. PERMISSION_DENIED for a role, the one before or the new one, that
     * permits more than the caller may.
     * </pre>
     */
    public dev.statehouse.v1.UpdateRoleBindingResponse updateRoleBinding(dev.statehouse.v1.UpdateRoleBindingRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateRoleBindingMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a role binding: within seconds all servers refuse what it permitted. PERMISSION_DENIED for a role that
     * permits more than the caller may.
     * </pre>
     */
    public dev.statehouse.v1.DeleteRoleBindingResponse deleteRoleBinding(dev.statehouse.v1.DeleteRoleBindingRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteRoleBindingMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Tells who the caller is, and what it may do. FAILED_PRECONDITION `RESULT_TOO_LARGE` for a caller with so many roles
     * that they do not fit into 4 MiB, some 100,000.
     * </pre>
     */
    public dev.statehouse.v1.GetCallerResponse getCaller(dev.statehouse.v1.GetCallerRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetCallerMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service AccessService.
   * <pre>
   * Access: the tokens of programs, and the roles of those whom others identify. Roles in the project `system` hold in
   * every project. The roles of users are their memberships: `ProjectService`.
   * </pre>
   */
  public static final class AccessServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<AccessServiceFutureStub> {
    private AccessServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AccessServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AccessServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a token, which is returned this once. NOT_FOUND if the project does not exist; FAILED_PRECONDITION
     * `DELETED` if it is deleted; ALREADY_EXISTS if the id is taken; PERMISSION_DENIED for a role that permits more than
     * the caller may; INVALID_ARGUMENT for an `expire_time` that is not 1 s to 365 days from now. The response is never
     * stored, so an idempotency key and a call in a transaction are refused with INVALID_ARGUMENT.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CreateTokenResponse> createToken(
        dev.statehouse.v1.CreateTokenRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateTokenMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one token, whether it has ended or not. What proves it is never returned again.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetTokenResponse> getToken(
        dev.statehouse.v1.GetTokenRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetTokenMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists tokens, also those that have ended, until they are purged.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListTokensResponse> listTokens(
        dev.statehouse.v1.ListTokensRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListTokensMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Counts tokens.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CountTokensResponse> countTokens(
        dev.statehouse.v1.CountTokensRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCountTokensMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Gives a token a new text, which is returned this once. The one before stays valid for the `overlap`, so that
     * programs can be given the new one meanwhile; the one before that is refused from now on. NOT_FOUND;
     * FAILED_PRECONDITION `DELETED` if the project is deleted, and `FAILED_PRECONDITION` if the token has expired or was
     * revoked; PERMISSION_DENIED for a token whose role permits more than the caller may. As of CreateToken, the response
     * is never stored.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.RotateTokenResponse> rotateToken(
        dev.statehouse.v1.RotateTokenRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRotateTokenMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Revokes a token: within seconds it is refused by all servers, and its streams and transactions are ended. It stays
     * until it is purged, so that people see what was there. A token that is revoked already stays as it is. NOT_FOUND;
     * PERMISSION_DENIED for a token whose role permits more than the caller may.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.RevokeTokenResponse> revokeToken(
        dev.statehouse.v1.RevokeTokenRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRevokeTokenMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Gives a role to those whom an issuer of JSON Web Tokens or a certificate names. ALREADY_EXISTS also if the subject
     * has a role in this project: change that. PERMISSION_DENIED for a role that permits more than the caller may.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CreateRoleBindingResponse> createRoleBinding(
        dev.statehouse.v1.CreateRoleBindingRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateRoleBindingMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one role binding.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetRoleBindingResponse> getRoleBinding(
        dev.statehouse.v1.GetRoleBindingRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetRoleBindingMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists role bindings.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListRoleBindingsResponse> listRoleBindings(
        dev.statehouse.v1.ListRoleBindingsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListRoleBindingsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Counts role bindings.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CountRoleBindingsResponse> countRoleBindings(
        dev.statehouse.v1.CountRoleBindingsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCountRoleBindingsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads several role bindings.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.BatchGetRoleBindingsResponse> batchGetRoleBindings(
        dev.statehouse.v1.BatchGetRoleBindingsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getBatchGetRoleBindingsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Updates a role binding: its role and its notes. PERMISSION_DENIED for a role, the one before or the new one, that
     * permits more than the caller may.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateRoleBindingResponse> updateRoleBinding(
        dev.statehouse.v1.UpdateRoleBindingRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateRoleBindingMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a role binding: within seconds all servers refuse what it permitted. PERMISSION_DENIED for a role that
     * permits more than the caller may.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteRoleBindingResponse> deleteRoleBinding(
        dev.statehouse.v1.DeleteRoleBindingRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteRoleBindingMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Tells who the caller is, and what it may do. FAILED_PRECONDITION `RESULT_TOO_LARGE` for a caller with so many roles
     * that they do not fit into 4 MiB, some 100,000.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetCallerResponse> getCaller(
        dev.statehouse.v1.GetCallerRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetCallerMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_TOKEN = 0;
  private static final int METHODID_GET_TOKEN = 1;
  private static final int METHODID_LIST_TOKENS = 2;
  private static final int METHODID_COUNT_TOKENS = 3;
  private static final int METHODID_ROTATE_TOKEN = 4;
  private static final int METHODID_REVOKE_TOKEN = 5;
  private static final int METHODID_CREATE_ROLE_BINDING = 6;
  private static final int METHODID_GET_ROLE_BINDING = 7;
  private static final int METHODID_LIST_ROLE_BINDINGS = 8;
  private static final int METHODID_COUNT_ROLE_BINDINGS = 9;
  private static final int METHODID_BATCH_GET_ROLE_BINDINGS = 10;
  private static final int METHODID_UPDATE_ROLE_BINDING = 11;
  private static final int METHODID_DELETE_ROLE_BINDING = 12;
  private static final int METHODID_GET_CALLER = 13;

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
        case METHODID_CREATE_TOKEN:
          serviceImpl.createToken((dev.statehouse.v1.CreateTokenRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateTokenResponse>) responseObserver);
          break;
        case METHODID_GET_TOKEN:
          serviceImpl.getToken((dev.statehouse.v1.GetTokenRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetTokenResponse>) responseObserver);
          break;
        case METHODID_LIST_TOKENS:
          serviceImpl.listTokens((dev.statehouse.v1.ListTokensRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListTokensResponse>) responseObserver);
          break;
        case METHODID_COUNT_TOKENS:
          serviceImpl.countTokens((dev.statehouse.v1.CountTokensRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CountTokensResponse>) responseObserver);
          break;
        case METHODID_ROTATE_TOKEN:
          serviceImpl.rotateToken((dev.statehouse.v1.RotateTokenRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.RotateTokenResponse>) responseObserver);
          break;
        case METHODID_REVOKE_TOKEN:
          serviceImpl.revokeToken((dev.statehouse.v1.RevokeTokenRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.RevokeTokenResponse>) responseObserver);
          break;
        case METHODID_CREATE_ROLE_BINDING:
          serviceImpl.createRoleBinding((dev.statehouse.v1.CreateRoleBindingRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateRoleBindingResponse>) responseObserver);
          break;
        case METHODID_GET_ROLE_BINDING:
          serviceImpl.getRoleBinding((dev.statehouse.v1.GetRoleBindingRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetRoleBindingResponse>) responseObserver);
          break;
        case METHODID_LIST_ROLE_BINDINGS:
          serviceImpl.listRoleBindings((dev.statehouse.v1.ListRoleBindingsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListRoleBindingsResponse>) responseObserver);
          break;
        case METHODID_COUNT_ROLE_BINDINGS:
          serviceImpl.countRoleBindings((dev.statehouse.v1.CountRoleBindingsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CountRoleBindingsResponse>) responseObserver);
          break;
        case METHODID_BATCH_GET_ROLE_BINDINGS:
          serviceImpl.batchGetRoleBindings((dev.statehouse.v1.BatchGetRoleBindingsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetRoleBindingsResponse>) responseObserver);
          break;
        case METHODID_UPDATE_ROLE_BINDING:
          serviceImpl.updateRoleBinding((dev.statehouse.v1.UpdateRoleBindingRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateRoleBindingResponse>) responseObserver);
          break;
        case METHODID_DELETE_ROLE_BINDING:
          serviceImpl.deleteRoleBinding((dev.statehouse.v1.DeleteRoleBindingRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteRoleBindingResponse>) responseObserver);
          break;
        case METHODID_GET_CALLER:
          serviceImpl.getCaller((dev.statehouse.v1.GetCallerRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetCallerResponse>) responseObserver);
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
          getCreateTokenMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CreateTokenRequest,
              dev.statehouse.v1.CreateTokenResponse>(
                service, METHODID_CREATE_TOKEN)))
        .addMethod(
          getGetTokenMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetTokenRequest,
              dev.statehouse.v1.GetTokenResponse>(
                service, METHODID_GET_TOKEN)))
        .addMethod(
          getListTokensMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListTokensRequest,
              dev.statehouse.v1.ListTokensResponse>(
                service, METHODID_LIST_TOKENS)))
        .addMethod(
          getCountTokensMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CountTokensRequest,
              dev.statehouse.v1.CountTokensResponse>(
                service, METHODID_COUNT_TOKENS)))
        .addMethod(
          getRotateTokenMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.RotateTokenRequest,
              dev.statehouse.v1.RotateTokenResponse>(
                service, METHODID_ROTATE_TOKEN)))
        .addMethod(
          getRevokeTokenMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.RevokeTokenRequest,
              dev.statehouse.v1.RevokeTokenResponse>(
                service, METHODID_REVOKE_TOKEN)))
        .addMethod(
          getCreateRoleBindingMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CreateRoleBindingRequest,
              dev.statehouse.v1.CreateRoleBindingResponse>(
                service, METHODID_CREATE_ROLE_BINDING)))
        .addMethod(
          getGetRoleBindingMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetRoleBindingRequest,
              dev.statehouse.v1.GetRoleBindingResponse>(
                service, METHODID_GET_ROLE_BINDING)))
        .addMethod(
          getListRoleBindingsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListRoleBindingsRequest,
              dev.statehouse.v1.ListRoleBindingsResponse>(
                service, METHODID_LIST_ROLE_BINDINGS)))
        .addMethod(
          getCountRoleBindingsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CountRoleBindingsRequest,
              dev.statehouse.v1.CountRoleBindingsResponse>(
                service, METHODID_COUNT_ROLE_BINDINGS)))
        .addMethod(
          getBatchGetRoleBindingsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.BatchGetRoleBindingsRequest,
              dev.statehouse.v1.BatchGetRoleBindingsResponse>(
                service, METHODID_BATCH_GET_ROLE_BINDINGS)))
        .addMethod(
          getUpdateRoleBindingMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateRoleBindingRequest,
              dev.statehouse.v1.UpdateRoleBindingResponse>(
                service, METHODID_UPDATE_ROLE_BINDING)))
        .addMethod(
          getDeleteRoleBindingMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteRoleBindingRequest,
              dev.statehouse.v1.DeleteRoleBindingResponse>(
                service, METHODID_DELETE_ROLE_BINDING)))
        .addMethod(
          getGetCallerMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetCallerRequest,
              dev.statehouse.v1.GetCallerResponse>(
                service, METHODID_GET_CALLER)))
        .build();
  }

  private static abstract class AccessServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    AccessServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.statehouse.v1.AccessProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("AccessService");
    }
  }

  private static final class AccessServiceFileDescriptorSupplier
      extends AccessServiceBaseDescriptorSupplier {
    AccessServiceFileDescriptorSupplier() {}
  }

  private static final class AccessServiceMethodDescriptorSupplier
      extends AccessServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    AccessServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (AccessServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new AccessServiceFileDescriptorSupplier())
              .addMethod(getCreateTokenMethod())
              .addMethod(getGetTokenMethod())
              .addMethod(getListTokensMethod())
              .addMethod(getCountTokensMethod())
              .addMethod(getRotateTokenMethod())
              .addMethod(getRevokeTokenMethod())
              .addMethod(getCreateRoleBindingMethod())
              .addMethod(getGetRoleBindingMethod())
              .addMethod(getListRoleBindingsMethod())
              .addMethod(getCountRoleBindingsMethod())
              .addMethod(getBatchGetRoleBindingsMethod())
              .addMethod(getUpdateRoleBindingMethod())
              .addMethod(getDeleteRoleBindingMethod())
              .addMethod(getGetCallerMethod())
              .build();
        }
      }
    }
    return result;
  }
}
