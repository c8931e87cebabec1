package fairlead

import (
	"context"
	"errors"
	"os"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"
)

// settles waits for the goroutines of what a test has ended.
func settles(t *testing.T, before int) {
	t.Helper()
	for deadline := time.Now().Add(30 * time.Second); runtime.NumGoroutine() > before; time.Sleep(10 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("%d goroutines are left", runtime.NumGoroutine()-before)
		}
	}
}

// warm starts what stays: the goroutine of the queue.
func warm(t *testing.T) int {
	t.Helper()
	if _, err := Complete(context.Background(), hello(t, "gpt-4o")); err != nil {
		t.Fatal(err)
	}
	return runtime.NumGoroutine()
}

func TestChunks(t *testing.T) {
	before := warm(t)
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	stream, err := NewStream(ctx, hello(t, "gpt-4o"))
	if err != nil {
		t.Fatal(err)
	}
	text := ""
	stream.Chunks()(func(chunk *Reply, err error) bool {
		if err != nil {
			t.Error(err)
		}
		text += chunk.Text()
		return true
	})
	if !strings.Contains(text, said) || stream.Reply().Text() != text || stream.Err() != nil {
		t.Error(text, stream.Err())
	}

	broken, err := NewStream(ctx, hello(t, "gpt-4o+sim:words=20,cut=body:-60"))
	if err != nil {
		t.Fatal(err)
	}
	errs := 0
	broken.Chunks()(func(chunk *Reply, err error) bool {
		if err != nil {
			errs++
			if chunk != nil || !errors.Is(err, ErrStreamTruncated) {
				t.Error(chunk, err)
			}
		}
		return true
	})
	if errs != 1 || !errors.Is(broken.Err(), ErrStreamTruncated) {
		t.Error(errs, broken.Err())
	}

	left, err := NewStream(ctx, hello(t, "gpt-4o+sim:words=50,stall=body:600"))
	if err != nil {
		t.Fatal(err)
	}
	seen := 0
	left.Chunks()(func(*Reply, error) bool { seen++; return false })
	if _, err := left.Next(); seen != 1 || !errors.Is(err, ErrCancelled) {
		t.Error(seen, err)
	}
	settles(t, before)
}

func TestChannel(t *testing.T) {
	before := warm(t)
	stream, err := NewStream(context.Background(), hello(t, "gpt-4o"))
	if err != nil {
		t.Fatal(err)
	}
	text := ""
	for chunk := range stream.Channel() {
		text += chunk.Text()
	}
	if !strings.Contains(text, said) || stream.Reply().Text() != text || stream.Err() != nil {
		t.Error(text, stream.Err())
	}

	ctx, cancel := context.WithCancel(context.Background())
	cancelled, err := NewStream(ctx, hello(t, "gpt-4o+sim:words=50,stall=body:600"))
	if err != nil {
		t.Fatal(err)
	}
	chunks := cancelled.Channel()
	<-chunks
	cancel()
	for range chunks {
	}
	if cancelled.Err() != context.Canceled {
		t.Error(cancelled.Err())
	}

	closed, err := NewStream(context.Background(), hello(t, "gpt-4o+sim:words=50,stall=body:600"))
	if err != nil {
		t.Fatal(err)
	}
	<-closed.Channel()
	closed.Close()
	settles(t, before)
}

func TestAStreamThatIsNotReadMakesItsProviderWait(t *testing.T) {
	slow, err := NewStream(context.Background(), hello(t, "gpt-4o+sim:words=3000,write=400"))
	if err != nil {
		t.Fatal(err)
	}
	defer slow.Close()
	waiting := func() int {
		slow.flow.mu.Lock()
		defer slow.flow.mu.Unlock()
		return len(slow.flow.events)
	}
	for deadline := time.Now().Add(30 * time.Second); waiting() < heldBack && time.Now().Before(deadline); {
		time.Sleep(5 * time.Millisecond)
	}
	time.Sleep(100 * time.Millisecond)
	if waiting() != heldBack {
		t.Error(waiting(), "events are waiting")
	}
	other, err := Complete(context.Background(), Request{
		"model": "openai/gpt-4o+sim:words=3000,write=400", "api_base": base(t) + "/v1", "api_key": "sk-a", "stream": true,
		"messages": []Message{{Role: "user", Content: "hé 😀"}},
	})
	if err != nil {
		t.Fatal(err)
	}
	var text strings.Builder
	slow.Chunks()(func(chunk *Reply, err error) bool {
		if err != nil {
			t.Error(err)
		} else {
			text.WriteString(chunk.Text())
		}
		if waiting() > heldBack {
			t.Error(waiting(), "events are waiting")
		}
		return true
	})
	if text.String() != other.Text() || text.Len() != 25889 {
		t.Error(text.Len(), "bytes")
	}
}

func threads(t *testing.T) int {
	t.Helper()
	tasks, err := os.ReadDir("/proc/self/task")
	if err != nil {
		t.Skip(err)
	}
	return len(tasks)
}

func TestManyStreamsKeepNoThreads(t *testing.T) {
	before := warm(t)
	had := threads(t)
	ctx, cancel := context.WithCancel(context.Background())
	var all, begun sync.WaitGroup
	for i := 0; i < 200; i++ {
		all.Add(1)
		begun.Add(1)
		go func() {
			defer all.Done()
			stream, err := NewStream(ctx, hello(t, "gpt-4o+sim:words=50,stall=body:600"))
			if err != nil {
				t.Error(err)
				begun.Done()
				return
			}
			_, err = stream.Next()
			begun.Done()
			for err == nil {
				_, err = stream.Next()
			}
			if err != context.Canceled {
				t.Error(err)
			}
		}()
	}
	begun.Wait()
	// Go itself starts some, for the calls into C that overlap.
	if now := threads(t); now > had+50 {
		t.Errorf("200 streams keep %d threads", now-had)
	}
	cancel()
	all.Wait()
	settles(t, before)
}
