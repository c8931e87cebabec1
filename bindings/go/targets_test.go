package fairlead

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"os"
	"strings"
	"sync"
	"testing"
	"time"
)

// A target is a row of the table that the tests in every language share: a wire family, a way to an identity, or a format of
// embeddings.
type target struct {
	name                   string
	can                    map[string]bool
	environment            []string
	configuration, request string
}

func targets(t *testing.T, what string) []target {
	t.Helper()
	url := base(t)
	table, err := os.ReadFile("../../Tests/simulator/targets.tsv")
	if err != nil {
		t.Fatal(err)
	}
	_, host, _ := strings.Cut(url, "://")
	filled := strings.NewReplacer("{url}", url, "{host}", host, "{key_fault}", "", "{timeout}", "10").Replace(string(table))
	var found []target
	for _, line := range strings.Split(strings.TrimSpace(filled), "\n") {
		fields := strings.Split(line, "\t")
		one := target{name: fields[0], can: map[string]bool{}, configuration: fields[3], request: fields[4]}
		for _, word := range strings.Fields(fields[1]) {
			one.can[word] = true
		}
		for _, pair := range strings.Fields(fields[2]) {
			if pair != "-" {
				one.environment = append(one.environment, pair)
			}
		}
		if what == "" || one.can[what] {
			found = append(found, one)
		}
	}
	if len(found) < 8 {
		t.Fatal(len(found), "targets")
	}
	return found
}

// asked is the request with a step of the simulator's behind the model's name, and with more members.
func (one target) asked(t *testing.T, fault string, more Request) Request {
	t.Helper()
	if fault != "" {
		fault = "+sim:" + fault
	}
	request := Request{}
	if err := json.Unmarshal([]byte(strings.ReplaceAll(one.request, "{fault}", fault)), &request); err != nil {
		t.Fatal(one.name, err)
	}
	for name, value := range more {
		request[name] = value
	}
	return request
}

// each runs a test for the targets that can do something, each with a client of its own.
func each(t *testing.T, what string, act func(*testing.T, target, *Client)) {
	for _, one := range targets(t, what) {
		one := one
		t.Run(one.name, func(t *testing.T) {
			for _, pair := range one.environment {
				name, value, _ := strings.Cut(pair, "=")
				t.Setenv(name, value)
			}
			client, err := NewClient(json.RawMessage(one.configuration))
			if err != nil {
				t.Fatal(err)
			}
			defer client.Close()
			act(t, one, client)
		})
	}
}

var (
	greeting = Request{"messages": []Message{{Role: "user", Content: "hé 😀"}}}
	use      = Request{
		"messages": []Message{{Role: "user", Content: "use weather for Oslo"}}, "tool_choice": "required",
		"tools": json.RawMessage(`[{"type": "function", "function": {"name": "weather", "parameters": {"type": "object",
			"properties": {"city": {"type": "string"}}, "required": ["city"]}}}]`),
	}
)

type completion struct {
	Choices []struct {
		FinishReason string `json:"finish_reason"`
		Message      struct {
			Content   string
			ToolCalls []struct {
				ID       string
				Function struct{ Name, Arguments string }
			} `json:"tool_calls"`
		}
	}
}

func decoded(t *testing.T, reply *Reply) (found completion) {
	t.Helper()
	if err := reply.Decode(&found); err != nil || len(found.Choices) != 1 {
		t.Fatal(err, string(reply.JSON))
	}
	return found
}

// whole is the reply to a stream, with the texts of its chunks.
func whole(t *testing.T, client *Client, request Request) (*Reply, string, int) {
	t.Helper()
	stream, err := client.Stream(context.Background(), request)
	if err != nil {
		t.Fatal(err)
	}
	defer stream.Close()
	text, chunks := "", 0
	for {
		chunk, err := stream.Next()
		if err == io.EOF {
			return stream.Reply(), text, chunks
		}
		if err != nil {
			t.Fatal(err)
		}
		text += chunk.Text()
		chunks++
	}
}

func TestTargetsComplete(t *testing.T) {
	each(t, "stream", func(t *testing.T, one target, client *Client) {
		reply, err := client.Complete(context.Background(), one.asked(t, "", greeting))
		if err != nil {
			t.Fatal(err)
		}
		if found := decoded(t, reply); !strings.Contains(reply.Text(), "hé 😀") || found.Choices[0].FinishReason != "stop" {
			t.Error(string(reply.JSON))
		}
		streamed, text, chunks := whole(t, client, one.asked(t, "", greeting))
		if !strings.Contains(text, "hé 😀") || streamed.Text() != text || chunks < 4 {
			t.Error(chunks, text, string(streamed.JSON))
		}
	})
}

func TestTargetsCallTools(t *testing.T) {
	each(t, "tools", func(t *testing.T, one target, client *Client) {
		reply, err := client.Complete(context.Background(), one.asked(t, "", use))
		if err != nil {
			t.Fatal(err)
		}
		streamed, _, _ := whole(t, client, one.asked(t, "", use))
		for _, one := range []*Reply{reply, streamed} {
			choice := decoded(t, one).Choices[0]
			if choice.FinishReason != "tool_calls" || len(choice.Message.ToolCalls) != 1 {
				t.Fatal(string(one.JSON))
			}
			var arguments struct{ City string }
			call := choice.Message.ToolCalls[0]
			if json.Unmarshal([]byte(call.Function.Arguments), &arguments) != nil || arguments.City == "" || call.ID == "" || call.Function.Name != "weather" {
				t.Error(call)
			}
		}
	})
}

func TestTargetsRefuse(t *testing.T) {
	kinds := map[string]error{"401": ErrAuthentication, "429": ErrRateLimit, "503": ErrOverloaded}
	each(t, "", func(t *testing.T, one target, client *Client) {
		for status, kind := range kinds {
			if one.can["embed"] {
				_, err := client.Embed(context.Background(), one.asked(t, status, Request{"input": "a"}))
				refused(t, err, kind)
				continue
			}
			_, err := client.Complete(context.Background(), one.asked(t, status, greeting))
			refused(t, err, kind)
			stream, err := client.Stream(context.Background(), one.asked(t, status, greeting))
			if err == nil {
				_, err = stream.Next()
				stream.Close()
			}
			refused(t, err, kind)
		}
	})
}

func refused(t *testing.T, err, kind error) {
	t.Helper()
	var failure *Error
	if !errors.Is(err, kind) || !errors.As(err, &failure) || failure.Message == "" || failure.HTTPStatus == 0 {
		t.Errorf("%v, not %v", err, kind)
	}
}

type embeddings struct {
	Data  []struct{ Embedding []float64 }
	Usage struct {
		PromptTokens int `json:"prompt_tokens"`
	}
}

func TestTargetsEmbed(t *testing.T) {
	each(t, "embed", func(t *testing.T, one target, client *Client) {
		reply, err := client.Embed(context.Background(), one.asked(t, "", Request{"input": []string{"first text", "second", "first text"}}))
		if err != nil {
			t.Fatal(err)
		}
		var found embeddings
		if err := reply.Decode(&found); err != nil || len(found.Data) != 3 || found.Usage.PromptTokens == 0 {
			t.Fatal(err, string(reply.JSON))
		}
		for place := range found.Data[0].Embedding {
			if found.Data[0].Embedding[place] != found.Data[2].Embedding[place] || len(found.Data[1].Embedding) != 8 {
				t.Fatal(string(reply.JSON))
			}
		}
	})
}

func TestEmbedGivesUpAndKeepsNoThreads(t *testing.T) {
	before := warm(t)
	request := Request{
		"model": "openai/text-embedding-3-small+sim:stall=body:10", "api_base": base(t) + "/v1", "api_key": "k", "input": "a", "timeout": 30}
	ctx, cancel := context.WithCancel(context.Background())
	had := threads(t)
	var all sync.WaitGroup
	for i := 0; i < 200; i++ {
		all.Add(1)
		go func() {
			defer all.Done()
			if _, err := Embed(ctx, request); err != context.Canceled {
				t.Error(err)
			}
		}()
	}
	time.Sleep(time.Second)
	if now := threads(t); now > had+50 {
		t.Errorf("200 calls keep %d threads", now-had)
	}
	cancel()
	all.Wait()
	settles(t, before)
	short, stop := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer stop()
	if _, err := Embed(short, request); err != context.DeadlineExceeded {
		t.Error(err)
	}
}

func TestRouterEmbeds(t *testing.T) {
	model := map[string]any{"model": "openai/text-embedding-3-small", "api_base": base(t) + "/v1", "api_key": "k"}
	failing := map[string]any{"model": "openai/text-embedding-3-small+sim:500", "api_base": base(t) + "/v1", "api_key": "k"}
	router, err := NewRouter(nil, map[string]any{"num_retries": 1, "model_list": []any{
		map[string]any{"model_name": "mine", "litellm_params": failing, "order": 1},
		map[string]any{"model_name": "mine", "litellm_params": model, "order": 2},
	}})
	if err != nil {
		t.Fatal(err)
	}
	defer router.Close()
	for i := 0; i < 4; i++ {
		reply, err := router.Embed(context.Background(), Request{"model": "mine", "input": "a"})
		if err != nil {
			t.Fatal(err)
		}
		var found embeddings
		if err := reply.Decode(&found); err != nil || len(found.Data) != 1 {
			t.Error(string(reply.JSON))
		}
	}
}
