package main

import (
	"net/http"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/gateway"
)

// asked waits for the proposal that brings a stuck transfer on.
func (e *endToEnd) asked(id string, cause gateway.Cause) *api.Recovery {
	e.t.Helper()
	var r *api.Recovery
	e.eventually("a proposal about "+id, func() bool {
		t, err := e.transfer(e.ctx, id)
		r = t.Recovery
		return err == nil && r != nil && r.Proposal != "" && r.Cause == string(cause)
	})
	return r
}

// The relay has an execution fail, and a token refuses a beneficiary for a
// while. The gateway finds by itself what would help, two officers agree each
// time, and its own transactions credit the beneficiaries, once each.
func TestStuckPaymentsAreBroughtOnByHandOnceTwoOfficersAgree(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{statuses: []string{"PDNG", "ACSP", "ACWC", "ACCC", "RJCT"}})
	e.up()
	relay, dest := e.net.Relay(e.net.Chains[0]), e.net.Chains[1]
	relay.FailExecution(1)
	p := e.payment("640.00", 0)
	id := e.post("BY-HAND-1", p)[0]
	e.hearsReason(p, "PDNG", "STRANDED")
	r := e.asked(id, gateway.CauseGriefed) // the relay gives it too little gas
	require.Equal(t, "execute_by_hand", r.Remedy)
	e.nobodyCredited()
	require.Equal(t, http.StatusOK, e.answer(officerOne, r.Proposal, "approve"))
	e.blocks(dest, 2*e.net.Finality())
	e.nobodyCredited()
	require.Equal(t, http.StatusOK, e.answer(officerTwo, r.Proposal, "approve"))
	e.hears("ACCC", p)
	require.Contains(t, e.events(id), "by_hand")

	wallet := devnet.Address("wallet/" + e.accounts[1].iban)
	relay.Stall(true)
	q := e.payment("18.00", 1)
	aside := e.post("BY-HAND-2", q)[0]
	e.waitSent(q)
	require.NoError(t, dest.BlockAccount(e.ctx, wallet, true)) // after it has left: what is foreseen isn't sent
	relay.Stall(false)
	e.hears("ACWC", q)
	e.eventually("the token's refusal", func() bool {
		shown, err := e.transfer(e.ctx, aside)
		return err == nil && shown.Recovery != nil && shown.Recovery.Cause == string(gateway.CauseRefused)
	})
	require.NoError(t, dest.BlockAccount(e.ctx, wallet, false))
	a, err := e.call(e.ctx, officerOne, http.MethodPost, "/v1/transfers/"+aside+"/execute", "application/json", []byte(`{"reason":"the bank has had the wallet unblocked"}`))
	require.NoError(t, err)
	require.Equal(t, http.StatusCreated, a.status, "%s", a.body)
	proposal := e.asked(aside, gateway.CausePayable).Proposal
	require.Equal(t, http.StatusForbidden, e.answer(officerOne, proposal, "approve"), "who proposes has no vote")
	require.Equal(t, http.StatusOK, e.answer(officerTwo, proposal, "approve"))
	e.hears("ACCC", q)
	e.settledOnce(p, q)
	require.NotContains(t, append(e.statuses(p), e.statuses(q)...), "RJCT")
	failed, err := relay.Failed(e.ctx)
	require.NoError(t, err)
	require.Empty(t, failed)
}

// nobodyCredited reads the destination.
func (e *endToEnd) nobodyCredited() {
	e.t.Helper()
	credits, err := e.net.Credits(e.ctx)
	require.NoError(e.t, err)
	require.Empty(e.t, credits)
}
