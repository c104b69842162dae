package api_test

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/gateway"
)

func TestATransferShowsExactStringsAndWhatTheChainsProve(t *testing.T) {
	t.Parallel()
	b := setup(t, nil)
	id := b.receipt("alice", message("M1", uetrA)).Transfers[0].ID
	fresh := b.get("alice", "/v1/transfers/"+id).object(t)
	require.Equal(t, map[string]any{"value": "12.5", "currency": "EUR"}, fresh["amount"])
	require.NotContains(t, fresh, "chain")
	route := fresh["route"].(map[string]any)
	require.Equal(t, "15971525489660198786", route["destination_selector"])
	require.Equal(t, "9007199254740993000000", route["units"])
	require.Equal(t, "200000", route["gas_limit"])
	require.Equal(t, "2026-11-20T12:00:00.000Z", fresh["created_at"])
	require.Equal(t, "alpha", fresh["client"])
	require.Equal(t, gateway.NewPaymentRef("ALPHDEFF", "cct", "", uetrA).Hex(), fresh["payment_ref"])

	tr := *b.store.transfers[id]
	tr.Status = gateway.Status{State: gateway.StateCredited, Flight: gateway.Flight{Source: gateway.SourceMined, Destination: gateway.DestCredited}}
	tr.Progress = gateway.Progress{
		Intent: "int_1", Nonce: 0, SourceTx: gateway.Hash32{1}, SourceBlock: 18446744073709551615, MessageID: gateway.Hash32{2}, SequenceNumber: 7,
		Fee: "123456789012345678901234567890", DestTx: gateway.Hash32{3}, DestBlock: 9,
	}
	b.store.transfers[id] = &tr
	shown := b.get("alice", "/v1/transfers/"+id).object(t)
	require.Equal(t, map[string]any{
		"finality": map[string]any{"source": "mined", "destination": "credited"}, "nonce": "0",
		"source_tx": gateway.Hash32{1}.Hex(), "source_block": "18446744073709551615", "ccip_message_id": gateway.Hash32{2}.Hex(), "ccip_sequence_number": "7",
		"fee": "123456789012345678901234567890", "destination_tx": gateway.Hash32{3}.Hex(), "destination_block": "9",
	}, shown["chain"])
	require.Equal(t, map[string]any{"status": "ISO-credited", "reason": "G000"}, shown["iso"])
}

func TestATransferShowsWhomElseItsMessageNamesAndWhenItExpires(t *testing.T) {
	t.Parallel()
	b := setup(t, nil)
	id := b.receipt("alice", message("M1", uetrA)).Transfers[0].ID
	plain := b.get("alice", "/v1/transfers/"+id).object(t)
	require.NotContains(t, plain, "involved")
	require.NotContains(t, plain, "expires_at")

	tr := *b.store.transfers[id]
	tr.Instruction.ExpiresAt = time.Date(2026, 11, 21, 17, 0, 0, 0, time.FixedZone("CET", 3600))
	tr.Instruction.Involved = []gateway.Involved{
		{Element: "UltmtDbtr", Party: &gateway.Party{Name: "Ultimate Debtor", Country: "DE"}},
		{Element: "IntrmyAgt1", Agent: &gateway.Agent{BICFI: "INTRDEFFXXX"}},
	}
	b.store.transfers[id] = &tr
	shown := b.get("alice", "/v1/transfers/"+id).object(t)
	require.Equal(t, "2026-11-21T16:00:00.000Z", shown["expires_at"])
	involved := shown["involved"].([]any)
	require.Len(t, involved, 2)
	party, agent := involved[0].(map[string]any), involved[1].(map[string]any)
	require.Equal(t, "UltmtDbtr", party["element"])
	require.Equal(t, "Ultimate Debtor", party["party"].(map[string]any)["name"])
	require.NotContains(t, party, "agent")
	require.Equal(t, "INTRDEFFXXX", agent["agent"].(map[string]any)["bicfi"])
	require.NotContains(t, agent, "party")
}

func TestTheSenderDoesNotLearnWhichRuleOfThePolicyApplied(t *testing.T) {
	t.Parallel()
	b := setup(t, nil)
	id := b.receipt("alice", message("M1", uetrA)).Transfers[0].ID
	reasons := []gateway.Reason{
		{Rule: "party.listed", Text: "refused for regulatory reasons", ISO: "RR04", Path: "/m/creditor", Found: "the listed one"},
		{Rule: "limit.daily", Text: "over a limit", ISO: "AM02", Path: "/m/amount", Found: "the limit of the day"},
	}
	tr := *b.store.transfers[id]
	tr.Progress.Decision, tr.Progress.Reasons = "dec_1", reasons
	b.store.transfers[id] = &tr
	b.store.append(id, []gateway.Event{{Subject: id, Type: gateway.EventHeld, Reasons: reasons, Actor: "screen", Cause: "list entry 7", Data: json.RawMessage(`{"list":"entry 7"}`)}})

	for _, who := range []string{"alice", "anna"} {
		for _, path := range []string{"/v1/transfers/" + id, "/v1/transfers/" + id + "/events", "/v1/transfers"} {
			body := string(b.get(who, path).body)
			for _, secret := range []string{"party.listed", "/m/creditor", "entry 7", "the listed one", "limit.daily", "/m/amount", "the limit of the day"} {
				require.NotContains(t, body, secret, path)
			}
			require.Contains(t, body, "refused for regulatory reasons", path)
			require.Contains(t, body, "RR04", path)
		}
	}
	events := string(b.get("oscar", "/v1/transfers/"+id+"/events").body)
	require.Contains(t, events, "party.listed")
	require.Contains(t, events, `"data":{"list":"entry 7"}`)
}

func TestTransfersAreFiltered(t *testing.T) {
	t.Parallel()
	b := setup(t, nil)
	first := b.receipt("alice", message("M1", uetrA))
	b.receipt("alice", message("M2", uetrB))
	rejected := b.receipt("alice", `<m id="M3"><t uetr="11111111-1111-4111-8111-111111111111" amount="x"/></m>`)
	for query, want := range map[string]int{
		"":                                      3,
		"uetr=" + uetrA:                         1,
		"uetr=" + strings.ToUpper(uetrA):        1,
		"end_to_end_id=E-M2":                    1,
		"state=received":                        2,
		"state=rejected":                        1,
		"state=settled":                         0,
		"message_id=" + rejected.Message.ID:     1,
		"message_id=" + first.Message.ID + "x":  0,
		"state=rejected&uetr=" + uetrA:          0,
		"state=received&end_to_end_id=E-M1":     1,
		"uetr=99999999-9999-4999-8999-99999999": -1,
		"uetr=' OR 1=1":                         -1,
		"state=paid":                            -1,
		"limit=0":                               -1,
		"limit=501":                             -1,
		"limit=many":                            -1,
		"stat=received":                         -1, // a slip must not list everything
		"cursor=" + strings.Repeat("a", 1025):   -1,
	} {
		r := b.get("alice", "/v1/transfers?"+strings.ReplaceAll(query, " ", "%20"))
		if want < 0 {
			p := r.problem(t, http.StatusUnprocessableEntity, gateway.CodeInvalidRequest)
			require.NotEmpty(t, p.Errors, query)
			continue
		}
		require.Equal(t, http.StatusOK, r.StatusCode, "%s: %s", query, r.body)
		require.Len(t, r.object(t)["data"], want, query)
	}
}

func TestEveryStateCanBeFilteredBy(t *testing.T) {
	t.Parallel()
	b := setup(t, nil)
	for _, s := range gateway.States() {
		require.Equal(t, http.StatusOK, b.get("alice", "/v1/transfers?state="+string(s)).StatusCode, s)
	}
}

func TestPagesCoverEverythingOnce(t *testing.T) {
	t.Parallel()
	b := setup(t, nil)
	var want []string
	for i := range 7 {
		r := b.receipt("alice", message(fmt.Sprintf("M%d", i), fmt.Sprintf("00000000-0000-4000-8000-%012d", i)))
		want = append(want, r.Transfers[0].ID)
		b.receipt("bob", message(fmt.Sprintf("M%d", i), uetrA[:35]+fmt.Sprint(i)))
	}
	for _, limit := range []int{1, 2, 7, 500} {
		var got []string
		for path := fmt.Sprintf("/v1/transfers?limit=%d", limit); path != ""; {
			var page api.Transfers
			require.NoError(t, json.Unmarshal(b.get("alice", path).body, &page))
			require.LessOrEqual(t, len(page.Data), limit)
			for _, tr := range page.Data {
				got = append(got, tr.ID)
			}
			path = ""
			if page.NextCursor != "" {
				path = fmt.Sprintf("/v1/transfers?limit=%d&cursor=%s", limit, page.NextCursor)
			}
		}
		require.Equal(t, want, got, limit)
	}
}

func TestEventsComeInSequenceAndInPages(t *testing.T) {
	t.Parallel()
	b := setup(t, nil)
	tr := b.receipt("alice", `<m id="M1"><t uetr="`+uetrA+`" amount="x"/></m>`).Transfers[0]
	var page api.Events
	require.NoError(t, json.Unmarshal(b.get("alice", "/v1/transfers/"+tr.ID+"/events?limit=1").body, &page))
	require.Len(t, page.Data, 1)
	require.Equal(t, "received", page.Data[0].Type)
	require.Equal(t, "1", page.Data[0].Position)

	var next api.Events
	require.NoError(t, json.Unmarshal(b.get("alice", "/v1/transfers/"+tr.ID+"/events?cursor="+page.NextCursor).body, &next))
	require.Len(t, next.Data, 1)
	require.Equal(t, int64(2), next.Data[0].Sequence)
	require.Equal(t, "rejected", next.Data[0].State)
	require.Equal(t, "AM12", next.Data[0].Reasons[0].ISO)
	require.Empty(t, next.NextCursor)

	// A cursor belongs to its list.
	other := b.receipt("alice", message("M2", uetrB)).Transfers[0]
	b.get("alice", "/v1/transfers/"+other.ID+"/events?cursor="+page.NextCursor).problem(t, http.StatusBadRequest, gateway.CodeInvalidRequest)
	b.get("alice", "/v1/transfers?cursor="+page.NextCursor).problem(t, http.StatusBadRequest, gateway.CodeInvalidRequest)
}

func TestACursorOfAnotherIncarnationIsRefusedWithAWayToResume(t *testing.T) {
	t.Parallel()
	b := setup(t, nil)
	b.receipt("alice", message("M1", uetrA, uetrB))
	cursor := b.get("alice", "/v1/transfers?limit=1").object(t)["next_cursor"].(string)
	require.Equal(t, http.StatusOK, b.get("alice", "/v1/transfers?cursor="+cursor).StatusCode)

	b.store.mu.Lock()
	b.store.incarnation = "restored"
	b.store.mu.Unlock()
	p := b.get("alice", "/v1/transfers?cursor="+cursor).problem(t, http.StatusConflict, gateway.CodeIncarnation)
	require.Equal(t, "restored", p.Incarnation)
	require.Equal(t, "after_change", p.Retry)
	require.Contains(t, p.Detail, "without a cursor")
	require.Equal(t, http.StatusOK, b.get("alice", "/v1/transfers?limit=1").StatusCode)
}

func TestForgedCursorsAreRefusedAndWidenNothing(t *testing.T) {
	t.Parallel()
	b := setup(t, nil)
	id := b.receipt("alice", message("M1", uetrA)).Transfers[0].ID
	encode := func(text string) string { return base64.RawURLEncoding.EncodeToString([]byte(text)) }
	for _, forged := range []string{"x", "====", encode("{}"), encode("[]"), encode(`{"l":"events/` + id + `","i":"one","a":"1"}`)} {
		b.get("alice", "/v1/transfers?cursor="+url.QueryEscape(forged)).problem(t, http.StatusBadRequest, gateway.CodeInvalidRequest)
	}
	for _, after := range []string{"x", "-1", "99999999999999999999"} {
		b.get("alice", "/v1/transfers/"+id+"/events?cursor="+encode(`{"l":"events/`+id+`","i":"one","a":"`+after+`"}`)).problem(t, http.StatusBadRequest, gateway.CodeInvalidRequest)
	}
	require.Empty(t, b.get("bob", "/v1/transfers?cursor="+encode(`{"l":"transfers","i":"one","a":""}`)).object(t)["data"])
}

func TestReportsAreListedAndShownAsTheyWereSent(t *testing.T) {
	t.Parallel()
	b := setup(t, nil)
	id := b.receipt("alice", message("M1", uetrA)).Transfers[0].ID
	require.JSONEq(t, `{"data":[]}`, string(b.get("alice", "/v1/transfers/"+id+"/reports").body))
	for i, status := range []string{"ACSP", "ACSC"} {
		r := gateway.Report{ID: "rep_" + status, Position: int64(40 + i), TransferID: id, Client: "alpha", Sequence: int64(i + 1), Type: "pacs.002.001.10", Status: status, Body: []byte("<" + status + " é/>"), CreatedAt: noon}
		b.store.reports[r.ID] = r
	}
	list := b.get("alice", "/v1/transfers/"+id+"/reports").object(t)["data"].([]any)
	require.Len(t, list, 2)
	last := list[1].(map[string]any)
	require.Equal(t, "ACSC", last["status"])
	require.Equal(t, "41", last["position"])

	r := b.get("alice", last["href"].(string))
	require.Equal(t, "<ACSC é/>", string(r.body))
	require.Equal(t, "application/xml", r.Header.Get("Content-Type"))
	require.Contains(t, r.Header.Get("Content-Disposition"), "attachment")
}

func TestAStoreThatFailsIsUnavailableAndSaysNothingElse(t *testing.T) {
	t.Parallel()
	b := setup(t, nil)
	b.store.failure = gateway.Errorf(gateway.CodeUnavailable, "read", gateway.RetrySameBytes, "swordfish")
	for _, path := range []string{
		"/v1/transfers", "/v1/transfers/a", "/v1/transfers/a/events", "/v1/transfers/a/reports", "/v1/reports/a", "/v1/messages/a", "/v1/messages/a/original", "/v1/proposals", "/v1/proposals/a",
	} {
		r := b.get("both", path)
		r.problem(t, http.StatusServiceUnavailable, gateway.CodeUnavailable)
		require.NotContains(t, string(r.body), "swordfish")
	}
}
