package mappings

import (
	"bytes"
	_ "embed"
	"fmt"

	"go.yaml.in/yaml/v3"

	"github.com/vostro-gateway/vostro/gateway"
)

//go:embed statuses.yaml
var statusesFile []byte

// Statuses is the table of what a state is reported as.
type Statuses map[gateway.State]StatusRow

// StatusRow is one line of the table.
type StatusRow struct {
	Statuses    []string `yaml:"statuses"`    // a client hears the first that it wants
	Code        string   `yaml:"code"`        // when the event brings no ISO reason
	Proprietary string   `yaml:"proprietary"` // when there is no code either
	Reasons     bool     `yaml:"reasons"`     // the event's own reasons are told
}

// DefaultStatuses gives the table that comes with the gateway.
func DefaultStatuses() Statuses {
	s, err := ParseStatuses(statusesFile)
	if err != nil {
		panic(err) // the file is embedded above and a test reads it
	}
	return s
}

// ParseStatuses reads a table. It must have a row for every state and no other,
// and a reason wherever a rejection needs one.
func ParseStatuses(raw []byte) (Statuses, error) {
	var table Statuses
	decoder := yaml.NewDecoder(bytes.NewReader(raw))
	decoder.KnownFields(true)
	if err := decoder.Decode(&table); err != nil {
		return nil, fmt.Errorf("statuses: %w", err)
	}
	for _, state := range gateway.States() {
		row, ok := table[state]
		if !ok || len(row.Statuses) == 0 {
			return nil, fmt.Errorf("statuses: state %s has none", state)
		}
		for _, s := range row.Statuses {
			if !transactionStatuses[s] {
				return nil, fmt.Errorf("statuses: state %s: %q is no transaction status", state, s)
			}
			if s == statusRejected && row.Code == "" && row.Proprietary == "" {
				return nil, fmt.Errorf("statuses: state %s: %s needs a reason", state, s)
			}
			if s == statusRejected != (state == gateway.StateRejected) {
				return nil, fmt.Errorf("statuses: state %s: %s says that nothing left, and the state doesn't, or the other way round", state, s)
			}
		}
	}
	if len(table) != len(gateway.States()) {
		return nil, fmt.Errorf("statuses: %d rows for %d states", len(table), len(gateway.States()))
	}
	return table, nil
}

const statusRejected = "RJCT"

// transactionStatuses are those of ISO 20022's external payment transaction
// status codes that a transfer can come to.
var transactionStatuses = map[string]bool{
	"RCVD": true, "ACTC": true, "ACCP": true, "ACSP": true, "ACSC": true, "ACCC": true, "ACWC": true, "ACWP": true,
	"ACFC": true, "ACPD": true, "PDNG": true, "BLCK": true, "CANC": true, statusRejected: true,
}

// final reports whether nothing may follow a status: only another message type
// undoes it.
func final(status string) bool {
	switch status {
	case "ACSC", "ACCC", "CANC", statusRejected:
		return true
	}
	return false
}

// StatusOf gives the ISO status of a transfer as it stands, and the reason code
// with it, empty when there is none.
func (s Statuses) StatusOf(t *gateway.Transfer) (status, reason string) {
	row := s[t.Status.State]
	if len(row.Statuses) == 0 {
		return "", ""
	}
	for _, r := range t.Progress.Reasons {
		if row.Reasons && r.ISO != "" {
			return row.Statuses[0], r.ISO
		}
	}
	return row.Statuses[0], first(row.Code, row.Proprietary)
}
