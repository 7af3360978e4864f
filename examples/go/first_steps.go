// First steps: a task from its creation to its end, and a change that is refused.
package main

import (
	"cmp"
	"context"
	"fmt"
	"log"
	"os"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/fieldmaskpb"

	statehouse "statehouse.dev/go/statehouse/v1"
)

func main() {
	address := cmp.Or(os.Getenv("STATEHOUSE_ADDRESS"), "127.0.0.1:50051")
	channel, err := grpc.NewClient(address, grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		log.Fatal(err)
	}
	defer channel.Close()
	if err := firstSteps(context.Background(), statehouse.NewTaskServiceClient(channel)); err != nil {
		log.Fatal(err)
	}
}

func firstSteps(ctx context.Context, tasks statehouse.TaskServiceClient) error {
	created, err := tasks.CreateTask(ctx, &statehouse.CreateTaskRequest{
		Task: &statehouse.Task{Name: "first steps", InputJson: `{"question": "6 × 7"}`},
	})
	if err != nil {
		return err
	}
	id := created.Task.Id
	fmt.Println("created", id, created.Task.Status)

	for _, change := range []*statehouse.UpdateTaskStatusRequest{
		{Id: id, Status: statehouse.TaskStatus_TASK_STATUS_RUNNING},
		{Id: id, Status: statehouse.TaskStatus_TASK_STATUS_COMPLETED, OutputJson: proto.String(`{"answer": 42}`)},
	} {
		if _, err := tasks.UpdateTaskStatus(ctx, change); err != nil {
			return err
		}
	}

	// A new id begins with the time: those of one minute share their first 8 characters. Without a mask, all fields of
	// the task are returned.
	mask := &fieldmaskpb.FieldMask{Paths: []string{"status", "output_json"}}
	read, err := tasks.GetTask(ctx, &statehouse.GetTaskRequest{Id: id[:18], ReadMask: mask})
	if err != nil {
		return err
	}
	fmt.Println("read", read.Task.Id, read.Task.Status, read.Task.OutputJson)

	completed := &statehouse.TaskFilter{
		Names:    []string{"first steps"},
		Statuses: []statehouse.TaskStatus{statehouse.TaskStatus_TASK_STATUS_COMPLETED},
	}
	found, err := tasks.ListTasks(ctx, &statehouse.ListTasksRequest{
		Filters: []*statehouse.TaskFilter{completed}, PageSize: 1,
	})
	if err != nil {
		return err
	}
	fmt.Println("found", found.Tasks[0].Id)

	counted, err := tasks.CountTasks(ctx, &statehouse.CountTasksRequest{
		GroupBy: []statehouse.TaskGrouping{statehouse.TaskGrouping_TASK_GROUPING_STATUS},
	})
	if err != nil {
		return err
	}
	for _, group := range counted.Counts {
		fmt.Println("counted", group.Count, group.Status)
	}

	_, err = tasks.UpdateTaskStatus(ctx, &statehouse.UpdateTaskStatusRequest{
		Id: id, Status: statehouse.TaskStatus_TASK_STATUS_RUNNING,
	})
	if reason(err) != statehouse.ErrorReason_ERROR_REASON_INVALID_TRANSITION.String() {
		return fmt.Errorf("not refused as it should be: %v", err)
	}
	fmt.Println("refused", status.Code(err), reason(err))
	return nil
}

// The name of the ErrorReason that a refused call carries.
func reason(err error) string {
	for _, detail := range status.Convert(err).Details() {
		if info, ok := detail.(*errdetails.ErrorInfo); ok {
			return info.Reason
		}
	}
	return ""
}
