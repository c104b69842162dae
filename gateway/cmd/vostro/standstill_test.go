package main

import (
	"context"
	"net/http"
	"syscall"
	"testing"
	"time"
)

// standstill logs what a gateway under test knows when the test has failed: its
// transfers, what it thinks of the chains, and where each of its goroutines
// stands. The gateway ends by it.
func (w *world) standstill(t *testing.T, c *child) {
	t.Helper()
	if c == nil || c.ended() {
		return
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	for _, path := range []string{"/readyz", "/v1/lanes", "/v1/transfers"} {
		a, err := w.call(ctx, officerOne, http.MethodGet, path, "", nil)
		t.Logf("%s: %d %v %s", path, a.status, err, a.body)
	}
	for _, chain := range w.net.Chains {
		t.Logf("%s is at block %d", chain.Name, chain.Head().Number)
	}
	_ = c.cmd.Process.Signal(syscall.SIGQUIT)
	select {
	case <-c.done:
	case <-ctx.Done():
	}
}
