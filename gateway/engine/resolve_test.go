package engine_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

func TestAStrandedTransferIsProposedToPeopleAndExecutedOnceTheyAgree(t *testing.T) {
	t.Parallel()
	r := newRescue(t)
	tr := r.strand("a")
	r.resolve()
	require.Empty(t, r.byHand(tr.ID), "nobody has agreed")
	require.Empty(t, r.base.broadcasts)
	require.Equal(t, gateway.StateStranded, r.state(tr.ID))
	open := r.proposals(tr.ID, gateway.ProposalOpen)
	require.Len(t, open, 1)
	require.Equal(t, []string{"backoffice"}, open[0].Barred, "whoever sent the message has no vote")
	require.Equal(t, 2, open[0].Required)
	x, err := gateway.ExecutionOf(open[0])
	require.NoError(t, err)
	require.Equal(t, gateway.Execution{
		Purpose: gateway.PurposeExecute, Cause: gateway.CausePassed, Detail: "ReceiverError: no reason given", Message: hash("message", tr.ID), Chain: "base",
		To: offRamp, Data: []byte("execute"), Gas: 1000, Ceiling: "100000",
	}, x)
	reasons := r.transfer(tr.ID).Progress.Reasons
	require.Equal(t, "cause", reasons[len(reasons)-1].Rule)

	r.vote(open[0].ID, true, "anna")
	r.resolve()
	require.Empty(t, r.byHand(tr.ID), "one of two has agreed")
	r.vote(open[0].ID, true, "berta")
	r.resolve()
	live := r.byHand(tr.ID)
	require.Len(t, live, 1)
	require.Equal(t, gateway.IntentLive, live[0].State)
	require.Equal(t, offRamp, live[0].Contract)
	require.Equal(t, "base", live[0].Chain)
	require.Len(t, r.base.broadcasts, 1)
	require.Equal(t, live[0].Attempts[0].Hash, r.base.broadcasts[0].Hash)
	require.Equal(t, gateway.StateStranded, r.state(tr.ID), "only the chain makes it better")
	require.Equal(t, "100", r.recovery(tr.ID).MaxGasPrice, "the ceiling over the gas limit")

	r.later(time.Hour)
	r.resolve()
	require.Len(t, r.byHand(tr.ID), 1, "one at a time")
	require.Len(t, r.proposals(tr.ID, ""), 1)
}

func TestWhereThePolicySaysSoAnExecutionGoesAtOnce(t *testing.T) {
	t.Parallel()
	r := newRescue(t)
	r.policy.Auto = true
	tr := r.strand("a")
	r.resolve()
	require.Len(t, r.byHand(tr.ID), 1)
	require.Len(t, r.base.broadcasts, 1)
	require.Empty(t, r.proposals(tr.ID, ""))
	require.Equal(t, gateway.EventByHand, r.last(tr.ID).Type)

	// It is mined and final, and the credit follows.
	r.base.nonce, r.base.finalNonce = 1, 1
	r.see("base", 506, 505, sightedCredit(tr, 505))
	r.track()
	require.Equal(t, gateway.StateSettled, r.state(tr.ID))
	r.resolve()
	in := r.byHand(tr.ID)
	require.Equal(t, gateway.IntentMined, in[0].State)
	_, next, err := r.store.DueRecoveries(t.Context(), r.now, 10)
	require.NoError(t, err)
	require.Equal(t, 9999, next.Year(), "nothing is left to do")
}

func TestAnExecutionThatDoesNotHelpIsMadeAgainAfterItsNonceIsFinalAndNotForEver(t *testing.T) {
	t.Parallel()
	r := newRescue(t)
	r.policy.Auto = true
	tr := r.strand("a")
	for i := range uint64(3) {
		r.resolve()
		require.Len(t, r.byHand(tr.ID), int(i)+1)
		r.base.nonce = i + 1 // mined
		r.later(time.Hour)
		r.resolve()
		require.Len(t, r.byHand(tr.ID), int(i)+1, "a nonce that isn't final may still be taken by an attempt of it")
		r.base.finalNonce = i + 1
		r.later(time.Hour)
	}
	r.resolve()
	all := r.byHand(tr.ID)
	require.Len(t, all, 3)
	for i, in := range all {
		require.Equal(t, gateway.IntentLost, in.State)
		require.Equal(t, uint64(i), in.Nonce)
	}
	require.Len(t, r.proposals(tr.ID, gateway.ProposalOpen), 1, "what goes wrong again and again is for people")
}

func TestARefusedExecutionIsProposedAgainOnlyWhenItIsAnotherOne(t *testing.T) {
	t.Parallel()
	r := newRescue(t)
	tr := r.strand("a")
	r.resolve()
	r.vote(r.proposals(tr.ID, gateway.ProposalOpen)[0].ID, false, "anna")
	for range 3 {
		r.later(time.Hour)
		r.resolve()
	}
	require.Len(t, r.proposals(tr.ID, ""), 1)
	r.remedies.says = executable(900_000)
	r.remedies.says.Cause = gateway.CauseOutOfGas
	r.later(time.Hour)
	r.resolve()
	require.Len(t, r.proposals(tr.ID, ""), 2)
	require.Empty(t, r.byHand(tr.ID))
}

func TestAnApprovalHoldsForItsGasAndForOneTransaction(t *testing.T) {
	t.Parallel()
	r := newRescue(t)
	tr := r.strand("a")
	r.resolve()
	first := r.proposals(tr.ID, gateway.ProposalOpen)[0]
	r.remedies.says = executable(900_000) // meanwhile it needs more
	r.vote(first.ID, true, "anna", "berta")
	r.resolve()
	require.Empty(t, r.byHand(tr.ID), "nobody has agreed to that")
	second := r.proposals(tr.ID, gateway.ProposalOpen)
	require.Len(t, second, 1)
	r.vote(second[0].ID, true, "anna", "berta")
	r.resolve()
	require.Len(t, r.byHand(tr.ID), 1)
	require.Equal(t, uint64(900_000), r.remedies.asked[r.remedies.looks()-1].Gas, "the approved directions are those that are simulated")

	r.base.nonce, r.base.finalNonce = 1, 1
	r.later(time.Hour)
	r.resolve()
	require.Len(t, r.byHand(tr.ID), 1, "it was used")
	require.Len(t, r.proposals(tr.ID, gateway.ProposalOpen), 1)
}

func TestWithoutARemedyTheCauseIsToldOnceAndLookedAtWhenTheChainSays(t *testing.T) {
	t.Parallel()
	r := newRescue(t)
	r.policy.Auto = true
	r.remedies.says = gateway.Diagnosis{Cause: gateway.CauseRateLimited, Detail: "TokenRateLimitReached (wait seconds 90)", After: 91 * time.Second}
	tr := r.strand("a")
	r.resolve()
	require.Equal(t, gateway.EventDiagnosed, r.last(tr.ID).Type)
	version, looks := r.transfer(tr.ID).Version, r.remedies.looks()
	r.later(90 * time.Second)
	r.resolve()
	require.Equal(t, looks, r.remedies.looks(), "the bucket hasn't refilled")
	r.remedies.says.Detail = "TokenRateLimitReached (wait seconds 30)"
	r.later(2 * time.Second)
	r.resolve()
	require.Equal(t, looks+1, r.remedies.looks())
	require.Equal(t, version, r.transfer(tr.ID).Version, "the same cause is no news")
	require.Empty(t, r.byHand(tr.ID))
	require.Empty(t, r.proposals(tr.ID, ""))
	require.Equal(t, gateway.CauseRateLimited, r.recovery(tr.ID).Cause)

	r.remedies.says = executable(0)
	r.later(10 * time.Minute)
	r.resolve()
	require.Len(t, r.byHand(tr.ID), 1)
}

func TestALookAtAnUnknownCauseGrowsRarer(t *testing.T) {
	t.Parallel()
	r := newRescue(t)
	r.remedies.says = gateway.Diagnosis{Cause: gateway.CauseReverts, Detail: "Panic (code 17)"}
	tr := r.strand("a")
	var waits []time.Duration
	for range 8 {
		r.resolve()
		due := r.recovery(tr.ID).DueAt
		waits = append(waits, due.Sub(r.now))
		r.now = due
	}
	require.Equal(t, 30*time.Second, waits[0])
	for i := range waits[1:] {
		require.GreaterOrEqual(t, waits[i+1], waits[i])
	}
	require.Equal(t, 10*time.Minute, waits[7])
}

func TestChainsThatCannotBeAskedChangeNothing(t *testing.T) {
	t.Parallel()
	r := newRescue(t)
	r.policy.Auto = true
	r.remedies.err = gateway.Errorf(gateway.CodeQuorum, "head", gateway.RetryAfterChange, "two of three")
	tr := r.strand("a")
	r.resolve()
	require.Empty(t, r.byHand(tr.ID))
	require.Equal(t, gateway.StateStranded, r.state(tr.ID))
	r.remedies.err = nil
	r.later(time.Hour)
	r.resolve()
	require.Len(t, r.byHand(tr.ID), 1)
}

func TestACreditThatWasSetAsideIsPaidOnceItsBeneficiaryCanTakeIt(t *testing.T) {
	t.Parallel()
	r := newRescue(t)
	r.policy.Auto = true
	id := r.sent("a", 1)[0]
	tr := r.transfer(id)
	aside := sightedCredit(tr, 501)
	aside.Kind, aside.Detail = gateway.SightedSetAside, "AccountBlocked (account 0x3)"
	r.see("ethereum", 100, 90)
	r.see("base", 500, 490)
	r.see("ethereum", 103, 102, sightedSend(tr, 101))
	r.see("base", 503, 502, aside)
	r.track()
	require.Equal(t, gateway.StateUndelivered, r.state(id))
	r.remedies.says = gateway.Diagnosis{Cause: gateway.CauseRefused, Detail: "AccountBlocked (account 0x3)"}
	r.resolve()
	require.Empty(t, r.byHand(id))
	r.remedies.says = gateway.Diagnosis{Cause: gateway.CausePayable, Remedy: &gateway.Remedy{
		Purpose: gateway.PurposeRetry, Chain: "base", Call: gateway.Call{To: tr.Route.Receiver, Data: []byte("retry"), GasLimit: 1000},
	}}
	r.later(time.Hour)
	r.resolve()
	in := r.byHand(id)
	require.Len(t, in, 1)
	require.Equal(t, gateway.PurposeRetry, in[0].Purpose)
	require.Equal(t, tr.Route.Receiver, in[0].Contract)
}

// A stranger executes the message after it was simulated and before ours is
// broadcast: ours does no harm, and nobody is asked about it any more.
func TestAStrangersSuccessIsAdoptedAndOurTransactionOnlyEndsItsNonce(t *testing.T) {
	t.Parallel()
	r := newRescue(t)
	r.policy.Auto = true
	tr := r.strand("a")
	credited := func() {
		r.remedies.then = nil
		r.see("base", 506, 505, sightedCredit(tr, 505))
		r.track()
		require.Equal(t, gateway.StateSettled, r.state(tr.ID))
	}
	r.remedies.then = credited
	r.resolve()
	require.Empty(t, r.byHand(tr.ID), "what was read has moved on, so nothing is signed for it")
	require.Empty(t, r.base.broadcasts)
	require.Equal(t, gateway.StateSettled, r.state(tr.ID))
	r.later(time.Minute)
	r.resolve()
	require.Empty(t, r.byHand(tr.ID))

	// After the commit: the nonce is taken, so the transaction must still go.
	other := r.strand2("b", 507)
	r.base.broadcastErr = gateway.Errorf(gateway.CodeUnavailable, "send", gateway.RetrySameBytes, "down")
	r.resolve()
	require.Len(t, r.byHand(other.ID), 1)
	r.see("base", 512, 511, sightedCredit(other, 511))
	r.track()
	require.Equal(t, gateway.StateSettled, r.state(other.ID))
	r.base.broadcastErr = nil
	sent := len(r.base.broadcasts)
	r.later(10 * time.Second)
	r.resolve()
	require.Greater(t, len(r.base.broadcasts), sent, "a nonce that was taken must be used, or later ones wait for ever")
	require.Equal(t, r.byHand(other.ID)[0].Attempts[0].Hash, r.base.broadcasts[sent].Hash)
	require.Len(t, r.byHand(other.ID), 1)
}

func TestWhenTheTransferHasComeOnItsOpenProposalIsClosed(t *testing.T) {
	t.Parallel()
	r := newRescue(t)
	tr := r.strand("a")
	r.resolve()
	require.Len(t, r.proposals(tr.ID, gateway.ProposalOpen), 1)
	r.see("base", 506, 505, sightedCredit(tr, 505))
	r.track()
	r.resolve()
	require.Empty(t, r.proposals(tr.ID, gateway.ProposalOpen))
	require.Len(t, r.proposals(tr.ID, gateway.ProposalExpired), 1)
	require.Empty(t, r.recovery(tr.ID).Cause)
}

func TestATransactionByHandIsReplacedUnderItsOwnCeiling(t *testing.T) {
	t.Parallel()
	r := newRescue(t)
	r.policy.Auto = true
	tr := r.strand("a")
	r.resolve()
	for range 4 {
		r.later(2 * time.Minute)
		r.resolve()
	}
	in := r.byHand(tr.ID)
	require.Len(t, in, 1)
	require.Len(t, in[0].Attempts, 2, "40, 80, and 160 would be over 100")
	require.Equal(t, "80", in[0].Attempts[1].GasFeeCap.String())
	require.Equal(t, in[0].Attempts[1].Hash, r.base.broadcasts[len(r.base.broadcasts)-1].Hash)
	require.Equal(t, in[0].Attempts[1].Hash, r.recovery(tr.ID).Tx)
}

func TestAKeyThatSignsNothingCostsNoApproval(t *testing.T) {
	t.Parallel()
	r := newRescue(t)
	tr := r.strand("a")
	r.resolve()
	r.vote(r.proposals(tr.ID, gateway.ProposalOpen)[0].ID, true, "anna", "berta")
	r.base.nonceErr = gateway.Errorf(gateway.CodeUnavailable, "nonce", gateway.RetrySameBytes, "down")
	r.resolve()
	require.Empty(t, r.byHand(tr.ID))
	r.base.nonceErr = nil
	r.later(time.Hour)
	r.resolve()
	require.Len(t, r.byHand(tr.ID), 1)
	require.Len(t, r.proposals(tr.ID, ""), 1, "the approval was still good")
}

func TestPeopleMayAskForAnExecutionWithWhatOnlyTheyHave(t *testing.T) {
	t.Parallel()
	r := newRescue(t)
	tr := r.strand("a")
	r.remedies.says = gateway.Diagnosis{Cause: gateway.CauseUnverified, Detail: "verifier 0x1 must sign"}
	r.resolve()
	ask := func(changes string) (gateway.Proposal, error) {
		return r.voting().Propose(t.Context(), gateway.ProposalExecution, "anna", "the verifier's operator has sent its result", []byte(changes))
	}
	request := `{"transfer_id":"` + tr.ID + `","verifier_results":{"0x0100000000000000000000000000000000000000":"0xbeef"}}`
	_, err := ask(request)
	require.Equal(t, gateway.CodeConflict, gateway.CodeOf(err), "%v", err)
	require.ErrorContains(t, err, "verifier 0x1 must sign")
	_, err = ask(`{"transfer":"` + tr.ID + `"}`)
	require.Equal(t, gateway.CodeInvalidRequest, gateway.CodeOf(err), "%v", err)

	r.remedies.says = executable(0)
	p, err := ask(request)
	require.NoError(t, err)
	require.Equal(t, []string{"backoffice", "anna"}, p.Barred)
	require.Equal(t, 1, p.Required)
	r.resolve()
	require.Equal(t, p.ID, r.recovery(tr.ID).Proposal, "whoever looks at the transfer finds it")
	_, err = ask(request)
	require.Equal(t, gateway.CodeConflict, gateway.CodeOf(err), "%v", err)
	r.later(time.Hour)
	r.resolve()
	require.Len(t, r.proposals(tr.ID, gateway.ProposalOpen), 1, "the question stands already")
	require.Empty(t, r.byHand(tr.ID))
	r.vote(p.ID, true, "berta")
	r.resolve()
	require.Len(t, r.byHand(tr.ID), 1)
	require.Equal(t, []byte{0xbe, 0xef}, r.remedies.asked[r.remedies.looks()-1].Results[gateway.Address{1}])
	_, err = ask(request)
	require.Equal(t, gateway.CodeConflict, gateway.CodeOf(err), "%v", err)
}

func TestASettledTransferIsNotExecuted(t *testing.T) {
	t.Parallel()
	r := newRescue(t)
	tr := r.settled("a")
	_, err := r.voting().Propose(t.Context(), gateway.ProposalExecution, "anna", "why not", []byte(`{"transfer_id":"`+tr.ID+`"}`))
	require.Equal(t, gateway.CodeConflict, gateway.CodeOf(err), "%v", err)
}

// A payment settled by cover is stranded with its cover, and only the cover has a message on a chain.
func TestWhatFollowsAnotherTransferIsNotBroughtOnByItself(t *testing.T) {
	t.Parallel()
	r := newRescue(t)
	id, err := r.comes("pacs.008 COVE")
	require.NoError(t, err)
	tr := r.transfer(id)
	stranded := gateway.Status{State: gateway.StateStranded, Flight: gateway.Flight{Source: gateway.SourceFinal, Destination: gateway.DestFailure}}
	require.NoError(t, r.store.Commit(t.Context(), &gateway.Commit{Stuck: []string{id}, Changes: []gateway.Change{{
		TransferID: id, FromVersion: tr.Version, Status: stranded, Work: tr.Work, Progress: tr.Progress,
		Events: []gateway.Event{{Subject: id, Type: gateway.EventObserved, Status: stranded, Actor: "test", At: r.now}},
	}}}))
	r.resolve()
	require.Zero(t, r.remedies.looks())
	require.Empty(t, r.proposals(id, ""))
	_, err = r.voting().Propose(t.Context(), gateway.ProposalExecution, "anna", "please", []byte(`{"transfer_id":"`+id+`"}`))
	require.Equal(t, gateway.CodeConflict, gateway.CodeOf(err), "%v", err)
	require.ErrorContains(t, err, "moves its value")
}
