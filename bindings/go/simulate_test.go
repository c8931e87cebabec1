package fairlead

import (
	"context"
	"encoding/json"
	"errors"
	"testing"
)

func simulated() Request {
	rows := []any{}
	for _, id := range []string{"a", "b"} {
		rows = append(rows, map[string]any{
			"model_name": "g", "litellm_params": map[string]any{"model": "gpt-4o"}, "model_info": map[string]any{"id": id}})
	}
	return Request{
		"router":      map[string]any{"model_list": rows},
		"strategies":  []string{"simple-shuffle", "least-busy"},
		"traffic":     map[string]any{"requests": 500, "rate": 20},
		"deployments": map[string]any{"b": map[string]any{"outages": []any{map[string]any{"from_s": 5, "until_s": 10}}}},
	}
}

func TestSimulate(t *testing.T) {
	var report struct {
		Runs []struct {
			Strategy  string
			Requests  int
			Succeeded int
			Load      map[string]struct{ Attempts, Failures int }
		}
	}
	reply, err := Simulate(context.Background(), simulated())
	if err != nil {
		t.Fatal(err)
	}
	if err := reply.Decode(&report); err != nil {
		t.Fatal(err)
	}
	if len(report.Runs) != 2 || report.Runs[1].Strategy != "least-busy" {
		t.Fatalf("the runs are %+v", report.Runs)
	}
	for _, run := range report.Runs {
		if run.Requests != 500 || run.Succeeded != 500 || run.Load["a"].Failures != 0 || run.Load["b"].Failures == 0 {
			t.Errorf("%+v", run)
		}
	}
	again, err := Simulate(context.Background(), simulated())
	if err != nil || string(again.JSON) != string(reply.JSON) {
		t.Errorf("the same simulation gives another report (%v)", err)
	}
}

func TestSimulateFaults(t *testing.T) {
	plan := simulated()
	plan["trafic"] = 1
	var failure *Error
	if _, err := Simulate(context.Background(), plan); !errors.As(err, &failure) {
		t.Errorf("a member that is not known gives %v", err)
	}
	gone, leave := context.WithCancel(context.Background())
	leave()
	if _, err := Simulate(gone, simulated()); !errors.Is(err, context.Canceled) {
		t.Errorf("a context that has ended gives %v", err)
	}
}

// What a router has recorded is decided again, alike.
func TestSimulateTrace(t *testing.T) {
	configuration := map[string]any{"record": true, "model_list": []any{
		map[string]any{"model_name": "g", "litellm_params": map[string]any{"model": "gpt-4o", "mock_response": "litellm.RateLimitError"}},
		map[string]any{"model_name": "g", "litellm_params": map[string]any{"model": "gpt-4o-mini", "mock_response": "Hello."}},
	}}
	router, err := NewRouter(nil, configuration)
	if err != nil {
		t.Fatal(err)
	}
	defer router.Close()
	for call := 0; call < 10; call++ {
		if _, err := router.Complete(context.Background(), Request{"model": "g", "messages": []Message{{Role: "user", Content: "?"}}}); err != nil {
			t.Fatal(err)
		}
	}
	trace, err := router.State(Request{"format": "trace"})
	if err != nil {
		t.Fatal(err)
	}
	reply, err := Simulate(context.Background(), Request{"router": configuration, "trace": json.RawMessage(trace.JSON)})
	if err != nil {
		t.Fatal(err)
	}
	var report struct {
		Replay struct {
			Calls     int
			Identical bool
		}
	}
	if err := reply.Decode(&report); err != nil || report.Replay.Calls != 10 || !report.Replay.Identical {
		t.Errorf("%+v, %v", report, err)
	}
}
