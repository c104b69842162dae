package main

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

// storeFiles gives what SQLite keeps of a store.
func (e *endToEnd) storeFiles() map[string][]byte {
	e.t.Helper()
	found, err := filepath.Glob(filepath.Join(e.dir, "vostro.db*"))
	require.NoError(e.t, err)
	files := map[string][]byte{}
	for _, path := range found {
		files[path], err = os.ReadFile(path)
		require.NoError(e.t, err)
	}
	require.NotEmpty(e.t, files)
	return files
}

// replaceStore removes the store and puts the files in its place.
func (e *endToEnd) replaceStore(files map[string][]byte) {
	e.t.Helper()
	for path := range e.storeFiles() {
		require.NoError(e.t, os.Remove(path))
	}
	for path, content := range files {
		require.NoError(e.t, os.WriteFile(path, content, 0o600))
	}
}

// The backup is of a moment at which nothing was signed: no row of it can say
// that the payment has left. Only the look at the chain does, and without it
// (VOSTRO_TEST_BREAK=lookup) the bank never hears the end of this payment.
func TestRestoredBackupDoesNotPayTwice(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{})
	p := e.payment("1250.75", 0)
	e.launch(envCrash + "=commit intent|before|1")
	require.NoError(t, e.child.ready(e.ctx, e.url))
	e.post("RESTORE-1", p)
	e.dies()
	e.nothingSent()
	backup := e.storeFiles()

	e.up()
	e.waitSent(p)
	e.child.kill()
	e.replaceStore(backup)
	e.rewound = true

	e.up(broken()...)
	e.hears("ACCC", p)
	e.settledOnce(p)
	require.Equal(t, uint64(1), e.nonces(), "transactions that the gateway's account has sent")
}

// broken passes a mechanism to take away on to the gateway under test, to see
// that the test finds it missing.
func broken() []string {
	if what := os.Getenv(envBreak); what != "" {
		return []string{envBreak + "=" + what}
	}
	return nil
}

// The store is lost while the payment is between the chains, and the bank, which
// has heard nothing final, sends it again to a gateway that knows nothing.
func TestLostStoreAdoptsWhatTheBankSendsAgain(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{})
	relay := e.net.Relay(e.net.Chains[0])
	relay.Stall(true)
	p := e.payment("310.20", 1)
	message := pacs008("LOST-1", time.Now(), p)
	e.up()
	_, _, err := e.send(e.ctx, message)
	require.NoError(t, err)
	sent := e.waitSent(p)
	e.blocks(e.net.Chains[0], 3*e.net.Finality()) // a new store begins after it
	e.child.kill()
	e.replaceStore(nil)

	e.up(broken()...)
	receipt, a, err := e.send(e.ctx, message)
	require.NoError(t, err)
	require.False(t, a.replayed, "the store is new: it can't know the message")
	require.Len(t, receipt.Transfers, 1)
	e.state(receipt.Transfers[0].ID, gateway.StateSourceFinal)
	relay.Stall(false)
	e.hears("ACCC", p)
	e.settledOnce(p)
	require.Equal(t, sent, e.sendsOf()[refOf(p)][0], "the send of the first life")
	require.Equal(t, uint64(1), e.nonces(), "transactions that the gateway's account has sent")
}

// The store is lost after the payment was credited and the bank has heard so. The
// new gateway begins to follow both chains behind send and credit; sent again, the
// payment is found on both, and is told as what it is.
func TestLostStoreFindsWhatHasSettledLongAgo(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{})
	p := e.payment("310.20", 1)
	message := pacs008("LOST-2", time.Now(), p)
	e.up()
	_, _, err := e.send(e.ctx, message)
	require.NoError(t, err)
	e.hears("ACCC", p)
	e.blocks(e.net.Chains[0], 3*e.net.Finality())
	e.blocks(e.net.Chains[1], 3*e.net.Finality())
	e.child.kill()
	e.replaceStore(nil)

	e.up(broken()...)
	receipt, a, err := e.send(e.ctx, message)
	require.NoError(t, err)
	require.False(t, a.replayed, "the store is new: it can't know the message")
	e.state(receipt.Transfers[0].ID, gateway.StateSettled)
	require.Len(t, e.sendsOf(), 1)
	require.Equal(t, uint64(1), e.nonces(), "transactions that the gateway's account has sent")
	credits, err := e.net.Credits(e.ctx)
	require.NoError(t, err)
	require.Len(t, credits, 1)
}
