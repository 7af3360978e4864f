// First steps: a task from its creation to its end, and a change that is refused.
import { Code, ConnectError, createClient } from "@connectrpc/connect";
import { createGrpcTransport } from "@connectrpc/connect-node";
import { ErrorInfoSchema } from "statehouse-client/google/rpc/error_details_pb";
import { ErrorReason, ErrorReasonSchema } from "statehouse-client/statehouse/v1/error_pb";
import { TaskGrouping, TaskService, TaskStatus } from "statehouse-client/statehouse/v1/task_pb";

const address = process.env.STATEHOUSE_ADDRESS ?? "127.0.0.1:50051";
const tasks = createClient(TaskService, createGrpcTransport({ baseUrl: `http://${address}` }));

const created = await tasks.createTask({ task: { name: "first steps", inputJson: '{"question": "6 × 7"}' } });
const { id, status } = created.task!;
console.log("created", id, TaskStatus[status]);

await tasks.updateTaskStatus({ id, status: TaskStatus.RUNNING });
await tasks.updateTaskStatus({ id, status: TaskStatus.COMPLETED, outputJson: '{"answer": 42}' });

// A new id begins with the time: those of one minute share their first 8 characters. Without a mask, all fields of the
// task are returned.
const readMask = { paths: ["status", "output_json"] };
const read = (await tasks.getTask({ id: id.slice(0, 18), readMask })).task!;
console.log("read", read.id, TaskStatus[read.status], read.outputJson);

const completed = { names: ["first steps"], statuses: [TaskStatus.COMPLETED] };
const found = await tasks.listTasks({ filters: [completed], pageSize: 1 });
console.log("found", found.tasks[0]!.id);

const counted = await tasks.countTasks({ groupBy: [TaskGrouping.STATUS] });
for (const group of counted.counts) console.log("counted", String(group.count), TaskStatus[group.status]);

try {
  await tasks.updateTaskStatus({ id, status: TaskStatus.RUNNING });
  throw new Error("not refused");
} catch (error) {
  if (reason(error) !== ErrorReasonSchema.value[ErrorReason.INVALID_TRANSITION].name) throw error;
  console.log("refused", Code[ConnectError.from(error).code], reason(error));
}

/** The name of the ErrorReason that a refused call carries. */
function reason(error: unknown): string | undefined {
  return ConnectError.from(error).findDetails(ErrorInfoSchema)[0]?.reason;
}
