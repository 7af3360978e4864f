package dev.statehouse.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Agents, which execute tasks; the default agent of each project; and the MCP servers that agents use.
 * Calls that can change the default agent of a project (CreateAgent, DeleteAgent, UndeleteAgent, SetDefaultAgent) are
 * serialized per project. In an interactive transaction, such a call blocks those of other callers, and UpdateProject,
 * until the transaction ends.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class AgentServiceGrpc {

  private AgentServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "statehouse.v1.AgentService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CreateAgentRequest,
      dev.statehouse.v1.CreateAgentResponse> getCreateAgentMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateAgent",
      requestType = dev.statehouse.v1.CreateAgentRequest.class,
      responseType = dev.statehouse.v1.CreateAgentResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CreateAgentRequest,
      dev.statehouse.v1.CreateAgentResponse> getCreateAgentMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CreateAgentRequest, dev.statehouse.v1.CreateAgentResponse> getCreateAgentMethod;
    if ((getCreateAgentMethod = AgentServiceGrpc.getCreateAgentMethod) == null) {
      synchronized (AgentServiceGrpc.class) {
        if ((getCreateAgentMethod = AgentServiceGrpc.getCreateAgentMethod) == null) {
          AgentServiceGrpc.getCreateAgentMethod = getCreateAgentMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CreateAgentRequest, dev.statehouse.v1.CreateAgentResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateAgent"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateAgentRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateAgentResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentServiceMethodDescriptorSupplier("CreateAgent"))
              .build();
        }
      }
    }
    return getCreateAgentMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetAgentRequest,
      dev.statehouse.v1.GetAgentResponse> getGetAgentMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetAgent",
      requestType = dev.statehouse.v1.GetAgentRequest.class,
      responseType = dev.statehouse.v1.GetAgentResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetAgentRequest,
      dev.statehouse.v1.GetAgentResponse> getGetAgentMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetAgentRequest, dev.statehouse.v1.GetAgentResponse> getGetAgentMethod;
    if ((getGetAgentMethod = AgentServiceGrpc.getGetAgentMethod) == null) {
      synchronized (AgentServiceGrpc.class) {
        if ((getGetAgentMethod = AgentServiceGrpc.getGetAgentMethod) == null) {
          AgentServiceGrpc.getGetAgentMethod = getGetAgentMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetAgentRequest, dev.statehouse.v1.GetAgentResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetAgent"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetAgentRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetAgentResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentServiceMethodDescriptorSupplier("GetAgent"))
              .build();
        }
      }
    }
    return getGetAgentMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetAgentByNameRequest,
      dev.statehouse.v1.GetAgentByNameResponse> getGetAgentByNameMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetAgentByName",
      requestType = dev.statehouse.v1.GetAgentByNameRequest.class,
      responseType = dev.statehouse.v1.GetAgentByNameResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetAgentByNameRequest,
      dev.statehouse.v1.GetAgentByNameResponse> getGetAgentByNameMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetAgentByNameRequest, dev.statehouse.v1.GetAgentByNameResponse> getGetAgentByNameMethod;
    if ((getGetAgentByNameMethod = AgentServiceGrpc.getGetAgentByNameMethod) == null) {
      synchronized (AgentServiceGrpc.class) {
        if ((getGetAgentByNameMethod = AgentServiceGrpc.getGetAgentByNameMethod) == null) {
          AgentServiceGrpc.getGetAgentByNameMethod = getGetAgentByNameMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetAgentByNameRequest, dev.statehouse.v1.GetAgentByNameResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetAgentByName"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetAgentByNameRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetAgentByNameResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentServiceMethodDescriptorSupplier("GetAgentByName"))
              .build();
        }
      }
    }
    return getGetAgentByNameMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListAgentsRequest,
      dev.statehouse.v1.ListAgentsResponse> getListAgentsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListAgents",
      requestType = dev.statehouse.v1.ListAgentsRequest.class,
      responseType = dev.statehouse.v1.ListAgentsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListAgentsRequest,
      dev.statehouse.v1.ListAgentsResponse> getListAgentsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListAgentsRequest, dev.statehouse.v1.ListAgentsResponse> getListAgentsMethod;
    if ((getListAgentsMethod = AgentServiceGrpc.getListAgentsMethod) == null) {
      synchronized (AgentServiceGrpc.class) {
        if ((getListAgentsMethod = AgentServiceGrpc.getListAgentsMethod) == null) {
          AgentServiceGrpc.getListAgentsMethod = getListAgentsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListAgentsRequest, dev.statehouse.v1.ListAgentsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListAgents"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListAgentsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListAgentsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentServiceMethodDescriptorSupplier("ListAgents"))
              .build();
        }
      }
    }
    return getListAgentsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CountAgentsRequest,
      dev.statehouse.v1.CountAgentsResponse> getCountAgentsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CountAgents",
      requestType = dev.statehouse.v1.CountAgentsRequest.class,
      responseType = dev.statehouse.v1.CountAgentsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CountAgentsRequest,
      dev.statehouse.v1.CountAgentsResponse> getCountAgentsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CountAgentsRequest, dev.statehouse.v1.CountAgentsResponse> getCountAgentsMethod;
    if ((getCountAgentsMethod = AgentServiceGrpc.getCountAgentsMethod) == null) {
      synchronized (AgentServiceGrpc.class) {
        if ((getCountAgentsMethod = AgentServiceGrpc.getCountAgentsMethod) == null) {
          AgentServiceGrpc.getCountAgentsMethod = getCountAgentsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CountAgentsRequest, dev.statehouse.v1.CountAgentsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CountAgents"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountAgentsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountAgentsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentServiceMethodDescriptorSupplier("CountAgents"))
              .build();
        }
      }
    }
    return getCountAgentsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetAgentsRequest,
      dev.statehouse.v1.BatchGetAgentsResponse> getBatchGetAgentsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "BatchGetAgents",
      requestType = dev.statehouse.v1.BatchGetAgentsRequest.class,
      responseType = dev.statehouse.v1.BatchGetAgentsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetAgentsRequest,
      dev.statehouse.v1.BatchGetAgentsResponse> getBatchGetAgentsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetAgentsRequest, dev.statehouse.v1.BatchGetAgentsResponse> getBatchGetAgentsMethod;
    if ((getBatchGetAgentsMethod = AgentServiceGrpc.getBatchGetAgentsMethod) == null) {
      synchronized (AgentServiceGrpc.class) {
        if ((getBatchGetAgentsMethod = AgentServiceGrpc.getBatchGetAgentsMethod) == null) {
          AgentServiceGrpc.getBatchGetAgentsMethod = getBatchGetAgentsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.BatchGetAgentsRequest, dev.statehouse.v1.BatchGetAgentsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "BatchGetAgents"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetAgentsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetAgentsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentServiceMethodDescriptorSupplier("BatchGetAgents"))
              .build();
        }
      }
    }
    return getBatchGetAgentsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateAgentRequest,
      dev.statehouse.v1.UpdateAgentResponse> getUpdateAgentMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateAgent",
      requestType = dev.statehouse.v1.UpdateAgentRequest.class,
      responseType = dev.statehouse.v1.UpdateAgentResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateAgentRequest,
      dev.statehouse.v1.UpdateAgentResponse> getUpdateAgentMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateAgentRequest, dev.statehouse.v1.UpdateAgentResponse> getUpdateAgentMethod;
    if ((getUpdateAgentMethod = AgentServiceGrpc.getUpdateAgentMethod) == null) {
      synchronized (AgentServiceGrpc.class) {
        if ((getUpdateAgentMethod = AgentServiceGrpc.getUpdateAgentMethod) == null) {
          AgentServiceGrpc.getUpdateAgentMethod = getUpdateAgentMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateAgentRequest, dev.statehouse.v1.UpdateAgentResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateAgent"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateAgentRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateAgentResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentServiceMethodDescriptorSupplier("UpdateAgent"))
              .build();
        }
      }
    }
    return getUpdateAgentMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateAgentStatusRequest,
      dev.statehouse.v1.UpdateAgentStatusResponse> getUpdateAgentStatusMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateAgentStatus",
      requestType = dev.statehouse.v1.UpdateAgentStatusRequest.class,
      responseType = dev.statehouse.v1.UpdateAgentStatusResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateAgentStatusRequest,
      dev.statehouse.v1.UpdateAgentStatusResponse> getUpdateAgentStatusMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateAgentStatusRequest, dev.statehouse.v1.UpdateAgentStatusResponse> getUpdateAgentStatusMethod;
    if ((getUpdateAgentStatusMethod = AgentServiceGrpc.getUpdateAgentStatusMethod) == null) {
      synchronized (AgentServiceGrpc.class) {
        if ((getUpdateAgentStatusMethod = AgentServiceGrpc.getUpdateAgentStatusMethod) == null) {
          AgentServiceGrpc.getUpdateAgentStatusMethod = getUpdateAgentStatusMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateAgentStatusRequest, dev.statehouse.v1.UpdateAgentStatusResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateAgentStatus"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateAgentStatusRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateAgentStatusResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentServiceMethodDescriptorSupplier("UpdateAgentStatus"))
              .build();
        }
      }
    }
    return getUpdateAgentStatusMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateAgentStatusesRequest,
      dev.statehouse.v1.UpdateAgentStatusesResponse> getUpdateAgentStatusesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateAgentStatuses",
      requestType = dev.statehouse.v1.UpdateAgentStatusesRequest.class,
      responseType = dev.statehouse.v1.UpdateAgentStatusesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateAgentStatusesRequest,
      dev.statehouse.v1.UpdateAgentStatusesResponse> getUpdateAgentStatusesMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateAgentStatusesRequest, dev.statehouse.v1.UpdateAgentStatusesResponse> getUpdateAgentStatusesMethod;
    if ((getUpdateAgentStatusesMethod = AgentServiceGrpc.getUpdateAgentStatusesMethod) == null) {
      synchronized (AgentServiceGrpc.class) {
        if ((getUpdateAgentStatusesMethod = AgentServiceGrpc.getUpdateAgentStatusesMethod) == null) {
          AgentServiceGrpc.getUpdateAgentStatusesMethod = getUpdateAgentStatusesMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateAgentStatusesRequest, dev.statehouse.v1.UpdateAgentStatusesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateAgentStatuses"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateAgentStatusesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateAgentStatusesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentServiceMethodDescriptorSupplier("UpdateAgentStatuses"))
              .build();
        }
      }
    }
    return getUpdateAgentStatusesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteAgentRequest,
      dev.statehouse.v1.DeleteAgentResponse> getDeleteAgentMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteAgent",
      requestType = dev.statehouse.v1.DeleteAgentRequest.class,
      responseType = dev.statehouse.v1.DeleteAgentResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteAgentRequest,
      dev.statehouse.v1.DeleteAgentResponse> getDeleteAgentMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteAgentRequest, dev.statehouse.v1.DeleteAgentResponse> getDeleteAgentMethod;
    if ((getDeleteAgentMethod = AgentServiceGrpc.getDeleteAgentMethod) == null) {
      synchronized (AgentServiceGrpc.class) {
        if ((getDeleteAgentMethod = AgentServiceGrpc.getDeleteAgentMethod) == null) {
          AgentServiceGrpc.getDeleteAgentMethod = getDeleteAgentMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteAgentRequest, dev.statehouse.v1.DeleteAgentResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteAgent"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteAgentRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteAgentResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentServiceMethodDescriptorSupplier("DeleteAgent"))
              .build();
        }
      }
    }
    return getDeleteAgentMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteAgentsRequest,
      dev.statehouse.v1.DeleteAgentsResponse> getDeleteAgentsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteAgents",
      requestType = dev.statehouse.v1.DeleteAgentsRequest.class,
      responseType = dev.statehouse.v1.DeleteAgentsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteAgentsRequest,
      dev.statehouse.v1.DeleteAgentsResponse> getDeleteAgentsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteAgentsRequest, dev.statehouse.v1.DeleteAgentsResponse> getDeleteAgentsMethod;
    if ((getDeleteAgentsMethod = AgentServiceGrpc.getDeleteAgentsMethod) == null) {
      synchronized (AgentServiceGrpc.class) {
        if ((getDeleteAgentsMethod = AgentServiceGrpc.getDeleteAgentsMethod) == null) {
          AgentServiceGrpc.getDeleteAgentsMethod = getDeleteAgentsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteAgentsRequest, dev.statehouse.v1.DeleteAgentsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteAgents"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteAgentsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteAgentsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentServiceMethodDescriptorSupplier("DeleteAgents"))
              .build();
        }
      }
    }
    return getDeleteAgentsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UndeleteAgentRequest,
      dev.statehouse.v1.UndeleteAgentResponse> getUndeleteAgentMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UndeleteAgent",
      requestType = dev.statehouse.v1.UndeleteAgentRequest.class,
      responseType = dev.statehouse.v1.UndeleteAgentResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UndeleteAgentRequest,
      dev.statehouse.v1.UndeleteAgentResponse> getUndeleteAgentMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UndeleteAgentRequest, dev.statehouse.v1.UndeleteAgentResponse> getUndeleteAgentMethod;
    if ((getUndeleteAgentMethod = AgentServiceGrpc.getUndeleteAgentMethod) == null) {
      synchronized (AgentServiceGrpc.class) {
        if ((getUndeleteAgentMethod = AgentServiceGrpc.getUndeleteAgentMethod) == null) {
          AgentServiceGrpc.getUndeleteAgentMethod = getUndeleteAgentMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UndeleteAgentRequest, dev.statehouse.v1.UndeleteAgentResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UndeleteAgent"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UndeleteAgentRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UndeleteAgentResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentServiceMethodDescriptorSupplier("UndeleteAgent"))
              .build();
        }
      }
    }
    return getUndeleteAgentMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.PurgeAgentsRequest,
      dev.statehouse.v1.PurgeAgentsResponse> getPurgeAgentsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "PurgeAgents",
      requestType = dev.statehouse.v1.PurgeAgentsRequest.class,
      responseType = dev.statehouse.v1.PurgeAgentsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.PurgeAgentsRequest,
      dev.statehouse.v1.PurgeAgentsResponse> getPurgeAgentsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.PurgeAgentsRequest, dev.statehouse.v1.PurgeAgentsResponse> getPurgeAgentsMethod;
    if ((getPurgeAgentsMethod = AgentServiceGrpc.getPurgeAgentsMethod) == null) {
      synchronized (AgentServiceGrpc.class) {
        if ((getPurgeAgentsMethod = AgentServiceGrpc.getPurgeAgentsMethod) == null) {
          AgentServiceGrpc.getPurgeAgentsMethod = getPurgeAgentsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.PurgeAgentsRequest, dev.statehouse.v1.PurgeAgentsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "PurgeAgents"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.PurgeAgentsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.PurgeAgentsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentServiceMethodDescriptorSupplier("PurgeAgents"))
              .build();
        }
      }
    }
    return getPurgeAgentsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.SetDefaultAgentRequest,
      dev.statehouse.v1.SetDefaultAgentResponse> getSetDefaultAgentMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SetDefaultAgent",
      requestType = dev.statehouse.v1.SetDefaultAgentRequest.class,
      responseType = dev.statehouse.v1.SetDefaultAgentResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.SetDefaultAgentRequest,
      dev.statehouse.v1.SetDefaultAgentResponse> getSetDefaultAgentMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.SetDefaultAgentRequest, dev.statehouse.v1.SetDefaultAgentResponse> getSetDefaultAgentMethod;
    if ((getSetDefaultAgentMethod = AgentServiceGrpc.getSetDefaultAgentMethod) == null) {
      synchronized (AgentServiceGrpc.class) {
        if ((getSetDefaultAgentMethod = AgentServiceGrpc.getSetDefaultAgentMethod) == null) {
          AgentServiceGrpc.getSetDefaultAgentMethod = getSetDefaultAgentMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.SetDefaultAgentRequest, dev.statehouse.v1.SetDefaultAgentResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SetDefaultAgent"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.SetDefaultAgentRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.SetDefaultAgentResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentServiceMethodDescriptorSupplier("SetDefaultAgent"))
              .build();
        }
      }
    }
    return getSetDefaultAgentMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetDefaultAgentRequest,
      dev.statehouse.v1.GetDefaultAgentResponse> getGetDefaultAgentMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetDefaultAgent",
      requestType = dev.statehouse.v1.GetDefaultAgentRequest.class,
      responseType = dev.statehouse.v1.GetDefaultAgentResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetDefaultAgentRequest,
      dev.statehouse.v1.GetDefaultAgentResponse> getGetDefaultAgentMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetDefaultAgentRequest, dev.statehouse.v1.GetDefaultAgentResponse> getGetDefaultAgentMethod;
    if ((getGetDefaultAgentMethod = AgentServiceGrpc.getGetDefaultAgentMethod) == null) {
      synchronized (AgentServiceGrpc.class) {
        if ((getGetDefaultAgentMethod = AgentServiceGrpc.getGetDefaultAgentMethod) == null) {
          AgentServiceGrpc.getGetDefaultAgentMethod = getGetDefaultAgentMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetDefaultAgentRequest, dev.statehouse.v1.GetDefaultAgentResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetDefaultAgent"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetDefaultAgentRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetDefaultAgentResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentServiceMethodDescriptorSupplier("GetDefaultAgent"))
              .build();
        }
      }
    }
    return getGetDefaultAgentMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CreateMcpServerRequest,
      dev.statehouse.v1.CreateMcpServerResponse> getCreateMcpServerMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateMcpServer",
      requestType = dev.statehouse.v1.CreateMcpServerRequest.class,
      responseType = dev.statehouse.v1.CreateMcpServerResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CreateMcpServerRequest,
      dev.statehouse.v1.CreateMcpServerResponse> getCreateMcpServerMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CreateMcpServerRequest, dev.statehouse.v1.CreateMcpServerResponse> getCreateMcpServerMethod;
    if ((getCreateMcpServerMethod = AgentServiceGrpc.getCreateMcpServerMethod) == null) {
      synchronized (AgentServiceGrpc.class) {
        if ((getCreateMcpServerMethod = AgentServiceGrpc.getCreateMcpServerMethod) == null) {
          AgentServiceGrpc.getCreateMcpServerMethod = getCreateMcpServerMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CreateMcpServerRequest, dev.statehouse.v1.CreateMcpServerResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateMcpServer"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateMcpServerRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateMcpServerResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentServiceMethodDescriptorSupplier("CreateMcpServer"))
              .build();
        }
      }
    }
    return getCreateMcpServerMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetMcpServerRequest,
      dev.statehouse.v1.GetMcpServerResponse> getGetMcpServerMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetMcpServer",
      requestType = dev.statehouse.v1.GetMcpServerRequest.class,
      responseType = dev.statehouse.v1.GetMcpServerResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetMcpServerRequest,
      dev.statehouse.v1.GetMcpServerResponse> getGetMcpServerMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetMcpServerRequest, dev.statehouse.v1.GetMcpServerResponse> getGetMcpServerMethod;
    if ((getGetMcpServerMethod = AgentServiceGrpc.getGetMcpServerMethod) == null) {
      synchronized (AgentServiceGrpc.class) {
        if ((getGetMcpServerMethod = AgentServiceGrpc.getGetMcpServerMethod) == null) {
          AgentServiceGrpc.getGetMcpServerMethod = getGetMcpServerMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetMcpServerRequest, dev.statehouse.v1.GetMcpServerResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetMcpServer"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetMcpServerRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetMcpServerResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentServiceMethodDescriptorSupplier("GetMcpServer"))
              .build();
        }
      }
    }
    return getGetMcpServerMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListMcpServersRequest,
      dev.statehouse.v1.ListMcpServersResponse> getListMcpServersMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListMcpServers",
      requestType = dev.statehouse.v1.ListMcpServersRequest.class,
      responseType = dev.statehouse.v1.ListMcpServersResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListMcpServersRequest,
      dev.statehouse.v1.ListMcpServersResponse> getListMcpServersMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListMcpServersRequest, dev.statehouse.v1.ListMcpServersResponse> getListMcpServersMethod;
    if ((getListMcpServersMethod = AgentServiceGrpc.getListMcpServersMethod) == null) {
      synchronized (AgentServiceGrpc.class) {
        if ((getListMcpServersMethod = AgentServiceGrpc.getListMcpServersMethod) == null) {
          AgentServiceGrpc.getListMcpServersMethod = getListMcpServersMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListMcpServersRequest, dev.statehouse.v1.ListMcpServersResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListMcpServers"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListMcpServersRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListMcpServersResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentServiceMethodDescriptorSupplier("ListMcpServers"))
              .build();
        }
      }
    }
    return getListMcpServersMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CountMcpServersRequest,
      dev.statehouse.v1.CountMcpServersResponse> getCountMcpServersMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CountMcpServers",
      requestType = dev.statehouse.v1.CountMcpServersRequest.class,
      responseType = dev.statehouse.v1.CountMcpServersResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CountMcpServersRequest,
      dev.statehouse.v1.CountMcpServersResponse> getCountMcpServersMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CountMcpServersRequest, dev.statehouse.v1.CountMcpServersResponse> getCountMcpServersMethod;
    if ((getCountMcpServersMethod = AgentServiceGrpc.getCountMcpServersMethod) == null) {
      synchronized (AgentServiceGrpc.class) {
        if ((getCountMcpServersMethod = AgentServiceGrpc.getCountMcpServersMethod) == null) {
          AgentServiceGrpc.getCountMcpServersMethod = getCountMcpServersMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CountMcpServersRequest, dev.statehouse.v1.CountMcpServersResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CountMcpServers"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountMcpServersRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountMcpServersResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentServiceMethodDescriptorSupplier("CountMcpServers"))
              .build();
        }
      }
    }
    return getCountMcpServersMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetMcpServersRequest,
      dev.statehouse.v1.BatchGetMcpServersResponse> getBatchGetMcpServersMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "BatchGetMcpServers",
      requestType = dev.statehouse.v1.BatchGetMcpServersRequest.class,
      responseType = dev.statehouse.v1.BatchGetMcpServersResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetMcpServersRequest,
      dev.statehouse.v1.BatchGetMcpServersResponse> getBatchGetMcpServersMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetMcpServersRequest, dev.statehouse.v1.BatchGetMcpServersResponse> getBatchGetMcpServersMethod;
    if ((getBatchGetMcpServersMethod = AgentServiceGrpc.getBatchGetMcpServersMethod) == null) {
      synchronized (AgentServiceGrpc.class) {
        if ((getBatchGetMcpServersMethod = AgentServiceGrpc.getBatchGetMcpServersMethod) == null) {
          AgentServiceGrpc.getBatchGetMcpServersMethod = getBatchGetMcpServersMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.BatchGetMcpServersRequest, dev.statehouse.v1.BatchGetMcpServersResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "BatchGetMcpServers"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetMcpServersRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetMcpServersResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentServiceMethodDescriptorSupplier("BatchGetMcpServers"))
              .build();
        }
      }
    }
    return getBatchGetMcpServersMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateMcpServerRequest,
      dev.statehouse.v1.UpdateMcpServerResponse> getUpdateMcpServerMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateMcpServer",
      requestType = dev.statehouse.v1.UpdateMcpServerRequest.class,
      responseType = dev.statehouse.v1.UpdateMcpServerResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateMcpServerRequest,
      dev.statehouse.v1.UpdateMcpServerResponse> getUpdateMcpServerMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateMcpServerRequest, dev.statehouse.v1.UpdateMcpServerResponse> getUpdateMcpServerMethod;
    if ((getUpdateMcpServerMethod = AgentServiceGrpc.getUpdateMcpServerMethod) == null) {
      synchronized (AgentServiceGrpc.class) {
        if ((getUpdateMcpServerMethod = AgentServiceGrpc.getUpdateMcpServerMethod) == null) {
          AgentServiceGrpc.getUpdateMcpServerMethod = getUpdateMcpServerMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateMcpServerRequest, dev.statehouse.v1.UpdateMcpServerResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateMcpServer"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateMcpServerRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateMcpServerResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentServiceMethodDescriptorSupplier("UpdateMcpServer"))
              .build();
        }
      }
    }
    return getUpdateMcpServerMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteMcpServerRequest,
      dev.statehouse.v1.DeleteMcpServerResponse> getDeleteMcpServerMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteMcpServer",
      requestType = dev.statehouse.v1.DeleteMcpServerRequest.class,
      responseType = dev.statehouse.v1.DeleteMcpServerResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteMcpServerRequest,
      dev.statehouse.v1.DeleteMcpServerResponse> getDeleteMcpServerMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteMcpServerRequest, dev.statehouse.v1.DeleteMcpServerResponse> getDeleteMcpServerMethod;
    if ((getDeleteMcpServerMethod = AgentServiceGrpc.getDeleteMcpServerMethod) == null) {
      synchronized (AgentServiceGrpc.class) {
        if ((getDeleteMcpServerMethod = AgentServiceGrpc.getDeleteMcpServerMethod) == null) {
          AgentServiceGrpc.getDeleteMcpServerMethod = getDeleteMcpServerMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteMcpServerRequest, dev.statehouse.v1.DeleteMcpServerResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteMcpServer"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteMcpServerRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteMcpServerResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentServiceMethodDescriptorSupplier("DeleteMcpServer"))
              .build();
        }
      }
    }
    return getDeleteMcpServerMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteMcpServersRequest,
      dev.statehouse.v1.DeleteMcpServersResponse> getDeleteMcpServersMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteMcpServers",
      requestType = dev.statehouse.v1.DeleteMcpServersRequest.class,
      responseType = dev.statehouse.v1.DeleteMcpServersResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteMcpServersRequest,
      dev.statehouse.v1.DeleteMcpServersResponse> getDeleteMcpServersMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteMcpServersRequest, dev.statehouse.v1.DeleteMcpServersResponse> getDeleteMcpServersMethod;
    if ((getDeleteMcpServersMethod = AgentServiceGrpc.getDeleteMcpServersMethod) == null) {
      synchronized (AgentServiceGrpc.class) {
        if ((getDeleteMcpServersMethod = AgentServiceGrpc.getDeleteMcpServersMethod) == null) {
          AgentServiceGrpc.getDeleteMcpServersMethod = getDeleteMcpServersMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteMcpServersRequest, dev.statehouse.v1.DeleteMcpServersResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteMcpServers"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteMcpServersRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteMcpServersResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentServiceMethodDescriptorSupplier("DeleteMcpServers"))
              .build();
        }
      }
    }
    return getDeleteMcpServersMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static AgentServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AgentServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AgentServiceStub>() {
        @java.lang.Override
        public AgentServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AgentServiceStub(channel, callOptions);
        }
      };
    return AgentServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static AgentServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AgentServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AgentServiceBlockingV2Stub>() {
        @java.lang.Override
        public AgentServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AgentServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return AgentServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static AgentServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AgentServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AgentServiceBlockingStub>() {
        @java.lang.Override
        public AgentServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AgentServiceBlockingStub(channel, callOptions);
        }
      };
    return AgentServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static AgentServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AgentServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AgentServiceFutureStub>() {
        @java.lang.Override
        public AgentServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AgentServiceFutureStub(channel, callOptions);
        }
      };
    return AgentServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Agents, which execute tasks; the default agent of each project; and the MCP servers that agents use.
   * Calls that can change the default agent of a project (CreateAgent, DeleteAgent, UndeleteAgent, SetDefaultAgent) are
   * serialized per project. In an interactive transaction, such a call blocks those of other callers, and UpdateProject,
   * until the transaction ends.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Creates an agent. The first agent of a project becomes its default.
     * </pre>
     */
    default void createAgent(dev.statehouse.v1.CreateAgentRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateAgentResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateAgentMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one agent.
     * </pre>
     */
    default void getAgent(dev.statehouse.v1.GetAgentRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetAgentResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetAgentMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one agent by its name.
     * </pre>
     */
    default void getAgentByName(dev.statehouse.v1.GetAgentByNameRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetAgentByNameResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetAgentByNameMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists agents.
     * </pre>
     */
    default void listAgents(dev.statehouse.v1.ListAgentsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListAgentsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListAgentsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Counts agents, also by group.
     * </pre>
     */
    default void countAgents(dev.statehouse.v1.CountAgentsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountAgentsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCountAgentsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads several agents.
     * </pre>
     */
    default void batchGetAgents(dev.statehouse.v1.BatchGetAgentsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetAgentsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getBatchGetAgentsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Updates an agent.
     * </pre>
     */
    default void updateAgent(dev.statehouse.v1.UpdateAgentRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateAgentResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateAgentMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes the status of an agent. Repeating ACTIVE with `allow_same_status` tells that the agent is still active.
     * </pre>
     */
    default void updateAgentStatus(dev.statehouse.v1.UpdateAgentStatusRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateAgentStatusResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateAgentStatusMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes the status of the agents that match. One use of it is called `SetAllAgentsIdle` in other stores.
     * </pre>
     */
    default void updateAgentStatuses(dev.statehouse.v1.UpdateAgentStatusesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateAgentStatusesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateAgentStatusesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Marks an agent as deleted, whatever refers to it. It is purged when its retention ends and no task, tool execution
     * or session holds it any more, and with `purge` at once: FAILED_PRECONDITION `STILL_REFERENCED`, with the referring
     * `field`, while one does, unless `cascade` is set. Nothing new can refer to a deleted agent: NOT_FOUND. Until it is
     * undeleted or purged, its memberships in teams are hidden, and its MCP servers are kept and cannot be changed. If it
     * was the default, the oldest remaining agent becomes the default.
     * </pre>
     */
    default void deleteAgent(dev.statehouse.v1.DeleteAgentRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteAgentResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteAgentMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes the agents that match. Each can be undeleted. If the default agent is among them, the oldest agent that is
     * left becomes the default.
     * </pre>
     */
    default void deleteAgents(dev.statehouse.v1.DeleteAgentsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteAgentsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteAgentsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Restores a deleted agent. It becomes the default if the project has no default.
     * </pre>
     */
    default void undeleteAgent(dev.statehouse.v1.UndeleteAgentRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UndeleteAgentResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUndeleteAgentMethod(), responseObserver);
    }

    /**
     * <pre>
     * Removes the deleted agents that match, with their MCP servers and memberships, before their `purge_time`. Those
     * that tasks, tool executions or sessions hold are passed over.
     * </pre>
     */
    default void purgeAgents(dev.statehouse.v1.PurgeAgentsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.PurgeAgentsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getPurgeAgentsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Makes an agent the default of its project, replacing the previous default. Of several concurrent calls the last one
     * wins. Repeating the call without `version` changes nothing. NOT_FOUND if the agent does not exist;
     * FAILED_PRECONDITION `DELETED` if it is deleted; ABORTED `VERSION_MISMATCH` if `version` is set and is not the
     * current one.
     * </pre>
     */
    default void setDefaultAgent(dev.statehouse.v1.SetDefaultAgentRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.SetDefaultAgentResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSetDefaultAgentMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads the default agent of the project. NOT_FOUND if the project has no agents.
     * </pre>
     */
    default void getDefaultAgent(dev.statehouse.v1.GetDefaultAgentRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetDefaultAgentResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetDefaultAgentMethod(), responseObserver);
    }

    /**
     * <pre>
     * Creates an MCP server of an agent.
     * </pre>
     */
    default void createMcpServer(dev.statehouse.v1.CreateMcpServerRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateMcpServerResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateMcpServerMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one MCP server.
     * </pre>
     */
    default void getMcpServer(dev.statehouse.v1.GetMcpServerRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetMcpServerResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetMcpServerMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists MCP servers.
     * </pre>
     */
    default void listMcpServers(dev.statehouse.v1.ListMcpServersRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListMcpServersResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListMcpServersMethod(), responseObserver);
    }

    /**
     * <pre>
     * Counts MCP servers, also by group.
     * </pre>
     */
    default void countMcpServers(dev.statehouse.v1.CountMcpServersRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountMcpServersResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCountMcpServersMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads several MCP servers.
     * </pre>
     */
    default void batchGetMcpServers(dev.statehouse.v1.BatchGetMcpServersRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetMcpServersResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getBatchGetMcpServersMethod(), responseObserver);
    }

    /**
     * <pre>
     * Updates an MCP server.
     * </pre>
     */
    default void updateMcpServer(dev.statehouse.v1.UpdateMcpServerRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateMcpServerResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateMcpServerMethod(), responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes an MCP server.
     * </pre>
     */
    default void deleteMcpServer(dev.statehouse.v1.DeleteMcpServerRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteMcpServerResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteMcpServerMethod(), responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes the MCP servers that match.
     * </pre>
     */
    default void deleteMcpServers(dev.statehouse.v1.DeleteMcpServersRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteMcpServersResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteMcpServersMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service AgentService.
   * <pre>
   * Agents, which execute tasks; the default agent of each project; and the MCP servers that agents use.
   * Calls that can change the default agent of a project (CreateAgent, DeleteAgent, UndeleteAgent, SetDefaultAgent) are
   * serialized per project. In an interactive transaction, such a call blocks those of other callers, and UpdateProject,
   * until the transaction ends.
   * </pre>
   */
  public static abstract class AgentServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return AgentServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service AgentService.
   * <pre>
   * Agents, which execute tasks; the default agent of each project; and the MCP servers that agents use.
   * Calls that can change the default agent of a project (CreateAgent, DeleteAgent, UndeleteAgent, SetDefaultAgent) are
   * serialized per project. In an interactive transaction, such a call blocks those of other callers, and UpdateProject,
   * until the transaction ends.
   * </pre>
   */
  public static final class AgentServiceStub
      extends io.grpc.stub.AbstractAsyncStub<AgentServiceStub> {
    private AgentServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AgentServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AgentServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates an agent. The first agent of a project becomes its default.
     * </pre>
     */
    public void createAgent(dev.statehouse.v1.CreateAgentRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateAgentResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateAgentMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one agent.
     * </pre>
     */
    public void getAgent(dev.statehouse.v1.GetAgentRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetAgentResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetAgentMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one agent by its name.
     * </pre>
     */
    public void getAgentByName(dev.statehouse.v1.GetAgentByNameRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetAgentByNameResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetAgentByNameMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists agents.
     * </pre>
     */
    public void listAgents(dev.statehouse.v1.ListAgentsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListAgentsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListAgentsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Counts agents, also by group.
     * </pre>
     */
    public void countAgents(dev.statehouse.v1.CountAgentsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountAgentsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCountAgentsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads several agents.
     * </pre>
     */
    public void batchGetAgents(dev.statehouse.v1.BatchGetAgentsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetAgentsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getBatchGetAgentsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Updates an agent.
     * </pre>
     */
    public void updateAgent(dev.statehouse.v1.UpdateAgentRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateAgentResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateAgentMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes the status of an agent. Repeating ACTIVE with `allow_same_status` tells that the agent is still active.
     * </pre>
     */
    public void updateAgentStatus(dev.statehouse.v1.UpdateAgentStatusRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateAgentStatusResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateAgentStatusMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes the status of the agents that match. One use of it is called `SetAllAgentsIdle` in other stores.
     * </pre>
     */
    public void updateAgentStatuses(dev.statehouse.v1.UpdateAgentStatusesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateAgentStatusesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateAgentStatusesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Marks an agent as deleted, whatever refers to it. It is purged when its retention ends and no task, tool execution
     * or session holds it any more, and with `purge` at once: FAILED_PRECONDITION `STILL_REFERENCED`, with the referring
     * `field`, while one does, unless `cascade` is set. Nothing new can refer to a deleted agent: NOT_FOUND. Until it is
     * undeleted or purged, its memberships in teams are hidden, and its MCP servers are kept and cannot be changed. If it
     * was the default, the oldest remaining agent becomes the default.
     * </pre>
     */
    public void deleteAgent(dev.statehouse.v1.DeleteAgentRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteAgentResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteAgentMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes the agents that match. Each can be undeleted. If the default agent is among them, the oldest agent that is
     * left becomes the default.
     * </pre>
     */
    public void deleteAgents(dev.statehouse.v1.DeleteAgentsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteAgentsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteAgentsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Restores a deleted agent. It becomes the default if the project has no default.
     * </pre>
     */
    public void undeleteAgent(dev.statehouse.v1.UndeleteAgentRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UndeleteAgentResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUndeleteAgentMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Removes the deleted agents that match, with their MCP servers and memberships, before their `purge_time`. Those
     * that tasks, tool executions or sessions hold are passed over.
     * </pre>
     */
    public void purgeAgents(dev.statehouse.v1.PurgeAgentsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.PurgeAgentsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getPurgeAgentsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Makes an agent the default of its project, replacing the previous default. Of several concurrent calls the last one
     * wins. Repeating the call without `version` changes nothing. NOT_FOUND if the agent does not exist;
     * FAILED_PRECONDITION `DELETED` if it is deleted; ABORTED `VERSION_MISMATCH` if `version` is set and is not the
     * current one.
     * </pre>
     */
    public void setDefaultAgent(dev.statehouse.v1.SetDefaultAgentRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.SetDefaultAgentResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSetDefaultAgentMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads the default agent of the project. NOT_FOUND if the project has no agents.
     * </pre>
     */
    public void getDefaultAgent(dev.statehouse.v1.GetDefaultAgentRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetDefaultAgentResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetDefaultAgentMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Creates an MCP server of an agent.
     * </pre>
     */
    public void createMcpServer(dev.statehouse.v1.CreateMcpServerRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateMcpServerResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateMcpServerMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one MCP server.
     * </pre>
     */
    public void getMcpServer(dev.statehouse.v1.GetMcpServerRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetMcpServerResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetMcpServerMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists MCP servers.
     * </pre>
     */
    public void listMcpServers(dev.statehouse.v1.ListMcpServersRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListMcpServersResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListMcpServersMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Counts MCP servers, also by group.
     * </pre>
     */
    public void countMcpServers(dev.statehouse.v1.CountMcpServersRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountMcpServersResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCountMcpServersMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads several MCP servers.
     * </pre>
     */
    public void batchGetMcpServers(dev.statehouse.v1.BatchGetMcpServersRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetMcpServersResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getBatchGetMcpServersMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Updates an MCP server.
     * </pre>
     */
    public void updateMcpServer(dev.statehouse.v1.UpdateMcpServerRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateMcpServerResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateMcpServerMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes an MCP server.
     * </pre>
     */
    public void deleteMcpServer(dev.statehouse.v1.DeleteMcpServerRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteMcpServerResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteMcpServerMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes the MCP servers that match.
     * </pre>
     */
    public void deleteMcpServers(dev.statehouse.v1.DeleteMcpServersRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteMcpServersResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteMcpServersMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service AgentService.
   * <pre>
   * Agents, which execute tasks; the default agent of each project; and the MCP servers that agents use.
   * Calls that can change the default agent of a project (CreateAgent, DeleteAgent, UndeleteAgent, SetDefaultAgent) are
   * serialized per project. In an interactive transaction, such a call blocks those of other callers, and UpdateProject,
   * until the transaction ends.
   * </pre>
   */
  public static final class AgentServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<AgentServiceBlockingV2Stub> {
    private AgentServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AgentServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AgentServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates an agent. The first agent of a project becomes its default.
     * </pre>
     */
    public dev.statehouse.v1.CreateAgentResponse createAgent(dev.statehouse.v1.CreateAgentRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateAgentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one agent.
     * </pre>
     */
    public dev.statehouse.v1.GetAgentResponse getAgent(dev.statehouse.v1.GetAgentRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetAgentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one agent by its name.
     * </pre>
     */
    public dev.statehouse.v1.GetAgentByNameResponse getAgentByName(dev.statehouse.v1.GetAgentByNameRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetAgentByNameMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists agents.
     * </pre>
     */
    public dev.statehouse.v1.ListAgentsResponse listAgents(dev.statehouse.v1.ListAgentsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListAgentsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts agents, also by group.
     * </pre>
     */
    public dev.statehouse.v1.CountAgentsResponse countAgents(dev.statehouse.v1.CountAgentsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCountAgentsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several agents.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetAgentsResponse batchGetAgents(dev.statehouse.v1.BatchGetAgentsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getBatchGetAgentsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates an agent.
     * </pre>
     */
    public dev.statehouse.v1.UpdateAgentResponse updateAgent(dev.statehouse.v1.UpdateAgentRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateAgentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes the status of an agent. Repeating ACTIVE with `allow_same_status` tells that the agent is still active.
     * </pre>
     */
    public dev.statehouse.v1.UpdateAgentStatusResponse updateAgentStatus(dev.statehouse.v1.UpdateAgentStatusRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateAgentStatusMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes the status of the agents that match. One use of it is called `SetAllAgentsIdle` in other stores.
     * </pre>
     */
    public dev.statehouse.v1.UpdateAgentStatusesResponse updateAgentStatuses(dev.statehouse.v1.UpdateAgentStatusesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateAgentStatusesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Marks an agent as deleted, whatever refers to it. It is purged when its retention ends and no task, tool execution
     * or session holds it any more, and with `purge` at once: FAILED_PRECONDITION `STILL_REFERENCED`, with the referring
     * `field`, while one does, unless `cascade` is set. Nothing new can refer to a deleted agent: NOT_FOUND. Until it is
     * undeleted or purged, its memberships in teams are hidden, and its MCP servers are kept and cannot be changed. If it
     * was the default, the oldest remaining agent becomes the default.
     * </pre>
     */
    public dev.statehouse.v1.DeleteAgentResponse deleteAgent(dev.statehouse.v1.DeleteAgentRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteAgentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes the agents that match. Each can be undeleted. If the default agent is among them, the oldest agent that is
     * left becomes the default.
     * </pre>
     */
    public dev.statehouse.v1.DeleteAgentsResponse deleteAgents(dev.statehouse.v1.DeleteAgentsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteAgentsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Restores a deleted agent. It becomes the default if the project has no default.
     * </pre>
     */
    public dev.statehouse.v1.UndeleteAgentResponse undeleteAgent(dev.statehouse.v1.UndeleteAgentRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUndeleteAgentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Removes the deleted agents that match, with their MCP servers and memberships, before their `purge_time`. Those
     * that tasks, tool executions or sessions hold are passed over.
     * </pre>
     */
    public dev.statehouse.v1.PurgeAgentsResponse purgeAgents(dev.statehouse.v1.PurgeAgentsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getPurgeAgentsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes an agent the default of its project, replacing the previous default. Of several concurrent calls the last one
     * wins. Repeating the call without `version` changes nothing. NOT_FOUND if the agent does not exist;
     * FAILED_PRECONDITION `DELETED` if it is deleted; ABORTED `VERSION_MISMATCH` if `version` is set and is not the
     * current one.
     * </pre>
     */
    public dev.statehouse.v1.SetDefaultAgentResponse setDefaultAgent(dev.statehouse.v1.SetDefaultAgentRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSetDefaultAgentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the default agent of the project. NOT_FOUND if the project has no agents.
     * </pre>
     */
    public dev.statehouse.v1.GetDefaultAgentResponse getDefaultAgent(dev.statehouse.v1.GetDefaultAgentRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetDefaultAgentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates an MCP server of an agent.
     * </pre>
     */
    public dev.statehouse.v1.CreateMcpServerResponse createMcpServer(dev.statehouse.v1.CreateMcpServerRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateMcpServerMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one MCP server.
     * </pre>
     */
    public dev.statehouse.v1.GetMcpServerResponse getMcpServer(dev.statehouse.v1.GetMcpServerRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetMcpServerMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists MCP servers.
     * </pre>
     */
    public dev.statehouse.v1.ListMcpServersResponse listMcpServers(dev.statehouse.v1.ListMcpServersRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListMcpServersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts MCP servers, also by group.
     * </pre>
     */
    public dev.statehouse.v1.CountMcpServersResponse countMcpServers(dev.statehouse.v1.CountMcpServersRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCountMcpServersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several MCP servers.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetMcpServersResponse batchGetMcpServers(dev.statehouse.v1.BatchGetMcpServersRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getBatchGetMcpServersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates an MCP server.
     * </pre>
     */
    public dev.statehouse.v1.UpdateMcpServerResponse updateMcpServer(dev.statehouse.v1.UpdateMcpServerRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateMcpServerMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes an MCP server.
     * </pre>
     */
    public dev.statehouse.v1.DeleteMcpServerResponse deleteMcpServer(dev.statehouse.v1.DeleteMcpServerRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteMcpServerMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes the MCP servers that match.
     * </pre>
     */
    public dev.statehouse.v1.DeleteMcpServersResponse deleteMcpServers(dev.statehouse.v1.DeleteMcpServersRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteMcpServersMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service AgentService.
   * <pre>
   * Agents, which execute tasks; the default agent of each project; and the MCP servers that agents use.
   * Calls that can change the default agent of a project (CreateAgent, DeleteAgent, UndeleteAgent, SetDefaultAgent) are
   * serialized per project. In an interactive transaction, such a call blocks those of other callers, and UpdateProject,
   * until the transaction ends.
   * </pre>
   */
  public static final class AgentServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<AgentServiceBlockingStub> {
    private AgentServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AgentServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AgentServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates an agent. The first agent of a project becomes its default.
     * </pre>
     */
    public dev.statehouse.v1.CreateAgentResponse createAgent(dev.statehouse.v1.CreateAgentRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateAgentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one agent.
     * </pre>
     */
    public dev.statehouse.v1.GetAgentResponse getAgent(dev.statehouse.v1.GetAgentRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetAgentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one agent by its name.
     * </pre>
     */
    public dev.statehouse.v1.GetAgentByNameResponse getAgentByName(dev.statehouse.v1.GetAgentByNameRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetAgentByNameMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists agents.
     * </pre>
     */
    public dev.statehouse.v1.ListAgentsResponse listAgents(dev.statehouse.v1.ListAgentsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListAgentsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts agents, also by group.
     * </pre>
     */
    public dev.statehouse.v1.CountAgentsResponse countAgents(dev.statehouse.v1.CountAgentsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCountAgentsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several agents.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetAgentsResponse batchGetAgents(dev.statehouse.v1.BatchGetAgentsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getBatchGetAgentsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates an agent.
     * </pre>
     */
    public dev.statehouse.v1.UpdateAgentResponse updateAgent(dev.statehouse.v1.UpdateAgentRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateAgentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes the status of an agent. Repeating ACTIVE with `allow_same_status` tells that the agent is still active.
     * </pre>
     */
    public dev.statehouse.v1.UpdateAgentStatusResponse updateAgentStatus(dev.statehouse.v1.UpdateAgentStatusRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateAgentStatusMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes the status of the agents that match. One use of it is called `SetAllAgentsIdle` in other stores.
     * </pre>
     */
    public dev.statehouse.v1.UpdateAgentStatusesResponse updateAgentStatuses(dev.statehouse.v1.UpdateAgentStatusesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateAgentStatusesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Marks an agent as deleted, whatever refers to it. It is purged when its retention ends and no task, tool execution
     * or session holds it any more, and with `purge` at once: FAILED_PRECONDITION `STILL_REFERENCED`, with the referring
     * `field`, while one does, unless `cascade` is set. Nothing new can refer to a deleted agent: NOT_FOUND. Until it is
     * undeleted or purged, its memberships in teams are hidden, and its MCP servers are kept and cannot be changed. If it
     * was the default, the oldest remaining agent becomes the default.
     * </pre>
     */
    public dev.statehouse.v1.DeleteAgentResponse deleteAgent(dev.statehouse.v1.DeleteAgentRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteAgentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes the agents that match. Each can be undeleted. If the default agent is among them, the oldest agent that is
     * left becomes the default.
     * </pre>
     */
    public dev.statehouse.v1.DeleteAgentsResponse deleteAgents(dev.statehouse.v1.DeleteAgentsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteAgentsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Restores a deleted agent. It becomes the default if the project has no default.
     * </pre>
     */
    public dev.statehouse.v1.UndeleteAgentResponse undeleteAgent(dev.statehouse.v1.UndeleteAgentRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUndeleteAgentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Removes the deleted agents that match, with their MCP servers and memberships, before their `purge_time`. Those
     * that tasks, tool executions or sessions hold are passed over.
     * </pre>
     */
    public dev.statehouse.v1.PurgeAgentsResponse purgeAgents(dev.statehouse.v1.PurgeAgentsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getPurgeAgentsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes an agent the default of its project, replacing the previous default. Of several concurrent calls the last one
     * wins. Repeating the call without `version` changes nothing. NOT_FOUND if the agent does not exist;
     * FAILED_PRECONDITION `DELETED` if it is deleted; ABORTED `VERSION_MISMATCH` if `version` is set and is not the
     * current one.
     * </pre>
     */
    public dev.statehouse.v1.SetDefaultAgentResponse setDefaultAgent(dev.statehouse.v1.SetDefaultAgentRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSetDefaultAgentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the default agent of the project. NOT_FOUND if the project has no agents.
     * </pre>
     */
    public dev.statehouse.v1.GetDefaultAgentResponse getDefaultAgent(dev.statehouse.v1.GetDefaultAgentRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetDefaultAgentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates an MCP server of an agent.
     * </pre>
     */
    public dev.statehouse.v1.CreateMcpServerResponse createMcpServer(dev.statehouse.v1.CreateMcpServerRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateMcpServerMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one MCP server.
     * </pre>
     */
    public dev.statehouse.v1.GetMcpServerResponse getMcpServer(dev.statehouse.v1.GetMcpServerRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetMcpServerMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists MCP servers.
     * </pre>
     */
    public dev.statehouse.v1.ListMcpServersResponse listMcpServers(dev.statehouse.v1.ListMcpServersRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListMcpServersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts MCP servers, also by group.
     * </pre>
     */
    public dev.statehouse.v1.CountMcpServersResponse countMcpServers(dev.statehouse.v1.CountMcpServersRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCountMcpServersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several MCP servers.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetMcpServersResponse batchGetMcpServers(dev.statehouse.v1.BatchGetMcpServersRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getBatchGetMcpServersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates an MCP server.
     * </pre>
     */
    public dev.statehouse.v1.UpdateMcpServerResponse updateMcpServer(dev.statehouse.v1.UpdateMcpServerRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateMcpServerMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes an MCP server.
     * </pre>
     */
    public dev.statehouse.v1.DeleteMcpServerResponse deleteMcpServer(dev.statehouse.v1.DeleteMcpServerRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteMcpServerMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes the MCP servers that match.
     * </pre>
     */
    public dev.statehouse.v1.DeleteMcpServersResponse deleteMcpServers(dev.statehouse.v1.DeleteMcpServersRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteMcpServersMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service AgentService.
   * <pre>
   * Agents, which execute tasks; the default agent of each project; and the MCP servers that agents use.
   * Calls that can change the default agent of a project (CreateAgent, DeleteAgent, UndeleteAgent, SetDefaultAgent) are
   * serialized per project. In an interactive transaction, such a call blocks those of other callers, and UpdateProject,
   * until the transaction ends.
   * </pre>
   */
  public static final class AgentServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<AgentServiceFutureStub> {
    private AgentServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AgentServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AgentServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates an agent. The first agent of a project becomes its default.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CreateAgentResponse> createAgent(
        dev.statehouse.v1.CreateAgentRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateAgentMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one agent.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetAgentResponse> getAgent(
        dev.statehouse.v1.GetAgentRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetAgentMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one agent by its name.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetAgentByNameResponse> getAgentByName(
        dev.statehouse.v1.GetAgentByNameRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetAgentByNameMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists agents.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListAgentsResponse> listAgents(
        dev.statehouse.v1.ListAgentsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListAgentsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Counts agents, also by group.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CountAgentsResponse> countAgents(
        dev.statehouse.v1.CountAgentsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCountAgentsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads several agents.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.BatchGetAgentsResponse> batchGetAgents(
        dev.statehouse.v1.BatchGetAgentsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getBatchGetAgentsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Updates an agent.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateAgentResponse> updateAgent(
        dev.statehouse.v1.UpdateAgentRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateAgentMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes the status of an agent. Repeating ACTIVE with `allow_same_status` tells that the agent is still active.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateAgentStatusResponse> updateAgentStatus(
        dev.statehouse.v1.UpdateAgentStatusRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateAgentStatusMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes the status of the agents that match. One use of it is called `SetAllAgentsIdle` in other stores.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateAgentStatusesResponse> updateAgentStatuses(
        dev.statehouse.v1.UpdateAgentStatusesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateAgentStatusesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Marks an agent as deleted, whatever refers to it. It is purged when its retention ends and no task, tool execution
     * or session holds it any more, and with `purge` at once: FAILED_PRECONDITION `STILL_REFERENCED`, with the referring
     * `field`, while one does, unless `cascade` is set. Nothing new can refer to a deleted agent: NOT_FOUND. Until it is
     * undeleted or purged, its memberships in teams are hidden, and its MCP servers are kept and cannot be changed. If it
     * was the default, the oldest remaining agent becomes the default.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteAgentResponse> deleteAgent(
        dev.statehouse.v1.DeleteAgentRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteAgentMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes the agents that match. Each can be undeleted. If the default agent is among them, the oldest agent that is
     * left becomes the default.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteAgentsResponse> deleteAgents(
        dev.statehouse.v1.DeleteAgentsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteAgentsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Restores a deleted agent. It becomes the default if the project has no default.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UndeleteAgentResponse> undeleteAgent(
        dev.statehouse.v1.UndeleteAgentRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUndeleteAgentMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Removes the deleted agents that match, with their MCP servers and memberships, before their `purge_time`. Those
     * that tasks, tool executions or sessions hold are passed over.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.PurgeAgentsResponse> purgeAgents(
        dev.statehouse.v1.PurgeAgentsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getPurgeAgentsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Makes an agent the default of its project, replacing the previous default. Of several concurrent calls the last one
     * wins. Repeating the call without `version` changes nothing. NOT_FOUND if the agent does not exist;
     * FAILED_PRECONDITION `DELETED` if it is deleted; ABORTED `VERSION_MISMATCH` if `version` is set and is not the
     * current one.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.SetDefaultAgentResponse> setDefaultAgent(
        dev.statehouse.v1.SetDefaultAgentRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSetDefaultAgentMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads the default agent of the project. NOT_FOUND if the project has no agents.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetDefaultAgentResponse> getDefaultAgent(
        dev.statehouse.v1.GetDefaultAgentRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetDefaultAgentMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Creates an MCP server of an agent.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CreateMcpServerResponse> createMcpServer(
        dev.statehouse.v1.CreateMcpServerRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateMcpServerMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one MCP server.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetMcpServerResponse> getMcpServer(
        dev.statehouse.v1.GetMcpServerRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetMcpServerMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists MCP servers.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListMcpServersResponse> listMcpServers(
        dev.statehouse.v1.ListMcpServersRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListMcpServersMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Counts MCP servers, also by group.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CountMcpServersResponse> countMcpServers(
        dev.statehouse.v1.CountMcpServersRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCountMcpServersMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads several MCP servers.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.BatchGetMcpServersResponse> batchGetMcpServers(
        dev.statehouse.v1.BatchGetMcpServersRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getBatchGetMcpServersMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Updates an MCP server.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateMcpServerResponse> updateMcpServer(
        dev.statehouse.v1.UpdateMcpServerRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateMcpServerMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Permanently deletes an MCP server.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteMcpServerResponse> deleteMcpServer(
        dev.statehouse.v1.DeleteMcpServerRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteMcpServerMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Permanently deletes the MCP servers that match.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteMcpServersResponse> deleteMcpServers(
        dev.statehouse.v1.DeleteMcpServersRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteMcpServersMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_AGENT = 0;
  private static final int METHODID_GET_AGENT = 1;
  private static final int METHODID_GET_AGENT_BY_NAME = 2;
  private static final int METHODID_LIST_AGENTS = 3;
  private static final int METHODID_COUNT_AGENTS = 4;
  private static final int METHODID_BATCH_GET_AGENTS = 5;
  private static final int METHODID_UPDATE_AGENT = 6;
  private static final int METHODID_UPDATE_AGENT_STATUS = 7;
  private static final int METHODID_UPDATE_AGENT_STATUSES = 8;
  private static final int METHODID_DELETE_AGENT = 9;
  private static final int METHODID_DELETE_AGENTS = 10;
  private static final int METHODID_UNDELETE_AGENT = 11;
  private static final int METHODID_PURGE_AGENTS = 12;
  private static final int METHODID_SET_DEFAULT_AGENT = 13;
  private static final int METHODID_GET_DEFAULT_AGENT = 14;
  private static final int METHODID_CREATE_MCP_SERVER = 15;
  private static final int METHODID_GET_MCP_SERVER = 16;
  private static final int METHODID_LIST_MCP_SERVERS = 17;
  private static final int METHODID_COUNT_MCP_SERVERS = 18;
  private static final int METHODID_BATCH_GET_MCP_SERVERS = 19;
  private static final int METHODID_UPDATE_MCP_SERVER = 20;
  private static final int METHODID_DELETE_MCP_SERVER = 21;
  private static final int METHODID_DELETE_MCP_SERVERS = 22;

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
        case METHODID_CREATE_AGENT:
          serviceImpl.createAgent((dev.statehouse.v1.CreateAgentRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateAgentResponse>) responseObserver);
          break;
        case METHODID_GET_AGENT:
          serviceImpl.getAgent((dev.statehouse.v1.GetAgentRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetAgentResponse>) responseObserver);
          break;
        case METHODID_GET_AGENT_BY_NAME:
          serviceImpl.getAgentByName((dev.statehouse.v1.GetAgentByNameRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetAgentByNameResponse>) responseObserver);
          break;
        case METHODID_LIST_AGENTS:
          serviceImpl.listAgents((dev.statehouse.v1.ListAgentsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListAgentsResponse>) responseObserver);
          break;
        case METHODID_COUNT_AGENTS:
          serviceImpl.countAgents((dev.statehouse.v1.CountAgentsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CountAgentsResponse>) responseObserver);
          break;
        case METHODID_BATCH_GET_AGENTS:
          serviceImpl.batchGetAgents((dev.statehouse.v1.BatchGetAgentsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetAgentsResponse>) responseObserver);
          break;
        case METHODID_UPDATE_AGENT:
          serviceImpl.updateAgent((dev.statehouse.v1.UpdateAgentRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateAgentResponse>) responseObserver);
          break;
        case METHODID_UPDATE_AGENT_STATUS:
          serviceImpl.updateAgentStatus((dev.statehouse.v1.UpdateAgentStatusRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateAgentStatusResponse>) responseObserver);
          break;
        case METHODID_UPDATE_AGENT_STATUSES:
          serviceImpl.updateAgentStatuses((dev.statehouse.v1.UpdateAgentStatusesRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateAgentStatusesResponse>) responseObserver);
          break;
        case METHODID_DELETE_AGENT:
          serviceImpl.deleteAgent((dev.statehouse.v1.DeleteAgentRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteAgentResponse>) responseObserver);
          break;
        case METHODID_DELETE_AGENTS:
          serviceImpl.deleteAgents((dev.statehouse.v1.DeleteAgentsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteAgentsResponse>) responseObserver);
          break;
        case METHODID_UNDELETE_AGENT:
          serviceImpl.undeleteAgent((dev.statehouse.v1.UndeleteAgentRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UndeleteAgentResponse>) responseObserver);
          break;
        case METHODID_PURGE_AGENTS:
          serviceImpl.purgeAgents((dev.statehouse.v1.PurgeAgentsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.PurgeAgentsResponse>) responseObserver);
          break;
        case METHODID_SET_DEFAULT_AGENT:
          serviceImpl.setDefaultAgent((dev.statehouse.v1.SetDefaultAgentRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.SetDefaultAgentResponse>) responseObserver);
          break;
        case METHODID_GET_DEFAULT_AGENT:
          serviceImpl.getDefaultAgent((dev.statehouse.v1.GetDefaultAgentRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetDefaultAgentResponse>) responseObserver);
          break;
        case METHODID_CREATE_MCP_SERVER:
          serviceImpl.createMcpServer((dev.statehouse.v1.CreateMcpServerRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateMcpServerResponse>) responseObserver);
          break;
        case METHODID_GET_MCP_SERVER:
          serviceImpl.getMcpServer((dev.statehouse.v1.GetMcpServerRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetMcpServerResponse>) responseObserver);
          break;
        case METHODID_LIST_MCP_SERVERS:
          serviceImpl.listMcpServers((dev.statehouse.v1.ListMcpServersRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListMcpServersResponse>) responseObserver);
          break;
        case METHODID_COUNT_MCP_SERVERS:
          serviceImpl.countMcpServers((dev.statehouse.v1.CountMcpServersRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CountMcpServersResponse>) responseObserver);
          break;
        case METHODID_BATCH_GET_MCP_SERVERS:
          serviceImpl.batchGetMcpServers((dev.statehouse.v1.BatchGetMcpServersRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetMcpServersResponse>) responseObserver);
          break;
        case METHODID_UPDATE_MCP_SERVER:
          serviceImpl.updateMcpServer((dev.statehouse.v1.UpdateMcpServerRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateMcpServerResponse>) responseObserver);
          break;
        case METHODID_DELETE_MCP_SERVER:
          serviceImpl.deleteMcpServer((dev.statehouse.v1.DeleteMcpServerRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteMcpServerResponse>) responseObserver);
          break;
        case METHODID_DELETE_MCP_SERVERS:
          serviceImpl.deleteMcpServers((dev.statehouse.v1.DeleteMcpServersRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteMcpServersResponse>) responseObserver);
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
          getCreateAgentMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CreateAgentRequest,
              dev.statehouse.v1.CreateAgentResponse>(
                service, METHODID_CREATE_AGENT)))
        .addMethod(
          getGetAgentMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetAgentRequest,
              dev.statehouse.v1.GetAgentResponse>(
                service, METHODID_GET_AGENT)))
        .addMethod(
          getGetAgentByNameMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetAgentByNameRequest,
              dev.statehouse.v1.GetAgentByNameResponse>(
                service, METHODID_GET_AGENT_BY_NAME)))
        .addMethod(
          getListAgentsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListAgentsRequest,
              dev.statehouse.v1.ListAgentsResponse>(
                service, METHODID_LIST_AGENTS)))
        .addMethod(
          getCountAgentsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CountAgentsRequest,
              dev.statehouse.v1.CountAgentsResponse>(
                service, METHODID_COUNT_AGENTS)))
        .addMethod(
          getBatchGetAgentsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.BatchGetAgentsRequest,
              dev.statehouse.v1.BatchGetAgentsResponse>(
                service, METHODID_BATCH_GET_AGENTS)))
        .addMethod(
          getUpdateAgentMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateAgentRequest,
              dev.statehouse.v1.UpdateAgentResponse>(
                service, METHODID_UPDATE_AGENT)))
        .addMethod(
          getUpdateAgentStatusMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateAgentStatusRequest,
              dev.statehouse.v1.UpdateAgentStatusResponse>(
                service, METHODID_UPDATE_AGENT_STATUS)))
        .addMethod(
          getUpdateAgentStatusesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateAgentStatusesRequest,
              dev.statehouse.v1.UpdateAgentStatusesResponse>(
                service, METHODID_UPDATE_AGENT_STATUSES)))
        .addMethod(
          getDeleteAgentMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteAgentRequest,
              dev.statehouse.v1.DeleteAgentResponse>(
                service, METHODID_DELETE_AGENT)))
        .addMethod(
          getDeleteAgentsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteAgentsRequest,
              dev.statehouse.v1.DeleteAgentsResponse>(
                service, METHODID_DELETE_AGENTS)))
        .addMethod(
          getUndeleteAgentMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UndeleteAgentRequest,
              dev.statehouse.v1.UndeleteAgentResponse>(
                service, METHODID_UNDELETE_AGENT)))
        .addMethod(
          getPurgeAgentsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.PurgeAgentsRequest,
              dev.statehouse.v1.PurgeAgentsResponse>(
                service, METHODID_PURGE_AGENTS)))
        .addMethod(
          getSetDefaultAgentMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.SetDefaultAgentRequest,
              dev.statehouse.v1.SetDefaultAgentResponse>(
                service, METHODID_SET_DEFAULT_AGENT)))
        .addMethod(
          getGetDefaultAgentMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetDefaultAgentRequest,
              dev.statehouse.v1.GetDefaultAgentResponse>(
                service, METHODID_GET_DEFAULT_AGENT)))
        .addMethod(
          getCreateMcpServerMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CreateMcpServerRequest,
              dev.statehouse.v1.CreateMcpServerResponse>(
                service, METHODID_CREATE_MCP_SERVER)))
        .addMethod(
          getGetMcpServerMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetMcpServerRequest,
              dev.statehouse.v1.GetMcpServerResponse>(
                service, METHODID_GET_MCP_SERVER)))
        .addMethod(
          getListMcpServersMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListMcpServersRequest,
              dev.statehouse.v1.ListMcpServersResponse>(
                service, METHODID_LIST_MCP_SERVERS)))
        .addMethod(
          getCountMcpServersMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CountMcpServersRequest,
              dev.statehouse.v1.CountMcpServersResponse>(
                service, METHODID_COUNT_MCP_SERVERS)))
        .addMethod(
          getBatchGetMcpServersMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.BatchGetMcpServersRequest,
              dev.statehouse.v1.BatchGetMcpServersResponse>(
                service, METHODID_BATCH_GET_MCP_SERVERS)))
        .addMethod(
          getUpdateMcpServerMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateMcpServerRequest,
              dev.statehouse.v1.UpdateMcpServerResponse>(
                service, METHODID_UPDATE_MCP_SERVER)))
        .addMethod(
          getDeleteMcpServerMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteMcpServerRequest,
              dev.statehouse.v1.DeleteMcpServerResponse>(
                service, METHODID_DELETE_MCP_SERVER)))
        .addMethod(
          getDeleteMcpServersMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteMcpServersRequest,
              dev.statehouse.v1.DeleteMcpServersResponse>(
                service, METHODID_DELETE_MCP_SERVERS)))
        .build();
  }

  private static abstract class AgentServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    AgentServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.statehouse.v1.AgentProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("AgentService");
    }
  }

  private static final class AgentServiceFileDescriptorSupplier
      extends AgentServiceBaseDescriptorSupplier {
    AgentServiceFileDescriptorSupplier() {}
  }

  private static final class AgentServiceMethodDescriptorSupplier
      extends AgentServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    AgentServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (AgentServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new AgentServiceFileDescriptorSupplier())
              .addMethod(getCreateAgentMethod())
              .addMethod(getGetAgentMethod())
              .addMethod(getGetAgentByNameMethod())
              .addMethod(getListAgentsMethod())
              .addMethod(getCountAgentsMethod())
              .addMethod(getBatchGetAgentsMethod())
              .addMethod(getUpdateAgentMethod())
              .addMethod(getUpdateAgentStatusMethod())
              .addMethod(getUpdateAgentStatusesMethod())
              .addMethod(getDeleteAgentMethod())
              .addMethod(getDeleteAgentsMethod())
              .addMethod(getUndeleteAgentMethod())
              .addMethod(getPurgeAgentsMethod())
              .addMethod(getSetDefaultAgentMethod())
              .addMethod(getGetDefaultAgentMethod())
              .addMethod(getCreateMcpServerMethod())
              .addMethod(getGetMcpServerMethod())
              .addMethod(getListMcpServersMethod())
              .addMethod(getCountMcpServersMethod())
              .addMethod(getBatchGetMcpServersMethod())
              .addMethod(getUpdateMcpServerMethod())
              .addMethod(getDeleteMcpServerMethod())
              .addMethod(getDeleteMcpServersMethod())
              .build();
        }
      }
    }
    return result;
  }
}
