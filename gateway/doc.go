// Package gateway is the domain of Vostro in the bank's own words: messages,
// transfers, routes, intents, decisions, events, proposals, and the pure state
// machine that says what may follow what.
//
// It imports nothing else of ours, does no I/O, reads no clock and draws no
// randomness; everything here is safe for concurrent use as long as a value is
// not changed while it is read.
//
// One promise stands behind every type: an accepted payment is never lost,
// never sent twice, never sent without a recorded allow, and its status is
// never better than what the chains prove.
package gateway

//go:generate go test -run TestDiagram . -update
