package dev.statehouse.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Users: the people who use the programs that store their state here, and their preferences. Users are global: they
 * belong to no project.
 * The user `anonymous` always exists, for programs without a login, and cannot be deleted.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class UserServiceGrpc {

  private UserServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "statehouse.v1.UserService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CreateUserRequest,
      dev.statehouse.v1.CreateUserResponse> getCreateUserMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateUser",
      requestType = dev.statehouse.v1.CreateUserRequest.class,
      responseType = dev.statehouse.v1.CreateUserResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CreateUserRequest,
      dev.statehouse.v1.CreateUserResponse> getCreateUserMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CreateUserRequest, dev.statehouse.v1.CreateUserResponse> getCreateUserMethod;
    if ((getCreateUserMethod = UserServiceGrpc.getCreateUserMethod) == null) {
      synchronized (UserServiceGrpc.class) {
        if ((getCreateUserMethod = UserServiceGrpc.getCreateUserMethod) == null) {
          UserServiceGrpc.getCreateUserMethod = getCreateUserMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CreateUserRequest, dev.statehouse.v1.CreateUserResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateUser"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateUserRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateUserResponse.getDefaultInstance()))
              .setSchemaDescriptor(new UserServiceMethodDescriptorSupplier("CreateUser"))
              .build();
        }
      }
    }
    return getCreateUserMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.FindOrCreateUserRequest,
      dev.statehouse.v1.FindOrCreateUserResponse> getFindOrCreateUserMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "FindOrCreateUser",
      requestType = dev.statehouse.v1.FindOrCreateUserRequest.class,
      responseType = dev.statehouse.v1.FindOrCreateUserResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.FindOrCreateUserRequest,
      dev.statehouse.v1.FindOrCreateUserResponse> getFindOrCreateUserMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.FindOrCreateUserRequest, dev.statehouse.v1.FindOrCreateUserResponse> getFindOrCreateUserMethod;
    if ((getFindOrCreateUserMethod = UserServiceGrpc.getFindOrCreateUserMethod) == null) {
      synchronized (UserServiceGrpc.class) {
        if ((getFindOrCreateUserMethod = UserServiceGrpc.getFindOrCreateUserMethod) == null) {
          UserServiceGrpc.getFindOrCreateUserMethod = getFindOrCreateUserMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.FindOrCreateUserRequest, dev.statehouse.v1.FindOrCreateUserResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "FindOrCreateUser"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.FindOrCreateUserRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.FindOrCreateUserResponse.getDefaultInstance()))
              .setSchemaDescriptor(new UserServiceMethodDescriptorSupplier("FindOrCreateUser"))
              .build();
        }
      }
    }
    return getFindOrCreateUserMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetUserRequest,
      dev.statehouse.v1.GetUserResponse> getGetUserMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetUser",
      requestType = dev.statehouse.v1.GetUserRequest.class,
      responseType = dev.statehouse.v1.GetUserResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetUserRequest,
      dev.statehouse.v1.GetUserResponse> getGetUserMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetUserRequest, dev.statehouse.v1.GetUserResponse> getGetUserMethod;
    if ((getGetUserMethod = UserServiceGrpc.getGetUserMethod) == null) {
      synchronized (UserServiceGrpc.class) {
        if ((getGetUserMethod = UserServiceGrpc.getGetUserMethod) == null) {
          UserServiceGrpc.getGetUserMethod = getGetUserMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetUserRequest, dev.statehouse.v1.GetUserResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetUser"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetUserRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetUserResponse.getDefaultInstance()))
              .setSchemaDescriptor(new UserServiceMethodDescriptorSupplier("GetUser"))
              .build();
        }
      }
    }
    return getGetUserMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetUserByProviderRequest,
      dev.statehouse.v1.GetUserByProviderResponse> getGetUserByProviderMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetUserByProvider",
      requestType = dev.statehouse.v1.GetUserByProviderRequest.class,
      responseType = dev.statehouse.v1.GetUserByProviderResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetUserByProviderRequest,
      dev.statehouse.v1.GetUserByProviderResponse> getGetUserByProviderMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetUserByProviderRequest, dev.statehouse.v1.GetUserByProviderResponse> getGetUserByProviderMethod;
    if ((getGetUserByProviderMethod = UserServiceGrpc.getGetUserByProviderMethod) == null) {
      synchronized (UserServiceGrpc.class) {
        if ((getGetUserByProviderMethod = UserServiceGrpc.getGetUserByProviderMethod) == null) {
          UserServiceGrpc.getGetUserByProviderMethod = getGetUserByProviderMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetUserByProviderRequest, dev.statehouse.v1.GetUserByProviderResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetUserByProvider"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetUserByProviderRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetUserByProviderResponse.getDefaultInstance()))
              .setSchemaDescriptor(new UserServiceMethodDescriptorSupplier("GetUserByProvider"))
              .build();
        }
      }
    }
    return getGetUserByProviderMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetUserByEmailRequest,
      dev.statehouse.v1.GetUserByEmailResponse> getGetUserByEmailMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetUserByEmail",
      requestType = dev.statehouse.v1.GetUserByEmailRequest.class,
      responseType = dev.statehouse.v1.GetUserByEmailResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetUserByEmailRequest,
      dev.statehouse.v1.GetUserByEmailResponse> getGetUserByEmailMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetUserByEmailRequest, dev.statehouse.v1.GetUserByEmailResponse> getGetUserByEmailMethod;
    if ((getGetUserByEmailMethod = UserServiceGrpc.getGetUserByEmailMethod) == null) {
      synchronized (UserServiceGrpc.class) {
        if ((getGetUserByEmailMethod = UserServiceGrpc.getGetUserByEmailMethod) == null) {
          UserServiceGrpc.getGetUserByEmailMethod = getGetUserByEmailMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetUserByEmailRequest, dev.statehouse.v1.GetUserByEmailResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetUserByEmail"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetUserByEmailRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetUserByEmailResponse.getDefaultInstance()))
              .setSchemaDescriptor(new UserServiceMethodDescriptorSupplier("GetUserByEmail"))
              .build();
        }
      }
    }
    return getGetUserByEmailMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListUsersRequest,
      dev.statehouse.v1.ListUsersResponse> getListUsersMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListUsers",
      requestType = dev.statehouse.v1.ListUsersRequest.class,
      responseType = dev.statehouse.v1.ListUsersResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListUsersRequest,
      dev.statehouse.v1.ListUsersResponse> getListUsersMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListUsersRequest, dev.statehouse.v1.ListUsersResponse> getListUsersMethod;
    if ((getListUsersMethod = UserServiceGrpc.getListUsersMethod) == null) {
      synchronized (UserServiceGrpc.class) {
        if ((getListUsersMethod = UserServiceGrpc.getListUsersMethod) == null) {
          UserServiceGrpc.getListUsersMethod = getListUsersMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListUsersRequest, dev.statehouse.v1.ListUsersResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListUsers"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListUsersRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListUsersResponse.getDefaultInstance()))
              .setSchemaDescriptor(new UserServiceMethodDescriptorSupplier("ListUsers"))
              .build();
        }
      }
    }
    return getListUsersMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CountUsersRequest,
      dev.statehouse.v1.CountUsersResponse> getCountUsersMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CountUsers",
      requestType = dev.statehouse.v1.CountUsersRequest.class,
      responseType = dev.statehouse.v1.CountUsersResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CountUsersRequest,
      dev.statehouse.v1.CountUsersResponse> getCountUsersMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CountUsersRequest, dev.statehouse.v1.CountUsersResponse> getCountUsersMethod;
    if ((getCountUsersMethod = UserServiceGrpc.getCountUsersMethod) == null) {
      synchronized (UserServiceGrpc.class) {
        if ((getCountUsersMethod = UserServiceGrpc.getCountUsersMethod) == null) {
          UserServiceGrpc.getCountUsersMethod = getCountUsersMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CountUsersRequest, dev.statehouse.v1.CountUsersResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CountUsers"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountUsersRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountUsersResponse.getDefaultInstance()))
              .setSchemaDescriptor(new UserServiceMethodDescriptorSupplier("CountUsers"))
              .build();
        }
      }
    }
    return getCountUsersMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetUsersRequest,
      dev.statehouse.v1.BatchGetUsersResponse> getBatchGetUsersMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "BatchGetUsers",
      requestType = dev.statehouse.v1.BatchGetUsersRequest.class,
      responseType = dev.statehouse.v1.BatchGetUsersResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetUsersRequest,
      dev.statehouse.v1.BatchGetUsersResponse> getBatchGetUsersMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetUsersRequest, dev.statehouse.v1.BatchGetUsersResponse> getBatchGetUsersMethod;
    if ((getBatchGetUsersMethod = UserServiceGrpc.getBatchGetUsersMethod) == null) {
      synchronized (UserServiceGrpc.class) {
        if ((getBatchGetUsersMethod = UserServiceGrpc.getBatchGetUsersMethod) == null) {
          UserServiceGrpc.getBatchGetUsersMethod = getBatchGetUsersMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.BatchGetUsersRequest, dev.statehouse.v1.BatchGetUsersResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "BatchGetUsers"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetUsersRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetUsersResponse.getDefaultInstance()))
              .setSchemaDescriptor(new UserServiceMethodDescriptorSupplier("BatchGetUsers"))
              .build();
        }
      }
    }
    return getBatchGetUsersMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateUserRequest,
      dev.statehouse.v1.UpdateUserResponse> getUpdateUserMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateUser",
      requestType = dev.statehouse.v1.UpdateUserRequest.class,
      responseType = dev.statehouse.v1.UpdateUserResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateUserRequest,
      dev.statehouse.v1.UpdateUserResponse> getUpdateUserMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateUserRequest, dev.statehouse.v1.UpdateUserResponse> getUpdateUserMethod;
    if ((getUpdateUserMethod = UserServiceGrpc.getUpdateUserMethod) == null) {
      synchronized (UserServiceGrpc.class) {
        if ((getUpdateUserMethod = UserServiceGrpc.getUpdateUserMethod) == null) {
          UserServiceGrpc.getUpdateUserMethod = getUpdateUserMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateUserRequest, dev.statehouse.v1.UpdateUserResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateUser"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateUserRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateUserResponse.getDefaultInstance()))
              .setSchemaDescriptor(new UserServiceMethodDescriptorSupplier("UpdateUser"))
              .build();
        }
      }
    }
    return getUpdateUserMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteUserRequest,
      dev.statehouse.v1.DeleteUserResponse> getDeleteUserMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteUser",
      requestType = dev.statehouse.v1.DeleteUserRequest.class,
      responseType = dev.statehouse.v1.DeleteUserResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteUserRequest,
      dev.statehouse.v1.DeleteUserResponse> getDeleteUserMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteUserRequest, dev.statehouse.v1.DeleteUserResponse> getDeleteUserMethod;
    if ((getDeleteUserMethod = UserServiceGrpc.getDeleteUserMethod) == null) {
      synchronized (UserServiceGrpc.class) {
        if ((getDeleteUserMethod = UserServiceGrpc.getDeleteUserMethod) == null) {
          UserServiceGrpc.getDeleteUserMethod = getDeleteUserMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteUserRequest, dev.statehouse.v1.DeleteUserResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteUser"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteUserRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteUserResponse.getDefaultInstance()))
              .setSchemaDescriptor(new UserServiceMethodDescriptorSupplier("DeleteUser"))
              .build();
        }
      }
    }
    return getDeleteUserMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UndeleteUserRequest,
      dev.statehouse.v1.UndeleteUserResponse> getUndeleteUserMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UndeleteUser",
      requestType = dev.statehouse.v1.UndeleteUserRequest.class,
      responseType = dev.statehouse.v1.UndeleteUserResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UndeleteUserRequest,
      dev.statehouse.v1.UndeleteUserResponse> getUndeleteUserMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UndeleteUserRequest, dev.statehouse.v1.UndeleteUserResponse> getUndeleteUserMethod;
    if ((getUndeleteUserMethod = UserServiceGrpc.getUndeleteUserMethod) == null) {
      synchronized (UserServiceGrpc.class) {
        if ((getUndeleteUserMethod = UserServiceGrpc.getUndeleteUserMethod) == null) {
          UserServiceGrpc.getUndeleteUserMethod = getUndeleteUserMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UndeleteUserRequest, dev.statehouse.v1.UndeleteUserResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UndeleteUser"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UndeleteUserRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UndeleteUserResponse.getDefaultInstance()))
              .setSchemaDescriptor(new UserServiceMethodDescriptorSupplier("UndeleteUser"))
              .build();
        }
      }
    }
    return getUndeleteUserMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.SetUserPreferenceRequest,
      dev.statehouse.v1.SetUserPreferenceResponse> getSetUserPreferenceMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SetUserPreference",
      requestType = dev.statehouse.v1.SetUserPreferenceRequest.class,
      responseType = dev.statehouse.v1.SetUserPreferenceResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.SetUserPreferenceRequest,
      dev.statehouse.v1.SetUserPreferenceResponse> getSetUserPreferenceMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.SetUserPreferenceRequest, dev.statehouse.v1.SetUserPreferenceResponse> getSetUserPreferenceMethod;
    if ((getSetUserPreferenceMethod = UserServiceGrpc.getSetUserPreferenceMethod) == null) {
      synchronized (UserServiceGrpc.class) {
        if ((getSetUserPreferenceMethod = UserServiceGrpc.getSetUserPreferenceMethod) == null) {
          UserServiceGrpc.getSetUserPreferenceMethod = getSetUserPreferenceMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.SetUserPreferenceRequest, dev.statehouse.v1.SetUserPreferenceResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SetUserPreference"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.SetUserPreferenceRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.SetUserPreferenceResponse.getDefaultInstance()))
              .setSchemaDescriptor(new UserServiceMethodDescriptorSupplier("SetUserPreference"))
              .build();
        }
      }
    }
    return getSetUserPreferenceMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetUserPreferenceRequest,
      dev.statehouse.v1.GetUserPreferenceResponse> getGetUserPreferenceMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetUserPreference",
      requestType = dev.statehouse.v1.GetUserPreferenceRequest.class,
      responseType = dev.statehouse.v1.GetUserPreferenceResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetUserPreferenceRequest,
      dev.statehouse.v1.GetUserPreferenceResponse> getGetUserPreferenceMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetUserPreferenceRequest, dev.statehouse.v1.GetUserPreferenceResponse> getGetUserPreferenceMethod;
    if ((getGetUserPreferenceMethod = UserServiceGrpc.getGetUserPreferenceMethod) == null) {
      synchronized (UserServiceGrpc.class) {
        if ((getGetUserPreferenceMethod = UserServiceGrpc.getGetUserPreferenceMethod) == null) {
          UserServiceGrpc.getGetUserPreferenceMethod = getGetUserPreferenceMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetUserPreferenceRequest, dev.statehouse.v1.GetUserPreferenceResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetUserPreference"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetUserPreferenceRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetUserPreferenceResponse.getDefaultInstance()))
              .setSchemaDescriptor(new UserServiceMethodDescriptorSupplier("GetUserPreference"))
              .build();
        }
      }
    }
    return getGetUserPreferenceMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListUserPreferencesRequest,
      dev.statehouse.v1.ListUserPreferencesResponse> getListUserPreferencesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListUserPreferences",
      requestType = dev.statehouse.v1.ListUserPreferencesRequest.class,
      responseType = dev.statehouse.v1.ListUserPreferencesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListUserPreferencesRequest,
      dev.statehouse.v1.ListUserPreferencesResponse> getListUserPreferencesMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListUserPreferencesRequest, dev.statehouse.v1.ListUserPreferencesResponse> getListUserPreferencesMethod;
    if ((getListUserPreferencesMethod = UserServiceGrpc.getListUserPreferencesMethod) == null) {
      synchronized (UserServiceGrpc.class) {
        if ((getListUserPreferencesMethod = UserServiceGrpc.getListUserPreferencesMethod) == null) {
          UserServiceGrpc.getListUserPreferencesMethod = getListUserPreferencesMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListUserPreferencesRequest, dev.statehouse.v1.ListUserPreferencesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListUserPreferences"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListUserPreferencesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListUserPreferencesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new UserServiceMethodDescriptorSupplier("ListUserPreferences"))
              .build();
        }
      }
    }
    return getListUserPreferencesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteUserPreferenceRequest,
      dev.statehouse.v1.DeleteUserPreferenceResponse> getDeleteUserPreferenceMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteUserPreference",
      requestType = dev.statehouse.v1.DeleteUserPreferenceRequest.class,
      responseType = dev.statehouse.v1.DeleteUserPreferenceResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteUserPreferenceRequest,
      dev.statehouse.v1.DeleteUserPreferenceResponse> getDeleteUserPreferenceMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteUserPreferenceRequest, dev.statehouse.v1.DeleteUserPreferenceResponse> getDeleteUserPreferenceMethod;
    if ((getDeleteUserPreferenceMethod = UserServiceGrpc.getDeleteUserPreferenceMethod) == null) {
      synchronized (UserServiceGrpc.class) {
        if ((getDeleteUserPreferenceMethod = UserServiceGrpc.getDeleteUserPreferenceMethod) == null) {
          UserServiceGrpc.getDeleteUserPreferenceMethod = getDeleteUserPreferenceMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteUserPreferenceRequest, dev.statehouse.v1.DeleteUserPreferenceResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteUserPreference"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteUserPreferenceRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteUserPreferenceResponse.getDefaultInstance()))
              .setSchemaDescriptor(new UserServiceMethodDescriptorSupplier("DeleteUserPreference"))
              .build();
        }
      }
    }
    return getDeleteUserPreferenceMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CreateUserSessionRequest,
      dev.statehouse.v1.CreateUserSessionResponse> getCreateUserSessionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateUserSession",
      requestType = dev.statehouse.v1.CreateUserSessionRequest.class,
      responseType = dev.statehouse.v1.CreateUserSessionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CreateUserSessionRequest,
      dev.statehouse.v1.CreateUserSessionResponse> getCreateUserSessionMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CreateUserSessionRequest, dev.statehouse.v1.CreateUserSessionResponse> getCreateUserSessionMethod;
    if ((getCreateUserSessionMethod = UserServiceGrpc.getCreateUserSessionMethod) == null) {
      synchronized (UserServiceGrpc.class) {
        if ((getCreateUserSessionMethod = UserServiceGrpc.getCreateUserSessionMethod) == null) {
          UserServiceGrpc.getCreateUserSessionMethod = getCreateUserSessionMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CreateUserSessionRequest, dev.statehouse.v1.CreateUserSessionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateUserSession"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateUserSessionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateUserSessionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new UserServiceMethodDescriptorSupplier("CreateUserSession"))
              .build();
        }
      }
    }
    return getCreateUserSessionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.VerifyUserSessionRequest,
      dev.statehouse.v1.VerifyUserSessionResponse> getVerifyUserSessionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "VerifyUserSession",
      requestType = dev.statehouse.v1.VerifyUserSessionRequest.class,
      responseType = dev.statehouse.v1.VerifyUserSessionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.VerifyUserSessionRequest,
      dev.statehouse.v1.VerifyUserSessionResponse> getVerifyUserSessionMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.VerifyUserSessionRequest, dev.statehouse.v1.VerifyUserSessionResponse> getVerifyUserSessionMethod;
    if ((getVerifyUserSessionMethod = UserServiceGrpc.getVerifyUserSessionMethod) == null) {
      synchronized (UserServiceGrpc.class) {
        if ((getVerifyUserSessionMethod = UserServiceGrpc.getVerifyUserSessionMethod) == null) {
          UserServiceGrpc.getVerifyUserSessionMethod = getVerifyUserSessionMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.VerifyUserSessionRequest, dev.statehouse.v1.VerifyUserSessionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "VerifyUserSession"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.VerifyUserSessionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.VerifyUserSessionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new UserServiceMethodDescriptorSupplier("VerifyUserSession"))
              .build();
        }
      }
    }
    return getVerifyUserSessionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetUserSessionRequest,
      dev.statehouse.v1.GetUserSessionResponse> getGetUserSessionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetUserSession",
      requestType = dev.statehouse.v1.GetUserSessionRequest.class,
      responseType = dev.statehouse.v1.GetUserSessionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetUserSessionRequest,
      dev.statehouse.v1.GetUserSessionResponse> getGetUserSessionMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetUserSessionRequest, dev.statehouse.v1.GetUserSessionResponse> getGetUserSessionMethod;
    if ((getGetUserSessionMethod = UserServiceGrpc.getGetUserSessionMethod) == null) {
      synchronized (UserServiceGrpc.class) {
        if ((getGetUserSessionMethod = UserServiceGrpc.getGetUserSessionMethod) == null) {
          UserServiceGrpc.getGetUserSessionMethod = getGetUserSessionMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetUserSessionRequest, dev.statehouse.v1.GetUserSessionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetUserSession"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetUserSessionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetUserSessionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new UserServiceMethodDescriptorSupplier("GetUserSession"))
              .build();
        }
      }
    }
    return getGetUserSessionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListUserSessionsRequest,
      dev.statehouse.v1.ListUserSessionsResponse> getListUserSessionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListUserSessions",
      requestType = dev.statehouse.v1.ListUserSessionsRequest.class,
      responseType = dev.statehouse.v1.ListUserSessionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListUserSessionsRequest,
      dev.statehouse.v1.ListUserSessionsResponse> getListUserSessionsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListUserSessionsRequest, dev.statehouse.v1.ListUserSessionsResponse> getListUserSessionsMethod;
    if ((getListUserSessionsMethod = UserServiceGrpc.getListUserSessionsMethod) == null) {
      synchronized (UserServiceGrpc.class) {
        if ((getListUserSessionsMethod = UserServiceGrpc.getListUserSessionsMethod) == null) {
          UserServiceGrpc.getListUserSessionsMethod = getListUserSessionsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListUserSessionsRequest, dev.statehouse.v1.ListUserSessionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListUserSessions"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListUserSessionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListUserSessionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new UserServiceMethodDescriptorSupplier("ListUserSessions"))
              .build();
        }
      }
    }
    return getListUserSessionsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CountUserSessionsRequest,
      dev.statehouse.v1.CountUserSessionsResponse> getCountUserSessionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CountUserSessions",
      requestType = dev.statehouse.v1.CountUserSessionsRequest.class,
      responseType = dev.statehouse.v1.CountUserSessionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CountUserSessionsRequest,
      dev.statehouse.v1.CountUserSessionsResponse> getCountUserSessionsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CountUserSessionsRequest, dev.statehouse.v1.CountUserSessionsResponse> getCountUserSessionsMethod;
    if ((getCountUserSessionsMethod = UserServiceGrpc.getCountUserSessionsMethod) == null) {
      synchronized (UserServiceGrpc.class) {
        if ((getCountUserSessionsMethod = UserServiceGrpc.getCountUserSessionsMethod) == null) {
          UserServiceGrpc.getCountUserSessionsMethod = getCountUserSessionsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CountUserSessionsRequest, dev.statehouse.v1.CountUserSessionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CountUserSessions"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountUserSessionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountUserSessionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new UserServiceMethodDescriptorSupplier("CountUserSessions"))
              .build();
        }
      }
    }
    return getCountUserSessionsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.RevokeUserSessionRequest,
      dev.statehouse.v1.RevokeUserSessionResponse> getRevokeUserSessionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RevokeUserSession",
      requestType = dev.statehouse.v1.RevokeUserSessionRequest.class,
      responseType = dev.statehouse.v1.RevokeUserSessionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.RevokeUserSessionRequest,
      dev.statehouse.v1.RevokeUserSessionResponse> getRevokeUserSessionMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.RevokeUserSessionRequest, dev.statehouse.v1.RevokeUserSessionResponse> getRevokeUserSessionMethod;
    if ((getRevokeUserSessionMethod = UserServiceGrpc.getRevokeUserSessionMethod) == null) {
      synchronized (UserServiceGrpc.class) {
        if ((getRevokeUserSessionMethod = UserServiceGrpc.getRevokeUserSessionMethod) == null) {
          UserServiceGrpc.getRevokeUserSessionMethod = getRevokeUserSessionMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.RevokeUserSessionRequest, dev.statehouse.v1.RevokeUserSessionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RevokeUserSession"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.RevokeUserSessionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.RevokeUserSessionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new UserServiceMethodDescriptorSupplier("RevokeUserSession"))
              .build();
        }
      }
    }
    return getRevokeUserSessionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.RevokeUserSessionsRequest,
      dev.statehouse.v1.RevokeUserSessionsResponse> getRevokeUserSessionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RevokeUserSessions",
      requestType = dev.statehouse.v1.RevokeUserSessionsRequest.class,
      responseType = dev.statehouse.v1.RevokeUserSessionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.RevokeUserSessionsRequest,
      dev.statehouse.v1.RevokeUserSessionsResponse> getRevokeUserSessionsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.RevokeUserSessionsRequest, dev.statehouse.v1.RevokeUserSessionsResponse> getRevokeUserSessionsMethod;
    if ((getRevokeUserSessionsMethod = UserServiceGrpc.getRevokeUserSessionsMethod) == null) {
      synchronized (UserServiceGrpc.class) {
        if ((getRevokeUserSessionsMethod = UserServiceGrpc.getRevokeUserSessionsMethod) == null) {
          UserServiceGrpc.getRevokeUserSessionsMethod = getRevokeUserSessionsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.RevokeUserSessionsRequest, dev.statehouse.v1.RevokeUserSessionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RevokeUserSessions"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.RevokeUserSessionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.RevokeUserSessionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new UserServiceMethodDescriptorSupplier("RevokeUserSessions"))
              .build();
        }
      }
    }
    return getRevokeUserSessionsMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static UserServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<UserServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<UserServiceStub>() {
        @java.lang.Override
        public UserServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new UserServiceStub(channel, callOptions);
        }
      };
    return UserServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static UserServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<UserServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<UserServiceBlockingV2Stub>() {
        @java.lang.Override
        public UserServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new UserServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return UserServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static UserServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<UserServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<UserServiceBlockingStub>() {
        @java.lang.Override
        public UserServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new UserServiceBlockingStub(channel, callOptions);
        }
      };
    return UserServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static UserServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<UserServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<UserServiceFutureStub>() {
        @java.lang.Override
        public UserServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new UserServiceFutureStub(channel, callOptions);
        }
      };
    return UserServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Users: the people who use the programs that store their state here, and their preferences. Users are global: they
   * belong to no project.
   * The user `anonymous` always exists, for programs without a login, and cannot be deleted.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Creates a user.
     * </pre>
     */
    default void createUser(dev.statehouse.v1.CreateUserRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateUserResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateUserMethod(), responseObserver);
    }

    /**
     * <pre>
     * Returns the user whom a service identifies, or creates it: the one call of a login. A user that exists is returned
     * unchanged, whatever else the request says. A deleted user is not found, so that a new one is created.
     * Of several calls at once that identify the same new user, one creates it, and all return it. ALREADY_EXISTS, with
     * `field=email`, if another user has the e-mail address: the same person may have come by another service; with
     * `field=id`, if the id is taken, be it by a deleted user. A user has one `provider`: a program that trusts the
     * addresses of both services logs in the user of GetUserByEmail, and another program repeats the call without
     * `email`.
     * </pre>
     */
    default void findOrCreateUser(dev.statehouse.v1.FindOrCreateUserRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.FindOrCreateUserResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getFindOrCreateUserMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one user.
     * </pre>
     */
    default void getUser(dev.statehouse.v1.GetUserRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetUserResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetUserMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads the user whom a service identifies by an id. A deleted user is not found. NOT_FOUND; INVALID_ARGUMENT for a
     * path in `read_mask` that is not a field.
     * </pre>
     */
    default void getUserByProvider(dev.statehouse.v1.GetUserByProviderRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetUserByProviderResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetUserByProviderMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads the user with an e-mail address. A deleted user is not found. NOT_FOUND; INVALID_ARGUMENT for a path in
     * `read_mask` that is not a field.
     * </pre>
     */
    default void getUserByEmail(dev.statehouse.v1.GetUserByEmailRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetUserByEmailResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetUserByEmailMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists users.
     * </pre>
     */
    default void listUsers(dev.statehouse.v1.ListUsersRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListUsersResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListUsersMethod(), responseObserver);
    }

    /**
     * <pre>
     * Counts users, also by group.
     * </pre>
     */
    default void countUsers(dev.statehouse.v1.CountUsersRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountUsersResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCountUsersMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads several users.
     * </pre>
     */
    default void batchGetUsers(dev.statehouse.v1.BatchGetUsersRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetUsersResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getBatchGetUsersMethod(), responseObserver);
    }

    /**
     * <pre>
     * Updates a user.
     * </pre>
     */
    default void updateUser(dev.statehouse.v1.UpdateUserRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateUserResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateUserMethod(), responseObserver);
    }

    /**
     * <pre>
     * Marks a user as deleted. The user disappears from lists, and is purged when the retention ends; with `purge`, at
     * once. The sessions, API keys, memberships and preferences of the user end in the same transaction, and UndeleteUser
     * does not bring them back. Events stay. FAILED_PRECONDITION `LAST_OWNER` for the last owner of a project that is not
     * deleted: hand it over by TransferProject, or delete it, first; `FAILED_PRECONDITION` for `anonymous`, and in a
     * transaction that is not READ_COMMITTED, which would not see what the user has got since it began.
     * </pre>
     */
    default void deleteUser(dev.statehouse.v1.DeleteUserRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteUserResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteUserMethod(), responseObserver);
    }

    /**
     * <pre>
     * Restores a deleted user, without what the deletion has removed. ALREADY_EXISTS also if another user has the
     * `provider_user_id` or the e-mail address now.
     * </pre>
     */
    default void undeleteUser(dev.statehouse.v1.UndeleteUserRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UndeleteUserResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUndeleteUserMethod(), responseObserver);
    }

    /**
     * <pre>
     * Stores a preference of a user, in place of the one with the same key, if there is one. Of several calls at once for
     * the same key, all succeed and the last one counts. NOT_FOUND if the user does not exist; FAILED_PRECONDITION
     * `DELETED` if it is deleted; RESOURCE_EXHAUSTED `QUOTA_EXCEEDED` for a new key if it has 1,000 preferences.
     * </pre>
     */
    default void setUserPreference(dev.statehouse.v1.SetUserPreferenceRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.SetUserPreferenceResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSetUserPreferenceMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads a preference of a user. NOT_FOUND, also if the user does not exist; INVALID_ARGUMENT for a path in
     * `read_mask` that is not a field.
     * </pre>
     */
    default void getUserPreference(dev.statehouse.v1.GetUserPreferenceRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetUserPreferenceResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetUserPreferenceMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the preferences of a user in pages, in the order of their keys. A page has fewer if more do not fit into one
     * message. NOT_FOUND if the user does not exist; INVALID_ARGUMENT for a page token of another request, and for a path
     * in `read_mask` that is not a field.
     * </pre>
     */
    default void listUserPreferences(dev.statehouse.v1.ListUserPreferencesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListUserPreferencesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListUserPreferencesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Removes a preference of a user. NOT_FOUND, also if the user does not exist; FAILED_PRECONDITION `DELETED` if the
     * user is deleted.
     * </pre>
     */
    default void deleteUserPreference(dev.statehouse.v1.DeleteUserPreferenceRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteUserPreferenceResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteUserPreferenceMethod(), responseObserver);
    }

    /**
     * <pre>
     * Creates a user session and its token, which is returned this once. Called at a login, after the user has been
     * identified. NOT_FOUND if the user does not exist; FAILED_PRECONDITION `DELETED` if it is deleted; ALREADY_EXISTS if
     * the id is taken; INVALID_ARGUMENT for an `expire_time` that is not 1 s to 365 days from now. The response is never
     * stored, so an idempotency key and a call in a transaction are refused with INVALID_ARGUMENT.
     * </pre>
     */
    default void createUserSession(dev.statehouse.v1.CreateUserSessionRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateUserSessionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateUserSessionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Returns the session that a token proves, and its user. UNAUTHENTICATED `UNAUTHENTICATED` for every other token,
     * without a hint why: one that is unknown, has expired or was revoked, of a deleted user, of an API key, or no token
     * at all. INVALID_ARGUMENT for a path in `read_mask` that is not a field; FAILED_PRECONDITION `RESULT_TOO_LARGE` if
     * the metadata of both do not fit into one message. Outside a transaction, the call notes the `last_used_time`, at
     * most once a minute.
     * </pre>
     */
    default void verifyUserSession(dev.statehouse.v1.VerifyUserSessionRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.VerifyUserSessionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getVerifyUserSessionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one user session, whether it has ended or not.
     * </pre>
     */
    default void getUserSession(dev.statehouse.v1.GetUserSessionRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetUserSessionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetUserSessionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists user sessions, also those that have ended, until they are purged.
     * </pre>
     */
    default void listUserSessions(dev.statehouse.v1.ListUserSessionsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListUserSessionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListUserSessionsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Counts user sessions, also by group.
     * </pre>
     */
    default void countUserSessions(dev.statehouse.v1.CountUserSessionsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountUserSessionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCountUserSessionsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Revokes a user session: from now on its token is refused. Called at a logout. A session that is revoked already
     * stays as it is. NOT_FOUND.
     * </pre>
     */
    default void revokeUserSession(dev.statehouse.v1.RevokeUserSessionRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.RevokeUserSessionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRevokeUserSessionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Revokes all sessions of a user, or all but one, in one statement. NOT_FOUND if the user does not exist.
     * </pre>
     */
    default void revokeUserSessions(dev.statehouse.v1.RevokeUserSessionsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.RevokeUserSessionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRevokeUserSessionsMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service UserService.
   * <pre>
   * Users: the people who use the programs that store their state here, and their preferences. Users are global: they
   * belong to no project.
   * The user `anonymous` always exists, for programs without a login, and cannot be deleted.
   * </pre>
   */
  public static abstract class UserServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return UserServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service UserService.
   * <pre>
   * Users: the people who use the programs that store their state here, and their preferences. Users are global: they
   * belong to no project.
   * The user `anonymous` always exists, for programs without a login, and cannot be deleted.
   * </pre>
   */
  public static final class UserServiceStub
      extends io.grpc.stub.AbstractAsyncStub<UserServiceStub> {
    private UserServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected UserServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new UserServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a user.
     * </pre>
     */
    public void createUser(dev.statehouse.v1.CreateUserRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateUserResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateUserMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Returns the user whom a service identifies, or creates it: the one call of a login. A user that exists is returned
     * unchanged, whatever else the request says. A deleted user is not found, so that a new one is created.
     * Of several calls at once that identify the same new user, one creates it, and all return it. ALREADY_EXISTS, with
     * `field=email`, if another user has the e-mail address: the same person may have come by another service; with
     * `field=id`, if the id is taken, be it by a deleted user. A user has one `provider`: a program that trusts the
     * addresses of both services logs in the user of GetUserByEmail, and another program repeats the call without
     * `email`.
     * </pre>
     */
    public void findOrCreateUser(dev.statehouse.v1.FindOrCreateUserRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.FindOrCreateUserResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getFindOrCreateUserMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one user.
     * </pre>
     */
    public void getUser(dev.statehouse.v1.GetUserRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetUserResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetUserMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads the user whom a service identifies by an id. A deleted user is not found. NOT_FOUND; INVALID_ARGUMENT for a
     * path in `read_mask` that is not a field.
     * </pre>
     */
    public void getUserByProvider(dev.statehouse.v1.GetUserByProviderRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetUserByProviderResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetUserByProviderMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads the user with an e-mail address. A deleted user is not found. NOT_FOUND; INVALID_ARGUMENT for a path in
     * `read_mask` that is not a field.
     * </pre>
     */
    public void getUserByEmail(dev.statehouse.v1.GetUserByEmailRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetUserByEmailResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetUserByEmailMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists users.
     * </pre>
     */
    public void listUsers(dev.statehouse.v1.ListUsersRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListUsersResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListUsersMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Counts users, also by group.
     * </pre>
     */
    public void countUsers(dev.statehouse.v1.CountUsersRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountUsersResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCountUsersMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads several users.
     * </pre>
     */
    public void batchGetUsers(dev.statehouse.v1.BatchGetUsersRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetUsersResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getBatchGetUsersMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Updates a user.
     * </pre>
     */
    public void updateUser(dev.statehouse.v1.UpdateUserRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateUserResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateUserMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Marks a user as deleted. The user disappears from lists, and is purged when the retention ends; with `purge`, at
     * once. The sessions, API keys, memberships and preferences of the user end in the same transaction, and UndeleteUser
     * does not bring them back. Events stay. FAILED_PRECONDITION `LAST_OWNER` for the last owner of a project that is not
     * deleted: hand it over by TransferProject, or delete it, first; `FAILED_PRECONDITION` for `anonymous`, and in a
     * transaction that is not READ_COMMITTED, which would not see what the user has got since it began.
     * </pre>
     */
    public void deleteUser(dev.statehouse.v1.DeleteUserRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteUserResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteUserMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Restores a deleted user, without what the deletion has removed. ALREADY_EXISTS also if another user has the
     * `provider_user_id` or the e-mail address now.
     * </pre>
     */
    public void undeleteUser(dev.statehouse.v1.UndeleteUserRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UndeleteUserResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUndeleteUserMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Stores a preference of a user, in place of the one with the same key, if there is one. Of several calls at once for
     * the same key, all succeed and the last one counts. NOT_FOUND if the user does not exist; FAILED_PRECONDITION
     * `DELETED` if it is deleted; RESOURCE_EXHAUSTED `QUOTA_EXCEEDED` for a new key if it has 1,000 preferences.
     * </pre>
     */
    public void setUserPreference(dev.statehouse.v1.SetUserPreferenceRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.SetUserPreferenceResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSetUserPreferenceMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads a preference of a user. NOT_FOUND, also if the user does not exist; INVALID_ARGUMENT for a path in
     * `read_mask` that is not a field.
     * </pre>
     */
    public void getUserPreference(dev.statehouse.v1.GetUserPreferenceRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetUserPreferenceResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetUserPreferenceMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the preferences of a user in pages, in the order of their keys. A page has fewer if more do not fit into one
     * message. NOT_FOUND if the user does not exist; INVALID_ARGUMENT for a page token of another request, and for a path
     * in `read_mask` that is not a field.
     * </pre>
     */
    public void listUserPreferences(dev.statehouse.v1.ListUserPreferencesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListUserPreferencesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListUserPreferencesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Removes a preference of a user. NOT_FOUND, also if the user does not exist; FAILED_PRECONDITION `DELETED` if the
     * user is deleted.
     * </pre>
     */
    public void deleteUserPreference(dev.statehouse.v1.DeleteUserPreferenceRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteUserPreferenceResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteUserPreferenceMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Creates a user session and its token, which is returned this once. Called at a login, after the user has been
     * identified. NOT_FOUND if the user does not exist; FAILED_PRECONDITION `DELETED` if it is deleted; ALREADY_EXISTS if
     * the id is taken; INVALID_ARGUMENT for an `expire_time` that is not 1 s to 365 days from now. The response is never
     * stored, so an idempotency key and a call in a transaction are refused with INVALID_ARGUMENT.
     * </pre>
     */
    public void createUserSession(dev.statehouse.v1.CreateUserSessionRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateUserSessionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateUserSessionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Returns the session that a token proves, and its user. UNAUTHENTICATED `UNAUTHENTICATED` for every other token,
     * without a hint why: one that is unknown, has expired or was revoked, of a deleted user, of an API key, or no token
     * at all. INVALID_ARGUMENT for a path in `read_mask` that is not a field; FAILED_PRECONDITION `RESULT_TOO_LARGE` if
     * the metadata of both do not fit into one message. Outside a transaction, the call notes the `last_used_time`, at
     * most once a minute.
     * </pre>
     */
    public void verifyUserSession(dev.statehouse.v1.VerifyUserSessionRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.VerifyUserSessionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getVerifyUserSessionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one user session, whether it has ended or not.
     * </pre>
     */
    public void getUserSession(dev.statehouse.v1.GetUserSessionRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetUserSessionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetUserSessionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists user sessions, also those that have ended, until they are purged.
     * </pre>
     */
    public void listUserSessions(dev.statehouse.v1.ListUserSessionsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListUserSessionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListUserSessionsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Counts user sessions, also by group.
     * </pre>
     */
    public void countUserSessions(dev.statehouse.v1.CountUserSessionsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountUserSessionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCountUserSessionsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Revokes a user session: from now on its token is refused. Called at a logout. A session that is revoked already
     * stays as it is. NOT_FOUND.
     * </pre>
     */
    public void revokeUserSession(dev.statehouse.v1.RevokeUserSessionRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.RevokeUserSessionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRevokeUserSessionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Revokes all sessions of a user, or all but one, in one statement. NOT_FOUND if the user does not exist.
     * </pre>
     */
    public void revokeUserSessions(dev.statehouse.v1.RevokeUserSessionsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.RevokeUserSessionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRevokeUserSessionsMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service UserService.
   * <pre>
   * Users: the people who use the programs that store their state here, and their preferences. Users are global: they
   * belong to no project.
   * The user `anonymous` always exists, for programs without a login, and cannot be deleted.
   * </pre>
   */
  public static final class UserServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<UserServiceBlockingV2Stub> {
    private UserServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected UserServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new UserServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a user.
     * </pre>
     */
    public dev.statehouse.v1.CreateUserResponse createUser(dev.statehouse.v1.CreateUserRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateUserMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns the user whom a service identifies, or creates it: the one call of a login. A user that exists is returned
     * unchanged, whatever else the request says. A deleted user is not found, so that a new one is created.
     * Of several calls at once that identify the same new user, one creates it, and all return it. ALREADY_EXISTS, with
     * `field=email`, if another user has the e-mail address: the same person may have come by another service; with
     * `field=id`, if the id is taken, be it by a deleted user. A user has one `provider`: a program that trusts the
     * addresses of both services logs in the user of GetUserByEmail, and another program repeats the call without
     * `email`.
     * </pre>
     */
    public dev.statehouse.v1.FindOrCreateUserResponse findOrCreateUser(dev.statehouse.v1.FindOrCreateUserRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getFindOrCreateUserMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one user.
     * </pre>
     */
    public dev.statehouse.v1.GetUserResponse getUser(dev.statehouse.v1.GetUserRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetUserMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the user whom a service identifies by an id. A deleted user is not found. NOT_FOUND; INVALID_ARGUMENT for a
     * path in `read_mask` that is not a field.
     * </pre>
     */
    public dev.statehouse.v1.GetUserByProviderResponse getUserByProvider(dev.statehouse.v1.GetUserByProviderRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetUserByProviderMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the user with an e-mail address. A deleted user is not found. NOT_FOUND; INVALID_ARGUMENT for a path in
     * `read_mask` that is not a field.
     * </pre>
     */
    public dev.statehouse.v1.GetUserByEmailResponse getUserByEmail(dev.statehouse.v1.GetUserByEmailRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetUserByEmailMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists users.
     * </pre>
     */
    public dev.statehouse.v1.ListUsersResponse listUsers(dev.statehouse.v1.ListUsersRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListUsersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts users, also by group.
     * </pre>
     */
    public dev.statehouse.v1.CountUsersResponse countUsers(dev.statehouse.v1.CountUsersRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCountUsersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several users.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetUsersResponse batchGetUsers(dev.statehouse.v1.BatchGetUsersRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getBatchGetUsersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates a user.
     * </pre>
     */
    public dev.statehouse.v1.UpdateUserResponse updateUser(dev.statehouse.v1.UpdateUserRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateUserMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Marks a user as deleted. The user disappears from lists, and is purged when the retention ends; with `purge`, at
     * once. The sessions, API keys, memberships and preferences of the user end in the same transaction, and UndeleteUser
     * does not bring them back. Events stay. FAILED_PRECONDITION `LAST_OWNER` for the last owner of a project that is not
     * deleted: hand it over by TransferProject, or delete it, first; `FAILED_PRECONDITION` for `anonymous`, and in a
     * transaction that is not READ_COMMITTED, which would not see what the user has got since it began.
     * </pre>
     */
    public dev.statehouse.v1.DeleteUserResponse deleteUser(dev.statehouse.v1.DeleteUserRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteUserMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Restores a deleted user, without what the deletion has removed. ALREADY_EXISTS also if another user has the
     * `provider_user_id` or the e-mail address now.
     * </pre>
     */
    public dev.statehouse.v1.UndeleteUserResponse undeleteUser(dev.statehouse.v1.UndeleteUserRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUndeleteUserMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Stores a preference of a user, in place of the one with the same key, if there is one. Of several calls at once for
     * the same key, all succeed and the last one counts. NOT_FOUND if the user does not exist; FAILED_PRECONDITION
     * `DELETED` if it is deleted; RESOURCE_EXHAUSTED `QUOTA_EXCEEDED` for a new key if it has 1,000 preferences.
     * </pre>
     */
    public dev.statehouse.v1.SetUserPreferenceResponse setUserPreference(dev.statehouse.v1.SetUserPreferenceRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSetUserPreferenceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a preference of a user. NOT_FOUND, also if the user does not exist; INVALID_ARGUMENT for a path in
     * `read_mask` that is not a field.
     * </pre>
     */
    public dev.statehouse.v1.GetUserPreferenceResponse getUserPreference(dev.statehouse.v1.GetUserPreferenceRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetUserPreferenceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the preferences of a user in pages, in the order of their keys. A page has fewer if more do not fit into one
     * message. NOT_FOUND if the user does not exist; INVALID_ARGUMENT for a page token of another request, and for a path
     * in `read_mask` that is not a field.
     * </pre>
     */
    public dev.statehouse.v1.ListUserPreferencesResponse listUserPreferences(dev.statehouse.v1.ListUserPreferencesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListUserPreferencesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Removes a preference of a user. NOT_FOUND, also if the user does not exist; FAILED_PRECONDITION `DELETED` if the
     * user is deleted.
     * </pre>
     */
    public dev.statehouse.v1.DeleteUserPreferenceResponse deleteUserPreference(dev.statehouse.v1.DeleteUserPreferenceRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteUserPreferenceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a user session and its token, which is returned this once. Called at a login, after the user has been
     * identified. NOT_FOUND if the user does not exist; FAILED_PRECONDITION `DELETED` if it is deleted; ALREADY_EXISTS if
     * the id is taken; INVALID_ARGUMENT for an `expire_time` that is not 1 s to 365 days from now. The response is never
     * stored, so an idempotency key and a call in a transaction are refused with INVALID_ARGUMENT.
     * </pre>
     */
    public dev.statehouse.v1.CreateUserSessionResponse createUserSession(dev.statehouse.v1.CreateUserSessionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateUserSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns the session that a token proves, and its user. UNAUTHENTICATED `UNAUTHENTICATED` for every other token,
     * without a hint why: one that is unknown, has expired or was revoked, of a deleted user, of an API key, or no token
     * at all. INVALID_ARGUMENT for a path in `read_mask` that is not a field; FAILED_PRECONDITION `RESULT_TOO_LARGE` if
     * the metadata of both do not fit into one message. Outside a transaction, the call notes the `last_used_time`, at
     * most once a minute.
     * </pre>
     */
    public dev.statehouse.v1.VerifyUserSessionResponse verifyUserSession(dev.statehouse.v1.VerifyUserSessionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getVerifyUserSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one user session, whether it has ended or not.
     * </pre>
     */
    public dev.statehouse.v1.GetUserSessionResponse getUserSession(dev.statehouse.v1.GetUserSessionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetUserSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists user sessions, also those that have ended, until they are purged.
     * </pre>
     */
    public dev.statehouse.v1.ListUserSessionsResponse listUserSessions(dev.statehouse.v1.ListUserSessionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListUserSessionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts user sessions, also by group.
     * </pre>
     */
    public dev.statehouse.v1.CountUserSessionsResponse countUserSessions(dev.statehouse.v1.CountUserSessionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCountUserSessionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Revokes a user session: from now on its token is refused. Called at a logout. A session that is revoked already
     * stays as it is. NOT_FOUND.
     * </pre>
     */
    public dev.statehouse.v1.RevokeUserSessionResponse revokeUserSession(dev.statehouse.v1.RevokeUserSessionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRevokeUserSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Revokes all sessions of a user, or all but one, in one statement. NOT_FOUND if the user does not exist.
     * </pre>
     */
    public dev.statehouse.v1.RevokeUserSessionsResponse revokeUserSessions(dev.statehouse.v1.RevokeUserSessionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRevokeUserSessionsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service UserService.
   * <pre>
   * Users: the people who use the programs that store their state here, and their preferences. Users are global: they
   * belong to no project.
   * The user `anonymous` always exists, for programs without a login, and cannot be deleted.
   * </pre>
   */
  public static final class UserServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<UserServiceBlockingStub> {
    private UserServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected UserServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new UserServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a user.
     * </pre>
     */
    public dev.statehouse.v1.CreateUserResponse createUser(dev.statehouse.v1.CreateUserRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateUserMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns the user whom a service identifies, or creates it: the one call of a login. A user that exists is returned
     * unchanged, whatever else the request says. A deleted user is not found, so that a new one is created.
     * Of several calls at once that identify the same new user, one creates it, and all return it. ALREADY_EXISTS, with
     * `field=email`, if another user has the e-mail address: the same person may have come by another service; with
     * `field=id`, if the id is taken, be it by a deleted user. A user has one `provider`: a program that trusts the
     * addresses of both services logs in the user of GetUserByEmail, and another program repeats the call without
     * `email`.
     * </pre>
     */
    public dev.statehouse.v1.FindOrCreateUserResponse findOrCreateUser(dev.statehouse.v1.FindOrCreateUserRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getFindOrCreateUserMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one user.
     * </pre>
     */
    public dev.statehouse.v1.GetUserResponse getUser(dev.statehouse.v1.GetUserRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetUserMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the user whom a service identifies by an id. A deleted user is not found. NOT_FOUND; INVALID_ARGUMENT for a
     * path in `read_mask` that is not a field.
     * </pre>
     */
    public dev.statehouse.v1.GetUserByProviderResponse getUserByProvider(dev.statehouse.v1.GetUserByProviderRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetUserByProviderMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the user with an e-mail address. A deleted user is not found. NOT_FOUND; INVALID_ARGUMENT for a path in
     * `read_mask` that is not a field.
     * </pre>
     */
    public dev.statehouse.v1.GetUserByEmailResponse getUserByEmail(dev.statehouse.v1.GetUserByEmailRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetUserByEmailMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists users.
     * </pre>
     */
    public dev.statehouse.v1.ListUsersResponse listUsers(dev.statehouse.v1.ListUsersRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListUsersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts users, also by group.
     * </pre>
     */
    public dev.statehouse.v1.CountUsersResponse countUsers(dev.statehouse.v1.CountUsersRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCountUsersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several users.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetUsersResponse batchGetUsers(dev.statehouse.v1.BatchGetUsersRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getBatchGetUsersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates a user.
     * </pre>
     */
    public dev.statehouse.v1.UpdateUserResponse updateUser(dev.statehouse.v1.UpdateUserRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateUserMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Marks a user as deleted. The user disappears from lists, and is purged when the retention ends; with `purge`, at
     * once. The sessions, API keys, memberships and preferences of the user end in the same transaction, and UndeleteUser
     * does not bring them back. Events stay. FAILED_PRECONDITION `LAST_OWNER` for the last owner of a project that is not
     * deleted: hand it over by TransferProject, or delete it, first; `FAILED_PRECONDITION` for `anonymous`, and in a
     * transaction that is not READ_COMMITTED, which would not see what the user has got since it began.
     * </pre>
     */
    public dev.statehouse.v1.DeleteUserResponse deleteUser(dev.statehouse.v1.DeleteUserRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteUserMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Restores a deleted user, without what the deletion has removed. ALREADY_EXISTS also if another user has the
     * `provider_user_id` or the e-mail address now.
     * </pre>
     */
    public dev.statehouse.v1.UndeleteUserResponse undeleteUser(dev.statehouse.v1.UndeleteUserRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUndeleteUserMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Stores a preference of a user, in place of the one with the same key, if there is one. Of several calls at once for
     * the same key, all succeed and the last one counts. NOT_FOUND if the user does not exist; FAILED_PRECONDITION
     * `DELETED` if it is deleted; RESOURCE_EXHAUSTED `QUOTA_EXCEEDED` for a new key if it has 1,000 preferences.
     * </pre>
     */
    public dev.statehouse.v1.SetUserPreferenceResponse setUserPreference(dev.statehouse.v1.SetUserPreferenceRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSetUserPreferenceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a preference of a user. NOT_FOUND, also if the user does not exist; INVALID_ARGUMENT for a path in
     * `read_mask` that is not a field.
     * </pre>
     */
    public dev.statehouse.v1.GetUserPreferenceResponse getUserPreference(dev.statehouse.v1.GetUserPreferenceRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetUserPreferenceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the preferences of a user in pages, in the order of their keys. A page has fewer if more do not fit into one
     * message. NOT_FOUND if the user does not exist; INVALID_ARGUMENT for a page token of another request, and for a path
     * in `read_mask` that is not a field.
     * </pre>
     */
    public dev.statehouse.v1.ListUserPreferencesResponse listUserPreferences(dev.statehouse.v1.ListUserPreferencesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListUserPreferencesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Removes a preference of a user. NOT_FOUND, also if the user does not exist; FAILED_PRECONDITION `DELETED` if the
     * user is deleted.
     * </pre>
     */
    public dev.statehouse.v1.DeleteUserPreferenceResponse deleteUserPreference(dev.statehouse.v1.DeleteUserPreferenceRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteUserPreferenceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a user session and its token, which is returned this once. Called at a login, after the user has been
     * identified. NOT_FOUND if the user does not exist; FAILED_PRECONDITION `DELETED` if it is deleted; ALREADY_EXISTS if
     * the id is taken; INVALID_ARGUMENT for an `expire_time` that is not 1 s to 365 days from now. The response is never
     * stored, so an idempotency key and a call in a transaction are refused with INVALID_ARGUMENT.
     * </pre>
     */
    public dev.statehouse.v1.CreateUserSessionResponse createUserSession(dev.statehouse.v1.CreateUserSessionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateUserSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns the session that a token proves, and its user. UNAUTHENTICATED `UNAUTHENTICATED` for every other token,
     * without a hint why: one that is unknown, has expired or was revoked, of a deleted user, of an API key, or no token
     * at all. INVALID_ARGUMENT for a path in `read_mask` that is not a field; FAILED_PRECONDITION `RESULT_TOO_LARGE` if
     * the metadata of both do not fit into one message. Outside a transaction, the call notes the `last_used_time`, at
     * most once a minute.
     * </pre>
     */
    public dev.statehouse.v1.VerifyUserSessionResponse verifyUserSession(dev.statehouse.v1.VerifyUserSessionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getVerifyUserSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one user session, whether it has ended or not.
     * </pre>
     */
    public dev.statehouse.v1.GetUserSessionResponse getUserSession(dev.statehouse.v1.GetUserSessionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetUserSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists user sessions, also those that have ended, until they are purged.
     * </pre>
     */
    public dev.statehouse.v1.ListUserSessionsResponse listUserSessions(dev.statehouse.v1.ListUserSessionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListUserSessionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts user sessions, also by group.
     * </pre>
     */
    public dev.statehouse.v1.CountUserSessionsResponse countUserSessions(dev.statehouse.v1.CountUserSessionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCountUserSessionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Revokes a user session: from now on its token is refused. Called at a logout. A session that is revoked already
     * stays as it is. NOT_FOUND.
     * </pre>
     */
    public dev.statehouse.v1.RevokeUserSessionResponse revokeUserSession(dev.statehouse.v1.RevokeUserSessionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRevokeUserSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Revokes all sessions of a user, or all but one, in one statement. NOT_FOUND if the user does not exist.
     * </pre>
     */
    public dev.statehouse.v1.RevokeUserSessionsResponse revokeUserSessions(dev.statehouse.v1.RevokeUserSessionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRevokeUserSessionsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service UserService.
   * <pre>
   * Users: the people who use the programs that store their state here, and their preferences. Users are global: they
   * belong to no project.
   * The user `anonymous` always exists, for programs without a login, and cannot be deleted.
   * </pre>
   */
  public static final class UserServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<UserServiceFutureStub> {
    private UserServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected UserServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new UserServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a user.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CreateUserResponse> createUser(
        dev.statehouse.v1.CreateUserRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateUserMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Returns the user whom a service identifies, or creates it: the one call of a login. A user that exists is returned
     * unchanged, whatever else the request says. A deleted user is not found, so that a new one is created.
     * Of several calls at once that identify the same new user, one creates it, and all return it. ALREADY_EXISTS, with
     * `field=email`, if another user has the e-mail address: the same person may have come by another service; with
     * `field=id`, if the id is taken, be it by a deleted user. A user has one `provider`: a program that trusts the
     * addresses of both services logs in the user of GetUserByEmail, and another program repeats the call without
     * `email`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.FindOrCreateUserResponse> findOrCreateUser(
        dev.statehouse.v1.FindOrCreateUserRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getFindOrCreateUserMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one user.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetUserResponse> getUser(
        dev.statehouse.v1.GetUserRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetUserMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads the user whom a service identifies by an id. A deleted user is not found. NOT_FOUND; INVALID_ARGUMENT for a
     * path in `read_mask` that is not a field.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetUserByProviderResponse> getUserByProvider(
        dev.statehouse.v1.GetUserByProviderRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetUserByProviderMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads the user with an e-mail address. A deleted user is not found. NOT_FOUND; INVALID_ARGUMENT for a path in
     * `read_mask` that is not a field.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetUserByEmailResponse> getUserByEmail(
        dev.statehouse.v1.GetUserByEmailRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetUserByEmailMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists users.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListUsersResponse> listUsers(
        dev.statehouse.v1.ListUsersRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListUsersMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Counts users, also by group.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CountUsersResponse> countUsers(
        dev.statehouse.v1.CountUsersRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCountUsersMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads several users.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.BatchGetUsersResponse> batchGetUsers(
        dev.statehouse.v1.BatchGetUsersRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getBatchGetUsersMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Updates a user.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateUserResponse> updateUser(
        dev.statehouse.v1.UpdateUserRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateUserMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Marks a user as deleted. The user disappears from lists, and is purged when the retention ends; with `purge`, at
     * once. The sessions, API keys, memberships and preferences of the user end in the same transaction, and UndeleteUser
     * does not bring them back. Events stay. FAILED_PRECONDITION `LAST_OWNER` for the last owner of a project that is not
     * deleted: hand it over by TransferProject, or delete it, first; `FAILED_PRECONDITION` for `anonymous`, and in a
     * transaction that is not READ_COMMITTED, which would not see what the user has got since it began.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteUserResponse> deleteUser(
        dev.statehouse.v1.DeleteUserRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteUserMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Restores a deleted user, without what the deletion has removed. ALREADY_EXISTS also if another user has the
     * `provider_user_id` or the e-mail address now.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UndeleteUserResponse> undeleteUser(
        dev.statehouse.v1.UndeleteUserRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUndeleteUserMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Stores a preference of a user, in place of the one with the same key, if there is one. Of several calls at once for
     * the same key, all succeed and the last one counts. NOT_FOUND if the user does not exist; FAILED_PRECONDITION
     * `DELETED` if it is deleted; RESOURCE_EXHAUSTED `QUOTA_EXCEEDED` for a new key if it has 1,000 preferences.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.SetUserPreferenceResponse> setUserPreference(
        dev.statehouse.v1.SetUserPreferenceRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSetUserPreferenceMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads a preference of a user. NOT_FOUND, also if the user does not exist; INVALID_ARGUMENT for a path in
     * `read_mask` that is not a field.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetUserPreferenceResponse> getUserPreference(
        dev.statehouse.v1.GetUserPreferenceRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetUserPreferenceMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the preferences of a user in pages, in the order of their keys. A page has fewer if more do not fit into one
     * message. NOT_FOUND if the user does not exist; INVALID_ARGUMENT for a page token of another request, and for a path
     * in `read_mask` that is not a field.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListUserPreferencesResponse> listUserPreferences(
        dev.statehouse.v1.ListUserPreferencesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListUserPreferencesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Removes a preference of a user. NOT_FOUND, also if the user does not exist; FAILED_PRECONDITION `DELETED` if the
     * user is deleted.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteUserPreferenceResponse> deleteUserPreference(
        dev.statehouse.v1.DeleteUserPreferenceRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteUserPreferenceMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Creates a user session and its token, which is returned this once. Called at a login, after the user has been
     * identified. NOT_FOUND if the user does not exist; FAILED_PRECONDITION `DELETED` if it is deleted; ALREADY_EXISTS if
     * the id is taken; INVALID_ARGUMENT for an `expire_time` that is not 1 s to 365 days from now. The response is never
     * stored, so an idempotency key and a call in a transaction are refused with INVALID_ARGUMENT.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CreateUserSessionResponse> createUserSession(
        dev.statehouse.v1.CreateUserSessionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateUserSessionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Returns the session that a token proves, and its user. UNAUTHENTICATED `UNAUTHENTICATED` for every other token,
     * without a hint why: one that is unknown, has expired or was revoked, of a deleted user, of an API key, or no token
     * at all. INVALID_ARGUMENT for a path in `read_mask` that is not a field; FAILED_PRECONDITION `RESULT_TOO_LARGE` if
     * the metadata of both do not fit into one message. Outside a transaction, the call notes the `last_used_time`, at
     * most once a minute.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.VerifyUserSessionResponse> verifyUserSession(
        dev.statehouse.v1.VerifyUserSessionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getVerifyUserSessionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one user session, whether it has ended or not.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetUserSessionResponse> getUserSession(
        dev.statehouse.v1.GetUserSessionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetUserSessionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists user sessions, also those that have ended, until they are purged.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListUserSessionsResponse> listUserSessions(
        dev.statehouse.v1.ListUserSessionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListUserSessionsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Counts user sessions, also by group.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CountUserSessionsResponse> countUserSessions(
        dev.statehouse.v1.CountUserSessionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCountUserSessionsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Revokes a user session: from now on its token is refused. Called at a logout. A session that is revoked already
     * stays as it is. NOT_FOUND.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.RevokeUserSessionResponse> revokeUserSession(
        dev.statehouse.v1.RevokeUserSessionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRevokeUserSessionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Revokes all sessions of a user, or all but one, in one statement. NOT_FOUND if the user does not exist.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.RevokeUserSessionsResponse> revokeUserSessions(
        dev.statehouse.v1.RevokeUserSessionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRevokeUserSessionsMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_USER = 0;
  private static final int METHODID_FIND_OR_CREATE_USER = 1;
  private static final int METHODID_GET_USER = 2;
  private static final int METHODID_GET_USER_BY_PROVIDER = 3;
  private static final int METHODID_GET_USER_BY_EMAIL = 4;
  private static final int METHODID_LIST_USERS = 5;
  private static final int METHODID_COUNT_USERS = 6;
  private static final int METHODID_BATCH_GET_USERS = 7;
  private static final int METHODID_UPDATE_USER = 8;
  private static final int METHODID_DELETE_USER = 9;
  private static final int METHODID_UNDELETE_USER = 10;
  private static final int METHODID_SET_USER_PREFERENCE = 11;
  private static final int METHODID_GET_USER_PREFERENCE = 12;
  private static final int METHODID_LIST_USER_PREFERENCES = 13;
  private static final int METHODID_DELETE_USER_PREFERENCE = 14;
  private static final int METHODID_CREATE_USER_SESSION = 15;
  private static final int METHODID_VERIFY_USER_SESSION = 16;
  private static final int METHODID_GET_USER_SESSION = 17;
  private static final int METHODID_LIST_USER_SESSIONS = 18;
  private static final int METHODID_COUNT_USER_SESSIONS = 19;
  private static final int METHODID_REVOKE_USER_SESSION = 20;
  private static final int METHODID_REVOKE_USER_SESSIONS = 21;

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
        case METHODID_CREATE_USER:
          serviceImpl.createUser((dev.statehouse.v1.CreateUserRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateUserResponse>) responseObserver);
          break;
        case METHODID_FIND_OR_CREATE_USER:
          serviceImpl.findOrCreateUser((dev.statehouse.v1.FindOrCreateUserRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.FindOrCreateUserResponse>) responseObserver);
          break;
        case METHODID_GET_USER:
          serviceImpl.getUser((dev.statehouse.v1.GetUserRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetUserResponse>) responseObserver);
          break;
        case METHODID_GET_USER_BY_PROVIDER:
          serviceImpl.getUserByProvider((dev.statehouse.v1.GetUserByProviderRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetUserByProviderResponse>) responseObserver);
          break;
        case METHODID_GET_USER_BY_EMAIL:
          serviceImpl.getUserByEmail((dev.statehouse.v1.GetUserByEmailRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetUserByEmailResponse>) responseObserver);
          break;
        case METHODID_LIST_USERS:
          serviceImpl.listUsers((dev.statehouse.v1.ListUsersRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListUsersResponse>) responseObserver);
          break;
        case METHODID_COUNT_USERS:
          serviceImpl.countUsers((dev.statehouse.v1.CountUsersRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CountUsersResponse>) responseObserver);
          break;
        case METHODID_BATCH_GET_USERS:
          serviceImpl.batchGetUsers((dev.statehouse.v1.BatchGetUsersRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetUsersResponse>) responseObserver);
          break;
        case METHODID_UPDATE_USER:
          serviceImpl.updateUser((dev.statehouse.v1.UpdateUserRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateUserResponse>) responseObserver);
          break;
        case METHODID_DELETE_USER:
          serviceImpl.deleteUser((dev.statehouse.v1.DeleteUserRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteUserResponse>) responseObserver);
          break;
        case METHODID_UNDELETE_USER:
          serviceImpl.undeleteUser((dev.statehouse.v1.UndeleteUserRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UndeleteUserResponse>) responseObserver);
          break;
        case METHODID_SET_USER_PREFERENCE:
          serviceImpl.setUserPreference((dev.statehouse.v1.SetUserPreferenceRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.SetUserPreferenceResponse>) responseObserver);
          break;
        case METHODID_GET_USER_PREFERENCE:
          serviceImpl.getUserPreference((dev.statehouse.v1.GetUserPreferenceRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetUserPreferenceResponse>) responseObserver);
          break;
        case METHODID_LIST_USER_PREFERENCES:
          serviceImpl.listUserPreferences((dev.statehouse.v1.ListUserPreferencesRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListUserPreferencesResponse>) responseObserver);
          break;
        case METHODID_DELETE_USER_PREFERENCE:
          serviceImpl.deleteUserPreference((dev.statehouse.v1.DeleteUserPreferenceRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteUserPreferenceResponse>) responseObserver);
          break;
        case METHODID_CREATE_USER_SESSION:
          serviceImpl.createUserSession((dev.statehouse.v1.CreateUserSessionRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateUserSessionResponse>) responseObserver);
          break;
        case METHODID_VERIFY_USER_SESSION:
          serviceImpl.verifyUserSession((dev.statehouse.v1.VerifyUserSessionRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.VerifyUserSessionResponse>) responseObserver);
          break;
        case METHODID_GET_USER_SESSION:
          serviceImpl.getUserSession((dev.statehouse.v1.GetUserSessionRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetUserSessionResponse>) responseObserver);
          break;
        case METHODID_LIST_USER_SESSIONS:
          serviceImpl.listUserSessions((dev.statehouse.v1.ListUserSessionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListUserSessionsResponse>) responseObserver);
          break;
        case METHODID_COUNT_USER_SESSIONS:
          serviceImpl.countUserSessions((dev.statehouse.v1.CountUserSessionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CountUserSessionsResponse>) responseObserver);
          break;
        case METHODID_REVOKE_USER_SESSION:
          serviceImpl.revokeUserSession((dev.statehouse.v1.RevokeUserSessionRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.RevokeUserSessionResponse>) responseObserver);
          break;
        case METHODID_REVOKE_USER_SESSIONS:
          serviceImpl.revokeUserSessions((dev.statehouse.v1.RevokeUserSessionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.RevokeUserSessionsResponse>) responseObserver);
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
          getCreateUserMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CreateUserRequest,
              dev.statehouse.v1.CreateUserResponse>(
                service, METHODID_CREATE_USER)))
        .addMethod(
          getFindOrCreateUserMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.FindOrCreateUserRequest,
              dev.statehouse.v1.FindOrCreateUserResponse>(
                service, METHODID_FIND_OR_CREATE_USER)))
        .addMethod(
          getGetUserMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetUserRequest,
              dev.statehouse.v1.GetUserResponse>(
                service, METHODID_GET_USER)))
        .addMethod(
          getGetUserByProviderMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetUserByProviderRequest,
              dev.statehouse.v1.GetUserByProviderResponse>(
                service, METHODID_GET_USER_BY_PROVIDER)))
        .addMethod(
          getGetUserByEmailMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetUserByEmailRequest,
              dev.statehouse.v1.GetUserByEmailResponse>(
                service, METHODID_GET_USER_BY_EMAIL)))
        .addMethod(
          getListUsersMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListUsersRequest,
              dev.statehouse.v1.ListUsersResponse>(
                service, METHODID_LIST_USERS)))
        .addMethod(
          getCountUsersMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CountUsersRequest,
              dev.statehouse.v1.CountUsersResponse>(
                service, METHODID_COUNT_USERS)))
        .addMethod(
          getBatchGetUsersMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.BatchGetUsersRequest,
              dev.statehouse.v1.BatchGetUsersResponse>(
                service, METHODID_BATCH_GET_USERS)))
        .addMethod(
          getUpdateUserMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateUserRequest,
              dev.statehouse.v1.UpdateUserResponse>(
                service, METHODID_UPDATE_USER)))
        .addMethod(
          getDeleteUserMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteUserRequest,
              dev.statehouse.v1.DeleteUserResponse>(
                service, METHODID_DELETE_USER)))
        .addMethod(
          getUndeleteUserMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UndeleteUserRequest,
              dev.statehouse.v1.UndeleteUserResponse>(
                service, METHODID_UNDELETE_USER)))
        .addMethod(
          getSetUserPreferenceMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.SetUserPreferenceRequest,
              dev.statehouse.v1.SetUserPreferenceResponse>(
                service, METHODID_SET_USER_PREFERENCE)))
        .addMethod(
          getGetUserPreferenceMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetUserPreferenceRequest,
              dev.statehouse.v1.GetUserPreferenceResponse>(
                service, METHODID_GET_USER_PREFERENCE)))
        .addMethod(
          getListUserPreferencesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListUserPreferencesRequest,
              dev.statehouse.v1.ListUserPreferencesResponse>(
                service, METHODID_LIST_USER_PREFERENCES)))
        .addMethod(
          getDeleteUserPreferenceMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteUserPreferenceRequest,
              dev.statehouse.v1.DeleteUserPreferenceResponse>(
                service, METHODID_DELETE_USER_PREFERENCE)))
        .addMethod(
          getCreateUserSessionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CreateUserSessionRequest,
              dev.statehouse.v1.CreateUserSessionResponse>(
                service, METHODID_CREATE_USER_SESSION)))
        .addMethod(
          getVerifyUserSessionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.VerifyUserSessionRequest,
              dev.statehouse.v1.VerifyUserSessionResponse>(
                service, METHODID_VERIFY_USER_SESSION)))
        .addMethod(
          getGetUserSessionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetUserSessionRequest,
              dev.statehouse.v1.GetUserSessionResponse>(
                service, METHODID_GET_USER_SESSION)))
        .addMethod(
          getListUserSessionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListUserSessionsRequest,
              dev.statehouse.v1.ListUserSessionsResponse>(
                service, METHODID_LIST_USER_SESSIONS)))
        .addMethod(
          getCountUserSessionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CountUserSessionsRequest,
              dev.statehouse.v1.CountUserSessionsResponse>(
                service, METHODID_COUNT_USER_SESSIONS)))
        .addMethod(
          getRevokeUserSessionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.RevokeUserSessionRequest,
              dev.statehouse.v1.RevokeUserSessionResponse>(
                service, METHODID_REVOKE_USER_SESSION)))
        .addMethod(
          getRevokeUserSessionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.RevokeUserSessionsRequest,
              dev.statehouse.v1.RevokeUserSessionsResponse>(
                service, METHODID_REVOKE_USER_SESSIONS)))
        .build();
  }

  private static abstract class UserServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    UserServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.statehouse.v1.UserProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("UserService");
    }
  }

  private static final class UserServiceFileDescriptorSupplier
      extends UserServiceBaseDescriptorSupplier {
    UserServiceFileDescriptorSupplier() {}
  }

  private static final class UserServiceMethodDescriptorSupplier
      extends UserServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    UserServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (UserServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new UserServiceFileDescriptorSupplier())
              .addMethod(getCreateUserMethod())
              .addMethod(getFindOrCreateUserMethod())
              .addMethod(getGetUserMethod())
              .addMethod(getGetUserByProviderMethod())
              .addMethod(getGetUserByEmailMethod())
              .addMethod(getListUsersMethod())
              .addMethod(getCountUsersMethod())
              .addMethod(getBatchGetUsersMethod())
              .addMethod(getUpdateUserMethod())
              .addMethod(getDeleteUserMethod())
              .addMethod(getUndeleteUserMethod())
              .addMethod(getSetUserPreferenceMethod())
              .addMethod(getGetUserPreferenceMethod())
              .addMethod(getListUserPreferencesMethod())
              .addMethod(getDeleteUserPreferenceMethod())
              .addMethod(getCreateUserSessionMethod())
              .addMethod(getVerifyUserSessionMethod())
              .addMethod(getGetUserSessionMethod())
              .addMethod(getListUserSessionsMethod())
              .addMethod(getCountUserSessionsMethod())
              .addMethod(getRevokeUserSessionMethod())
              .addMethod(getRevokeUserSessionsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
