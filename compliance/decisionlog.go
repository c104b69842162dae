package compliance

import (
	"encoding/json"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// DecisionLogEvent is a decision in the form of OPA's decision log, for tools that
// read those.
type DecisionLogEvent struct {
	Labels     map[string]string            `json:"labels"`
	DecisionID string                       `json:"decision_id"`
	Bundles    map[string]map[string]string `json:"bundles"`
	Path       string                       `json:"path"`
	Input      json.RawMessage              `json:"input"`
	Result     Answer                       `json:"result"`
	Requested  string                       `json:"requested_by"`
	Timestamp  string                       `json:"timestamp"`
	Metrics    map[string]int64             `json:"metrics"`
}

// LogEvent gives a decision as an event of OPA's decision log. The revisions of
// its bundles are the digests of rules and data.
func LogEvent(d *gateway.Decision) DecisionLogEvent {
	reasons := d.Reasons
	if reasons == nil {
		reasons = []gateway.Reason{}
	}
	return DecisionLogEvent{
		Labels:     map[string]string{"app": "vostro", "transfer_id": d.TransferID, "input_sha256": d.InputSHA},
		DecisionID: d.ID,
		Bundles:    map[string]map[string]string{"rules": {"revision": d.Bundle}, "data": {"revision": d.Data}},
		Path:       "policy",
		Input:      d.Input,
		Result:     Answer{d.Outcome, reasons, d.Obligations},
		Requested:  "screen",
		Timestamp:  d.At.UTC().Format(time.RFC3339Nano),
		Metrics:    map[string]int64{"timer_rego_query_eval_ns": int64(d.Duration)},
	}
}
