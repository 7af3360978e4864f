package dev.statehouse.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Invitations of people to projects, by e-mail address. Whoever has the token of an invitation, and is the user with
 * its address, becomes a member of the project. Sending the token to the address is the work of the program that
 * invites.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class InvitationServiceGrpc {

  private InvitationServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "statehouse.v1.InvitationService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CreateInvitationRequest,
      dev.statehouse.v1.CreateInvitationResponse> getCreateInvitationMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateInvitation",
      requestType = dev.statehouse.v1.CreateInvitationRequest.class,
      responseType = dev.statehouse.v1.CreateInvitationResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CreateInvitationRequest,
      dev.statehouse.v1.CreateInvitationResponse> getCreateInvitationMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CreateInvitationRequest, dev.statehouse.v1.CreateInvitationResponse> getCreateInvitationMethod;
    if ((getCreateInvitationMethod = InvitationServiceGrpc.getCreateInvitationMethod) == null) {
      synchronized (InvitationServiceGrpc.class) {
        if ((getCreateInvitationMethod = InvitationServiceGrpc.getCreateInvitationMethod) == null) {
          InvitationServiceGrpc.getCreateInvitationMethod = getCreateInvitationMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CreateInvitationRequest, dev.statehouse.v1.CreateInvitationResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateInvitation"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateInvitationRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateInvitationResponse.getDefaultInstance()))
              .setSchemaDescriptor(new InvitationServiceMethodDescriptorSupplier("CreateInvitation"))
              .build();
        }
      }
    }
    return getCreateInvitationMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetInvitationRequest,
      dev.statehouse.v1.GetInvitationResponse> getGetInvitationMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetInvitation",
      requestType = dev.statehouse.v1.GetInvitationRequest.class,
      responseType = dev.statehouse.v1.GetInvitationResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetInvitationRequest,
      dev.statehouse.v1.GetInvitationResponse> getGetInvitationMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetInvitationRequest, dev.statehouse.v1.GetInvitationResponse> getGetInvitationMethod;
    if ((getGetInvitationMethod = InvitationServiceGrpc.getGetInvitationMethod) == null) {
      synchronized (InvitationServiceGrpc.class) {
        if ((getGetInvitationMethod = InvitationServiceGrpc.getGetInvitationMethod) == null) {
          InvitationServiceGrpc.getGetInvitationMethod = getGetInvitationMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetInvitationRequest, dev.statehouse.v1.GetInvitationResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetInvitation"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetInvitationRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetInvitationResponse.getDefaultInstance()))
              .setSchemaDescriptor(new InvitationServiceMethodDescriptorSupplier("GetInvitation"))
              .build();
        }
      }
    }
    return getGetInvitationMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetInvitationByTokenRequest,
      dev.statehouse.v1.GetInvitationByTokenResponse> getGetInvitationByTokenMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetInvitationByToken",
      requestType = dev.statehouse.v1.GetInvitationByTokenRequest.class,
      responseType = dev.statehouse.v1.GetInvitationByTokenResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetInvitationByTokenRequest,
      dev.statehouse.v1.GetInvitationByTokenResponse> getGetInvitationByTokenMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetInvitationByTokenRequest, dev.statehouse.v1.GetInvitationByTokenResponse> getGetInvitationByTokenMethod;
    if ((getGetInvitationByTokenMethod = InvitationServiceGrpc.getGetInvitationByTokenMethod) == null) {
      synchronized (InvitationServiceGrpc.class) {
        if ((getGetInvitationByTokenMethod = InvitationServiceGrpc.getGetInvitationByTokenMethod) == null) {
          InvitationServiceGrpc.getGetInvitationByTokenMethod = getGetInvitationByTokenMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetInvitationByTokenRequest, dev.statehouse.v1.GetInvitationByTokenResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetInvitationByToken"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetInvitationByTokenRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetInvitationByTokenResponse.getDefaultInstance()))
              .setSchemaDescriptor(new InvitationServiceMethodDescriptorSupplier("GetInvitationByToken"))
              .build();
        }
      }
    }
    return getGetInvitationByTokenMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListInvitationsRequest,
      dev.statehouse.v1.ListInvitationsResponse> getListInvitationsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListInvitations",
      requestType = dev.statehouse.v1.ListInvitationsRequest.class,
      responseType = dev.statehouse.v1.ListInvitationsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListInvitationsRequest,
      dev.statehouse.v1.ListInvitationsResponse> getListInvitationsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListInvitationsRequest, dev.statehouse.v1.ListInvitationsResponse> getListInvitationsMethod;
    if ((getListInvitationsMethod = InvitationServiceGrpc.getListInvitationsMethod) == null) {
      synchronized (InvitationServiceGrpc.class) {
        if ((getListInvitationsMethod = InvitationServiceGrpc.getListInvitationsMethod) == null) {
          InvitationServiceGrpc.getListInvitationsMethod = getListInvitationsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListInvitationsRequest, dev.statehouse.v1.ListInvitationsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListInvitations"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListInvitationsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListInvitationsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new InvitationServiceMethodDescriptorSupplier("ListInvitations"))
              .build();
        }
      }
    }
    return getListInvitationsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CountInvitationsRequest,
      dev.statehouse.v1.CountInvitationsResponse> getCountInvitationsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CountInvitations",
      requestType = dev.statehouse.v1.CountInvitationsRequest.class,
      responseType = dev.statehouse.v1.CountInvitationsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CountInvitationsRequest,
      dev.statehouse.v1.CountInvitationsResponse> getCountInvitationsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CountInvitationsRequest, dev.statehouse.v1.CountInvitationsResponse> getCountInvitationsMethod;
    if ((getCountInvitationsMethod = InvitationServiceGrpc.getCountInvitationsMethod) == null) {
      synchronized (InvitationServiceGrpc.class) {
        if ((getCountInvitationsMethod = InvitationServiceGrpc.getCountInvitationsMethod) == null) {
          InvitationServiceGrpc.getCountInvitationsMethod = getCountInvitationsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CountInvitationsRequest, dev.statehouse.v1.CountInvitationsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CountInvitations"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountInvitationsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountInvitationsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new InvitationServiceMethodDescriptorSupplier("CountInvitations"))
              .build();
        }
      }
    }
    return getCountInvitationsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.AcceptInvitationRequest,
      dev.statehouse.v1.AcceptInvitationResponse> getAcceptInvitationMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "AcceptInvitation",
      requestType = dev.statehouse.v1.AcceptInvitationRequest.class,
      responseType = dev.statehouse.v1.AcceptInvitationResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.AcceptInvitationRequest,
      dev.statehouse.v1.AcceptInvitationResponse> getAcceptInvitationMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.AcceptInvitationRequest, dev.statehouse.v1.AcceptInvitationResponse> getAcceptInvitationMethod;
    if ((getAcceptInvitationMethod = InvitationServiceGrpc.getAcceptInvitationMethod) == null) {
      synchronized (InvitationServiceGrpc.class) {
        if ((getAcceptInvitationMethod = InvitationServiceGrpc.getAcceptInvitationMethod) == null) {
          InvitationServiceGrpc.getAcceptInvitationMethod = getAcceptInvitationMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.AcceptInvitationRequest, dev.statehouse.v1.AcceptInvitationResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "AcceptInvitation"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.AcceptInvitationRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.AcceptInvitationResponse.getDefaultInstance()))
              .setSchemaDescriptor(new InvitationServiceMethodDescriptorSupplier("AcceptInvitation"))
              .build();
        }
      }
    }
    return getAcceptInvitationMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.RevokeInvitationRequest,
      dev.statehouse.v1.RevokeInvitationResponse> getRevokeInvitationMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RevokeInvitation",
      requestType = dev.statehouse.v1.RevokeInvitationRequest.class,
      responseType = dev.statehouse.v1.RevokeInvitationResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.RevokeInvitationRequest,
      dev.statehouse.v1.RevokeInvitationResponse> getRevokeInvitationMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.RevokeInvitationRequest, dev.statehouse.v1.RevokeInvitationResponse> getRevokeInvitationMethod;
    if ((getRevokeInvitationMethod = InvitationServiceGrpc.getRevokeInvitationMethod) == null) {
      synchronized (InvitationServiceGrpc.class) {
        if ((getRevokeInvitationMethod = InvitationServiceGrpc.getRevokeInvitationMethod) == null) {
          InvitationServiceGrpc.getRevokeInvitationMethod = getRevokeInvitationMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.RevokeInvitationRequest, dev.statehouse.v1.RevokeInvitationResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RevokeInvitation"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.RevokeInvitationRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.RevokeInvitationResponse.getDefaultInstance()))
              .setSchemaDescriptor(new InvitationServiceMethodDescriptorSupplier("RevokeInvitation"))
              .build();
        }
      }
    }
    return getRevokeInvitationMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static InvitationServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<InvitationServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<InvitationServiceStub>() {
        @java.lang.Override
        public InvitationServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new InvitationServiceStub(channel, callOptions);
        }
      };
    return InvitationServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static InvitationServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<InvitationServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<InvitationServiceBlockingV2Stub>() {
        @java.lang.Override
        public InvitationServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new InvitationServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return InvitationServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static InvitationServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<InvitationServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<InvitationServiceBlockingStub>() {
        @java.lang.Override
        public InvitationServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new InvitationServiceBlockingStub(channel, callOptions);
        }
      };
    return InvitationServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static InvitationServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<InvitationServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<InvitationServiceFutureStub>() {
        @java.lang.Override
        public InvitationServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new InvitationServiceFutureStub(channel, callOptions);
        }
      };
    return InvitationServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Invitations of people to projects, by e-mail address. Whoever has the token of an invitation, and is the user with
   * its address, becomes a member of the project. Sending the token to the address is the work of the program that
   * invites.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Invites an address to a project, and returns the token of the invitation: this once, since only its SHA-256 is
     * stored. ALREADY_EXISTS while another invitation of the address to the project waits; one that has expired is
     * replaced. The address of a member can be invited too, to a higher role. NOT_FOUND if the project does not exist, or
     * the user in `invited_by` is not a member of it; FAILED_PRECONDITION `DELETED` if the project is deleted;
     * PERMISSION_DENIED for a role that permits more than the caller may. Whether a user has the address makes no
     * difference. The response is never stored, so an idempotency key and a call in a transaction are refused with
     * INVALID_ARGUMENT.
     * </pre>
     */
    default void createInvitation(dev.statehouse.v1.CreateInvitationRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateInvitationResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateInvitationMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one invitation.
     * </pre>
     */
    default void getInvitation(dev.statehouse.v1.GetInvitationRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetInvitationResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetInvitationMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads the invitation that waits under a token. NOT_FOUND if none does: the answer does not tell whether it was
     * never there, or has expired, or was accepted or revoked. One to a deleted project waits all the same, in case it is
     * undeleted.
     * </pre>
     */
    default void getInvitationByToken(dev.statehouse.v1.GetInvitationByTokenRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetInvitationByTokenResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetInvitationByTokenMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists invitations.
     * </pre>
     */
    default void listInvitations(dev.statehouse.v1.ListInvitationsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListInvitationsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListInvitationsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Counts invitations, also by group.
     * </pre>
     */
    default void countInvitations(dev.statehouse.v1.CountInvitationsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountInvitationsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCountInvitationsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Accepts the invitation that waits under a token, for the user with its e-mail address: the user becomes a member of
     * the project with the role of the invitation. The role of a member is raised, if that of the invitation is higher,
     * and never lowered. NOT_FOUND if no invitation waits under the token, as of GetInvitationByToken, or if the user
     * does not exist; FAILED_PRECONDITION `DELETED` if the user or the project is deleted, and `FAILED_PRECONDITION` if
     * the user has another address or none. Users need no permission to accept their own.
     * </pre>
     */
    default void acceptInvitation(dev.statehouse.v1.AcceptInvitationRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.AcceptInvitationResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getAcceptInvitationMethod(), responseObserver);
    }

    /**
     * <pre>
     * Revokes an invitation, so that its token is worthless and the address can be invited again. NOT_FOUND;
     * FAILED_PRECONDITION `INVALID_TRANSITION` if it is not PENDING; ABORTED `VERSION_MISMATCH` if `version` is not the
     * current one; PERMISSION_DENIED for a role that permits more than the caller may.
     * </pre>
     */
    default void revokeInvitation(dev.statehouse.v1.RevokeInvitationRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.RevokeInvitationResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRevokeInvitationMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service InvitationService.
   * <pre>
   * Invitations of people to projects, by e-mail address. Whoever has the token of an invitation, and is the user with
   * its address, becomes a member of the project. Sending the token to the address is the work of the program that
   * invites.
   * </pre>
   */
  public static abstract class InvitationServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return InvitationServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service InvitationService.
   * <pre>
   * Invitations of people to projects, by e-mail address. Whoever has the token of an invitation, and is the user with
   * its address, becomes a member of the project. Sending the token to the address is the work of the program that
   * invites.
   * </pre>
   */
  public static final class InvitationServiceStub
      extends io.grpc.stub.AbstractAsyncStub<InvitationServiceStub> {
    private InvitationServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected InvitationServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new InvitationServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Invites an address to a project, and returns the token of the invitation: this once, since only its SHA-256 is
     * stored. ALREADY_EXISTS while another invitation of the address to the project waits; one that has expired is
     * replaced. The address of a member can be invited too, to a higher role. NOT_FOUND if the project does not exist, or
     * the user in `invited_by` is not a member of it; FAILED_PRECONDITION `DELETED` if the project is deleted;
     * PERMISSION_DENIED for a role that permits more than the caller may. Whether a user has the address makes no
     * difference. The response is never stored, so an idempotency key and a call in a transaction are refused with
     * INVALID_ARGUMENT.
     * </pre>
     */
    public void createInvitation(dev.statehouse.v1.CreateInvitationRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateInvitationResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateInvitationMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one invitation.
     * </pre>
     */
    public void getInvitation(dev.statehouse.v1.GetInvitationRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetInvitationResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetInvitationMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads the invitation that waits under a token. NOT_FOUND if none does: the answer does not tell whether it was
     * never there, or has expired, or was accepted or revoked. One to a deleted project waits all the same, in case it is
     * undeleted.
     * </pre>
     */
    public void getInvitationByToken(dev.statehouse.v1.GetInvitationByTokenRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetInvitationByTokenResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetInvitationByTokenMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists invitations.
     * </pre>
     */
    public void listInvitations(dev.statehouse.v1.ListInvitationsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListInvitationsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListInvitationsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Counts invitations, also by group.
     * </pre>
     */
    public void countInvitations(dev.statehouse.v1.CountInvitationsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountInvitationsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCountInvitationsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Accepts the invitation that waits under a token, for the user with its e-mail address: the user becomes a member of
     * the project with the role of the invitation. The role of a member is raised, if that of the invitation is higher,
     * and never lowered. NOT_FOUND if no invitation waits under the token, as of GetInvitationByToken, or if the user
     * does not exist; FAILED_PRECONDITION `DELETED` if the user or the project is deleted, and `FAILED_PRECONDITION` if
     * the user has another address or none. Users need no permission to accept their own.
     * </pre>
     */
    public void acceptInvitation(dev.statehouse.v1.AcceptInvitationRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.AcceptInvitationResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getAcceptInvitationMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Revokes an invitation, so that its token is worthless and the address can be invited again. NOT_FOUND;
     * FAILED_PRECONDITION `INVALID_TRANSITION` if it is not PENDING; ABORTED `VERSION_MISMATCH` if `version` is not the
     * current one; PERMISSION_DENIED for a role that permits more than the caller may.
     * </pre>
     */
    public void revokeInvitation(dev.statehouse.v1.RevokeInvitationRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.RevokeInvitationResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRevokeInvitationMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service InvitationService.
   * <pre>
   * Invitations of people to projects, by e-mail address. Whoever has the token of an invitation, and is the user with
   * its address, becomes a member of the project. Sending the token to the address is the work of the program that
   * invites.
   * </pre>
   */
  public static final class InvitationServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<InvitationServiceBlockingV2Stub> {
    private InvitationServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected InvitationServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new InvitationServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Invites an address to a project, and returns the token of the invitation: this once, since only its SHA-256 is
     * stored. ALREADY_EXISTS while another invitation of the address to the project waits; one that has expired is
     * replaced. The address of a member can be invited too, to a higher role. NOT_FOUND if the project does not exist, or
     * the user in `invited_by` is not a member of it; FAILED_PRECONDITION `DELETED` if the project is deleted;
     * PERMISSION_DENIED for a role that permits more than the caller may. Whether a user has the address makes no
     * difference. The response is never stored, so an idempotency key and a call in a transaction are refused with
     * INVALID_ARGUMENT.
     * </pre>
     */
    public dev.statehouse.v1.CreateInvitationResponse createInvitation(dev.statehouse.v1.CreateInvitationRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateInvitationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one invitation.
     * </pre>
     */
    public dev.statehouse.v1.GetInvitationResponse getInvitation(dev.statehouse.v1.GetInvitationRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetInvitationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the invitation that waits under a token. NOT_FOUND if none does: the answer does not tell whether it was
     * never there, or has expired, or was accepted or revoked. One to a deleted project waits all the same, in case it is
     * undeleted.
     * </pre>
     */
    public dev.statehouse.v1.GetInvitationByTokenResponse getInvitationByToken(dev.statehouse.v1.GetInvitationByTokenRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetInvitationByTokenMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists invitations.
     * </pre>
     */
    public dev.statehouse.v1.ListInvitationsResponse listInvitations(dev.statehouse.v1.ListInvitationsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListInvitationsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts invitations, also by group.
     * </pre>
     */
    public dev.statehouse.v1.CountInvitationsResponse countInvitations(dev.statehouse.v1.CountInvitationsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCountInvitationsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Accepts the invitation that waits under a token, for the user with its e-mail address: the user becomes a member of
     * the project with the role of the invitation. The role of a member is raised, if that of the invitation is higher,
     * and never lowered. NOT_FOUND if no invitation waits under the token, as of GetInvitationByToken, or if the user
     * does not exist; FAILED_PRECONDITION `DELETED` if the user or the project is deleted, and `FAILED_PRECONDITION` if
     * the user has another address or none. Users need no permission to accept their own.
     * </pre>
     */
    public dev.statehouse.v1.AcceptInvitationResponse acceptInvitation(dev.statehouse.v1.AcceptInvitationRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getAcceptInvitationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Revokes an invitation, so that its token is worthless and the address can be invited again. NOT_FOUND;
     * FAILED_PRECONDITION `INVALID_TRANSITION` if it is not PENDING; ABORTED `VERSION_MISMATCH` if `version` is not the
     * current one; PERMISSION_DENIED for a role that permits more than the caller may.
     * </pre>
     */
    public dev.statehouse.v1.RevokeInvitationResponse revokeInvitation(dev.statehouse.v1.RevokeInvitationRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRevokeInvitationMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service InvitationService.
   * <pre>
   * Invitations of people to projects, by e-mail address. Whoever has the token of an invitation, and is the user with
   * its address, becomes a member of the project. Sending the token to the address is the work of the program that
   * invites.
   * </pre>
   */
  public static final class InvitationServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<InvitationServiceBlockingStub> {
    private InvitationServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected InvitationServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new InvitationServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Invites an address to a project, and returns the token of the invitation: this once, since only its SHA-256 is
     * stored. ALREADY_EXISTS while another invitation of the address to the project waits; one that has expired is
     * replaced. The address of a member can be invited too, to a higher role. NOT_FOUND if the project does not exist, or
     * the user in `invited_by` is not a member of it; FAILED_PRECONDITION `DELETED` if the project is deleted;
     * PERMISSION_DENIED for a role that permits more than the caller may. Whether a user has the address makes no
     * difference. The response is never stored, so an idempotency key and a call in a transaction are refused with
     * INVALID_ARGUMENT.
     * </pre>
     */
    public dev.statehouse.v1.CreateInvitationResponse createInvitation(dev.statehouse.v1.CreateInvitationRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateInvitationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one invitation.
     * </pre>
     */
    public dev.statehouse.v1.GetInvitationResponse getInvitation(dev.statehouse.v1.GetInvitationRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetInvitationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the invitation that waits under a token. NOT_FOUND if none does: the answer does not tell whether it was
     * never there, or has expired, or was accepted or revoked. One to a deleted project waits all the same, in case it is
     * undeleted.
     * </pre>
     */
    public dev.statehouse.v1.GetInvitationByTokenResponse getInvitationByToken(dev.statehouse.v1.GetInvitationByTokenRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetInvitationByTokenMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists invitations.
     * </pre>
     */
    public dev.statehouse.v1.ListInvitationsResponse listInvitations(dev.statehouse.v1.ListInvitationsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListInvitationsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts invitations, also by group.
     * </pre>
     */
    public dev.statehouse.v1.CountInvitationsResponse countInvitations(dev.statehouse.v1.CountInvitationsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCountInvitationsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Accepts the invitation that waits under a token, for the user with its e-mail address: the user becomes a member of
     * the project with the role of the invitation. The role of a member is raised, if that of the invitation is higher,
     * and never lowered. NOT_FOUND if no invitation waits under the token, as of GetInvitationByToken, or if the user
     * does not exist; FAILED_PRECONDITION `DELETED` if the user or the project is deleted, and `FAILED_PRECONDITION` if
     * the user has another address or none. Users need no permission to accept their own.
     * </pre>
     */
    public dev.statehouse.v1.AcceptInvitationResponse acceptInvitation(dev.statehouse.v1.AcceptInvitationRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getAcceptInvitationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Revokes an invitation, so that its token is worthless and the address can be invited again. NOT_FOUND;
     * FAILED_PRECONDITION `INVALID_TRANSITION` if it is not PENDING; ABORTED `VERSION_MISMATCH` if `version` is not the
     * current one; PERMISSION_DENIED for a role that permits more than the caller may.
     * </pre>
     */
    public dev.statehouse.v1.RevokeInvitationResponse revokeInvitation(dev.statehouse.v1.RevokeInvitationRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRevokeInvitationMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service InvitationService.
   * <pre>
   * Invitations of people to projects, by e-mail address. Whoever has the token of an invitation, and is the user with
   * its address, becomes a member of the project. Sending the token to the address is the work of the program that
   * invites.
   * </pre>
   */
  public static final class InvitationServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<InvitationServiceFutureStub> {
    private InvitationServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected InvitationServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new InvitationServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Invites an address to a project, and returns the token of the invitation: this once, since only its SHA-256 is
     * stored. ALREADY_EXISTS while another invitation of the address to the project waits; one that has expired is
     * replaced. The address of a member can be invited too, to a higher role. NOT_FOUND if the project does not exist, or
     * the user in `invited_by` is not a member of it; FAILED_PRECONDITION `DELETED` if the project is deleted;
     * PERMISSION_DENIED for a role that permits more than the caller may. Whether a user has the address makes no
     * difference. The response is never stored, so an idempotency key and a call in a transaction are refused with
     * INVALID_ARGUMENT.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CreateInvitationResponse> createInvitation(
        dev.statehouse.v1.CreateInvitationRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateInvitationMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one invitation.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetInvitationResponse> getInvitation(
        dev.statehouse.v1.GetInvitationRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetInvitationMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads the invitation that waits under a token. NOT_FOUND if none does: the answer does not tell whether it was
     * never there, or has expired, or was accepted or revoked. One to a deleted project waits all the same, in case it is
     * undeleted.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetInvitationByTokenResponse> getInvitationByToken(
        dev.statehouse.v1.GetInvitationByTokenRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetInvitationByTokenMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists invitations.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListInvitationsResponse> listInvitations(
        dev.statehouse.v1.ListInvitationsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListInvitationsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Counts invitations, also by group.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CountInvitationsResponse> countInvitations(
        dev.statehouse.v1.CountInvitationsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCountInvitationsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Accepts the invitation that waits under a token, for the user with its e-mail address: the user becomes a member of
     * the project with the role of the invitation. The role of a member is raised, if that of the invitation is higher,
     * and never lowered. NOT_FOUND if no invitation waits under the token, as of GetInvitationByToken, or if the user
     * does not exist; FAILED_PRECONDITION `DELETED` if the user or the project is deleted, and `FAILED_PRECONDITION` if
     * the user has another address or none. Users need no permission to accept their own.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.AcceptInvitationResponse> acceptInvitation(
        dev.statehouse.v1.AcceptInvitationRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getAcceptInvitationMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Revokes an invitation, so that its token is worthless and the address can be invited again. NOT_FOUND;
     * FAILED_PRECONDITION `INVALID_TRANSITION` if it is not PENDING; ABORTED `VERSION_MISMATCH` if `version` is not the
     * current one; PERMISSION_DENIED for a role that permits more than the caller may.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.RevokeInvitationResponse> revokeInvitation(
        dev.statehouse.v1.RevokeInvitationRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRevokeInvitationMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_INVITATION = 0;
  private static final int METHODID_GET_INVITATION = 1;
  private static final int METHODID_GET_INVITATION_BY_TOKEN = 2;
  private static final int METHODID_LIST_INVITATIONS = 3;
  private static final int METHODID_COUNT_INVITATIONS = 4;
  private static final int METHODID_ACCEPT_INVITATION = 5;
  private static final int METHODID_REVOKE_INVITATION = 6;

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
        case METHODID_CREATE_INVITATION:
          serviceImpl.createInvitation((dev.statehouse.v1.CreateInvitationRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateInvitationResponse>) responseObserver);
          break;
        case METHODID_GET_INVITATION:
          serviceImpl.getInvitation((dev.statehouse.v1.GetInvitationRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetInvitationResponse>) responseObserver);
          break;
        case METHODID_GET_INVITATION_BY_TOKEN:
          serviceImpl.getInvitationByToken((dev.statehouse.v1.GetInvitationByTokenRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetInvitationByTokenResponse>) responseObserver);
          break;
        case METHODID_LIST_INVITATIONS:
          serviceImpl.listInvitations((dev.statehouse.v1.ListInvitationsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListInvitationsResponse>) responseObserver);
          break;
        case METHODID_COUNT_INVITATIONS:
          serviceImpl.countInvitations((dev.statehouse.v1.CountInvitationsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CountInvitationsResponse>) responseObserver);
          break;
        case METHODID_ACCEPT_INVITATION:
          serviceImpl.acceptInvitation((dev.statehouse.v1.AcceptInvitationRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.AcceptInvitationResponse>) responseObserver);
          break;
        case METHODID_REVOKE_INVITATION:
          serviceImpl.revokeInvitation((dev.statehouse.v1.RevokeInvitationRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.RevokeInvitationResponse>) responseObserver);
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
          getCreateInvitationMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CreateInvitationRequest,
              dev.statehouse.v1.CreateInvitationResponse>(
                service, METHODID_CREATE_INVITATION)))
        .addMethod(
          getGetInvitationMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetInvitationRequest,
              dev.statehouse.v1.GetInvitationResponse>(
                service, METHODID_GET_INVITATION)))
        .addMethod(
          getGetInvitationByTokenMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetInvitationByTokenRequest,
              dev.statehouse.v1.GetInvitationByTokenResponse>(
                service, METHODID_GET_INVITATION_BY_TOKEN)))
        .addMethod(
          getListInvitationsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListInvitationsRequest,
              dev.statehouse.v1.ListInvitationsResponse>(
                service, METHODID_LIST_INVITATIONS)))
        .addMethod(
          getCountInvitationsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CountInvitationsRequest,
              dev.statehouse.v1.CountInvitationsResponse>(
                service, METHODID_COUNT_INVITATIONS)))
        .addMethod(
          getAcceptInvitationMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.AcceptInvitationRequest,
              dev.statehouse.v1.AcceptInvitationResponse>(
                service, METHODID_ACCEPT_INVITATION)))
        .addMethod(
          getRevokeInvitationMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.RevokeInvitationRequest,
              dev.statehouse.v1.RevokeInvitationResponse>(
                service, METHODID_REVOKE_INVITATION)))
        .build();
  }

  private static abstract class InvitationServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    InvitationServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.statehouse.v1.InvitationProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("InvitationService");
    }
  }

  private static final class InvitationServiceFileDescriptorSupplier
      extends InvitationServiceBaseDescriptorSupplier {
    InvitationServiceFileDescriptorSupplier() {}
  }

  private static final class InvitationServiceMethodDescriptorSupplier
      extends InvitationServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    InvitationServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (InvitationServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new InvitationServiceFileDescriptorSupplier())
              .addMethod(getCreateInvitationMethod())
              .addMethod(getGetInvitationMethod())
              .addMethod(getGetInvitationByTokenMethod())
              .addMethod(getListInvitationsMethod())
              .addMethod(getCountInvitationsMethod())
              .addMethod(getAcceptInvitationMethod())
              .addMethod(getRevokeInvitationMethod())
              .build();
        }
      }
    }
    return result;
  }
}
