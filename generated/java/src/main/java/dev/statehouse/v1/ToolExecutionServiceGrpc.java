package dev.statehouse.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Tool executions: which agent ran which tool, with which input and result.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class ToolExecutionServiceGrpc {

  private ToolExecutionServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "statehouse.v1.ToolExecutionService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CreateToolExecutionRequest,
      dev.statehouse.v1.CreateToolExecutionResponse> getCreateToolExecutionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateToolExecution",
      requestType = dev.statehouse.v1.CreateToolExecutionRequest.class,
      responseType = dev.statehouse.v1.CreateToolExecutionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CreateToolExecutionRequest,
      dev.statehouse.v1.CreateToolExecutionResponse> getCreateToolExecutionMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CreateToolExecutionRequest, dev.statehouse.v1.CreateToolExecutionResponse> getCreateToolExecutionMethod;
    if ((getCreateToolExecutionMethod = ToolExecutionServiceGrpc.getCreateToolExecutionMethod) == null) {
      synchronized (ToolExecutionServiceGrpc.class) {
        if ((getCreateToolExecutionMethod = ToolExecutionServiceGrpc.getCreateToolExecutionMethod) == null) {
          ToolExecutionServiceGrpc.getCreateToolExecutionMethod = getCreateToolExecutionMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CreateToolExecutionRequest, dev.statehouse.v1.CreateToolExecutionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateToolExecution"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateToolExecutionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateToolExecutionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ToolExecutionServiceMethodDescriptorSupplier("CreateToolExecution"))
              .build();
        }
      }
    }
    return getCreateToolExecutionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetToolExecutionRequest,
      dev.statehouse.v1.GetToolExecutionResponse> getGetToolExecutionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetToolExecution",
      requestType = dev.statehouse.v1.GetToolExecutionRequest.class,
      responseType = dev.statehouse.v1.GetToolExecutionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetToolExecutionRequest,
      dev.statehouse.v1.GetToolExecutionResponse> getGetToolExecutionMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetToolExecutionRequest, dev.statehouse.v1.GetToolExecutionResponse> getGetToolExecutionMethod;
    if ((getGetToolExecutionMethod = ToolExecutionServiceGrpc.getGetToolExecutionMethod) == null) {
      synchronized (ToolExecutionServiceGrpc.class) {
        if ((getGetToolExecutionMethod = ToolExecutionServiceGrpc.getGetToolExecutionMethod) == null) {
          ToolExecutionServiceGrpc.getGetToolExecutionMethod = getGetToolExecutionMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetToolExecutionRequest, dev.statehouse.v1.GetToolExecutionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetToolExecution"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetToolExecutionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetToolExecutionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ToolExecutionServiceMethodDescriptorSupplier("GetToolExecution"))
              .build();
        }
      }
    }
    return getGetToolExecutionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListToolExecutionsRequest,
      dev.statehouse.v1.ListToolExecutionsResponse> getListToolExecutionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListToolExecutions",
      requestType = dev.statehouse.v1.ListToolExecutionsRequest.class,
      responseType = dev.statehouse.v1.ListToolExecutionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListToolExecutionsRequest,
      dev.statehouse.v1.ListToolExecutionsResponse> getListToolExecutionsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListToolExecutionsRequest, dev.statehouse.v1.ListToolExecutionsResponse> getListToolExecutionsMethod;
    if ((getListToolExecutionsMethod = ToolExecutionServiceGrpc.getListToolExecutionsMethod) == null) {
      synchronized (ToolExecutionServiceGrpc.class) {
        if ((getListToolExecutionsMethod = ToolExecutionServiceGrpc.getListToolExecutionsMethod) == null) {
          ToolExecutionServiceGrpc.getListToolExecutionsMethod = getListToolExecutionsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListToolExecutionsRequest, dev.statehouse.v1.ListToolExecutionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListToolExecutions"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListToolExecutionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListToolExecutionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ToolExecutionServiceMethodDescriptorSupplier("ListToolExecutions"))
              .build();
        }
      }
    }
    return getListToolExecutionsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CountToolExecutionsRequest,
      dev.statehouse.v1.CountToolExecutionsResponse> getCountToolExecutionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CountToolExecutions",
      requestType = dev.statehouse.v1.CountToolExecutionsRequest.class,
      responseType = dev.statehouse.v1.CountToolExecutionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CountToolExecutionsRequest,
      dev.statehouse.v1.CountToolExecutionsResponse> getCountToolExecutionsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CountToolExecutionsRequest, dev.statehouse.v1.CountToolExecutionsResponse> getCountToolExecutionsMethod;
    if ((getCountToolExecutionsMethod = ToolExecutionServiceGrpc.getCountToolExecutionsMethod) == null) {
      synchronized (ToolExecutionServiceGrpc.class) {
        if ((getCountToolExecutionsMethod = ToolExecutionServiceGrpc.getCountToolExecutionsMethod) == null) {
          ToolExecutionServiceGrpc.getCountToolExecutionsMethod = getCountToolExecutionsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CountToolExecutionsRequest, dev.statehouse.v1.CountToolExecutionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CountToolExecutions"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountToolExecutionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountToolExecutionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ToolExecutionServiceMethodDescriptorSupplier("CountToolExecutions"))
              .build();
        }
      }
    }
    return getCountToolExecutionsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateToolExecutionRequest,
      dev.statehouse.v1.UpdateToolExecutionResponse> getUpdateToolExecutionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateToolExecution",
      requestType = dev.statehouse.v1.UpdateToolExecutionRequest.class,
      responseType = dev.statehouse.v1.UpdateToolExecutionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateToolExecutionRequest,
      dev.statehouse.v1.UpdateToolExecutionResponse> getUpdateToolExecutionMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateToolExecutionRequest, dev.statehouse.v1.UpdateToolExecutionResponse> getUpdateToolExecutionMethod;
    if ((getUpdateToolExecutionMethod = ToolExecutionServiceGrpc.getUpdateToolExecutionMethod) == null) {
      synchronized (ToolExecutionServiceGrpc.class) {
        if ((getUpdateToolExecutionMethod = ToolExecutionServiceGrpc.getUpdateToolExecutionMethod) == null) {
          ToolExecutionServiceGrpc.getUpdateToolExecutionMethod = getUpdateToolExecutionMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateToolExecutionRequest, dev.statehouse.v1.UpdateToolExecutionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateToolExecution"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateToolExecutionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateToolExecutionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ToolExecutionServiceMethodDescriptorSupplier("UpdateToolExecution"))
              .build();
        }
      }
    }
    return getUpdateToolExecutionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateToolExecutionStatusRequest,
      dev.statehouse.v1.UpdateToolExecutionStatusResponse> getUpdateToolExecutionStatusMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateToolExecutionStatus",
      requestType = dev.statehouse.v1.UpdateToolExecutionStatusRequest.class,
      responseType = dev.statehouse.v1.UpdateToolExecutionStatusResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateToolExecutionStatusRequest,
      dev.statehouse.v1.UpdateToolExecutionStatusResponse> getUpdateToolExecutionStatusMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateToolExecutionStatusRequest, dev.statehouse.v1.UpdateToolExecutionStatusResponse> getUpdateToolExecutionStatusMethod;
    if ((getUpdateToolExecutionStatusMethod = ToolExecutionServiceGrpc.getUpdateToolExecutionStatusMethod) == null) {
      synchronized (ToolExecutionServiceGrpc.class) {
        if ((getUpdateToolExecutionStatusMethod = ToolExecutionServiceGrpc.getUpdateToolExecutionStatusMethod) == null) {
          ToolExecutionServiceGrpc.getUpdateToolExecutionStatusMethod = getUpdateToolExecutionStatusMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateToolExecutionStatusRequest, dev.statehouse.v1.UpdateToolExecutionStatusResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateToolExecutionStatus"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateToolExecutionStatusRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateToolExecutionStatusResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ToolExecutionServiceMethodDescriptorSupplier("UpdateToolExecutionStatus"))
              .build();
        }
      }
    }
    return getUpdateToolExecutionStatusMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateToolExecutionStatusesRequest,
      dev.statehouse.v1.UpdateToolExecutionStatusesResponse> getUpdateToolExecutionStatusesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateToolExecutionStatuses",
      requestType = dev.statehouse.v1.UpdateToolExecutionStatusesRequest.class,
      responseType = dev.statehouse.v1.UpdateToolExecutionStatusesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateToolExecutionStatusesRequest,
      dev.statehouse.v1.UpdateToolExecutionStatusesResponse> getUpdateToolExecutionStatusesMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateToolExecutionStatusesRequest, dev.statehouse.v1.UpdateToolExecutionStatusesResponse> getUpdateToolExecutionStatusesMethod;
    if ((getUpdateToolExecutionStatusesMethod = ToolExecutionServiceGrpc.getUpdateToolExecutionStatusesMethod) == null) {
      synchronized (ToolExecutionServiceGrpc.class) {
        if ((getUpdateToolExecutionStatusesMethod = ToolExecutionServiceGrpc.getUpdateToolExecutionStatusesMethod) == null) {
          ToolExecutionServiceGrpc.getUpdateToolExecutionStatusesMethod = getUpdateToolExecutionStatusesMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateToolExecutionStatusesRequest, dev.statehouse.v1.UpdateToolExecutionStatusesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateToolExecutionStatuses"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateToolExecutionStatusesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateToolExecutionStatusesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ToolExecutionServiceMethodDescriptorSupplier("UpdateToolExecutionStatuses"))
              .build();
        }
      }
    }
    return getUpdateToolExecutionStatusesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteToolExecutionRequest,
      dev.statehouse.v1.DeleteToolExecutionResponse> getDeleteToolExecutionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteToolExecution",
      requestType = dev.statehouse.v1.DeleteToolExecutionRequest.class,
      responseType = dev.statehouse.v1.DeleteToolExecutionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteToolExecutionRequest,
      dev.statehouse.v1.DeleteToolExecutionResponse> getDeleteToolExecutionMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteToolExecutionRequest, dev.statehouse.v1.DeleteToolExecutionResponse> getDeleteToolExecutionMethod;
    if ((getDeleteToolExecutionMethod = ToolExecutionServiceGrpc.getDeleteToolExecutionMethod) == null) {
      synchronized (ToolExecutionServiceGrpc.class) {
        if ((getDeleteToolExecutionMethod = ToolExecutionServiceGrpc.getDeleteToolExecutionMethod) == null) {
          ToolExecutionServiceGrpc.getDeleteToolExecutionMethod = getDeleteToolExecutionMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteToolExecutionRequest, dev.statehouse.v1.DeleteToolExecutionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteToolExecution"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteToolExecutionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteToolExecutionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ToolExecutionServiceMethodDescriptorSupplier("DeleteToolExecution"))
              .build();
        }
      }
    }
    return getDeleteToolExecutionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteToolExecutionsRequest,
      dev.statehouse.v1.DeleteToolExecutionsResponse> getDeleteToolExecutionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteToolExecutions",
      requestType = dev.statehouse.v1.DeleteToolExecutionsRequest.class,
      responseType = dev.statehouse.v1.DeleteToolExecutionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteToolExecutionsRequest,
      dev.statehouse.v1.DeleteToolExecutionsResponse> getDeleteToolExecutionsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteToolExecutionsRequest, dev.statehouse.v1.DeleteToolExecutionsResponse> getDeleteToolExecutionsMethod;
    if ((getDeleteToolExecutionsMethod = ToolExecutionServiceGrpc.getDeleteToolExecutionsMethod) == null) {
      synchronized (ToolExecutionServiceGrpc.class) {
        if ((getDeleteToolExecutionsMethod = ToolExecutionServiceGrpc.getDeleteToolExecutionsMethod) == null) {
          ToolExecutionServiceGrpc.getDeleteToolExecutionsMethod = getDeleteToolExecutionsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteToolExecutionsRequest, dev.statehouse.v1.DeleteToolExecutionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteToolExecutions"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteToolExecutionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteToolExecutionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ToolExecutionServiceMethodDescriptorSupplier("DeleteToolExecutions"))
              .build();
        }
      }
    }
    return getDeleteToolExecutionsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetToolExecutionsRequest,
      dev.statehouse.v1.BatchGetToolExecutionsResponse> getBatchGetToolExecutionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "BatchGetToolExecutions",
      requestType = dev.statehouse.v1.BatchGetToolExecutionsRequest.class,
      responseType = dev.statehouse.v1.BatchGetToolExecutionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetToolExecutionsRequest,
      dev.statehouse.v1.BatchGetToolExecutionsResponse> getBatchGetToolExecutionsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetToolExecutionsRequest, dev.statehouse.v1.BatchGetToolExecutionsResponse> getBatchGetToolExecutionsMethod;
    if ((getBatchGetToolExecutionsMethod = ToolExecutionServiceGrpc.getBatchGetToolExecutionsMethod) == null) {
      synchronized (ToolExecutionServiceGrpc.class) {
        if ((getBatchGetToolExecutionsMethod = ToolExecutionServiceGrpc.getBatchGetToolExecutionsMethod) == null) {
          ToolExecutionServiceGrpc.getBatchGetToolExecutionsMethod = getBatchGetToolExecutionsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.BatchGetToolExecutionsRequest, dev.statehouse.v1.BatchGetToolExecutionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "BatchGetToolExecutions"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetToolExecutionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetToolExecutionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ToolExecutionServiceMethodDescriptorSupplier("BatchGetToolExecutions"))
              .build();
        }
      }
    }
    return getBatchGetToolExecutionsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.BatchCreateToolExecutionsRequest,
      dev.statehouse.v1.BatchCreateToolExecutionsResponse> getBatchCreateToolExecutionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "BatchCreateToolExecutions",
      requestType = dev.statehouse.v1.BatchCreateToolExecutionsRequest.class,
      responseType = dev.statehouse.v1.BatchCreateToolExecutionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.BatchCreateToolExecutionsRequest,
      dev.statehouse.v1.BatchCreateToolExecutionsResponse> getBatchCreateToolExecutionsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.BatchCreateToolExecutionsRequest, dev.statehouse.v1.BatchCreateToolExecutionsResponse> getBatchCreateToolExecutionsMethod;
    if ((getBatchCreateToolExecutionsMethod = ToolExecutionServiceGrpc.getBatchCreateToolExecutionsMethod) == null) {
      synchronized (ToolExecutionServiceGrpc.class) {
        if ((getBatchCreateToolExecutionsMethod = ToolExecutionServiceGrpc.getBatchCreateToolExecutionsMethod) == null) {
          ToolExecutionServiceGrpc.getBatchCreateToolExecutionsMethod = getBatchCreateToolExecutionsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.BatchCreateToolExecutionsRequest, dev.statehouse.v1.BatchCreateToolExecutionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "BatchCreateToolExecutions"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchCreateToolExecutionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchCreateToolExecutionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ToolExecutionServiceMethodDescriptorSupplier("BatchCreateToolExecutions"))
              .build();
        }
      }
    }
    return getBatchCreateToolExecutionsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.BatchUpsertToolExecutionsRequest,
      dev.statehouse.v1.BatchUpsertToolExecutionsResponse> getBatchUpsertToolExecutionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "BatchUpsertToolExecutions",
      requestType = dev.statehouse.v1.BatchUpsertToolExecutionsRequest.class,
      responseType = dev.statehouse.v1.BatchUpsertToolExecutionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.BatchUpsertToolExecutionsRequest,
      dev.statehouse.v1.BatchUpsertToolExecutionsResponse> getBatchUpsertToolExecutionsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.BatchUpsertToolExecutionsRequest, dev.statehouse.v1.BatchUpsertToolExecutionsResponse> getBatchUpsertToolExecutionsMethod;
    if ((getBatchUpsertToolExecutionsMethod = ToolExecutionServiceGrpc.getBatchUpsertToolExecutionsMethod) == null) {
      synchronized (ToolExecutionServiceGrpc.class) {
        if ((getBatchUpsertToolExecutionsMethod = ToolExecutionServiceGrpc.getBatchUpsertToolExecutionsMethod) == null) {
          ToolExecutionServiceGrpc.getBatchUpsertToolExecutionsMethod = getBatchUpsertToolExecutionsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.BatchUpsertToolExecutionsRequest, dev.statehouse.v1.BatchUpsertToolExecutionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "BatchUpsertToolExecutions"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchUpsertToolExecutionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchUpsertToolExecutionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ToolExecutionServiceMethodDescriptorSupplier("BatchUpsertToolExecutions"))
              .build();
        }
      }
    }
    return getBatchUpsertToolExecutionsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.SummarizeToolUsageRequest,
      dev.statehouse.v1.SummarizeToolUsageResponse> getSummarizeToolUsageMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SummarizeToolUsage",
      requestType = dev.statehouse.v1.SummarizeToolUsageRequest.class,
      responseType = dev.statehouse.v1.SummarizeToolUsageResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.SummarizeToolUsageRequest,
      dev.statehouse.v1.SummarizeToolUsageResponse> getSummarizeToolUsageMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.SummarizeToolUsageRequest, dev.statehouse.v1.SummarizeToolUsageResponse> getSummarizeToolUsageMethod;
    if ((getSummarizeToolUsageMethod = ToolExecutionServiceGrpc.getSummarizeToolUsageMethod) == null) {
      synchronized (ToolExecutionServiceGrpc.class) {
        if ((getSummarizeToolUsageMethod = ToolExecutionServiceGrpc.getSummarizeToolUsageMethod) == null) {
          ToolExecutionServiceGrpc.getSummarizeToolUsageMethod = getSummarizeToolUsageMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.SummarizeToolUsageRequest, dev.statehouse.v1.SummarizeToolUsageResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SummarizeToolUsage"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.SummarizeToolUsageRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.SummarizeToolUsageResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ToolExecutionServiceMethodDescriptorSupplier("SummarizeToolUsage"))
              .build();
        }
      }
    }
    return getSummarizeToolUsageMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static ToolExecutionServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ToolExecutionServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ToolExecutionServiceStub>() {
        @java.lang.Override
        public ToolExecutionServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ToolExecutionServiceStub(channel, callOptions);
        }
      };
    return ToolExecutionServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static ToolExecutionServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ToolExecutionServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ToolExecutionServiceBlockingV2Stub>() {
        @java.lang.Override
        public ToolExecutionServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ToolExecutionServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return ToolExecutionServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static ToolExecutionServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ToolExecutionServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ToolExecutionServiceBlockingStub>() {
        @java.lang.Override
        public ToolExecutionServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ToolExecutionServiceBlockingStub(channel, callOptions);
        }
      };
    return ToolExecutionServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static ToolExecutionServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ToolExecutionServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ToolExecutionServiceFutureStub>() {
        @java.lang.Override
        public ToolExecutionServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ToolExecutionServiceFutureStub(channel, callOptions);
        }
      };
    return ToolExecutionServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Tool executions: which agent ran which tool, with which input and result.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Creates an execution.
     * </pre>
     */
    default void createToolExecution(dev.statehouse.v1.CreateToolExecutionRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateToolExecutionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateToolExecutionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one execution.
     * </pre>
     */
    default void getToolExecution(dev.statehouse.v1.GetToolExecutionRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetToolExecutionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetToolExecutionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists executions.
     * </pre>
     */
    default void listToolExecutions(dev.statehouse.v1.ListToolExecutionsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListToolExecutionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListToolExecutionsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Counts executions, also by group.
     * </pre>
     */
    default void countToolExecutions(dev.statehouse.v1.CountToolExecutionsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountToolExecutionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCountToolExecutionsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Updates an execution.
     * </pre>
     */
    default void updateToolExecution(dev.statehouse.v1.UpdateToolExecutionRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateToolExecutionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateToolExecutionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes the status of an execution along the transition table of `ToolExecutionStatus`, and its output, error and
     * duration with it. Called `MarkCompleted` or `MarkFailed` in other stores.
     * </pre>
     */
    default void updateToolExecutionStatus(dev.statehouse.v1.UpdateToolExecutionStatusRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateToolExecutionStatusResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateToolExecutionStatusMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes the status of the executions that match, and their output and error with it.
     * </pre>
     */
    default void updateToolExecutionStatuses(dev.statehouse.v1.UpdateToolExecutionStatusesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateToolExecutionStatusesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateToolExecutionStatusesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes an execution.
     * </pre>
     */
    default void deleteToolExecution(dev.statehouse.v1.DeleteToolExecutionRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteToolExecutionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteToolExecutionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes the executions that match.
     * </pre>
     */
    default void deleteToolExecutions(dev.statehouse.v1.DeleteToolExecutionsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteToolExecutionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteToolExecutionsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads several executions.
     * </pre>
     */
    default void batchGetToolExecutions(dev.statehouse.v1.BatchGetToolExecutionsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetToolExecutionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getBatchGetToolExecutionsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Creates several executions.
     * </pre>
     */
    default void batchCreateToolExecutions(dev.statehouse.v1.BatchCreateToolExecutionsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchCreateToolExecutionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getBatchCreateToolExecutionsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Creates or replaces several executions. Those without times keep the ones that are set.
     * </pre>
     */
    default void batchUpsertToolExecutions(dev.statehouse.v1.BatchUpsertToolExecutionsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchUpsertToolExecutionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getBatchUpsertToolExecutionsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Sums up the executions of each tool in pages, in the order of the names of the tools. Called `GetUsageStats` in
     * other stores. INVALID_ARGUMENT for a page token of another request.
     * </pre>
     */
    default void summarizeToolUsage(dev.statehouse.v1.SummarizeToolUsageRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.SummarizeToolUsageResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSummarizeToolUsageMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service ToolExecutionService.
   * <pre>
   * Tool executions: which agent ran which tool, with which input and result.
   * </pre>
   */
  public static abstract class ToolExecutionServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return ToolExecutionServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service ToolExecutionService.
   * <pre>
   * Tool executions: which agent ran which tool, with which input and result.
   * </pre>
   */
  public static final class ToolExecutionServiceStub
      extends io.grpc.stub.AbstractAsyncStub<ToolExecutionServiceStub> {
    private ToolExecutionServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ToolExecutionServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ToolExecutionServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates an execution.
     * </pre>
     */
    public void createToolExecution(dev.statehouse.v1.CreateToolExecutionRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateToolExecutionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateToolExecutionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one execution.
     * </pre>
     */
    public void getToolExecution(dev.statehouse.v1.GetToolExecutionRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetToolExecutionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetToolExecutionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists executions.
     * </pre>
     */
    public void listToolExecutions(dev.statehouse.v1.ListToolExecutionsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListToolExecutionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListToolExecutionsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Counts executions, also by group.
     * </pre>
     */
    public void countToolExecutions(dev.statehouse.v1.CountToolExecutionsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountToolExecutionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCountToolExecutionsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Updates an execution.
     * </pre>
     */
    public void updateToolExecution(dev.statehouse.v1.UpdateToolExecutionRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateToolExecutionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateToolExecutionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes the status of an execution along the transition table of `ToolExecutionStatus`, and its output, error and
     * duration with it. Called `MarkCompleted` or `MarkFailed` in other stores.
     * </pre>
     */
    public void updateToolExecutionStatus(dev.statehouse.v1.UpdateToolExecutionStatusRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateToolExecutionStatusResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateToolExecutionStatusMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes the status of the executions that match, and their output and error with it.
     * </pre>
     */
    public void updateToolExecutionStatuses(dev.statehouse.v1.UpdateToolExecutionStatusesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateToolExecutionStatusesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateToolExecutionStatusesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes an execution.
     * </pre>
     */
    public void deleteToolExecution(dev.statehouse.v1.DeleteToolExecutionRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteToolExecutionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteToolExecutionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes the executions that match.
     * </pre>
     */
    public void deleteToolExecutions(dev.statehouse.v1.DeleteToolExecutionsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteToolExecutionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteToolExecutionsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads several executions.
     * </pre>
     */
    public void batchGetToolExecutions(dev.statehouse.v1.BatchGetToolExecutionsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetToolExecutionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getBatchGetToolExecutionsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Creates several executions.
     * </pre>
     */
    public void batchCreateToolExecutions(dev.statehouse.v1.BatchCreateToolExecutionsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchCreateToolExecutionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getBatchCreateToolExecutionsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Creates or replaces several executions. Those without times keep the ones that are set.
     * </pre>
     */
    public void batchUpsertToolExecutions(dev.statehouse.v1.BatchUpsertToolExecutionsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchUpsertToolExecutionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getBatchUpsertToolExecutionsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Sums up the executions of each tool in pages, in the order of the names of the tools. Called `GetUsageStats` in
     * other stores. INVALID_ARGUMENT for a page token of another request.
     * </pre>
     */
    public void summarizeToolUsage(dev.statehouse.v1.SummarizeToolUsageRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.SummarizeToolUsageResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSummarizeToolUsageMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service ToolExecutionService.
   * <pre>
   * Tool executions: which agent ran which tool, with which input and result.
   * </pre>
   */
  public static final class ToolExecutionServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<ToolExecutionServiceBlockingV2Stub> {
    private ToolExecutionServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ToolExecutionServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ToolExecutionServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates an execution.
     * </pre>
     */
    public dev.statehouse.v1.CreateToolExecutionResponse createToolExecution(dev.statehouse.v1.CreateToolExecutionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateToolExecutionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one execution.
     * </pre>
     */
    public dev.statehouse.v1.GetToolExecutionResponse getToolExecution(dev.statehouse.v1.GetToolExecutionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetToolExecutionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists executions.
     * </pre>
     */
    public dev.statehouse.v1.ListToolExecutionsResponse listToolExecutions(dev.statehouse.v1.ListToolExecutionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListToolExecutionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts executions, also by group.
     * </pre>
     */
    public dev.statehouse.v1.CountToolExecutionsResponse countToolExecutions(dev.statehouse.v1.CountToolExecutionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCountToolExecutionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates an execution.
     * </pre>
     */
    public dev.statehouse.v1.UpdateToolExecutionResponse updateToolExecution(dev.statehouse.v1.UpdateToolExecutionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateToolExecutionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes the status of an execution along the transition table of `ToolExecutionStatus`, and its output, error and
     * duration with it. Called `MarkCompleted` or `MarkFailed` in other stores.
     * </pre>
     */
    public dev.statehouse.v1.UpdateToolExecutionStatusResponse updateToolExecutionStatus(dev.statehouse.v1.UpdateToolExecutionStatusRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateToolExecutionStatusMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes the status of the executions that match, and their output and error with it.
     * </pre>
     */
    public dev.statehouse.v1.UpdateToolExecutionStatusesResponse updateToolExecutionStatuses(dev.statehouse.v1.UpdateToolExecutionStatusesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateToolExecutionStatusesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes an execution.
     * </pre>
     */
    public dev.statehouse.v1.DeleteToolExecutionResponse deleteToolExecution(dev.statehouse.v1.DeleteToolExecutionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteToolExecutionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes the executions that match.
     * </pre>
     */
    public dev.statehouse.v1.DeleteToolExecutionsResponse deleteToolExecutions(dev.statehouse.v1.DeleteToolExecutionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteToolExecutionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several executions.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetToolExecutionsResponse batchGetToolExecutions(dev.statehouse.v1.BatchGetToolExecutionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getBatchGetToolExecutionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates several executions.
     * </pre>
     */
    public dev.statehouse.v1.BatchCreateToolExecutionsResponse batchCreateToolExecutions(dev.statehouse.v1.BatchCreateToolExecutionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getBatchCreateToolExecutionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates or replaces several executions. Those without times keep the ones that are set.
     * </pre>
     */
    public dev.statehouse.v1.BatchUpsertToolExecutionsResponse batchUpsertToolExecutions(dev.statehouse.v1.BatchUpsertToolExecutionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getBatchUpsertToolExecutionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sums up the executions of each tool in pages, in the order of the names of the tools. Called `GetUsageStats` in
     * other stores. INVALID_ARGUMENT for a page token of another request.
     * </pre>
     */
    public dev.statehouse.v1.SummarizeToolUsageResponse summarizeToolUsage(dev.statehouse.v1.SummarizeToolUsageRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSummarizeToolUsageMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service ToolExecutionService.
   * <pre>
   * Tool executions: which agent ran which tool, with which input and result.
   * </pre>
   */
  public static final class ToolExecutionServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<ToolExecutionServiceBlockingStub> {
    private ToolExecutionServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ToolExecutionServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ToolExecutionServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates an execution.
     * </pre>
     */
    public dev.statehouse.v1.CreateToolExecutionResponse createToolExecution(dev.statehouse.v1.CreateToolExecutionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateToolExecutionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one execution.
     * </pre>
     */
    public dev.statehouse.v1.GetToolExecutionResponse getToolExecution(dev.statehouse.v1.GetToolExecutionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetToolExecutionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists executions.
     * </pre>
     */
    public dev.statehouse.v1.ListToolExecutionsResponse listToolExecutions(dev.statehouse.v1.ListToolExecutionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListToolExecutionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts executions, also by group.
     * </pre>
     */
    public dev.statehouse.v1.CountToolExecutionsResponse countToolExecutions(dev.statehouse.v1.CountToolExecutionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCountToolExecutionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates an execution.
     * </pre>
     */
    public dev.statehouse.v1.UpdateToolExecutionResponse updateToolExecution(dev.statehouse.v1.UpdateToolExecutionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateToolExecutionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes the status of an execution along the transition table of `ToolExecutionStatus`, and its output, error and
     * duration with it. Called `MarkCompleted` or `MarkFailed` in other stores.
     * </pre>
     */
    public dev.statehouse.v1.UpdateToolExecutionStatusResponse updateToolExecutionStatus(dev.statehouse.v1.UpdateToolExecutionStatusRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateToolExecutionStatusMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes the status of the executions that match, and their output and error with it.
     * </pre>
     */
    public dev.statehouse.v1.UpdateToolExecutionStatusesResponse updateToolExecutionStatuses(dev.statehouse.v1.UpdateToolExecutionStatusesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateToolExecutionStatusesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes an execution.
     * </pre>
     */
    public dev.statehouse.v1.DeleteToolExecutionResponse deleteToolExecution(dev.statehouse.v1.DeleteToolExecutionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteToolExecutionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes the executions that match.
     * </pre>
     */
    public dev.statehouse.v1.DeleteToolExecutionsResponse deleteToolExecutions(dev.statehouse.v1.DeleteToolExecutionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteToolExecutionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several executions.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetToolExecutionsResponse batchGetToolExecutions(dev.statehouse.v1.BatchGetToolExecutionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getBatchGetToolExecutionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates several executions.
     * </pre>
     */
    public dev.statehouse.v1.BatchCreateToolExecutionsResponse batchCreateToolExecutions(dev.statehouse.v1.BatchCreateToolExecutionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getBatchCreateToolExecutionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates or replaces several executions. Those without times keep the ones that are set.
     * </pre>
     */
    public dev.statehouse.v1.BatchUpsertToolExecutionsResponse batchUpsertToolExecutions(dev.statehouse.v1.BatchUpsertToolExecutionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getBatchUpsertToolExecutionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sums up the executions of each tool in pages, in the order of the names of the tools. Called `GetUsageStats` in
     * other stores. INVALID_ARGUMENT for a page token of another request.
     * </pre>
     */
    public dev.statehouse.v1.SummarizeToolUsageResponse summarizeToolUsage(dev.statehouse.v1.SummarizeToolUsageRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSummarizeToolUsageMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service ToolExecutionService.
   * <pre>
   * Tool executions: which agent ran which tool, with which input and result.
   * </pre>
   */
  public static final class ToolExecutionServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<ToolExecutionServiceFutureStub> {
    private ToolExecutionServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ToolExecutionServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ToolExecutionServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates an execution.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CreateToolExecutionResponse> createToolExecution(
        dev.statehouse.v1.CreateToolExecutionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateToolExecutionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one execution.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetToolExecutionResponse> getToolExecution(
        dev.statehouse.v1.GetToolExecutionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetToolExecutionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists executions.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListToolExecutionsResponse> listToolExecutions(
        dev.statehouse.v1.ListToolExecutionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListToolExecutionsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Counts executions, also by group.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CountToolExecutionsResponse> countToolExecutions(
        dev.statehouse.v1.CountToolExecutionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCountToolExecutionsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Updates an execution.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateToolExecutionResponse> updateToolExecution(
        dev.statehouse.v1.UpdateToolExecutionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateToolExecutionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes the status of an execution along the transition table of `ToolExecutionStatus`, and its output, error and
     * duration with it. Called `MarkCompleted` or `MarkFailed` in other stores.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateToolExecutionStatusResponse> updateToolExecutionStatus(
        dev.statehouse.v1.UpdateToolExecutionStatusRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateToolExecutionStatusMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes the status of the executions that match, and their output and error with it.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateToolExecutionStatusesResponse> updateToolExecutionStatuses(
        dev.statehouse.v1.UpdateToolExecutionStatusesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateToolExecutionStatusesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Permanently deletes an execution.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteToolExecutionResponse> deleteToolExecution(
        dev.statehouse.v1.DeleteToolExecutionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteToolExecutionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Permanently deletes the executions that match.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteToolExecutionsResponse> deleteToolExecutions(
        dev.statehouse.v1.DeleteToolExecutionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteToolExecutionsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads several executions.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.BatchGetToolExecutionsResponse> batchGetToolExecutions(
        dev.statehouse.v1.BatchGetToolExecutionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getBatchGetToolExecutionsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Creates several executions.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.BatchCreateToolExecutionsResponse> batchCreateToolExecutions(
        dev.statehouse.v1.BatchCreateToolExecutionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getBatchCreateToolExecutionsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Creates or replaces several executions. Those without times keep the ones that are set.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.BatchUpsertToolExecutionsResponse> batchUpsertToolExecutions(
        dev.statehouse.v1.BatchUpsertToolExecutionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getBatchUpsertToolExecutionsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Sums up the executions of each tool in pages, in the order of the names of the tools. Called `GetUsageStats` in
     * other stores. INVALID_ARGUMENT for a page token of another request.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.SummarizeToolUsageResponse> summarizeToolUsage(
        dev.statehouse.v1.SummarizeToolUsageRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSummarizeToolUsageMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_TOOL_EXECUTION = 0;
  private static final int METHODID_GET_TOOL_EXECUTION = 1;
  private static final int METHODID_LIST_TOOL_EXECUTIONS = 2;
  private static final int METHODID_COUNT_TOOL_EXECUTIONS = 3;
  private static final int METHODID_UPDATE_TOOL_EXECUTION = 4;
  private static final int METHODID_UPDATE_TOOL_EXECUTION_STATUS = 5;
  private static final int METHODID_UPDATE_TOOL_EXECUTION_STATUSES = 6;
  private static final int METHODID_DELETE_TOOL_EXECUTION = 7;
  private static final int METHODID_DELETE_TOOL_EXECUTIONS = 8;
  private static final int METHODID_BATCH_GET_TOOL_EXECUTIONS = 9;
  private static final int METHODID_BATCH_CREATE_TOOL_EXECUTIONS = 10;
  private static final int METHODID_BATCH_UPSERT_TOOL_EXECUTIONS = 11;
  private static final int METHODID_SUMMARIZE_TOOL_USAGE = 12;

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
        case METHODID_CREATE_TOOL_EXECUTION:
          serviceImpl.createToolExecution((dev.statehouse.v1.CreateToolExecutionRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateToolExecutionResponse>) responseObserver);
          break;
        case METHODID_GET_TOOL_EXECUTION:
          serviceImpl.getToolExecution((dev.statehouse.v1.GetToolExecutionRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetToolExecutionResponse>) responseObserver);
          break;
        case METHODID_LIST_TOOL_EXECUTIONS:
          serviceImpl.listToolExecutions((dev.statehouse.v1.ListToolExecutionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListToolExecutionsResponse>) responseObserver);
          break;
        case METHODID_COUNT_TOOL_EXECUTIONS:
          serviceImpl.countToolExecutions((dev.statehouse.v1.CountToolExecutionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CountToolExecutionsResponse>) responseObserver);
          break;
        case METHODID_UPDATE_TOOL_EXECUTION:
          serviceImpl.updateToolExecution((dev.statehouse.v1.UpdateToolExecutionRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateToolExecutionResponse>) responseObserver);
          break;
        case METHODID_UPDATE_TOOL_EXECUTION_STATUS:
          serviceImpl.updateToolExecutionStatus((dev.statehouse.v1.UpdateToolExecutionStatusRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateToolExecutionStatusResponse>) responseObserver);
          break;
        case METHODID_UPDATE_TOOL_EXECUTION_STATUSES:
          serviceImpl.updateToolExecutionStatuses((dev.statehouse.v1.UpdateToolExecutionStatusesRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateToolExecutionStatusesResponse>) responseObserver);
          break;
        case METHODID_DELETE_TOOL_EXECUTION:
          serviceImpl.deleteToolExecution((dev.statehouse.v1.DeleteToolExecutionRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteToolExecutionResponse>) responseObserver);
          break;
        case METHODID_DELETE_TOOL_EXECUTIONS:
          serviceImpl.deleteToolExecutions((dev.statehouse.v1.DeleteToolExecutionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteToolExecutionsResponse>) responseObserver);
          break;
        case METHODID_BATCH_GET_TOOL_EXECUTIONS:
          serviceImpl.batchGetToolExecutions((dev.statehouse.v1.BatchGetToolExecutionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetToolExecutionsResponse>) responseObserver);
          break;
        case METHODID_BATCH_CREATE_TOOL_EXECUTIONS:
          serviceImpl.batchCreateToolExecutions((dev.statehouse.v1.BatchCreateToolExecutionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchCreateToolExecutionsResponse>) responseObserver);
          break;
        case METHODID_BATCH_UPSERT_TOOL_EXECUTIONS:
          serviceImpl.batchUpsertToolExecutions((dev.statehouse.v1.BatchUpsertToolExecutionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchUpsertToolExecutionsResponse>) responseObserver);
          break;
        case METHODID_SUMMARIZE_TOOL_USAGE:
          serviceImpl.summarizeToolUsage((dev.statehouse.v1.SummarizeToolUsageRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.SummarizeToolUsageResponse>) responseObserver);
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
          getCreateToolExecutionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CreateToolExecutionRequest,
              dev.statehouse.v1.CreateToolExecutionResponse>(
                service, METHODID_CREATE_TOOL_EXECUTION)))
        .addMethod(
          getGetToolExecutionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetToolExecutionRequest,
              dev.statehouse.v1.GetToolExecutionResponse>(
                service, METHODID_GET_TOOL_EXECUTION)))
        .addMethod(
          getListToolExecutionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListToolExecutionsRequest,
              dev.statehouse.v1.ListToolExecutionsResponse>(
                service, METHODID_LIST_TOOL_EXECUTIONS)))
        .addMethod(
          getCountToolExecutionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CountToolExecutionsRequest,
              dev.statehouse.v1.CountToolExecutionsResponse>(
                service, METHODID_COUNT_TOOL_EXECUTIONS)))
        .addMethod(
          getUpdateToolExecutionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateToolExecutionRequest,
              dev.statehouse.v1.UpdateToolExecutionResponse>(
                service, METHODID_UPDATE_TOOL_EXECUTION)))
        .addMethod(
          getUpdateToolExecutionStatusMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateToolExecutionStatusRequest,
              dev.statehouse.v1.UpdateToolExecutionStatusResponse>(
                service, METHODID_UPDATE_TOOL_EXECUTION_STATUS)))
        .addMethod(
          getUpdateToolExecutionStatusesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateToolExecutionStatusesRequest,
              dev.statehouse.v1.UpdateToolExecutionStatusesResponse>(
                service, METHODID_UPDATE_TOOL_EXECUTION_STATUSES)))
        .addMethod(
          getDeleteToolExecutionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteToolExecutionRequest,
              dev.statehouse.v1.DeleteToolExecutionResponse>(
                service, METHODID_DELETE_TOOL_EXECUTION)))
        .addMethod(
          getDeleteToolExecutionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteToolExecutionsRequest,
              dev.statehouse.v1.DeleteToolExecutionsResponse>(
                service, METHODID_DELETE_TOOL_EXECUTIONS)))
        .addMethod(
          getBatchGetToolExecutionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.BatchGetToolExecutionsRequest,
              dev.statehouse.v1.BatchGetToolExecutionsResponse>(
                service, METHODID_BATCH_GET_TOOL_EXECUTIONS)))
        .addMethod(
          getBatchCreateToolExecutionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.BatchCreateToolExecutionsRequest,
              dev.statehouse.v1.BatchCreateToolExecutionsResponse>(
                service, METHODID_BATCH_CREATE_TOOL_EXECUTIONS)))
        .addMethod(
          getBatchUpsertToolExecutionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.BatchUpsertToolExecutionsRequest,
              dev.statehouse.v1.BatchUpsertToolExecutionsResponse>(
                service, METHODID_BATCH_UPSERT_TOOL_EXECUTIONS)))
        .addMethod(
          getSummarizeToolUsageMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.SummarizeToolUsageRequest,
              dev.statehouse.v1.SummarizeToolUsageResponse>(
                service, METHODID_SUMMARIZE_TOOL_USAGE)))
        .build();
  }

  private static abstract class ToolExecutionServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    ToolExecutionServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.statehouse.v1.ToolExecutionProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("ToolExecutionService");
    }
  }

  private static final class ToolExecutionServiceFileDescriptorSupplier
      extends ToolExecutionServiceBaseDescriptorSupplier {
    ToolExecutionServiceFileDescriptorSupplier() {}
  }

  private static final class ToolExecutionServiceMethodDescriptorSupplier
      extends ToolExecutionServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    ToolExecutionServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (ToolExecutionServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new ToolExecutionServiceFileDescriptorSupplier())
              .addMethod(getCreateToolExecutionMethod())
              .addMethod(getGetToolExecutionMethod())
              .addMethod(getListToolExecutionsMethod())
              .addMethod(getCountToolExecutionsMethod())
              .addMethod(getUpdateToolExecutionMethod())
              .addMethod(getUpdateToolExecutionStatusMethod())
              .addMethod(getUpdateToolExecutionStatusesMethod())
              .addMethod(getDeleteToolExecutionMethod())
              .addMethod(getDeleteToolExecutionsMethod())
              .addMethod(getBatchGetToolExecutionsMethod())
              .addMethod(getBatchCreateToolExecutionsMethod())
              .addMethod(getBatchUpsertToolExecutionsMethod())
              .addMethod(getSummarizeToolUsageMethod())
              .build();
        }
      }
    }
    return result;
  }
}
