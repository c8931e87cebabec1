package fairlead

import (
	"context"
	"errors"
	"net"
	"testing"
	"time"
)

func TestFineTuning(t *testing.T) {
	options := func(more Request) Request {
		more["provider"], more["api_base"], more["api_key"] = "openai", base(t)+"/openai/v1", "sk-a"
		return more
	}
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	job, err := FineTuningJob(ctx, options(Request{"job": "ftjob-done"}))
	if err != nil {
		t.Fatal(err)
	}
	var made struct{ Model string }
	if err := job.Decode(&made); err != nil {
		t.Fatal(err)
	}
	model := "openai/ft:gpt-4o-mini-2024-07-18:acme:support:AbC123"
	if made.Model != model {
		t.Errorf("the job's model is %q", made.Model)
	}
	list, err := FineTunedModels(ctx, options(Request{}))
	if err != nil {
		t.Fatal(err)
	}
	var listed struct{ Models []struct{ Model string } }
	if err := list.Decode(&listed); err != nil {
		t.Fatal(err)
	}
	if len(listed.Models) != 3 || listed.Models[0].Model != model {
		t.Errorf("the models are %v", listed.Models)
	}
	var failure *Error
	if _, err := FineTuningJob(ctx, options(Request{"job": "ftjob-none"})); !errors.As(err, &failure) || failure.HTTPStatus != 404 {
		t.Errorf("an unknown job is %v", err)
	}
	silent, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer silent.Close()
	client, err := NewClient(nil)
	if err != nil {
		t.Fatal(err)
	}
	hasty, end := context.WithTimeout(ctx, 50*time.Millisecond)
	defer end()
	nobody := Request{"provider": "openai", "job": "ftjob-1", "api_key": "k", "api_base": "http://" + silent.Addr().String(), "timeout": 600}
	if _, err := client.FineTuningJob(hasty, nobody); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("an answer that does not come is %v", err)
	}
	closed := make(chan bool)
	go func() {
		client.Close()
		closed <- true
	}()
	select {
	case <-closed:
	case <-ctx.Done():
		t.Fatal("Close waits for an inquiry that nobody waits for")
	}
	gone, leave := context.WithCancel(ctx)
	leave()
	if _, err := FineTuningJob(gone, options(Request{"job": "ftjob-done"})); !errors.Is(err, context.Canceled) {
		t.Errorf("a context that has ended gives %v", err)
	}
}
