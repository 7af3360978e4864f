package dev.statehouse.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Jobs: work that is put into queues and executed by workers. At any time at most one worker has a job.
 * A worker that claims a job gets a lease: a token and a time limit. While the lease is valid, no other worker gets the
 * job; HeartbeatJobs extends it. Completing or failing a job requires the token. A worker that was delayed, stopped or
 * disconnected until its lease expired can therefore no longer change the job: ABORTED `LEASE_LOST`. A job whose lease
 * has expired can be claimed again while it has attempts left. Every claim counts as an attempt, so a job that crashes
 * its workers ends as FAILED. Only the database clock decides whether a lease has expired.
 * A queue exists by being used. Its settings are optional: it can be paused, and have limits of how many of its jobs
 * run at a time, altogether and for each `concurrency_key`, and of how many start in a minute. Jobs that wait for a
 * limit are passed over. Two workers cannot exceed a limit, whichever servers they use.
 * The token is a secret of the worker: only ClaimJobs, ClaimJob, CompleteAndClaimJobs, WaitForJobs and StartClusterJob
 * return it. All other methods return jobs without it. A transaction can have a lease as a guard: see `Guard`.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class JobServiceGrpc {

  private JobServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "statehouse.v1.JobService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.EnqueueJobRequest,
      dev.statehouse.v1.EnqueueJobResponse> getEnqueueJobMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "EnqueueJob",
      requestType = dev.statehouse.v1.EnqueueJobRequest.class,
      responseType = dev.statehouse.v1.EnqueueJobResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.EnqueueJobRequest,
      dev.statehouse.v1.EnqueueJobResponse> getEnqueueJobMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.EnqueueJobRequest, dev.statehouse.v1.EnqueueJobResponse> getEnqueueJobMethod;
    if ((getEnqueueJobMethod = JobServiceGrpc.getEnqueueJobMethod) == null) {
      synchronized (JobServiceGrpc.class) {
        if ((getEnqueueJobMethod = JobServiceGrpc.getEnqueueJobMethod) == null) {
          JobServiceGrpc.getEnqueueJobMethod = getEnqueueJobMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.EnqueueJobRequest, dev.statehouse.v1.EnqueueJobResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "EnqueueJob"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.EnqueueJobRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.EnqueueJobResponse.getDefaultInstance()))
              .setSchemaDescriptor(new JobServiceMethodDescriptorSupplier("EnqueueJob"))
              .build();
        }
      }
    }
    return getEnqueueJobMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.BatchEnqueueJobsRequest,
      dev.statehouse.v1.BatchEnqueueJobsResponse> getBatchEnqueueJobsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "BatchEnqueueJobs",
      requestType = dev.statehouse.v1.BatchEnqueueJobsRequest.class,
      responseType = dev.statehouse.v1.BatchEnqueueJobsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.BatchEnqueueJobsRequest,
      dev.statehouse.v1.BatchEnqueueJobsResponse> getBatchEnqueueJobsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.BatchEnqueueJobsRequest, dev.statehouse.v1.BatchEnqueueJobsResponse> getBatchEnqueueJobsMethod;
    if ((getBatchEnqueueJobsMethod = JobServiceGrpc.getBatchEnqueueJobsMethod) == null) {
      synchronized (JobServiceGrpc.class) {
        if ((getBatchEnqueueJobsMethod = JobServiceGrpc.getBatchEnqueueJobsMethod) == null) {
          JobServiceGrpc.getBatchEnqueueJobsMethod = getBatchEnqueueJobsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.BatchEnqueueJobsRequest, dev.statehouse.v1.BatchEnqueueJobsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "BatchEnqueueJobs"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchEnqueueJobsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchEnqueueJobsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new JobServiceMethodDescriptorSupplier("BatchEnqueueJobs"))
              .build();
        }
      }
    }
    return getBatchEnqueueJobsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetJobRequest,
      dev.statehouse.v1.GetJobResponse> getGetJobMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetJob",
      requestType = dev.statehouse.v1.GetJobRequest.class,
      responseType = dev.statehouse.v1.GetJobResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetJobRequest,
      dev.statehouse.v1.GetJobResponse> getGetJobMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetJobRequest, dev.statehouse.v1.GetJobResponse> getGetJobMethod;
    if ((getGetJobMethod = JobServiceGrpc.getGetJobMethod) == null) {
      synchronized (JobServiceGrpc.class) {
        if ((getGetJobMethod = JobServiceGrpc.getGetJobMethod) == null) {
          JobServiceGrpc.getGetJobMethod = getGetJobMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetJobRequest, dev.statehouse.v1.GetJobResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetJob"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetJobRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetJobResponse.getDefaultInstance()))
              .setSchemaDescriptor(new JobServiceMethodDescriptorSupplier("GetJob"))
              .build();
        }
      }
    }
    return getGetJobMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListJobsRequest,
      dev.statehouse.v1.ListJobsResponse> getListJobsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListJobs",
      requestType = dev.statehouse.v1.ListJobsRequest.class,
      responseType = dev.statehouse.v1.ListJobsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListJobsRequest,
      dev.statehouse.v1.ListJobsResponse> getListJobsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListJobsRequest, dev.statehouse.v1.ListJobsResponse> getListJobsMethod;
    if ((getListJobsMethod = JobServiceGrpc.getListJobsMethod) == null) {
      synchronized (JobServiceGrpc.class) {
        if ((getListJobsMethod = JobServiceGrpc.getListJobsMethod) == null) {
          JobServiceGrpc.getListJobsMethod = getListJobsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListJobsRequest, dev.statehouse.v1.ListJobsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListJobs"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListJobsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListJobsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new JobServiceMethodDescriptorSupplier("ListJobs"))
              .build();
        }
      }
    }
    return getListJobsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CountJobsRequest,
      dev.statehouse.v1.CountJobsResponse> getCountJobsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CountJobs",
      requestType = dev.statehouse.v1.CountJobsRequest.class,
      responseType = dev.statehouse.v1.CountJobsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CountJobsRequest,
      dev.statehouse.v1.CountJobsResponse> getCountJobsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CountJobsRequest, dev.statehouse.v1.CountJobsResponse> getCountJobsMethod;
    if ((getCountJobsMethod = JobServiceGrpc.getCountJobsMethod) == null) {
      synchronized (JobServiceGrpc.class) {
        if ((getCountJobsMethod = JobServiceGrpc.getCountJobsMethod) == null) {
          JobServiceGrpc.getCountJobsMethod = getCountJobsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CountJobsRequest, dev.statehouse.v1.CountJobsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CountJobs"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountJobsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountJobsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new JobServiceMethodDescriptorSupplier("CountJobs"))
              .build();
        }
      }
    }
    return getCountJobsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetJobsRequest,
      dev.statehouse.v1.BatchGetJobsResponse> getBatchGetJobsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "BatchGetJobs",
      requestType = dev.statehouse.v1.BatchGetJobsRequest.class,
      responseType = dev.statehouse.v1.BatchGetJobsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetJobsRequest,
      dev.statehouse.v1.BatchGetJobsResponse> getBatchGetJobsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetJobsRequest, dev.statehouse.v1.BatchGetJobsResponse> getBatchGetJobsMethod;
    if ((getBatchGetJobsMethod = JobServiceGrpc.getBatchGetJobsMethod) == null) {
      synchronized (JobServiceGrpc.class) {
        if ((getBatchGetJobsMethod = JobServiceGrpc.getBatchGetJobsMethod) == null) {
          JobServiceGrpc.getBatchGetJobsMethod = getBatchGetJobsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.BatchGetJobsRequest, dev.statehouse.v1.BatchGetJobsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "BatchGetJobs"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetJobsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetJobsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new JobServiceMethodDescriptorSupplier("BatchGetJobs"))
              .build();
        }
      }
    }
    return getBatchGetJobsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.StreamJobsRequest,
      dev.statehouse.v1.StreamJobsResponse> getStreamJobsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "StreamJobs",
      requestType = dev.statehouse.v1.StreamJobsRequest.class,
      responseType = dev.statehouse.v1.StreamJobsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.StreamJobsRequest,
      dev.statehouse.v1.StreamJobsResponse> getStreamJobsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.StreamJobsRequest, dev.statehouse.v1.StreamJobsResponse> getStreamJobsMethod;
    if ((getStreamJobsMethod = JobServiceGrpc.getStreamJobsMethod) == null) {
      synchronized (JobServiceGrpc.class) {
        if ((getStreamJobsMethod = JobServiceGrpc.getStreamJobsMethod) == null) {
          JobServiceGrpc.getStreamJobsMethod = getStreamJobsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.StreamJobsRequest, dev.statehouse.v1.StreamJobsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "StreamJobs"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.StreamJobsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.StreamJobsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new JobServiceMethodDescriptorSupplier("StreamJobs"))
              .build();
        }
      }
    }
    return getStreamJobsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.WatchJobsRequest,
      dev.statehouse.v1.WatchJobsResponse> getWatchJobsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "WatchJobs",
      requestType = dev.statehouse.v1.WatchJobsRequest.class,
      responseType = dev.statehouse.v1.WatchJobsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.WatchJobsRequest,
      dev.statehouse.v1.WatchJobsResponse> getWatchJobsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.WatchJobsRequest, dev.statehouse.v1.WatchJobsResponse> getWatchJobsMethod;
    if ((getWatchJobsMethod = JobServiceGrpc.getWatchJobsMethod) == null) {
      synchronized (JobServiceGrpc.class) {
        if ((getWatchJobsMethod = JobServiceGrpc.getWatchJobsMethod) == null) {
          JobServiceGrpc.getWatchJobsMethod = getWatchJobsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.WatchJobsRequest, dev.statehouse.v1.WatchJobsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "WatchJobs"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.WatchJobsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.WatchJobsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new JobServiceMethodDescriptorSupplier("WatchJobs"))
              .build();
        }
      }
    }
    return getWatchJobsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CancelJobRequest,
      dev.statehouse.v1.CancelJobResponse> getCancelJobMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CancelJob",
      requestType = dev.statehouse.v1.CancelJobRequest.class,
      responseType = dev.statehouse.v1.CancelJobResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CancelJobRequest,
      dev.statehouse.v1.CancelJobResponse> getCancelJobMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CancelJobRequest, dev.statehouse.v1.CancelJobResponse> getCancelJobMethod;
    if ((getCancelJobMethod = JobServiceGrpc.getCancelJobMethod) == null) {
      synchronized (JobServiceGrpc.class) {
        if ((getCancelJobMethod = JobServiceGrpc.getCancelJobMethod) == null) {
          JobServiceGrpc.getCancelJobMethod = getCancelJobMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CancelJobRequest, dev.statehouse.v1.CancelJobResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CancelJob"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CancelJobRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CancelJobResponse.getDefaultInstance()))
              .setSchemaDescriptor(new JobServiceMethodDescriptorSupplier("CancelJob"))
              .build();
        }
      }
    }
    return getCancelJobMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CancelJobsRequest,
      dev.statehouse.v1.CancelJobsResponse> getCancelJobsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CancelJobs",
      requestType = dev.statehouse.v1.CancelJobsRequest.class,
      responseType = dev.statehouse.v1.CancelJobsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CancelJobsRequest,
      dev.statehouse.v1.CancelJobsResponse> getCancelJobsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CancelJobsRequest, dev.statehouse.v1.CancelJobsResponse> getCancelJobsMethod;
    if ((getCancelJobsMethod = JobServiceGrpc.getCancelJobsMethod) == null) {
      synchronized (JobServiceGrpc.class) {
        if ((getCancelJobsMethod = JobServiceGrpc.getCancelJobsMethod) == null) {
          JobServiceGrpc.getCancelJobsMethod = getCancelJobsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CancelJobsRequest, dev.statehouse.v1.CancelJobsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CancelJobs"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CancelJobsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CancelJobsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new JobServiceMethodDescriptorSupplier("CancelJobs"))
              .build();
        }
      }
    }
    return getCancelJobsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.RetryJobRequest,
      dev.statehouse.v1.RetryJobResponse> getRetryJobMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RetryJob",
      requestType = dev.statehouse.v1.RetryJobRequest.class,
      responseType = dev.statehouse.v1.RetryJobResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.RetryJobRequest,
      dev.statehouse.v1.RetryJobResponse> getRetryJobMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.RetryJobRequest, dev.statehouse.v1.RetryJobResponse> getRetryJobMethod;
    if ((getRetryJobMethod = JobServiceGrpc.getRetryJobMethod) == null) {
      synchronized (JobServiceGrpc.class) {
        if ((getRetryJobMethod = JobServiceGrpc.getRetryJobMethod) == null) {
          JobServiceGrpc.getRetryJobMethod = getRetryJobMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.RetryJobRequest, dev.statehouse.v1.RetryJobResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RetryJob"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.RetryJobRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.RetryJobResponse.getDefaultInstance()))
              .setSchemaDescriptor(new JobServiceMethodDescriptorSupplier("RetryJob"))
              .build();
        }
      }
    }
    return getRetryJobMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.RetryJobsRequest,
      dev.statehouse.v1.RetryJobsResponse> getRetryJobsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RetryJobs",
      requestType = dev.statehouse.v1.RetryJobsRequest.class,
      responseType = dev.statehouse.v1.RetryJobsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.RetryJobsRequest,
      dev.statehouse.v1.RetryJobsResponse> getRetryJobsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.RetryJobsRequest, dev.statehouse.v1.RetryJobsResponse> getRetryJobsMethod;
    if ((getRetryJobsMethod = JobServiceGrpc.getRetryJobsMethod) == null) {
      synchronized (JobServiceGrpc.class) {
        if ((getRetryJobsMethod = JobServiceGrpc.getRetryJobsMethod) == null) {
          JobServiceGrpc.getRetryJobsMethod = getRetryJobsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.RetryJobsRequest, dev.statehouse.v1.RetryJobsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RetryJobs"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.RetryJobsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.RetryJobsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new JobServiceMethodDescriptorSupplier("RetryJobs"))
              .build();
        }
      }
    }
    return getRetryJobsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteJobRequest,
      dev.statehouse.v1.DeleteJobResponse> getDeleteJobMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteJob",
      requestType = dev.statehouse.v1.DeleteJobRequest.class,
      responseType = dev.statehouse.v1.DeleteJobResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteJobRequest,
      dev.statehouse.v1.DeleteJobResponse> getDeleteJobMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteJobRequest, dev.statehouse.v1.DeleteJobResponse> getDeleteJobMethod;
    if ((getDeleteJobMethod = JobServiceGrpc.getDeleteJobMethod) == null) {
      synchronized (JobServiceGrpc.class) {
        if ((getDeleteJobMethod = JobServiceGrpc.getDeleteJobMethod) == null) {
          JobServiceGrpc.getDeleteJobMethod = getDeleteJobMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteJobRequest, dev.statehouse.v1.DeleteJobResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteJob"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteJobRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteJobResponse.getDefaultInstance()))
              .setSchemaDescriptor(new JobServiceMethodDescriptorSupplier("DeleteJob"))
              .build();
        }
      }
    }
    return getDeleteJobMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteJobsRequest,
      dev.statehouse.v1.DeleteJobsResponse> getDeleteJobsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteJobs",
      requestType = dev.statehouse.v1.DeleteJobsRequest.class,
      responseType = dev.statehouse.v1.DeleteJobsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteJobsRequest,
      dev.statehouse.v1.DeleteJobsResponse> getDeleteJobsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteJobsRequest, dev.statehouse.v1.DeleteJobsResponse> getDeleteJobsMethod;
    if ((getDeleteJobsMethod = JobServiceGrpc.getDeleteJobsMethod) == null) {
      synchronized (JobServiceGrpc.class) {
        if ((getDeleteJobsMethod = JobServiceGrpc.getDeleteJobsMethod) == null) {
          JobServiceGrpc.getDeleteJobsMethod = getDeleteJobsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteJobsRequest, dev.statehouse.v1.DeleteJobsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteJobs"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteJobsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteJobsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new JobServiceMethodDescriptorSupplier("DeleteJobs"))
              .build();
        }
      }
    }
    return getDeleteJobsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ClaimJobsRequest,
      dev.statehouse.v1.ClaimJobsResponse> getClaimJobsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ClaimJobs",
      requestType = dev.statehouse.v1.ClaimJobsRequest.class,
      responseType = dev.statehouse.v1.ClaimJobsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ClaimJobsRequest,
      dev.statehouse.v1.ClaimJobsResponse> getClaimJobsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ClaimJobsRequest, dev.statehouse.v1.ClaimJobsResponse> getClaimJobsMethod;
    if ((getClaimJobsMethod = JobServiceGrpc.getClaimJobsMethod) == null) {
      synchronized (JobServiceGrpc.class) {
        if ((getClaimJobsMethod = JobServiceGrpc.getClaimJobsMethod) == null) {
          JobServiceGrpc.getClaimJobsMethod = getClaimJobsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ClaimJobsRequest, dev.statehouse.v1.ClaimJobsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ClaimJobs"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ClaimJobsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ClaimJobsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new JobServiceMethodDescriptorSupplier("ClaimJobs"))
              .build();
        }
      }
    }
    return getClaimJobsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ClaimJobRequest,
      dev.statehouse.v1.ClaimJobResponse> getClaimJobMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ClaimJob",
      requestType = dev.statehouse.v1.ClaimJobRequest.class,
      responseType = dev.statehouse.v1.ClaimJobResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ClaimJobRequest,
      dev.statehouse.v1.ClaimJobResponse> getClaimJobMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ClaimJobRequest, dev.statehouse.v1.ClaimJobResponse> getClaimJobMethod;
    if ((getClaimJobMethod = JobServiceGrpc.getClaimJobMethod) == null) {
      synchronized (JobServiceGrpc.class) {
        if ((getClaimJobMethod = JobServiceGrpc.getClaimJobMethod) == null) {
          JobServiceGrpc.getClaimJobMethod = getClaimJobMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ClaimJobRequest, dev.statehouse.v1.ClaimJobResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ClaimJob"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ClaimJobRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ClaimJobResponse.getDefaultInstance()))
              .setSchemaDescriptor(new JobServiceMethodDescriptorSupplier("ClaimJob"))
              .build();
        }
      }
    }
    return getClaimJobMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.WaitForJobsRequest,
      dev.statehouse.v1.WaitForJobsResponse> getWaitForJobsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "WaitForJobs",
      requestType = dev.statehouse.v1.WaitForJobsRequest.class,
      responseType = dev.statehouse.v1.WaitForJobsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.WaitForJobsRequest,
      dev.statehouse.v1.WaitForJobsResponse> getWaitForJobsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.WaitForJobsRequest, dev.statehouse.v1.WaitForJobsResponse> getWaitForJobsMethod;
    if ((getWaitForJobsMethod = JobServiceGrpc.getWaitForJobsMethod) == null) {
      synchronized (JobServiceGrpc.class) {
        if ((getWaitForJobsMethod = JobServiceGrpc.getWaitForJobsMethod) == null) {
          JobServiceGrpc.getWaitForJobsMethod = getWaitForJobsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.WaitForJobsRequest, dev.statehouse.v1.WaitForJobsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "WaitForJobs"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.WaitForJobsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.WaitForJobsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new JobServiceMethodDescriptorSupplier("WaitForJobs"))
              .build();
        }
      }
    }
    return getWaitForJobsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.HeartbeatJobsRequest,
      dev.statehouse.v1.HeartbeatJobsResponse> getHeartbeatJobsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "HeartbeatJobs",
      requestType = dev.statehouse.v1.HeartbeatJobsRequest.class,
      responseType = dev.statehouse.v1.HeartbeatJobsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.HeartbeatJobsRequest,
      dev.statehouse.v1.HeartbeatJobsResponse> getHeartbeatJobsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.HeartbeatJobsRequest, dev.statehouse.v1.HeartbeatJobsResponse> getHeartbeatJobsMethod;
    if ((getHeartbeatJobsMethod = JobServiceGrpc.getHeartbeatJobsMethod) == null) {
      synchronized (JobServiceGrpc.class) {
        if ((getHeartbeatJobsMethod = JobServiceGrpc.getHeartbeatJobsMethod) == null) {
          JobServiceGrpc.getHeartbeatJobsMethod = getHeartbeatJobsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.HeartbeatJobsRequest, dev.statehouse.v1.HeartbeatJobsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "HeartbeatJobs"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.HeartbeatJobsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.HeartbeatJobsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new JobServiceMethodDescriptorSupplier("HeartbeatJobs"))
              .build();
        }
      }
    }
    return getHeartbeatJobsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CompleteJobRequest,
      dev.statehouse.v1.CompleteJobResponse> getCompleteJobMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CompleteJob",
      requestType = dev.statehouse.v1.CompleteJobRequest.class,
      responseType = dev.statehouse.v1.CompleteJobResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CompleteJobRequest,
      dev.statehouse.v1.CompleteJobResponse> getCompleteJobMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CompleteJobRequest, dev.statehouse.v1.CompleteJobResponse> getCompleteJobMethod;
    if ((getCompleteJobMethod = JobServiceGrpc.getCompleteJobMethod) == null) {
      synchronized (JobServiceGrpc.class) {
        if ((getCompleteJobMethod = JobServiceGrpc.getCompleteJobMethod) == null) {
          JobServiceGrpc.getCompleteJobMethod = getCompleteJobMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CompleteJobRequest, dev.statehouse.v1.CompleteJobResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CompleteJob"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CompleteJobRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CompleteJobResponse.getDefaultInstance()))
              .setSchemaDescriptor(new JobServiceMethodDescriptorSupplier("CompleteJob"))
              .build();
        }
      }
    }
    return getCompleteJobMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.BatchCompleteJobsRequest,
      dev.statehouse.v1.BatchCompleteJobsResponse> getBatchCompleteJobsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "BatchCompleteJobs",
      requestType = dev.statehouse.v1.BatchCompleteJobsRequest.class,
      responseType = dev.statehouse.v1.BatchCompleteJobsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.BatchCompleteJobsRequest,
      dev.statehouse.v1.BatchCompleteJobsResponse> getBatchCompleteJobsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.BatchCompleteJobsRequest, dev.statehouse.v1.BatchCompleteJobsResponse> getBatchCompleteJobsMethod;
    if ((getBatchCompleteJobsMethod = JobServiceGrpc.getBatchCompleteJobsMethod) == null) {
      synchronized (JobServiceGrpc.class) {
        if ((getBatchCompleteJobsMethod = JobServiceGrpc.getBatchCompleteJobsMethod) == null) {
          JobServiceGrpc.getBatchCompleteJobsMethod = getBatchCompleteJobsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.BatchCompleteJobsRequest, dev.statehouse.v1.BatchCompleteJobsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "BatchCompleteJobs"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchCompleteJobsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchCompleteJobsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new JobServiceMethodDescriptorSupplier("BatchCompleteJobs"))
              .build();
        }
      }
    }
    return getBatchCompleteJobsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CompleteAndClaimJobsRequest,
      dev.statehouse.v1.CompleteAndClaimJobsResponse> getCompleteAndClaimJobsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CompleteAndClaimJobs",
      requestType = dev.statehouse.v1.CompleteAndClaimJobsRequest.class,
      responseType = dev.statehouse.v1.CompleteAndClaimJobsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CompleteAndClaimJobsRequest,
      dev.statehouse.v1.CompleteAndClaimJobsResponse> getCompleteAndClaimJobsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CompleteAndClaimJobsRequest, dev.statehouse.v1.CompleteAndClaimJobsResponse> getCompleteAndClaimJobsMethod;
    if ((getCompleteAndClaimJobsMethod = JobServiceGrpc.getCompleteAndClaimJobsMethod) == null) {
      synchronized (JobServiceGrpc.class) {
        if ((getCompleteAndClaimJobsMethod = JobServiceGrpc.getCompleteAndClaimJobsMethod) == null) {
          JobServiceGrpc.getCompleteAndClaimJobsMethod = getCompleteAndClaimJobsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CompleteAndClaimJobsRequest, dev.statehouse.v1.CompleteAndClaimJobsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CompleteAndClaimJobs"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CompleteAndClaimJobsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CompleteAndClaimJobsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new JobServiceMethodDescriptorSupplier("CompleteAndClaimJobs"))
              .build();
        }
      }
    }
    return getCompleteAndClaimJobsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.FailJobRequest,
      dev.statehouse.v1.FailJobResponse> getFailJobMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "FailJob",
      requestType = dev.statehouse.v1.FailJobRequest.class,
      responseType = dev.statehouse.v1.FailJobResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.FailJobRequest,
      dev.statehouse.v1.FailJobResponse> getFailJobMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.FailJobRequest, dev.statehouse.v1.FailJobResponse> getFailJobMethod;
    if ((getFailJobMethod = JobServiceGrpc.getFailJobMethod) == null) {
      synchronized (JobServiceGrpc.class) {
        if ((getFailJobMethod = JobServiceGrpc.getFailJobMethod) == null) {
          JobServiceGrpc.getFailJobMethod = getFailJobMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.FailJobRequest, dev.statehouse.v1.FailJobResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "FailJob"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.FailJobRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.FailJobResponse.getDefaultInstance()))
              .setSchemaDescriptor(new JobServiceMethodDescriptorSupplier("FailJob"))
              .build();
        }
      }
    }
    return getFailJobMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.BatchFailJobsRequest,
      dev.statehouse.v1.BatchFailJobsResponse> getBatchFailJobsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "BatchFailJobs",
      requestType = dev.statehouse.v1.BatchFailJobsRequest.class,
      responseType = dev.statehouse.v1.BatchFailJobsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.BatchFailJobsRequest,
      dev.statehouse.v1.BatchFailJobsResponse> getBatchFailJobsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.BatchFailJobsRequest, dev.statehouse.v1.BatchFailJobsResponse> getBatchFailJobsMethod;
    if ((getBatchFailJobsMethod = JobServiceGrpc.getBatchFailJobsMethod) == null) {
      synchronized (JobServiceGrpc.class) {
        if ((getBatchFailJobsMethod = JobServiceGrpc.getBatchFailJobsMethod) == null) {
          JobServiceGrpc.getBatchFailJobsMethod = getBatchFailJobsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.BatchFailJobsRequest, dev.statehouse.v1.BatchFailJobsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "BatchFailJobs"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchFailJobsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchFailJobsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new JobServiceMethodDescriptorSupplier("BatchFailJobs"))
              .build();
        }
      }
    }
    return getBatchFailJobsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ReleaseJobRequest,
      dev.statehouse.v1.ReleaseJobResponse> getReleaseJobMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ReleaseJob",
      requestType = dev.statehouse.v1.ReleaseJobRequest.class,
      responseType = dev.statehouse.v1.ReleaseJobResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ReleaseJobRequest,
      dev.statehouse.v1.ReleaseJobResponse> getReleaseJobMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ReleaseJobRequest, dev.statehouse.v1.ReleaseJobResponse> getReleaseJobMethod;
    if ((getReleaseJobMethod = JobServiceGrpc.getReleaseJobMethod) == null) {
      synchronized (JobServiceGrpc.class) {
        if ((getReleaseJobMethod = JobServiceGrpc.getReleaseJobMethod) == null) {
          JobServiceGrpc.getReleaseJobMethod = getReleaseJobMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ReleaseJobRequest, dev.statehouse.v1.ReleaseJobResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ReleaseJob"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ReleaseJobRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ReleaseJobResponse.getDefaultInstance()))
              .setSchemaDescriptor(new JobServiceMethodDescriptorSupplier("ReleaseJob"))
              .build();
        }
      }
    }
    return getReleaseJobMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateJobRequest,
      dev.statehouse.v1.UpdateJobResponse> getUpdateJobMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateJob",
      requestType = dev.statehouse.v1.UpdateJobRequest.class,
      responseType = dev.statehouse.v1.UpdateJobResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateJobRequest,
      dev.statehouse.v1.UpdateJobResponse> getUpdateJobMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateJobRequest, dev.statehouse.v1.UpdateJobResponse> getUpdateJobMethod;
    if ((getUpdateJobMethod = JobServiceGrpc.getUpdateJobMethod) == null) {
      synchronized (JobServiceGrpc.class) {
        if ((getUpdateJobMethod = JobServiceGrpc.getUpdateJobMethod) == null) {
          JobServiceGrpc.getUpdateJobMethod = getUpdateJobMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateJobRequest, dev.statehouse.v1.UpdateJobResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateJob"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateJobRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateJobResponse.getDefaultInstance()))
              .setSchemaDescriptor(new JobServiceMethodDescriptorSupplier("UpdateJob"))
              .build();
        }
      }
    }
    return getUpdateJobMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListJobAttemptsRequest,
      dev.statehouse.v1.ListJobAttemptsResponse> getListJobAttemptsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListJobAttempts",
      requestType = dev.statehouse.v1.ListJobAttemptsRequest.class,
      responseType = dev.statehouse.v1.ListJobAttemptsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListJobAttemptsRequest,
      dev.statehouse.v1.ListJobAttemptsResponse> getListJobAttemptsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListJobAttemptsRequest, dev.statehouse.v1.ListJobAttemptsResponse> getListJobAttemptsMethod;
    if ((getListJobAttemptsMethod = JobServiceGrpc.getListJobAttemptsMethod) == null) {
      synchronized (JobServiceGrpc.class) {
        if ((getListJobAttemptsMethod = JobServiceGrpc.getListJobAttemptsMethod) == null) {
          JobServiceGrpc.getListJobAttemptsMethod = getListJobAttemptsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListJobAttemptsRequest, dev.statehouse.v1.ListJobAttemptsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListJobAttempts"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListJobAttemptsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListJobAttemptsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new JobServiceMethodDescriptorSupplier("ListJobAttempts"))
              .build();
        }
      }
    }
    return getListJobAttemptsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetQueueRequest,
      dev.statehouse.v1.GetQueueResponse> getGetQueueMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetQueue",
      requestType = dev.statehouse.v1.GetQueueRequest.class,
      responseType = dev.statehouse.v1.GetQueueResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetQueueRequest,
      dev.statehouse.v1.GetQueueResponse> getGetQueueMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetQueueRequest, dev.statehouse.v1.GetQueueResponse> getGetQueueMethod;
    if ((getGetQueueMethod = JobServiceGrpc.getGetQueueMethod) == null) {
      synchronized (JobServiceGrpc.class) {
        if ((getGetQueueMethod = JobServiceGrpc.getGetQueueMethod) == null) {
          JobServiceGrpc.getGetQueueMethod = getGetQueueMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetQueueRequest, dev.statehouse.v1.GetQueueResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetQueue"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetQueueRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetQueueResponse.getDefaultInstance()))
              .setSchemaDescriptor(new JobServiceMethodDescriptorSupplier("GetQueue"))
              .build();
        }
      }
    }
    return getGetQueueMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListQueuesRequest,
      dev.statehouse.v1.ListQueuesResponse> getListQueuesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListQueues",
      requestType = dev.statehouse.v1.ListQueuesRequest.class,
      responseType = dev.statehouse.v1.ListQueuesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListQueuesRequest,
      dev.statehouse.v1.ListQueuesResponse> getListQueuesMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListQueuesRequest, dev.statehouse.v1.ListQueuesResponse> getListQueuesMethod;
    if ((getListQueuesMethod = JobServiceGrpc.getListQueuesMethod) == null) {
      synchronized (JobServiceGrpc.class) {
        if ((getListQueuesMethod = JobServiceGrpc.getListQueuesMethod) == null) {
          JobServiceGrpc.getListQueuesMethod = getListQueuesMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListQueuesRequest, dev.statehouse.v1.ListQueuesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListQueues"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListQueuesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListQueuesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new JobServiceMethodDescriptorSupplier("ListQueues"))
              .build();
        }
      }
    }
    return getListQueuesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateQueueRequest,
      dev.statehouse.v1.UpdateQueueResponse> getUpdateQueueMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateQueue",
      requestType = dev.statehouse.v1.UpdateQueueRequest.class,
      responseType = dev.statehouse.v1.UpdateQueueResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateQueueRequest,
      dev.statehouse.v1.UpdateQueueResponse> getUpdateQueueMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateQueueRequest, dev.statehouse.v1.UpdateQueueResponse> getUpdateQueueMethod;
    if ((getUpdateQueueMethod = JobServiceGrpc.getUpdateQueueMethod) == null) {
      synchronized (JobServiceGrpc.class) {
        if ((getUpdateQueueMethod = JobServiceGrpc.getUpdateQueueMethod) == null) {
          JobServiceGrpc.getUpdateQueueMethod = getUpdateQueueMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateQueueRequest, dev.statehouse.v1.UpdateQueueResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateQueue"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateQueueRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateQueueResponse.getDefaultInstance()))
              .setSchemaDescriptor(new JobServiceMethodDescriptorSupplier("UpdateQueue"))
              .build();
        }
      }
    }
    return getUpdateQueueMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.StartClusterJobRequest,
      dev.statehouse.v1.StartClusterJobResponse> getStartClusterJobMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "StartClusterJob",
      requestType = dev.statehouse.v1.StartClusterJobRequest.class,
      responseType = dev.statehouse.v1.StartClusterJobResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.StartClusterJobRequest,
      dev.statehouse.v1.StartClusterJobResponse> getStartClusterJobMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.StartClusterJobRequest, dev.statehouse.v1.StartClusterJobResponse> getStartClusterJobMethod;
    if ((getStartClusterJobMethod = JobServiceGrpc.getStartClusterJobMethod) == null) {
      synchronized (JobServiceGrpc.class) {
        if ((getStartClusterJobMethod = JobServiceGrpc.getStartClusterJobMethod) == null) {
          JobServiceGrpc.getStartClusterJobMethod = getStartClusterJobMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.StartClusterJobRequest, dev.statehouse.v1.StartClusterJobResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "StartClusterJob"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.StartClusterJobRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.StartClusterJobResponse.getDefaultInstance()))
              .setSchemaDescriptor(new JobServiceMethodDescriptorSupplier("StartClusterJob"))
              .build();
        }
      }
    }
    return getStartClusterJobMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.FinishClusterJobRequest,
      dev.statehouse.v1.FinishClusterJobResponse> getFinishClusterJobMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "FinishClusterJob",
      requestType = dev.statehouse.v1.FinishClusterJobRequest.class,
      responseType = dev.statehouse.v1.FinishClusterJobResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.FinishClusterJobRequest,
      dev.statehouse.v1.FinishClusterJobResponse> getFinishClusterJobMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.FinishClusterJobRequest, dev.statehouse.v1.FinishClusterJobResponse> getFinishClusterJobMethod;
    if ((getFinishClusterJobMethod = JobServiceGrpc.getFinishClusterJobMethod) == null) {
      synchronized (JobServiceGrpc.class) {
        if ((getFinishClusterJobMethod = JobServiceGrpc.getFinishClusterJobMethod) == null) {
          JobServiceGrpc.getFinishClusterJobMethod = getFinishClusterJobMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.FinishClusterJobRequest, dev.statehouse.v1.FinishClusterJobResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "FinishClusterJob"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.FinishClusterJobRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.FinishClusterJobResponse.getDefaultInstance()))
              .setSchemaDescriptor(new JobServiceMethodDescriptorSupplier("FinishClusterJob"))
              .build();
        }
      }
    }
    return getFinishClusterJobMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static JobServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<JobServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<JobServiceStub>() {
        @java.lang.Override
        public JobServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new JobServiceStub(channel, callOptions);
        }
      };
    return JobServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static JobServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<JobServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<JobServiceBlockingV2Stub>() {
        @java.lang.Override
        public JobServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new JobServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return JobServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static JobServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<JobServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<JobServiceBlockingStub>() {
        @java.lang.Override
        public JobServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new JobServiceBlockingStub(channel, callOptions);
        }
      };
    return JobServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static JobServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<JobServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<JobServiceFutureStub>() {
        @java.lang.Override
        public JobServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new JobServiceFutureStub(channel, callOptions);
        }
      };
    return JobServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Jobs: work that is put into queues and executed by workers. At any time at most one worker has a job.
   * A worker that claims a job gets a lease: a token and a time limit. While the lease is valid, no other worker gets the
   * job; HeartbeatJobs extends it. Completing or failing a job requires the token. A worker that was delayed, stopped or
   * disconnected until its lease expired can therefore no longer change the job: ABORTED `LEASE_LOST`. A job whose lease
   * has expired can be claimed again while it has attempts left. Every claim counts as an attempt, so a job that crashes
   * its workers ends as FAILED. Only the database clock decides whether a lease has expired.
   * A queue exists by being used. Its settings are optional: it can be paused, and have limits of how many of its jobs
   * run at a time, altogether and for each `concurrency_key`, and of how many start in a minute. Jobs that wait for a
   * limit are passed over. Two workers cannot exceed a limit, whichever servers they use.
   * The token is a secret of the worker: only ClaimJobs, ClaimJob, CompleteAndClaimJobs, WaitForJobs and StartClusterJob
   * return it. All other methods return jobs without it. A transaction can have a lease as a guard: see `Guard`.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Puts a job into a queue. Called `Enqueue` or `CreateJob` in other stores. ALREADY_EXISTS if the id is taken.
     * ALREADY_EXISTS too if a live job (PENDING or RUNNING) has the same `resource_key`, unless duplicates are allowed;
     * `entity_id` in the metadata is the id of that job. NOT_FOUND if the project or the cluster does not exist;
     * FAILED_PRECONDITION `RESULT_TOO_LARGE` if the job has more than 4 MB.
     * </pre>
     */
    default void enqueueJob(dev.statehouse.v1.EnqueueJobRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.EnqueueJobResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getEnqueueJobMethod(), responseObserver);
    }

    /**
     * <pre>
     * Puts several jobs into queues, all or none. If different calls enqueue a job and duplicates of it with the same
     * `resource_key` at the same time, all of them may be stored, as if the job that does not allow duplicates had been
     * first. The errors of EnqueueJob, such as NOT_FOUND and ALREADY_EXISTS, with `item_index`.
     * </pre>
     */
    default void batchEnqueueJobs(dev.statehouse.v1.BatchEnqueueJobsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchEnqueueJobsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getBatchEnqueueJobsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one job.
     * </pre>
     */
    default void getJob(dev.statehouse.v1.GetJobRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetJobResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetJobMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists jobs.
     * </pre>
     */
    default void listJobs(dev.statehouse.v1.ListJobsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListJobsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListJobsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Counts jobs, also by group, with how many are due and since when: by `queue` and `type`, what an autoscaler needs.
     * One use of it is called `CountPending` in other stores.
     * </pre>
     */
    default void countJobs(dev.statehouse.v1.CountJobsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountJobsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCountJobsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads several jobs.
     * </pre>
     */
    default void batchGetJobs(dev.statehouse.v1.BatchGetJobsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetJobsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getBatchGetJobsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Streams all matching jobs. The stream may or may not contain a job that is enqueued meanwhile.
     * </pre>
     */
    default void streamJobs(dev.statehouse.v1.StreamJobsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.StreamJobsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getStreamJobsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Sends the matching jobs, and then their changes. Claims and the renewal of leases are told only where the server
     * runs with `--claim-events`: without it, a job that is RUNNING is told when it ends, is given back, or is changed in
     * another way, and one that is claimed stays among the matches of a filter for PENDING until then.
     * </pre>
     */
    default void watchJobs(dev.statehouse.v1.WatchJobsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.WatchJobsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getWatchJobsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Cancels a PENDING or RUNNING job. The worker of a RUNNING job loses its lease; the outcome of its next heartbeat
     * has the `job_status` CANCELLED. NOT_FOUND; FAILED_PRECONDITION `INVALID_TRANSITION` if the job has ended; ABORTED
     * `VERSION_MISMATCH`.
     * </pre>
     */
    default void cancelJob(dev.statehouse.v1.CancelJobRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CancelJobResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCancelJobMethod(), responseObserver);
    }

    /**
     * <pre>
     * Cancels the jobs that match, as CancelJob cancels one, in one statement. INVALID_ARGUMENT for filters that may
     * match everything, unless `all` is set; NOT_FOUND if the project does not exist.
     * </pre>
     */
    default void cancelJobs(dev.statehouse.v1.CancelJobsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CancelJobsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCancelJobsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Makes a FAILED or CANCELLED job PENDING again, so that it can be claimed at once. A job without attempts left gets
     * one more. NOT_FOUND; FAILED_PRECONDITION `INVALID_TRANSITION` for a job in another status; ALREADY_EXISTS if
     * another live job has its `resource_key`; ABORTED `VERSION_MISMATCH`.
     * </pre>
     */
    default void retryJob(dev.statehouse.v1.RetryJobRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.RetryJobResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRetryJobMethod(), responseObserver);
    }

    /**
     * <pre>
     * Makes the jobs that match PENDING again, as RetryJob does one, in one statement. Of several with the same
     * `resource_key`, one is retried, and none while a live job has it. INVALID_ARGUMENT for filters that may match
     * everything, unless `all` is set; NOT_FOUND if the project does not exist.
     * </pre>
     */
    default void retryJobs(dev.statehouse.v1.RetryJobsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.RetryJobsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRetryJobsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes a job that has ended. FAILED_PRECONDITION `NOT_TERMINAL` of a job that is PENDING or RUNNING:
     * CancelJob ends it.
     * </pre>
     */
    default void deleteJob(dev.statehouse.v1.DeleteJobRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteJobResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteJobMethod(), responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes the jobs that match and have ended. The server does the same after `--job-retention-days`.
     * </pre>
     */
    default void deleteJobs(dev.statehouse.v1.DeleteJobsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteJobsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteJobsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Claims jobs of a queue whose `run_time` has come, or whose lease has expired: the highest priority first, then
     * those that have waited longest. Called `Dequeue` or `GetPending` in other stores. Skips jobs that another worker is
     * claiming at the same time, jobs of a cluster whose lock `cluster/&lt;id&gt;` is held, jobs whose `resource_key` a RUNNING
     * job has, and jobs that a limit of the queue keeps back; while the queue is paused, all of them. In a queue with
     * settings, one call claims at a time. A job with an expired lease and no attempts left becomes FAILED instead.
     * Finding no jobs is not an error: the response is empty. The jobs of one response have at most 3.5 MB together,
     * unless the first one alone is larger. In a transaction with REPEATABLE_READ or SERIALIZABLE, a job that was changed
     * by others after the transaction began causes SERIALIZATION_FAILURE. NOT_FOUND if the project does not exist.
     * </pre>
     */
    default void claimJobs(dev.statehouse.v1.ClaimJobsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ClaimJobsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getClaimJobsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Claims the job with this id, even while the lock of its cluster is held: for workers that take that lock
     * themselves, in a transaction with other calls. Called `MarkStarted` in other stores. NOT_FOUND; FAILED_PRECONDITION
     * `NOT_DUE` if its `run_time` has not come, `ATTEMPTS_EXHAUSTED` if it has no attempts left, `INVALID_TRANSITION` if
     * it has ended, `QUEUE_PAUSED` while its queue is paused; ABORTED `LOCK_HELD` if another worker has it, or if another
     * job with its `resource_key` is RUNNING; RESOURCE_EXHAUSTED `QUEUE_LIMIT_REACHED` if a limit of its queue is
     * reached.
     * </pre>
     */
    default void claimJob(dev.statehouse.v1.ClaimJobRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ClaimJobResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getClaimJobMethod(), responseObserver);
    }

    /**
     * <pre>
     * Streams jobs to a worker as soon as they can be claimed, as ClaimJobs would claim them. The worker has at most
     * `max` jobs of this stream at the same time: more are sent when it has completed, failed or released some, or lost
     * their leases. While there is nothing to send, an empty message comes about every 30 s, so that a worker that
     * receives nothing for much longer knows that its connection is broken; that heartbeat extends no leases. The stream
     * lasts until the worker ends it; the worker keeps the jobs that it has then. NOT_FOUND if the project does not
     * exist; RESOURCE_EXHAUSTED `OVERLOADED` if too many calls are waiting (`--wait-limit`); UNAVAILABLE `SHUTTING_DOWN`
     * when the server shuts down.
     * </pre>
     */
    default void waitForJobs(dev.statehouse.v1.WaitForJobsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.WaitForJobsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getWaitForJobsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Extends leases, and stores the states and progress of their jobs. Each lease has its own outcome: leases that are
     * lost are reported, and all others are extended. A worker should stop working on a job whose lease is lost:
     * `job_status` is CANCELLED if somebody cancelled the job. NOT_FOUND if the project does not exist.
     * </pre>
     */
    default void heartbeatJobs(dev.statehouse.v1.HeartbeatJobsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.HeartbeatJobsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getHeartbeatJobsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Ends a job as COMPLETED. Called `MarkSucceeded` in other stores. NOT_FOUND; ABORTED `LEASE_LOST` unless the job is
     * leased under this token and the lease has not expired; FAILED_PRECONDITION `RESULT_TOO_LARGE` if the job would have
     * more than 4 MB.
     * </pre>
     */
    default void completeJob(dev.statehouse.v1.CompleteJobRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CompleteJobResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCompleteJobMethod(), responseObserver);
    }

    /**
     * <pre>
     * Ends several jobs as COMPLETED. Each job has its own outcome: jobs whose lease is lost are reported and not
     * changed, and all others are completed. NOT_FOUND if the project does not exist.
     * </pre>
     */
    default void batchCompleteJobs(dev.statehouse.v1.BatchCompleteJobsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchCompleteJobsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getBatchCompleteJobsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Completes jobs and claims the next ones: a worker's loop in one call. It completes as BatchCompleteJobs, each job
     * with its own outcome, and then claims as ClaimJobs, and both are committed together. A job that could not be
     * completed does not prevent the claim. What the completed jobs have kept back, by a `resource_key` or a limit of the
     * queue, can be claimed at once. If the call is repeated after an answer that was lost, the outcomes of what the
     * first one completed are ABORTED `LEASE_LOST` with COMPLETED, and the jobs that it claimed wait for their leases to
     * expire; under an idempotency key, the first answer comes again. NOT_FOUND if the project does not exist;
     * FAILED_PRECONDITION `RESULT_TOO_LARGE` if a job would have more than 4 MB: then nothing is completed or claimed.
     * </pre>
     */
    default void completeAndClaimJobs(dev.statehouse.v1.CompleteAndClaimJobsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CompleteAndClaimJobsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCompleteAndClaimJobsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Gives a job back after a failure. Called `MarkFailed`, `IncrementAttempt` or `MarkFailedForRetry` in other stores.
     * While it has attempts left, it becomes PENDING and can be claimed again after `retry_delay`. Without a
     * `retry_delay` the delay is an exponential backoff: about 1 s, doubled with every attempt, at most 1 h, reduced by
     * up to 50 % of random jitter. Without attempts left, the job ends as FAILED. NOT_FOUND; ABORTED `LEASE_LOST` unless
     * the job is leased under this token and the lease has not expired.
     * </pre>
     */
    default void failJob(dev.statehouse.v1.FailJobRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.FailJobResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getFailJobMethod(), responseObserver);
    }

    /**
     * <pre>
     * Gives several jobs back after a failure, each as FailJob does. Each job has its own outcome: jobs whose lease is
     * lost are reported and not changed. NOT_FOUND if the project does not exist.
     * </pre>
     */
    default void batchFailJobs(dev.statehouse.v1.BatchFailJobsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchFailJobsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getBatchFailJobsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Gives a job back that cannot be done yet, without a failure: it becomes PENDING, this claim no longer counts as an
     * attempt, and it can be claimed again after `delay`. NOT_FOUND; ABORTED `LEASE_LOST` unless the job is leased under
     * this token and the lease has not expired.
     * </pre>
     */
    default void releaseJob(dev.statehouse.v1.ReleaseJobRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ReleaseJobResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getReleaseJobMethod(), responseObserver);
    }

    /**
     * <pre>
     * Stores the state of a RUNNING job for its next attempt, and how far it is. Called `UpdateMetadata` in other stores.
     * HeartbeatJobs can do it too. NOT_FOUND; ABORTED `LEASE_LOST` unless the job is leased under this token and the
     * lease has not expired; FAILED_PRECONDITION `RESULT_TOO_LARGE` if the job would have more than 4 MB;
     * INVALID_ARGUMENT if neither is set.
     * </pre>
     */
    default void updateJob(dev.statehouse.v1.UpdateJobRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateJobResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateJobMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the attempts of a job, the newest first, with the one that is RUNNING. Called `job_retry_history` in other
     * stores. The last 1,000 are kept for as long as the job. A claim that was given back by ReleaseJob is not an
     * attempt. NOT_FOUND.
     * </pre>
     */
    default void listJobAttempts(dev.statehouse.v1.ListJobAttemptsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListJobAttemptsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListJobAttemptsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads the settings of a queue. A queue without settings is returned with `version` 0, even if it has no jobs.
     * No errors of its own.
     * </pre>
     */
    default void getQueue(dev.statehouse.v1.GetQueueRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetQueueResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetQueueMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the queues that have live jobs or settings, in the order of their names. No errors of its own.
     * </pre>
     */
    default void listQueues(dev.statehouse.v1.ListQueuesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListQueuesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListQueuesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes settings of a queue: pauses or resumes it, or sets or removes a limit. It holds for the claims that begin
     * afterwards: jobs that are RUNNING go on. The queue need not have settings or jobs yet. NOT_FOUND if the project
     * does not exist; ABORTED `VERSION_MISMATCH` if the version is set and is not the current one.
     * </pre>
     */
    default void updateQueue(dev.statehouse.v1.UpdateQueueRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateQueueResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateQueueMethod(), responseObserver);
    }

    /**
     * <pre>
     * Starts the work of a job on its cluster, in one transaction: locks the row of the cluster, checks the transition of
     * its status, acquires the lock `cluster/&lt;id&gt;`, marks the job as RUNNING, and sets the status of the cluster. The
     * status may be the one that the cluster already has, so that a crashed attempt can be repeated. Nothing is changed
     * on errors: NOT_FOUND; FAILED_PRECONDITION `INVALID_TRANSITION` of the cluster or the job, `NOT_DUE` or
     * `ATTEMPTS_EXHAUSTED` of the job, `QUEUE_PAUSED` of its queue, and `FAILED_PRECONDITION` if the job has no cluster;
     * ABORTED `LOCK_HELD` if the lock is held, another worker has the job, or another job with its `resource_key` is
     * RUNNING; ABORTED `LEASE_LOST` of a job that was claimed before; RESOURCE_EXHAUSTED `QUEUE_LIMIT_REACHED`;
     * ALREADY_EXISTS as in UpdateClusterStatus. Whether a lease is lost is checked first.
     * </pre>
     */
    default void startClusterJob(dev.statehouse.v1.StartClusterJobRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.StartClusterJobResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getStartClusterJobMethod(), responseObserver);
    }

    /**
     * <pre>
     * Ends the work that StartClusterJob started, in one transaction: completes or fails the job, sets the status of the
     * cluster, and releases its lock. Nothing is changed on errors: NOT_FOUND; ABORTED `LEASE_LOST` of the job or the
     * lock, which is checked first, whatever the status of the cluster is; FAILED_PRECONDITION `INVALID_TRANSITION` of
     * the cluster, and `FAILED_PRECONDITION` if the job has no cluster; ALREADY_EXISTS as in UpdateClusterStatus.
     * </pre>
     */
    default void finishClusterJob(dev.statehouse.v1.FinishClusterJobRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.FinishClusterJobResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getFinishClusterJobMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service JobService.
   * <pre>
   * Jobs: work that is put into queues and executed by workers. At any time at most one worker has a job.
   * A worker that claims a job gets a lease: a token and a time limit. While the lease is valid, no other worker gets the
   * job; HeartbeatJobs extends it. Completing or failing a job requires the token. A worker that was delayed, stopped or
   * disconnected until its lease expired can therefore no longer change the job: ABORTED `LEASE_LOST`. A job whose lease
   * has expired can be claimed again while it has attempts left. Every claim counts as an attempt, so a job that crashes
   * its workers ends as FAILED. Only the database clock decides whether a lease has expired.
   * A queue exists by being used. Its settings are optional: it can be paused, and have limits of how many of its jobs
   * run at a time, altogether and for each `concurrency_key`, and of how many start in a minute. Jobs that wait for a
   * limit are passed over. Two workers cannot exceed a limit, whichever servers they use.
   * The token is a secret of the worker: only ClaimJobs, ClaimJob, CompleteAndClaimJobs, WaitForJobs and StartClusterJob
   * return it. All other methods return jobs without it. A transaction can have a lease as a guard: see `Guard`.
   * </pre>
   */
  public static abstract class JobServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return JobServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service JobService.
   * <pre>
   * Jobs: work that is put into queues and executed by workers. At any time at most one worker has a job.
   * A worker that claims a job gets a lease: a token and a time limit. While the lease is valid, no other worker gets the
   * job; HeartbeatJobs extends it. Completing or failing a job requires the token. A worker that was delayed, stopped or
   * disconnected until its lease expired can therefore no longer change the job: ABORTED `LEASE_LOST`. A job whose lease
   * has expired can be claimed again while it has attempts left. Every claim counts as an attempt, so a job that crashes
   * its workers ends as FAILED. Only the database clock decides whether a lease has expired.
   * A queue exists by being used. Its settings are optional: it can be paused, and have limits of how many of its jobs
   * run at a time, altogether and for each `concurrency_key`, and of how many start in a minute. Jobs that wait for a
   * limit are passed over. Two workers cannot exceed a limit, whichever servers they use.
   * The token is a secret of the worker: only ClaimJobs, ClaimJob, CompleteAndClaimJobs, WaitForJobs and StartClusterJob
   * return it. All other methods return jobs without it. A transaction can have a lease as a guard: see `Guard`.
   * </pre>
   */
  public static final class JobServiceStub
      extends io.grpc.stub.AbstractAsyncStub<JobServiceStub> {
    private JobServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected JobServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new JobServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Puts a job into a queue. Called `Enqueue` or `CreateJob` in other stores. ALREADY_EXISTS if the id is taken.
     * ALREADY_EXISTS too if a live job (PENDING or RUNNING) has the same `resource_key`, unless duplicates are allowed;
     * `entity_id` in the metadata is the id of that job. NOT_FOUND if the project or the cluster does not exist;
     * FAILED_PRECONDITION `RESULT_TOO_LARGE` if the job has more than 4 MB.
     * </pre>
     */
    public void enqueueJob(dev.statehouse.v1.EnqueueJobRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.EnqueueJobResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getEnqueueJobMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Puts several jobs into queues, all or none. If different calls enqueue a job and duplicates of it with the same
     * `resource_key` at the same time, all of them may be stored, as if the job that does not allow duplicates had been
     * first. The errors of EnqueueJob, such as NOT_FOUND and ALREADY_EXISTS, with `item_index`.
     * </pre>
     */
    public void batchEnqueueJobs(dev.statehouse.v1.BatchEnqueueJobsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchEnqueueJobsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getBatchEnqueueJobsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one job.
     * </pre>
     */
    public void getJob(dev.statehouse.v1.GetJobRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetJobResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetJobMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists jobs.
     * </pre>
     */
    public void listJobs(dev.statehouse.v1.ListJobsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListJobsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListJobsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Counts jobs, also by group, with how many are due and since when: by `queue` and `type`, what an autoscaler needs.
     * One use of it is called `CountPending` in other stores.
     * </pre>
     */
    public void countJobs(dev.statehouse.v1.CountJobsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountJobsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCountJobsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads several jobs.
     * </pre>
     */
    public void batchGetJobs(dev.statehouse.v1.BatchGetJobsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetJobsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getBatchGetJobsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Streams all matching jobs. The stream may or may not contain a job that is enqueued meanwhile.
     * </pre>
     */
    public void streamJobs(dev.statehouse.v1.StreamJobsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.StreamJobsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getStreamJobsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Sends the matching jobs, and then their changes. Claims and the renewal of leases are told only where the server
     * runs with `--claim-events`: without it, a job that is RUNNING is told when it ends, is given back, or is changed in
     * another way, and one that is claimed stays among the matches of a filter for PENDING until then.
     * </pre>
     */
    public void watchJobs(dev.statehouse.v1.WatchJobsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.WatchJobsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getWatchJobsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Cancels a PENDING or RUNNING job. The worker of a RUNNING job loses its lease; the outcome of its next heartbeat
     * has the `job_status` CANCELLED. NOT_FOUND; FAILED_PRECONDITION `INVALID_TRANSITION` if the job has ended; ABORTED
     * `VERSION_MISMATCH`.
     * </pre>
     */
    public void cancelJob(dev.statehouse.v1.CancelJobRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CancelJobResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCancelJobMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Cancels the jobs that match, as CancelJob cancels one, in one statement. INVALID_ARGUMENT for filters that may
     * match everything, unless `all` is set; NOT_FOUND if the project does not exist.
     * </pre>
     */
    public void cancelJobs(dev.statehouse.v1.CancelJobsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CancelJobsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCancelJobsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Makes a FAILED or CANCELLED job PENDING again, so that it can be claimed at once. A job without attempts left gets
     * one more. NOT_FOUND; FAILED_PRECONDITION `INVALID_TRANSITION` for a job in another status; ALREADY_EXISTS if
     * another live job has its `resource_key`; ABORTED `VERSION_MISMATCH`.
     * </pre>
     */
    public void retryJob(dev.statehouse.v1.RetryJobRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.RetryJobResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRetryJobMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Makes the jobs that match PENDING again, as RetryJob does one, in one statement. Of several with the same
     * `resource_key`, one is retried, and none while a live job has it. INVALID_ARGUMENT for filters that may match
     * everything, unless `all` is set; NOT_FOUND if the project does not exist.
     * </pre>
     */
    public void retryJobs(dev.statehouse.v1.RetryJobsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.RetryJobsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRetryJobsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes a job that has ended. FAILED_PRECONDITION `NOT_TERMINAL` of a job that is PENDING or RUNNING:
     * CancelJob ends it.
     * </pre>
     */
    public void deleteJob(dev.statehouse.v1.DeleteJobRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteJobResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteJobMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Permanently deletes the jobs that match and have ended. The server does the same after `--job-retention-days`.
     * </pre>
     */
    public void deleteJobs(dev.statehouse.v1.DeleteJobsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteJobsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteJobsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Claims jobs of a queue whose `run_time` has come, or whose lease has expired: the highest priority first, then
     * those that have waited longest. Called `Dequeue` or `GetPending` in other stores. Skips jobs that another worker is
     * claiming at the same time, jobs of a cluster whose lock `cluster/&lt;id&gt;` is held, jobs whose `resource_key` a RUNNING
     * job has, and jobs that a limit of the queue keeps back; while the queue is paused, all of them. In a queue with
     * settings, one call claims at a time. A job with an expired lease and no attempts left becomes FAILED instead.
     * Finding no jobs is not an error: the response is empty. The jobs of one response have at most 3.5 MB together,
     * unless the first one alone is larger. In a transaction with REPEATABLE_READ or SERIALIZABLE, a job that was changed
     * by others after the transaction began causes SERIALIZATION_FAILURE. NOT_FOUND if the project does not exist.
     * </pre>
     */
    public void claimJobs(dev.statehouse.v1.ClaimJobsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ClaimJobsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getClaimJobsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Claims the job with this id, even while the lock of its cluster is held: for workers that take that lock
     * themselves, in a transaction with other calls. Called `MarkStarted` in other stores. NOT_FOUND; FAILED_PRECONDITION
     * `NOT_DUE` if its `run_time` has not come, `ATTEMPTS_EXHAUSTED` if it has no attempts left, `INVALID_TRANSITION` if
     * it has ended, `QUEUE_PAUSED` while its queue is paused; ABORTED `LOCK_HELD` if another worker has it, or if another
     * job with its `resource_key` is RUNNING; RESOURCE_EXHAUSTED `QUEUE_LIMIT_REACHED` if a limit of its queue is
     * reached.
     * </pre>
     */
    public void claimJob(dev.statehouse.v1.ClaimJobRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ClaimJobResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getClaimJobMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Streams jobs to a worker as soon as they can be claimed, as ClaimJobs would claim them. The worker has at most
     * `max` jobs of this stream at the same time: more are sent when it has completed, failed or released some, or lost
     * their leases. While there is nothing to send, an empty message comes about every 30 s, so that a worker that
     * receives nothing for much longer knows that its connection is broken; that heartbeat extends no leases. The stream
     * lasts until the worker ends it; the worker keeps the jobs that it has then. NOT_FOUND if the project does not
     * exist; RESOURCE_EXHAUSTED `OVERLOADED` if too many calls are waiting (`--wait-limit`); UNAVAILABLE `SHUTTING_DOWN`
     * when the server shuts down.
     * </pre>
     */
    public void waitForJobs(dev.statehouse.v1.WaitForJobsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.WaitForJobsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getWaitForJobsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Extends leases, and stores the states and progress of their jobs. Each lease has its own outcome: leases that are
     * lost are reported, and all others are extended. A worker should stop working on a job whose lease is lost:
     * `job_status` is CANCELLED if somebody cancelled the job. NOT_FOUND if the project does not exist.
     * </pre>
     */
    public void heartbeatJobs(dev.statehouse.v1.HeartbeatJobsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.HeartbeatJobsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getHeartbeatJobsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Ends a job as COMPLETED. Called `MarkSucceeded` in other stores. NOT_FOUND; ABORTED `LEASE_LOST` unless the job is
     * leased under this token and the lease has not expired; FAILED_PRECONDITION `RESULT_TOO_LARGE` if the job would have
     * more than 4 MB.
     * </pre>
     */
    public void completeJob(dev.statehouse.v1.CompleteJobRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CompleteJobResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCompleteJobMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Ends several jobs as COMPLETED. Each job has its own outcome: jobs whose lease is lost are reported and not
     * changed, and all others are completed. NOT_FOUND if the project does not exist.
     * </pre>
     */
    public void batchCompleteJobs(dev.statehouse.v1.BatchCompleteJobsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchCompleteJobsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getBatchCompleteJobsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Completes jobs and claims the next ones: a worker's loop in one call. It completes as BatchCompleteJobs, each job
     * with its own outcome, and then claims as ClaimJobs, and both are committed together. A job that could not be
     * completed does not prevent the claim. What the completed jobs have kept back, by a `resource_key` or a limit of the
     * queue, can be claimed at once. If the call is repeated after an answer that was lost, the outcomes of what the
     * first one completed are ABORTED `LEASE_LOST` with COMPLETED, and the jobs that it claimed wait for their leases to
     * expire; under an idempotency key, the first answer comes again. NOT_FOUND if the project does not exist;
     * FAILED_PRECONDITION `RESULT_TOO_LARGE` if a job would have more than 4 MB: then nothing is completed or claimed.
     * </pre>
     */
    public void completeAndClaimJobs(dev.statehouse.v1.CompleteAndClaimJobsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CompleteAndClaimJobsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCompleteAndClaimJobsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Gives a job back after a failure. Called `MarkFailed`, `IncrementAttempt` or `MarkFailedForRetry` in other stores.
     * While it has attempts left, it becomes PENDING and can be claimed again after `retry_delay`. Without a
     * `retry_delay` the delay is an exponential backoff: about 1 s, doubled with every attempt, at most 1 h, reduced by
     * up to 50 % of random jitter. Without attempts left, the job ends as FAILED. NOT_FOUND; ABORTED `LEASE_LOST` unless
     * the job is leased under this token and the lease has not expired.
     * </pre>
     */
    public void failJob(dev.statehouse.v1.FailJobRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.FailJobResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getFailJobMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Gives several jobs back after a failure, each as FailJob does. Each job has its own outcome: jobs whose lease is
     * lost are reported and not changed. NOT_FOUND if the project does not exist.
     * </pre>
     */
    public void batchFailJobs(dev.statehouse.v1.BatchFailJobsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchFailJobsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getBatchFailJobsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Gives a job back that cannot be done yet, without a failure: it becomes PENDING, this claim no longer counts as an
     * attempt, and it can be claimed again after `delay`. NOT_FOUND; ABORTED `LEASE_LOST` unless the job is leased under
     * this token and the lease has not expired.
     * </pre>
     */
    public void releaseJob(dev.statehouse.v1.ReleaseJobRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ReleaseJobResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getReleaseJobMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Stores the state of a RUNNING job for its next attempt, and how far it is. Called `UpdateMetadata` in other stores.
     * HeartbeatJobs can do it too. NOT_FOUND; ABORTED `LEASE_LOST` unless the job is leased under this token and the
     * lease has not expired; FAILED_PRECONDITION `RESULT_TOO_LARGE` if the job would have more than 4 MB;
     * INVALID_ARGUMENT if neither is set.
     * </pre>
     */
    public void updateJob(dev.statehouse.v1.UpdateJobRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateJobResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateJobMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the attempts of a job, the newest first, with the one that is RUNNING. Called `job_retry_history` in other
     * stores. The last 1,000 are kept for as long as the job. A claim that was given back by ReleaseJob is not an
     * attempt. NOT_FOUND.
     * </pre>
     */
    public void listJobAttempts(dev.statehouse.v1.ListJobAttemptsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListJobAttemptsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListJobAttemptsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads the settings of a queue. A queue without settings is returned with `version` 0, even if it has no jobs.
     * No errors of its own.
     * </pre>
     */
    public void getQueue(dev.statehouse.v1.GetQueueRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetQueueResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetQueueMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the queues that have live jobs or settings, in the order of their names. No errors of its own.
     * </pre>
     */
    public void listQueues(dev.statehouse.v1.ListQueuesRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListQueuesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListQueuesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes settings of a queue: pauses or resumes it, or sets or removes a limit. It holds for the claims that begin
     * afterwards: jobs that are RUNNING go on. The queue need not have settings or jobs yet. NOT_FOUND if the project
     * does not exist; ABORTED `VERSION_MISMATCH` if the version is set and is not the current one.
     * </pre>
     */
    public void updateQueue(dev.statehouse.v1.UpdateQueueRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateQueueResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateQueueMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Starts the work of a job on its cluster, in one transaction: locks the row of the cluster, checks the transition of
     * its status, acquires the lock `cluster/&lt;id&gt;`, marks the job as RUNNING, and sets the status of the cluster. The
     * status may be the one that the cluster already has, so that a crashed attempt can be repeated. Nothing is changed
     * on errors: NOT_FOUND; FAILED_PRECONDITION `INVALID_TRANSITION` of the cluster or the job, `NOT_DUE` or
     * `ATTEMPTS_EXHAUSTED` of the job, `QUEUE_PAUSED` of its queue, and `FAILED_PRECONDITION` if the job has no cluster;
     * ABORTED `LOCK_HELD` if the lock is held, another worker has the job, or another job with its `resource_key` is
     * RUNNING; ABORTED `LEASE_LOST` of a job that was claimed before; RESOURCE_EXHAUSTED `QUEUE_LIMIT_REACHED`;
     * ALREADY_EXISTS as in UpdateClusterStatus. Whether a lease is lost is checked first.
     * </pre>
     */
    public void startClusterJob(dev.statehouse.v1.StartClusterJobRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.StartClusterJobResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getStartClusterJobMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Ends the work that StartClusterJob started, in one transaction: completes or fails the job, sets the status of the
     * cluster, and releases its lock. Nothing is changed on errors: NOT_FOUND; ABORTED `LEASE_LOST` of the job or the
     * lock, which is checked first, whatever the status of the cluster is; FAILED_PRECONDITION `INVALID_TRANSITION` of
     * the cluster, and `FAILED_PRECONDITION` if the job has no cluster; ALREADY_EXISTS as in UpdateClusterStatus.
     * </pre>
     */
    public void finishClusterJob(dev.statehouse.v1.FinishClusterJobRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.FinishClusterJobResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getFinishClusterJobMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service JobService.
   * <pre>
   * Jobs: work that is put into queues and executed by workers. At any time at most one worker has a job.
   * A worker that claims a job gets a lease: a token and a time limit. While the lease is valid, no other worker gets the
   * job; HeartbeatJobs extends it. Completing or failing a job requires the token. A worker that was delayed, stopped or
   * disconnected until its lease expired can therefore no longer change the job: ABORTED `LEASE_LOST`. A job whose lease
   * has expired can be claimed again while it has attempts left. Every claim counts as an attempt, so a job that crashes
   * its workers ends as FAILED. Only the database clock decides whether a lease has expired.
   * A queue exists by being used. Its settings are optional: it can be paused, and have limits of how many of its jobs
   * run at a time, altogether and for each `concurrency_key`, and of how many start in a minute. Jobs that wait for a
   * limit are passed over. Two workers cannot exceed a limit, whichever servers they use.
   * The token is a secret of the worker: only ClaimJobs, ClaimJob, CompleteAndClaimJobs, WaitForJobs and StartClusterJob
   * return it. All other methods return jobs without it. A transaction can have a lease as a guard: see `Guard`.
   * </pre>
   */
  public static final class JobServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<JobServiceBlockingV2Stub> {
    private JobServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected JobServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new JobServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Puts a job into a queue. Called `Enqueue` or `CreateJob` in other stores. ALREADY_EXISTS if the id is taken.
     * ALREADY_EXISTS too if a live job (PENDING or RUNNING) has the same `resource_key`, unless duplicates are allowed;
     * `entity_id` in the metadata is the id of that job. NOT_FOUND if the project or the cluster does not exist;
     * FAILED_PRECONDITION `RESULT_TOO_LARGE` if the job has more than 4 MB.
     * </pre>
     */
    public dev.statehouse.v1.EnqueueJobResponse enqueueJob(dev.statehouse.v1.EnqueueJobRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getEnqueueJobMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Puts several jobs into queues, all or none. If different calls enqueue a job and duplicates of it with the same
     * `resource_key` at the same time, all of them may be stored, as if the job that does not allow duplicates had been
     * first. The errors of EnqueueJob, such as NOT_FOUND and ALREADY_EXISTS, with `item_index`.
     * </pre>
     */
    public dev.statehouse.v1.BatchEnqueueJobsResponse batchEnqueueJobs(dev.statehouse.v1.BatchEnqueueJobsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getBatchEnqueueJobsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one job.
     * </pre>
     */
    public dev.statehouse.v1.GetJobResponse getJob(dev.statehouse.v1.GetJobRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetJobMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists jobs.
     * </pre>
     */
    public dev.statehouse.v1.ListJobsResponse listJobs(dev.statehouse.v1.ListJobsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListJobsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts jobs, also by group, with how many are due and since when: by `queue` and `type`, what an autoscaler needs.
     * One use of it is called `CountPending` in other stores.
     * </pre>
     */
    public dev.statehouse.v1.CountJobsResponse countJobs(dev.statehouse.v1.CountJobsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCountJobsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several jobs.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetJobsResponse batchGetJobs(dev.statehouse.v1.BatchGetJobsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getBatchGetJobsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Streams all matching jobs. The stream may or may not contain a job that is enqueued meanwhile.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.statehouse.v1.StreamJobsResponse>
        streamJobs(dev.statehouse.v1.StreamJobsRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getStreamJobsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sends the matching jobs, and then their changes. Claims and the renewal of leases are told only where the server
     * runs with `--claim-events`: without it, a job that is RUNNING is told when it ends, is given back, or is changed in
     * another way, and one that is claimed stays among the matches of a filter for PENDING until then.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.statehouse.v1.WatchJobsResponse>
        watchJobs(dev.statehouse.v1.WatchJobsRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getWatchJobsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Cancels a PENDING or RUNNING job. The worker of a RUNNING job loses its lease; the outcome of its next heartbeat
     * has the `job_status` CANCELLED. NOT_FOUND; FAILED_PRECONDITION `INVALID_TRANSITION` if the job has ended; ABORTED
     * `VERSION_MISMATCH`.
     * </pre>
     */
    public dev.statehouse.v1.CancelJobResponse cancelJob(dev.statehouse.v1.CancelJobRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCancelJobMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Cancels the jobs that match, as CancelJob cancels one, in one statement. INVALID_ARGUMENT for filters that may
     * match everything, unless `all` is set; NOT_FOUND if the project does not exist.
     * </pre>
     */
    public dev.statehouse.v1.CancelJobsResponse cancelJobs(dev.statehouse.v1.CancelJobsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCancelJobsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes a FAILED or CANCELLED job PENDING again, so that it can be claimed at once. A job without attempts left gets
     * one more. NOT_FOUND; FAILED_PRECONDITION `INVALID_TRANSITION` for a job in another status; ALREADY_EXISTS if
     * another live job has its `resource_key`; ABORTED `VERSION_MISMATCH`.
     * </pre>
     */
    public dev.statehouse.v1.RetryJobResponse retryJob(dev.statehouse.v1.RetryJobRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRetryJobMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes the jobs that match PENDING again, as RetryJob does one, in one statement. Of several with the same
     * `resource_key`, one is retried, and none while a live job has it. INVALID_ARGUMENT for filters that may match
     * everything, unless `all` is set; NOT_FOUND if the project does not exist.
     * </pre>
     */
    public dev.statehouse.v1.RetryJobsResponse retryJobs(dev.statehouse.v1.RetryJobsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRetryJobsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes a job that has ended. FAILED_PRECONDITION `NOT_TERMINAL` of a job that is PENDING or RUNNING:
     * CancelJob ends it.
     * </pre>
     */
    public dev.statehouse.v1.DeleteJobResponse deleteJob(dev.statehouse.v1.DeleteJobRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteJobMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes the jobs that match and have ended. The server does the same after `--job-retention-days`.
     * </pre>
     */
    public dev.statehouse.v1.DeleteJobsResponse deleteJobs(dev.statehouse.v1.DeleteJobsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteJobsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Claims jobs of a queue whose `run_time` has come, or whose lease has expired: the highest priority first, then
     * those that have waited longest. Called `Dequeue` or `GetPending` in other stores. Skips jobs that another worker is
     * claiming at the same time, jobs of a cluster whose lock `cluster/&lt;id&gt;` is held, jobs whose `resource_key` a RUNNING
     * job has, and jobs that a limit of the queue keeps back; while the queue is paused, all of them. In a queue with
     * settings, one call claims at a time. A job with an expired lease and no attempts left becomes FAILED instead.
     * Finding no jobs is not an error: the response is empty. The jobs of one response have at most 3.5 MB together,
     * unless the first one alone is larger. In a transaction with REPEATABLE_READ or SERIALIZABLE, a job that was changed
     * by others after the transaction began causes SERIALIZATION_FAILURE. NOT_FOUND if the project does not exist.
     * </pre>
     */
    public dev.statehouse.v1.ClaimJobsResponse claimJobs(dev.statehouse.v1.ClaimJobsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getClaimJobsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Claims the job with this id, even while the lock of its cluster is held: for workers that take that lock
     * themselves, in a transaction with other calls. Called `MarkStarted` in other stores. NOT_FOUND; FAILED_PRECONDITION
     * `NOT_DUE` if its `run_time` has not come, `ATTEMPTS_EXHAUSTED` if it has no attempts left, `INVALID_TRANSITION` if
     * it has ended, `QUEUE_PAUSED` while its queue is paused; ABORTED `LOCK_HELD` if another worker has it, or if another
     * job with its `resource_key` is RUNNING; RESOURCE_EXHAUSTED `QUEUE_LIMIT_REACHED` if a limit of its queue is
     * reached.
     * </pre>
     */
    public dev.statehouse.v1.ClaimJobResponse claimJob(dev.statehouse.v1.ClaimJobRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getClaimJobMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Streams jobs to a worker as soon as they can be claimed, as ClaimJobs would claim them. The worker has at most
     * `max` jobs of this stream at the same time: more are sent when it has completed, failed or released some, or lost
     * their leases. While there is nothing to send, an empty message comes about every 30 s, so that a worker that
     * receives nothing for much longer knows that its connection is broken; that heartbeat extends no leases. The stream
     * lasts until the worker ends it; the worker keeps the jobs that it has then. NOT_FOUND if the project does not
     * exist; RESOURCE_EXHAUSTED `OVERLOADED` if too many calls are waiting (`--wait-limit`); UNAVAILABLE `SHUTTING_DOWN`
     * when the server shuts down.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.statehouse.v1.WaitForJobsResponse>
        waitForJobs(dev.statehouse.v1.WaitForJobsRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getWaitForJobsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Extends leases, and stores the states and progress of their jobs. Each lease has its own outcome: leases that are
     * lost are reported, and all others are extended. A worker should stop working on a job whose lease is lost:
     * `job_status` is CANCELLED if somebody cancelled the job. NOT_FOUND if the project does not exist.
     * </pre>
     */
    public dev.statehouse.v1.HeartbeatJobsResponse heartbeatJobs(dev.statehouse.v1.HeartbeatJobsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getHeartbeatJobsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Ends a job as COMPLETED. Called `MarkSucceeded` in other stores. NOT_FOUND; ABORTED `LEASE_LOST` unless the job is
     * leased under this token and the lease has not expired; FAILED_PRECONDITION `RESULT_TOO_LARGE` if the job would have
     * more than 4 MB.
     * </pre>
     */
    public dev.statehouse.v1.CompleteJobResponse completeJob(dev.statehouse.v1.CompleteJobRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCompleteJobMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Ends several jobs as COMPLETED. Each job has its own outcome: jobs whose lease is lost are reported and not
     * changed, and all others are completed. NOT_FOUND if the project does not exist.
     * </pre>
     */
    public dev.statehouse.v1.BatchCompleteJobsResponse batchCompleteJobs(dev.statehouse.v1.BatchCompleteJobsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getBatchCompleteJobsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Completes jobs and claims the next ones: a worker's loop in one call. It completes as BatchCompleteJobs, each job
     * with its own outcome, and then claims as ClaimJobs, and both are committed together. A job that could not be
     * completed does not prevent the claim. What the completed jobs have kept back, by a `resource_key` or a limit of the
     * queue, can be claimed at once. If the call is repeated after an answer that was lost, the outcomes of what the
     * first one completed are ABORTED `LEASE_LOST` with COMPLETED, and the jobs that it claimed wait for their leases to
     * expire; under an idempotency key, the first answer comes again. NOT_FOUND if the project does not exist;
     * FAILED_PRECONDITION `RESULT_TOO_LARGE` if a job would have more than 4 MB: then nothing is completed or claimed.
     * </pre>
     */
    public dev.statehouse.v1.CompleteAndClaimJobsResponse completeAndClaimJobs(dev.statehouse.v1.CompleteAndClaimJobsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCompleteAndClaimJobsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Gives a job back after a failure. Called `MarkFailed`, `IncrementAttempt` or `MarkFailedForRetry` in other stores.
     * While it has attempts left, it becomes PENDING and can be claimed again after `retry_delay`. Without a
     * `retry_delay` the delay is an exponential backoff: about 1 s, doubled with every attempt, at most 1 h, reduced by
     * up to 50 % of random jitter. Without attempts left, the job ends as FAILED. NOT_FOUND; ABORTED `LEASE_LOST` unless
     * the job is leased under this token and the lease has not expired.
     * </pre>
     */
    public dev.statehouse.v1.FailJobResponse failJob(dev.statehouse.v1.FailJobRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getFailJobMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Gives several jobs back after a failure, each as FailJob does. Each job has its own outcome: jobs whose lease is
     * lost are reported and not changed. NOT_FOUND if the project does not exist.
     * </pre>
     */
    public dev.statehouse.v1.BatchFailJobsResponse batchFailJobs(dev.statehouse.v1.BatchFailJobsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getBatchFailJobsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Gives a job back that cannot be done yet, without a failure: it becomes PENDING, this claim no longer counts as an
     * attempt, and it can be claimed again after `delay`. NOT_FOUND; ABORTED `LEASE_LOST` unless the job is leased under
     * this token and the lease has not expired.
     * </pre>
     */
    public dev.statehouse.v1.ReleaseJobResponse releaseJob(dev.statehouse.v1.ReleaseJobRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getReleaseJobMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Stores the state of a RUNNING job for its next attempt, and how far it is. Called `UpdateMetadata` in other stores.
     * HeartbeatJobs can do it too. NOT_FOUND; ABORTED `LEASE_LOST` unless the job is leased under this token and the
     * lease has not expired; FAILED_PRECONDITION `RESULT_TOO_LARGE` if the job would have more than 4 MB;
     * INVALID_ARGUMENT if neither is set.
     * </pre>
     */
    public dev.statehouse.v1.UpdateJobResponse updateJob(dev.statehouse.v1.UpdateJobRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateJobMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the attempts of a job, the newest first, with the one that is RUNNING. Called `job_retry_history` in other
     * stores. The last 1,000 are kept for as long as the job. A claim that was given back by ReleaseJob is not an
     * attempt. NOT_FOUND.
     * </pre>
     */
    public dev.statehouse.v1.ListJobAttemptsResponse listJobAttempts(dev.statehouse.v1.ListJobAttemptsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListJobAttemptsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the settings of a queue. A queue without settings is returned with `version` 0, even if it has no jobs.
     * No errors of its own.
     * </pre>
     */
    public dev.statehouse.v1.GetQueueResponse getQueue(dev.statehouse.v1.GetQueueRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetQueueMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the queues that have live jobs or settings, in the order of their names. No errors of its own.
     * </pre>
     */
    public dev.statehouse.v1.ListQueuesResponse listQueues(dev.statehouse.v1.ListQueuesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListQueuesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes settings of a queue: pauses or resumes it, or sets or removes a limit. It holds for the claims that begin
     * afterwards: jobs that are RUNNING go on. The queue need not have settings or jobs yet. NOT_FOUND if the project
     * does not exist; ABORTED `VERSION_MISMATCH` if the version is set and is not the current one.
     * </pre>
     */
    public dev.statehouse.v1.UpdateQueueResponse updateQueue(dev.statehouse.v1.UpdateQueueRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateQueueMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Starts the work of a job on its cluster, in one transaction: locks the row of the cluster, checks the transition of
     * its status, acquires the lock `cluster/&lt;id&gt;`, marks the job as RUNNING, and sets the status of the cluster. The
     * status may be the one that the cluster already has, so that a crashed attempt can be repeated. Nothing is changed
     * on errors: NOT_FOUND; FAILED_PRECONDITION `INVALID_TRANSITION` of the cluster or the job, `NOT_DUE` or
     * `ATTEMPTS_EXHAUSTED` of the job, `QUEUE_PAUSED` of its queue, and `FAILED_PRECONDITION` if the job has no cluster;
     * ABORTED `LOCK_HELD` if the lock is held, another worker has the job, or another job with its `resource_key` is
     * RUNNING; ABORTED `LEASE_LOST` of a job that was claimed before; RESOURCE_EXHAUSTED `QUEUE_LIMIT_REACHED`;
     * ALREADY_EXISTS as in UpdateClusterStatus. Whether a lease is lost is checked first.
     * </pre>
     */
    public dev.statehouse.v1.StartClusterJobResponse startClusterJob(dev.statehouse.v1.StartClusterJobRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getStartClusterJobMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Ends the work that StartClusterJob started, in one transaction: completes or fails the job, sets the status of the
     * cluster, and releases its lock. Nothing is changed on errors: NOT_FOUND; ABORTED `LEASE_LOST` of the job or the
     * lock, which is checked first, whatever the status of the cluster is; FAILED_PRECONDITION `INVALID_TRANSITION` of
     * the cluster, and `FAILED_PRECONDITION` if the job has no cluster; ALREADY_EXISTS as in UpdateClusterStatus.
     * </pre>
     */
    public dev.statehouse.v1.FinishClusterJobResponse finishClusterJob(dev.statehouse.v1.FinishClusterJobRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getFinishClusterJobMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service JobService.
   * <pre>
   * Jobs: work that is put into queues and executed by workers. At any time at most one worker has a job.
   * A worker that claims a job gets a lease: a token and a time limit. While the lease is valid, no other worker gets the
   * job; HeartbeatJobs extends it. Completing or failing a job requires the token. A worker that was delayed, stopped or
   * disconnected until its lease expired can therefore no longer change the job: ABORTED `LEASE_LOST`. A job whose lease
   * has expired can be claimed again while it has attempts left. Every claim counts as an attempt, so a job that crashes
   * its workers ends as FAILED. Only the database clock decides whether a lease has expired.
   * A queue exists by being used. Its settings are optional: it can be paused, and have limits of how many of its jobs
   * run at a time, altogether and for each `concurrency_key`, and of how many start in a minute. Jobs that wait for a
   * limit are passed over. Two workers cannot exceed a limit, whichever servers they use.
   * The token is a secret of the worker: only ClaimJobs, ClaimJob, CompleteAndClaimJobs, WaitForJobs and StartClusterJob
   * return it. All other methods return jobs without it. A transaction can have a lease as a guard: see `Guard`.
   * </pre>
   */
  public static final class JobServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<JobServiceBlockingStub> {
    private JobServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected JobServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new JobServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Puts a job into a queue. Called `Enqueue` or `CreateJob` in other stores. ALREADY_EXISTS if the id is taken.
     * ALREADY_EXISTS too if a live job (PENDING or RUNNING) has the same `resource_key`, unless duplicates are allowed;
     * `entity_id` in the metadata is the id of that job. NOT_FOUND if the project or the cluster does not exist;
     * FAILED_PRECONDITION `RESULT_TOO_LARGE` if the job has more than 4 MB.
     * </pre>
     */
    public dev.statehouse.v1.EnqueueJobResponse enqueueJob(dev.statehouse.v1.EnqueueJobRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getEnqueueJobMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Puts several jobs into queues, all or none. If different calls enqueue a job and duplicates of it with the same
     * `resource_key` at the same time, all of them may be stored, as if the job that does not allow duplicates had been
     * first. The errors of EnqueueJob, such as NOT_FOUND and ALREADY_EXISTS, with `item_index`.
     * </pre>
     */
    public dev.statehouse.v1.BatchEnqueueJobsResponse batchEnqueueJobs(dev.statehouse.v1.BatchEnqueueJobsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getBatchEnqueueJobsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one job.
     * </pre>
     */
    public dev.statehouse.v1.GetJobResponse getJob(dev.statehouse.v1.GetJobRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetJobMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists jobs.
     * </pre>
     */
    public dev.statehouse.v1.ListJobsResponse listJobs(dev.statehouse.v1.ListJobsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListJobsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts jobs, also by group, with how many are due and since when: by `queue` and `type`, what an autoscaler needs.
     * One use of it is called `CountPending` in other stores.
     * </pre>
     */
    public dev.statehouse.v1.CountJobsResponse countJobs(dev.statehouse.v1.CountJobsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCountJobsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several jobs.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetJobsResponse batchGetJobs(dev.statehouse.v1.BatchGetJobsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getBatchGetJobsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Streams all matching jobs. The stream may or may not contain a job that is enqueued meanwhile.
     * </pre>
     */
    public java.util.Iterator<dev.statehouse.v1.StreamJobsResponse> streamJobs(
        dev.statehouse.v1.StreamJobsRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getStreamJobsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sends the matching jobs, and then their changes. Claims and the renewal of leases are told only where the server
     * runs with `--claim-events`: without it, a job that is RUNNING is told when it ends, is given back, or is changed in
     * another way, and one that is claimed stays among the matches of a filter for PENDING until then.
     * </pre>
     */
    public java.util.Iterator<dev.statehouse.v1.WatchJobsResponse> watchJobs(
        dev.statehouse.v1.WatchJobsRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getWatchJobsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Cancels a PENDING or RUNNING job. The worker of a RUNNING job loses its lease; the outcome of its next heartbeat
     * has the `job_status` CANCELLED. NOT_FOUND; FAILED_PRECONDITION `INVALID_TRANSITION` if the job has ended; ABORTED
     * `VERSION_MISMATCH`.
     * </pre>
     */
    public dev.statehouse.v1.CancelJobResponse cancelJob(dev.statehouse.v1.CancelJobRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCancelJobMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Cancels the jobs that match, as CancelJob cancels one, in one statement. INVALID_ARGUMENT for filters that may
     * match everything, unless `all` is set; NOT_FOUND if the project does not exist.
     * </pre>
     */
    public dev.statehouse.v1.CancelJobsResponse cancelJobs(dev.statehouse.v1.CancelJobsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCancelJobsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes a FAILED or CANCELLED job PENDING again, so that it can be claimed at once. A job without attempts left gets
     * one more. NOT_FOUND; FAILED_PRECONDITION `INVALID_TRANSITION` for a job in another status; ALREADY_EXISTS if
     * another live job has its `resource_key`; ABORTED `VERSION_MISMATCH`.
     * </pre>
     */
    public dev.statehouse.v1.RetryJobResponse retryJob(dev.statehouse.v1.RetryJobRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRetryJobMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes the jobs that match PENDING again, as RetryJob does one, in one statement. Of several with the same
     * `resource_key`, one is retried, and none while a live job has it. INVALID_ARGUMENT for filters that may match
     * everything, unless `all` is set; NOT_FOUND if the project does not exist.
     * </pre>
     */
    public dev.statehouse.v1.RetryJobsResponse retryJobs(dev.statehouse.v1.RetryJobsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRetryJobsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes a job that has ended. FAILED_PRECONDITION `NOT_TERMINAL` of a job that is PENDING or RUNNING:
     * CancelJob ends it.
     * </pre>
     */
    public dev.statehouse.v1.DeleteJobResponse deleteJob(dev.statehouse.v1.DeleteJobRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteJobMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Permanently deletes the jobs that match and have ended. The server does the same after `--job-retention-days`.
     * </pre>
     */
    public dev.statehouse.v1.DeleteJobsResponse deleteJobs(dev.statehouse.v1.DeleteJobsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteJobsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Claims jobs of a queue whose `run_time` has come, or whose lease has expired: the highest priority first, then
     * those that have waited longest. Called `Dequeue` or `GetPending` in other stores. Skips jobs that another worker is
     * claiming at the same time, jobs of a cluster whose lock `cluster/&lt;id&gt;` is held, jobs whose `resource_key` a RUNNING
     * job has, and jobs that a limit of the queue keeps back; while the queue is paused, all of them. In a queue with
     * settings, one call claims at a time. A job with an expired lease and no attempts left becomes FAILED instead.
     * Finding no jobs is not an error: the response is empty. The jobs of one response have at most 3.5 MB together,
     * unless the first one alone is larger. In a transaction with REPEATABLE_READ or SERIALIZABLE, a job that was changed
     * by others after the transaction began causes SERIALIZATION_FAILURE. NOT_FOUND if the project does not exist.
     * </pre>
     */
    public dev.statehouse.v1.ClaimJobsResponse claimJobs(dev.statehouse.v1.ClaimJobsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getClaimJobsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Claims the job with this id, even while the lock of its cluster is held: for workers that take that lock
     * themselves, in a transaction with other calls. Called `MarkStarted` in other stores. NOT_FOUND; FAILED_PRECONDITION
     * `NOT_DUE` if its `run_time` has not come, `ATTEMPTS_EXHAUSTED` if it has no attempts left, `INVALID_TRANSITION` if
     * it has ended, `QUEUE_PAUSED` while its queue is paused; ABORTED `LOCK_HELD` if another worker has it, or if another
     * job with its `resource_key` is RUNNING; RESOURCE_EXHAUSTED `QUEUE_LIMIT_REACHED` if a limit of its queue is
     * reached.
     * </pre>
     */
    public dev.statehouse.v1.ClaimJobResponse claimJob(dev.statehouse.v1.ClaimJobRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getClaimJobMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Streams jobs to a worker as soon as they can be claimed, as ClaimJobs would claim them. The worker has at most
     * `max` jobs of this stream at the same time: more are sent when it has completed, failed or released some, or lost
     * their leases. While there is nothing to send, an empty message comes about every 30 s, so that a worker that
     * receives nothing for much longer knows that its connection is broken; that heartbeat extends no leases. The stream
     * lasts until the worker ends it; the worker keeps the jobs that it has then. NOT_FOUND if the project does not
     * exist; RESOURCE_EXHAUSTED `OVERLOADED` if too many calls are waiting (`--wait-limit`); UNAVAILABLE `SHUTTING_DOWN`
     * when the server shuts down.
     * </pre>
     */
    public java.util.Iterator<dev.statehouse.v1.WaitForJobsResponse> waitForJobs(
        dev.statehouse.v1.WaitForJobsRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getWaitForJobsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Extends leases, and stores the states and progress of their jobs. Each lease has its own outcome: leases that are
     * lost are reported, and all others are extended. A worker should stop working on a job whose lease is lost:
     * `job_status` is CANCELLED if somebody cancelled the job. NOT_FOUND if the project does not exist.
     * </pre>
     */
    public dev.statehouse.v1.HeartbeatJobsResponse heartbeatJobs(dev.statehouse.v1.HeartbeatJobsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getHeartbeatJobsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Ends a job as COMPLETED. Called `MarkSucceeded` in other stores. NOT_FOUND; ABORTED `LEASE_LOST` unless the job is
     * leased under this token and the lease has not expired; FAILED_PRECONDITION `RESULT_TOO_LARGE` if the job would have
     * more than 4 MB.
     * </pre>
     */
    public dev.statehouse.v1.CompleteJobResponse completeJob(dev.statehouse.v1.CompleteJobRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCompleteJobMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Ends several jobs as COMPLETED. Each job has its own outcome: jobs whose lease is lost are reported and not
     * changed, and all others are completed. NOT_FOUND if the project does not exist.
     * </pre>
     */
    public dev.statehouse.v1.BatchCompleteJobsResponse batchCompleteJobs(dev.statehouse.v1.BatchCompleteJobsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getBatchCompleteJobsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Completes jobs and claims the next ones: a worker's loop in one call. It completes as BatchCompleteJobs, each job
     * with its own outcome, and then claims as ClaimJobs, and both are committed together. A job that could not be
     * completed does not prevent the claim. What the completed jobs have kept back, by a `resource_key` or a limit of the
     * queue, can be claimed at once. If the call is repeated after an answer that was lost, the outcomes of what the
     * first one completed are ABORTED `LEASE_LOST` with COMPLETED, and the jobs that it claimed wait for their leases to
     * expire; under an idempotency key, the first answer comes again. NOT_FOUND if the project does not exist;
     * FAILED_PRECONDITION `RESULT_TOO_LARGE` if a job would have more than 4 MB: then nothing is completed or claimed.
     * </pre>
     */
    public dev.statehouse.v1.CompleteAndClaimJobsResponse completeAndClaimJobs(dev.statehouse.v1.CompleteAndClaimJobsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCompleteAndClaimJobsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Gives a job back after a failure. Called `MarkFailed`, `IncrementAttempt` or `MarkFailedForRetry` in other stores.
     * While it has attempts left, it becomes PENDING and can be claimed again after `retry_delay`. Without a
     * `retry_delay` the delay is an exponential backoff: about 1 s, doubled with every attempt, at most 1 h, reduced by
     * up to 50 % of random jitter. Without attempts left, the job ends as FAILED. NOT_FOUND; ABORTED `LEASE_LOST` unless
     * the job is leased under this token and the lease has not expired.
     * </pre>
     */
    public dev.statehouse.v1.FailJobResponse failJob(dev.statehouse.v1.FailJobRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getFailJobMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Gives several jobs back after a failure, each as FailJob does. Each job has its own outcome: jobs whose lease is
     * lost are reported and not changed. NOT_FOUND if the project does not exist.
     * </pre>
     */
    public dev.statehouse.v1.BatchFailJobsResponse batchFailJobs(dev.statehouse.v1.BatchFailJobsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getBatchFailJobsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Gives a job back that cannot be done yet, without a failure: it becomes PENDING, this claim no longer counts as an
     * attempt, and it can be claimed again after `delay`. NOT_FOUND; ABORTED `LEASE_LOST` unless the job is leased under
     * this token and the lease has not expired.
     * </pre>
     */
    public dev.statehouse.v1.ReleaseJobResponse releaseJob(dev.statehouse.v1.ReleaseJobRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getReleaseJobMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Stores the state of a RUNNING job for its next attempt, and how far it is. Called `UpdateMetadata` in other stores.
     * HeartbeatJobs can do it too. NOT_FOUND; ABORTED `LEASE_LOST` unless the job is leased under this token and the
     * lease has not expired; FAILED_PRECONDITION `RESULT_TOO_LARGE` if the job would have more than 4 MB;
     * INVALID_ARGUMENT if neither is set.
     * </pre>
     */
    public dev.statehouse.v1.UpdateJobResponse updateJob(dev.statehouse.v1.UpdateJobRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateJobMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the attempts of a job, the newest first, with the one that is RUNNING. Called `job_retry_history` in other
     * stores. The last 1,000 are kept for as long as the job. A claim that was given back by ReleaseJob is not an
     * attempt. NOT_FOUND.
     * </pre>
     */
    public dev.statehouse.v1.ListJobAttemptsResponse listJobAttempts(dev.statehouse.v1.ListJobAttemptsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListJobAttemptsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the settings of a queue. A queue without settings is returned with `version` 0, even if it has no jobs.
     * No errors of its own.
     * </pre>
     */
    public dev.statehouse.v1.GetQueueResponse getQueue(dev.statehouse.v1.GetQueueRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetQueueMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the queues that have live jobs or settings, in the order of their names. No errors of its own.
     * </pre>
     */
    public dev.statehouse.v1.ListQueuesResponse listQueues(dev.statehouse.v1.ListQueuesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListQueuesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes settings of a queue: pauses or resumes it, or sets or removes a limit. It holds for the claims that begin
     * afterwards: jobs that are RUNNING go on. The queue need not have settings or jobs yet. NOT_FOUND if the project
     * does not exist; ABORTED `VERSION_MISMATCH` if the version is set and is not the current one.
     * </pre>
     */
    public dev.statehouse.v1.UpdateQueueResponse updateQueue(dev.statehouse.v1.UpdateQueueRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateQueueMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Starts the work of a job on its cluster, in one transaction: locks the row of the cluster, checks the transition of
     * its status, acquires the lock `cluster/&lt;id&gt;`, marks the job as RUNNING, and sets the status of the cluster. The
     * status may be the one that the cluster already has, so that a crashed attempt can be repeated. Nothing is changed
     * on errors: NOT_FOUND; FAILED_PRECONDITION `INVALID_TRANSITION` of the cluster or the job, `NOT_DUE` or
     * `ATTEMPTS_EXHAUSTED` of the job, `QUEUE_PAUSED` of its queue, and `FAILED_PRECONDITION` if the job has no cluster;
     * ABORTED `LOCK_HELD` if the lock is held, another worker has the job, or another job with its `resource_key` is
     * RUNNING; ABORTED `LEASE_LOST` of a job that was claimed before; RESOURCE_EXHAUSTED `QUEUE_LIMIT_REACHED`;
     * ALREADY_EXISTS as in UpdateClusterStatus. Whether a lease is lost is checked first.
     * </pre>
     */
    public dev.statehouse.v1.StartClusterJobResponse startClusterJob(dev.statehouse.v1.StartClusterJobRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getStartClusterJobMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Ends the work that StartClusterJob started, in one transaction: completes or fails the job, sets the status of the
     * cluster, and releases its lock. Nothing is changed on errors: NOT_FOUND; ABORTED `LEASE_LOST` of the job or the
     * lock, which is checked first, whatever the status of the cluster is; FAILED_PRECONDITION `INVALID_TRANSITION` of
     * the cluster, and `FAILED_PRECONDITION` if the job has no cluster; ALREADY_EXISTS as in UpdateClusterStatus.
     * </pre>
     */
    public dev.statehouse.v1.FinishClusterJobResponse finishClusterJob(dev.statehouse.v1.FinishClusterJobRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getFinishClusterJobMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service JobService.
   * <pre>
   * Jobs: work that is put into queues and executed by workers. At any time at most one worker has a job.
   * A worker that claims a job gets a lease: a token and a time limit. While the lease is valid, no other worker gets the
   * job; HeartbeatJobs extends it. Completing or failing a job requires the token. A worker that was delayed, stopped or
   * disconnected until its lease expired can therefore no longer change the job: ABORTED `LEASE_LOST`. A job whose lease
   * has expired can be claimed again while it has attempts left. Every claim counts as an attempt, so a job that crashes
   * its workers ends as FAILED. Only the database clock decides whether a lease has expired.
   * A queue exists by being used. Its settings are optional: it can be paused, and have limits of how many of its jobs
   * run at a time, altogether and for each `concurrency_key`, and of how many start in a minute. Jobs that wait for a
   * limit are passed over. Two workers cannot exceed a limit, whichever servers they use.
   * The token is a secret of the worker: only ClaimJobs, ClaimJob, CompleteAndClaimJobs, WaitForJobs and StartClusterJob
   * return it. All other methods return jobs without it. A transaction can have a lease as a guard: see `Guard`.
   * </pre>
   */
  public static final class JobServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<JobServiceFutureStub> {
    private JobServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected JobServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new JobServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Puts a job into a queue. Called `Enqueue` or `CreateJob` in other stores. ALREADY_EXISTS if the id is taken.
     * ALREADY_EXISTS too if a live job (PENDING or RUNNING) has the same `resource_key`, unless duplicates are allowed;
     * `entity_id` in the metadata is the id of that job. NOT_FOUND if the project or the cluster does not exist;
     * FAILED_PRECONDITION `RESULT_TOO_LARGE` if the job has more than 4 MB.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.EnqueueJobResponse> enqueueJob(
        dev.statehouse.v1.EnqueueJobRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getEnqueueJobMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Puts several jobs into queues, all or none. If different calls enqueue a job and duplicates of it with the same
     * `resource_key` at the same time, all of them may be stored, as if the job that does not allow duplicates had been
     * first. The errors of EnqueueJob, such as NOT_FOUND and ALREADY_EXISTS, with `item_index`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.BatchEnqueueJobsResponse> batchEnqueueJobs(
        dev.statehouse.v1.BatchEnqueueJobsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getBatchEnqueueJobsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one job.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetJobResponse> getJob(
        dev.statehouse.v1.GetJobRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetJobMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists jobs.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListJobsResponse> listJobs(
        dev.statehouse.v1.ListJobsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListJobsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Counts jobs, also by group, with how many are due and since when: by `queue` and `type`, what an autoscaler needs.
     * One use of it is called `CountPending` in other stores.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CountJobsResponse> countJobs(
        dev.statehouse.v1.CountJobsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCountJobsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads several jobs.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.BatchGetJobsResponse> batchGetJobs(
        dev.statehouse.v1.BatchGetJobsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getBatchGetJobsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Cancels a PENDING or RUNNING job. The worker of a RUNNING job loses its lease; the outcome of its next heartbeat
     * has the `job_status` CANCELLED. NOT_FOUND; FAILED_PRECONDITION `INVALID_TRANSITION` if the job has ended; ABORTED
     * `VERSION_MISMATCH`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CancelJobResponse> cancelJob(
        dev.statehouse.v1.CancelJobRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCancelJobMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Cancels the jobs that match, as CancelJob cancels one, in one statement. INVALID_ARGUMENT for filters that may
     * match everything, unless `all` is set; NOT_FOUND if the project does not exist.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CancelJobsResponse> cancelJobs(
        dev.statehouse.v1.CancelJobsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCancelJobsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Makes a FAILED or CANCELLED job PENDING again, so that it can be claimed at once. A job without attempts left gets
     * one more. NOT_FOUND; FAILED_PRECONDITION `INVALID_TRANSITION` for a job in another status; ALREADY_EXISTS if
     * another live job has its `resource_key`; ABORTED `VERSION_MISMATCH`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.RetryJobResponse> retryJob(
        dev.statehouse.v1.RetryJobRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRetryJobMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Makes the jobs that match PENDING again, as RetryJob does one, in one statement. Of several with the same
     * `resource_key`, one is retried, and none while a live job has it. INVALID_ARGUMENT for filters that may match
     * everything, unless `all` is set; NOT_FOUND if the project does not exist.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.RetryJobsResponse> retryJobs(
        dev.statehouse.v1.RetryJobsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRetryJobsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Permanently deletes a job that has ended. FAILED_PRECONDITION `NOT_TERMINAL` of a job that is PENDING or RUNNING:
     * CancelJob ends it.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteJobResponse> deleteJob(
        dev.statehouse.v1.DeleteJobRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteJobMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Permanently deletes the jobs that match and have ended. The server does the same after `--job-retention-days`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteJobsResponse> deleteJobs(
        dev.statehouse.v1.DeleteJobsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteJobsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Claims jobs of a queue whose `run_time` has come, or whose lease has expired: the highest priority first, then
     * those that have waited longest. Called `Dequeue` or `GetPending` in other stores. Skips jobs that another worker is
     * claiming at the same time, jobs of a cluster whose lock `cluster/&lt;id&gt;` is held, jobs whose `resource_key` a RUNNING
     * job has, and jobs that a limit of the queue keeps back; while the queue is paused, all of them. In a queue with
     * settings, one call claims at a time. A job with an expired lease and no attempts left becomes FAILED instead.
     * Finding no jobs is not an error: the response is empty. The jobs of one response have at most 3.5 MB together,
     * unless the first one alone is larger. In a transaction with REPEATABLE_READ or SERIALIZABLE, a job that was changed
     * by others after the transaction began causes SERIALIZATION_FAILURE. NOT_FOUND if the project does not exist.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ClaimJobsResponse> claimJobs(
        dev.statehouse.v1.ClaimJobsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getClaimJobsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Claims the job with this id, even while the lock of its cluster is held: for workers that take that lock
     * themselves, in a transaction with other calls. Called `MarkStarted` in other stores. NOT_FOUND; FAILED_PRECONDITION
     * `NOT_DUE` if its `run_time` has not come, `ATTEMPTS_EXHAUSTED` if it has no attempts left, `INVALID_TRANSITION` if
     * it has ended, `QUEUE_PAUSED` while its queue is paused; ABORTED `LOCK_HELD` if another worker has it, or if another
     * job with its `resource_key` is RUNNING; RESOURCE_EXHAUSTED `QUEUE_LIMIT_REACHED` if a limit of its queue is
     * reached.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ClaimJobResponse> claimJob(
        dev.statehouse.v1.ClaimJobRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getClaimJobMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Extends leases, and stores the states and progress of their jobs. Each lease has its own outcome: leases that are
     * lost are reported, and all others are extended. A worker should stop working on a job whose lease is lost:
     * `job_status` is CANCELLED if somebody cancelled the job. NOT_FOUND if the project does not exist.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.HeartbeatJobsResponse> heartbeatJobs(
        dev.statehouse.v1.HeartbeatJobsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getHeartbeatJobsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Ends a job as COMPLETED. Called `MarkSucceeded` in other stores. NOT_FOUND; ABORTED `LEASE_LOST` unless the job is
     * leased under this token and the lease has not expired; FAILED_PRECONDITION `RESULT_TOO_LARGE` if the job would have
     * more than 4 MB.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CompleteJobResponse> completeJob(
        dev.statehouse.v1.CompleteJobRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCompleteJobMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Ends several jobs as COMPLETED. Each job has its own outcome: jobs whose lease is lost are reported and not
     * changed, and all others are completed. NOT_FOUND if the project does not exist.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.BatchCompleteJobsResponse> batchCompleteJobs(
        dev.statehouse.v1.BatchCompleteJobsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getBatchCompleteJobsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Completes jobs and claims the next ones: a worker's loop in one call. It completes as BatchCompleteJobs, each job
     * with its own outcome, and then claims as ClaimJobs, and both are committed together. A job that could not be
     * completed does not prevent the claim. What the completed jobs have kept back, by a `resource_key` or a limit of the
     * queue, can be claimed at once. If the call is repeated after an answer that was lost, the outcomes of what the
     * first one completed are ABORTED `LEASE_LOST` with COMPLETED, and the jobs that it claimed wait for their leases to
     * expire; under an idempotency key, the first answer comes again. NOT_FOUND if the project does not exist;
     * FAILED_PRECONDITION `RESULT_TOO_LARGE` if a job would have more than 4 MB: then nothing is completed or claimed.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CompleteAndClaimJobsResponse> completeAndClaimJobs(
        dev.statehouse.v1.CompleteAndClaimJobsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCompleteAndClaimJobsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Gives a job back after a failure. Called `MarkFailed`, `IncrementAttempt` or `MarkFailedForRetry` in other stores.
     * While it has attempts left, it becomes PENDING and can be claimed again after `retry_delay`. Without a
     * `retry_delay` the delay is an exponential backoff: about 1 s, doubled with every attempt, at most 1 h, reduced by
     * up to 50 % of random jitter. Without attempts left, the job ends as FAILED. NOT_FOUND; ABORTED `LEASE_LOST` unless
     * the job is leased under this token and the lease has not expired.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.FailJobResponse> failJob(
        dev.statehouse.v1.FailJobRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getFailJobMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Gives several jobs back after a failure, each as FailJob does. Each job has its own outcome: jobs whose lease is
     * lost are reported and not changed. NOT_FOUND if the project does not exist.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.BatchFailJobsResponse> batchFailJobs(
        dev.statehouse.v1.BatchFailJobsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getBatchFailJobsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Gives a job back that cannot be done yet, without a failure: it becomes PENDING, this claim no longer counts as an
     * attempt, and it can be claimed again after `delay`. NOT_FOUND; ABORTED `LEASE_LOST` unless the job is leased under
     * this token and the lease has not expired.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ReleaseJobResponse> releaseJob(
        dev.statehouse.v1.ReleaseJobRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getReleaseJobMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Stores the state of a RUNNING job for its next attempt, and how far it is. Called `UpdateMetadata` in other stores.
     * HeartbeatJobs can do it too. NOT_FOUND; ABORTED `LEASE_LOST` unless the job is leased under this token and the
     * lease has not expired; FAILED_PRECONDITION `RESULT_TOO_LARGE` if the job would have more than 4 MB;
     * INVALID_ARGUMENT if neither is set.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateJobResponse> updateJob(
        dev.statehouse.v1.UpdateJobRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateJobMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the attempts of a job, the newest first, with the one that is RUNNING. Called `job_retry_history` in other
     * stores. The last 1,000 are kept for as long as the job. A claim that was given back by ReleaseJob is not an
     * attempt. NOT_FOUND.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListJobAttemptsResponse> listJobAttempts(
        dev.statehouse.v1.ListJobAttemptsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListJobAttemptsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads the settings of a queue. A queue without settings is returned with `version` 0, even if it has no jobs.
     * No errors of its own.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetQueueResponse> getQueue(
        dev.statehouse.v1.GetQueueRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetQueueMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the queues that have live jobs or settings, in the order of their names. No errors of its own.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListQueuesResponse> listQueues(
        dev.statehouse.v1.ListQueuesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListQueuesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes settings of a queue: pauses or resumes it, or sets or removes a limit. It holds for the claims that begin
     * afterwards: jobs that are RUNNING go on. The queue need not have settings or jobs yet. NOT_FOUND if the project
     * does not exist; ABORTED `VERSION_MISMATCH` if the version is set and is not the current one.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateQueueResponse> updateQueue(
        dev.statehouse.v1.UpdateQueueRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateQueueMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Starts the work of a job on its cluster, in one transaction: locks the row of the cluster, checks the transition of
     * its status, acquires the lock `cluster/&lt;id&gt;`, marks the job as RUNNING, and sets the status of the cluster. The
     * status may be the one that the cluster already has, so that a crashed attempt can be repeated. Nothing is changed
     * on errors: NOT_FOUND; FAILED_PRECONDITION `INVALID_TRANSITION` of the cluster or the job, `NOT_DUE` or
     * `ATTEMPTS_EXHAUSTED` of the job, `QUEUE_PAUSED` of its queue, and `FAILED_PRECONDITION` if the job has no cluster;
     * ABORTED `LOCK_HELD` if the lock is held, another worker has the job, or another job with its `resource_key` is
     * RUNNING; ABORTED `LEASE_LOST` of a job that was claimed before; RESOURCE_EXHAUSTED `QUEUE_LIMIT_REACHED`;
     * ALREADY_EXISTS as in UpdateClusterStatus. Whether a lease is lost is checked first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.StartClusterJobResponse> startClusterJob(
        dev.statehouse.v1.StartClusterJobRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getStartClusterJobMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Ends the work that StartClusterJob started, in one transaction: completes or fails the job, sets the status of the
     * cluster, and releases its lock. Nothing is changed on errors: NOT_FOUND; ABORTED `LEASE_LOST` of the job or the
     * lock, which is checked first, whatever the status of the cluster is; FAILED_PRECONDITION `INVALID_TRANSITION` of
     * the cluster, and `FAILED_PRECONDITION` if the job has no cluster; ALREADY_EXISTS as in UpdateClusterStatus.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.FinishClusterJobResponse> finishClusterJob(
        dev.statehouse.v1.FinishClusterJobRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getFinishClusterJobMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_ENQUEUE_JOB = 0;
  private static final int METHODID_BATCH_ENQUEUE_JOBS = 1;
  private static final int METHODID_GET_JOB = 2;
  private static final int METHODID_LIST_JOBS = 3;
  private static final int METHODID_COUNT_JOBS = 4;
  private static final int METHODID_BATCH_GET_JOBS = 5;
  private static final int METHODID_STREAM_JOBS = 6;
  private static final int METHODID_WATCH_JOBS = 7;
  private static final int METHODID_CANCEL_JOB = 8;
  private static final int METHODID_CANCEL_JOBS = 9;
  private static final int METHODID_RETRY_JOB = 10;
  private static final int METHODID_RETRY_JOBS = 11;
  private static final int METHODID_DELETE_JOB = 12;
  private static final int METHODID_DELETE_JOBS = 13;
  private static final int METHODID_CLAIM_JOBS = 14;
  private static final int METHODID_CLAIM_JOB = 15;
  private static final int METHODID_WAIT_FOR_JOBS = 16;
  private static final int METHODID_HEARTBEAT_JOBS = 17;
  private static final int METHODID_COMPLETE_JOB = 18;
  private static final int METHODID_BATCH_COMPLETE_JOBS = 19;
  private static final int METHODID_COMPLETE_AND_CLAIM_JOBS = 20;
  private static final int METHODID_FAIL_JOB = 21;
  private static final int METHODID_BATCH_FAIL_JOBS = 22;
  private static final int METHODID_RELEASE_JOB = 23;
  private static final int METHODID_UPDATE_JOB = 24;
  private static final int METHODID_LIST_JOB_ATTEMPTS = 25;
  private static final int METHODID_GET_QUEUE = 26;
  private static final int METHODID_LIST_QUEUES = 27;
  private static final int METHODID_UPDATE_QUEUE = 28;
  private static final int METHODID_START_CLUSTER_JOB = 29;
  private static final int METHODID_FINISH_CLUSTER_JOB = 30;

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
        case METHODID_ENQUEUE_JOB:
          serviceImpl.enqueueJob((dev.statehouse.v1.EnqueueJobRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.EnqueueJobResponse>) responseObserver);
          break;
        case METHODID_BATCH_ENQUEUE_JOBS:
          serviceImpl.batchEnqueueJobs((dev.statehouse.v1.BatchEnqueueJobsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchEnqueueJobsResponse>) responseObserver);
          break;
        case METHODID_GET_JOB:
          serviceImpl.getJob((dev.statehouse.v1.GetJobRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetJobResponse>) responseObserver);
          break;
        case METHODID_LIST_JOBS:
          serviceImpl.listJobs((dev.statehouse.v1.ListJobsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListJobsResponse>) responseObserver);
          break;
        case METHODID_COUNT_JOBS:
          serviceImpl.countJobs((dev.statehouse.v1.CountJobsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CountJobsResponse>) responseObserver);
          break;
        case METHODID_BATCH_GET_JOBS:
          serviceImpl.batchGetJobs((dev.statehouse.v1.BatchGetJobsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetJobsResponse>) responseObserver);
          break;
        case METHODID_STREAM_JOBS:
          serviceImpl.streamJobs((dev.statehouse.v1.StreamJobsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.StreamJobsResponse>) responseObserver);
          break;
        case METHODID_WATCH_JOBS:
          serviceImpl.watchJobs((dev.statehouse.v1.WatchJobsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.WatchJobsResponse>) responseObserver);
          break;
        case METHODID_CANCEL_JOB:
          serviceImpl.cancelJob((dev.statehouse.v1.CancelJobRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CancelJobResponse>) responseObserver);
          break;
        case METHODID_CANCEL_JOBS:
          serviceImpl.cancelJobs((dev.statehouse.v1.CancelJobsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CancelJobsResponse>) responseObserver);
          break;
        case METHODID_RETRY_JOB:
          serviceImpl.retryJob((dev.statehouse.v1.RetryJobRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.RetryJobResponse>) responseObserver);
          break;
        case METHODID_RETRY_JOBS:
          serviceImpl.retryJobs((dev.statehouse.v1.RetryJobsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.RetryJobsResponse>) responseObserver);
          break;
        case METHODID_DELETE_JOB:
          serviceImpl.deleteJob((dev.statehouse.v1.DeleteJobRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteJobResponse>) responseObserver);
          break;
        case METHODID_DELETE_JOBS:
          serviceImpl.deleteJobs((dev.statehouse.v1.DeleteJobsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteJobsResponse>) responseObserver);
          break;
        case METHODID_CLAIM_JOBS:
          serviceImpl.claimJobs((dev.statehouse.v1.ClaimJobsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ClaimJobsResponse>) responseObserver);
          break;
        case METHODID_CLAIM_JOB:
          serviceImpl.claimJob((dev.statehouse.v1.ClaimJobRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ClaimJobResponse>) responseObserver);
          break;
        case METHODID_WAIT_FOR_JOBS:
          serviceImpl.waitForJobs((dev.statehouse.v1.WaitForJobsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.WaitForJobsResponse>) responseObserver);
          break;
        case METHODID_HEARTBEAT_JOBS:
          serviceImpl.heartbeatJobs((dev.statehouse.v1.HeartbeatJobsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.HeartbeatJobsResponse>) responseObserver);
          break;
        case METHODID_COMPLETE_JOB:
          serviceImpl.completeJob((dev.statehouse.v1.CompleteJobRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CompleteJobResponse>) responseObserver);
          break;
        case METHODID_BATCH_COMPLETE_JOBS:
          serviceImpl.batchCompleteJobs((dev.statehouse.v1.BatchCompleteJobsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchCompleteJobsResponse>) responseObserver);
          break;
        case METHODID_COMPLETE_AND_CLAIM_JOBS:
          serviceImpl.completeAndClaimJobs((dev.statehouse.v1.CompleteAndClaimJobsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CompleteAndClaimJobsResponse>) responseObserver);
          break;
        case METHODID_FAIL_JOB:
          serviceImpl.failJob((dev.statehouse.v1.FailJobRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.FailJobResponse>) responseObserver);
          break;
        case METHODID_BATCH_FAIL_JOBS:
          serviceImpl.batchFailJobs((dev.statehouse.v1.BatchFailJobsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchFailJobsResponse>) responseObserver);
          break;
        case METHODID_RELEASE_JOB:
          serviceImpl.releaseJob((dev.statehouse.v1.ReleaseJobRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ReleaseJobResponse>) responseObserver);
          break;
        case METHODID_UPDATE_JOB:
          serviceImpl.updateJob((dev.statehouse.v1.UpdateJobRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateJobResponse>) responseObserver);
          break;
        case METHODID_LIST_JOB_ATTEMPTS:
          serviceImpl.listJobAttempts((dev.statehouse.v1.ListJobAttemptsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListJobAttemptsResponse>) responseObserver);
          break;
        case METHODID_GET_QUEUE:
          serviceImpl.getQueue((dev.statehouse.v1.GetQueueRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetQueueResponse>) responseObserver);
          break;
        case METHODID_LIST_QUEUES:
          serviceImpl.listQueues((dev.statehouse.v1.ListQueuesRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListQueuesResponse>) responseObserver);
          break;
        case METHODID_UPDATE_QUEUE:
          serviceImpl.updateQueue((dev.statehouse.v1.UpdateQueueRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateQueueResponse>) responseObserver);
          break;
        case METHODID_START_CLUSTER_JOB:
          serviceImpl.startClusterJob((dev.statehouse.v1.StartClusterJobRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.StartClusterJobResponse>) responseObserver);
          break;
        case METHODID_FINISH_CLUSTER_JOB:
          serviceImpl.finishClusterJob((dev.statehouse.v1.FinishClusterJobRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.FinishClusterJobResponse>) responseObserver);
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
          getEnqueueJobMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.EnqueueJobRequest,
              dev.statehouse.v1.EnqueueJobResponse>(
                service, METHODID_ENQUEUE_JOB)))
        .addMethod(
          getBatchEnqueueJobsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.BatchEnqueueJobsRequest,
              dev.statehouse.v1.BatchEnqueueJobsResponse>(
                service, METHODID_BATCH_ENQUEUE_JOBS)))
        .addMethod(
          getGetJobMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetJobRequest,
              dev.statehouse.v1.GetJobResponse>(
                service, METHODID_GET_JOB)))
        .addMethod(
          getListJobsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListJobsRequest,
              dev.statehouse.v1.ListJobsResponse>(
                service, METHODID_LIST_JOBS)))
        .addMethod(
          getCountJobsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CountJobsRequest,
              dev.statehouse.v1.CountJobsResponse>(
                service, METHODID_COUNT_JOBS)))
        .addMethod(
          getBatchGetJobsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.BatchGetJobsRequest,
              dev.statehouse.v1.BatchGetJobsResponse>(
                service, METHODID_BATCH_GET_JOBS)))
        .addMethod(
          getStreamJobsMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.statehouse.v1.StreamJobsRequest,
              dev.statehouse.v1.StreamJobsResponse>(
                service, METHODID_STREAM_JOBS)))
        .addMethod(
          getWatchJobsMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.statehouse.v1.WatchJobsRequest,
              dev.statehouse.v1.WatchJobsResponse>(
                service, METHODID_WATCH_JOBS)))
        .addMethod(
          getCancelJobMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CancelJobRequest,
              dev.statehouse.v1.CancelJobResponse>(
                service, METHODID_CANCEL_JOB)))
        .addMethod(
          getCancelJobsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CancelJobsRequest,
              dev.statehouse.v1.CancelJobsResponse>(
                service, METHODID_CANCEL_JOBS)))
        .addMethod(
          getRetryJobMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.RetryJobRequest,
              dev.statehouse.v1.RetryJobResponse>(
                service, METHODID_RETRY_JOB)))
        .addMethod(
          getRetryJobsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.RetryJobsRequest,
              dev.statehouse.v1.RetryJobsResponse>(
                service, METHODID_RETRY_JOBS)))
        .addMethod(
          getDeleteJobMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteJobRequest,
              dev.statehouse.v1.DeleteJobResponse>(
                service, METHODID_DELETE_JOB)))
        .addMethod(
          getDeleteJobsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteJobsRequest,
              dev.statehouse.v1.DeleteJobsResponse>(
                service, METHODID_DELETE_JOBS)))
        .addMethod(
          getClaimJobsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ClaimJobsRequest,
              dev.statehouse.v1.ClaimJobsResponse>(
                service, METHODID_CLAIM_JOBS)))
        .addMethod(
          getClaimJobMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ClaimJobRequest,
              dev.statehouse.v1.ClaimJobResponse>(
                service, METHODID_CLAIM_JOB)))
        .addMethod(
          getWaitForJobsMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.statehouse.v1.WaitForJobsRequest,
              dev.statehouse.v1.WaitForJobsResponse>(
                service, METHODID_WAIT_FOR_JOBS)))
        .addMethod(
          getHeartbeatJobsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.HeartbeatJobsRequest,
              dev.statehouse.v1.HeartbeatJobsResponse>(
                service, METHODID_HEARTBEAT_JOBS)))
        .addMethod(
          getCompleteJobMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CompleteJobRequest,
              dev.statehouse.v1.CompleteJobResponse>(
                service, METHODID_COMPLETE_JOB)))
        .addMethod(
          getBatchCompleteJobsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.BatchCompleteJobsRequest,
              dev.statehouse.v1.BatchCompleteJobsResponse>(
                service, METHODID_BATCH_COMPLETE_JOBS)))
        .addMethod(
          getCompleteAndClaimJobsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CompleteAndClaimJobsRequest,
              dev.statehouse.v1.CompleteAndClaimJobsResponse>(
                service, METHODID_COMPLETE_AND_CLAIM_JOBS)))
        .addMethod(
          getFailJobMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.FailJobRequest,
              dev.statehouse.v1.FailJobResponse>(
                service, METHODID_FAIL_JOB)))
        .addMethod(
          getBatchFailJobsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.BatchFailJobsRequest,
              dev.statehouse.v1.BatchFailJobsResponse>(
                service, METHODID_BATCH_FAIL_JOBS)))
        .addMethod(
          getReleaseJobMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ReleaseJobRequest,
              dev.statehouse.v1.ReleaseJobResponse>(
                service, METHODID_RELEASE_JOB)))
        .addMethod(
          getUpdateJobMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateJobRequest,
              dev.statehouse.v1.UpdateJobResponse>(
                service, METHODID_UPDATE_JOB)))
        .addMethod(
          getListJobAttemptsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListJobAttemptsRequest,
              dev.statehouse.v1.ListJobAttemptsResponse>(
                service, METHODID_LIST_JOB_ATTEMPTS)))
        .addMethod(
          getGetQueueMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetQueueRequest,
              dev.statehouse.v1.GetQueueResponse>(
                service, METHODID_GET_QUEUE)))
        .addMethod(
          getListQueuesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListQueuesRequest,
              dev.statehouse.v1.ListQueuesResponse>(
                service, METHODID_LIST_QUEUES)))
        .addMethod(
          getUpdateQueueMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateQueueRequest,
              dev.statehouse.v1.UpdateQueueResponse>(
                service, METHODID_UPDATE_QUEUE)))
        .addMethod(
          getStartClusterJobMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.StartClusterJobRequest,
              dev.statehouse.v1.StartClusterJobResponse>(
                service, METHODID_START_CLUSTER_JOB)))
        .addMethod(
          getFinishClusterJobMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.FinishClusterJobRequest,
              dev.statehouse.v1.FinishClusterJobResponse>(
                service, METHODID_FINISH_CLUSTER_JOB)))
        .build();
  }

  private static abstract class JobServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    JobServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.statehouse.v1.JobProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("JobService");
    }
  }

  private static final class JobServiceFileDescriptorSupplier
      extends JobServiceBaseDescriptorSupplier {
    JobServiceFileDescriptorSupplier() {}
  }

  private static final class JobServiceMethodDescriptorSupplier
      extends JobServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    JobServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (JobServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new JobServiceFileDescriptorSupplier())
              .addMethod(getEnqueueJobMethod())
              .addMethod(getBatchEnqueueJobsMethod())
              .addMethod(getGetJobMethod())
              .addMethod(getListJobsMethod())
              .addMethod(getCountJobsMethod())
              .addMethod(getBatchGetJobsMethod())
              .addMethod(getStreamJobsMethod())
              .addMethod(getWatchJobsMethod())
              .addMethod(getCancelJobMethod())
              .addMethod(getCancelJobsMethod())
              .addMethod(getRetryJobMethod())
              .addMethod(getRetryJobsMethod())
              .addMethod(getDeleteJobMethod())
              .addMethod(getDeleteJobsMethod())
              .addMethod(getClaimJobsMethod())
              .addMethod(getClaimJobMethod())
              .addMethod(getWaitForJobsMethod())
              .addMethod(getHeartbeatJobsMethod())
              .addMethod(getCompleteJobMethod())
              .addMethod(getBatchCompleteJobsMethod())
              .addMethod(getCompleteAndClaimJobsMethod())
              .addMethod(getFailJobMethod())
              .addMethod(getBatchFailJobsMethod())
              .addMethod(getReleaseJobMethod())
              .addMethod(getUpdateJobMethod())
              .addMethod(getListJobAttemptsMethod())
              .addMethod(getGetQueueMethod())
              .addMethod(getListQueuesMethod())
              .addMethod(getUpdateQueueMethod())
              .addMethod(getStartClusterJobMethod())
              .addMethod(getFinishClusterJobMethod())
              .build();
        }
      }
    }
    return result;
  }
}
