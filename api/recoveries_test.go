package api_test

import (
	"context"
	"encoding/json"
	"net/http"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// asking keeps what was proposed.
type asking struct {
	engine.Proposals
	kind    gateway.ProposalKind
	by      string
	reason  string
	changes string
	err     error
}

func (a *asking) Propose(_ context.Context, kind gateway.ProposalKind, by, reason string, changes json.RawMessage) (gateway.Proposal, error) {
	a.kind, a.by, a.reason, a.changes = kind, by, reason, string(changes)
	return gateway.Proposal{
		ID: "prop_1", Kind: kind, Subject: "tr_stuck", Client: "alpha", ProposedBy: by, Barred: []string{by}, Required: 1, State: gateway.ProposalOpen,
		Content: json.RawMessage(`{"purpose":"execute_by_hand"}`), CreatedAt: noon, ExpiresAt: noon.Add(time.Hour),
	}, a.err
}

// stuck gives an API with a stranded transfer.
func stuck(t *testing.T) (bundle, *asking) {
	voting := &asking{}
	b := setup(t, func(o *api.Options) { o.Voting = voting })
	b.store.transfers["tr_stuck"] = &gateway.Transfer{
		ID: "tr_stuck", Key: gateway.UETRKey("alpha", "cct", "", uetrA), Version: 7, Status: gateway.Status{State: gateway.StateStranded},
	}
	b.store.recoveries["tr_stuck"] = gateway.Recovery{
		TransferID: "tr_stuck", Version: 4, DueAt: noon.Add(time.Minute), LookedAt: noon, Cause: gateway.CauseOutOfGas, Detail: "ReceiverError: no reason given",
		Purpose: gateway.PurposeExecute, Gas: 800_000, Proposal: "prop_0", Tries: 1, Tx: gateway.Hash32{9},
	}
	return b, voting
}

func TestAStuckTransferShowsWhyAndWhatIsDone(t *testing.T) {
	t.Parallel()
	b, _ := stuck(t)
	require.Equal(t, map[string]any{
		"cause": "out_of_gas", "detail": "ReceiverError: no reason given", "remedy": "execute_by_hand", "receiver_gas": "800000", "proposal": "prop_0",
		"looked_at": "2026-11-20T12:00:00.000Z", "next_look_at": "2026-11-20T12:01:00.000Z", "transactions": json.Number("1"),
		"transaction": gateway.Hash32{9}.Hex(),
	}, b.get("alice", "/v1/transfers/tr_stuck").object(t)["recovery"])
	b.store.transfers["tr_stuck"].Status.State = gateway.StateSettled
	require.NotContains(t, b.get("alice", "/v1/transfers/tr_stuck").object(t), "recovery")
}

func TestAnOfficerProposesTheExecutionOfAStuckTransfer(t *testing.T) {
	t.Parallel()
	b, voting := stuck(t)
	ask := func(who, body string) response {
		return b.do(who, "POST", "/v1/transfers/tr_stuck/execute", body, "Content-Type", "application/json")
	}
	got := ask("oscar", `{"reason":"the verifier's operator has sent it","receiver_gas":"900000",
		"verifier_results":{"0x00000000000000000000000000000000000000ab":"0xbeef"}}`)
	require.Equal(t, http.StatusCreated, got.StatusCode, "%s", got.body)
	require.Equal(t, "execution", got.object(t)["kind"])
	require.Equal(t, gateway.ProposalExecution, voting.kind)
	require.Equal(t, "oscar", voting.by)
	require.Equal(t, "the verifier's operator has sent it", voting.reason)
	require.JSONEq(t, `{"transfer_id":"tr_stuck","receiver_gas":"900000","verifier_results":{"0x00000000000000000000000000000000000000ab":"0xbeef"}}`, voting.changes)

	require.Equal(t, http.StatusForbidden, ask("alice", `{"reason":"please"}`).StatusCode)
	require.Equal(t, http.StatusNotFound, ask("otto", `{"reason":"please"}`).StatusCode, "it is another client's")

	require.Equal(t, http.StatusUnprocessableEntity, ask("oscar", `{}`).StatusCode, "a reason is needed")
	bad := ask("oscar", `{"reason":"x","verifier_results":{"nobody":"0xbeef","0x00000000000000000000000000000000000000ab":"beef"}}`)
	require.Equal(t, http.StatusBadRequest, bad.StatusCode, "%s", bad.body)
	require.Len(t, bad.object(t)["errors"], 2)

	voting.err = gateway.Errorf(gateway.CodeConflict, "propose execution", gateway.RetryAfterChange, "the lane is halted by its risk management network")
	refused := ask("oscar", `{"reason":"x"}`)
	require.Equal(t, http.StatusConflict, refused.StatusCode)
	require.Contains(t, refused.object(t)["detail"], "halted")
}
