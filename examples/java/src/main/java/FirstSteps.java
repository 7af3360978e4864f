import com.google.protobuf.Any;
import com.google.protobuf.FieldMask;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.ErrorInfo;
import dev.statehouse.v1.CountTasksRequest;
import dev.statehouse.v1.CreateTaskRequest;
import dev.statehouse.v1.ErrorReason;
import dev.statehouse.v1.GetTaskRequest;
import dev.statehouse.v1.ListTasksRequest;
import dev.statehouse.v1.Task;
import dev.statehouse.v1.TaskFilter;
import dev.statehouse.v1.TaskGrouping;
import dev.statehouse.v1.TaskServiceGrpc;
import dev.statehouse.v1.TaskServiceGrpc.TaskServiceBlockingStub;
import dev.statehouse.v1.TaskStatus;
import dev.statehouse.v1.UpdateTaskStatusRequest;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;

/** First steps: a task from its creation to its end, and a change that is refused. */
public final class FirstSteps {
  public static void main(String[] arguments) throws InvalidProtocolBufferException {
    var address = System.getenv().getOrDefault("STATEHOUSE_ADDRESS", "127.0.0.1:50051");
    var channel = Grpc.newChannelBuilder(address, InsecureChannelCredentials.create()).build();
    try {
      firstSteps(TaskServiceGrpc.newBlockingStub(channel));
    } finally {
      channel.shutdownNow();
    }
  }

  static void firstSteps(TaskServiceBlockingStub tasks) throws InvalidProtocolBufferException {
    var task = Task.newBuilder().setName("first steps").setInputJson("{\"question\": \"6 × 7\"}");
    var created = tasks.createTask(CreateTaskRequest.newBuilder().setTask(task).build()).getTask();
    var id = created.getId();
    System.out.println("created " + id + " " + created.getStatus());

    var change = UpdateTaskStatusRequest.newBuilder().setId(id);
    tasks.updateTaskStatus(change.setStatus(TaskStatus.TASK_STATUS_RUNNING).build());
    tasks.updateTaskStatus(
        change.setStatus(TaskStatus.TASK_STATUS_COMPLETED).setOutputJson("{\"answer\": 42}").build());

    // A new id begins with the time: those of one minute share their first 8 characters. Without a mask, all fields of
    // the task are returned.
    var mask = FieldMask.newBuilder().addPaths("status").addPaths("output_json");
    var get = GetTaskRequest.newBuilder().setId(id.substring(0, 18)).setReadMask(mask);
    var read = tasks.getTask(get.build()).getTask();
    System.out.println("read " + read.getId() + " " + read.getStatus() + " " + read.getOutputJson());

    var completed = TaskFilter.newBuilder().addNames("first steps").addStatuses(TaskStatus.TASK_STATUS_COMPLETED);
    var found = tasks.listTasks(ListTasksRequest.newBuilder().addFilters(completed).setPageSize(1).build());
    System.out.println("found " + found.getTasks(0).getId());

    var byStatus = CountTasksRequest.newBuilder().addGroupBy(TaskGrouping.TASK_GROUPING_STATUS).build();
    for (var group : tasks.countTasks(byStatus).getCountsList()) {
      System.out.println("counted " + group.getCount() + " " + group.getStatus());
    }

    try {
      tasks.updateTaskStatus(
          UpdateTaskStatusRequest.newBuilder().setId(id).setStatus(TaskStatus.TASK_STATUS_RUNNING).build());
      throw new IllegalStateException("not refused");
    } catch (StatusRuntimeException error) {
      if (!reason(error).equals(ErrorReason.ERROR_REASON_INVALID_TRANSITION.name())) {
        throw error;
      }
      System.out.println("refused " + error.getStatus().getCode() + " " + reason(error));
    }
  }

  /** The name of the ErrorReason that a refused call carries. */
  static String reason(StatusRuntimeException error) throws InvalidProtocolBufferException {
    for (Any detail : StatusProto.fromThrowable(error).getDetailsList()) {
      if (detail.is(ErrorInfo.class)) {
        return detail.unpack(ErrorInfo.class).getReason();
      }
    }
    return "";
  }
}
