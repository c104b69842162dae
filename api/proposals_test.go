package api_test

import (
	"encoding/json"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/gateway"
)

func proposal(id, client string, barred ...string) gateway.Proposal {
	return gateway.Proposal{
		ID: id, Kind: gateway.ProposalRelease, Subject: "tr_held", Client: client, Barred: barred, Required: 2, State: gateway.ProposalOpen, Version: 1,
		Reasons:   []gateway.Reason{{Rule: "amount.review", Text: "needs review", ISO: "NARR", Path: "/amount"}},
		CreatedAt: noon.Add(-time.Hour), ExpiresAt: noon.Add(time.Hour),
	}
}

// held gives an API with a held transfer and the proposal about it.
func held(t *testing.T) bundle {
	b := setup(t, nil)
	b.store.proposals["prop_1"] = proposal("prop_1", "alpha", "both")
	b.store.transfers["tr_held"] = &gateway.Transfer{
		ID: "tr_held", Key: gateway.UETRKey("alpha", "cct", "", uetrA), Version: 2,
		Status: gateway.Status{State: gateway.StateHeld}, Progress: gateway.Progress{Proposal: "prop_1"},
	}
	return b
}

func (b bundle) vote(who, verb, body string) response {
	b.t.Helper()
	return b.do(who, "POST", "/v1/proposals/prop_1/"+verb, body, "Content-Type", "application/json")
}

func TestTwoOfficersReleaseAHeldTransfer(t *testing.T) {
	t.Parallel()
	b := held(t)
	shown := b.get("oscar", "/v1/proposals/prop_1").object(t)
	require.Equal(t, "open", shown["state"])
	require.Equal(t, "amount.review", shown["reasons"].([]any)[0].(map[string]any)["rule"])

	first := b.vote("oscar", "approve", `{"note":"checked with the client"}`)
	require.Equal(t, http.StatusOK, first.StatusCode, "%s", first.body)
	require.Equal(t, "open", first.object(t)["state"])

	second := b.vote("house", "approve", "")
	require.Equal(t, http.StatusOK, second.StatusCode, "%s", second.body)
	decided := second.object(t)
	require.Equal(t, "approved", decided["state"])
	votes := decided["votes"].([]any)
	require.Len(t, votes, 2)
	require.Equal(t, map[string]any{"credential": "oscar", "approve": true, "note": "checked with the client", "at": "2026-11-20T12:00:00.000Z"}, votes[0])

	require.Equal(t, "rescreen", b.get("oscar", "/v1/transfers/tr_held/events").object(t)["data"].([]any)[0].(map[string]any)["type"])
}

func TestFourEyesAreTwoCredentialsAndNeitherTheSenders(t *testing.T) {
	t.Parallel()
	b := held(t)
	b.vote("both", "approve", "").problem(t, http.StatusForbidden, gateway.CodeForbidden)
	require.Equal(t, http.StatusOK, b.vote("oscar", "approve", "").StatusCode)
	p := b.vote("oscar", "approve", "").problem(t, http.StatusForbidden, gateway.CodeForbidden)
	require.Contains(t, p.Detail, "oscar")
	b.vote("oscar", "reject", "").problem(t, http.StatusForbidden, gateway.CodeForbidden)
	require.Equal(t, gateway.ProposalOpen, b.store.proposals["prop_1"].State)
	require.Equal(t, gateway.StateHeld, b.store.transfers["tr_held"].Status.State)
}

func TestOneNoEndsAProposal(t *testing.T) {
	t.Parallel()
	b := held(t)
	require.Equal(t, "rejected", b.vote("olga", "reject", `{"note":"no"}`).object(t)["state"])
	b.vote("oscar", "approve", "").problem(t, http.StatusConflict, gateway.CodeConflict)
	refused := b.store.transfers["tr_held"]
	require.Equal(t, gateway.StateHeld, refused.Status.State, "the screen stage rejects, once it has asked the chain")
	require.False(t, refused.Work.DueAt.After(time.Now()), "and it does so at once")
}

func TestVotesOfOneCredentialAtOnceCountOnce(t *testing.T) {
	t.Parallel()
	b := held(t)
	statuses := make([]int, 20)
	var wg sync.WaitGroup
	for i := range statuses {
		wg.Go(func() { statuses[i] = b.vote("oscar", "approve", "").StatusCode })
	}
	wg.Wait()
	taken := 0
	for _, s := range statuses {
		if s == http.StatusOK {
			taken++
		}
	}
	require.Equal(t, 1, taken)
	require.Len(t, b.store.proposals["prop_1"].Votes, 1)
	require.Equal(t, gateway.ProposalOpen, b.store.proposals["prop_1"].State)
}

func TestVotesThatAreMalformedCountForNothing(t *testing.T) {
	t.Parallel()
	b := held(t)
	for body, status := range map[string]int{
		`{"note":"a","approve":true}`:                  422, // unknown members are refused
		`{"note":7}`:                                   422,
		`{"note":"` + strings.Repeat("a", 1001) + `"}`: 422,
		`{"note":`:                  400,
		`{"note":"a"} {"note":"b"}`: 400,
		`[]`:                        422,
		"\xff":                      400,
		`{"note":"` + strings.Repeat("a", 17000) + `"}`: 413,
	} {
		code := gateway.CodeInvalidRequest
		if status == 413 {
			code = gateway.CodeTooLarge
		}
		r := b.vote("oscar", "approve", body)
		r.problem(t, status, code)
		require.NotContains(t, string(r.body), strings.Repeat("a", 101), "the body isn't echoed")
	}
	b.do("oscar", "POST", "/v1/proposals/prop_1/approve", "<a/>", "Content-Type", "application/xml").problem(t, http.StatusUnsupportedMediaType, gateway.CodeUnsupported)
	b.vote("oscar", "maybe", "").problem(t, http.StatusNotFound, gateway.CodeNotFound)
	require.Empty(t, b.store.proposals["prop_1"].Votes)
}

func TestProposalsAreListedByStateInPages(t *testing.T) {
	t.Parallel()
	b := setup(t, nil)
	for _, id := range []string{"prop_1", "prop_2", "prop_3"} {
		b.store.proposals[id] = proposal(id, "alpha")
	}
	closed := proposal("prop_4", "alpha")
	closed.State = gateway.ProposalRejected
	b.store.proposals["prop_4"] = closed

	page := b.get("oscar", "/v1/proposals?state=open&limit=2").object(t)
	require.Len(t, page["data"], 2)
	rest := b.get("oscar", "/v1/proposals?state=open&limit=2&cursor="+page["next_cursor"].(string)).object(t)
	require.Len(t, rest["data"], 1)
	require.NotContains(t, rest, "next_cursor")
	require.Len(t, b.get("oscar", "/v1/proposals?state=rejected").object(t)["data"], 1)
	all := b.get("oscar", "/v1/transfers?state=settld").object(t)["errors"].([]any)[0].(map[string]any)["hint"]
	require.Contains(t, all, "canceled", "the hint names every state")
	b.get("oscar", "/v1/proposals?state=maybe").problem(t, http.StatusUnprocessableEntity, gateway.CodeInvalidRequest)
}

func TestAVoteKeepsTheTitlesOfWhoCastIt(t *testing.T) {
	t.Parallel()
	b := setup(t, func(o *api.Options) {
		for i := range o.Credentials {
			if o.Credentials[i].Name == "oscar" {
				o.Credentials[i].Titles = []string{"mlro"}
			}
		}
	})
	p := proposal("prop_1", "alpha", "both")
	p.Reasons[0].Titles = "mlro=1 treasurer=1"
	b.store.proposals["prop_1"] = p
	b.store.transfers["tr_held"] = &gateway.Transfer{
		ID: "tr_held", Key: gateway.UETRKey("alpha", "cct", "", uetrA), Version: 2,
		Status: gateway.Status{State: gateway.StateHeld}, Progress: gateway.Progress{Proposal: "prop_1"},
	}
	require.Equal(t, map[string]any{"mlro": json.Number("1"), "treasurer": json.Number("1")}, b.get("oscar", "/v1/proposals/prop_1").object(t)["missing_titles"])
	require.Equal(t, http.StatusOK, b.vote("oscar", "approve", "").StatusCode)
	require.Equal(t, http.StatusUnprocessableEntity, b.vote("olga", "approve", `{"titles":["treasurer"]}`).StatusCode, "nobody gives himself a title")
	require.Equal(t, http.StatusOK, b.vote("olga", "approve", "").StatusCode)
	seen := b.get("olga", "/v1/proposals/prop_1").object(t)
	require.Equal(t, "open", seen["state"], "the treasurer hasn't released it")
	require.Equal(t, map[string]any{"treasurer": json.Number("1")}, seen["missing_titles"])
	require.Equal(t, map[string]any{"mlro": json.Number("1"), "treasurer": json.Number("1")}, seen["titles"])
	require.Equal(t, []any{"mlro"}, seen["votes"].([]any)[0].(map[string]any)["titles"])
}
