package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/sqlstore/pgtest"
	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/gateway"
)

// propose has an officer propose changes of the directory.
func (e *endToEnd) propose(officer string, changes ...gateway.DirectoryChange) api.Proposal {
	e.t.Helper()
	body, err := json.Marshal(map[string]any{"kind": "directory", "reason": "a change of the customer's", "changes": changes})
	require.NoError(e.t, err)
	a, err := e.call(e.ctx, officer, http.MethodPost, "/v1/proposals", "application/json", body)
	require.NoError(e.t, err)
	require.Equal(e.t, http.StatusCreated, a.status, "%s", a.body)
	var p api.Proposal
	require.NoError(e.t, json.Unmarshal(a.body, &p))
	return p
}

// answer votes on a proposal and gives the status.
func (e *endToEnd) answer(officer, proposal, verb string) int {
	e.t.Helper()
	a, err := e.call(e.ctx, officer, http.MethodPost, "/v1/proposals/"+proposal+"/"+verb, "application/json", []byte("{}"))
	require.NoError(e.t, err)
	return a.status
}

// entry gives an account as the directory has it.
func (e *endToEnd) entry(a account, wallet string) *gateway.DirectoryAccount {
	return &gateway.DirectoryAccount{
		IBAN: a.iban, Agent: creditorBank, Party: gateway.Holder{Name: a.holder},
		Wallets: []gateway.Wallet{{Chain: e.net.Chains[1].Name, Address: wallet}},
	}
}

// change has one officer propose and the other one approve.
func (e *endToEnd) change(changes ...gateway.DirectoryChange) {
	e.t.Helper()
	require.Equal(e.t, http.StatusOK, e.answer(officerTwo, e.propose(officerOne, changes...).ID, "approve"))
}

// rejected posts a payment that is refused at the door alone.
func (e *endToEnd) rejected(msgID string, p payment) {
	e.t.Helper()
	id := e.post(msgID, p)[0]
	t, err := e.transfer(e.ctx, id)
	require.NoError(e.t, err)
	require.Equal(e.t, string(gateway.StateRejected), t.State)
}

func TestPaymentToANewAccountSettlesOnceAnotherOfficerHasApprovedIt(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{})
	e.up()
	fresh := account{iban: frenchIBAN(9), holder: "Atelier Neuf SARL"}
	e.accounts = append(e.accounts, fresh)
	early := e.payment("12.00", len(e.accounts)-1)
	e.rejected("TOO-EARLY-1", early)

	p := e.propose(officerOne, gateway.DirectoryChange{Op: gateway.DirectoryAdd, Account: e.entry(fresh, fresh.wallet())})
	require.Equal(t, http.StatusForbidden, e.answer(officerOne, p.ID, "approve"), "whoever proposes has no vote")
	require.Equal(t, http.StatusForbidden, e.answer(backOffice, p.ID, "approve"))
	e.rejected("TOO-EARLY-2", e.payment("13.00", len(e.accounts)-1))

	require.Equal(t, http.StatusOK, e.answer(officerTwo, p.ID, "approve"))
	q := e.payment("14.00", len(e.accounts)-1)
	id := e.post("FRESH-1", q)[0]
	e.hears("ACCC", q)
	e.settledOnce(q)
	settled, err := e.transfer(e.ctx, id)
	require.NoError(t, err)
	require.EqualValues(t, 2, settled.Route.Directory.Version)
}

// The curse keeps an allowed payment from being signed while its wallet is taken
// away; when the lane is open again, it must not go there.
func TestWalletThatIsRemovedBetweenAllowAndSigningIsNeverPaid(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{})
	e.up()
	source := e.net.Chains[0]
	require.NoError(t, source.Curse(e.ctx))
	moved, gone, kept := e.payment("90.00", 0), e.payment("91.00", 1), e.payment("92.00", 2)
	ids := e.post("WAITING-1", moved, gone, kept)
	for _, id := range ids {
		e.state(id, gateway.StateParked)
	}
	elsewhere := devnet.Address("wallet/elsewhere")
	e.change(
		gateway.DirectoryChange{Op: gateway.DirectoryReplace, Account: e.entry(e.accounts[0], elsewhere.Hex())},
		gateway.DirectoryChange{Op: gateway.DirectoryRemove, Account: &gateway.DirectoryAccount{IBAN: e.accounts[1].iban}},
	)
	require.NoError(t, source.Uncurse(e.ctx))
	e.hears("ACCC", kept)
	for i, p := range []payment{moved, gone} {
		e.hearsReason(p, "PDNG", "AC04")
		e.state(ids[i], gateway.StateHeld)
	}
	e.settledOnce(kept)

	// Released, the one follows its account, the other one has nowhere to go.
	for _, id := range ids[:2] {
		e.vote(officerOne, id, "approve")
		e.vote(officerTwo, id, "approve")
	}
	e.hears("ACCC", moved)
	e.hearsReason(gone, "RJCT", "AC03")
	credits, err := e.net.Credits(e.ctx)
	require.NoError(t, err)
	paid := map[gateway.PaymentRef][]gateway.Address{}
	for _, c := range credits {
		paid[c.Ref] = append(paid[c.Ref], c.Beneficiary)
	}
	require.Equal(t, map[gateway.PaymentRef][]gateway.Address{
		refOf(kept): {devnet.Address("wallet/" + kept.iban)}, refOf(moved): {elsewhere},
	}, paid)
	require.Len(t, e.sendsOf(), 2)
}

func TestEveryGatewayOnOneStoreFollowsTheDirectory(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{dsn: pgtest.DSN(t)})
	other := e.another()
	e.up()
	other.up()
	fresh := account{iban: frenchIBAN(9), holder: "Atelier Neuf SARL"}
	e.change(gateway.DirectoryChange{Op: gateway.DirectoryAdd, Account: e.entry(fresh, fresh.wallet())})

	e.accounts = append(e.accounts, fresh)
	var taken payment
	e.eventually("the other gateway takes a payment to the new account", func() bool {
		taken = e.payment("10.00", len(e.accounts)-1)
		receipt, _, err := other.send(e.ctx, pacs008(fmt.Sprintf("FOLLOW-%d", e.serial), time.Now(), taken))
		require.NoError(t, err)
		return receipt.Transfers[0].State == string(gateway.StateReceived)
	})
	e.hears("ACCC", taken)
	e.settledOnce(taken)
}

// The file is where an empty store begins, and nothing more.
func TestDirectoryFileThatChangedLaterIsNotApplied(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{})
	e.up()
	require.NoError(t, e.child.stop(e.ctx))
	fresh := account{iban: frenchIBAN(9), holder: "Atelier Neuf SARL"}
	path := filepath.Join(e.dir, "directory.yaml")
	require.NoError(t, os.WriteFile(path, []byte(directoryYAML(e.net.Chains[0].Name, e.net.Chains[1].Name, append(e.accounts, fresh))), 0o600))
	e.up()
	e.accounts = append(e.accounts, fresh)
	e.rejected("NOT-APPLIED-1", e.payment("10.00", len(e.accounts)-1))
	a, err := e.call(e.ctx, officerOne, http.MethodGet, "/readyz", "", nil)
	require.NoError(t, err)
	require.Equal(t, http.StatusOK, a.status, "%s", a.body)
	require.Contains(t, string(a.body), "vostro directory propose")
	require.Contains(t, e.logged(), "vostro directory propose")
	e.nothingSent()
}
