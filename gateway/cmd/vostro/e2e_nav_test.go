package main

import (
	"encoding/json"
	"encoding/xml"
	"net/http"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/adapters/iso20022/sample"
	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/gateway"
)

// round reads the newest valuation of the world's fund.
func (e *endToEnd) round() bindings.LatestRoundDataOutput {
	e.t.Helper()
	feed := bindings.NewNAVFeed()
	out, err := e.net.Fund.Chain.Read(e.ctx, e.net.Fund.NAV, feed.PackLatestRoundData())
	require.NoError(e.t, err)
	round, err := feed.UnpackLatestRoundData(out)
	require.NoError(e.t, err)
	return round
}

// heardReceipts gives the statuses in the receipts about a message, oldest first.
func (e *endToEnd) heardReceipts(msgID string) []string {
	e.t.Helper()
	var statuses []string
	for _, c := range e.bank.of("") {
		var told struct {
			About  string `xml:"RctAck>Rpt>RltdRef>Ref"`
			Status string `xml:"RctAck>Rpt>ReqHdlg>StsCd"`
		}
		require.NoError(e.t, xml.Unmarshal(c.body, &told))
		if told.About == msgID {
			statuses = append(statuses, told.Status)
		}
	}
	return statuses
}

func (e *endToEnd) hearsPublished(msgID string) {
	e.t.Helper()
	e.eventually("that the value of "+msgID+" is published", func() bool {
		heard := e.heardReceipts(msgID)
		return len(heard) > 0 && heard[len(heard)-1] == "ACSC"
	})
}

// The first value is for two officers to release; its report comes twice, and once
// more in other words; then it is corrected.
func TestANetAssetValueIsPublishedOnceAndCorrected(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{fund: &devnet.FundSpec{}})
	e.net.Fund.Stall(true)
	before := e.round()
	var valued time.Time // the devnet's clock may be ahead of ours
	e.eventually("a time after the fund's first valuation", func() bool {
		valued = time.Now().UTC().Truncate(time.Second)
		return valued.Unix() > before.UpdatedAt.Int64()
	})
	reported := valued
	report := func(id, function, price string) []byte {
		reported = reported.Add(time.Second)
		raw, err := sample.Write(sample.Message{
			Type: iso20022.TypePriceReport05, ID: id, CreatedAt: reported, Currency: e.net.Currency(), Fund: fundISIN, Function: function,
			ValuedAt: valued.Format(time.RFC3339), Debtor: sample.Party{BIC: debtorBank}, Transactions: []sample.Transaction{{Amount: price}},
		})
		require.NoError(t, err)
		return raw
	}
	e.up()
	first := report("NAV-1", iso20022.PricesNew, "101.25")
	receipt, _, err := e.send(e.ctx, first)
	require.NoError(t, err)
	require.Len(t, receipt.Transfers, 1)
	id := receipt.Transfers[0].ID
	e.vote(officerOne, id, "approve") // of the first value nothing is known to compare it with
	e.vote(officerTwo, id, "approve")
	e.hearsPublished("NAV-1")
	round := e.round()
	require.Equal(t, "10125000000", round.Answer.String())
	require.Equal(t, valued.Unix(), round.UpdatedAt.Int64())
	require.Equal(t, before.Id.Int64()+1, round.Id.Int64())

	_, again, err := e.send(e.ctx, first)
	require.NoError(t, err)
	require.True(t, again.replayed)
	_, refused, err := e.send(e.ctx, report("NAV-2", iso20022.PricesNew, "101.25"))
	require.Error(t, err)
	require.Equal(t, http.StatusConflict, refused.status)
	require.Contains(t, string(refused.body), id, "it says which transfer has published it")

	corrected, _, err := e.send(e.ctx, report("NAV-3", iso20022.PricesReplaced, "101.3"))
	require.NoError(t, err)
	e.hearsPublished("NAV-3")
	round = e.round()
	require.Equal(t, "10130000000", round.Answer.String())
	require.Equal(t, valued.Unix(), round.UpdatedAt.Int64(), "a correction is of the same moment")
	require.Equal(t, before.Id.Int64()+2, round.Id.Int64())

	// Half as much again: nobody releases it, nothing is sent.
	receipt, _, err = e.send(e.ctx, report("NAV-4", iso20022.PricesReplaced, "151.95"))
	require.NoError(t, err)
	e.vote(officerOne, receipt.Transfers[0].ID, "reject")
	e.state(receipt.Transfers[0].ID, gateway.StateRejected)
	require.Len(t, e.sendsOf(), 2)
	require.Equal(t, uint64(2), e.nonces())
	require.Equal(t, before.Id.Int64()+2, e.round().Id.Int64())

	a, err := e.call(e.ctx, officerOne, http.MethodGet, "/v1/funds", "", nil)
	require.NoError(t, err)
	var funds api.Funds
	require.NoError(t, json.Unmarshal(a.body, &funds), "%s", a.body)
	require.Len(t, funds.Data, 1)
	require.Len(t, funds.Data[0].NAV, 1)
	shown := funds.Data[0].NAV[0]
	require.Equal(t, "101.3", shown.Price)
	require.Equal(t, corrected.Transfers[0].ID, shown.TransferID, "the correction, not what nobody released")
	require.NotEmpty(t, shown.PublishedAt)
	require.Zero(t, e.bank.changed, "callbacks repeated with other content")
}
