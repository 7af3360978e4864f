package main

import (
	"context"
	"fmt"

	"golang.org/x/sync/errgroup"
	"google.golang.org/protobuf/types/known/durationpb"
	"google.golang.org/protobuf/types/known/fieldmaskpb"
	statehouse "statehouse.dev/go/statehouse/v1"
)

const kind = "noop"

var lease = &durationpb.Duration{Seconds: 300}

// An enqueue enqueues jobs in one call, and reads these fields of the answer: all without any.
type enqueue struct {
	Count  int      `json:"count"`
	Fields []string `json:"fields"`
}

func (e *enqueue) run(at *server) (any, error) {
	jobs := make([]*statehouse.Job, e.Count)
	for number := range jobs {
		jobs[number] = &statehouse.Job{Type: kind}
	}
	request := &statehouse.BatchEnqueueJobsRequest{Jobs: jobs}
	if len(e.Fields) > 0 {
		request.ReadMask = &fieldmaskpb.FieldMask{Paths: e.Fields}
	}
	answer, err := statehouse.NewJobServiceClient(at.conn(0)).BatchEnqueueJobs(context.Background(), request)
	if err != nil {
		return nil, err
	}
	return counted{len(answer.Jobs)}, nil
}

// A drain claims and completes all jobs with a number of workers, each some at a time: by two calls, or by one.
type drain struct {
	Workers int  `json:"workers"`
	Size    int  `json:"size"`
	Loop    bool `json:"loop"`
}

// counted tells how many jobs there were.
type counted struct {
	Count int `json:"count"`
}

func (d *drain) run(at *server) (any, error) {
	counts := make([]int, d.Workers)
	var all errgroup.Group
	for number := range counts {
		one := worker{statehouse.NewJobServiceClient(at.conn(number)), d.Size}
		work := one.byTwoCalls
		if d.Loop {
			work = one.byOneCall
		}
		all.Go(func() (err error) {
			counts[number], err = work()
			return err
		})
	}
	if err := all.Wait(); err != nil {
		return nil, err
	}
	total := 0
	for _, count := range counts {
		total += count
	}
	return counted{total}, nil
}

// A worker does nothing with its jobs.
type worker struct {
	jobs statehouse.JobServiceClient
	size int
}

func (w worker) byTwoCalls() (int, error) {
	ctx, done := context.Background(), 0
	for {
		claimed, err := w.jobs.ClaimJobs(ctx, &statehouse.ClaimJobsRequest{
			WorkerId: "bench", Types: []string{kind}, Max: int32(w.size), Lease: lease,
		})
		if err != nil || len(claimed.Jobs) == 0 {
			return done, err
		}
		if err := w.complete(ctx, claimed.Jobs); err != nil {
			return done, err
		}
		done += len(claimed.Jobs)
	}
}

func (w worker) complete(ctx context.Context, jobs []*statehouse.Job) error {
	if w.size == 1 {
		request := &statehouse.CompleteJobRequest{Id: jobs[0].Id, LeaseToken: jobs[0].LeaseToken}
		_, err := w.jobs.CompleteJob(ctx, request)
		return err
	}
	completed, err := w.jobs.BatchCompleteJobs(ctx, &statehouse.BatchCompleteJobsRequest{Results: results(jobs)})
	if err != nil {
		return err
	}
	return requireSuccess(completed.Outcomes)
}

func (w worker) byOneCall() (int, error) {
	ctx, done, request := context.Background(), 0, &statehouse.CompleteAndClaimJobsRequest{
		WorkerId: "bench", Types: []string{kind}, Max: int32(w.size), Lease: lease,
	}
	for {
		answer, err := w.jobs.CompleteAndClaimJobs(ctx, request)
		if err != nil {
			return done, err
		}
		if err := requireSuccess(answer.Outcomes); err != nil {
			return done, err
		}
		done += len(answer.Outcomes)
		if len(answer.Jobs) == 0 {
			return done, nil
		}
		request.Results = results(answer.Jobs)
	}
}

func results(jobs []*statehouse.Job) []*statehouse.JobResult {
	found := make([]*statehouse.JobResult, len(jobs))
	for number, job := range jobs {
		found[number] = &statehouse.JobResult{JobId: job.Id, LeaseToken: job.LeaseToken}
	}
	return found
}

func requireSuccess(outcomes []*statehouse.JobOutcome) error {
	for _, outcome := range outcomes {
		if outcome.Status != nil {
			return fmt.Errorf("%v", outcome.Status)
		}
	}
	return nil
}
