package dev.statehouse.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Tasks: units of work, alone or in trees of any size.
 * A tree is a task without a parent, with everything below it. Trees are read depth first: a parent before its
 * children, and siblings in the order of their creation.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class TaskServiceGrpc {

  private TaskServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "statehouse.v1.TaskService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CreateTaskRequest,
      dev.statehouse.v1.CreateTaskResponse> getCreateTaskMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateTask",
      requestType = dev.statehouse.v1.CreateTaskRequest.class,
      responseType = dev.statehouse.v1.CreateTaskResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CreateTaskRequest,
      dev.statehouse.v1.CreateTaskResponse> getCreateTaskMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CreateTaskRequest, dev.statehouse.v1.CreateTaskResponse> getCreateTaskMethod;
    if ((getCreateTaskMethod = TaskServiceGrpc.getCreateTaskMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getCreateTaskMethod = TaskServiceGrpc.getCreateTaskMethod) == null) {
          TaskServiceGrpc.getCreateTaskMethod = getCreateTaskMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CreateTaskRequest, dev.statehouse.v1.CreateTaskResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateTask"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateTaskRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateTaskResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("CreateTask"))
              .build();
        }
      }
    }
    return getCreateTaskMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetTaskRequest,
      dev.statehouse.v1.GetTaskResponse> getGetTaskMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetTask",
      requestType = dev.statehouse.v1.GetTaskRequest.class,
      responseType = dev.statehouse.v1.GetTaskResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetTaskRequest,
      dev.statehouse.v1.GetTaskResponse> getGetTaskMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetTaskRequest, dev.statehouse.v1.GetTaskResponse> getGetTaskMethod;
    if ((getGetTaskMethod = TaskServiceGrpc.getGetTaskMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getGetTaskMethod = TaskServiceGrpc.getGetTaskMethod) == null) {
          TaskServiceGrpc.getGetTaskMethod = getGetTaskMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetTaskRequest, dev.statehouse.v1.GetTaskResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetTask"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetTaskRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetTaskResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("GetTask"))
              .build();
        }
      }
    }
    return getGetTaskMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListTasksRequest,
      dev.statehouse.v1.ListTasksResponse> getListTasksMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListTasks",
      requestType = dev.statehouse.v1.ListTasksRequest.class,
      responseType = dev.statehouse.v1.ListTasksResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListTasksRequest,
      dev.statehouse.v1.ListTasksResponse> getListTasksMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListTasksRequest, dev.statehouse.v1.ListTasksResponse> getListTasksMethod;
    if ((getListTasksMethod = TaskServiceGrpc.getListTasksMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getListTasksMethod = TaskServiceGrpc.getListTasksMethod) == null) {
          TaskServiceGrpc.getListTasksMethod = getListTasksMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListTasksRequest, dev.statehouse.v1.ListTasksResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListTasks"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListTasksRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListTasksResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("ListTasks"))
              .build();
        }
      }
    }
    return getListTasksMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CountTasksRequest,
      dev.statehouse.v1.CountTasksResponse> getCountTasksMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CountTasks",
      requestType = dev.statehouse.v1.CountTasksRequest.class,
      responseType = dev.statehouse.v1.CountTasksResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CountTasksRequest,
      dev.statehouse.v1.CountTasksResponse> getCountTasksMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CountTasksRequest, dev.statehouse.v1.CountTasksResponse> getCountTasksMethod;
    if ((getCountTasksMethod = TaskServiceGrpc.getCountTasksMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getCountTasksMethod = TaskServiceGrpc.getCountTasksMethod) == null) {
          TaskServiceGrpc.getCountTasksMethod = getCountTasksMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CountTasksRequest, dev.statehouse.v1.CountTasksResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CountTasks"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountTasksRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountTasksResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("CountTasks"))
              .build();
        }
      }
    }
    return getCountTasksMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.StreamTasksRequest,
      dev.statehouse.v1.StreamTasksResponse> getStreamTasksMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "StreamTasks",
      requestType = dev.statehouse.v1.StreamTasksRequest.class,
      responseType = dev.statehouse.v1.StreamTasksResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.StreamTasksRequest,
      dev.statehouse.v1.StreamTasksResponse> getStreamTasksMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.StreamTasksRequest, dev.statehouse.v1.StreamTasksResponse> getStreamTasksMethod;
    if ((getStreamTasksMethod = TaskServiceGrpc.getStreamTasksMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getStreamTasksMethod = TaskServiceGrpc.getStreamTasksMethod) == null) {
          TaskServiceGrpc.getStreamTasksMethod = getStreamTasksMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.StreamTasksRequest, dev.statehouse.v1.StreamTasksResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "StreamTasks"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.StreamTasksRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.StreamTasksResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("StreamTasks"))
              .build();
        }
      }
    }
    return getStreamTasksMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.WatchTasksRequest,
      dev.statehouse.v1.WatchTasksResponse> getWatchTasksMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "WatchTasks",
      requestType = dev.statehouse.v1.WatchTasksRequest.class,
      responseType = dev.statehouse.v1.WatchTasksResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.WatchTasksRequest,
      dev.statehouse.v1.WatchTasksResponse> getWatchTasksMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.WatchTasksRequest, dev.statehouse.v1.WatchTasksResponse> getWatchTasksMethod;
    if ((getWatchTasksMethod = TaskServiceGrpc.getWatchTasksMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getWatchTasksMethod = TaskServiceGrpc.getWatchTasksMethod) == null) {
          TaskServiceGrpc.getWatchTasksMethod = getWatchTasksMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.WatchTasksRequest, dev.statehouse.v1.WatchTasksResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "WatchTasks"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.WatchTasksRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.WatchTasksResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("WatchTasks"))
              .build();
        }
      }
    }
    return getWatchTasksMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateTaskRequest,
      dev.statehouse.v1.UpdateTaskResponse> getUpdateTaskMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateTask",
      requestType = dev.statehouse.v1.UpdateTaskRequest.class,
      responseType = dev.statehouse.v1.UpdateTaskResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateTaskRequest,
      dev.statehouse.v1.UpdateTaskResponse> getUpdateTaskMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateTaskRequest, dev.statehouse.v1.UpdateTaskResponse> getUpdateTaskMethod;
    if ((getUpdateTaskMethod = TaskServiceGrpc.getUpdateTaskMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getUpdateTaskMethod = TaskServiceGrpc.getUpdateTaskMethod) == null) {
          TaskServiceGrpc.getUpdateTaskMethod = getUpdateTaskMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateTaskRequest, dev.statehouse.v1.UpdateTaskResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateTask"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateTaskRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateTaskResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("UpdateTask"))
              .build();
        }
      }
    }
    return getUpdateTaskMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpsertTaskRequest,
      dev.statehouse.v1.UpsertTaskResponse> getUpsertTaskMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpsertTask",
      requestType = dev.statehouse.v1.UpsertTaskRequest.class,
      responseType = dev.statehouse.v1.UpsertTaskResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpsertTaskRequest,
      dev.statehouse.v1.UpsertTaskResponse> getUpsertTaskMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpsertTaskRequest, dev.statehouse.v1.UpsertTaskResponse> getUpsertTaskMethod;
    if ((getUpsertTaskMethod = TaskServiceGrpc.getUpsertTaskMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getUpsertTaskMethod = TaskServiceGrpc.getUpsertTaskMethod) == null) {
          TaskServiceGrpc.getUpsertTaskMethod = getUpsertTaskMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpsertTaskRequest, dev.statehouse.v1.UpsertTaskResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpsertTask"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpsertTaskRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpsertTaskResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("UpsertTask"))
              .build();
        }
      }
    }
    return getUpsertTaskMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteTaskRequest,
      dev.statehouse.v1.DeleteTaskResponse> getDeleteTaskMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteTask",
      requestType = dev.statehouse.v1.DeleteTaskRequest.class,
      responseType = dev.statehouse.v1.DeleteTaskResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteTaskRequest,
      dev.statehouse.v1.DeleteTaskResponse> getDeleteTaskMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteTaskRequest, dev.statehouse.v1.DeleteTaskResponse> getDeleteTaskMethod;
    if ((getDeleteTaskMethod = TaskServiceGrpc.getDeleteTaskMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getDeleteTaskMethod = TaskServiceGrpc.getDeleteTaskMethod) == null) {
          TaskServiceGrpc.getDeleteTaskMethod = getDeleteTaskMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteTaskRequest, dev.statehouse.v1.DeleteTaskResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteTask"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteTaskRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteTaskResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("DeleteTask"))
              .build();
        }
      }
    }
    return getDeleteTaskMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteTasksRequest,
      dev.statehouse.v1.DeleteTasksResponse> getDeleteTasksMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteTasks",
      requestType = dev.statehouse.v1.DeleteTasksRequest.class,
      responseType = dev.statehouse.v1.DeleteTasksResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteTasksRequest,
      dev.statehouse.v1.DeleteTasksResponse> getDeleteTasksMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteTasksRequest, dev.statehouse.v1.DeleteTasksResponse> getDeleteTasksMethod;
    if ((getDeleteTasksMethod = TaskServiceGrpc.getDeleteTasksMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getDeleteTasksMethod = TaskServiceGrpc.getDeleteTasksMethod) == null) {
          TaskServiceGrpc.getDeleteTasksMethod = getDeleteTasksMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteTasksRequest, dev.statehouse.v1.DeleteTasksResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteTasks"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteTasksRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteTasksResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("DeleteTasks"))
              .build();
        }
      }
    }
    return getDeleteTasksMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetTasksRequest,
      dev.statehouse.v1.BatchGetTasksResponse> getBatchGetTasksMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "BatchGetTasks",
      requestType = dev.statehouse.v1.BatchGetTasksRequest.class,
      responseType = dev.statehouse.v1.BatchGetTasksResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetTasksRequest,
      dev.statehouse.v1.BatchGetTasksResponse> getBatchGetTasksMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetTasksRequest, dev.statehouse.v1.BatchGetTasksResponse> getBatchGetTasksMethod;
    if ((getBatchGetTasksMethod = TaskServiceGrpc.getBatchGetTasksMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getBatchGetTasksMethod = TaskServiceGrpc.getBatchGetTasksMethod) == null) {
          TaskServiceGrpc.getBatchGetTasksMethod = getBatchGetTasksMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.BatchGetTasksRequest, dev.statehouse.v1.BatchGetTasksResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "BatchGetTasks"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetTasksRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetTasksResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("BatchGetTasks"))
              .build();
        }
      }
    }
    return getBatchGetTasksMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.BatchCreateTasksRequest,
      dev.statehouse.v1.BatchCreateTasksResponse> getBatchCreateTasksMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "BatchCreateTasks",
      requestType = dev.statehouse.v1.BatchCreateTasksRequest.class,
      responseType = dev.statehouse.v1.BatchCreateTasksResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.BatchCreateTasksRequest,
      dev.statehouse.v1.BatchCreateTasksResponse> getBatchCreateTasksMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.BatchCreateTasksRequest, dev.statehouse.v1.BatchCreateTasksResponse> getBatchCreateTasksMethod;
    if ((getBatchCreateTasksMethod = TaskServiceGrpc.getBatchCreateTasksMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getBatchCreateTasksMethod = TaskServiceGrpc.getBatchCreateTasksMethod) == null) {
          TaskServiceGrpc.getBatchCreateTasksMethod = getBatchCreateTasksMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.BatchCreateTasksRequest, dev.statehouse.v1.BatchCreateTasksResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "BatchCreateTasks"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchCreateTasksRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchCreateTasksResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("BatchCreateTasks"))
              .build();
        }
      }
    }
    return getBatchCreateTasksMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.BatchUpsertTasksRequest,
      dev.statehouse.v1.BatchUpsertTasksResponse> getBatchUpsertTasksMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "BatchUpsertTasks",
      requestType = dev.statehouse.v1.BatchUpsertTasksRequest.class,
      responseType = dev.statehouse.v1.BatchUpsertTasksResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.BatchUpsertTasksRequest,
      dev.statehouse.v1.BatchUpsertTasksResponse> getBatchUpsertTasksMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.BatchUpsertTasksRequest, dev.statehouse.v1.BatchUpsertTasksResponse> getBatchUpsertTasksMethod;
    if ((getBatchUpsertTasksMethod = TaskServiceGrpc.getBatchUpsertTasksMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getBatchUpsertTasksMethod = TaskServiceGrpc.getBatchUpsertTasksMethod) == null) {
          TaskServiceGrpc.getBatchUpsertTasksMethod = getBatchUpsertTasksMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.BatchUpsertTasksRequest, dev.statehouse.v1.BatchUpsertTasksResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "BatchUpsertTasks"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchUpsertTasksRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchUpsertTasksResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("BatchUpsertTasks"))
              .build();
        }
      }
    }
    return getBatchUpsertTasksMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateTaskStatusRequest,
      dev.statehouse.v1.UpdateTaskStatusResponse> getUpdateTaskStatusMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateTaskStatus",
      requestType = dev.statehouse.v1.UpdateTaskStatusRequest.class,
      responseType = dev.statehouse.v1.UpdateTaskStatusResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateTaskStatusRequest,
      dev.statehouse.v1.UpdateTaskStatusResponse> getUpdateTaskStatusMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateTaskStatusRequest, dev.statehouse.v1.UpdateTaskStatusResponse> getUpdateTaskStatusMethod;
    if ((getUpdateTaskStatusMethod = TaskServiceGrpc.getUpdateTaskStatusMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getUpdateTaskStatusMethod = TaskServiceGrpc.getUpdateTaskStatusMethod) == null) {
          TaskServiceGrpc.getUpdateTaskStatusMethod = getUpdateTaskStatusMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateTaskStatusRequest, dev.statehouse.v1.UpdateTaskStatusResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateTaskStatus"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateTaskStatusRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateTaskStatusResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("UpdateTaskStatus"))
              .build();
        }
      }
    }
    return getUpdateTaskStatusMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateTaskStatusesRequest,
      dev.statehouse.v1.UpdateTaskStatusesResponse> getUpdateTaskStatusesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateTaskStatuses",
      requestType = dev.statehouse.v1.UpdateTaskStatusesRequest.class,
      responseType = dev.statehouse.v1.UpdateTaskStatusesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateTaskStatusesRequest,
      dev.statehouse.v1.UpdateTaskStatusesResponse> getUpdateTaskStatusesMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateTaskStatusesRequest, dev.statehouse.v1.UpdateTaskStatusesResponse> getUpdateTaskStatusesMethod;
    if ((getUpdateTaskStatusesMethod = TaskServiceGrpc.getUpdateTaskStatusesMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getUpdateTaskStatusesMethod = TaskServiceGrpc.getUpdateTaskStatusesMethod) == null) {
          TaskServiceGrpc.getUpdateTaskStatusesMethod = getUpdateTaskStatusesMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateTaskStatusesRequest, dev.statehouse.v1.UpdateTaskStatusesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateTaskStatuses"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateTaskStatusesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateTaskStatusesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("UpdateTaskStatuses"))
              .build();
        }
      }
    }
    return getUpdateTaskStatusesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateTaskOutputRequest,
      dev.statehouse.v1.UpdateTaskOutputResponse> getUpdateTaskOutputMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateTaskOutput",
      requestType = dev.statehouse.v1.UpdateTaskOutputRequest.class,
      responseType = dev.statehouse.v1.UpdateTaskOutputResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateTaskOutputRequest,
      dev.statehouse.v1.UpdateTaskOutputResponse> getUpdateTaskOutputMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateTaskOutputRequest, dev.statehouse.v1.UpdateTaskOutputResponse> getUpdateTaskOutputMethod;
    if ((getUpdateTaskOutputMethod = TaskServiceGrpc.getUpdateTaskOutputMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getUpdateTaskOutputMethod = TaskServiceGrpc.getUpdateTaskOutputMethod) == null) {
          TaskServiceGrpc.getUpdateTaskOutputMethod = getUpdateTaskOutputMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateTaskOutputRequest, dev.statehouse.v1.UpdateTaskOutputResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateTaskOutput"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateTaskOutputRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateTaskOutputResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("UpdateTaskOutput"))
              .build();
        }
      }
    }
    return getUpdateTaskOutputMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListChildTasksRequest,
      dev.statehouse.v1.ListChildTasksResponse> getListChildTasksMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListChildTasks",
      requestType = dev.statehouse.v1.ListChildTasksRequest.class,
      responseType = dev.statehouse.v1.ListChildTasksResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListChildTasksRequest,
      dev.statehouse.v1.ListChildTasksResponse> getListChildTasksMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListChildTasksRequest, dev.statehouse.v1.ListChildTasksResponse> getListChildTasksMethod;
    if ((getListChildTasksMethod = TaskServiceGrpc.getListChildTasksMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getListChildTasksMethod = TaskServiceGrpc.getListChildTasksMethod) == null) {
          TaskServiceGrpc.getListChildTasksMethod = getListChildTasksMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListChildTasksRequest, dev.statehouse.v1.ListChildTasksResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListChildTasks"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListChildTasksRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListChildTasksResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("ListChildTasks"))
              .build();
        }
      }
    }
    return getListChildTasksMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetChildTaskRequest,
      dev.statehouse.v1.GetChildTaskResponse> getGetChildTaskMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetChildTask",
      requestType = dev.statehouse.v1.GetChildTaskRequest.class,
      responseType = dev.statehouse.v1.GetChildTaskResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetChildTaskRequest,
      dev.statehouse.v1.GetChildTaskResponse> getGetChildTaskMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetChildTaskRequest, dev.statehouse.v1.GetChildTaskResponse> getGetChildTaskMethod;
    if ((getGetChildTaskMethod = TaskServiceGrpc.getGetChildTaskMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getGetChildTaskMethod = TaskServiceGrpc.getGetChildTaskMethod) == null) {
          TaskServiceGrpc.getGetChildTaskMethod = getGetChildTaskMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetChildTaskRequest, dev.statehouse.v1.GetChildTaskResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetChildTask"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetChildTaskRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetChildTaskResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("GetChildTask"))
              .build();
        }
      }
    }
    return getGetChildTaskMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListChildOutputsRequest,
      dev.statehouse.v1.ListChildOutputsResponse> getListChildOutputsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListChildOutputs",
      requestType = dev.statehouse.v1.ListChildOutputsRequest.class,
      responseType = dev.statehouse.v1.ListChildOutputsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListChildOutputsRequest,
      dev.statehouse.v1.ListChildOutputsResponse> getListChildOutputsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListChildOutputsRequest, dev.statehouse.v1.ListChildOutputsResponse> getListChildOutputsMethod;
    if ((getListChildOutputsMethod = TaskServiceGrpc.getListChildOutputsMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getListChildOutputsMethod = TaskServiceGrpc.getListChildOutputsMethod) == null) {
          TaskServiceGrpc.getListChildOutputsMethod = getListChildOutputsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListChildOutputsRequest, dev.statehouse.v1.ListChildOutputsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListChildOutputs"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListChildOutputsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListChildOutputsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("ListChildOutputs"))
              .build();
        }
      }
    }
    return getListChildOutputsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListTaskAncestorsRequest,
      dev.statehouse.v1.ListTaskAncestorsResponse> getListTaskAncestorsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListTaskAncestors",
      requestType = dev.statehouse.v1.ListTaskAncestorsRequest.class,
      responseType = dev.statehouse.v1.ListTaskAncestorsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListTaskAncestorsRequest,
      dev.statehouse.v1.ListTaskAncestorsResponse> getListTaskAncestorsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListTaskAncestorsRequest, dev.statehouse.v1.ListTaskAncestorsResponse> getListTaskAncestorsMethod;
    if ((getListTaskAncestorsMethod = TaskServiceGrpc.getListTaskAncestorsMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getListTaskAncestorsMethod = TaskServiceGrpc.getListTaskAncestorsMethod) == null) {
          TaskServiceGrpc.getListTaskAncestorsMethod = getListTaskAncestorsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListTaskAncestorsRequest, dev.statehouse.v1.ListTaskAncestorsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListTaskAncestors"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListTaskAncestorsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListTaskAncestorsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("ListTaskAncestors"))
              .build();
        }
      }
    }
    return getListTaskAncestorsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetTaskTreeRequest,
      dev.statehouse.v1.GetTaskTreeResponse> getGetTaskTreeMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetTaskTree",
      requestType = dev.statehouse.v1.GetTaskTreeRequest.class,
      responseType = dev.statehouse.v1.GetTaskTreeResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetTaskTreeRequest,
      dev.statehouse.v1.GetTaskTreeResponse> getGetTaskTreeMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetTaskTreeRequest, dev.statehouse.v1.GetTaskTreeResponse> getGetTaskTreeMethod;
    if ((getGetTaskTreeMethod = TaskServiceGrpc.getGetTaskTreeMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getGetTaskTreeMethod = TaskServiceGrpc.getGetTaskTreeMethod) == null) {
          TaskServiceGrpc.getGetTaskTreeMethod = getGetTaskTreeMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetTaskTreeRequest, dev.statehouse.v1.GetTaskTreeResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetTaskTree"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetTaskTreeRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetTaskTreeResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("GetTaskTree"))
              .build();
        }
      }
    }
    return getGetTaskTreeMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.StreamTaskTreeRequest,
      dev.statehouse.v1.StreamTaskTreeResponse> getStreamTaskTreeMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "StreamTaskTree",
      requestType = dev.statehouse.v1.StreamTaskTreeRequest.class,
      responseType = dev.statehouse.v1.StreamTaskTreeResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.StreamTaskTreeRequest,
      dev.statehouse.v1.StreamTaskTreeResponse> getStreamTaskTreeMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.StreamTaskTreeRequest, dev.statehouse.v1.StreamTaskTreeResponse> getStreamTaskTreeMethod;
    if ((getStreamTaskTreeMethod = TaskServiceGrpc.getStreamTaskTreeMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getStreamTaskTreeMethod = TaskServiceGrpc.getStreamTaskTreeMethod) == null) {
          TaskServiceGrpc.getStreamTaskTreeMethod = getStreamTaskTreeMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.StreamTaskTreeRequest, dev.statehouse.v1.StreamTaskTreeResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "StreamTaskTree"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.StreamTaskTreeRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.StreamTaskTreeResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("StreamTaskTree"))
              .build();
        }
      }
    }
    return getStreamTaskTreeMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.WatchTaskTreeRequest,
      dev.statehouse.v1.WatchTaskTreeResponse> getWatchTaskTreeMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "WatchTaskTree",
      requestType = dev.statehouse.v1.WatchTaskTreeRequest.class,
      responseType = dev.statehouse.v1.WatchTaskTreeResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.WatchTaskTreeRequest,
      dev.statehouse.v1.WatchTaskTreeResponse> getWatchTaskTreeMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.WatchTaskTreeRequest, dev.statehouse.v1.WatchTaskTreeResponse> getWatchTaskTreeMethod;
    if ((getWatchTaskTreeMethod = TaskServiceGrpc.getWatchTaskTreeMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getWatchTaskTreeMethod = TaskServiceGrpc.getWatchTaskTreeMethod) == null) {
          TaskServiceGrpc.getWatchTaskTreeMethod = getWatchTaskTreeMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.WatchTaskTreeRequest, dev.statehouse.v1.WatchTaskTreeResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "WatchTaskTree"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.WatchTaskTreeRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.WatchTaskTreeResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("WatchTaskTree"))
              .build();
        }
      }
    }
    return getWatchTaskTreeMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetTaskProgressRequest,
      dev.statehouse.v1.GetTaskProgressResponse> getGetTaskProgressMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetTaskProgress",
      requestType = dev.statehouse.v1.GetTaskProgressRequest.class,
      responseType = dev.statehouse.v1.GetTaskProgressResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetTaskProgressRequest,
      dev.statehouse.v1.GetTaskProgressResponse> getGetTaskProgressMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetTaskProgressRequest, dev.statehouse.v1.GetTaskProgressResponse> getGetTaskProgressMethod;
    if ((getGetTaskProgressMethod = TaskServiceGrpc.getGetTaskProgressMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getGetTaskProgressMethod = TaskServiceGrpc.getGetTaskProgressMethod) == null) {
          TaskServiceGrpc.getGetTaskProgressMethod = getGetTaskProgressMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetTaskProgressRequest, dev.statehouse.v1.GetTaskProgressResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetTaskProgress"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetTaskProgressRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetTaskProgressResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("GetTaskProgress"))
              .build();
        }
      }
    }
    return getGetTaskProgressMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.MoveTaskRequest,
      dev.statehouse.v1.MoveTaskResponse> getMoveTaskMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "MoveTask",
      requestType = dev.statehouse.v1.MoveTaskRequest.class,
      responseType = dev.statehouse.v1.MoveTaskResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.MoveTaskRequest,
      dev.statehouse.v1.MoveTaskResponse> getMoveTaskMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.MoveTaskRequest, dev.statehouse.v1.MoveTaskResponse> getMoveTaskMethod;
    if ((getMoveTaskMethod = TaskServiceGrpc.getMoveTaskMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getMoveTaskMethod = TaskServiceGrpc.getMoveTaskMethod) == null) {
          TaskServiceGrpc.getMoveTaskMethod = getMoveTaskMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.MoveTaskRequest, dev.statehouse.v1.MoveTaskResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "MoveTask"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.MoveTaskRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.MoveTaskResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("MoveTask"))
              .build();
        }
      }
    }
    return getMoveTaskMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CancelTaskTreeRequest,
      dev.statehouse.v1.CancelTaskTreeResponse> getCancelTaskTreeMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CancelTaskTree",
      requestType = dev.statehouse.v1.CancelTaskTreeRequest.class,
      responseType = dev.statehouse.v1.CancelTaskTreeResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CancelTaskTreeRequest,
      dev.statehouse.v1.CancelTaskTreeResponse> getCancelTaskTreeMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CancelTaskTreeRequest, dev.statehouse.v1.CancelTaskTreeResponse> getCancelTaskTreeMethod;
    if ((getCancelTaskTreeMethod = TaskServiceGrpc.getCancelTaskTreeMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getCancelTaskTreeMethod = TaskServiceGrpc.getCancelTaskTreeMethod) == null) {
          TaskServiceGrpc.getCancelTaskTreeMethod = getCancelTaskTreeMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CancelTaskTreeRequest, dev.statehouse.v1.CancelTaskTreeResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CancelTaskTree"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CancelTaskTreeRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CancelTaskTreeResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("CancelTaskTree"))
              .build();
        }
      }
    }
    return getCancelTaskTreeMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.RetryTaskTreeRequest,
      dev.statehouse.v1.RetryTaskTreeResponse> getRetryTaskTreeMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RetryTaskTree",
      requestType = dev.statehouse.v1.RetryTaskTreeRequest.class,
      responseType = dev.statehouse.v1.RetryTaskTreeResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.RetryTaskTreeRequest,
      dev.statehouse.v1.RetryTaskTreeResponse> getRetryTaskTreeMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.RetryTaskTreeRequest, dev.statehouse.v1.RetryTaskTreeResponse> getRetryTaskTreeMethod;
    if ((getRetryTaskTreeMethod = TaskServiceGrpc.getRetryTaskTreeMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getRetryTaskTreeMethod = TaskServiceGrpc.getRetryTaskTreeMethod) == null) {
          TaskServiceGrpc.getRetryTaskTreeMethod = getRetryTaskTreeMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.RetryTaskTreeRequest, dev.statehouse.v1.RetryTaskTreeResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RetryTaskTree"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.RetryTaskTreeRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.RetryTaskTreeResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("RetryTaskTree"))
              .build();
        }
      }
    }
    return getRetryTaskTreeMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteTaskTreeRequest,
      dev.statehouse.v1.DeleteTaskTreeResponse> getDeleteTaskTreeMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteTaskTree",
      requestType = dev.statehouse.v1.DeleteTaskTreeRequest.class,
      responseType = dev.statehouse.v1.DeleteTaskTreeResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteTaskTreeRequest,
      dev.statehouse.v1.DeleteTaskTreeResponse> getDeleteTaskTreeMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteTaskTreeRequest, dev.statehouse.v1.DeleteTaskTreeResponse> getDeleteTaskTreeMethod;
    if ((getDeleteTaskTreeMethod = TaskServiceGrpc.getDeleteTaskTreeMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getDeleteTaskTreeMethod = TaskServiceGrpc.getDeleteTaskTreeMethod) == null) {
          TaskServiceGrpc.getDeleteTaskTreeMethod = getDeleteTaskTreeMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteTaskTreeRequest, dev.statehouse.v1.DeleteTaskTreeResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteTaskTree"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteTaskTreeRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteTaskTreeResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("DeleteTaskTree"))
              .build();
        }
      }
    }
    return getDeleteTaskTreeMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static TaskServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TaskServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TaskServiceStub>() {
        @java.lang.Override
        public TaskServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TaskServiceStub(channel, callOptions);
        }
      };
    return TaskServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static TaskServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TaskServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TaskServiceBlockingV2Stub>() {
        @java.lang.Override
        public TaskServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TaskServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return TaskServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static TaskServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TaskServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TaskServiceBlockingStub>() {
        @java.lang.Override
        public TaskServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TaskServiceBlockingStub(channel, callOptions);
        }
      };
    return TaskServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static TaskServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TaskServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TaskServiceFutureStub>() {
        @java.lang.Override
        public TaskServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TaskServiceFutureStub(channel, callOptions);
        }
      };
    return TaskServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Tasks: units of work, alone or in trees of any size.
   * A tree is a task without a parent, with everything below it. Trees are read depth first: a parent before its
   * children, and siblings in the order of their creation.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Creates a task. NOT_FOUND `PARENT_NOT_FOUND` if the parent is not in the project; FAILED_PRECONDITION
     * `DEPTH_EXCEEDED` if the task would be more than 128 levels below the root; INVALID_ARGUMENT `CYCLE` if it would be
     * its own parent.
     * </pre>
     */
    default void createTask(dev.statehouse.v1.CreateTaskRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateTaskResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateTaskMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one task. Called `GetState` in other stores.
     * </pre>
     */
    default void getTask(dev.statehouse.v1.GetTaskRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetTaskResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetTaskMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists tasks. Called `ListStates` in other stores, and with one filter `ListTasksByStatus`, `ListTasksByAgent` or
     * `findBySession`.
     * </pre>
     */
    default void listTasks(dev.statehouse.v1.ListTasksRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListTasksResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListTasksMethod(), responseObserver);
    }

    /**
     * <pre>
     * Counts tasks, also by group.
     * </pre>
     */
    default void countTasks(dev.statehouse.v1.CountTasksRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountTasksResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCountTasksMethod(), responseObserver);
    }

    /**
     * <pre>
     * Streams all matching tasks. The stream may or may not contain a task that is created meanwhile.
     * </pre>
     */
    default void streamTasks(dev.statehouse.v1.StreamTasksRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.StreamTasksResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getStreamTasksMethod(), responseObserver);
    }

    /**
     * <pre>
     * Sends the matching tasks, and then their changes. WatchTaskTree watches a tree.
     * </pre>
     */
    default void watchTasks(dev.statehouse.v1.WatchTasksRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.WatchTasksResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getWatchTasksMethod(), responseObserver);
    }

    /**
     * <pre>
     * Updates a task.
     * </pre>
     */
    default void updateTask(dev.statehouse.v1.UpdateTaskRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateTaskResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateTaskMethod(), responseObserver);
    }

    /**
     * <pre>
     * Creates or replaces a task. Called `UpsertState` in other stores. The errors of CreateTask. The parent of a stored
     * task cannot be changed, except by MoveTask: INVALID_ARGUMENT.
     * </pre>
     */
    default void upsertTask(dev.statehouse.v1.UpsertTaskRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpsertTaskResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpsertTaskMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a task. FAILED_PRECONDITION `STILL_REFERENCED` while it has children; DeleteTaskTree deletes them too.
     * </pre>
     */
    default void deleteTask(dev.statehouse.v1.DeleteTaskRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteTaskResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteTaskMethod(), responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes the tasks that match, with their messages and tool executions. One use of it is called
     * `CleanupOldData` in other stores. A task below which another one stays is skipped. Those of a tree are deleted from
     * below.
     * </pre>
     */
    default void deleteTasks(dev.statehouse.v1.DeleteTasksRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteTasksResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteTasksMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads several tasks.
     * </pre>
     */
    default void batchGetTasks(dev.statehouse.v1.BatchGetTasksRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetTasksResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getBatchGetTasksMethod(), responseObserver);
    }

    /**
     * <pre>
     * Creates several tasks. Called `createMany` or `CreateChildStatesInTransaction` in other stores. Parents may be in
     * the same batch, in any order, so a whole tree can be stored by one call. The errors of CreateTask; `CYCLE` also if
     * several of the tasks would be ancestors of each other.
     * </pre>
     */
    default void batchCreateTasks(dev.statehouse.v1.BatchCreateTasksRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchCreateTasksResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getBatchCreateTasksMethod(), responseObserver);
    }

    /**
     * <pre>
     * Creates or replaces several tasks. Parents may be in the same batch, in any order. The errors of UpsertTask and
     * BatchCreateTasks.
     * </pre>
     */
    default void batchUpsertTasks(dev.statehouse.v1.BatchUpsertTasksRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchUpsertTasksResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getBatchUpsertTasksMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes the status of a task along the transition table of `TaskStatus`, and its output and error with it. When two
     * workers start the same task, one of them gets FAILED_PRECONDITION `INVALID_TRANSITION`.
     * </pre>
     */
    default void updateTaskStatus(dev.statehouse.v1.UpdateTaskStatusRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateTaskStatusResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateTaskStatusMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes the status of the tasks that match, and their output and error with it, as UpdateTaskStatus does for one.
     * To cancel them, as `CancelAllPendingTasks` of other stores does: CANCELLED. To retry those that have failed:
     * PENDING, with a filter of these statuses and an empty output and error.
     * </pre>
     */
    default void updateTaskStatuses(dev.statehouse.v1.UpdateTaskStatusesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateTaskStatusesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateTaskStatusesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Replaces or patches the output, in any status. Called `UpdateOutput` in other stores. NOT_FOUND; ABORTED
     * `VERSION_MISMATCH` if `version` is set and is not the current one; FAILED_PRECONDITION `RESULT_TOO_LARGE` if the
     * documents of the task would have more than 4 MB together.
     * </pre>
     */
    default void updateTaskOutput(dev.statehouse.v1.UpdateTaskOutputRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateTaskOutputResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateTaskOutputMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the children of a task in pages, in the order of their creation. Called `ListChildren` in other stores.
     * NOT_FOUND if the parent does not exist; INVALID_ARGUMENT for a page token of another request.
     * </pre>
     */
    default void listChildTasks(dev.statehouse.v1.ListChildTasksRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListChildTasksResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListChildTasksMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads the newest child with this name. Called `GetChildByTaskID` in other stores. NOT_FOUND if no child has it.
     * </pre>
     */
    default void getChildTask(dev.statehouse.v1.GetChildTaskRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetChildTaskResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetChildTaskMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads the outputs of all children, by name. Called `ListChildrenOutputs` in other stores. If several children have
     * the same name, the output of the newest is returned. Children without an output are left out. NOT_FOUND if the
     * parent does not exist; FAILED_PRECONDITION `RESULT_TOO_LARGE` for more than 10,000 names or 4 MiB.
     * </pre>
     */
    default void listChildOutputs(dev.statehouse.v1.ListChildOutputsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListChildOutputsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListChildOutputsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads the ancestors of a task: the root first, the parent last; empty for a root. NOT_FOUND if the task does not
     * exist.
     * </pre>
     */
    default void listTaskAncestors(dev.statehouse.v1.ListTaskAncestorsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListTaskAncestorsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListTaskAncestorsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads a task and everything below it, depth first, as a whole or, with `page_size`, in pages. The nodes of a page
     * are in their state when it was read; a tree that moves meanwhile is read to its end, and a node that moves within
     * it may be missed or read twice. NOT_FOUND if the task does not exist; INVALID_ARGUMENT for a token of another
     * request; without `page_size`, FAILED_PRECONDITION `RESULT_TOO_LARGE` for more than 10,000 nodes or 4 MiB.
     * </pre>
     */
    default void getTaskTree(dev.statehouse.v1.GetTaskTreeRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetTaskTreeResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetTaskTreeMethod(), responseObserver);
    }

    /**
     * <pre>
     * Streams a task and everything below it, depth first, as fast as the client reads. A message has at most 256 nodes
     * and about 256 KiB; the first one is small, so that it arrives early. Memory use is constant on both sides. The
     * stream is not one snapshot: every node is sent once, in its state when its page was read. A tree that MoveTask
     * moves meanwhile is sent to its end; a node that is moved within it may be missed or sent twice, and what is moved
     * into it or out of it may be sent or not. A broken stream can be continued from the last `resume_token`. NOT_FOUND
     * if the task does not exist; INVALID_ARGUMENT for a token of another request; RESOURCE_EXHAUSTED `OVERLOADED` if too
     * many streams are open (`--stream-limit`).
     * </pre>
     */
    default void streamTaskTree(dev.statehouse.v1.StreamTaskTreeRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.StreamTaskTreeResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getStreamTaskTreeMethod(), responseObserver);
    }

    /**
     * <pre>
     * Sends a task with everything below it, as StreamTaskTree does, and then the changes as WATCH sends those of
     * entities: tasks that are created below it, are moved into or out of the tree, change or are deleted. While the tree
     * is sent, and in each message, a task comes before those below it. What is told of a task is told of it alone: a
     * change of `child_count` without another change is not. The stream ends when the task at the top is deleted, which
     * all below it was before. The errors of WATCH; also NOT_FOUND if the task at the top does not exist.
     * </pre>
     */
    default void watchTaskTree(dev.statehouse.v1.WatchTaskTreeRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.WatchTaskTreeResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getWatchTaskTreeMethod(), responseObserver);
    }

    /**
     * <pre>
     * Counts the children of a task, or all tasks below it, by status, and derives their overall status. Called
     * `GetProgressInfo` in other stores. Without any tasks, all counts are zero and the status is PENDING. NOT_FOUND if
     * the parent does not exist.
     * </pre>
     */
    default void getTaskProgress(dev.statehouse.v1.GetTaskProgressRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetTaskProgressResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetTaskProgressMethod(), responseObserver);
    }

    /**
     * <pre>
     * Moves a task, with everything below it, to another parent, atomically: it becomes the last child there, or a root.
     * Workflows and sessions are not changed. Every task of the tree counts as changed, since its `depth` may be another
     * one. If the task is there already, nothing changes. A task that others create below the tree meanwhile waits for
     * the move, and is then created below the moved parent. Two moves in the same tree wait for each other.
     * NOT_FOUND if the task does not exist, `PARENT_NOT_FOUND` if the new parent does not; INVALID_ARGUMENT `CYCLE` if
     * the new parent is the task or below it; FAILED_PRECONDITION `DEPTH_EXCEEDED` if a task would be more than 128
     * levels below its root, `RESULT_TOO_LARGE` for a tree of more than 100,000 tasks, `FAILED_PRECONDITION` in a
     * transaction that is not READ_COMMITTED, which would not see what others have created below the tree since it began.
     * </pre>
     */
    default void moveTask(dev.statehouse.v1.MoveTaskRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.MoveTaskResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getMoveTaskMethod(), responseObserver);
    }

    /**
     * <pre>
     * Sets every task of the tree that is not in a terminal status to CANCELLED, atomically. Repeating the call has no
     * further effect. NOT_FOUND if the task does not exist.
     * </pre>
     */
    default void cancelTaskTree(dev.statehouse.v1.CancelTaskTreeRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CancelTaskTreeResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCancelTaskTreeMethod(), responseObserver);
    }

    /**
     * <pre>
     * Sets all tasks of the tree that are FAILED, CANCELLED or TIMED_OUT back to PENDING, atomically, and clears their
     * times, output and error. Repeating the call also resets those that have ended again meanwhile. NOT_FOUND if the
     * task does not exist.
     * </pre>
     */
    default void retryTaskTree(dev.statehouse.v1.RetryTaskTreeRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.RetryTaskTreeResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRetryTaskTreeMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a task and everything below it, atomically. NOT_FOUND if the task does not exist; FAILED_PRECONDITION
     * `STILL_REFERENCED` if the tree has got another task that the snapshot of the transaction does not show.
     * </pre>
     */
    default void deleteTaskTree(dev.statehouse.v1.DeleteTaskTreeRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteTaskTreeResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteTaskTreeMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service TaskService.
   * <pre>
   * Tasks: units of work, alone or in trees of any size.
   * A tree is a task without a parent, with everything below it. Trees are read depth first: a parent before its
   * children, and siblings in the order of their creation.
   * </pre>
   */
  public static abstract class TaskServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return TaskServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service TaskService.
   * <pre>
   * Tasks: units of work, alone or in trees of any size.
   * A tree is a task without a parent, with everything below it. Trees are read depth first: a parent before its
   * children, and siblings in the order of their creation.
   * </pre>
   */
  public static final class TaskServiceStub
      extends io.grpc.stub.AbstractAsyncStub<TaskServiceStub> {
    private TaskServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TaskServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TaskServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a task. NOT_FOUND `PARENT_NOT_FOUND` if the parent is not in the project; FAILED_PRECONDITION
     * `DEPTH_EXCEEDED` if the task would be more than 128 levels below the root; INVALID_ARGUMENT `CYCLE` if it would be
     * its own parent.
     * </pre>
     */
    public void createTask(dev.statehouse.v1.CreateTaskRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateTaskResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateTaskMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one task. Called `GetState` in other stores.
     * </pre>
     */
    public void getTask(dev.statehouse.v1.GetTaskRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetTaskResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetTaskMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists tasks. Called `ListStates` in other stores, and with one filter `ListTasksByStatus`, `ListTasksByAgent` or
     * `findBySession`.
     * </pre>
     */
    public void listTasks(dev.statehouse.v1.ListTasksRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListTasksResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListTasksMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Counts tasks, also by group.
     * </pre>
     */
    public void countTasks(dev.statehouse.v1.CountTasksRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountTasksResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCountTasksMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Streams all matching tasks. The stream may or may not contain a task that is created meanwhile.
     * </pre>
     */
    public void streamTasks(dev.statehouse.v1.StreamTasksRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.StreamTasksResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getStreamTasksMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Sends the matching tasks, and then their changes. WatchTaskTree watches a tree.
     * </pre>
     */
    public void watchTasks(dev.statehouse.v1.WatchTasksRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.WatchTasksResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getWatchTasksMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Updates a task.
     * </pre>
     */
    public void updateTask(dev.statehouse.v1.UpdateTaskRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateTaskResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateTaskMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Creates or replaces a task. Called `UpsertState` in other stores. The errors of CreateTask. The parent of a stored
     * task cannot be changed, except by MoveTask: INVALID_ARGUMENT.
     * </pre>
     */
    public void upsertTask(dev.statehouse.v1.UpsertTaskRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpsertTaskResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpsertTaskMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a task. FAILED_PRECONDITION `STILL_REFERENCED` while it has children; DeleteTaskTree deletes them too.
     * </pre>
     */
    public void deleteTask(dev.statehouse.v1.DeleteTaskRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteTaskResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteTaskMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes the tasks that match, with their messages and tool executions. One use of it is called
     * `CleanupOldData` in other stores. A task below which another one stays is skipped. Those of a tree are deleted from
     * below.
     * </pre>
     */
    public void deleteTasks(dev.statehouse.v1.DeleteTasksRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteTasksResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteTasksMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads several tasks.
     * </pre>
     */
    public void batchGetTasks(dev.statehouse.v1.BatchGetTasksRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetTasksResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getBatchGetTasksMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Creates several tasks. Called `createMany` or `CreateChildStatesInTransaction` in other stores. Parents may be in
     * the same batch, in any order, so a whole tree can be stored by one call. The errors of CreateTask; `CYCLE` also if
     * several of the tasks would be ancestors of each other.
     * </pre>
     */
    public void batchCreateTasks(dev.statehouse.v1.BatchCreateTasksRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchCreateTasksResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getBatchCreateTasksMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Creates or replaces several tasks. Parents may be in the same batch, in any order. The errors of UpsertTask and
     * BatchCreateTasks.
     * </pre>
     */
    public void batchUpsertTasks(dev.statehouse.v1.BatchUpsertTasksRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchUpsertTasksResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getBatchUpsertTasksMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes the status of a task along the transition table of `TaskStatus`, and its output and error with it. When two
     * workers start the same task, one of them gets FAILED_PRECONDITION `INVALID_TRANSITION`.
     * </pre>
     */
    public void updateTaskStatus(dev.statehouse.v1.UpdateTaskStatusRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateTaskStatusResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateTaskStatusMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes the status of the tasks that match, and their output and error with it, as UpdateTaskStatus does for one.
     * To cancel them, as `CancelAllPendingTasks` of other stores does: CANCELLED. To retry those that have failed:
     * PENDING, with a filter of these statuses and an empty output and error.
     * </pre>
     */
    public void updateTaskStatuses(dev.statehouse.v1.UpdateTaskStatusesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateTaskStatusesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateTaskStatusesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Replaces or patches the output, in any status. Called `UpdateOutput` in other stores. NOT_FOUND; ABORTED
     * `VERSION_MISMATCH` if `version` is set and is not the current one; FAILED_PRECONDITION `RESULT_TOO_LARGE` if the
     * documents of the task would have more than 4 MB together.
     * </pre>
     */
    public void updateTaskOutput(dev.statehouse.v1.UpdateTaskOutputRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateTaskOutputResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateTaskOutputMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the children of a task in pages, in the order of their creation. Called `ListChildren` in other stores.
     * NOT_FOUND if the parent does not exist; INVALID_ARGUMENT for a page token of another request.
     * </pre>
     */
    public void listChildTasks(dev.statehouse.v1.ListChildTasksRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListChildTasksResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListChildTasksMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads the newest child with this name. Called `GetChildByTaskID` in other stores. NOT_FOUND if no child has it.
     * </pre>
     */
    public void getChildTask(dev.statehouse.v1.GetChildTaskRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetChildTaskResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetChildTaskMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads the outputs of all children, by name. Called `ListChildrenOutputs` in other stores. If several children have
     * the same name, the output of the newest is returned. Children without an output are left out. NOT_FOUND if the
     * parent does not exist; FAILED_PRECONDITION `RESULT_TOO_LARGE` for more than 10,000 names or 4 MiB.
     * </pre>
     */
    public void listChildOutputs(dev.statehouse.v1.ListChildOutputsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListChildOutputsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListChildOutputsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads the ancestors of a task: the root first, the parent last; empty for a root. NOT_FOUND if the task does not
     * exist.
     * </pre>
     */
    public void listTaskAncestors(dev.statehouse.v1.ListTaskAncestorsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListTaskAncestorsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListTaskAncestorsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads a task and everything below it, depth first, as a whole or, with `page_size`, in pages. The nodes of a page
     * are in their state when it was read; a tree that moves meanwhile is read to its end, and a node that moves within
     * it may be missed or read twice. NOT_FOUND if the task does not exist; INVALID_ARGUMENT for a token of another
     * request; without `page_size`, FAILED_PRECONDITION `RESULT_TOO_LARGE` for more than 10,000 nodes or 4 MiB.
     * </pre>
     */
    public void getTaskTree(dev.statehouse.v1.GetTaskTreeRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetTaskTreeResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetTaskTreeMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Streams a task and everything below it, depth first, as fast as the client reads. A message has at most 256 nodes
     * and about 256 KiB; the first one is small, so that it arrives early. Memory use is constant on both sides. The
     * stream is not one snapshot: every node is sent once, in its state when its page was read. A tree that MoveTask
     * moves meanwhile is sent to its end; a node that is moved within it may be missed or sent twice, and what is moved
     * into it or out of it may be sent or not. A broken stream can be continued from the last `resume_token`. NOT_FOUND
     * if the task does not exist; INVALID_ARGUMENT for a token of another request; RESOURCE_EXHAUSTED `OVERLOADED` if too
     * many streams are open (`--stream-limit`).
     * </pre>
     */
    public void streamTaskTree(dev.statehouse.v1.StreamTaskTreeRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.StreamTaskTreeResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getStreamTaskTreeMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Sends a task with everything below it, as StreamTaskTree does, and then the changes as WATCH sends those of
     * entities: tasks that are created below it, are moved into or out of the tree, change or are deleted. While the tree
     * is sent, and in each message, a task comes before those below it. What is told of a task is told of it alone: a
     * change of `child_count` without another change is not. The stream ends when the task at the top is deleted, which
     * all below it was before. The errors of WATCH; also NOT_FOUND if the task at the top does not exist.
     * </pre>
     */
    public void watchTaskTree(dev.statehouse.v1.WatchTaskTreeRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.WatchTaskTreeResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getWatchTaskTreeMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Counts the children of a task, or all tasks below it, by status, and derives their overall status. Called
     * `GetProgressInfo` in other stores. Without any tasks, all counts are zero and the status is PENDING. NOT_FOUND if
     * the parent does not exist.
     * </pre>
     */
    public void getTaskProgress(dev.statehouse.v1.GetTaskProgressRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetTaskProgressResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetTaskProgressMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Moves a task, with everything below it, to another parent, atomically: it becomes the last child there, or a root.
     * Workflows and sessions are not changed. Every task of the tree counts as changed, since its `depth` may be another
     * one. If the task is there already, nothing changes. A task that others create below the tree meanwhile waits for
     * the move, and is then created below the moved parent. Two moves in the same tree wait for each other.
     * NOT_FOUND if the task does not exist, `PARENT_NOT_FOUND` if the new parent does not; INVALID_ARGUMENT `CYCLE` if
     * the new parent is the task or below it; FAILED_PRECONDITION `DEPTH_EXCEEDED` if a task would be more than 128
     * levels below its root, `RESULT_TOO_LARGE` for a tree of more than 100,000 tasks, `FAILED_PRECONDITION` in a
     * transaction that is not READ_COMMITTED, which would not see what others have created below the tree since it began.
     * </pre>
     */
    public void moveTask(dev.statehouse.v1.MoveTaskRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.MoveTaskResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getMoveTaskMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Sets every task of the tree that is not in a terminal status to CANCELLED, atomically. Repeating the call has no
     * further effect. NOT_FOUND if the task does not exist.
     * </pre>
     */
    public void cancelTaskTree(dev.statehouse.v1.CancelTaskTreeRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CancelTaskTreeResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCancelTaskTreeMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Sets all tasks of the tree that are FAILED, CANCELLED or TIMED_OUT back to PENDING, atomically, and clears their
     * times, output and error. Repeating the call also resets those that have ended again meanwhile. NOT_FOUND if the
     * task does not exist.
     * </pre>
     */
    public void retryTaskTree(dev.statehouse.v1.RetryTaskTreeRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.RetryTaskTreeResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRetryTaskTreeMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a task and everything below it, atomically. NOT_FOUND if the task does not exist; FAILED_PRECONDITION
     * `STILL_REFERENCED` if the tree has got another task that the snapshot of the transaction does not show.
     * </pre>
     */
    public void deleteTaskTree(dev.statehouse.v1.DeleteTaskTreeRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteTaskTreeResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteTaskTreeMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service TaskService.
   * <pre>
   * Tasks: units of work, alone or in trees of any size.
   * A tree is a task without a parent, with everything below it. Trees are read depth first: a parent before its
   * children, and siblings in the order of their creation.
   * </pre>
   */
  public static final class TaskServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<TaskServiceBlockingV2Stub> {
    private TaskServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TaskServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TaskServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a task. NOT_FOUND `PARENT_NOT_FOUND` if the parent is not in the project; FAILED_PRECONDITION
     * `DEPTH_EXCEEDED` if the task would be more than 128 levels below the root; INVALID_ARGUMENT `CYCLE` if it would be
     * its own parent.
     * </pre>
     */
    public dev.statehouse.v1.CreateTaskResponse createTask(dev.statehouse.v1.CreateTaskRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateTaskMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one task. Called `GetState` in other stores.
     * </pre>
     */
    public dev.statehouse.v1.GetTaskResponse getTask(dev.statehouse.v1.GetTaskRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetTaskMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists tasks. Called `ListStates` in other stores, and with one filter `ListTasksByStatus`, `ListTasksByAgent` or
     * `findBySession`.
     * </pre>
     */
    public dev.statehouse.v1.ListTasksResponse listTasks(dev.statehouse.v1.ListTasksRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListTasksMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts tasks, also by group.
     * </pre>
     */
    public dev.statehouse.v1.CountTasksResponse countTasks(dev.statehouse.v1.CountTasksRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCountTasksMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Streams all matching tasks. The stream may or may not contain a task that is created meanwhile.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.statehouse.v1.StreamTasksResponse>
        streamTasks(dev.statehouse.v1.StreamTasksRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getStreamTasksMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sends the matching tasks, and then their changes. WatchTaskTree watches a tree.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.statehouse.v1.WatchTasksResponse>
        watchTasks(dev.statehouse.v1.WatchTasksRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getWatchTasksMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates a task.
     * </pre>
     */
    public dev.statehouse.v1.UpdateTaskResponse updateTask(dev.statehouse.v1.UpdateTaskRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateTaskMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates or replaces a task. Called `UpsertState` in other stores. The errors of CreateTask. The parent of a stored
     * task cannot be changed, except by MoveTask: INVALID_ARGUMENT.
     * </pre>
     */
    public dev.statehouse.v1.UpsertTaskResponse upsertTask(dev.statehouse.v1.UpsertTaskRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpsertTaskMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a task. FAILED_PRECONDITION `STILL_REFERENCED` while it has children; DeleteTaskTree deletes them too.
     * </pre>
     */
    public dev.statehouse.v1.DeleteTaskResponse deleteTask(dev.statehouse.v1.DeleteTaskRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteTaskMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes the tasks that match, with their messages and tool executions. One use of it is called
     * `CleanupOldData` in other stores. A task below which another one stays is skipped. Those of a tree are deleted from
     * below.
     * </pre>
     */
    public dev.statehouse.v1.DeleteTasksResponse deleteTasks(dev.statehouse.v1.DeleteTasksRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteTasksMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several tasks.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetTasksResponse batchGetTasks(dev.statehouse.v1.BatchGetTasksRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getBatchGetTasksMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates several tasks. Called `createMany` or `CreateChildStatesInTransaction` in other stores. Parents may be in
     * the same batch, in any order, so a whole tree can be stored by one call. The errors of CreateTask; `CYCLE` also if
     * several of the tasks would be ancestors of each other.
     * </pre>
     */
    public dev.statehouse.v1.BatchCreateTasksResponse batchCreateTasks(dev.statehouse.v1.BatchCreateTasksRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getBatchCreateTasksMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates or replaces several tasks. Parents may be in the same batch, in any order. The errors of UpsertTask and
     * BatchCreateTasks.
     * </pre>
     */
    public dev.statehouse.v1.BatchUpsertTasksResponse batchUpsertTasks(dev.statehouse.v1.BatchUpsertTasksRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getBatchUpsertTasksMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes the status of a task along the transition table of `TaskStatus`, and its output and error with it. When two
     * workers start the same task, one of them gets FAILED_PRECONDITION `INVALID_TRANSITION`.
     * </pre>
     */
    public dev.statehouse.v1.UpdateTaskStatusResponse updateTaskStatus(dev.statehouse.v1.UpdateTaskStatusRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateTaskStatusMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes the status of the tasks that match, and their output and error with it, as UpdateTaskStatus does for one.
     * To cancel them, as `CancelAllPendingTasks` of other stores does: CANCELLED. To retry those that have failed:
     * PENDING, with a filter of these statuses and an empty output and error.
     * </pre>
     */
    public dev.statehouse.v1.UpdateTaskStatusesResponse updateTaskStatuses(dev.statehouse.v1.UpdateTaskStatusesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateTaskStatusesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Replaces or patches the output, in any status. Called `UpdateOutput` in other stores. NOT_FOUND; ABORTED
     * `VERSION_MISMATCH` if `version` is set and is not the current one; FAILED_PRECONDITION `RESULT_TOO_LARGE` if the
     * documents of the task would have more than 4 MB together.
     * </pre>
     */
    public dev.statehouse.v1.UpdateTaskOutputResponse updateTaskOutput(dev.statehouse.v1.UpdateTaskOutputRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateTaskOutputMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the children of a task in pages, in the order of their creation. Called `ListChildren` in other stores.
     * NOT_FOUND if the parent does not exist; INVALID_ARGUMENT for a page token of another request.
     * </pre>
     */
    public dev.statehouse.v1.ListChildTasksResponse listChildTasks(dev.statehouse.v1.ListChildTasksRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListChildTasksMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the newest child with this name. Called `GetChildByTaskID` in other stores. NOT_FOUND if no child has it.
     * </pre>
     */
    public dev.statehouse.v1.GetChildTaskResponse getChildTask(dev.statehouse.v1.GetChildTaskRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetChildTaskMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the outputs of all children, by name. Called `ListChildrenOutputs` in other stores. If several children have
     * the same name, the output of the newest is returned. Children without an output are left out. NOT_FOUND if the
     * parent does not exist; FAILED_PRECONDITION `RESULT_TOO_LARGE` for more than 10,000 names or 4 MiB.
     * </pre>
     */
    public dev.statehouse.v1.ListChildOutputsResponse listChildOutputs(dev.statehouse.v1.ListChildOutputsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListChildOutputsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the ancestors of a task: the root first, the parent last; empty for a root. NOT_FOUND if the task does not
     * exist.
     * </pre>
     */
    public dev.statehouse.v1.ListTaskAncestorsResponse listTaskAncestors(dev.statehouse.v1.ListTaskAncestorsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListTaskAncestorsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a task and everything below it, depth first, as a whole or, with `page_size`, in pages. The nodes of a page
     * are in their state when it was read; a tree that moves meanwhile is read to its end, and a node that moves within
     * it may be missed or read twice. NOT_FOUND if the task does not exist; INVALID_ARGUMENT for a token of another
     * request; without `page_size`, FAILED_PRECONDITION `RESULT_TOO_LARGE` for more than 10,000 nodes or 4 MiB.
     * </pre>
     */
    public dev.statehouse.v1.GetTaskTreeResponse getTaskTree(dev.statehouse.v1.GetTaskTreeRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetTaskTreeMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Streams a task and everything below it, depth first, as fast as the client reads. A message has at most 256 nodes
     * and about 256 KiB; the first one is small, so that it arrives early. Memory use is constant on both sides. The
     * stream is not one snapshot: every node is sent once, in its state when its page was read. A tree that MoveTask
     * moves meanwhile is sent to its end; a node that is moved within it may be missed or sent twice, and what is moved
     * into it or out of it may be sent or not. A broken stream can be continued from the last `resume_token`. NOT_FOUND
     * if the task does not exist; INVALID_ARGUMENT for a token of another request; RESOURCE_EXHAUSTED `OVERLOADED` if too
     * many streams are open (`--stream-limit`).
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.statehouse.v1.StreamTaskTreeResponse>
        streamTaskTree(dev.statehouse.v1.StreamTaskTreeRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getStreamTaskTreeMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sends a task with everything below it, as StreamTaskTree does, and then the changes as WATCH sends those of
     * entities: tasks that are created below it, are moved into or out of the tree, change or are deleted. While the tree
     * is sent, and in each message, a task comes before those below it. What is told of a task is told of it alone: a
     * change of `child_count` without another change is not. The stream ends when the task at the top is deleted, which
     * all below it was before. The errors of WATCH; also NOT_FOUND if the task at the top does not exist.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.statehouse.v1.WatchTaskTreeResponse>
        watchTaskTree(dev.statehouse.v1.WatchTaskTreeRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getWatchTaskTreeMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts the children of a task, or all tasks below it, by status, and derives their overall status. Called
     * `GetProgressInfo` in other stores. Without any tasks, all counts are zero and the status is PENDING. NOT_FOUND if
     * the parent does not exist.
     * </pre>
     */
    public dev.statehouse.v1.GetTaskProgressResponse getTaskProgress(dev.statehouse.v1.GetTaskProgressRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetTaskProgressMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Moves a task, with everything below it, to another parent, atomically: it becomes the last child there, or a root.
     * Workflows and sessions are not changed. Every task of the tree counts as changed, since its `depth` may be another
     * one. If the task is there already, nothing changes. A task that others create below the tree meanwhile waits for
     * the move, and is then created below the moved parent. Two moves in the same tree wait for each other.
     * NOT_FOUND if the task does not exist, `PARENT_NOT_FOUND` if the new parent does not; INVALID_ARGUMENT `CYCLE` if
     * the new parent is the task or below it; FAILED_PRECONDITION `DEPTH_EXCEEDED` if a task would be more than 128
     * levels below its root, `RESULT_TOO_LARGE` for a tree of more than 100,000 tasks, `FAILED_PRECONDITION` in a
     * transaction that is not READ_COMMITTED, which would not see what others have created below the tree since it began.
     * </pre>
     */
    public dev.statehouse.v1.MoveTaskResponse moveTask(dev.statehouse.v1.MoveTaskRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getMoveTaskMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sets every task of the tree that is not in a terminal status to CANCELLED, atomically. Repeating the call has no
     * further effect. NOT_FOUND if the task does not exist.
     * </pre>
     */
    public dev.statehouse.v1.CancelTaskTreeResponse cancelTaskTree(dev.statehouse.v1.CancelTaskTreeRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCancelTaskTreeMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sets all tasks of the tree that are FAILED, CANCELLED or TIMED_OUT back to PENDING, atomically, and clears their
     * times, output and error. Repeating the call also resets those that have ended again meanwhile. NOT_FOUND if the
     * task does not exist.
     * </pre>
     */
    public dev.statehouse.v1.RetryTaskTreeResponse retryTaskTree(dev.statehouse.v1.RetryTaskTreeRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRetryTaskTreeMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a task and everything below it, atomically. NOT_FOUND if the task does not exist; FAILED_PRECONDITION
     * `STILL_REFERENCED` if the tree has got another task that the snapshot of the transaction does not show.
     * </pre>
     */
    public dev.statehouse.v1.DeleteTaskTreeResponse deleteTaskTree(dev.statehouse.v1.DeleteTaskTreeRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteTaskTreeMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service TaskService.
   * <pre>
   * Tasks: units of work, alone or in trees of any size.
   * A tree is a task without a parent, with everything below it. Trees are read depth first: a parent before its
   * children, and siblings in the order of their creation.
   * </pre>
   */
  public static final class TaskServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<TaskServiceBlockingStub> {
    private TaskServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TaskServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TaskServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a task. NOT_FOUND `PARENT_NOT_FOUND` if the parent is not in the project; FAILED_PRECONDITION
     * `DEPTH_EXCEEDED` if the task would be more than 128 levels below the root; INVALID_ARGUMENT `CYCLE` if it would be
     * its own parent.
     * </pre>
     */
    public dev.statehouse.v1.CreateTaskResponse createTask(dev.statehouse.v1.CreateTaskRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateTaskMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one task. Called `GetState` in other stores.
     * </pre>
     */
    public dev.statehouse.v1.GetTaskResponse getTask(dev.statehouse.v1.GetTaskRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetTaskMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists tasks. Called `ListStates` in other stores, and with one filter `ListTasksByStatus`, `ListTasksByAgent` or
     * `findBySession`.
     * </pre>
     */
    public dev.statehouse.v1.ListTasksResponse listTasks(dev.statehouse.v1.ListTasksRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListTasksMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts tasks, also by group.
     * </pre>
     */
    public dev.statehouse.v1.CountTasksResponse countTasks(dev.statehouse.v1.CountTasksRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCountTasksMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Streams all matching tasks. The stream may or may not contain a task that is created meanwhile.
     * </pre>
     */
    public java.util.Iterator<dev.statehouse.v1.StreamTasksResponse> streamTasks(
        dev.statehouse.v1.StreamTasksRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getStreamTasksMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sends the matching tasks, and then their changes. WatchTaskTree watches a tree.
     * </pre>
     */
    public java.util.Iterator<dev.statehouse.v1.WatchTasksResponse> watchTasks(
        dev.statehouse.v1.WatchTasksRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getWatchTasksMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates a task.
     * </pre>
     */
    public dev.statehouse.v1.UpdateTaskResponse updateTask(dev.statehouse.v1.UpdateTaskRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateTaskMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates or replaces a task. Called `UpsertState` in other stores. The errors of CreateTask. The parent of a stored
     * task cannot be changed, except by MoveTask: INVALID_ARGUMENT.
     * </pre>
     */
    public dev.statehouse.v1.UpsertTaskResponse upsertTask(dev.statehouse.v1.UpsertTaskRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpsertTaskMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a task. FAILED_PRECONDITION `STILL_REFERENCED` while it has children; DeleteTaskTree deletes them too.
     * </pre>
     */
    public dev.statehouse.v1.DeleteTaskResponse deleteTask(dev.statehouse.v1.DeleteTaskRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteTaskMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes the tasks that match, with their messages and tool executions. One use of it is called
     * `CleanupOldData` in other stores. A task below which another one stays is skipped. Those of a tree are deleted from
     * below.
     * </pre>
     */
    public dev.statehouse.v1.DeleteTasksResponse deleteTasks(dev.statehouse.v1.DeleteTasksRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteTasksMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several tasks.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetTasksResponse batchGetTasks(dev.statehouse.v1.BatchGetTasksRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getBatchGetTasksMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates several tasks. Called `createMany` or `CreateChildStatesInTransaction` in other stores. Parents may be in
     * the same batch, in any order, so a whole tree can be stored by one call. The errors of CreateTask; `CYCLE` also if
     * several of the tasks would be ancestors of each other.
     * </pre>
     */
    public dev.statehouse.v1.BatchCreateTasksResponse batchCreateTasks(dev.statehouse.v1.BatchCreateTasksRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getBatchCreateTasksMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates or replaces several tasks. Parents may be in the same batch, in any order. The errors of UpsertTask and
     * BatchCreateTasks.
     * </pre>
     */
    public dev.statehouse.v1.BatchUpsertTasksResponse batchUpsertTasks(dev.statehouse.v1.BatchUpsertTasksRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getBatchUpsertTasksMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes the status of a task along the transition table of `TaskStatus`, and its output and error with it. When two
     * workers start the same task, one of them gets FAILED_PRECONDITION `INVALID_TRANSITION`.
     * </pre>
     */
    public dev.statehouse.v1.UpdateTaskStatusResponse updateTaskStatus(dev.statehouse.v1.UpdateTaskStatusRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateTaskStatusMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes the status of the tasks that match, and their output and error with it, as UpdateTaskStatus does for one.
     * To cancel them, as `CancelAllPendingTasks` of other stores does: CANCELLED. To retry those that have failed:
     * PENDING, with a filter of these statuses and an empty output and error.
     * </pre>
     */
    public dev.statehouse.v1.UpdateTaskStatusesResponse updateTaskStatuses(dev.statehouse.v1.UpdateTaskStatusesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateTaskStatusesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Replaces or patches the output, in any status. Called `UpdateOutput` in other stores. NOT_FOUND; ABORTED
     * `VERSION_MISMATCH` if `version` is set and is not the current one; FAILED_PRECONDITION `RESULT_TOO_LARGE` if the
     * documents of the task would have more than 4 MB together.
     * </pre>
     */
    public dev.statehouse.v1.UpdateTaskOutputResponse updateTaskOutput(dev.statehouse.v1.UpdateTaskOutputRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateTaskOutputMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the children of a task in pages, in the order of their creation. Called `ListChildren` in other stores.
     * NOT_FOUND if the parent does not exist; INVALID_ARGUMENT for a page token of another request.
     * </pre>
     */
    public dev.statehouse.v1.ListChildTasksResponse listChildTasks(dev.statehouse.v1.ListChildTasksRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListChildTasksMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the newest child with this name. Called `GetChildByTaskID` in other stores. NOT_FOUND if no child has it.
     * </pre>
     */
    public dev.statehouse.v1.GetChildTaskResponse getChildTask(dev.statehouse.v1.GetChildTaskRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetChildTaskMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the outputs of all children, by name. Called `ListChildrenOutputs` in other stores. If several children have
     * the same name, the output of the newest is returned. Children without an output are left out. NOT_FOUND if the
     * parent does not exist; FAILED_PRECONDITION `RESULT_TOO_LARGE` for more than 10,000 names or 4 MiB.
     * </pre>
     */
    public dev.statehouse.v1.ListChildOutputsResponse listChildOutputs(dev.statehouse.v1.ListChildOutputsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListChildOutputsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the ancestors of a task: the root first, the parent last; empty for a root. NOT_FOUND if the task does not
     * exist.
     * </pre>
     */
    public dev.statehouse.v1.ListTaskAncestorsResponse listTaskAncestors(dev.statehouse.v1.ListTaskAncestorsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListTaskAncestorsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a task and everything below it, depth first, as a whole or, with `page_size`, in pages. The nodes of a page
     * are in their state when it was read; a tree that moves meanwhile is read to its end, and a node that moves within
     * it may be missed or read twice. NOT_FOUND if the task does not exist; INVALID_ARGUMENT for a token of another
     * request; without `page_size`, FAILED_PRECONDITION `RESULT_TOO_LARGE` for more than 10,000 nodes or 4 MiB.
     * </pre>
     */
    public dev.statehouse.v1.GetTaskTreeResponse getTaskTree(dev.statehouse.v1.GetTaskTreeRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetTaskTreeMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Streams a task and everything below it, depth first, as fast as the client reads. A message has at most 256 nodes
     * and about 256 KiB; the first one is small, so that it arrives early. Memory use is constant on both sides. The
     * stream is not one snapshot: every node is sent once, in its state when its page was read. A tree that MoveTask
     * moves meanwhile is sent to its end; a node that is moved within it may be missed or sent twice, and what is moved
     * into it or out of it may be sent or not. A broken stream can be continued from the last `resume_token`. NOT_FOUND
     * if the task does not exist; INVALID_ARGUMENT for a token of another request; RESOURCE_EXHAUSTED `OVERLOADED` if too
     * many streams are open (`--stream-limit`).
     * </pre>
     */
    public java.util.Iterator<dev.statehouse.v1.StreamTaskTreeResponse> streamTaskTree(
        dev.statehouse.v1.StreamTaskTreeRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getStreamTaskTreeMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sends a task with everything below it, as StreamTaskTree does, and then the changes as WATCH sends those of
     * entities: tasks that are created below it, are moved into or out of the tree, change or are deleted. While the tree
     * is sent, and in each message, a task comes before those below it. What is told of a task is told of it alone: a
     * change of `child_count` without another change is not. The stream ends when the task at the top is deleted, which
     * all below it was before. The errors of WATCH; also NOT_FOUND if the task at the top does not exist.
     * </pre>
     */
    public java.util.Iterator<dev.statehouse.v1.WatchTaskTreeResponse> watchTaskTree(
        dev.statehouse.v1.WatchTaskTreeRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getWatchTaskTreeMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts the children of a task, or all tasks below it, by status, and derives their overall status. Called
     * `GetProgressInfo` in other stores. Without any tasks, all counts are zero and the status is PENDING. NOT_FOUND if
     * the parent does not exist.
     * </pre>
     */
    public dev.statehouse.v1.GetTaskProgressResponse getTaskProgress(dev.statehouse.v1.GetTaskProgressRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetTaskProgressMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Moves a task, with everything below it, to another parent, atomically: it becomes the last child there, or a root.
     * Workflows and sessions are not changed. Every task of the tree counts as changed, since its `depth` may be another
     * one. If the task is there already, nothing changes. A task that others create below the tree meanwhile waits for
     * the move, and is then created below the moved parent. Two moves in the same tree wait for each other.
     * NOT_FOUND if the task does not exist, `PARENT_NOT_FOUND` if the new parent does not; INVALID_ARGUMENT `CYCLE` if
     * the new parent is the task or below it; FAILED_PRECONDITION `DEPTH_EXCEEDED` if a task would be more than 128
     * levels below its root, `RESULT_TOO_LARGE` for a tree of more than 100,000 tasks, `FAILED_PRECONDITION` in a
     * transaction that is not READ_COMMITTED, which would not see what others have created below the tree since it began.
     * </pre>
     */
    public dev.statehouse.v1.MoveTaskResponse moveTask(dev.statehouse.v1.MoveTaskRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getMoveTaskMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sets every task of the tree that is not in a terminal status to CANCELLED, atomically. Repeating the call has no
     * further effect. NOT_FOUND if the task does not exist.
     * </pre>
     */
    public dev.statehouse.v1.CancelTaskTreeResponse cancelTaskTree(dev.statehouse.v1.CancelTaskTreeRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCancelTaskTreeMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sets all tasks of the tree that are FAILED, CANCELLED or TIMED_OUT back to PENDING, atomically, and clears their
     * times, output and error. Repeating the call also resets those that have ended again meanwhile. NOT_FOUND if the
     * task does not exist.
     * </pre>
     */
    public dev.statehouse.v1.RetryTaskTreeResponse retryTaskTree(dev.statehouse.v1.RetryTaskTreeRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRetryTaskTreeMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a task and everything below it, atomically. NOT_FOUND if the task does not exist; FAILED_PRECONDITION
     * `STILL_REFERENCED` if the tree has got another task that the snapshot of the transaction does not show.
     * </pre>
     */
    public dev.statehouse.v1.DeleteTaskTreeResponse deleteTaskTree(dev.statehouse.v1.DeleteTaskTreeRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteTaskTreeMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service TaskService.
   * <pre>
   * Tasks: units of work, alone or in trees of any size.
   * A tree is a task without a parent, with everything below it. Trees are read depth first: a parent before its
   * children, and siblings in the order of their creation.
   * </pre>
   */
  public static final class TaskServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<TaskServiceFutureStub> {
    private TaskServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TaskServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TaskServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a task. NOT_FOUND `PARENT_NOT_FOUND` if the parent is not in the project; FAILED_PRECONDITION
     * `DEPTH_EXCEEDED` if the task would be more than 128 levels below the root; INVALID_ARGUMENT `CYCLE` if it would be
     * its own parent.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CreateTaskResponse> createTask(
        dev.statehouse.v1.CreateTaskRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateTaskMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one task. Called `GetState` in other stores.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetTaskResponse> getTask(
        dev.statehouse.v1.GetTaskRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetTaskMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists tasks. Called `ListStates` in other stores, and with one filter `ListTasksByStatus`, `ListTasksByAgent` or
     * `findBySession`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListTasksResponse> listTasks(
        dev.statehouse.v1.ListTasksRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListTasksMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Counts tasks, also by group.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CountTasksResponse> countTasks(
        dev.statehouse.v1.CountTasksRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCountTasksMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Updates a task.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateTaskResponse> updateTask(
        dev.statehouse.v1.UpdateTaskRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateTaskMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Creates or replaces a task. Called `UpsertState` in other stores. The errors of CreateTask. The parent of a stored
     * task cannot be changed, except by MoveTask: INVALID_ARGUMENT.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpsertTaskResponse> upsertTask(
        dev.statehouse.v1.UpsertTaskRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpsertTaskMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a task. FAILED_PRECONDITION `STILL_REFERENCED` while it has children; DeleteTaskTree deletes them too.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteTaskResponse> deleteTask(
        dev.statehouse.v1.DeleteTaskRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteTaskMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Permanently deletes the tasks that match, with their messages and tool executions. One use of it is called
     * `CleanupOldData` in other stores. A task below which another one stays is skipped. Those of a tree are deleted from
     * below.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteTasksResponse> deleteTasks(
        dev.statehouse.v1.DeleteTasksRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteTasksMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads several tasks.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.BatchGetTasksResponse> batchGetTasks(
        dev.statehouse.v1.BatchGetTasksRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getBatchGetTasksMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Creates several tasks. Called `createMany` or `CreateChildStatesInTransaction` in other stores. Parents may be in
     * the same batch, in any order, so a whole tree can be stored by one call. The errors of CreateTask; `CYCLE` also if
     * several of the tasks would be ancestors of each other.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.BatchCreateTasksResponse> batchCreateTasks(
        dev.statehouse.v1.BatchCreateTasksRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getBatchCreateTasksMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Creates or replaces several tasks. Parents may be in the same batch, in any order. The errors of UpsertTask and
     * BatchCreateTasks.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.BatchUpsertTasksResponse> batchUpsertTasks(
        dev.statehouse.v1.BatchUpsertTasksRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getBatchUpsertTasksMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes the status of a task along the transition table of `TaskStatus`, and its output and error with it. When two
     * workers start the same task, one of them gets FAILED_PRECONDITION `INVALID_TRANSITION`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateTaskStatusResponse> updateTaskStatus(
        dev.statehouse.v1.UpdateTaskStatusRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateTaskStatusMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes the status of the tasks that match, and their output and error with it, as UpdateTaskStatus does for one.
     * To cancel them, as `CancelAllPendingTasks` of other stores does: CANCELLED. To retry those that have failed:
     * PENDING, with a filter of these statuses and an empty output and error.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateTaskStatusesResponse> updateTaskStatuses(
        dev.statehouse.v1.UpdateTaskStatusesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateTaskStatusesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Replaces or patches the output, in any status. Called `UpdateOutput` in other stores. NOT_FOUND; ABORTED
     * `VERSION_MISMATCH` if `version` is set and is not the current one; FAILED_PRECONDITION `RESULT_TOO_LARGE` if the
     * documents of the task would have more than 4 MB together.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateTaskOutputResponse> updateTaskOutput(
        dev.statehouse.v1.UpdateTaskOutputRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateTaskOutputMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the children of a task in pages, in the order of their creation. Called `ListChildren` in other stores.
     * NOT_FOUND if the parent does not exist; INVALID_ARGUMENT for a page token of another request.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListChildTasksResponse> listChildTasks(
        dev.statehouse.v1.ListChildTasksRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListChildTasksMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads the newest child with this name. Called `GetChildByTaskID` in other stores. NOT_FOUND if no child has it.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetChildTaskResponse> getChildTask(
        dev.statehouse.v1.GetChildTaskRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetChildTaskMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads the outputs of all children, by name. Called `ListChildrenOutputs` in other stores. If several children have
     * the same name, the output of the newest is returned. Children without an output are left out. NOT_FOUND if the
     * parent does not exist; FAILED_PRECONDITION `RESULT_TOO_LARGE` for more than 10,000 names or 4 MiB.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListChildOutputsResponse> listChildOutputs(
        dev.statehouse.v1.ListChildOutputsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListChildOutputsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads the ancestors of a task: the root first, the parent last; empty for a root. NOT_FOUND if the task does not
     * exist.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListTaskAncestorsResponse> listTaskAncestors(
        dev.statehouse.v1.ListTaskAncestorsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListTaskAncestorsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads a task and everything below it, depth first, as a whole or, with `page_size`, in pages. The nodes of a page
     * are in their state when it was read; a tree that moves meanwhile is read to its end, and a node that moves within
     * it may be missed or read twice. NOT_FOUND if the task does not exist; INVALID_ARGUMENT for a token of another
     * request; without `page_size`, FAILED_PRECONDITION `RESULT_TOO_LARGE` for more than 10,000 nodes or 4 MiB.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetTaskTreeResponse> getTaskTree(
        dev.statehouse.v1.GetTaskTreeRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetTaskTreeMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Counts the children of a task, or all tasks below it, by status, and derives their overall status. Called
     * `GetProgressInfo` in other stores. Without any tasks, all counts are zero and the status is PENDING. NOT_FOUND if
     * the parent does not exist.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetTaskProgressResponse> getTaskProgress(
        dev.statehouse.v1.GetTaskProgressRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetTaskProgressMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Moves a task, with everything below it, to another parent, atomically: it becomes the last child there, or a root.
     * Workflows and sessions are not changed. Every task of the tree counts as changed, since its `depth` may be another
     * one. If the task is there already, nothing changes. A task that others create below the tree meanwhile waits for
     * the move, and is then created below the moved parent. Two moves in the same tree wait for each other.
     * NOT_FOUND if the task does not exist, `PARENT_NOT_FOUND` if the new parent does not; INVALID_ARGUMENT `CYCLE` if
     * the new parent is the task or below it; FAILED_PRECONDITION `DEPTH_EXCEEDED` if a task would be more than 128
     * levels below its root, `RESULT_TOO_LARGE` for a tree of more than 100,000 tasks, `FAILED_PRECONDITION` in a
     * transaction that is not READ_COMMITTED, which would not see what others have created below the tree since it began.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.MoveTaskResponse> moveTask(
        dev.statehouse.v1.MoveTaskRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getMoveTaskMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Sets every task of the tree that is not in a terminal status to CANCELLED, atomically. Repeating the call has no
     * further effect. NOT_FOUND if the task does not exist.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CancelTaskTreeResponse> cancelTaskTree(
        dev.statehouse.v1.CancelTaskTreeRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCancelTaskTreeMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Sets all tasks of the tree that are FAILED, CANCELLED or TIMED_OUT back to PENDING, atomically, and clears their
     * times, output and error. Repeating the call also resets those that have ended again meanwhile. NOT_FOUND if the
     * task does not exist.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.RetryTaskTreeResponse> retryTaskTree(
        dev.statehouse.v1.RetryTaskTreeRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRetryTaskTreeMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a task and everything below it, atomically. NOT_FOUND if the task does not exist; FAILED_PRECONDITION
     * `STILL_REFERENCED` if the tree has got another task that the snapshot of the transaction does not show.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteTaskTreeResponse> deleteTaskTree(
        dev.statehouse.v1.DeleteTaskTreeRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteTaskTreeMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_TASK = 0;
  private static final int METHODID_GET_TASK = 1;
  private static final int METHODID_LIST_TASKS = 2;
  private static final int METHODID_COUNT_TASKS = 3;
  private static final int METHODID_STREAM_TASKS = 4;
  private static final int METHODID_WATCH_TASKS = 5;
  private static final int METHODID_UPDATE_TASK = 6;
  private static final int METHODID_UPSERT_TASK = 7;
  private static final int METHODID_DELETE_TASK = 8;
  private static final int METHODID_DELETE_TASKS = 9;
  private static final int METHODID_BATCH_GET_TASKS = 10;
  private static final int METHODID_BATCH_CREATE_TASKS = 11;
  private static final int METHODID_BATCH_UPSERT_TASKS = 12;
  private static final int METHODID_UPDATE_TASK_STATUS = 13;
  private static final int METHODID_UPDATE_TASK_STATUSES = 14;
  private static final int METHODID_UPDATE_TASK_OUTPUT = 15;
  private static final int METHODID_LIST_CHILD_TASKS = 16;
  private static final int METHODID_GET_CHILD_TASK = 17;
  private static final int METHODID_LIST_CHILD_OUTPUTS = 18;
  private static final int METHODID_LIST_TASK_ANCESTORS = 19;
  private static final int METHODID_GET_TASK_TREE = 20;
  private static final int METHODID_STREAM_TASK_TREE = 21;
  private static final int METHODID_WATCH_TASK_TREE = 22;
  private static final int METHODID_GET_TASK_PROGRESS = 23;
  private static final int METHODID_MOVE_TASK = 24;
  private static final int METHODID_CANCEL_TASK_TREE = 25;
  private static final int METHODID_RETRY_TASK_TREE = 26;
  private static final int METHODID_DELETE_TASK_TREE = 27;

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
        case METHODID_CREATE_TASK:
          serviceImpl.createTask((dev.statehouse.v1.CreateTaskRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateTaskResponse>) responseObserver);
          break;
        case METHODID_GET_TASK:
          serviceImpl.getTask((dev.statehouse.v1.GetTaskRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetTaskResponse>) responseObserver);
          break;
        case METHODID_LIST_TASKS:
          serviceImpl.listTasks((dev.statehouse.v1.ListTasksRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListTasksResponse>) responseObserver);
          break;
        case METHODID_COUNT_TASKS:
          serviceImpl.countTasks((dev.statehouse.v1.CountTasksRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CountTasksResponse>) responseObserver);
          break;
        case METHODID_STREAM_TASKS:
          serviceImpl.streamTasks((dev.statehouse.v1.StreamTasksRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.StreamTasksResponse>) responseObserver);
          break;
        case METHODID_WATCH_TASKS:
          serviceImpl.watchTasks((dev.statehouse.v1.WatchTasksRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.WatchTasksResponse>) responseObserver);
          break;
        case METHODID_UPDATE_TASK:
          serviceImpl.updateTask((dev.statehouse.v1.UpdateTaskRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateTaskResponse>) responseObserver);
          break;
        case METHODID_UPSERT_TASK:
          serviceImpl.upsertTask((dev.statehouse.v1.UpsertTaskRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpsertTaskResponse>) responseObserver);
          break;
        case METHODID_DELETE_TASK:
          serviceImpl.deleteTask((dev.statehouse.v1.DeleteTaskRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteTaskResponse>) responseObserver);
          break;
        case METHODID_DELETE_TASKS:
          serviceImpl.deleteTasks((dev.statehouse.v1.DeleteTasksRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteTasksResponse>) responseObserver);
          break;
        case METHODID_BATCH_GET_TASKS:
          serviceImpl.batchGetTasks((dev.statehouse.v1.BatchGetTasksRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetTasksResponse>) responseObserver);
          break;
        case METHODID_BATCH_CREATE_TASKS:
          serviceImpl.batchCreateTasks((dev.statehouse.v1.BatchCreateTasksRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchCreateTasksResponse>) responseObserver);
          break;
        case METHODID_BATCH_UPSERT_TASKS:
          serviceImpl.batchUpsertTasks((dev.statehouse.v1.BatchUpsertTasksRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchUpsertTasksResponse>) responseObserver);
          break;
        case METHODID_UPDATE_TASK_STATUS:
          serviceImpl.updateTaskStatus((dev.statehouse.v1.UpdateTaskStatusRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateTaskStatusResponse>) responseObserver);
          break;
        case METHODID_UPDATE_TASK_STATUSES:
          serviceImpl.updateTaskStatuses((dev.statehouse.v1.UpdateTaskStatusesRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateTaskStatusesResponse>) responseObserver);
          break;
        case METHODID_UPDATE_TASK_OUTPUT:
          serviceImpl.updateTaskOutput((dev.statehouse.v1.UpdateTaskOutputRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateTaskOutputResponse>) responseObserver);
          break;
        case METHODID_LIST_CHILD_TASKS:
          serviceImpl.listChildTasks((dev.statehouse.v1.ListChildTasksRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListChildTasksResponse>) responseObserver);
          break;
        case METHODID_GET_CHILD_TASK:
          serviceImpl.getChildTask((dev.statehouse.v1.GetChildTaskRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetChildTaskResponse>) responseObserver);
          break;
        case METHODID_LIST_CHILD_OUTPUTS:
          serviceImpl.listChildOutputs((dev.statehouse.v1.ListChildOutputsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListChildOutputsResponse>) responseObserver);
          break;
        case METHODID_LIST_TASK_ANCESTORS:
          serviceImpl.listTaskAncestors((dev.statehouse.v1.ListTaskAncestorsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListTaskAncestorsResponse>) responseObserver);
          break;
        case METHODID_GET_TASK_TREE:
          serviceImpl.getTaskTree((dev.statehouse.v1.GetTaskTreeRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetTaskTreeResponse>) responseObserver);
          break;
        case METHODID_STREAM_TASK_TREE:
          serviceImpl.streamTaskTree((dev.statehouse.v1.StreamTaskTreeRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.StreamTaskTreeResponse>) responseObserver);
          break;
        case METHODID_WATCH_TASK_TREE:
          serviceImpl.watchTaskTree((dev.statehouse.v1.WatchTaskTreeRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.WatchTaskTreeResponse>) responseObserver);
          break;
        case METHODID_GET_TASK_PROGRESS:
          serviceImpl.getTaskProgress((dev.statehouse.v1.GetTaskProgressRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetTaskProgressResponse>) responseObserver);
          break;
        case METHODID_MOVE_TASK:
          serviceImpl.moveTask((dev.statehouse.v1.MoveTaskRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.MoveTaskResponse>) responseObserver);
          break;
        case METHODID_CANCEL_TASK_TREE:
          serviceImpl.cancelTaskTree((dev.statehouse.v1.CancelTaskTreeRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CancelTaskTreeResponse>) responseObserver);
          break;
        case METHODID_RETRY_TASK_TREE:
          serviceImpl.retryTaskTree((dev.statehouse.v1.RetryTaskTreeRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.RetryTaskTreeResponse>) responseObserver);
          break;
        case METHODID_DELETE_TASK_TREE:
          serviceImpl.deleteTaskTree((dev.statehouse.v1.DeleteTaskTreeRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteTaskTreeResponse>) responseObserver);
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
          getCreateTaskMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CreateTaskRequest,
              dev.statehouse.v1.CreateTaskResponse>(
                service, METHODID_CREATE_TASK)))
        .addMethod(
          getGetTaskMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetTaskRequest,
              dev.statehouse.v1.GetTaskResponse>(
                service, METHODID_GET_TASK)))
        .addMethod(
          getListTasksMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListTasksRequest,
              dev.statehouse.v1.ListTasksResponse>(
                service, METHODID_LIST_TASKS)))
        .addMethod(
          getCountTasksMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CountTasksRequest,
              dev.statehouse.v1.CountTasksResponse>(
                service, METHODID_COUNT_TASKS)))
        .addMethod(
          getStreamTasksMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.statehouse.v1.StreamTasksRequest,
              dev.statehouse.v1.StreamTasksResponse>(
                service, METHODID_STREAM_TASKS)))
        .addMethod(
          getWatchTasksMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.statehouse.v1.WatchTasksRequest,
              dev.statehouse.v1.WatchTasksResponse>(
                service, METHODID_WATCH_TASKS)))
        .addMethod(
          getUpdateTaskMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateTaskRequest,
              dev.statehouse.v1.UpdateTaskResponse>(
                service, METHODID_UPDATE_TASK)))
        .addMethod(
          getUpsertTaskMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpsertTaskRequest,
              dev.statehouse.v1.UpsertTaskResponse>(
                service, METHODID_UPSERT_TASK)))
        .addMethod(
          getDeleteTaskMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteTaskRequest,
              dev.statehouse.v1.DeleteTaskResponse>(
                service, METHODID_DELETE_TASK)))
        .addMethod(
          getDeleteTasksMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteTasksRequest,
              dev.statehouse.v1.DeleteTasksResponse>(
                service, METHODID_DELETE_TASKS)))
        .addMethod(
          getBatchGetTasksMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.BatchGetTasksRequest,
              dev.statehouse.v1.BatchGetTasksResponse>(
                service, METHODID_BATCH_GET_TASKS)))
        .addMethod(
          getBatchCreateTasksMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.BatchCreateTasksRequest,
              dev.statehouse.v1.BatchCreateTasksResponse>(
                service, METHODID_BATCH_CREATE_TASKS)))
        .addMethod(
          getBatchUpsertTasksMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.BatchUpsertTasksRequest,
              dev.statehouse.v1.BatchUpsertTasksResponse>(
                service, METHODID_BATCH_UPSERT_TASKS)))
        .addMethod(
          getUpdateTaskStatusMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateTaskStatusRequest,
              dev.statehouse.v1.UpdateTaskStatusResponse>(
                service, METHODID_UPDATE_TASK_STATUS)))
        .addMethod(
          getUpdateTaskStatusesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateTaskStatusesRequest,
              dev.statehouse.v1.UpdateTaskStatusesResponse>(
                service, METHODID_UPDATE_TASK_STATUSES)))
        .addMethod(
          getUpdateTaskOutputMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateTaskOutputRequest,
              dev.statehouse.v1.UpdateTaskOutputResponse>(
                service, METHODID_UPDATE_TASK_OUTPUT)))
        .addMethod(
          getListChildTasksMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListChildTasksRequest,
              dev.statehouse.v1.ListChildTasksResponse>(
                service, METHODID_LIST_CHILD_TASKS)))
        .addMethod(
          getGetChildTaskMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetChildTaskRequest,
              dev.statehouse.v1.GetChildTaskResponse>(
                service, METHODID_GET_CHILD_TASK)))
        .addMethod(
          getListChildOutputsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListChildOutputsRequest,
              dev.statehouse.v1.ListChildOutputsResponse>(
                service, METHODID_LIST_CHILD_OUTPUTS)))
        .addMethod(
          getListTaskAncestorsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListTaskAncestorsRequest,
              dev.statehouse.v1.ListTaskAncestorsResponse>(
                service, METHODID_LIST_TASK_ANCESTORS)))
        .addMethod(
          getGetTaskTreeMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetTaskTreeRequest,
              dev.statehouse.v1.GetTaskTreeResponse>(
                service, METHODID_GET_TASK_TREE)))
        .addMethod(
          getStreamTaskTreeMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.statehouse.v1.StreamTaskTreeRequest,
              dev.statehouse.v1.StreamTaskTreeResponse>(
                service, METHODID_STREAM_TASK_TREE)))
        .addMethod(
          getWatchTaskTreeMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.statehouse.v1.WatchTaskTreeRequest,
              dev.statehouse.v1.WatchTaskTreeResponse>(
                service, METHODID_WATCH_TASK_TREE)))
        .addMethod(
          getGetTaskProgressMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetTaskProgressRequest,
              dev.statehouse.v1.GetTaskProgressResponse>(
                service, METHODID_GET_TASK_PROGRESS)))
        .addMethod(
          getMoveTaskMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.MoveTaskRequest,
              dev.statehouse.v1.MoveTaskResponse>(
                service, METHODID_MOVE_TASK)))
        .addMethod(
          getCancelTaskTreeMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CancelTaskTreeRequest,
              dev.statehouse.v1.CancelTaskTreeResponse>(
                service, METHODID_CANCEL_TASK_TREE)))
        .addMethod(
          getRetryTaskTreeMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.RetryTaskTreeRequest,
              dev.statehouse.v1.RetryTaskTreeResponse>(
                service, METHODID_RETRY_TASK_TREE)))
        .addMethod(
          getDeleteTaskTreeMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteTaskTreeRequest,
              dev.statehouse.v1.DeleteTaskTreeResponse>(
                service, METHODID_DELETE_TASK_TREE)))
        .build();
  }

  private static abstract class TaskServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    TaskServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.statehouse.v1.TaskProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("TaskService");
    }
  }

  private static final class TaskServiceFileDescriptorSupplier
      extends TaskServiceBaseDescriptorSupplier {
    TaskServiceFileDescriptorSupplier() {}
  }

  private static final class TaskServiceMethodDescriptorSupplier
      extends TaskServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    TaskServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (TaskServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new TaskServiceFileDescriptorSupplier())
              .addMethod(getCreateTaskMethod())
              .addMethod(getGetTaskMethod())
              .addMethod(getListTasksMethod())
              .addMethod(getCountTasksMethod())
              .addMethod(getStreamTasksMethod())
              .addMethod(getWatchTasksMethod())
              .addMethod(getUpdateTaskMethod())
              .addMethod(getUpsertTaskMethod())
              .addMethod(getDeleteTaskMethod())
              .addMethod(getDeleteTasksMethod())
              .addMethod(getBatchGetTasksMethod())
              .addMethod(getBatchCreateTasksMethod())
              .addMethod(getBatchUpsertTasksMethod())
              .addMethod(getUpdateTaskStatusMethod())
              .addMethod(getUpdateTaskStatusesMethod())
              .addMethod(getUpdateTaskOutputMethod())
              .addMethod(getListChildTasksMethod())
              .addMethod(getGetChildTaskMethod())
              .addMethod(getListChildOutputsMethod())
              .addMethod(getListTaskAncestorsMethod())
              .addMethod(getGetTaskTreeMethod())
              .addMethod(getStreamTaskTreeMethod())
              .addMethod(getWatchTaskTreeMethod())
              .addMethod(getGetTaskProgressMethod())
              .addMethod(getMoveTaskMethod())
              .addMethod(getCancelTaskTreeMethod())
              .addMethod(getRetryTaskTreeMethod())
              .addMethod(getDeleteTaskTreeMethod())
              .build();
        }
      }
    }
    return result;
  }
}
