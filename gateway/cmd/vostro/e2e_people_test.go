package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/compliance"
	"github.com/vostro-gateway/vostro/gateway"
)

func TestOneOfficersRefusalEndsAHeldPayment(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{})
	e.up()
	p := e.payment("250000.00", 0)
	id := e.post("REFUSED-1", p)[0]
	e.vote(officerOne, id, "approve")
	e.vote(officerTwo, id, "reject")
	e.hearsReason(p, "RJCT", "DS0H")
	e.blocks(e.net.Chains[0], 3)
	e.nothingSent()
	require.Equal(t, []string{"PDNG", "RJCT"}, e.statuses(p))
}

func TestHoldThatNobodyDecidesIsRejected(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{}, setting{engineLine, "engine: {poll: 1s, bump: 10s, lease: 2s, held: 1s}"})
	e.up()
	p := e.payment("250000.00", 0)
	e.post("EXPIRED-1", p)
	e.hearsReason(p, "RJCT", "AB03")
	e.nothingSent()
	require.Equal(t, []string{"PDNG", "RJCT"}, e.statuses(p))
}

// writeBundle writes the default policy with something replaced in its data.
func (e *endToEnd) writeBundle(name, old, changed string) string {
	e.t.Helper()
	dir := filepath.Join(e.dir, name)
	require.NoError(e.t, os.CopyFS(dir, compliance.DefaultBundle()))
	path := filepath.Join(dir, "data.yaml")
	data, err := fs.ReadFile(compliance.DefaultBundle(), "data.yaml")
	require.NoError(e.t, err)
	require.Contains(e.t, string(data), old)
	require.NoError(e.t, os.WriteFile(path, []byte(strings.Replace(string(data), old, changed, 1)), 0o600))
	return dir
}

// An allow is an allow of the rules and lists under which it was given. The
// curse keeps the payment waiting while they change.
func TestPolicyThatChangedBeforeSigningDecidesAgain(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{})
	e.up()
	source := e.net.Chains[0]
	require.NoError(t, source.Curse(e.ctx))
	p, q := e.payment("90.00", 0), e.payment("91.00", 1)
	ids := e.post("OVERTAKEN-1", p, q)
	for i, waiting := range []payment{p, q} {
		e.hearsReason(waiting, "PDNG", "ED06")
		e.state(ids[i], gateway.StateParked)
	}
	require.NoError(t, e.child.stop(e.ctx))

	dir := e.writeBundle("stricter", "names:\n", "names:\n    - "+e.accounts[0].holder+"\n")
	e.configured(setting{complianceLine, "compliance: {bundle: " + dir + ", "})
	require.NoError(t, source.Uncurse(e.ctx))
	e.up()
	e.hearsReason(p, "RJCT", "RR04")
	e.hears("ACCC", q)
	e.settledOnce(q)
}
