package gateway

import "time"

// EndpointView is an RPC endpoint of a chain as it was seen last.
type EndpointView struct {
	Operator string    // as configured; its URL is never shown
	State    string    // ok, lagging, forked, hanging, lying, foreign or down
	Error    string    // the last one, kept after recovery
	Since    time.Time // of the state; zero: since the start
	Faults   int       // since the start
}

// OK reports whether nothing speaks against the endpoint.
func (e EndpointView) OK() bool { return e.State == "ok" }

// ChainView is a chain as this gateway sees it. Nothing is asked for it.
type ChainView struct {
	Name      string
	ChainID   string
	Selector  string
	Quorum    int // endpoints that must agree
	Endpoints []EndpointView

	Head    Block       // the last on which a quorum agreed; zero: none since the start
	Agreed  time.Time   // when it did
	Cursor  ChainCursor // what of the chain the store has; zero: nothing yet
	Signers []Address
}

// Observed reports whether enough endpoints are well to agree on anything. While a
// chain isn't observed its transfers wait, and no state changes.
func (v *ChainView) Observed() bool {
	n := 0
	for _, e := range v.Endpoints {
		if e.OK() {
			n++
		}
	}
	return n >= v.Quorum
}

// Backlog is what isn't finished, in numbers.
type Backlog struct {
	Transfers  map[State]int64      // in states that aren't terminal
	Orders     map[OrderState]int64 // in states that aren't terminal, bulk orders included
	Deliveries map[string]int64     // not acknowledged yet, by client
	Dead       map[string]int64     // deliveries that used up their retries, by client
	Cases      map[ProposalKind]int64
}
