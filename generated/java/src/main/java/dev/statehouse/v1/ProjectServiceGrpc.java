package dev.statehouse.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Projects isolate the state of one tenant from that of every other tenant.
 * Every other entity belongs to exactly one project, but for users and what belongs to them, which are global. The
 * projects `local` and `system` always exist and cannot be deleted. An empty `project_id` means `local`. `system` is
 * the server's own, for what is of no project, such as the idempotency keys of CreateUser: it can be read like any
 * other project, and a call that would change something in it is FAILED_PRECONDITION `FAILED_PRECONDITION`, unless it
 * is about its members, tokens and role bindings.
 * The users of a project are its members, each with a role. A project that has members with the role OWNER has one of
 * them as its owner, and always keeps one. A project without an owner is possible, since programs create projects
 * without users. The first owner of `local` is the user `anonymous`. `system` has no owner, and its last member can be
 * removed: its members are those who may do in every project what their roles permit.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class ProjectServiceGrpc {

  private ProjectServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "statehouse.v1.ProjectService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CreateProjectRequest,
      dev.statehouse.v1.CreateProjectResponse> getCreateProjectMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateProject",
      requestType = dev.statehouse.v1.CreateProjectRequest.class,
      responseType = dev.statehouse.v1.CreateProjectResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CreateProjectRequest,
      dev.statehouse.v1.CreateProjectResponse> getCreateProjectMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CreateProjectRequest, dev.statehouse.v1.CreateProjectResponse> getCreateProjectMethod;
    if ((getCreateProjectMethod = ProjectServiceGrpc.getCreateProjectMethod) == null) {
      synchronized (ProjectServiceGrpc.class) {
        if ((getCreateProjectMethod = ProjectServiceGrpc.getCreateProjectMethod) == null) {
          ProjectServiceGrpc.getCreateProjectMethod = getCreateProjectMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CreateProjectRequest, dev.statehouse.v1.CreateProjectResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateProject"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateProjectRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CreateProjectResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProjectServiceMethodDescriptorSupplier("CreateProject"))
              .build();
        }
      }
    }
    return getCreateProjectMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetProjectRequest,
      dev.statehouse.v1.GetProjectResponse> getGetProjectMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetProject",
      requestType = dev.statehouse.v1.GetProjectRequest.class,
      responseType = dev.statehouse.v1.GetProjectResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetProjectRequest,
      dev.statehouse.v1.GetProjectResponse> getGetProjectMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetProjectRequest, dev.statehouse.v1.GetProjectResponse> getGetProjectMethod;
    if ((getGetProjectMethod = ProjectServiceGrpc.getGetProjectMethod) == null) {
      synchronized (ProjectServiceGrpc.class) {
        if ((getGetProjectMethod = ProjectServiceGrpc.getGetProjectMethod) == null) {
          ProjectServiceGrpc.getGetProjectMethod = getGetProjectMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetProjectRequest, dev.statehouse.v1.GetProjectResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetProject"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetProjectRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetProjectResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProjectServiceMethodDescriptorSupplier("GetProject"))
              .build();
        }
      }
    }
    return getGetProjectMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetProjectBySlugRequest,
      dev.statehouse.v1.GetProjectBySlugResponse> getGetProjectBySlugMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetProjectBySlug",
      requestType = dev.statehouse.v1.GetProjectBySlugRequest.class,
      responseType = dev.statehouse.v1.GetProjectBySlugResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetProjectBySlugRequest,
      dev.statehouse.v1.GetProjectBySlugResponse> getGetProjectBySlugMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetProjectBySlugRequest, dev.statehouse.v1.GetProjectBySlugResponse> getGetProjectBySlugMethod;
    if ((getGetProjectBySlugMethod = ProjectServiceGrpc.getGetProjectBySlugMethod) == null) {
      synchronized (ProjectServiceGrpc.class) {
        if ((getGetProjectBySlugMethod = ProjectServiceGrpc.getGetProjectBySlugMethod) == null) {
          ProjectServiceGrpc.getGetProjectBySlugMethod = getGetProjectBySlugMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetProjectBySlugRequest, dev.statehouse.v1.GetProjectBySlugResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetProjectBySlug"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetProjectBySlugRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetProjectBySlugResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProjectServiceMethodDescriptorSupplier("GetProjectBySlug"))
              .build();
        }
      }
    }
    return getGetProjectBySlugMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListProjectsRequest,
      dev.statehouse.v1.ListProjectsResponse> getListProjectsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListProjects",
      requestType = dev.statehouse.v1.ListProjectsRequest.class,
      responseType = dev.statehouse.v1.ListProjectsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListProjectsRequest,
      dev.statehouse.v1.ListProjectsResponse> getListProjectsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListProjectsRequest, dev.statehouse.v1.ListProjectsResponse> getListProjectsMethod;
    if ((getListProjectsMethod = ProjectServiceGrpc.getListProjectsMethod) == null) {
      synchronized (ProjectServiceGrpc.class) {
        if ((getListProjectsMethod = ProjectServiceGrpc.getListProjectsMethod) == null) {
          ProjectServiceGrpc.getListProjectsMethod = getListProjectsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListProjectsRequest, dev.statehouse.v1.ListProjectsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListProjects"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListProjectsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListProjectsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProjectServiceMethodDescriptorSupplier("ListProjects"))
              .build();
        }
      }
    }
    return getListProjectsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.CountProjectsRequest,
      dev.statehouse.v1.CountProjectsResponse> getCountProjectsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CountProjects",
      requestType = dev.statehouse.v1.CountProjectsRequest.class,
      responseType = dev.statehouse.v1.CountProjectsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.CountProjectsRequest,
      dev.statehouse.v1.CountProjectsResponse> getCountProjectsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.CountProjectsRequest, dev.statehouse.v1.CountProjectsResponse> getCountProjectsMethod;
    if ((getCountProjectsMethod = ProjectServiceGrpc.getCountProjectsMethod) == null) {
      synchronized (ProjectServiceGrpc.class) {
        if ((getCountProjectsMethod = ProjectServiceGrpc.getCountProjectsMethod) == null) {
          ProjectServiceGrpc.getCountProjectsMethod = getCountProjectsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.CountProjectsRequest, dev.statehouse.v1.CountProjectsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CountProjects"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountProjectsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.CountProjectsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProjectServiceMethodDescriptorSupplier("CountProjects"))
              .build();
        }
      }
    }
    return getCountProjectsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetProjectsRequest,
      dev.statehouse.v1.BatchGetProjectsResponse> getBatchGetProjectsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "BatchGetProjects",
      requestType = dev.statehouse.v1.BatchGetProjectsRequest.class,
      responseType = dev.statehouse.v1.BatchGetProjectsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetProjectsRequest,
      dev.statehouse.v1.BatchGetProjectsResponse> getBatchGetProjectsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.BatchGetProjectsRequest, dev.statehouse.v1.BatchGetProjectsResponse> getBatchGetProjectsMethod;
    if ((getBatchGetProjectsMethod = ProjectServiceGrpc.getBatchGetProjectsMethod) == null) {
      synchronized (ProjectServiceGrpc.class) {
        if ((getBatchGetProjectsMethod = ProjectServiceGrpc.getBatchGetProjectsMethod) == null) {
          ProjectServiceGrpc.getBatchGetProjectsMethod = getBatchGetProjectsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.BatchGetProjectsRequest, dev.statehouse.v1.BatchGetProjectsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "BatchGetProjects"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetProjectsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.BatchGetProjectsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProjectServiceMethodDescriptorSupplier("BatchGetProjects"))
              .build();
        }
      }
    }
    return getBatchGetProjectsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateProjectRequest,
      dev.statehouse.v1.UpdateProjectResponse> getUpdateProjectMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateProject",
      requestType = dev.statehouse.v1.UpdateProjectRequest.class,
      responseType = dev.statehouse.v1.UpdateProjectResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateProjectRequest,
      dev.statehouse.v1.UpdateProjectResponse> getUpdateProjectMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateProjectRequest, dev.statehouse.v1.UpdateProjectResponse> getUpdateProjectMethod;
    if ((getUpdateProjectMethod = ProjectServiceGrpc.getUpdateProjectMethod) == null) {
      synchronized (ProjectServiceGrpc.class) {
        if ((getUpdateProjectMethod = ProjectServiceGrpc.getUpdateProjectMethod) == null) {
          ProjectServiceGrpc.getUpdateProjectMethod = getUpdateProjectMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateProjectRequest, dev.statehouse.v1.UpdateProjectResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateProject"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateProjectRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateProjectResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProjectServiceMethodDescriptorSupplier("UpdateProject"))
              .build();
        }
      }
    }
    return getUpdateProjectMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteProjectRequest,
      dev.statehouse.v1.DeleteProjectResponse> getDeleteProjectMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteProject",
      requestType = dev.statehouse.v1.DeleteProjectRequest.class,
      responseType = dev.statehouse.v1.DeleteProjectResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteProjectRequest,
      dev.statehouse.v1.DeleteProjectResponse> getDeleteProjectMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.DeleteProjectRequest, dev.statehouse.v1.DeleteProjectResponse> getDeleteProjectMethod;
    if ((getDeleteProjectMethod = ProjectServiceGrpc.getDeleteProjectMethod) == null) {
      synchronized (ProjectServiceGrpc.class) {
        if ((getDeleteProjectMethod = ProjectServiceGrpc.getDeleteProjectMethod) == null) {
          ProjectServiceGrpc.getDeleteProjectMethod = getDeleteProjectMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.DeleteProjectRequest, dev.statehouse.v1.DeleteProjectResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteProject"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteProjectRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.DeleteProjectResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProjectServiceMethodDescriptorSupplier("DeleteProject"))
              .build();
        }
      }
    }
    return getDeleteProjectMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UndeleteProjectRequest,
      dev.statehouse.v1.UndeleteProjectResponse> getUndeleteProjectMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UndeleteProject",
      requestType = dev.statehouse.v1.UndeleteProjectRequest.class,
      responseType = dev.statehouse.v1.UndeleteProjectResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UndeleteProjectRequest,
      dev.statehouse.v1.UndeleteProjectResponse> getUndeleteProjectMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UndeleteProjectRequest, dev.statehouse.v1.UndeleteProjectResponse> getUndeleteProjectMethod;
    if ((getUndeleteProjectMethod = ProjectServiceGrpc.getUndeleteProjectMethod) == null) {
      synchronized (ProjectServiceGrpc.class) {
        if ((getUndeleteProjectMethod = ProjectServiceGrpc.getUndeleteProjectMethod) == null) {
          ProjectServiceGrpc.getUndeleteProjectMethod = getUndeleteProjectMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UndeleteProjectRequest, dev.statehouse.v1.UndeleteProjectResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UndeleteProject"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UndeleteProjectRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UndeleteProjectResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProjectServiceMethodDescriptorSupplier("UndeleteProject"))
              .build();
        }
      }
    }
    return getUndeleteProjectMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.TransferProjectRequest,
      dev.statehouse.v1.TransferProjectResponse> getTransferProjectMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "TransferProject",
      requestType = dev.statehouse.v1.TransferProjectRequest.class,
      responseType = dev.statehouse.v1.TransferProjectResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.TransferProjectRequest,
      dev.statehouse.v1.TransferProjectResponse> getTransferProjectMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.TransferProjectRequest, dev.statehouse.v1.TransferProjectResponse> getTransferProjectMethod;
    if ((getTransferProjectMethod = ProjectServiceGrpc.getTransferProjectMethod) == null) {
      synchronized (ProjectServiceGrpc.class) {
        if ((getTransferProjectMethod = ProjectServiceGrpc.getTransferProjectMethod) == null) {
          ProjectServiceGrpc.getTransferProjectMethod = getTransferProjectMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.TransferProjectRequest, dev.statehouse.v1.TransferProjectResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "TransferProject"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.TransferProjectRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.TransferProjectResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProjectServiceMethodDescriptorSupplier("TransferProject"))
              .build();
        }
      }
    }
    return getTransferProjectMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.AddProjectMemberRequest,
      dev.statehouse.v1.AddProjectMemberResponse> getAddProjectMemberMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "AddProjectMember",
      requestType = dev.statehouse.v1.AddProjectMemberRequest.class,
      responseType = dev.statehouse.v1.AddProjectMemberResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.AddProjectMemberRequest,
      dev.statehouse.v1.AddProjectMemberResponse> getAddProjectMemberMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.AddProjectMemberRequest, dev.statehouse.v1.AddProjectMemberResponse> getAddProjectMemberMethod;
    if ((getAddProjectMemberMethod = ProjectServiceGrpc.getAddProjectMemberMethod) == null) {
      synchronized (ProjectServiceGrpc.class) {
        if ((getAddProjectMemberMethod = ProjectServiceGrpc.getAddProjectMemberMethod) == null) {
          ProjectServiceGrpc.getAddProjectMemberMethod = getAddProjectMemberMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.AddProjectMemberRequest, dev.statehouse.v1.AddProjectMemberResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "AddProjectMember"))
              .setIdempotent(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.AddProjectMemberRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.AddProjectMemberResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProjectServiceMethodDescriptorSupplier("AddProjectMember"))
              .build();
        }
      }
    }
    return getAddProjectMemberMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetProjectMemberRequest,
      dev.statehouse.v1.GetProjectMemberResponse> getGetProjectMemberMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetProjectMember",
      requestType = dev.statehouse.v1.GetProjectMemberRequest.class,
      responseType = dev.statehouse.v1.GetProjectMemberResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetProjectMemberRequest,
      dev.statehouse.v1.GetProjectMemberResponse> getGetProjectMemberMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetProjectMemberRequest, dev.statehouse.v1.GetProjectMemberResponse> getGetProjectMemberMethod;
    if ((getGetProjectMemberMethod = ProjectServiceGrpc.getGetProjectMemberMethod) == null) {
      synchronized (ProjectServiceGrpc.class) {
        if ((getGetProjectMemberMethod = ProjectServiceGrpc.getGetProjectMemberMethod) == null) {
          ProjectServiceGrpc.getGetProjectMemberMethod = getGetProjectMemberMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetProjectMemberRequest, dev.statehouse.v1.GetProjectMemberResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetProjectMember"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetProjectMemberRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetProjectMemberResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProjectServiceMethodDescriptorSupplier("GetProjectMember"))
              .build();
        }
      }
    }
    return getGetProjectMemberMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateProjectMemberRequest,
      dev.statehouse.v1.UpdateProjectMemberResponse> getUpdateProjectMemberMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateProjectMember",
      requestType = dev.statehouse.v1.UpdateProjectMemberRequest.class,
      responseType = dev.statehouse.v1.UpdateProjectMemberResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateProjectMemberRequest,
      dev.statehouse.v1.UpdateProjectMemberResponse> getUpdateProjectMemberMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateProjectMemberRequest, dev.statehouse.v1.UpdateProjectMemberResponse> getUpdateProjectMemberMethod;
    if ((getUpdateProjectMemberMethod = ProjectServiceGrpc.getUpdateProjectMemberMethod) == null) {
      synchronized (ProjectServiceGrpc.class) {
        if ((getUpdateProjectMemberMethod = ProjectServiceGrpc.getUpdateProjectMemberMethod) == null) {
          ProjectServiceGrpc.getUpdateProjectMemberMethod = getUpdateProjectMemberMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateProjectMemberRequest, dev.statehouse.v1.UpdateProjectMemberResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateProjectMember"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateProjectMemberRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateProjectMemberResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProjectServiceMethodDescriptorSupplier("UpdateProjectMember"))
              .build();
        }
      }
    }
    return getUpdateProjectMemberMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.RemoveProjectMemberRequest,
      dev.statehouse.v1.RemoveProjectMemberResponse> getRemoveProjectMemberMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RemoveProjectMember",
      requestType = dev.statehouse.v1.RemoveProjectMemberRequest.class,
      responseType = dev.statehouse.v1.RemoveProjectMemberResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.RemoveProjectMemberRequest,
      dev.statehouse.v1.RemoveProjectMemberResponse> getRemoveProjectMemberMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.RemoveProjectMemberRequest, dev.statehouse.v1.RemoveProjectMemberResponse> getRemoveProjectMemberMethod;
    if ((getRemoveProjectMemberMethod = ProjectServiceGrpc.getRemoveProjectMemberMethod) == null) {
      synchronized (ProjectServiceGrpc.class) {
        if ((getRemoveProjectMemberMethod = ProjectServiceGrpc.getRemoveProjectMemberMethod) == null) {
          ProjectServiceGrpc.getRemoveProjectMemberMethod = getRemoveProjectMemberMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.RemoveProjectMemberRequest, dev.statehouse.v1.RemoveProjectMemberResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RemoveProjectMember"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.RemoveProjectMemberRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.RemoveProjectMemberResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProjectServiceMethodDescriptorSupplier("RemoveProjectMember"))
              .build();
        }
      }
    }
    return getRemoveProjectMemberMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListProjectMembersRequest,
      dev.statehouse.v1.ListProjectMembersResponse> getListProjectMembersMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListProjectMembers",
      requestType = dev.statehouse.v1.ListProjectMembersRequest.class,
      responseType = dev.statehouse.v1.ListProjectMembersResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListProjectMembersRequest,
      dev.statehouse.v1.ListProjectMembersResponse> getListProjectMembersMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListProjectMembersRequest, dev.statehouse.v1.ListProjectMembersResponse> getListProjectMembersMethod;
    if ((getListProjectMembersMethod = ProjectServiceGrpc.getListProjectMembersMethod) == null) {
      synchronized (ProjectServiceGrpc.class) {
        if ((getListProjectMembersMethod = ProjectServiceGrpc.getListProjectMembersMethod) == null) {
          ProjectServiceGrpc.getListProjectMembersMethod = getListProjectMembersMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListProjectMembersRequest, dev.statehouse.v1.ListProjectMembersResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListProjectMembers"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListProjectMembersRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListProjectMembersResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProjectServiceMethodDescriptorSupplier("ListProjectMembers"))
              .build();
        }
      }
    }
    return getListProjectMembersMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.ListUserProjectsRequest,
      dev.statehouse.v1.ListUserProjectsResponse> getListUserProjectsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListUserProjects",
      requestType = dev.statehouse.v1.ListUserProjectsRequest.class,
      responseType = dev.statehouse.v1.ListUserProjectsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.ListUserProjectsRequest,
      dev.statehouse.v1.ListUserProjectsResponse> getListUserProjectsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.ListUserProjectsRequest, dev.statehouse.v1.ListUserProjectsResponse> getListUserProjectsMethod;
    if ((getListUserProjectsMethod = ProjectServiceGrpc.getListUserProjectsMethod) == null) {
      synchronized (ProjectServiceGrpc.class) {
        if ((getListUserProjectsMethod = ProjectServiceGrpc.getListUserProjectsMethod) == null) {
          ProjectServiceGrpc.getListUserProjectsMethod = getListUserProjectsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.ListUserProjectsRequest, dev.statehouse.v1.ListUserProjectsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListUserProjects"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListUserProjectsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.ListUserProjectsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProjectServiceMethodDescriptorSupplier("ListUserProjects"))
              .build();
        }
      }
    }
    return getListUserProjectsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.GetProjectLimitsRequest,
      dev.statehouse.v1.GetProjectLimitsResponse> getGetProjectLimitsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetProjectLimits",
      requestType = dev.statehouse.v1.GetProjectLimitsRequest.class,
      responseType = dev.statehouse.v1.GetProjectLimitsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.GetProjectLimitsRequest,
      dev.statehouse.v1.GetProjectLimitsResponse> getGetProjectLimitsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.GetProjectLimitsRequest, dev.statehouse.v1.GetProjectLimitsResponse> getGetProjectLimitsMethod;
    if ((getGetProjectLimitsMethod = ProjectServiceGrpc.getGetProjectLimitsMethod) == null) {
      synchronized (ProjectServiceGrpc.class) {
        if ((getGetProjectLimitsMethod = ProjectServiceGrpc.getGetProjectLimitsMethod) == null) {
          ProjectServiceGrpc.getGetProjectLimitsMethod = getGetProjectLimitsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.GetProjectLimitsRequest, dev.statehouse.v1.GetProjectLimitsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetProjectLimits"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetProjectLimitsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.GetProjectLimitsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProjectServiceMethodDescriptorSupplier("GetProjectLimits"))
              .build();
        }
      }
    }
    return getGetProjectLimitsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateProjectLimitsRequest,
      dev.statehouse.v1.UpdateProjectLimitsResponse> getUpdateProjectLimitsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateProjectLimits",
      requestType = dev.statehouse.v1.UpdateProjectLimitsRequest.class,
      responseType = dev.statehouse.v1.UpdateProjectLimitsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateProjectLimitsRequest,
      dev.statehouse.v1.UpdateProjectLimitsResponse> getUpdateProjectLimitsMethod() {
    io.grpc.MethodDescriptor<dev.statehouse.v1.UpdateProjectLimitsRequest, dev.statehouse.v1.UpdateProjectLimitsResponse> getUpdateProjectLimitsMethod;
    if ((getUpdateProjectLimitsMethod = ProjectServiceGrpc.getUpdateProjectLimitsMethod) == null) {
      synchronized (ProjectServiceGrpc.class) {
        if ((getUpdateProjectLimitsMethod = ProjectServiceGrpc.getUpdateProjectLimitsMethod) == null) {
          ProjectServiceGrpc.getUpdateProjectLimitsMethod = getUpdateProjectLimitsMethod =
              io.grpc.MethodDescriptor.<dev.statehouse.v1.UpdateProjectLimitsRequest, dev.statehouse.v1.UpdateProjectLimitsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateProjectLimits"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateProjectLimitsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.statehouse.v1.UpdateProjectLimitsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProjectServiceMethodDescriptorSupplier("UpdateProjectLimits"))
              .build();
        }
      }
    }
    return getUpdateProjectLimitsMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static ProjectServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProjectServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProjectServiceStub>() {
        @java.lang.Override
        public ProjectServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProjectServiceStub(channel, callOptions);
        }
      };
    return ProjectServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static ProjectServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProjectServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProjectServiceBlockingV2Stub>() {
        @java.lang.Override
        public ProjectServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProjectServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return ProjectServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static ProjectServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProjectServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProjectServiceBlockingStub>() {
        @java.lang.Override
        public ProjectServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProjectServiceBlockingStub(channel, callOptions);
        }
      };
    return ProjectServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static ProjectServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProjectServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProjectServiceFutureStub>() {
        @java.lang.Override
        public ProjectServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProjectServiceFutureStub(channel, callOptions);
        }
      };
    return ProjectServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Projects isolate the state of one tenant from that of every other tenant.
   * Every other entity belongs to exactly one project, but for users and what belongs to them, which are global. The
   * projects `local` and `system` always exist and cannot be deleted. An empty `project_id` means `local`. `system` is
   * the server's own, for what is of no project, such as the idempotency keys of CreateUser: it can be read like any
   * other project, and a call that would change something in it is FAILED_PRECONDITION `FAILED_PRECONDITION`, unless it
   * is about its members, tokens and role bindings.
   * The users of a project are its members, each with a role. A project that has members with the role OWNER has one of
   * them as its owner, and always keeps one. A project without an owner is possible, since programs create projects
   * without users. The first owner of `local` is the user `anonymous`. `system` has no owner, and its last member can be
   * removed: its members are those who may do in every project what their roles permit.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Creates a project. With an `owner_id`, that user becomes a member with the role OWNER, in the same transaction.
     * </pre>
     */
    default void createProject(dev.statehouse.v1.CreateProjectRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateProjectResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateProjectMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one project.
     * </pre>
     */
    default void getProject(dev.statehouse.v1.GetProjectRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetProjectResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetProjectMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one project by its slug. NOT_FOUND also for a project that the caller may not read.
     * </pre>
     */
    default void getProjectBySlug(dev.statehouse.v1.GetProjectBySlugRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetProjectBySlugResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetProjectBySlugMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists projects.
     * </pre>
     */
    default void listProjects(dev.statehouse.v1.ListProjectsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListProjectsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListProjectsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Counts projects, also by group.
     * </pre>
     */
    default void countProjects(dev.statehouse.v1.CountProjectsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountProjectsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCountProjectsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads several projects, each of which the caller may read.
     * </pre>
     */
    default void batchGetProjects(dev.statehouse.v1.BatchGetProjectsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetProjectsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getBatchGetProjectsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Updates a project. Its owner is changed by TransferProject. PERMISSION_DENIED `PERMISSION_DENIED` also for a new
     * `slug` by a caller without the permission SYSTEM.
     * </pre>
     */
    default void updateProject(dev.statehouse.v1.UpdateProjectRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateProjectResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateProjectMethod(), responseObserver);
    }

    /**
     * <pre>
     * Marks a project as deleted. It disappears from lists. Its contents are kept until its retention ends, and are then
     * purged with it; `purge` removes all of it at once. Until then it can be read by those who could before, but nothing
     * in it can be changed, and no secret revealed. Its audit events stay, also for a new project with its id.
     * FAILED_PRECONDITION `FAILED_PRECONDITION` for `local` and `system`.
     * </pre>
     */
    default void deleteProject(dev.statehouse.v1.DeleteProjectRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteProjectResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteProjectMethod(), responseObserver);
    }

    /**
     * <pre>
     * Restores a deleted project. If its only owner was deleted meanwhile, it has none.
     * </pre>
     */
    default void undeleteProject(dev.statehouse.v1.UndeleteProjectRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UndeleteProjectResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUndeleteProjectMethod(), responseObserver);
    }

    /**
     * <pre>
     * Hands a project over to another user, who gets the role OWNER, as a member or a new one. The former owner stays a
     * member with the role `role`. The owner itself is answered as it is. NOT_FOUND if the project or the user does not
     * exist; FAILED_PRECONDITION `DELETED` if one of them is deleted; ABORTED `VERSION_MISMATCH` if `version` is not the
     * current one; PERMISSION_DENIED `PERMISSION_DENIED` as in AddProjectMember.
     * </pre>
     */
    default void transferProject(dev.statehouse.v1.TransferProjectRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.TransferProjectResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getTransferProjectMethod(), responseObserver);
    }

    /**
     * <pre>
     * Adds a user to a project, or gives a member this role. With the role that it has, nothing is changed. An OWNER of a
     * project without an owner becomes its owner. NOT_FOUND if the project or the user does not exist;
     * FAILED_PRECONDITION `DELETED` if one of them is deleted, and `LAST_OWNER` if the last owner would get another role;
     * PERMISSION_DENIED if the new role, or the one before, permits more than the caller may.
     * Only a caller with the permission SYSTEM can add a user who is not a member yet, since the members of a project see
     * each other's names and addresses. For others it is PERMISSION_DENIED `PERMISSION_DENIED`, whether there is such a
     * user or not: they send an invitation.
     * </pre>
     */
    default void addProjectMember(dev.statehouse.v1.AddProjectMemberRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.AddProjectMemberResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getAddProjectMemberMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads the membership of a user in a project, also in a deleted one. NOT_FOUND if the user is not a member.
     * </pre>
     */
    default void getProjectMember(dev.statehouse.v1.GetProjectMemberRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetProjectMemberResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetProjectMemberMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes the role of a member. If the owner of the project gets another role than OWNER, the member who has been an
     * OWNER for longest becomes the owner. NOT_FOUND if the project does not exist, or the user is not a member, whether
     * there is such a user or not; FAILED_PRECONDITION `LAST_OWNER` if the last owner would get another role; ABORTED
     * `VERSION_MISMATCH` if `version` is not the current one; PERMISSION_DENIED if the new role, or the one before,
     * permits more than the caller may.
     * </pre>
     */
    default void updateProjectMember(dev.statehouse.v1.UpdateProjectMemberRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateProjectMemberResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateProjectMemberMethod(), responseObserver);
    }

    /**
     * <pre>
     * Removes a user from a project. If that is its owner, the member who has been an OWNER for longest becomes the
     * owner. NOT_FOUND if the project does not exist, or the user is not a member, whether there is such a user or not;
     * FAILED_PRECONDITION `LAST_OWNER` for the last owner; PERMISSION_DENIED for a member whose role permits more than
     * the caller may. A user can leave a project without any permission.
     * </pre>
     */
    default void removeProjectMember(dev.statehouse.v1.RemoveProjectMemberRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.RemoveProjectMemberResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRemoveProjectMemberMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the members of a project with their users, in the order of joining. NOT_FOUND if the project does not exist.
     * </pre>
     */
    default void listProjectMembers(dev.statehouse.v1.ListProjectMembersRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListProjectMembersResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListProjectMembersMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the memberships of a user with their projects, in the order of joining. Deleted projects are left out.
     * NOT_FOUND if the user does not exist.
     * </pre>
     */
    default void listUserProjects(dev.statehouse.v1.ListUserProjectsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListUserProjectsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListUserProjectsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads the limits of a project, and what it uses of them. Calls, streams and transactions are those of the server
     * process that answers; rows and bytes are as they were last measured. NOT_FOUND if the project does not exist.
     * </pre>
     */
    default void getProjectLimits(dev.statehouse.v1.GetProjectLimitsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetProjectLimitsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetProjectLimitsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes limits of a project, or gives it back the defaults of the server. Each server process that gets calls of
     * the project knows them within 3 seconds. A limit below the current use ends and removes nothing: it refuses more.
     * The permission is needed in the project `system`, so that no project raises its own limits. NOT_FOUND if the
     * project does not exist; FAILED_PRECONDITION `DELETED` if it is deleted; ABORTED `VERSION_MISMATCH` if the version
     * is set and is not the current one.
     * </pre>
     */
    default void updateProjectLimits(dev.statehouse.v1.UpdateProjectLimitsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateProjectLimitsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateProjectLimitsMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service ProjectService.
   * <pre>
   * Projects isolate the state of one tenant from that of every other tenant.
   * Every other entity belongs to exactly one project, but for users and what belongs to them, which are global. The
   * projects `local` and `system` always exist and cannot be deleted. An empty `project_id` means `local`. `system` is
   * the server's own, for what is of no project, such as the idempotency keys of CreateUser: it can be read like any
   * other project, and a call that would change something in it is FAILED_PRECONDITION `FAILED_PRECONDITION`, unless it
   * is about its members, tokens and role bindings.
   * The users of a project are its members, each with a role. A project that has members with the role OWNER has one of
   * them as its owner, and always keeps one. A project without an owner is possible, since programs create projects
   * without users. The first owner of `local` is the user `anonymous`. `system` has no owner, and its last member can be
   * removed: its members are those who may do in every project what their roles permit.
   * </pre>
   */
  public static abstract class ProjectServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return ProjectServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service ProjectService.
   * <pre>
   * Projects isolate the state of one tenant from that of every other tenant.
   * Every other entity belongs to exactly one project, but for users and what belongs to them, which are global. The
   * projects `local` and `system` always exist and cannot be deleted. An empty `project_id` means `local`. `system` is
   * the server's own, for what is of no project, such as the idempotency keys of CreateUser: it can be read like any
   * other project, and a call that would change something in it is FAILED_PRECONDITION `FAILED_PRECONDITION`, unless it
   * is about its members, tokens and role bindings.
   * The users of a project are its members, each with a role. A project that has members with the role OWNER has one of
   * them as its owner, and always keeps one. A project without an owner is possible, since programs create projects
   * without users. The first owner of `local` is the user `anonymous`. `system` has no owner, and its last member can be
   * removed: its members are those who may do in every project what their roles permit.
   * </pre>
   */
  public static final class ProjectServiceStub
      extends io.grpc.stub.AbstractAsyncStub<ProjectServiceStub> {
    private ProjectServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProjectServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProjectServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a project. With an `owner_id`, that user becomes a member with the role OWNER, in the same transaction.
     * </pre>
     */
    public void createProject(dev.statehouse.v1.CreateProjectRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateProjectResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateProjectMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one project.
     * </pre>
     */
    public void getProject(dev.statehouse.v1.GetProjectRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetProjectResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetProjectMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one project by its slug. NOT_FOUND also for a project that the caller may not read.
     * </pre>
     */
    public void getProjectBySlug(dev.statehouse.v1.GetProjectBySlugRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetProjectBySlugResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetProjectBySlugMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists projects.
     * </pre>
     */
    public void listProjects(dev.statehouse.v1.ListProjectsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListProjectsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListProjectsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Counts projects, also by group.
     * </pre>
     */
    public void countProjects(dev.statehouse.v1.CountProjectsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.CountProjectsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCountProjectsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads several projects, each of which the caller may read.
     * </pre>
     */
    public void batchGetProjects(dev.statehouse.v1.BatchGetProjectsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetProjectsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getBatchGetProjectsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Updates a project. Its owner is changed by TransferProject. PERMISSION_DENIED `PERMISSION_DENIED` also for a new
     * `slug` by a caller without the permission SYSTEM.
     * </pre>
     */
    public void updateProject(dev.statehouse.v1.UpdateProjectRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateProjectResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateProjectMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Marks a project as deleted. It disappears from lists. Its contents are kept until its retention ends, and are then
     * purged with it; `purge` removes all of it at once. Until then it can be read by those who could before, but nothing
     * in it can be changed, and no secret revealed. Its audit events stay, also for a new project with its id.
     * FAILED_PRECONDITION `FAILED_PRECONDITION` for `local` and `system`.
     * </pre>
     */
    public void deleteProject(dev.statehouse.v1.DeleteProjectRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteProjectResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteProjectMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Restores a deleted project. If its only owner was deleted meanwhile, it has none.
     * </pre>
     */
    public void undeleteProject(dev.statehouse.v1.UndeleteProjectRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UndeleteProjectResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUndeleteProjectMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Hands a project over to another user, who gets the role OWNER, as a member or a new one. The former owner stays a
     * member with the role `role`. The owner itself is answered as it is. NOT_FOUND if the project or the user does not
     * exist; FAILED_PRECONDITION `DELETED` if one of them is deleted; ABORTED `VERSION_MISMATCH` if `version` is not the
     * current one; PERMISSION_DENIED `PERMISSION_DENIED` as in AddProjectMember.
     * </pre>
     */
    public void transferProject(dev.statehouse.v1.TransferProjectRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.TransferProjectResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getTransferProjectMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Adds a user to a project, or gives a member this role. With the role that it has, nothing is changed. An OWNER of a
     * project without an owner becomes its owner. NOT_FOUND if the project or the user does not exist;
     * FAILED_PRECONDITION `DELETED` if one of them is deleted, and `LAST_OWNER` if the last owner would get another role;
     * PERMISSION_DENIED if the new role, or the one before, permits more than the caller may.
     * Only a caller with the permission SYSTEM can add a user who is not a member yet, since the members of a project see
     * each other's names and addresses. For others it is PERMISSION_DENIED `PERMISSION_DENIED`, whether there is such a
     * user or not: they send an invitation.
     * </pre>
     */
    public void addProjectMember(dev.statehouse.v1.AddProjectMemberRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.AddProjectMemberResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getAddProjectMemberMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads the membership of a user in a project, also in a deleted one. NOT_FOUND if the user is not a member.
     * </pre>
     */
    public void getProjectMember(dev.statehouse.v1.GetProjectMemberRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetProjectMemberResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetProjectMemberMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes the role of a member. If the owner of the project gets another role than OWNER, the member who has been an
     * OWNER for longest becomes the owner. NOT_FOUND if the project does not exist, or the user is not a member, whether
     * there is such a user or not; FAILED_PRECONDITION `LAST_OWNER` if the last owner would get another role; ABORTED
     * `VERSION_MISMATCH` if `version` is not the current one; PERMISSION_DENIED if the new role, or the one before,
     * permits more than the caller may.
     * </pre>
     */
    public void updateProjectMember(dev.statehouse.v1.UpdateProjectMemberRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateProjectMemberResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateProjectMemberMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Removes a user from a project. If that is its owner, the member who has been an OWNER for longest becomes the
     * owner. NOT_FOUND if the project does not exist, or the user is not a member, whether there is such a user or not;
     * FAILED_PRECONDITION `LAST_OWNER` for the last owner; PERMISSION_DENIED for a member whose role permits more than
     * the caller may. A user can leave a project without any permission.
     * </pre>
     */
    public void removeProjectMember(dev.statehouse.v1.RemoveProjectMemberRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.RemoveProjectMemberResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRemoveProjectMemberMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the members of a project with their users, in the order of joining. NOT_FOUND if the project does not exist.
     * </pre>
     */
    public void listProjectMembers(dev.statehouse.v1.ListProjectMembersRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListProjectMembersResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListProjectMembersMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the memberships of a user with their projects, in the order of joining. Deleted projects are left out.
     * NOT_FOUND if the user does not exist.
     * </pre>
     */
    public void listUserProjects(dev.statehouse.v1.ListUserProjectsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.ListUserProjectsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListUserProjectsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads the limits of a project, and what it uses of them. Calls, streams and transactions are those of the server
     * process that answers; rows and bytes are as they were last measured. NOT_FOUND if the project does not exist.
     * </pre>
     */
    public void getProjectLimits(dev.statehouse.v1.GetProjectLimitsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.GetProjectLimitsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetProjectLimitsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes limits of a project, or gives it back the defaults of the server. Each server process that gets calls of
     * the project knows them within 3 seconds. A limit below the current use ends and removes nothing: it refuses more.
     * The permission is needed in the project `system`, so that no project raises its own limits. NOT_FOUND if the
     * project does not exist; FAILED_PRECONDITION `DELETED` if it is deleted; ABORTED `VERSION_MISMATCH` if the version
     * is set and is not the current one.
     * </pre>
     */
    public void updateProjectLimits(dev.statehouse.v1.UpdateProjectLimitsRequest request,
        io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateProjectLimitsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateProjectLimitsMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service ProjectService.
   * <pre>
   * Projects isolate the state of one tenant from that of every other tenant.
   * Every other entity belongs to exactly one project, but for users and what belongs to them, which are global. The
   * projects `local` and `system` always exist and cannot be deleted. An empty `project_id` means `local`. `system` is
   * the server's own, for what is of no project, such as the idempotency keys of CreateUser: it can be read like any
   * other project, and a call that would change something in it is FAILED_PRECONDITION `FAILED_PRECONDITION`, unless it
   * is about its members, tokens and role bindings.
   * The users of a project are its members, each with a role. A project that has members with the role OWNER has one of
   * them as its owner, and always keeps one. A project without an owner is possible, since programs create projects
   * without users. The first owner of `local` is the user `anonymous`. `system` has no owner, and its last member can be
   * removed: its members are those who may do in every project what their roles permit.
   * </pre>
   */
  public static final class ProjectServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<ProjectServiceBlockingV2Stub> {
    private ProjectServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProjectServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProjectServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a project. With an `owner_id`, that user becomes a member with the role OWNER, in the same transaction.
     * </pre>
     */
    public dev.statehouse.v1.CreateProjectResponse createProject(dev.statehouse.v1.CreateProjectRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateProjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one project.
     * </pre>
     */
    public dev.statehouse.v1.GetProjectResponse getProject(dev.statehouse.v1.GetProjectRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetProjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one project by its slug. NOT_FOUND also for a project that the caller may not read.
     * </pre>
     */
    public dev.statehouse.v1.GetProjectBySlugResponse getProjectBySlug(dev.statehouse.v1.GetProjectBySlugRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetProjectBySlugMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists projects.
     * </pre>
     */
    public dev.statehouse.v1.ListProjectsResponse listProjects(dev.statehouse.v1.ListProjectsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListProjectsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts projects, also by group.
     * </pre>
     */
    public dev.statehouse.v1.CountProjectsResponse countProjects(dev.statehouse.v1.CountProjectsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCountProjectsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several projects, each of which the caller may read.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetProjectsResponse batchGetProjects(dev.statehouse.v1.BatchGetProjectsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getBatchGetProjectsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates a project. Its owner is changed by TransferProject. PERMISSION_DENIED `PERMISSION_DENIED` also for a new
     * `slug` by a caller without the permission SYSTEM.
     * </pre>
     */
    public dev.statehouse.v1.UpdateProjectResponse updateProject(dev.statehouse.v1.UpdateProjectRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateProjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Marks a project as deleted. It disappears from lists. Its contents are kept until its retention ends, and are then
     * purged with it; `purge` removes all of it at once. Until then it can be read by those who could before, but nothing
     * in it can be changed, and no secret revealed. Its audit events stay, also for a new project with its id.
     * FAILED_PRECONDITION `FAILED_PRECONDITION` for `local` and `system`.
     * </pre>
     */
    public dev.statehouse.v1.DeleteProjectResponse deleteProject(dev.statehouse.v1.DeleteProjectRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteProjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Restores a deleted project. If its only owner was deleted meanwhile, it has none.
     * </pre>
     */
    public dev.statehouse.v1.UndeleteProjectResponse undeleteProject(dev.statehouse.v1.UndeleteProjectRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUndeleteProjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Hands a project over to another user, who gets the role OWNER, as a member or a new one. The former owner stays a
     * member with the role `role`. The owner itself is answered as it is. NOT_FOUND if the project or the user does not
     * exist; FAILED_PRECONDITION `DELETED` if one of them is deleted; ABORTED `VERSION_MISMATCH` if `version` is not the
     * current one; PERMISSION_DENIED `PERMISSION_DENIED` as in AddProjectMember.
     * </pre>
     */
    public dev.statehouse.v1.TransferProjectResponse transferProject(dev.statehouse.v1.TransferProjectRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getTransferProjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Adds a user to a project, or gives a member this role. With the role that it has, nothing is changed. An OWNER of a
     * project without an owner becomes its owner. NOT_FOUND if the project or the user does not exist;
     * FAILED_PRECONDITION `DELETED` if one of them is deleted, and `LAST_OWNER` if the last owner would get another role;
     * PERMISSION_DENIED if the new role, or the one before, permits more than the caller may.
     * Only a caller with the permission SYSTEM can add a user who is not a member yet, since the members of a project see
     * each other's names and addresses. For others it is PERMISSION_DENIED `PERMISSION_DENIED`, whether there is such a
     * user or not: they send an invitation.
     * </pre>
     */
    public dev.statehouse.v1.AddProjectMemberResponse addProjectMember(dev.statehouse.v1.AddProjectMemberRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getAddProjectMemberMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the membership of a user in a project, also in a deleted one. NOT_FOUND if the user is not a member.
     * </pre>
     */
    public dev.statehouse.v1.GetProjectMemberResponse getProjectMember(dev.statehouse.v1.GetProjectMemberRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetProjectMemberMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes the role of a member. If the owner of the project gets another role than OWNER, the member who has been an
     * OWNER for longest becomes the owner. NOT_FOUND if the project does not exist, or the user is not a member, whether
     * there is such a user or not; FAILED_PRECONDITION `LAST_OWNER` if the last owner would get another role; ABORTED
     * `VERSION_MISMATCH` if `version` is not the current one; PERMISSION_DENIED if the new role, or the one before,
     * permits more than the caller may.
     * </pre>
     */
    public dev.statehouse.v1.UpdateProjectMemberResponse updateProjectMember(dev.statehouse.v1.UpdateProjectMemberRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateProjectMemberMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Removes a user from a project. If that is its owner, the member who has been an OWNER for longest becomes the
     * owner. NOT_FOUND if the project does not exist, or the user is not a member, whether there is such a user or not;
     * FAILED_PRECONDITION `LAST_OWNER` for the last owner; PERMISSION_DENIED for a member whose role permits more than
     * the caller may. A user can leave a project without any permission.
     * </pre>
     */
    public dev.statehouse.v1.RemoveProjectMemberResponse removeProjectMember(dev.statehouse.v1.RemoveProjectMemberRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRemoveProjectMemberMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the members of a project with their users, in the order of joining. NOT_FOUND if the project does not exist.
     * </pre>
     */
    public dev.statehouse.v1.ListProjectMembersResponse listProjectMembers(dev.statehouse.v1.ListProjectMembersRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListProjectMembersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the memberships of a user with their projects, in the order of joining. Deleted projects are left out.
     * NOT_FOUND if the user does not exist.
     * </pre>
     */
    public dev.statehouse.v1.ListUserProjectsResponse listUserProjects(dev.statehouse.v1.ListUserProjectsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListUserProjectsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the limits of a project, and what it uses of them. Calls, streams and transactions are those of the server
     * process that answers; rows and bytes are as they were last measured. NOT_FOUND if the project does not exist.
     * </pre>
     */
    public dev.statehouse.v1.GetProjectLimitsResponse getProjectLimits(dev.statehouse.v1.GetProjectLimitsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetProjectLimitsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes limits of a project, or gives it back the defaults of the server. Each server process that gets calls of
     * the project knows them within 3 seconds. A limit below the current use ends and removes nothing: it refuses more.
     * The permission is needed in the project `system`, so that no project raises its own limits. NOT_FOUND if the
     * project does not exist; FAILED_PRECONDITION `DELETED` if it is deleted; ABORTED `VERSION_MISMATCH` if the version
     * is set and is not the current one.
     * </pre>
     */
    public dev.statehouse.v1.UpdateProjectLimitsResponse updateProjectLimits(dev.statehouse.v1.UpdateProjectLimitsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateProjectLimitsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service ProjectService.
   * <pre>
   * Projects isolate the state of one tenant from that of every other tenant.
   * Every other entity belongs to exactly one project, but for users and what belongs to them, which are global. The
   * projects `local` and `system` always exist and cannot be deleted. An empty `project_id` means `local`. `system` is
   * the server's own, for what is of no project, such as the idempotency keys of CreateUser: it can be read like any
   * other project, and a call that would change something in it is FAILED_PRECONDITION `FAILED_PRECONDITION`, unless it
   * is about its members, tokens and role bindings.
   * The users of a project are its members, each with a role. A project that has members with the role OWNER has one of
   * them as its owner, and always keeps one. A project without an owner is possible, since programs create projects
   * without users. The first owner of `local` is the user `anonymous`. `system` has no owner, and its last member can be
   * removed: its members are those who may do in every project what their roles permit.
   * </pre>
   */
  public static final class ProjectServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<ProjectServiceBlockingStub> {
    private ProjectServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProjectServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProjectServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a project. With an `owner_id`, that user becomes a member with the role OWNER, in the same transaction.
     * </pre>
     */
    public dev.statehouse.v1.CreateProjectResponse createProject(dev.statehouse.v1.CreateProjectRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateProjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one project.
     * </pre>
     */
    public dev.statehouse.v1.GetProjectResponse getProject(dev.statehouse.v1.GetProjectRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetProjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one project by its slug. NOT_FOUND also for a project that the caller may not read.
     * </pre>
     */
    public dev.statehouse.v1.GetProjectBySlugResponse getProjectBySlug(dev.statehouse.v1.GetProjectBySlugRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetProjectBySlugMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists projects.
     * </pre>
     */
    public dev.statehouse.v1.ListProjectsResponse listProjects(dev.statehouse.v1.ListProjectsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListProjectsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts projects, also by group.
     * </pre>
     */
    public dev.statehouse.v1.CountProjectsResponse countProjects(dev.statehouse.v1.CountProjectsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCountProjectsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads several projects, each of which the caller may read.
     * </pre>
     */
    public dev.statehouse.v1.BatchGetProjectsResponse batchGetProjects(dev.statehouse.v1.BatchGetProjectsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getBatchGetProjectsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates a project. Its owner is changed by TransferProject. PERMISSION_DENIED `PERMISSION_DENIED` also for a new
     * `slug` by a caller without the permission SYSTEM.
     * </pre>
     */
    public dev.statehouse.v1.UpdateProjectResponse updateProject(dev.statehouse.v1.UpdateProjectRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateProjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Marks a project as deleted. It disappears from lists. Its contents are kept until its retention ends, and are then
     * purged with it; `purge` removes all of it at once. Until then it can be read by those who could before, but nothing
     * in it can be changed, and no secret revealed. Its audit events stay, also for a new project with its id.
     * FAILED_PRECONDITION `FAILED_PRECONDITION` for `local` and `system`.
     * </pre>
     */
    public dev.statehouse.v1.DeleteProjectResponse deleteProject(dev.statehouse.v1.DeleteProjectRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteProjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Restores a deleted project. If its only owner was deleted meanwhile, it has none.
     * </pre>
     */
    public dev.statehouse.v1.UndeleteProjectResponse undeleteProject(dev.statehouse.v1.UndeleteProjectRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUndeleteProjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Hands a project over to another user, who gets the role OWNER, as a member or a new one. The former owner stays a
     * member with the role `role`. The owner itself is answered as it is. NOT_FOUND if the project or the user does not
     * exist; FAILED_PRECONDITION `DELETED` if one of them is deleted; ABORTED `VERSION_MISMATCH` if `version` is not the
     * current one; PERMISSION_DENIED `PERMISSION_DENIED` as in AddProjectMember.
     * </pre>
     */
    public dev.statehouse.v1.TransferProjectResponse transferProject(dev.statehouse.v1.TransferProjectRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getTransferProjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Adds a user to a project, or gives a member this role. With the role that it has, nothing is changed. An OWNER of a
     * project without an owner becomes its owner. NOT_FOUND if the project or the user does not exist;
     * FAILED_PRECONDITION `DELETED` if one of them is deleted, and `LAST_OWNER` if the last owner would get another role;
     * PERMISSION_DENIED if the new role, or the one before, permits more than the caller may.
     * Only a caller with the permission SYSTEM can add a user who is not a member yet, since the members of a project see
     * each other's names and addresses. For others it is PERMISSION_DENIED `PERMISSION_DENIED`, whether there is such a
     * user or not: they send an invitation.
     * </pre>
     */
    public dev.statehouse.v1.AddProjectMemberResponse addProjectMember(dev.statehouse.v1.AddProjectMemberRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getAddProjectMemberMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the membership of a user in a project, also in a deleted one. NOT_FOUND if the user is not a member.
     * </pre>
     */
    public dev.statehouse.v1.GetProjectMemberResponse getProjectMember(dev.statehouse.v1.GetProjectMemberRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetProjectMemberMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes the role of a member. If the owner of the project gets another role than OWNER, the member who has been an
     * OWNER for longest becomes the owner. NOT_FOUND if the project does not exist, or the user is not a member, whether
     * there is such a user or not; FAILED_PRECONDITION `LAST_OWNER` if the last owner would get another role; ABORTED
     * `VERSION_MISMATCH` if `version` is not the current one; PERMISSION_DENIED if the new role, or the one before,
     * permits more than the caller may.
     * </pre>
     */
    public dev.statehouse.v1.UpdateProjectMemberResponse updateProjectMember(dev.statehouse.v1.UpdateProjectMemberRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateProjectMemberMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Removes a user from a project. If that is its owner, the member who has been an OWNER for longest becomes the
     * owner. NOT_FOUND if the project does not exist, or the user is not a member, whether there is such a user or not;
     * FAILED_PRECONDITION `LAST_OWNER` for the last owner; PERMISSION_DENIED for a member whose role permits more than
     * the caller may. A user can leave a project without any permission.
     * </pre>
     */
    public dev.statehouse.v1.RemoveProjectMemberResponse removeProjectMember(dev.statehouse.v1.RemoveProjectMemberRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRemoveProjectMemberMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the members of a project with their users, in the order of joining. NOT_FOUND if the project does not exist.
     * </pre>
     */
    public dev.statehouse.v1.ListProjectMembersResponse listProjectMembers(dev.statehouse.v1.ListProjectMembersRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListProjectMembersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the memberships of a user with their projects, in the order of joining. Deleted projects are left out.
     * NOT_FOUND if the user does not exist.
     * </pre>
     */
    public dev.statehouse.v1.ListUserProjectsResponse listUserProjects(dev.statehouse.v1.ListUserProjectsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListUserProjectsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the limits of a project, and what it uses of them. Calls, streams and transactions are those of the server
     * process that answers; rows and bytes are as they were last measured. NOT_FOUND if the project does not exist.
     * </pre>
     */
    public dev.statehouse.v1.GetProjectLimitsResponse getProjectLimits(dev.statehouse.v1.GetProjectLimitsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetProjectLimitsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes limits of a project, or gives it back the defaults of the server. Each server process that gets calls of
     * the project knows them within 3 seconds. A limit below the current use ends and removes nothing: it refuses more.
     * The permission is needed in the project `system`, so that no project raises its own limits. NOT_FOUND if the
     * project does not exist; FAILED_PRECONDITION `DELETED` if it is deleted; ABORTED `VERSION_MISMATCH` if the version
     * is set and is not the current one.
     * </pre>
     */
    public dev.statehouse.v1.UpdateProjectLimitsResponse updateProjectLimits(dev.statehouse.v1.UpdateProjectLimitsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateProjectLimitsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service ProjectService.
   * <pre>
   * Projects isolate the state of one tenant from that of every other tenant.
   * Every other entity belongs to exactly one project, but for users and what belongs to them, which are global. The
   * projects `local` and `system` always exist and cannot be deleted. An empty `project_id` means `local`. `system` is
   * the server's own, for what is of no project, such as the idempotency keys of CreateUser: it can be read like any
   * other project, and a call that would change something in it is FAILED_PRECONDITION `FAILED_PRECONDITION`, unless it
   * is about its members, tokens and role bindings.
   * The users of a project are its members, each with a role. A project that has members with the role OWNER has one of
   * them as its owner, and always keeps one. A project without an owner is possible, since programs create projects
   * without users. The first owner of `local` is the user `anonymous`. `system` has no owner, and its last member can be
   * removed: its members are those who may do in every project what their roles permit.
   * </pre>
   */
  public static final class ProjectServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<ProjectServiceFutureStub> {
    private ProjectServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProjectServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProjectServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a project. With an `owner_id`, that user becomes a member with the role OWNER, in the same transaction.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CreateProjectResponse> createProject(
        dev.statehouse.v1.CreateProjectRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateProjectMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one project.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetProjectResponse> getProject(
        dev.statehouse.v1.GetProjectRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetProjectMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one project by its slug. NOT_FOUND also for a project that the caller may not read.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetProjectBySlugResponse> getProjectBySlug(
        dev.statehouse.v1.GetProjectBySlugRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetProjectBySlugMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists projects.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListProjectsResponse> listProjects(
        dev.statehouse.v1.ListProjectsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListProjectsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Counts projects, also by group.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.CountProjectsResponse> countProjects(
        dev.statehouse.v1.CountProjectsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCountProjectsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads several projects, each of which the caller may read.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.BatchGetProjectsResponse> batchGetProjects(
        dev.statehouse.v1.BatchGetProjectsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getBatchGetProjectsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Updates a project. Its owner is changed by TransferProject. PERMISSION_DENIED `PERMISSION_DENIED` also for a new
     * `slug` by a caller without the permission SYSTEM.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateProjectResponse> updateProject(
        dev.statehouse.v1.UpdateProjectRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateProjectMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Marks a project as deleted. It disappears from lists. Its contents are kept until its retention ends, and are then
     * purged with it; `purge` removes all of it at once. Until then it can be read by those who could before, but nothing
     * in it can be changed, and no secret revealed. Its audit events stay, also for a new project with its id.
     * FAILED_PRECONDITION `FAILED_PRECONDITION` for `local` and `system`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.DeleteProjectResponse> deleteProject(
        dev.statehouse.v1.DeleteProjectRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteProjectMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Restores a deleted project. If its only owner was deleted meanwhile, it has none.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UndeleteProjectResponse> undeleteProject(
        dev.statehouse.v1.UndeleteProjectRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUndeleteProjectMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Hands a project over to another user, who gets the role OWNER, as a member or a new one. The former owner stays a
     * member with the role `role`. The owner itself is answered as it is. NOT_FOUND if the project or the user does not
     * exist; FAILED_PRECONDITION `DELETED` if one of them is deleted; ABORTED `VERSION_MISMATCH` if `version` is not the
     * current one; PERMISSION_DENIED `PERMISSION_DENIED` as in AddProjectMember.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.TransferProjectResponse> transferProject(
        dev.statehouse.v1.TransferProjectRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getTransferProjectMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Adds a user to a project, or gives a member this role. With the role that it has, nothing is changed. An OWNER of a
     * project without an owner becomes its owner. NOT_FOUND if the project or the user does not exist;
     * FAILED_PRECONDITION `DELETED` if one of them is deleted, and `LAST_OWNER` if the last owner would get another role;
     * PERMISSION_DENIED if the new role, or the one before, permits more than the caller may.
     * Only a caller with the permission SYSTEM can add a user who is not a member yet, since the members of a project see
     * each other's names and addresses. For others it is PERMISSION_DENIED `PERMISSION_DENIED`, whether there is such a
     * user or not: they send an invitation.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.AddProjectMemberResponse> addProjectMember(
        dev.statehouse.v1.AddProjectMemberRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getAddProjectMemberMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads the membership of a user in a project, also in a deleted one. NOT_FOUND if the user is not a member.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetProjectMemberResponse> getProjectMember(
        dev.statehouse.v1.GetProjectMemberRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetProjectMemberMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes the role of a member. If the owner of the project gets another role than OWNER, the member who has been an
     * OWNER for longest becomes the owner. NOT_FOUND if the project does not exist, or the user is not a member, whether
     * there is such a user or not; FAILED_PRECONDITION `LAST_OWNER` if the last owner would get another role; ABORTED
     * `VERSION_MISMATCH` if `version` is not the current one; PERMISSION_DENIED if the new role, or the one before,
     * permits more than the caller may.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateProjectMemberResponse> updateProjectMember(
        dev.statehouse.v1.UpdateProjectMemberRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateProjectMemberMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Removes a user from a project. If that is its owner, the member who has been an OWNER for longest becomes the
     * owner. NOT_FOUND if the project does not exist, or the user is not a member, whether there is such a user or not;
     * FAILED_PRECONDITION `LAST_OWNER` for the last owner; PERMISSION_DENIED for a member whose role permits more than
     * the caller may. A user can leave a project without any permission.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.RemoveProjectMemberResponse> removeProjectMember(
        dev.statehouse.v1.RemoveProjectMemberRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRemoveProjectMemberMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the members of a project with their users, in the order of joining. NOT_FOUND if the project does not exist.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListProjectMembersResponse> listProjectMembers(
        dev.statehouse.v1.ListProjectMembersRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListProjectMembersMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the memberships of a user with their projects, in the order of joining. Deleted projects are left out.
     * NOT_FOUND if the user does not exist.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.ListUserProjectsResponse> listUserProjects(
        dev.statehouse.v1.ListUserProjectsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListUserProjectsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads the limits of a project, and what it uses of them. Calls, streams and transactions are those of the server
     * process that answers; rows and bytes are as they were last measured. NOT_FOUND if the project does not exist.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.GetProjectLimitsResponse> getProjectLimits(
        dev.statehouse.v1.GetProjectLimitsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetProjectLimitsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes limits of a project, or gives it back the defaults of the server. Each server process that gets calls of
     * the project knows them within 3 seconds. A limit below the current use ends and removes nothing: it refuses more.
     * The permission is needed in the project `system`, so that no project raises its own limits. NOT_FOUND if the
     * project does not exist; FAILED_PRECONDITION `DELETED` if it is deleted; ABORTED `VERSION_MISMATCH` if the version
     * is set and is not the current one.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.statehouse.v1.UpdateProjectLimitsResponse> updateProjectLimits(
        dev.statehouse.v1.UpdateProjectLimitsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateProjectLimitsMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_PROJECT = 0;
  private static final int METHODID_GET_PROJECT = 1;
  private static final int METHODID_GET_PROJECT_BY_SLUG = 2;
  private static final int METHODID_LIST_PROJECTS = 3;
  private static final int METHODID_COUNT_PROJECTS = 4;
  private static final int METHODID_BATCH_GET_PROJECTS = 5;
  private static final int METHODID_UPDATE_PROJECT = 6;
  private static final int METHODID_DELETE_PROJECT = 7;
  private static final int METHODID_UNDELETE_PROJECT = 8;
  private static final int METHODID_TRANSFER_PROJECT = 9;
  private static final int METHODID_ADD_PROJECT_MEMBER = 10;
  private static final int METHODID_GET_PROJECT_MEMBER = 11;
  private static final int METHODID_UPDATE_PROJECT_MEMBER = 12;
  private static final int METHODID_REMOVE_PROJECT_MEMBER = 13;
  private static final int METHODID_LIST_PROJECT_MEMBERS = 14;
  private static final int METHODID_LIST_USER_PROJECTS = 15;
  private static final int METHODID_GET_PROJECT_LIMITS = 16;
  private static final int METHODID_UPDATE_PROJECT_LIMITS = 17;

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
        case METHODID_CREATE_PROJECT:
          serviceImpl.createProject((dev.statehouse.v1.CreateProjectRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CreateProjectResponse>) responseObserver);
          break;
        case METHODID_GET_PROJECT:
          serviceImpl.getProject((dev.statehouse.v1.GetProjectRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetProjectResponse>) responseObserver);
          break;
        case METHODID_GET_PROJECT_BY_SLUG:
          serviceImpl.getProjectBySlug((dev.statehouse.v1.GetProjectBySlugRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetProjectBySlugResponse>) responseObserver);
          break;
        case METHODID_LIST_PROJECTS:
          serviceImpl.listProjects((dev.statehouse.v1.ListProjectsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListProjectsResponse>) responseObserver);
          break;
        case METHODID_COUNT_PROJECTS:
          serviceImpl.countProjects((dev.statehouse.v1.CountProjectsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.CountProjectsResponse>) responseObserver);
          break;
        case METHODID_BATCH_GET_PROJECTS:
          serviceImpl.batchGetProjects((dev.statehouse.v1.BatchGetProjectsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.BatchGetProjectsResponse>) responseObserver);
          break;
        case METHODID_UPDATE_PROJECT:
          serviceImpl.updateProject((dev.statehouse.v1.UpdateProjectRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateProjectResponse>) responseObserver);
          break;
        case METHODID_DELETE_PROJECT:
          serviceImpl.deleteProject((dev.statehouse.v1.DeleteProjectRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.DeleteProjectResponse>) responseObserver);
          break;
        case METHODID_UNDELETE_PROJECT:
          serviceImpl.undeleteProject((dev.statehouse.v1.UndeleteProjectRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UndeleteProjectResponse>) responseObserver);
          break;
        case METHODID_TRANSFER_PROJECT:
          serviceImpl.transferProject((dev.statehouse.v1.TransferProjectRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.TransferProjectResponse>) responseObserver);
          break;
        case METHODID_ADD_PROJECT_MEMBER:
          serviceImpl.addProjectMember((dev.statehouse.v1.AddProjectMemberRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.AddProjectMemberResponse>) responseObserver);
          break;
        case METHODID_GET_PROJECT_MEMBER:
          serviceImpl.getProjectMember((dev.statehouse.v1.GetProjectMemberRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetProjectMemberResponse>) responseObserver);
          break;
        case METHODID_UPDATE_PROJECT_MEMBER:
          serviceImpl.updateProjectMember((dev.statehouse.v1.UpdateProjectMemberRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateProjectMemberResponse>) responseObserver);
          break;
        case METHODID_REMOVE_PROJECT_MEMBER:
          serviceImpl.removeProjectMember((dev.statehouse.v1.RemoveProjectMemberRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.RemoveProjectMemberResponse>) responseObserver);
          break;
        case METHODID_LIST_PROJECT_MEMBERS:
          serviceImpl.listProjectMembers((dev.statehouse.v1.ListProjectMembersRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListProjectMembersResponse>) responseObserver);
          break;
        case METHODID_LIST_USER_PROJECTS:
          serviceImpl.listUserProjects((dev.statehouse.v1.ListUserProjectsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.ListUserProjectsResponse>) responseObserver);
          break;
        case METHODID_GET_PROJECT_LIMITS:
          serviceImpl.getProjectLimits((dev.statehouse.v1.GetProjectLimitsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.GetProjectLimitsResponse>) responseObserver);
          break;
        case METHODID_UPDATE_PROJECT_LIMITS:
          serviceImpl.updateProjectLimits((dev.statehouse.v1.UpdateProjectLimitsRequest) request,
              (io.grpc.stub.StreamObserver<dev.statehouse.v1.UpdateProjectLimitsResponse>) responseObserver);
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
          getCreateProjectMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CreateProjectRequest,
              dev.statehouse.v1.CreateProjectResponse>(
                service, METHODID_CREATE_PROJECT)))
        .addMethod(
          getGetProjectMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetProjectRequest,
              dev.statehouse.v1.GetProjectResponse>(
                service, METHODID_GET_PROJECT)))
        .addMethod(
          getGetProjectBySlugMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetProjectBySlugRequest,
              dev.statehouse.v1.GetProjectBySlugResponse>(
                service, METHODID_GET_PROJECT_BY_SLUG)))
        .addMethod(
          getListProjectsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListProjectsRequest,
              dev.statehouse.v1.ListProjectsResponse>(
                service, METHODID_LIST_PROJECTS)))
        .addMethod(
          getCountProjectsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.CountProjectsRequest,
              dev.statehouse.v1.CountProjectsResponse>(
                service, METHODID_COUNT_PROJECTS)))
        .addMethod(
          getBatchGetProjectsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.BatchGetProjectsRequest,
              dev.statehouse.v1.BatchGetProjectsResponse>(
                service, METHODID_BATCH_GET_PROJECTS)))
        .addMethod(
          getUpdateProjectMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateProjectRequest,
              dev.statehouse.v1.UpdateProjectResponse>(
                service, METHODID_UPDATE_PROJECT)))
        .addMethod(
          getDeleteProjectMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.DeleteProjectRequest,
              dev.statehouse.v1.DeleteProjectResponse>(
                service, METHODID_DELETE_PROJECT)))
        .addMethod(
          getUndeleteProjectMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UndeleteProjectRequest,
              dev.statehouse.v1.UndeleteProjectResponse>(
                service, METHODID_UNDELETE_PROJECT)))
        .addMethod(
          getTransferProjectMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.TransferProjectRequest,
              dev.statehouse.v1.TransferProjectResponse>(
                service, METHODID_TRANSFER_PROJECT)))
        .addMethod(
          getAddProjectMemberMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.AddProjectMemberRequest,
              dev.statehouse.v1.AddProjectMemberResponse>(
                service, METHODID_ADD_PROJECT_MEMBER)))
        .addMethod(
          getGetProjectMemberMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetProjectMemberRequest,
              dev.statehouse.v1.GetProjectMemberResponse>(
                service, METHODID_GET_PROJECT_MEMBER)))
        .addMethod(
          getUpdateProjectMemberMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateProjectMemberRequest,
              dev.statehouse.v1.UpdateProjectMemberResponse>(
                service, METHODID_UPDATE_PROJECT_MEMBER)))
        .addMethod(
          getRemoveProjectMemberMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.RemoveProjectMemberRequest,
              dev.statehouse.v1.RemoveProjectMemberResponse>(
                service, METHODID_REMOVE_PROJECT_MEMBER)))
        .addMethod(
          getListProjectMembersMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListProjectMembersRequest,
              dev.statehouse.v1.ListProjectMembersResponse>(
                service, METHODID_LIST_PROJECT_MEMBERS)))
        .addMethod(
          getListUserProjectsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.ListUserProjectsRequest,
              dev.statehouse.v1.ListUserProjectsResponse>(
                service, METHODID_LIST_USER_PROJECTS)))
        .addMethod(
          getGetProjectLimitsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.GetProjectLimitsRequest,
              dev.statehouse.v1.GetProjectLimitsResponse>(
                service, METHODID_GET_PROJECT_LIMITS)))
        .addMethod(
          getUpdateProjectLimitsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.statehouse.v1.UpdateProjectLimitsRequest,
              dev.statehouse.v1.UpdateProjectLimitsResponse>(
                service, METHODID_UPDATE_PROJECT_LIMITS)))
        .build();
  }

  private static abstract class ProjectServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    ProjectServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.statehouse.v1.ProjectProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("ProjectService");
    }
  }

  private static final class ProjectServiceFileDescriptorSupplier
      extends ProjectServiceBaseDescriptorSupplier {
    ProjectServiceFileDescriptorSupplier() {}
  }

  private static final class ProjectServiceMethodDescriptorSupplier
      extends ProjectServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    ProjectServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (ProjectServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new ProjectServiceFileDescriptorSupplier())
              .addMethod(getCreateProjectMethod())
              .addMethod(getGetProjectMethod())
              .addMethod(getGetProjectBySlugMethod())
              .addMethod(getListProjectsMethod())
              .addMethod(getCountProjectsMethod())
              .addMethod(getBatchGetProjectsMethod())
              .addMethod(getUpdateProjectMethod())
              .addMethod(getDeleteProjectMethod())
              .addMethod(getUndeleteProjectMethod())
              .addMethod(getTransferProjectMethod())
              .addMethod(getAddProjectMemberMethod())
              .addMethod(getGetProjectMemberMethod())
              .addMethod(getUpdateProjectMemberMethod())
              .addMethod(getRemoveProjectMemberMethod())
              .addMethod(getListProjectMembersMethod())
              .addMethod(getListUserProjectsMethod())
              .addMethod(getGetProjectLimitsMethod())
              .addMethod(getUpdateProjectLimitsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
