package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"

	"golang.org/x/sync/errgroup"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
)

// patience is how long the last calls may take.
const patience = 30 * time.Second

// A repeat keeps a number of calls under way for some time, all of them with the same bytes.
type repeat struct {
	Protocol    string            `json:"protocol"` // "grpc" or "rest"
	Path        string            `json:"path"`     // of a method, or such as "GET /tasks/1"
	Body        []byte            `json:"body"`
	Headers     map[string]string `json:"headers"`
	Concurrency int               `json:"concurrency"`
	Seconds     float64           `json:"seconds"`
}

// repeated tells how the calls went.
type repeated struct {
	Seconds   float64   `json:"seconds"`   // that all of them took
	Latencies []float64 `json:"latencies"` // the seconds of each
	Failures  int       `json:"failures"`
}

// A call fails with an error if the server does not answer, and otherwise tells whether it succeeded.
type call func(ctx context.Context) (bool, error)

func (r *repeat) run(at *server) (any, error) {
	calls, err := r.calls(at)
	if err != nil {
		return nil, err
	}
	began := time.Now()
	until := began.Add(time.Duration(r.Seconds * float64(time.Second)))
	// A deadline would be sent along with each call.
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	defer time.AfterFunc(time.Until(until)+patience, cancel).Stop()
	found := make([]repeated, len(calls))
	var all errgroup.Group
	for number, one := range calls {
		all.Go(func() (err error) {
			found[number], err = one.until(ctx, until)
			return err
		})
	}
	if err := all.Wait(); err != nil {
		return nil, err
	}
	total := repeated{Seconds: time.Since(began).Seconds()}
	for _, one := range found {
		total.Latencies = append(total.Latencies, one.Latencies...)
		total.Failures += one.Failures
	}
	return total, nil
}

// until makes the call again and again, at least once.
func (c call) until(ctx context.Context, until time.Time) (repeated, error) {
	var found repeated
	for began := time.Now(); ; {
		ok, err := c(ctx)
		if err != nil {
			return found, err
		}
		now := time.Now()
		found.Latencies = append(found.Latencies, now.Sub(began).Seconds())
		if !ok {
			found.Failures++
		}
		if !now.Before(until) {
			return found, nil
		}
		began = now
	}
}

// calls are those that are under way at once.
func (r *repeat) calls(at *server) ([]call, error) {
	calls := make([]call, r.Concurrency)
	switch r.Protocol {
	case "grpc":
		headers := metadata.New(r.Headers)
		for number := range calls {
			calls[number] = r.overGrpc(at.conn(number), headers)
		}
	case "rest":
		for number := range calls {
			calls[number] = r.overRest(at.http, at.address)
		}
	default:
		return nil, fmt.Errorf("unknown protocol %q", r.Protocol)
	}
	return calls, nil
}

func (r *repeat) overGrpc(conn *grpc.ClientConn, headers metadata.MD) call {
	return func(ctx context.Context) (bool, error) {
		var answer []byte
		ctx = metadata.NewOutgoingContext(ctx, headers)
		err := conn.Invoke(ctx, r.Path, r.Body, &answer, grpc.ForceCodec(verbatim{}))
		if code := status.Code(err); code == codes.Unavailable || code == codes.Canceled {
			return false, err
		}
		return err == nil, nil
	}
}

func (r *repeat) overRest(client *http.Client, address string) call {
	verb, path, _ := strings.Cut(r.Path, " ")
	return func(ctx context.Context) (bool, error) {
		request, err := http.NewRequestWithContext(ctx, verb, "http://"+address+path, bytes.NewReader(r.Body))
		if err != nil {
			return false, err
		}
		request.Header.Set("content-type", "application/json")
		for name, value := range r.Headers {
			request.Header.Set(name, value)
		}
		response, err := client.Do(request)
		if err != nil {
			return false, err
		}
		defer response.Body.Close()
		_, err = io.Copy(io.Discard, response.Body)
		return response.StatusCode < 300, err
	}
}
