package fairlead

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"
)

const said = `I read 1 message; the last one says: "hé 😀"`

// base is the provider simulator's address; Tests/bindings/go.sh starts it.
func base(t *testing.T) string {
	t.Helper()
	url := os.Getenv("FAIRLEAD_SIMULATOR")
	if url == "" {
		t.Skip("FAIRLEAD_SIMULATOR is not set: run Tests/bindings/go.sh")
	}
	return url
}

// hello asks a model whose name may carry directives for the simulator: "gpt-4o+sim:429".
func hello(t *testing.T, model string) Request {
	return Request{
		"model": "openai/" + model, "api_base": base(t) + "/v1", "api_key": "sk-a", "timeout": 10,
		"messages": []Message{{Role: "user", Content: "hé 😀"}},
	}
}

func deployment(t *testing.T, model string, order int) map[string]any {
	params := hello(t, model)
	delete(params, "messages")
	params["order"] = order
	return map[string]any{"model_name": "mine", "litellm_params": params}
}

func TestResolve(t *testing.T) {
	reply, err := Resolve(Request{"model": "ft:gpt-4o-mini-2024-07-18:my-org:custom:abc123"})
	if err != nil {
		t.Fatal(err)
	}
	var found struct {
		Provider string
		FineTune struct {
			BaseModel string `json:"base_model"`
		} `json:"fine_tune"`
	}
	if err := reply.Decode(&found); err != nil {
		t.Fatal(err)
	}
	if found.Provider != "openai" || found.FineTune.BaseModel != "gpt-4o-mini-2024-07-18" {
		t.Error(found)
	}
	_, err = Resolve(Request{"model": "gpt-4oo-mini"})
	if !errors.Is(err, ErrUnknownModel) || !strings.Contains(err.Error(), "gpt-4o-mini") {
		t.Error(err)
	}
}

func TestComplete(t *testing.T) {
	reply, err := Complete(context.Background(), hello(t, "gpt-4o"))
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(reply.Text(), said) {
		t.Error(reply.Text())
	}
	streamed := hello(t, "gpt-4o")
	streamed["stream"] = true
	if again, err := Complete(context.Background(), streamed); err != nil || again.Text() != reply.Text() {
		t.Error(again, err)
	}
}

func TestStream(t *testing.T) {
	stream, err := NewStream(context.Background(), hello(t, "gpt-4o"))
	if err != nil {
		t.Fatal(err)
	}
	defer stream.Close()
	var text strings.Builder
	chunks := 0
	for {
		chunk, err := stream.Next()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		if stream.Reply() != nil {
			t.Error("a whole reply before the end")
		}
		text.WriteString(chunk.Text())
		chunks++
	}
	if chunks < 4 || !strings.Contains(text.String(), said) || stream.Reply().Text() != text.String() {
		t.Error(chunks, text.String())
	}
	if _, err := stream.Next(); err != io.EOF {
		t.Error(err)
	}
}

func TestErrors(t *testing.T) {
	for model, kind := range map[string]error{
		"gpt-4o+sim:401": ErrAuthentication, "gpt-4o+sim:402": ErrPaymentRequired, "gpt-4o+sim:403": ErrPermission,
		"gpt-4o+sim:404": ErrNotFound, "gpt-4o+sim:400": ErrBadRequest, "gpt-4o+sim:422": ErrUnprocessable,
		"gpt-4o+sim:429": ErrRateLimit, "gpt-4o+sim:500": ErrServer, "gpt-4o+sim:503": ErrOverloaded, "gpt-4o+sim:504": ErrTimeout,
		"gpt-4o+sim:cut=status_line:0":           ErrConnection,
		"gpt-4o+sim:vector=error_context_window": ErrContextWindow,
		"gpt-4o+sim:vector=error_content_policy": ErrContentPolicy,
		"gpt-4o+sim:vector=html_200":             ErrBadResponse,
	} {
		_, err := Complete(context.Background(), hello(t, model))
		if !errors.Is(err, kind) {
			t.Errorf("%s: %v, not %v", model, err, kind)
		}
		if errors.Is(err, ErrInternal) {
			t.Errorf("%s: %v", model, err)
		}
	}
	_, err := Complete(context.Background(), hello(t, "gpt-4o+sim:429,retry-after=2"))
	var failure *Error
	if !errors.As(err, &failure) {
		t.Fatal(err)
	}
	if failure.Status != "rate_limit" || failure.HTTPStatus != 429 || !failure.Retryable || failure.RetryAfter != 2*time.Second ||
		failure.Provider != "openai" || len(failure.Attempts) != 1 || failure.Attempts[0].HTTPStatus != 429 || failure.Message == "" {
		t.Errorf("%+v", failure)
	}
	if _, err := Complete(context.Background(), Request{"model": "gpt-4o", "messages": "hi"}); !errors.Is(err, ErrInvalidRequest) {
		t.Error(err)
	}
	if _, err := Complete(context.Background(), Request{"model": make(chan int)}); err == nil {
		t.Error("a channel was taken for JSON")
	}
	if kindOf(19) != ErrInvalidRequest || kindOf(29) != ErrBadRequest || kindOf(39) != ErrServer || kindOf(49) != ErrConnection ||
		kindOf(99) != ErrInternal {
		t.Error("a status of a later version is not counted to its group")
	}
}

func TestBrokenStream(t *testing.T) {
	stream, err := NewStream(context.Background(), hello(t, "gpt-4o+sim:words=20,cut=body:-60"))
	if err != nil {
		t.Fatal(err)
	}
	defer stream.Close()
	for err == nil {
		_, err = stream.Next()
	}
	if !errors.Is(err, ErrStreamTruncated) || stream.Reply() != nil {
		t.Error(err)
	}
	if _, again := stream.Next(); again != err {
		t.Error(again)
	}
}

func TestContext(t *testing.T) {
	ended, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Complete(ended, hello(t, "gpt-4o")); err != context.Canceled {
		t.Error(err)
	}

	ctx, cancel := context.WithCancel(context.Background())
	time.AfterFunc(100*time.Millisecond, cancel)
	begun := time.Now()
	if _, err := Complete(ctx, hello(t, "gpt-4o+sim:stall=headers:10")); err != context.Canceled {
		t.Error(err)
	}
	if took := time.Since(begun); took > 30*time.Second {
		t.Error(took)
	}

	ctx, cancel = context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	stream, err := NewStream(ctx, hello(t, "gpt-4o+sim:words=50,stall=body:600"))
	if err != nil {
		t.Fatal(err)
	}
	defer stream.Close()
	chunks := 0
	for begun = time.Now(); err == nil; chunks++ {
		_, err = stream.Next()
	}
	if err != context.DeadlineExceeded || chunks < 2 {
		t.Error(err, chunks)
	}
	if took := time.Since(begun); took > 30*time.Second {
		t.Error(took)
	}
}

func TestRouter(t *testing.T) {
	router, err := NewRouter(nil, map[string]any{"model_list": []any{
		deployment(t, "ft:gpt-3.5-turbo:my-org:custom:abc123+sim:429", 1), deployment(t, "gpt-4o", 2),
	}})
	if err != nil {
		t.Fatal(err)
	}
	defer router.Close()
	request := Request{"model": "mine", "messages": []Message{{Role: "user", Content: "hé 😀"}}}
	reply, err := router.Complete(context.Background(), request)
	if err != nil {
		t.Fatal(err)
	}
	var account struct {
		Fairlead struct{ Attempts []Attempt }
	}
	if err := reply.Decode(&account); err != nil {
		t.Fatal(err)
	}
	attempts := account.Fairlead.Attempts
	if len(attempts) != 2 || attempts[0].HTTPStatus != 429 || attempts[1].Status != "ok" || attempts[1].Group != "mine" {
		t.Errorf("%+v", attempts)
	}

	stream, err := router.Stream(context.Background(), request)
	if err != nil {
		t.Fatal(err)
	}
	defer stream.Close()
	for err == nil {
		_, err = stream.Next()
	}
	if err != io.EOF || !strings.Contains(stream.Reply().Text(), said) {
		t.Error(err)
	}
	request["model"] = "another"
	state, err := router.State(Request{})
	if err != nil || !strings.Contains(string(state.JSON), `"health":"healthy"`) {
		t.Errorf("the state is %v, %v", state, err)
	}
	if err := router.Update(map[string]any{"model_list": 5}); !errors.Is(err, ErrConfiguration) {
		t.Errorf("a bad update gives %v", err)
	}

	if _, err := router.Complete(context.Background(), request); !errors.Is(err, ErrUnknownModel) {
		t.Error(err)
	}
	if _, err := NewRouter(nil, map[string]any{"model_list": 5}); !errors.Is(err, ErrConfiguration) && !errors.Is(err, ErrInvalidRequest) {
		t.Error(err)
	}
}

func TestGoroutines(t *testing.T) {
	client, err := NewClient(map[string]any{"providers": map[string]any{"openai": map[string]any{"api_base": base(t) + "/v1", "api_key": "sk-c"}}})
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	var all sync.WaitGroup
	for number := 0; number < 64; number++ {
		all.Add(1)
		go func(number int) {
			defer all.Done()
			question := fmt.Sprintf("number %d", number)
			for i := 0; i < 4; i++ {
				reply, err := client.Complete(context.Background(), Request{
					"model": "openai/gpt-4o", "messages": []Message{{Role: "user", Content: question}}, "stream": i%2 == 1,
				})
				if err != nil || !strings.Contains(reply.Text(), question) {
					t.Errorf("%s: %v %v", question, reply, err)
				}
			}
		}(number)
	}
	all.Wait()
}

func TestClose(t *testing.T) {
	client, err := NewClient(nil)
	if err != nil {
		t.Fatal(err)
	}
	running, err := client.Stream(context.Background(), hello(t, "gpt-4o"))
	if err != nil {
		t.Fatal(err)
	}
	defer running.Close()
	client.Close()
	client.Close()
	for err == nil {
		_, err = running.Next()
	}
	if err != io.EOF {
		t.Error("a running call did not outlive its client:", err)
	}
	if _, err := client.Complete(context.Background(), hello(t, "gpt-4o")); !errors.Is(err, ErrInvalidArgument) {
		t.Error(err)
	}
	if _, err := client.Resolve(Request{"model": "gpt-4o"}); !errors.Is(err, ErrInvalidArgument) {
		t.Error(err)
	}
	if _, err := NewRouter(client, map[string]any{"model_list": []any{}}); !errors.Is(err, ErrInvalidArgument) {
		t.Error(err)
	}
	Default.Close()
	if _, err := Resolve(Request{"model": "gpt-4o"}); err != nil {
		t.Error(err)
	}

	stalled, err := NewStream(context.Background(), hello(t, "gpt-4o+sim:words=50,stall=body:600"))
	if err != nil {
		t.Fatal(err)
	}
	time.AfterFunc(100*time.Millisecond, stalled.Close)
	begun := time.Now()
	for err == nil {
		_, err = stalled.Next()
	}
	if !errors.Is(err, ErrCancelled) || time.Since(begun) > 30*time.Second {
		t.Error(err, time.Since(begun))
	}
	stalled.Close()
	if _, again := stalled.Next(); again == nil {
		t.Error("a closed stream gave a chunk")
	}
}

func TestForgottenStreamsAreFreed(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	before := warm(t)
	for i := 0; i < 20; i++ {
		if _, err := NewStream(ctx, hello(t, "gpt-4o")); err != nil {
			t.Fatal(err)
		}
	}
	for deadline := time.Now().Add(30 * time.Second); runtime.NumGoroutine() > before && time.Now().Before(deadline); {
		runtime.GC()
		time.Sleep(10 * time.Millisecond)
	}
	if now := runtime.NumGoroutine(); now > before {
		t.Errorf("%d goroutines still watch over forgotten streams", now-before)
	}
}

func TestNothingGivenIsNothingSaid(t *testing.T) {
	router, err := NewRouter(nil, map[string]any{"model_list": []any{
		map[string]any{"model_name": "g", "litellm_params": map[string]any{"model": "mock/any"}}}})
	if err != nil {
		t.Fatal(err)
	}
	defer router.Close()
	if _, err := router.State(nil); err != nil {
		t.Error(err)
	}
	var none context.Context
	if _, err := router.Complete(none, Request{"model": "g", "messages": []Message{{"user", "Hello!"}}}); err != nil {
		t.Error(err)
	}
	if _, err := Simulate(none, nil); err == nil {
		t.Error("a simulation of nothing succeeded")
	}
}
