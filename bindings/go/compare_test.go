package fairlead

import (
	"context"
	"errors"
	"io"
	"strings"
	"testing"
	"time"
)

type comparison struct {
	Results []struct {
		Label    string
		Text     string
		Likeness *struct{ Score float64 }
		Error    *struct{ Status string }
	}
}

func models(t *testing.T, names ...string) Request {
	request := hello(t, "")
	delete(request, "model")
	var list []any
	for _, name := range names {
		list = append(list, map[string]any{"label": name, "model": "openai/" + name})
	}
	request["models"] = list
	return request
}

func TestCompare(t *testing.T) {
	reply, err := Compare(context.Background(), models(t, "gpt-4o", "gpt-4o-mini", "gpt-4o+sim:429"))
	if err != nil {
		t.Fatal(err)
	}
	var found comparison
	if err := reply.Decode(&found); err != nil {
		t.Fatal(err)
	}
	if len(found.Results) != 3 || !strings.HasSuffix(found.Results[0].Text, said) || found.Results[1].Likeness.Score < 0.9 || found.Results[2].Error.Status != "rate_limit" {
		t.Errorf("%s", reply.JSON)
	}
	if _, err := Compare(context.Background(), Request{}); !errors.Is(err, ErrInvalidRequest) {
		t.Error(err)
	}
}

func TestCompareStream(t *testing.T) {
	stream, err := Default.CompareStream(context.Background(), models(t, "gpt-4o", "gpt-4o-mini"))
	if err != nil {
		t.Fatal(err)
	}
	defer stream.Close()
	texts := map[string]string{}
	for {
		chunk, err := stream.Next()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		var whose struct{ Fairlead struct{ Label string } }
		if err := chunk.Decode(&whose); err != nil {
			t.Fatal(err)
		}
		texts[whose.Fairlead.Label] += chunk.Text()
	}
	if !strings.HasSuffix(texts["gpt-4o"], said) || !strings.HasSuffix(texts["gpt-4o-mini"], said) {
		t.Error(texts)
	}
}

func TestCompareGivesUpWithItsContext(t *testing.T) {
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	if _, err := Compare(ctx, models(t, "gpt-4o", "gpt-4o-mini+sim:stall=body:0")); !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
}
