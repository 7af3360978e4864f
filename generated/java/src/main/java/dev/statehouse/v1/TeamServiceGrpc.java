package dev.statehouse.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Teams of agents. An agent may be in many teams, with one role in each.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class TeamServiceGrpc {

  private TeamServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "statehouse.v1.TeamService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CreateTeamRequest,
      dev.statehouse.v1.CreateTeamResponse> getCreateTeamMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateTeam",
      requestType = dev.statehouse.v1.CreateTeamRequest.class,
      responseType = dev.statehouse.v1.CreateTeamResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CreateTeamRequest,
      dev.statehouse.v1.CreateTeamResponse> getCreateTeamMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CreateTeamRequest, dev.statehouse.v1.CreateTeamResponse> getCreateTeamMethod;
    if ((getCreateTeamMethod = TeamServiceGrpc.getCreateTeamMethod) == null) {
      synchronized (TeamServiceGrpc.class) {
        if ((getCreateTeamMethod = TeamServiceGrpc.getCreateTeamMethod) == null) {
          TeamServiceGrpc.getCreateTeamMethod = getCreateTeamMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CreateTeamRequest, dev.statehouse.v1.CreateTeamResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateTeam"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateTeamRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateTeamResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TeamServiceMethodDescriptorSupplier("CreateTeam"))
              .build();
        }
      }
    }
    return getCreateTeamMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetTeamRequest,
      dev.statehouse.v1.GetTeamResponse> getGetTeamMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetTeam",
      requestType = dev.statehouse.v1.GetTeamRequest.class,
      responseType = dev.statehouse.v1.GetTeamResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetTeamRequest,
      dev.statehouse.v1.GetTeamResponse> getGetTeamMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetTeamRequest, dev.statehouse.v1.GetTeamResponse> getGetTeamMethod;
    if ((getGetTeamMethod = TeamServiceGrpc.getGetTeamMethod) == null) {
      synchronized (TeamServiceGrpc.class) {
        if ((getGetTeamMethod = TeamServiceGrpc.getGetTeamMethod) == null) {
          TeamServiceGrpc.getGetTeamMethod = getGetTeamMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetTeamRequest, dev.statehouse.v1.GetTeamResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetTeam"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetTeamRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetTeamResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TeamServiceMethodDescriptorSupplier("GetTeam"))
              .build();
        }
      }
    }
    return getGetTeamMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetTeamByNameRequest,
      dev.statehouse.v1.GetTeamByNameResponse> getGetTeamByNameMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetTeamByName",
      requestType = dev.statehouse.v1.GetTeamByNameRequest.class,
      responseType = dev.statehouse.v1.GetTeamByNameResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetTeamByNameRequest,
      dev.statehouse.v1.GetTeamByNameResponse> getGetTeamByNameMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetTeamByNameRequest, dev.statehouse.v1.GetTeamByNameResponse> getGetTeamByNameMethod;
    if ((getGetTeamByNameMethod = TeamServiceGrpc.getGetTeamByNameMethod) == null) {
      synchronized (TeamServiceGrpc.class) {
        if ((getGetTeamByNameMethod = TeamServiceGrpc.getGetTeamByNameMethod) == null) {
          TeamServiceGrpc.getGetTeamByNameMethod = getGetTeamByNameMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetTeamByNameRequest, dev.statehouse.v1.GetTeamByNameResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetTeamByName"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetTeamByNameRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetTeamByNameResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TeamServiceMethodDescriptorSupplier("GetTeamByName"))
              .build();
        }
      }
    }
    return getGetTeamByNameMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListTeamsRequest,
      dev.statehouse.v1.ListTeamsResponse> getListTeamsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListTeams",
      requestType = dev.statehouse.v1.ListTeamsRequest.class,
      responseType = dev.statehouse.v1.ListTeamsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListTeamsRequest,
      dev.statehouse.v1.ListTeamsResponse> getListTeamsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListTeamsRequest, dev.statehouse.v1.ListTeamsResponse> getListTeamsMethod;
    if ((getListTeamsMethod = TeamServiceGrpc.getListTeamsMethod) == null) {
      synchronized (TeamServiceGrpc.class) {
        if ((getListTeamsMethod = TeamServiceGrpc.getListTeamsMethod) == null) {
          TeamServiceGrpc.getListTeamsMethod = getListTeamsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListTeamsRequest, dev.statehouse.v1.ListTeamsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListTeams"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListTeamsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListTeamsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TeamServiceMethodDescriptorSupplier("ListTeams"))
              .build();
        }
      }
    }
    return getListTeamsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CountTeamsRequest,
      dev.statehouse.v1.CountTeamsResponse> getCountTeamsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CountTeams",
      requestType = dev.statehouse.v1.CountTeamsRequest.class,
      responseType = dev.statehouse.v1.CountTeamsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CountTeamsRequest,
      dev.statehouse.v1.CountTeamsResponse> getCountTeamsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CountTeamsRequest, dev.statehouse.v1.CountTeamsResponse> getCountTeamsMethod;
    if ((getCountTeamsMethod = TeamServiceGrpc.getCountTeamsMethod) == null) {
      synchronized (TeamServiceGrpc.class) {
        if ((getCountTeamsMethod = TeamServiceGrpc.getCountTeamsMethod) == null) {
          TeamServiceGrpc.getCountTeamsMethod = getCountTeamsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CountTeamsRequest, dev.statehouse.v1.CountTeamsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CountTeams"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountTeamsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountTeamsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TeamServiceMethodDescriptorSupplier("CountTeams"))
              .build();
        }
      }
    }
    return getCountTeamsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetTeamsRequest,
      dev.statehouse.v1.BatchGetTeamsResponse> getBatchGetTeamsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "BatchGetTeams",
      requestType = dev.statehouse.v1.BatchGetTeamsRequest.class,
      responseType = dev.statehouse.v1.BatchGetTeamsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetTeamsRequest,
      dev.statehouse.v1.BatchGetTeamsResponse> getBatchGetTeamsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetTeamsRequest, dev.statehouse.v1.BatchGetTeamsResponse> getBatchGetTeamsMethod;
    if ((getBatchGetTeamsMethod = TeamServiceGrpc.getBatchGetTeamsMethod) == null) {
      synchronized (TeamServiceGrpc.class) {
        if ((getBatchGetTeamsMethod = TeamServiceGrpc.getBatchGetTeamsMethod) == null) {
          TeamServiceGrpc.getBatchGetTeamsMethod = getBatchGetTeamsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.BatchGetTeamsRequest, dev.statehouse.v1.BatchGetTeamsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "BatchGetTeams"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetTeamsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetTeamsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TeamServiceMethodDescriptorSupplier("BatchGetTeams"))
              .build();
        }
      }
    }
    return getBatchGetTeamsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateTeamRequest,
      dev.statehouse.v1.UpdateTeamResponse> getUpdateTeamMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateTeam",
      requestType = dev.statehouse.v1.UpdateTeamRequest.class,
      responseType = dev.statehouse.v1.UpdateTeamResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateTeamRequest,
      dev.statehouse.v1.UpdateTeamResponse> getUpdateTeamMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateTeamRequest, dev.statehouse.v1.UpdateTeamResponse> getUpdateTeamMethod;
    if ((getUpdateTeamMethod = TeamServiceGrpc.getUpdateTeamMethod) == null) {
      synchronized (TeamServiceGrpc.class) {
        if ((getUpdateTeamMethod = TeamServiceGrpc.getUpdateTeamMethod) == null) {
          TeamServiceGrpc.getUpdateTeamMethod = getUpdateTeamMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateTeamRequest, dev.statehouse.v1.UpdateTeamResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateTeam"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateTeamRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateTeamResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TeamServiceMethodDescriptorSupplier("UpdateTeam"))
              .build();
        }
      }
    }
    return getUpdateTeamMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteTeamRequest,
      dev.statehouse.v1.DeleteTeamResponse> getDeleteTeamMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteTeam",
      requestType = dev.statehouse.v1.DeleteTeamRequest.class,
      responseType = dev.statehouse.v1.DeleteTeamResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteTeamRequest,
      dev.statehouse.v1.DeleteTeamResponse> getDeleteTeamMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteTeamRequest, dev.statehouse.v1.DeleteTeamResponse> getDeleteTeamMethod;
    if ((getDeleteTeamMethod = TeamServiceGrpc.getDeleteTeamMethod) == null) {
      synchronized (TeamServiceGrpc.class) {
        if ((getDeleteTeamMethod = TeamServiceGrpc.getDeleteTeamMethod) == null) {
          TeamServiceGrpc.getDeleteTeamMethod = getDeleteTeamMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteTeamRequest, dev.statehouse.v1.DeleteTeamResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteTeam"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteTeamRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteTeamResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TeamServiceMethodDescriptorSupplier("DeleteTeam"))
              .build();
        }
      }
    }
    return getDeleteTeamMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteTeamsRequest,
      dev.statehouse.v1.DeleteTeamsResponse> getDeleteTeamsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteTeams",
      requestType = dev.statehouse.v1.DeleteTeamsRequest.class,
      responseType = dev.statehouse.v1.DeleteTeamsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteTeamsRequest,
      dev.statehouse.v1.DeleteTeamsResponse> getDeleteTeamsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteTeamsRequest, dev.statehouse.v1.DeleteTeamsResponse> getDeleteTeamsMethod;
    if ((getDeleteTeamsMethod = TeamServiceGrpc.getDeleteTeamsMethod) == null) {
      synchronized (TeamServiceGrpc.class) {
        if ((getDeleteTeamsMethod = TeamServiceGrpc.getDeleteTeamsMethod) == null) {
          TeamServiceGrpc.getDeleteTeamsMethod = getDeleteTeamsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteTeamsRequest, dev.statehouse.v1.DeleteTeamsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteTeams"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteTeamsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteTeamsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TeamServiceMethodDescriptorSupplier("DeleteTeams"))
              .build();
        }
      }
    }
    return getDeleteTeamsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.AddTeamMemberRequest,
      dev.statehouse.v1.AddTeamMemberResponse> getAddTeamMemberMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "AddTeamMember",
      requestType = dev.statehouse.v1.AddTeamMemberRequest.class,
      responseType = dev.statehouse.v1.AddTeamMemberResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.AddTeamMemberRequest,
      dev.statehouse.v1.AddTeamMemberResponse> getAddTeamMemberMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.AddTeamMemberRequest, dev.statehouse.v1.AddTeamMemberResponse> getAddTeamMemberMethod;
    if ((getAddTeamMemberMethod = TeamServiceGrpc.getAddTeamMemberMethod) == null) {
      synchronized (TeamServiceGrpc.class) {
        if ((getAddTeamMemberMethod = TeamServiceGrpc.getAddTeamMemberMethod) == null) {
          TeamServiceGrpc.getAddTeamMemberMethod = getAddTeamMemberMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.AddTeamMemberRequest, dev.statehouse.v1.AddTeamMemberResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "AddTeamMember"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.AddTeamMemberRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.AddTeamMemberResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TeamServiceMethodDescriptorSupplier("AddTeamMember"))
              .build();
        }
      }
    }
    return getAddTeamMemberMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetTeamMemberRequest,
      dev.statehouse.v1.GetTeamMemberResponse> getGetTeamMemberMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetTeamMember",
      requestType = dev.statehouse.v1.GetTeamMemberRequest.class,
      responseType = dev.statehouse.v1.GetTeamMemberResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetTeamMemberRequest,
      dev.statehouse.v1.GetTeamMemberResponse> getGetTeamMemberMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetTeamMemberRequest, dev.statehouse.v1.GetTeamMemberResponse> getGetTeamMemberMethod;
    if ((getGetTeamMemberMethod = TeamServiceGrpc.getGetTeamMemberMethod) == null) {
      synchronized (TeamServiceGrpc.class) {
        if ((getGetTeamMemberMethod = TeamServiceGrpc.getGetTeamMemberMethod) == null) {
          TeamServiceGrpc.getGetTeamMemberMethod = getGetTeamMemberMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetTeamMemberRequest, dev.statehouse.v1.GetTeamMemberResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetTeamMember"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetTeamMemberRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetTeamMemberResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TeamServiceMethodDescriptorSupplier("GetTeamMember"))
              .build();
        }
      }
    }
    return getGetTeamMemberMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateTeamMemberRequest,
      dev.statehouse.v1.UpdateTeamMemberResponse> getUpdateTeamMemberMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateTeamMember",
      requestType = dev.statehouse.v1.UpdateTeamMemberRequest.class,
      responseType = dev.statehouse.v1.UpdateTeamMemberResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateTeamMemberRequest,
      dev.statehouse.v1.UpdateTeamMemberResponse> getUpdateTeamMemberMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateTeamMemberRequest, dev.statehouse.v1.UpdateTeamMemberResponse> getUpdateTeamMemberMethod;
    if ((getUpdateTeamMemberMethod = TeamServiceGrpc.getUpdateTeamMemberMethod) == null) {
      synchronized (TeamServiceGrpc.class) {
        if ((getUpdateTeamMemberMethod = TeamServiceGrpc.getUpdateTeamMemberMethod) == null) {
          TeamServiceGrpc.getUpdateTeamMemberMethod = getUpdateTeamMemberMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateTeamMemberRequest, dev.statehouse.v1.UpdateTeamMemberResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateTeamMember"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateTeamMemberRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateTeamMemberResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TeamServiceMethodDescriptorSupplier("UpdateTeamMember"))
              .build();
        }
      }
    }
    return getUpdateTeamMemberMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.RemoveTeamMemberRequest,
      dev.statehouse.v1.RemoveTeamMemberResponse> getRemoveTeamMemberMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RemoveTeamMember",
      requestType = dev.statehouse.v1.RemoveTeamMemberRequest.class,
      responseType = dev.statehouse.v1.RemoveTeamMemberResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.RemoveTeamMemberRequest,
      dev.statehouse.v1.RemoveTeamMemberResponse> getRemoveTeamMemberMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.RemoveTeamMemberRequest, dev.statehouse.v1.RemoveTeamMemberResponse> getRemoveTeamMemberMethod;
    if ((getRemoveTeamMemberMethod = TeamServiceGrpc.getRemoveTeamMemberMethod) == null) {
      synchronized (TeamServiceGrpc.class) {
        if ((getRemoveTeamMemberMethod = TeamServiceGrpc.getRemoveTeamMemberMethod) == null) {
          TeamServiceGrpc.getRemoveTeamMemberMethod = getRemoveTeamMemberMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.RemoveTeamMemberRequest, dev.statehouse.v1.RemoveTeamMemberResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RemoveTeamMember"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.RemoveTeamMemberRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.RemoveTeamMemberResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TeamServiceMethodDescriptorSupplier("RemoveTeamMember"))
              .build();
        }
      }
    }
    return getRemoveTeamMemberMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListTeamMembersRequest,
      dev.statehouse.v1.ListTeamMembersResponse> getListTeamMembersMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListTeamMembers",
      requestType = dev.statehouse.v1.ListTeamMembersRequest.class,
      responseType = dev.statehouse.v1.ListTeamMembersResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListTeamMembersRequest,
      dev.statehouse.v1.ListTeamMembersResponse> getListTeamMembersMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListTeamMembersRequest, dev.statehouse.v1.ListTeamMembersResponse> getListTeamMembersMethod;
    if ((getListTeamMembersMethod = TeamServiceGrpc.getListTeamMembersMethod) == null) {
      synchronized (TeamServiceGrpc.class) {
        if ((getListTeamMembersMethod = TeamServiceGrpc.getListTeamMembersMethod) == null) {
          TeamServiceGrpc.getListTeamMembersMethod = getListTeamMembersMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListTeamMembersRequest, dev.statehouse.v1.ListTeamMembersResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListTeamMembers"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListTeamMembersRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListTeamMembersResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TeamServiceMethodDescriptorSupplier("ListTeamMembers"))
              .build();
        }
      }
    }
    return getListTeamMembersMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListAgentTeamsRequest,
      dev.statehouse.v1.ListAgentTeamsResponse> getListAgentTeamsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListAgentTeams",
      requestType = dev.statehouse.v1.ListAgentTeamsRequest.class,
      responseType = dev.statehouse.v1.ListAgentTeamsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListAgentTeamsRequest,
      dev.statehouse.v1.ListAgentTeamsResponse> getListAgentTeamsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListAgentTeamsRequest, dev.statehouse.v1.ListAgentTeamsResponse> getListAgentTeamsMethod;
    if ((getListAgentTeamsMethod = TeamServiceGrpc.getListAgentTeamsMethod) == null) {
      synchronized (TeamServiceGrpc.class) {
        if ((getListAgentTeamsMethod = TeamServiceGrpc.getListAgentTeamsMethod) == null) {
          TeamServiceGrpc.getListAgentTeamsMethod = getListAgentTeamsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListAgentTeamsRequest, dev.statehouse.v1.ListAgentTeamsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListAgentTeams"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListAgentTeamsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListAgentTeamsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TeamServiceMethodDescriptorSupplier("ListAgentTeams"))
              .build();
        }
      }
    }
    return getListAgentTeamsMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static TeamServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TeamServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TeamServiceStub>() {
        @java.lang.Override
        public TeamServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TeamServiceStub(channel, callOptions);
        }
      };
    return TeamServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static TeamServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TeamServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TeamServiceBlockingV2Stub>() {
        @java.lang.Override
        public TeamServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TeamServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return TeamServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static TeamServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TeamServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TeamServiceBlockingStub>() {
        @java.lang.Override
        public TeamServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TeamServiceBlockingStub(channel, callOptions);
        }
      };
    return TeamServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static TeamServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TeamServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TeamServiceFutureStub>() {
        @java.lang.Override
        public TeamServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TeamServiceFutureStub(channel, callOptions);
        }
      };
    return TeamServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Teams of agents. An agent may be in many teams, with one role in each.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Creates a team.
     * </pre>
     */
    default void createTeam(dev.statehouse.v1.CreateTeamRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateTeamResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateTeamMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one team.
     * </pre>
     */
    default void getTeam(dev.statehouse.v1.GetTeamRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetTeamResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetTeamMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one team by its name.
     * </pre>
     */
    default void getTeamByName(dev.statehouse.v1.GetTeamByNameRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetTeamByNameResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetTeamByNameMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists teams.
     * </pre>
     */
    default void listTeams(dev.statehouse.v1.ListTeamsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListTeamsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListTeamsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Counts teams.
     * </pre>
     */
    default void countTeams(dev.statehouse.v1.CountTeamsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountTeamsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCountTeamsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads several teams.
     * </pre>
     */
    default void batchGetTeams(dev.statehouse.v1.BatchGetTeamsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetTeamsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getBatchGetTeamsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Updates a team.
     * </pre>
     */
    default void updateTeam(dev.statehouse.v1.UpdateTeamRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateTeamResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateTeamMethod(), responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes a team and its memberships. Its agents stay. FAILED_PRECONDITION `STILL_REFERENCED`, with the
     * referring `field`, while tasks or messages refer to it, unless `cascade` is set.
     * </pre>
     */
    default void deleteTeam(dev.statehouse.v1.DeleteTeamRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteTeamResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteTeamMethod(), responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes the teams that match, and their memberships. Their agents stay.
     * </pre>
     */
    default void deleteTeams(dev.statehouse.v1.DeleteTeamsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteTeamsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteTeamsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Adds an agent to a team, or gives the agent this role if it is already in the team. Called `AddMember` in other
     * stores. With the role that it has, nothing is changed. NOT_FOUND, with `team_id` or `agent_id` as the `field`, if
     * the team or agent does not exist or the agent is deleted.
     * </pre>
     */
    default void addTeamMember(dev.statehouse.v1.AddTeamMemberRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.AddTeamMemberResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getAddTeamMemberMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads the membership of an agent in a team. NOT_FOUND if the agent is not in the team, or is deleted.
     * </pre>
     */
    default void getTeamMember(dev.statehouse.v1.GetTeamMemberRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetTeamMemberResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetTeamMemberMethod(), responseObserver);
    }

    /**
     * <pre>
     * Gives a member another role. NOT_FOUND if the agent is not in the team, or is deleted; ABORTED `VERSION_MISMATCH`
     * if `version` is set and is not the current one.
     * </pre>
     */
    default void updateTeamMember(dev.statehouse.v1.UpdateTeamMemberRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateTeamMemberResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateTeamMemberMethod(), responseObserver);
    }

    /**
     * <pre>
     * Removes an agent from a team. NOT_FOUND if the agent is not in the team.
     * </pre>
     */
    default void removeTeamMember(dev.statehouse.v1.RemoveTeamMemberRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.RemoveTeamMemberResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRemoveTeamMemberMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the members of a team with their agents in pages, in the order in which they joined. Called `ListMembers` in
     * other stores. Deleted agents are left out. NOT_FOUND if the team does not exist; INVALID_ARGUMENT for a page token
     * of another request.
     * </pre>
     */
    default void listTeamMembers(dev.statehouse.v1.ListTeamMembersRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListTeamMembersResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListTeamMembersMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the memberships of an agent with their teams in pages, in the order in which it joined them. Called
     * `GetAgentTeams` in other stores. NOT_FOUND if the agent does not exist or is deleted; INVALID_ARGUMENT for a page
     * token of another request.
     * </pre>
     */
    default void listAgentTeams(dev.statehouse.v1.ListAgentTeamsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListAgentTeamsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListAgentTeamsMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service TeamService.
   * <pre>
   * Teams of agents. An agent may be in many teams, with one role in each.
   * </pre>
   */
  public static abstract class TeamServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return TeamServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service TeamService.
   * <pre>
   * Teams of agents. An agent may be in many teams, with one role in each.
   * </pre>
   */
  public static final class TeamServiceStub
      extends io.grpc.stub.AbstractAsyncStub<TeamServiceStub> {
    private TeamServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TeamServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TeamServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a team.
     * </pre>
     */
    public void createTeam(dev.statehouse.v1.CreateTeamRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateTeamResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateTeamMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one team.
     * </pre>
     */
    public void getTeam(dev.statehouse.v1.GetTeamRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetTeamResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetTeamMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one team by its name.
     * </pre>
     */
    public void getTeamByName(dev.statehouse.v1.GetTeamByNameRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetTeamByNameResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetTeamByNameMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists teams.
     * </pre>
     */
    public void listTeams(dev.statehouse.v1.ListTeamsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListTeamsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListTeamsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Counts teams.
     * </pre>
     */
    public void countTeams(dev.statehouse.v1.CountTeamsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountTeamsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCountTeamsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads several teams.
     * </pre>
     */
    public void batchGetTeams(dev.statehouse.v1.BatchGetTeamsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetTeamsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getBatchGetTeamsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Updates a team.
     * </pre>
     */
    public void updateTeam(dev.statehouse.v1.UpdateTeamRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateTeamResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateTeamMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes a team and its memberships. Its agents stay. FAILED_PRECONDITION `STILL_REFERENCED`, with the
     * referring `field`, while tasks or messages refer to it, unless `cascade` is set.
     * </pre>
     */
    public void deleteTeam(dev.statehouse.v1.DeleteTeamRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteTeamResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteTeamMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes the teams that match, and their memberships. Their agents stay.
     * </pre>
     */
    public void deleteTeams(dev.statehouse.v1.DeleteTeamsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteTeamsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteTeamsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Adds an agent to a team, or gives the agent this role if it is already in the team. Called `AddMember` in other
     * stores. With the role that it has, nothing is changed. NOT_FOUND, with `team_id` or `agent_id` as the `field`, if
     * the team or agent does not exist or the agent is deleted.
     * </pre>
     */
    public void addTeamMember(dev.statehouse.v1.AddTeamMemberRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.AddTeamMemberResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getAddTeamMemberMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads the membership of an agent in a team. NOT_FOUND if the agent is not in the team, or is deleted.
     * </pre>
     */
    public void getTeamMember(dev.statehouse.v1.GetTeamMemberRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetTeamMemberResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetTeamMemberMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Gives a member another role. NOT_FOUND if the agent is not in the team, or is deleted; ABORTED `VERSION_MISMATCH`
     * if `version` is set and is not the current one.
     * </pre>
     */
    public void updateTeamMember(dev.statehouse.v1.UpdateTeamMemberRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateTeamMemberResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateTeamMemberMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Removes an agent from a team. NOT_FOUND if the agent is not in the team.
     * </pre>
     */
    public void removeTeamMember(dev.statehouse.v1.RemoveTeamMemberRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.RemoveTeamMemberResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRemoveTeamMemberMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the members of a team with their agents in pages, in the order in which they joined. Called `ListMembers` in
     * other stores. Deleted agents are left out. NOT_FOUND if the team does not exist; INVALID_ARGUMENT for a page token
     * of another request.
     * </pre>
     */
    public void listTeamMembers(dev.statehouse.v1.ListTeamMembersRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListTeamMembersResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListTeamMembersMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the memberships of an agent with their teams in pages, in the order in which it joined them. Called
     * `GetAgentTeams` in other stores. NOT_FOUND if the agent does not exist or is deleted; INVALID_ARGUMENT for a page
     * token of another request.
     * </pre>
     */
    public void listAgentTeams(dev.statehouse.v1.ListAgentTeamsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListAgentTeamsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListAgentTeamsMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service TeamService.
   * <pre>
   * Teams of agents. An agent may be in many teams, with one role in each.
   * </pre>
   */
  public static final class TeamServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<TeamServiceBlockingV2Stub> {
    private TeamServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TeamServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TeamServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a team.
     * </pre>
     */
    public dev.statehouse.v1.CreateTeamResponse createTeam(dev.statehouse.v1.CreateTeamRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateTeamMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one team.
     * </pre>
     */
    public dev.statehouse.v1.GetTeamResponse getTeam(dev.statehouse.v1.GetTeamRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetTeamMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one team by its name.
     * </pre>
     */
    public dev.statehouse.v1.GetTeamByNameResponse getTeamByName(dev.statehouse.v1.GetTeamByNameRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetTeamByNameMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists teams.
     * </pre>
     */
    public dev.statehouse.v1.ListTeamsResponse listTeams(dev.statehouse.v1.ListTeamsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListTeamsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts teams.
     * </pre>
     */
    public dev.statehouse.v1.CountTeamsResponse countTeams(dev.statehouse.v1.CountTeamsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCountTeamsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several teams.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetTeamsResponse batchGetTeams(dev.statehouse.v1.BatchGetTeamsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getBatchGetTeamsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates a team.
     * </pre>
     */
    public dev.statehouse.v1.UpdateTeamResponse updateTeam(dev.statehouse.v1.UpdateTeamRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateTeamMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes a team and its memberships. Its agents stay. FAILED_PRECONDITION `STILL_REFERENCED`, with the
     * referring `field`, while tasks or messages refer to it, unless `cascade` is set.
     * </pre>
     */
    public dev.statehouse.v1.DeleteTeamResponse deleteTeam(dev.statehouse.v1.DeleteTeamRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteTeamMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes the teams that match, and their memberships. Their agents stay.
     * </pre>
     */
    public dev.statehouse.v1.DeleteTeamsResponse deleteTeams(dev.statehouse.v1.DeleteTeamsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteTeamsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Adds an agent to a team, or gives the agent this role if it is already in the team. Called `AddMember` in other
     * stores. With the role that it has, nothing is changed. NOT_FOUND, with `team_id` or `agent_id` as the `field`, if
     * the team or agent does not exist or the agent is deleted.
     * </pre>
     */
    public dev.statehouse.v1.AddTeamMemberResponse addTeamMember(dev.statehouse.v1.AddTeamMemberRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getAddTeamMemberMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the membership of an agent in a team. NOT_FOUND if the agent is not in the team, or is deleted.
     * </pre>
     */
    public dev.statehouse.v1.GetTeamMemberResponse getTeamMember(dev.statehouse.v1.GetTeamMemberRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetTeamMemberMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Gives a member another role. NOT_FOUND if the agent is not in the team, or is deleted; ABORTED `VERSION_MISMATCH`
     * if `version` is set and is not the current one.
     * </pre>
     */
    public dev.statehouse.v1.UpdateTeamMemberResponse updateTeamMember(dev.statehouse.v1.UpdateTeamMemberRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateTeamMemberMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Removes an agent from a team. NOT_FOUND if the agent is not in the team.
     * </pre>
     */
    public dev.statehouse.v1.RemoveTeamMemberResponse removeTeamMember(dev.statehouse.v1.RemoveTeamMemberRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRemoveTeamMemberMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the members of a team with their agents in pages, in the order in which they joined. Called `ListMembers` in
     * other stores. Deleted agents are left out. NOT_FOUND if the team does not exist; INVALID_ARGUMENT for a page token
     * of another request.
     * </pre>
     */
    public dev.statehouse.v1.ListTeamMembersResponse listTeamMembers(dev.statehouse.v1.ListTeamMembersRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListTeamMembersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the memberships of an agent with their teams in pages, in the order in which it joined them. Called
     * `GetAgentTeams` in other stores. NOT_FOUND if the agent does not exist or is deleted; INVALID_ARGUMENT for a page
     * token of another request.
     * </pre>
     */
    public dev.statehouse.v1.ListAgentTeamsResponse listAgentTeams(dev.statehouse.v1.ListAgentTeamsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListAgentTeamsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service TeamService.
   * <pre>
   * Teams of agents. An agent may be in many teams, with one role in each.
   * </pre>
   */
  public static final class TeamServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<TeamServiceBlockingStub> {
    private TeamServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TeamServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TeamServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a team.
     * </pre>
     */
    public dev.statehouse.v1.CreateTeamResponse createTeam(dev.statehouse.v1.CreateTeamRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateTeamMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one team.
     * </pre>
     */
    public dev.statehouse.v1.GetTeamResponse getTeam(dev.statehouse.v1.GetTeamRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetTeamMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one team by its name.
     * </pre>
     */
    public dev.statehouse.v1.GetTeamByNameResponse getTeamByName(dev.statehouse.v1.GetTeamByNameRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetTeamByNameMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists teams.
     * </pre>
     */
    public dev.statehouse.v1.ListTeamsResponse listTeams(dev.statehouse.v1.ListTeamsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListTeamsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts teams.
     * </pre>
     */
    public dev.statehouse.v1.CountTeamsResponse countTeams(dev.statehouse.v1.CountTeamsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCountTeamsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several teams.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetTeamsResponse batchGetTeams(dev.statehouse.v1.BatchGetTeamsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getBatchGetTeamsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates a team.
     * </pre>
     */
    public dev.statehouse.v1.UpdateTeamResponse updateTeam(dev.statehouse.v1.UpdateTeamRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateTeamMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes a team and its memberships. Its agents stay. FAILED_PRECONDITION `STILL_REFERENCED`, with the
     * referring `field`, while tasks or messages refer to it, unless `cascade` is set.
     * </pre>
     */
    public dev.statehouse.v1.DeleteTeamResponse deleteTeam(dev.statehouse.v1.DeleteTeamRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteTeamMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes the teams that match, and their memberships. Their agents stay.
     * </pre>
     */
    public dev.statehouse.v1.DeleteTeamsResponse deleteTeams(dev.statehouse.v1.DeleteTeamsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteTeamsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Adds an agent to a team, or gives the agent this role if it is already in the team. Called `AddMember` in other
     * stores. With the role that it has, nothing is changed. NOT_FOUND, with `team_id` or `agent_id` as the `field`, if
     * the team or agent does not exist or the agent is deleted.
     * </pre>
     */
    public dev.statehouse.v1.AddTeamMemberResponse addTeamMember(dev.statehouse.v1.AddTeamMemberRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getAddTeamMemberMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the membership of an agent in a team. NOT_FOUND if the agent is not in the team, or is deleted.
     * </pre>
     */
    public dev.statehouse.v1.GetTeamMemberResponse getTeamMember(dev.statehouse.v1.GetTeamMemberRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetTeamMemberMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Gives a member another role. NOT_FOUND if the agent is not in the team, or is deleted; ABORTED `VERSION_MISMATCH`
     * if `version` is set and is not the current one.
     * </pre>
     */
    public dev.statehouse.v1.UpdateTeamMemberResponse updateTeamMember(dev.statehouse.v1.UpdateTeamMemberRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateTeamMemberMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Removes an agent from a team. NOT_FOUND if the agent is not in the team.
     * </pre>
     */
    public dev.statehouse.v1.RemoveTeamMemberResponse removeTeamMember(dev.statehouse.v1.RemoveTeamMemberRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRemoveTeamMemberMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the members of a team with their agents in pages, in the order in which they joined. Called `ListMembers` in
     * other stores. Deleted agents are left out. NOT_FOUND if the team does not exist; INVALID_ARGUMENT for a page token
     * of another request.
     * </pre>
     */
    public dev.statehouse.v1.ListTeamMembersResponse listTeamMembers(dev.statehouse.v1.ListTeamMembersRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListTeamMembersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the memberships of an agent with their teams in pages, in the order in which it joined them. Called
     * `GetAgentTeams` in other stores. NOT_FOUND if the agent does not exist or is deleted; INVALID_ARGUMENT for a page
     * token of another request.
     * </pre>
     */
    public dev.statehouse.v1.ListAgentTeamsResponse listAgentTeams(dev.statehouse.v1.ListAgentTeamsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListAgentTeamsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service TeamService.
   * <pre>
   * Teams of agents. An agent may be in many teams, with one role in each.
   * </pre>
   */
  public static final class TeamServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<TeamServiceFutureStub> {
    private TeamServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TeamServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TeamServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a team.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CreateTeamResponse> createTeam(
        dev.statehouse.v1.CreateTeamRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateTeamMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one team.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetTeamResponse> getTeam(
        dev.statehouse.v1.GetTeamRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetTeamMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one team by its name.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetTeamByNameResponse> getTeamByName(
        dev.statehouse.v1.GetTeamByNameRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetTeamByNameMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists teams.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListTeamsResponse> listTeams(
        dev.statehouse.v1.ListTeamsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListTeamsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Counts teams.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CountTeamsResponse> countTeams(
        dev.statehouse.v1.CountTeamsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCountTeamsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads several teams.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.BatchGetTeamsResponse> batchGetTeams(
        dev.statehouse.v1.BatchGetTeamsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getBatchGetTeamsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Updates a team.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateTeamResponse> updateTeam(
        dev.statehouse.v1.UpdateTeamRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateTeamMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Permanently deletes a team and its memberships. Its agents stay. FAILED_PRECONDITION `STILL_REFERENCED`, with the
     * referring `field`, while tasks or messages refer to it, unless `cascade` is set.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteTeamResponse> deleteTeam(
        dev.statehouse.v1.DeleteTeamRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteTeamMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Permanently deletes the teams that match, and their memberships. Their agents stay.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteTeamsResponse> deleteTeams(
        dev.statehouse.v1.DeleteTeamsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteTeamsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Adds an agent to a team, or gives the agent this role if it is already in the team. Called `AddMember` in other
     * stores. With the role that it has, nothing is changed. NOT_FOUND, with `team_id` or `agent_id` as the `field`, if
     * the team or agent does not exist or the agent is deleted.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.AddTeamMemberResponse> addTeamMember(
        dev.statehouse.v1.AddTeamMemberRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getAddTeamMemberMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads the membership of an agent in a team. NOT_FOUND if the agent is not in the team, or is deleted.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetTeamMemberResponse> getTeamMember(
        dev.statehouse.v1.GetTeamMemberRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetTeamMemberMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Gives a member another role. NOT_FOUND if the agent is not in the team, or is deleted; ABORTED `VERSION_MISMATCH`
     * if `version` is set and is not the current one.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateTeamMemberResponse> updateTeamMember(
        dev.statehouse.v1.UpdateTeamMemberRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateTeamMemberMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Removes an agent from a team. NOT_FOUND if the agent is not in the team.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.RemoveTeamMemberResponse> removeTeamMember(
        dev.statehouse.v1.RemoveTeamMemberRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRemoveTeamMemberMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the members of a team with their agents in pages, in the order in which they joined. Called `ListMembers` in
     * other stores. Deleted agents are left out. NOT_FOUND if the team does not exist; INVALID_ARGUMENT for a page token
     * of another request.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListTeamMembersResponse> listTeamMembers(
        dev.statehouse.v1.ListTeamMembersRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListTeamMembersMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the memberships of an agent with their teams in pages, in the order in which it joined them. Called
     * `GetAgentTeams` in other stores. NOT_FOUND if the agent does not exist or is deleted; INVALID_ARGUMENT for a page
     * token of another request.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListAgentTeamsResponse> listAgentTeams(
        dev.statehouse.v1.ListAgentTeamsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListAgentTeamsMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_TEAM = 0;
  private static final int METHODID_GET_TEAM = 1;
  private static final int METHODID_GET_TEAM_BY_NAME = 2;
  private static final int METHODID_LIST_TEAMS = 3;
  private static final int METHODID_COUNT_TEAMS = 4;
  private static final int METHODID_BATCH_GET_TEAMS = 5;
  private static final int METHODID_UPDATE_TEAM = 6;
  private static final int METHODID_DELETE_TEAM = 7;
  private static final int METHODID_DELETE_TEAMS = 8;
  private static final int METHODID_ADD_TEAM_MEMBER = 9;
  private static final int METHODID_GET_TEAM_MEMBER = 10;
  private static final int METHODID_UPDATE_TEAM_MEMBER = 11;
  private static final int METHODID_REMOVE_TEAM_MEMBER = 12;
  private static final int METHODID_LIST_TEAM_MEMBERS = 13;
  private static final int METHODID_LIST_AGENT_TEAMS = 14;

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
        case METHODID_CREATE_TEAM:
          serviceImpl.createTeam((dev.statehouse.v1.CreateTeamRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateTeamResponse>) responseObserver);
          break;
        case METHODID_GET_TEAM:
          serviceImpl.getTeam((dev.statehouse.v1.GetTeamRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetTeamResponse>) responseObserver);
          break;
        case METHODID_GET_TEAM_BY_NAME:
          serviceImpl.getTeamByName((dev.statehouse.v1.GetTeamByNameRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetTeamByNameResponse>) responseObserver);
          break;
        case METHODID_LIST_TEAMS:
          serviceImpl.listTeams((dev.statehouse.v1.ListTeamsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListTeamsResponse>) responseObserver);
          break;
        case METHODID_COUNT_TEAMS:
          serviceImpl.countTeams((dev.statehouse.v1.CountTeamsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CountTeamsResponse>) responseObserver);
          break;
        case METHODID_BATCH_GET_TEAMS:
          serviceImpl.batchGetTeams((dev.statehouse.v1.BatchGetTeamsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetTeamsResponse>) responseObserver);
          break;
        case METHODID_UPDATE_TEAM:
          serviceImpl.updateTeam((dev.statehouse.v1.UpdateTeamRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateTeamResponse>) responseObserver);
          break;
        case METHODID_DELETE_TEAM:
          serviceImpl.deleteTeam((dev.statehouse.v1.DeleteTeamRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteTeamResponse>) responseObserver);
          break;
        case METHODID_DELETE_TEAMS:
          serviceImpl.deleteTeams((dev.statehouse.v1.DeleteTeamsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteTeamsResponse>) responseObserver);
          break;
        case METHODID_ADD_TEAM_MEMBER:
          serviceImpl.addTeamMember((dev.statehouse.v1.AddTeamMemberRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.AddTeamMemberResponse>) responseObserver);
          break;
        case METHODID_GET_TEAM_MEMBER:
          serviceImpl.getTeamMember((dev.statehouse.v1.GetTeamMemberRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetTeamMemberResponse>) responseObserver);
          break;
        case METHODID_UPDATE_TEAM_MEMBER:
          serviceImpl.updateTeamMember((dev.statehouse.v1.UpdateTeamMemberRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateTeamMemberResponse>) responseObserver);
          break;
        case METHODID_REMOVE_TEAM_MEMBER:
          serviceImpl.removeTeamMember((dev.statehouse.v1.RemoveTeamMemberRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.RemoveTeamMemberResponse>) responseObserver);
          break;
        case METHODID_LIST_TEAM_MEMBERS:
          serviceImpl.listTeamMembers((dev.statehouse.v1.ListTeamMembersRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListTeamMembersResponse>) responseObserver);
          break;
        case METHODID_LIST_AGENT_TEAMS:
          serviceImpl.listAgentTeams((dev.statehouse.v1.ListAgentTeamsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListAgentTeamsResponse>) responseObserver);
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
          getCreateTeamMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CreateTeamRequest,
              dev.statehouse.v1.CreateTeamResponse>(
                service, METHODID_CREATE_TEAM)))
        .addMethod(
          getGetTeamMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetTeamRequest,
              dev.statehouse.v1.GetTeamResponse>(
                service, METHODID_GET_TEAM)))
        .addMethod(
          getGetTeamByNameMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetTeamByNameRequest,
              dev.statehouse.v1.GetTeamByNameResponse>(
                service, METHODID_GET_TEAM_BY_NAME)))
        .addMethod(
          getListTeamsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListTeamsRequest,
              dev.statehouse.v1.ListTeamsResponse>(
                service, METHODID_LIST_TEAMS)))
        .addMethod(
          getCountTeamsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CountTeamsRequest,
              dev.statehouse.v1.CountTeamsResponse>(
                service, METHODID_COUNT_TEAMS)))
        .addMethod(
          getBatchGetTeamsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.BatchGetTeamsRequest,
              dev.statehouse.v1.BatchGetTeamsResponse>(
                service, METHODID_BATCH_GET_TEAMS)))
        .addMethod(
          getUpdateTeamMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateTeamRequest,
              dev.statehouse.v1.UpdateTeamResponse>(
                service, METHODID_UPDATE_TEAM)))
        .addMethod(
          getDeleteTeamMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteTeamRequest,
              dev.statehouse.v1.DeleteTeamResponse>(
                service, METHODID_DELETE_TEAM)))
        .addMethod(
          getDeleteTeamsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteTeamsRequest,
              dev.statehouse.v1.DeleteTeamsResponse>(
                service, METHODID_DELETE_TEAMS)))
        .addMethod(
          getAddTeamMemberMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.AddTeamMemberRequest,
              dev.statehouse.v1.AddTeamMemberResponse>(
                service, METHODID_ADD_TEAM_MEMBER)))
        .addMethod(
          getGetTeamMemberMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetTeamMemberRequest,
              dev.statehouse.v1.GetTeamMemberResponse>(
                service, METHODID_GET_TEAM_MEMBER)))
        .addMethod(
          getUpdateTeamMemberMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateTeamMemberRequest,
              dev.statehouse.v1.UpdateTeamMemberResponse>(
                service, METHODID_UPDATE_TEAM_MEMBER)))
        .addMethod(
          getRemoveTeamMemberMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.RemoveTeamMemberRequest,
              dev.statehouse.v1.RemoveTeamMemberResponse>(
                service, METHODID_REMOVE_TEAM_MEMBER)))
        .addMethod(
          getListTeamMembersMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListTeamMembersRequest,
              dev.statehouse.v1.ListTeamMembersResponse>(
                service, METHODID_LIST_TEAM_MEMBERS)))
        .addMethod(
          getListAgentTeamsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListAgentTeamsRequest,
              dev.statehouse.v1.ListAgentTeamsResponse>(
                service, METHODID_LIST_AGENT_TEAMS)))
        .build();
  }

  private static abstract class TeamServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    TeamServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.statehouse.v1.TeamProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("TeamService");
    }
  }

  private static final class TeamServiceFileDescriptorSupplier
      extends TeamServiceBaseDescriptorSupplier {
    TeamServiceFileDescriptorSupplier() {}
  }

  private static final class TeamServiceMethodDescriptorSupplier
      extends TeamServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    TeamServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (TeamServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new TeamServiceFileDescriptorSupplier())
              .addMethod(getCreateTeamMethod())
              .addMethod(getGetTeamMethod())
              .addMethod(getGetTeamByNameMethod())
              .addMethod(getListTeamsMethod())
              .addMethod(getCountTeamsMethod())
              .addMethod(getBatchGetTeamsMethod())
              .addMethod(getUpdateTeamMethod())
              .addMethod(getDeleteTeamMethod())
              .addMethod(getDeleteTeamsMethod())
              .addMethod(getAddTeamMemberMethod())
              .addMethod(getGetTeamMemberMethod())
              .addMethod(getUpdateTeamMemberMethod())
              .addMethod(getRemoveTeamMemberMethod())
              .addMethod(getListTeamMembersMethod())
              .addMethod(getListAgentTeamsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
