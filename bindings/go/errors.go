package fairlead

/*
#include <fairlead.h>
*/
import "C"

import (
	"encoding/json"
	"errors"
	"time"
	"unsafe"
)

// The kinds of failure, for errors.Is.
var (
	ErrInvalidArgument      = errors.New("invalid argument")
	ErrInvalidRequest       = errors.New("invalid request")
	ErrUnsupportedParameter = errors.New("unsupported parameter")
	ErrUnknownModel         = errors.New("unknown model")
	ErrConfiguration        = errors.New("configuration")
	ErrLimit                = errors.New("limit")
	ErrAuthentication       = errors.New("authentication")
	ErrPermission           = errors.New("permission")
	ErrNotFound             = errors.New("not found")
	ErrBadRequest           = errors.New("bad request")
	ErrContextWindow        = errors.New("context window")
	ErrContentPolicy        = errors.New("content policy")
	ErrUnprocessable        = errors.New("unprocessable")
	ErrPaymentRequired      = errors.New("payment required")
	ErrRateLimit            = errors.New("rate limit")
	ErrOverloaded           = errors.New("overloaded")
	ErrServer               = errors.New("server")
	ErrNoDeployment         = errors.New("no deployment")
	ErrConnection           = errors.New("connection")
	ErrTimeout              = errors.New("timeout")
	ErrStreamTruncated      = errors.New("stream truncated")
	ErrBadResponse          = errors.New("bad response")
	ErrTLS                  = errors.New("TLS")
	ErrCancelled            = errors.New("cancelled")
	ErrInternal             = errors.New("internal")
)

var kinds = map[C.fairlead_status]error{
	C.FAIRLEAD_INVALID_ARGUMENT:      ErrInvalidArgument,
	C.FAIRLEAD_INVALID_REQUEST:       ErrInvalidRequest,
	C.FAIRLEAD_UNSUPPORTED_PARAMETER: ErrUnsupportedParameter,
	C.FAIRLEAD_UNKNOWN_MODEL:         ErrUnknownModel,
	C.FAIRLEAD_CONFIGURATION:         ErrConfiguration,
	C.FAIRLEAD_LIMIT:                 ErrLimit,
	C.FAIRLEAD_AUTHENTICATION:        ErrAuthentication,
	C.FAIRLEAD_PERMISSION:            ErrPermission,
	C.FAIRLEAD_NOT_FOUND:             ErrNotFound,
	C.FAIRLEAD_BAD_REQUEST:           ErrBadRequest,
	C.FAIRLEAD_CONTEXT_WINDOW:        ErrContextWindow,
	C.FAIRLEAD_CONTENT_POLICY:        ErrContentPolicy,
	C.FAIRLEAD_UNPROCESSABLE:         ErrUnprocessable,
	C.FAIRLEAD_PAYMENT_REQUIRED:      ErrPaymentRequired,
	C.FAIRLEAD_RATE_LIMIT:            ErrRateLimit,
	C.FAIRLEAD_OVERLOADED:            ErrOverloaded,
	C.FAIRLEAD_SERVER:                ErrServer,
	C.FAIRLEAD_NO_DEPLOYMENT:         ErrNoDeployment,
	C.FAIRLEAD_CONNECTION:            ErrConnection,
	C.FAIRLEAD_TIMEOUT:               ErrTimeout,
	C.FAIRLEAD_STREAM_TRUNCATED:      ErrStreamTruncated,
	C.FAIRLEAD_BAD_RESPONSE:          ErrBadResponse,
	C.FAIRLEAD_TLS:                   ErrTLS,
	C.FAIRLEAD_CANCELLED:             ErrCancelled,
	C.FAIRLEAD_INTERNAL:              ErrInternal,
}

var errClosed = &Error{Status: "invalid_argument", Message: "the client, router or stream is closed", kind: ErrInvalidArgument}

var errCancelled = &Error{Status: "cancelled", Message: "the stream was closed", kind: ErrCancelled}

// Error says why something failed. errors.Is tells its kind, such as ErrRateLimit.
type Error struct {
	Status     string
	Message    string
	Provider   string
	Model      string
	HTTPStatus int
	Retryable  bool
	// RetryAfter is 0 where the provider did not say.
	RetryAfter time.Duration
	RequestID  string
	Attempts   []Attempt
	// JSON is the whole error, in OpenAI's shape.
	JSON json.RawMessage
	kind error
}

// Attempt is one deployment that was tried.
type Attempt struct {
	Deployment string  `json:"deployment"`
	Group      string  `json:"group"`
	Provider   string  `json:"provider"`
	Model      string  `json:"model"`
	Status     string  `json:"status"`
	HTTPStatus int     `json:"http_status"`
	LatencyMS  float64 `json:"latency_ms"`
	Reason     string  `json:"reason"`
	Outcome    string  `json:"outcome"`
}

func (e *Error) Error() string { return "fairlead: " + e.Message }

// Unwrap is the error's kind.
func (e *Error) Unwrap() error { return e.kind }

// kindOf counts a status of a later version to its group of ten, as the header says.
func kindOf(status C.fairlead_status) error {
	if kind, known := kinds[status]; known {
		return kind
	}
	switch status / 10 {
	case 1:
		return ErrInvalidRequest
	case 2:
		return ErrBadRequest
	case 3:
		return ErrServer
	case 4:
		return ErrConnection
	}
	return ErrInternal
}

func take(status C.fairlead_status, handle *C.fairlead_error) error {
	failure := &Error{Status: C.GoString(C.fairlead_status_name(status)), kind: kindOf(status)}
	if handle == nil {
		failure.Message = failure.Status
		return failure
	}
	defer C.fairlead_error_free(handle)
	var length C.size_t
	message := C.fairlead_error_message(handle, &length)
	failure.Message = C.GoStringN(message, C.int(length))
	text := C.fairlead_error_json(handle, &length)
	failure.JSON = C.GoBytes(unsafe.Pointer(text), C.int(length))
	var shape struct {
		Error struct {
			Provider     string    `json:"provider"`
			Model        string    `json:"model"`
			HTTPStatus   int       `json:"http_status"`
			Retryable    bool      `json:"retryable"`
			RetryAfterMS int64     `json:"retry_after_ms"`
			RequestID    string    `json:"request_id"`
			Attempts     []Attempt `json:"attempts"`
		} `json:"error"`
	}
	if json.Unmarshal(failure.JSON, &shape) == nil {
		failure.Provider, failure.Model = shape.Error.Provider, shape.Error.Model
		failure.HTTPStatus, failure.Retryable = shape.Error.HTTPStatus, shape.Error.Retryable
		failure.RetryAfter = time.Duration(shape.Error.RetryAfterMS) * time.Millisecond
		failure.RequestID, failure.Attempts = shape.Error.RequestID, shape.Error.Attempts
	}
	return failure
}
