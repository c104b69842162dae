package gateway

// TransferFilter selects transfers. Zero fields don't restrict. The answer is
// in ascending order of id, which is the order of arrival, and begins after
// AfterID; Limit is at most 500.
type TransferFilter struct {
	Client     string
	UETR       string
	EndToEndID string
	MessageID  string
	State      State
	AfterID    string
	Limit      int
}

// ProposalFilter selects proposals, in ascending order of id, beginning after
// AfterID. Zero fields don't restrict.
type ProposalFilter struct {
	Client  string
	Kind    ProposalKind
	Subject string
	State   ProposalState
	AfterID string
	Limit   int
}

// RecallFilter selects recalls, in ascending order of id, beginning after
// AfterID. Zero fields don't restrict.
type RecallFilter struct {
	Client     string
	TransferID string
	MessageID  string
	State      RecallState
	AfterID    string
	Limit      int
}

// OrderFilter selects orders, in ascending order of id, beginning after AfterID.
// Zero fields don't restrict.
type OrderFilter struct {
	Client     string
	Reference  string // OrdrRef
	TransferID string
	MessageID  string
	State      OrderState
	Bulk       string // members of a bulk order
	AfterID    string
	Limit      int
}

// IncomingFilter selects incoming payments, in ascending order of id, beginning
// after AfterID. Zero fields don't restrict.
type IncomingFilter struct {
	Client  string
	UETR    string
	State   IncomingState
	AfterID string
	Limit   int
}
