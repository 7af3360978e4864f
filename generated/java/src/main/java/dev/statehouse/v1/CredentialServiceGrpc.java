package dev.statehouse.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Credentials of external services. Their secrets are encrypted under keys that are not in the database.
 * CreateCredential and UpdateCredential store secrets. Only RevealCredential returns one, and it writes an audit
 * record. A secret is encrypted with AES-256-GCM under a key of the project, and is bound to its credential and
 * version. The keys of projects have versions, can be rotated without downtime, and are wrapped by a root key outside
 * the database.
 * An attacker with write access to the database can neither read nor forge a secret, but can roll it back to an earlier
 * version.
 * While the server has no root key, every call that needs a key returns FAILED_PRECONDITION `KEY_UNAVAILABLE`. All
 * other calls work.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class CredentialServiceGrpc {

  private CredentialServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "statehouse.v1.CredentialService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CreateCredentialRequest,
      dev.statehouse.v1.CreateCredentialResponse> getCreateCredentialMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateCredential",
      requestType = dev.statehouse.v1.CreateCredentialRequest.class,
      responseType = dev.statehouse.v1.CreateCredentialResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CreateCredentialRequest,
      dev.statehouse.v1.CreateCredentialResponse> getCreateCredentialMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CreateCredentialRequest, dev.statehouse.v1.CreateCredentialResponse> getCreateCredentialMethod;
    if ((getCreateCredentialMethod = CredentialServiceGrpc.getCreateCredentialMethod) == null) {
      synchronized (CredentialServiceGrpc.class) {
        if ((getCreateCredentialMethod = CredentialServiceGrpc.getCreateCredentialMethod) == null) {
          CredentialServiceGrpc.getCreateCredentialMethod = getCreateCredentialMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CreateCredentialRequest, dev.statehouse.v1.CreateCredentialResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateCredential"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateCredentialRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateCredentialResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CredentialServiceMethodDescriptorSupplier("CreateCredential"))
              .build();
        }
      }
    }
    return getCreateCredentialMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetCredentialRequest,
      dev.statehouse.v1.GetCredentialResponse> getGetCredentialMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetCredential",
      requestType = dev.statehouse.v1.GetCredentialRequest.class,
      responseType = dev.statehouse.v1.GetCredentialResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetCredentialRequest,
      dev.statehouse.v1.GetCredentialResponse> getGetCredentialMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetCredentialRequest, dev.statehouse.v1.GetCredentialResponse> getGetCredentialMethod;
    if ((getGetCredentialMethod = CredentialServiceGrpc.getGetCredentialMethod) == null) {
      synchronized (CredentialServiceGrpc.class) {
        if ((getGetCredentialMethod = CredentialServiceGrpc.getGetCredentialMethod) == null) {
          CredentialServiceGrpc.getGetCredentialMethod = getGetCredentialMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetCredentialRequest, dev.statehouse.v1.GetCredentialResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetCredential"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetCredentialRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetCredentialResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CredentialServiceMethodDescriptorSupplier("GetCredential"))
              .build();
        }
      }
    }
    return getGetCredentialMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListCredentialsRequest,
      dev.statehouse.v1.ListCredentialsResponse> getListCredentialsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListCredentials",
      requestType = dev.statehouse.v1.ListCredentialsRequest.class,
      responseType = dev.statehouse.v1.ListCredentialsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListCredentialsRequest,
      dev.statehouse.v1.ListCredentialsResponse> getListCredentialsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListCredentialsRequest, dev.statehouse.v1.ListCredentialsResponse> getListCredentialsMethod;
    if ((getListCredentialsMethod = CredentialServiceGrpc.getListCredentialsMethod) == null) {
      synchronized (CredentialServiceGrpc.class) {
        if ((getListCredentialsMethod = CredentialServiceGrpc.getListCredentialsMethod) == null) {
          CredentialServiceGrpc.getListCredentialsMethod = getListCredentialsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListCredentialsRequest, dev.statehouse.v1.ListCredentialsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListCredentials"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListCredentialsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListCredentialsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CredentialServiceMethodDescriptorSupplier("ListCredentials"))
              .build();
        }
      }
    }
    return getListCredentialsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CountCredentialsRequest,
      dev.statehouse.v1.CountCredentialsResponse> getCountCredentialsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CountCredentials",
      requestType = dev.statehouse.v1.CountCredentialsRequest.class,
      responseType = dev.statehouse.v1.CountCredentialsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CountCredentialsRequest,
      dev.statehouse.v1.CountCredentialsResponse> getCountCredentialsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CountCredentialsRequest, dev.statehouse.v1.CountCredentialsResponse> getCountCredentialsMethod;
    if ((getCountCredentialsMethod = CredentialServiceGrpc.getCountCredentialsMethod) == null) {
      synchronized (CredentialServiceGrpc.class) {
        if ((getCountCredentialsMethod = CredentialServiceGrpc.getCountCredentialsMethod) == null) {
          CredentialServiceGrpc.getCountCredentialsMethod = getCountCredentialsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CountCredentialsRequest, dev.statehouse.v1.CountCredentialsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CountCredentials"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountCredentialsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountCredentialsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CredentialServiceMethodDescriptorSupplier("CountCredentials"))
              .build();
        }
      }
    }
    return getCountCredentialsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetCredentialsRequest,
      dev.statehouse.v1.BatchGetCredentialsResponse> getBatchGetCredentialsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "BatchGetCredentials",
      requestType = dev.statehouse.v1.BatchGetCredentialsRequest.class,
      responseType = dev.statehouse.v1.BatchGetCredentialsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetCredentialsRequest,
      dev.statehouse.v1.BatchGetCredentialsResponse> getBatchGetCredentialsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetCredentialsRequest, dev.statehouse.v1.BatchGetCredentialsResponse> getBatchGetCredentialsMethod;
    if ((getBatchGetCredentialsMethod = CredentialServiceGrpc.getBatchGetCredentialsMethod) == null) {
      synchronized (CredentialServiceGrpc.class) {
        if ((getBatchGetCredentialsMethod = CredentialServiceGrpc.getBatchGetCredentialsMethod) == null) {
          CredentialServiceGrpc.getBatchGetCredentialsMethod = getBatchGetCredentialsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.BatchGetCredentialsRequest, dev.statehouse.v1.BatchGetCredentialsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "BatchGetCredentials"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetCredentialsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetCredentialsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CredentialServiceMethodDescriptorSupplier("BatchGetCredentials"))
              .build();
        }
      }
    }
    return getBatchGetCredentialsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateCredentialRequest,
      dev.statehouse.v1.UpdateCredentialResponse> getUpdateCredentialMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateCredential",
      requestType = dev.statehouse.v1.UpdateCredentialRequest.class,
      responseType = dev.statehouse.v1.UpdateCredentialResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateCredentialRequest,
      dev.statehouse.v1.UpdateCredentialResponse> getUpdateCredentialMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateCredentialRequest, dev.statehouse.v1.UpdateCredentialResponse> getUpdateCredentialMethod;
    if ((getUpdateCredentialMethod = CredentialServiceGrpc.getUpdateCredentialMethod) == null) {
      synchronized (CredentialServiceGrpc.class) {
        if ((getUpdateCredentialMethod = CredentialServiceGrpc.getUpdateCredentialMethod) == null) {
          CredentialServiceGrpc.getUpdateCredentialMethod = getUpdateCredentialMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateCredentialRequest, dev.statehouse.v1.UpdateCredentialResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateCredential"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateCredentialRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateCredentialResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CredentialServiceMethodDescriptorSupplier("UpdateCredential"))
              .build();
        }
      }
    }
    return getUpdateCredentialMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteCredentialRequest,
      dev.statehouse.v1.DeleteCredentialResponse> getDeleteCredentialMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteCredential",
      requestType = dev.statehouse.v1.DeleteCredentialRequest.class,
      responseType = dev.statehouse.v1.DeleteCredentialResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteCredentialRequest,
      dev.statehouse.v1.DeleteCredentialResponse> getDeleteCredentialMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteCredentialRequest, dev.statehouse.v1.DeleteCredentialResponse> getDeleteCredentialMethod;
    if ((getDeleteCredentialMethod = CredentialServiceGrpc.getDeleteCredentialMethod) == null) {
      synchronized (CredentialServiceGrpc.class) {
        if ((getDeleteCredentialMethod = CredentialServiceGrpc.getDeleteCredentialMethod) == null) {
          CredentialServiceGrpc.getDeleteCredentialMethod = getDeleteCredentialMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteCredentialRequest, dev.statehouse.v1.DeleteCredentialResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteCredential"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteCredentialRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteCredentialResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CredentialServiceMethodDescriptorSupplier("DeleteCredential"))
              .build();
        }
      }
    }
    return getDeleteCredentialMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteCredentialsRequest,
      dev.statehouse.v1.DeleteCredentialsResponse> getDeleteCredentialsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteCredentials",
      requestType = dev.statehouse.v1.DeleteCredentialsRequest.class,
      responseType = dev.statehouse.v1.DeleteCredentialsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteCredentialsRequest,
      dev.statehouse.v1.DeleteCredentialsResponse> getDeleteCredentialsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteCredentialsRequest, dev.statehouse.v1.DeleteCredentialsResponse> getDeleteCredentialsMethod;
    if ((getDeleteCredentialsMethod = CredentialServiceGrpc.getDeleteCredentialsMethod) == null) {
      synchronized (CredentialServiceGrpc.class) {
        if ((getDeleteCredentialsMethod = CredentialServiceGrpc.getDeleteCredentialsMethod) == null) {
          CredentialServiceGrpc.getDeleteCredentialsMethod = getDeleteCredentialsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteCredentialsRequest, dev.statehouse.v1.DeleteCredentialsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteCredentials"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteCredentialsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteCredentialsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CredentialServiceMethodDescriptorSupplier("DeleteCredentials"))
              .build();
        }
      }
    }
    return getDeleteCredentialsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.RevealCredentialRequest,
      dev.statehouse.v1.RevealCredentialResponse> getRevealCredentialMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RevealCredential",
      requestType = dev.statehouse.v1.RevealCredentialRequest.class,
      responseType = dev.statehouse.v1.RevealCredentialResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.RevealCredentialRequest,
      dev.statehouse.v1.RevealCredentialResponse> getRevealCredentialMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.RevealCredentialRequest, dev.statehouse.v1.RevealCredentialResponse> getRevealCredentialMethod;
    if ((getRevealCredentialMethod = CredentialServiceGrpc.getRevealCredentialMethod) == null) {
      synchronized (CredentialServiceGrpc.class) {
        if ((getRevealCredentialMethod = CredentialServiceGrpc.getRevealCredentialMethod) == null) {
          CredentialServiceGrpc.getRevealCredentialMethod = getRevealCredentialMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.RevealCredentialRequest, dev.statehouse.v1.RevealCredentialResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RevealCredential"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.RevealCredentialRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.RevealCredentialResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CredentialServiceMethodDescriptorSupplier("RevealCredential"))
              .build();
        }
      }
    }
    return getRevealCredentialMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.RotateKeysRequest,
      dev.statehouse.v1.RotateKeysResponse> getRotateKeysMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RotateKeys",
      requestType = dev.statehouse.v1.RotateKeysRequest.class,
      responseType = dev.statehouse.v1.RotateKeysResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.RotateKeysRequest,
      dev.statehouse.v1.RotateKeysResponse> getRotateKeysMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.RotateKeysRequest, dev.statehouse.v1.RotateKeysResponse> getRotateKeysMethod;
    if ((getRotateKeysMethod = CredentialServiceGrpc.getRotateKeysMethod) == null) {
      synchronized (CredentialServiceGrpc.class) {
        if ((getRotateKeysMethod = CredentialServiceGrpc.getRotateKeysMethod) == null) {
          CredentialServiceGrpc.getRotateKeysMethod = getRotateKeysMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.RotateKeysRequest, dev.statehouse.v1.RotateKeysResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RotateKeys"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.RotateKeysRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.RotateKeysResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CredentialServiceMethodDescriptorSupplier("RotateKeys"))
              .build();
        }
      }
    }
    return getRotateKeysMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListKeyVersionsRequest,
      dev.statehouse.v1.ListKeyVersionsResponse> getListKeyVersionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListKeyVersions",
      requestType = dev.statehouse.v1.ListKeyVersionsRequest.class,
      responseType = dev.statehouse.v1.ListKeyVersionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListKeyVersionsRequest,
      dev.statehouse.v1.ListKeyVersionsResponse> getListKeyVersionsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListKeyVersionsRequest, dev.statehouse.v1.ListKeyVersionsResponse> getListKeyVersionsMethod;
    if ((getListKeyVersionsMethod = CredentialServiceGrpc.getListKeyVersionsMethod) == null) {
      synchronized (CredentialServiceGrpc.class) {
        if ((getListKeyVersionsMethod = CredentialServiceGrpc.getListKeyVersionsMethod) == null) {
          CredentialServiceGrpc.getListKeyVersionsMethod = getListKeyVersionsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListKeyVersionsRequest, dev.statehouse.v1.ListKeyVersionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListKeyVersions"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListKeyVersionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListKeyVersionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CredentialServiceMethodDescriptorSupplier("ListKeyVersions"))
              .build();
        }
      }
    }
    return getListKeyVersionsMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static CredentialServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CredentialServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CredentialServiceStub>() {
        @java.lang.Override
        public CredentialServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CredentialServiceStub(channel, callOptions);
        }
      };
    return CredentialServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static CredentialServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CredentialServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CredentialServiceBlockingV2Stub>() {
        @java.lang.Override
        public CredentialServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CredentialServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return CredentialServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static CredentialServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CredentialServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CredentialServiceBlockingStub>() {
        @java.lang.Override
        public CredentialServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CredentialServiceBlockingStub(channel, callOptions);
        }
      };
    return CredentialServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static CredentialServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CredentialServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CredentialServiceFutureStub>() {
        @java.lang.Override
        public CredentialServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CredentialServiceFutureStub(channel, callOptions);
        }
      };
    return CredentialServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Credentials of external services. Their secrets are encrypted under keys that are not in the database.
   * CreateCredential and UpdateCredential store secrets. Only RevealCredential returns one, and it writes an audit
   * record. A secret is encrypted with AES-256-GCM under a key of the project, and is bound to its credential and
   * version. The keys of projects have versions, can be rotated without downtime, and are wrapped by a root key outside
   * the database.
   * An attacker with write access to the database can neither read nor forge a secret, but can roll it back to an earlier
   * version.
   * While the server has no root key, every call that needs a key returns FAILED_PRECONDITION `KEY_UNAVAILABLE`. All
   * other calls work.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Creates a credential, with or without a secret. With one: FAILED_PRECONDITION or UNAVAILABLE `KEY_UNAVAILABLE`;
     * DATA_LOSS `SECRET_DAMAGED` if the key of the project cannot be unwrapped.
     * </pre>
     */
    default void createCredential(dev.statehouse.v1.CreateCredentialRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateCredentialResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateCredentialMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one credential, without its secret.
     * </pre>
     */
    default void getCredential(dev.statehouse.v1.GetCredentialRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetCredentialResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetCredentialMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists credentials, without their secrets.
     * </pre>
     */
    default void listCredentials(dev.statehouse.v1.ListCredentialsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListCredentialsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListCredentialsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Counts credentials, also by group.
     * </pre>
     */
    default void countCredentials(dev.statehouse.v1.CountCredentialsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountCredentialsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCountCredentialsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads several credentials.
     * </pre>
     */
    default void batchGetCredentials(dev.statehouse.v1.BatchGetCredentialsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetCredentialsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getBatchGetCredentialsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Updates a credential. A new secret gets the next `secret_version`. The previous secret can be revealed by its
     * number until it is purged at the end of its retention. With a new secret: the errors of CreateCredential about
     * keys.
     * </pre>
     */
    default void updateCredential(dev.statehouse.v1.UpdateCredentialRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateCredentialResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateCredentialMethod(), responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes a credential, with all versions of its secret.
     * </pre>
     */
    default void deleteCredential(dev.statehouse.v1.DeleteCredentialRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteCredentialResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteCredentialMethod(), responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes the credentials that match, with their secrets.
     * </pre>
     */
    default void deleteCredentials(dev.statehouse.v1.DeleteCredentialsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteCredentialsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteCredentialsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads a secret. Before the response is sent, an audit record is committed: an event of the type
     * `credential.revealed` with the `reason`, even if the secret cannot be decrypted. NOT_FOUND if the credential does
     * not exist, or if that version never existed or has been purged; FAILED_PRECONDITION `FAILED_PRECONDITION` if the
     * credential has no secret, and `DELETED` if the project is deleted; FAILED_PRECONDITION or UNAVAILABLE
     * `KEY_UNAVAILABLE`; DATA_LOSS `SECRET_DAMAGED` if the stored secret cannot be decrypted, because it was changed, or
     * moved from another credential, version or project. Without the permission REVEAL, only the secrets of credentials
     * with `for_workers` are returned: PERMISSION_DENIED, with an audit record too, for any other one, whether it exists
     * or not. The response is never stored, so an idempotency key and a call in a transaction are refused with
     * INVALID_ARGUMENT.
     * </pre>
     */
    default void revealCredential(dev.statehouse.v1.RevealCredentialRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.RevealCredentialResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRevealCredentialMethod(), responseObserver);
    }

    /**
     * <pre>
     * Creates a new key version for a project and re-encrypts all its secrets under it, or rewraps all keys of the
     * project with the first root key. Secrets can be read and written meanwhile. Secrets that are locked by open
     * transactions are retried for some seconds, and then left for the next rotation. Sends its progress after each
     * batch. The call can be stopped at any time: the next call continues, and creates another key version only if no
     * work is left from before. A key version is deleted when no secret is encrypted under it any longer. A project
     * without keys, or one that does not exist, has nothing to rotate. FAILED_PRECONDITION or UNAVAILABLE
     * `KEY_UNAVAILABLE` without the root key.
     * </pre>
     */
    default void rotateKeys(dev.statehouse.v1.RotateKeysRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.RotateKeysResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRotateKeysMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the key versions of a project in pages, newest first, with the number of secrets under each. The list is
     * empty if the project has no keys. INVALID_ARGUMENT for a page token of another request.
     * </pre>
     */
    default void listKeyVersions(dev.statehouse.v1.ListKeyVersionsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListKeyVersionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListKeyVersionsMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service CredentialService.
   * <pre>
   * Credentials of external services. Their secrets are encrypted under keys that are not in the database.
   * CreateCredential and UpdateCredential store secrets. Only RevealCredential returns one, and it writes an audit
   * record. A secret is encrypted with AES-256-GCM under a key of the project, and is bound to its credential and
   * version. The keys of projects have versions, can be rotated without downtime, and are wrapped by a root key outside
   * the database.
   * An attacker with write access to the database can neither read nor forge a secret, but can roll it back to an earlier
   * version.
   * While the server has no root key, every call that needs a key returns FAILED_PRECONDITION `KEY_UNAVAILABLE`. All
   * other calls work.
   * </pre>
   */
  public static abstract class CredentialServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return CredentialServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service CredentialService.
   * <pre>
   * Credentials of external services. Their secrets are encrypted under keys that are not in the database.
   * CreateCredential and UpdateCredential store secrets. Only RevealCredential returns one, and it writes an audit
   * record. A secret is encrypted with AES-256-GCM under a key of the project, and is bound to its credential and
   * version. The keys of projects have versions, can be rotated without downtime, and are wrapped by a root key outside
   * the database.
   * An attacker with write access to the database can neither read nor forge a secret, but can roll it back to an earlier
   * version.
   * While the server has no root key, every call that needs a key returns FAILED_PRECONDITION `KEY_UNAVAILABLE`. All
   * other calls work.
   * </pre>
   */
  public static final class CredentialServiceStub
      extends io.grpc.stub.AbstractAsyncStub<CredentialServiceStub> {
    private CredentialServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CredentialServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CredentialServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a credential, with or without a secret. With one: FAILED_PRECONDITION or UNAVAILABLE `KEY_UNAVAILABLE`;
     * DATA_LOSS `SECRET_DAMAGED` if the key of the project cannot be unwrapped.
     * </pre>
     */
    public void createCredential(dev.statehouse.v1.CreateCredentialRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateCredentialResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateCredentialMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one credential, without its secret.
     * </pre>
     */
    public void getCredential(dev.statehouse.v1.GetCredentialRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetCredentialResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetCredentialMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists credentials, without their secrets.
     * </pre>
     */
    public void listCredentials(dev.statehouse.v1.ListCredentialsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListCredentialsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListCredentialsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Counts credentials, also by group.
     * </pre>
     */
    public void countCredentials(dev.statehouse.v1.CountCredentialsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountCredentialsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCountCredentialsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads several credentials.
     * </pre>
     */
    public void batchGetCredentials(dev.statehouse.v1.BatchGetCredentialsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetCredentialsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getBatchGetCredentialsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Updates a credential. A new secret gets the next `secret_version`. The previous secret can be revealed by its
     * number until it is purged at the end of its retention. With a new secret: the errors of CreateCredential about
     * keys.
     * </pre>
     */
    public void updateCredential(dev.statehouse.v1.UpdateCredentialRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateCredentialResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateCredentialMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes a credential, with all versions of its secret.
     * </pre>
     */
    public void deleteCredential(dev.statehouse.v1.DeleteCredentialRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteCredentialResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteCredentialMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes the credentials that match, with their secrets.
     * </pre>
     */
    public void deleteCredentials(dev.statehouse.v1.DeleteCredentialsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteCredentialsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteCredentialsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads a secret. Before the response is sent, an audit record is committed: an event of the type
     * `credential.revealed` with the `reason`, even if the secret cannot be decrypted. NOT_FOUND if the credential does
     * not exist, or if that version never existed or has been purged; FAILED_PRECONDITION `FAILED_PRECONDITION` if the
     * credential has no secret, and `DELETED` if the project is deleted; FAILED_PRECONDITION or UNAVAILABLE
     * `KEY_UNAVAILABLE`; DATA_LOSS `SECRET_DAMAGED` if the stored secret cannot be decrypted, because it was changed, or
     * moved from another credential, version or project. Without the permission REVEAL, only the secrets of credentials
     * with `for_workers` are returned: PERMISSION_DENIED, with an audit record too, for any other one, whether it exists
     * or not. The response is never stored, so an idempotency key and a call in a transaction are refused with
     * INVALID_ARGUMENT.
     * </pre>
     */
    public void revealCredential(dev.statehouse.v1.RevealCredentialRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.RevealCredentialResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRevealCredentialMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Creates a new key version for a project and re-encrypts all its secrets under it, or rewraps all keys of the
     * project with the first root key. Secrets can be read and written meanwhile. Secrets that are locked by open
     * transactions are retried for some seconds, and then left for the next rotation. Sends its progress after each
     * batch. The call can be stopped at any time: the next call continues, and creates another key version only if no
     * work is left from before. A key version is deleted when no secret is encrypted under it any longer. A project
     * without keys, or one that does not exist, has nothing to rotate. FAILED_PRECONDITION or UNAVAILABLE
     * `KEY_UNAVAILABLE` without the root key.
     * </pre>
     */
    public void rotateKeys(dev.statehouse.v1.RotateKeysRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.RotateKeysResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getRotateKeysMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the key versions of a project in pages, newest first, with the number of secrets under each. The list is
     * empty if the project has no keys. INVALID_ARGUMENT for a page token of another request.
     * </pre>
     */
    public void listKeyVersions(dev.statehouse.v1.ListKeyVersionsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListKeyVersionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListKeyVersionsMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service CredentialService.
   * <pre>
   * Credentials of external services. Their secrets are encrypted under keys that are not in the database.
   * CreateCredential and UpdateCredential store secrets. Only RevealCredential returns one, and it writes an audit
   * record. A secret is encrypted with AES-256-GCM under a key of the project, and is bound to its credential and
   * version. The keys of projects have versions, can be rotated without downtime, and are wrapped by a root key outside
   * the database.
   * An attacker with write access to the database can neither read nor forge a secret, but can roll it back to an earlier
   * version.
   * While the server has no root key, every call that needs a key returns FAILED_PRECONDITION `KEY_UNAVAILABLE`. All
   * other calls work.
   * </pre>
   */
  public static final class CredentialServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<CredentialServiceBlockingV2Stub> {
    private CredentialServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CredentialServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CredentialServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a credential, with or without a secret. With one: FAILED_PRECONDITION or UNAVAILABLE `KEY_UNAVAILABLE`;
     * DATA_LOSS `SECRET_DAMAGED` if the key of the project cannot be unwrapped.
     * </pre>
     */
    public dev.statehouse.v1.CreateCredentialResponse createCredential(dev.statehouse.v1.CreateCredentialRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateCredentialMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one credential, without its secret.
     * </pre>
     */
    public dev.statehouse.v1.GetCredentialResponse getCredential(dev.statehouse.v1.GetCredentialRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetCredentialMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists credentials, without their secrets.
     * </pre>
     */
    public dev.statehouse.v1.ListCredentialsResponse listCredentials(dev.statehouse.v1.ListCredentialsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListCredentialsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts credentials, also by group.
     * </pre>
     */
    public dev.statehouse.v1.CountCredentialsResponse countCredentials(dev.statehouse.v1.CountCredentialsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCountCredentialsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several credentials.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetCredentialsResponse batchGetCredentials(dev.statehouse.v1.BatchGetCredentialsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getBatchGetCredentialsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates a credential. A new secret gets the next `secret_version`. The previous secret can be revealed by its
     * number until it is purged at the end of its retention. With a new secret: the errors of CreateCredential about
     * keys.
     * </pre>
     */
    public dev.statehouse.v1.UpdateCredentialResponse updateCredential(dev.statehouse.v1.UpdateCredentialRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateCredentialMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes a credential, with all versions of its secret.
     * </pre>
     */
    public dev.statehouse.v1.DeleteCredentialResponse deleteCredential(dev.statehouse.v1.DeleteCredentialRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteCredentialMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes the credentials that match, with their secrets.
     * </pre>
     */
    public dev.statehouse.v1.DeleteCredentialsResponse deleteCredentials(dev.statehouse.v1.DeleteCredentialsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteCredentialsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a secret. Before the response is sent, an audit record is committed: an event of the type
     * `credential.revealed` with the `reason`, even if the secret cannot be decrypted. NOT_FOUND if the credential does
     * not exist, or if that version never existed or has been purged; FAILED_PRECONDITION `FAILED_PRECONDITION` if the
     * credential has no secret, and `DELETED` if the project is deleted; FAILED_PRECONDITION or UNAVAILABLE
     * `KEY_UNAVAILABLE`; DATA_LOSS `SECRET_DAMAGED` if the stored secret cannot be decrypted, because it was changed, or
     * moved from another credential, version or project. Without the permission REVEAL, only the secrets of credentials
     * with `for_workers` are returned: PERMISSION_DENIED, with an audit record too, for any other one, whether it exists
     * or not. The response is never stored, so an idempotency key and a call in a transaction are refused with
     * INVALID_ARGUMENT.
     * </pre>
     */
    public dev.statehouse.v1.RevealCredentialResponse revealCredential(dev.statehouse.v1.RevealCredentialRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRevealCredentialMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a new key version for a project and re-encrypts all its secrets under it, or rewraps all keys of the
     * project with the first root key. Secrets can be read and written meanwhile. Secrets that are locked by open
     * transactions are retried for some seconds, and then left for the next rotation. Sends its progress after each
     * batch. The call can be stopped at any time: the next call continues, and creates another key version only if no
     * work is left from before. A key version is deleted when no secret is encrypted under it any longer. A project
     * without keys, or one that does not exist, has nothing to rotate. FAILED_PRECONDITION or UNAVAILABLE
     * `KEY_UNAVAILABLE` without the root key.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.statehouse.v1.RotateKeysResponse>
        rotateKeys(dev.statehouse.v1.RotateKeysRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getRotateKeysMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the key versions of a project in pages, newest first, with the number of secrets under each. The list is
     * empty if the project has no keys. INVALID_ARGUMENT for a page token of another request.
     * </pre>
     */
    public dev.statehouse.v1.ListKeyVersionsResponse listKeyVersions(dev.statehouse.v1.ListKeyVersionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListKeyVersionsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service CredentialService.
   * <pre>
   * Credentials of external services. Their secrets are encrypted under keys that are not in the database.
   * CreateCredential and UpdateCredential store secrets. Only RevealCredential returns one, and it writes an audit
   * record. A secret is encrypted with AES-256-GCM under a key of the project, and is bound to its credential and
   * version. The keys of projects have versions, can be rotated without downtime, and are wrapped by a root key outside
   * the database.
   * An attacker with write access to the database can neither read nor forge a secret, but can roll it back to an earlier
   * version.
   * While the server has no root key, every call that needs a key returns FAILED_PRECONDITION `KEY_UNAVAILABLE`. All
   * other calls work.
   * </pre>
   */
  public static final class CredentialServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<CredentialServiceBlockingStub> {
    private CredentialServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CredentialServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CredentialServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a credential, with or without a secret. With one: FAILED_PRECONDITION or UNAVAILABLE `KEY_UNAVAILABLE`;
     * DATA_LOSS `SECRET_DAMAGED` if the key of the project cannot be unwrapped.
     * </pre>
     */
    public dev.statehouse.v1.CreateCredentialResponse createCredential(dev.statehouse.v1.CreateCredentialRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateCredentialMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one credential, without its secret.
     * </pre>
     */
    public dev.statehouse.v1.GetCredentialResponse getCredential(dev.statehouse.v1.GetCredentialRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetCredentialMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists credentials, without their secrets.
     * </pre>
     */
    public dev.statehouse.v1.ListCredentialsResponse listCredentials(dev.statehouse.v1.ListCredentialsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListCredentialsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts credentials, also by group.
     * </pre>
     */
    public dev.statehouse.v1.CountCredentialsResponse countCredentials(dev.statehouse.v1.CountCredentialsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCountCredentialsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several credentials.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetCredentialsResponse batchGetCredentials(dev.statehouse.v1.BatchGetCredentialsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getBatchGetCredentialsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates a credential. A new secret gets the next `secret_version`. The previous secret can be revealed by its
     * number until it is purged at the end of its retention. With a new secret: the errors of CreateCredential about
     * keys.
     * </pre>
     */
    public dev.statehouse.v1.UpdateCredentialResponse updateCredential(dev.statehouse.v1.UpdateCredentialRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateCredentialMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes a credential, with all versions of its secret.
     * </pre>
     */
    public dev.statehouse.v1.DeleteCredentialResponse deleteCredential(dev.statehouse.v1.DeleteCredentialRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteCredentialMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes the credentials that match, with their secrets.
     * </pre>
     */
    public dev.statehouse.v1.DeleteCredentialsResponse deleteCredentials(dev.statehouse.v1.DeleteCredentialsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteCredentialsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a secret. Before the response is sent, an audit record is committed: an event of the type
     * `credential.revealed` with the `reason`, even if the secret cannot be decrypted. NOT_FOUND if the credential does
     * not exist, or if that version never existed or has been purged; FAILED_PRECONDITION `FAILED_PRECONDITION` if the
     * credential has no secret, and `DELETED` if the project is deleted; FAILED_PRECONDITION or UNAVAILABLE
     * `KEY_UNAVAILABLE`; DATA_LOSS `SECRET_DAMAGED` if the stored secret cannot be decrypted, because it was changed, or
     * moved from another credential, version or project. Without the permission REVEAL, only the secrets of credentials
     * with `for_workers` are returned: PERMISSION_DENIED, with an audit record too, for any other one, whether it exists
     * or not. The response is never stored, so an idempotency key and a call in a transaction are refused with
     * INVALID_ARGUMENT.
     * </pre>
     */
    public dev.statehouse.v1.RevealCredentialResponse revealCredential(dev.statehouse.v1.RevealCredentialRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRevealCredentialMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a new key version for a project and re-encrypts all its secrets under it, or rewraps all keys of the
     * project with the first root key. Secrets can be read and written meanwhile. Secrets that are locked by open
     * transactions are retried for some seconds, and then left for the next rotation. Sends its progress after each
     * batch. The call can be stopped at any time: the next call continues, and creates another key version only if no
     * work is left from before. A key version is deleted when no secret is encrypted under it any longer. A project
     * without keys, or one that does not exist, has nothing to rotate. FAILED_PRECONDITION or UNAVAILABLE
     * `KEY_UNAVAILABLE` without the root key.
     * </pre>
     */
    public java.util.Iterator<dev.statehouse.v1.RotateKeysResponse> rotateKeys(
        dev.statehouse.v1.RotateKeysRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getRotateKeysMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the key versions of a project in pages, newest first, with the number of secrets under each. The list is
     * empty if the project has no keys. INVALID_ARGUMENT for a page token of another request.
     * </pre>
     */
    public dev.statehouse.v1.ListKeyVersionsResponse listKeyVersions(dev.statehouse.v1.ListKeyVersionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListKeyVersionsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service CredentialService.
   * <pre>
   * Credentials of external services. Their secrets are encrypted under keys that are not in the database.
   * CreateCredential and UpdateCredential store secrets. Only RevealCredential returns one, and it writes an audit
   * record. A secret is encrypted with AES-256-GCM under a key of the project, and is bound to its credential and
   * version. The keys of projects have versions, can be rotated without downtime, and are wrapped by a root key outside
   * the database.
   * An attacker with write access to the database can neither read nor forge a secret, but can roll it back to an earlier
   * version.
   * While the server has no root key, every call that needs a key returns FAILED_PRECONDITION `KEY_UNAVAILABLE`. All
   * other calls work.
   * </pre>
   */
  public static final class CredentialServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<CredentialServiceFutureStub> {
    private CredentialServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CredentialServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CredentialServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a credential, with or without a secret. With one: FAILED_PRECONDITION or UNAVAILABLE `KEY_UNAVAILABLE`;
     * DATA_LOSS `SECRET_DAMAGED` if the key of the project cannot be unwrapped.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CreateCredentialResponse> createCredential(
        dev.statehouse.v1.CreateCredentialRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateCredentialMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one credential, without its secret.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetCredentialResponse> getCredential(
        dev.statehouse.v1.GetCredentialRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetCredentialMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists credentials, without their secrets.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListCredentialsResponse> listCredentials(
        dev.statehouse.v1.ListCredentialsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListCredentialsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Counts credentials, also by group.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CountCredentialsResponse> countCredentials(
        dev.statehouse.v1.CountCredentialsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCountCredentialsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads several credentials.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.BatchGetCredentialsResponse> batchGetCredentials(
        dev.statehouse.v1.BatchGetCredentialsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getBatchGetCredentialsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Updates a credential. A new secret gets the next `secret_version`. The previous secret can be revealed by its
     * number until it is purged at the end of its retention. With a new secret: the errors of CreateCredential about
     * keys.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateCredentialResponse> updateCredential(
        dev.statehouse.v1.UpdateCredentialRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateCredentialMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Permanently deletes a credential, with all versions of its secret.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteCredentialResponse> deleteCredential(
        dev.statehouse.v1.DeleteCredentialRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteCredentialMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Permanently deletes the credentials that match, with their secrets.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteCredentialsResponse> deleteCredentials(
        dev.statehouse.v1.DeleteCredentialsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteCredentialsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads a secret. Before the response is sent, an audit record is committed: an event of the type
     * `credential.revealed` with the `reason`, even if the secret cannot be decrypted. NOT_FOUND if the credential does
     * not exist, or if that version never existed or has been purged; FAILED_PRECONDITION `FAILED_PRECONDITION` if the
     * credential has no secret, and `DELETED` if the project is deleted; FAILED_PRECONDITION or UNAVAILABLE
     * `KEY_UNAVAILABLE`; DATA_LOSS `SECRET_DAMAGED` if the stored secret cannot be decrypted, because it was changed, or
     * moved from another credential, version or project. Without the permission REVEAL, only the secrets of credentials
     * with `for_workers` are returned: PERMISSION_DENIED, with an audit record too, for any other one, whether it exists
     * or not. The response is never stored, so an idempotency key and a call in a transaction are refused with
     * INVALID_ARGUMENT.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.RevealCredentialResponse> revealCredential(
        dev.statehouse.v1.RevealCredentialRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRevealCredentialMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the key versions of a project in pages, newest first, with the number of secrets under each. The list is
     * empty if the project has no keys. INVALID_ARGUMENT for a page token of another request.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListKeyVersionsResponse> listKeyVersions(
        dev.statehouse.v1.ListKeyVersionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListKeyVersionsMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_CREDENTIAL = 0;
  private static final int METHODID_GET_CREDENTIAL = 1;
  private static final int METHODID_LIST_CREDENTIALS = 2;
  private static final int METHODID_COUNT_CREDENTIALS = 3;
  private static final int METHODID_BATCH_GET_CREDENTIALS = 4;
  private static final int METHODID_UPDATE_CREDENTIAL = 5;
  private static final int METHODID_DELETE_CREDENTIAL = 6;
  private static final int METHODID_DELETE_CREDENTIALS = 7;
  private static final int METHODID_REVEAL_CREDENTIAL = 8;
  private static final int METHODID_ROTATE_KEYS = 9;
  private static final int METHODID_LIST_KEY_VERSIONS = 10;

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
        case METHODID_CREATE_CREDENTIAL:
          serviceImpl.createCredential((dev.statehouse.v1.CreateCredentialRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateCredentialResponse>) responseObserver);
          break;
        case METHODID_GET_CREDENTIAL:
          serviceImpl.getCredential((dev.statehouse.v1.GetCredentialRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetCredentialResponse>) responseObserver);
          break;
        case METHODID_LIST_CREDENTIALS:
          serviceImpl.listCredentials((dev.statehouse.v1.ListCredentialsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListCredentialsResponse>) responseObserver);
          break;
        case METHODID_COUNT_CREDENTIALS:
          serviceImpl.countCredentials((dev.statehouse.v1.CountCredentialsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CountCredentialsResponse>) responseObserver);
          break;
        case METHODID_BATCH_GET_CREDENTIALS:
          serviceImpl.batchGetCredentials((dev.statehouse.v1.BatchGetCredentialsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetCredentialsResponse>) responseObserver);
          break;
        case METHODID_UPDATE_CREDENTIAL:
          serviceImpl.updateCredential((dev.statehouse.v1.UpdateCredentialRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateCredentialResponse>) responseObserver);
          break;
        case METHODID_DELETE_CREDENTIAL:
          serviceImpl.deleteCredential((dev.statehouse.v1.DeleteCredentialRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteCredentialResponse>) responseObserver);
          break;
        case METHODID_DELETE_CREDENTIALS:
          serviceImpl.deleteCredentials((dev.statehouse.v1.DeleteCredentialsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteCredentialsResponse>) responseObserver);
          break;
        case METHODID_REVEAL_CREDENTIAL:
          serviceImpl.revealCredential((dev.statehouse.v1.RevealCredentialRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.RevealCredentialResponse>) responseObserver);
          break;
        case METHODID_ROTATE_KEYS:
          serviceImpl.rotateKeys((dev.statehouse.v1.RotateKeysRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.RotateKeysResponse>) responseObserver);
          break;
        case METHODID_LIST_KEY_VERSIONS:
          serviceImpl.listKeyVersions((dev.statehouse.v1.ListKeyVersionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListKeyVersionsResponse>) responseObserver);
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
          getCreateCredentialMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CreateCredentialRequest,
              dev.statehouse.v1.CreateCredentialResponse>(
                service, METHODID_CREATE_CREDENTIAL)))
        .addMethod(
          getGetCredentialMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetCredentialRequest,
              dev.statehouse.v1.GetCredentialResponse>(
                service, METHODID_GET_CREDENTIAL)))
        .addMethod(
          getListCredentialsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListCredentialsRequest,
              dev.statehouse.v1.ListCredentialsResponse>(
                service, METHODID_LIST_CREDENTIALS)))
        .addMethod(
          getCountCredentialsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CountCredentialsRequest,
              dev.statehouse.v1.CountCredentialsResponse>(
                service, METHODID_COUNT_CREDENTIALS)))
        .addMethod(
          getBatchGetCredentialsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.BatchGetCredentialsRequest,
              dev.statehouse.v1.BatchGetCredentialsResponse>(
                service, METHODID_BATCH_GET_CREDENTIALS)))
        .addMethod(
          getUpdateCredentialMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateCredentialRequest,
              dev.statehouse.v1.UpdateCredentialResponse>(
                service, METHODID_UPDATE_CREDENTIAL)))
        .addMethod(
          getDeleteCredentialMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteCredentialRequest,
              dev.statehouse.v1.DeleteCredentialResponse>(
                service, METHODID_DELETE_CREDENTIAL)))
        .addMethod(
          getDeleteCredentialsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteCredentialsRequest,
              dev.statehouse.v1.DeleteCredentialsResponse>(
                service, METHODID_DELETE_CREDENTIALS)))
        .addMethod(
          getRevealCredentialMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.RevealCredentialRequest,
              dev.statehouse.v1.RevealCredentialResponse>(
                service, METHODID_REVEAL_CREDENTIAL)))
        .addMethod(
          getRotateKeysMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.statehouse.v1.RotateKeysRequest,
              dev.statehouse.v1.RotateKeysResponse>(
                service, METHODID_ROTATE_KEYS)))
        .addMethod(
          getListKeyVersionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListKeyVersionsRequest,
              dev.statehouse.v1.ListKeyVersionsResponse>(
                service, METHODID_LIST_KEY_VERSIONS)))
        .build();
  }

  private static abstract class CredentialServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    CredentialServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.statehouse.v1.CredentialProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("CredentialService");
    }
  }

  private static final class CredentialServiceFileDescriptorSupplier
      extends CredentialServiceBaseDescriptorSupplier {
    CredentialServiceFileDescriptorSupplier() {}
  }

  private static final class CredentialServiceMethodDescriptorSupplier
      extends CredentialServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    CredentialServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (CredentialServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new CredentialServiceFileDescriptorSupplier())
              .addMethod(getCreateCredentialMethod())
              .addMethod(getGetCredentialMethod())
              .addMethod(getListCredentialsMethod())
              .addMethod(getCountCredentialsMethod())
              .addMethod(getBatchGetCredentialsMethod())
              .addMethod(getUpdateCredentialMethod())
              .addMethod(getDeleteCredentialMethod())
              .addMethod(getDeleteCredentialsMethod())
              .addMethod(getRevealCredentialMethod())
              .addMethod(getRotateKeysMethod())
              .addMethod(getListKeyVersionsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
