package evm

import "github.com/vostro-gateway/vostro/gateway"

// VerifyProof is what the fuzzer throws its bytes at.
var VerifyProof = verifyProof

// Waiting is how many questions wait for a carrier to an endpoint.
func (c *Chain) Waiting(i int) int {
	p := &c.endpoints[i].post
	p.mu.Lock()
	defer p.mu.Unlock()
	return len(p.waiting)
}

// KindOf gives what a JSON-RPC error to a question says of the endpoint, and whether a quorum may agree on it as a
// revert.
func KindOf(code int, message, data string) (kind string, reverted bool) {
	e := &endpoint{url: "http://node.invalid"}
	f := e.refusal(code, message, data)
	switch f.kind {
	case failedLimited:
		return "limited", false
	case failedMissing:
		return "missing", false
	}
	return "answer", Classify(f.code, f.text, f.data).Code == gateway.CodeReverted
}
