package evm

// VerifyProof is what the fuzzer throws its bytes at.
var VerifyProof = verifyProof

// Waiting is how many questions wait for a carrier to an endpoint.
func (c *Chain) Waiting(i int) int {
	p := &c.endpoints[i].post
	p.mu.Lock()
	defer p.mu.Unlock()
	return len(p.waiting)
}
