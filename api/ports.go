package api

import (
	"context"
	"encoding/json"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// Intake takes messages; *engine.Intake is one. When Accept returns without an
// error, everything in the receipt is durable.
type Intake interface {
	Accept(ctx context.Context, a engine.Arrival) (engine.Receipt, error)
}

// Voting makes proposals and takes votes on them; *engine.Proposals is one. Vote
// can return NOT_FOUND, FORBIDDEN and CONFLICT, Propose INVALID_REQUEST with all
// faults of what is proposed.
type Voting interface {
	Propose(ctx context.Context, kind gateway.ProposalKind, by, reason string, changes json.RawMessage) (gateway.Proposal, error)
	Vote(ctx context.Context, id string, v gateway.Vote) (gateway.Proposal, error)
}

// Store is what the API shows. Reading one that doesn't exist is NOT_FOUND.
type Store interface {
	MessageReader
	ProposalReader
	OrderReader
	RecallReader
	IncomingReader
	ReportReader
	ReturnReader
	TransferReader
	RecoveryReader
	DirectoryReader
	NAVReader
	PolicyReader

	// Incarnation is a random id that was made together with the store. A cursor
	// of another one is refused.
	Incarnation() string
}

// MessageReader finds messages, with their original bytes.
type MessageReader interface {
	Message(ctx context.Context, id string) (gateway.Message, error)
}

// TransferReader finds transfers and their events, events in ascending order
// of sequence from afterSequence+1 on, at most n of them.
type TransferReader interface {
	Transfer(ctx context.Context, id string) (*gateway.Transfer, error)
	ListTransfers(ctx context.Context, f gateway.TransferFilter) ([]*gateway.Transfer, error)
	EventsOf(ctx context.Context, transferID string, afterSequence int64, n int) ([]gateway.Event, error)
}

// ReportReader finds the status messages about transfers, oldest first.
type ReportReader interface {
	Report(ctx context.Context, id string) (gateway.Report, error)
	ReportsOf(ctx context.Context, transferID string) ([]gateway.Report, error)
}

// ProposalReader finds proposals.
type ProposalReader interface {
	Proposal(ctx context.Context, id string) (gateway.Proposal, error)
	ListProposals(ctx context.Context, f gateway.ProposalFilter) ([]gateway.Proposal, error)
}
