package gateway

import (
	"encoding/json"
	"time"
)

// ShadowDifference is a decision on which a candidate of the policy, which is evaluated
// and never acted on, says otherwise. There is one for each candidate and decision.
type ShadowDifference struct {
	Candidate PolicyDigests // Tests don't count
	Decision  string
	At        time.Time       // of the decision
	Content   json.RawMessage // how they differ, as the evaluation has it
}

// What is kept of differences: the last ones of all candidates, and none that is older.
const (
	ShadowKept    = 2_000
	ShadowKeptFor = 90 * 24 * time.Hour
)
