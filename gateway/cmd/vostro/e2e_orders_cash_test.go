package main

import (
	"encoding/json"
	"fmt"
	"math/big"
	"net/http"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/adapters/iso20022/sample"
	"github.com/vostro-gateway/vostro/api"
)

// request waits until the fund is dealing with an order and gives its request.
func (e *endToEnd) request(id string) common.Hash {
	e.t.Helper()
	var request common.Hash
	e.eventually("the request of "+id, func() bool {
		o := e.orderState(id)
		if o.State == "open" && o.Fact != nil {
			request = o.Fact.RequestID
		}
		return request != (common.Hash{})
	})
	return request
}

// A fund that is paid from account to account holds the units back until its transfer
// agent has the money; money that never came takes the order back.
func TestOrdersOfAFundThatIsPaidOutsideTheChainsWaitForTheMoney(t *testing.T) {
	t.Parallel()
	const euro = 2 // as the DTA contracts number currencies
	e := newEndToEnd(t, worldOptions{fund: &devnet.FundSpec{OffChain: euro}})
	e.up()
	const paid, never = "ORDER-PAID", "ORDER-NEVER-PAID"
	receipt, _, err := e.send(e.ctx, fundOrder(t, iso20022.TypeSubscriptionOrder05, paid, sample.Transaction{Amount: "1000.50"}))
	require.NoError(t, err)
	other, _, err := e.send(e.ctx, fundOrder(t, iso20022.TypeSubscriptionOrder05, never, sample.Transaction{Amount: "70.00"}))
	require.NoError(t, err)
	e.hearsOrder("OPOD", paid)
	e.hearsOrder("OPOD", never)
	first, second := e.request(receipt.Orders[0].ID), e.request(other.Orders[0].ID)
	e.blocks(e.net.Fund.Chain, 4)
	require.Equal(t, "open", e.orderState(receipt.Orders[0].ID).State, "the units are held back")
	require.NoError(t, e.net.Fund.Confirm(e.ctx, first, true))
	require.NoError(t, e.net.Fund.Confirm(e.ctx, second, false))
	e.hearsOrder("SETT", paid)
	e.hearsOrder(iso20022.OrderCancelled, never)
	statuses, executions := e.orderTold(paid)
	requireSteps(t, statuses)
	require.Len(t, executions, 1)
	require.Equal(t, "10.005", executions[0].Units)
	require.Equal(t, "1000.5", executions[0].Money)
	_, executions = e.orderTold(never)
	require.Empty(t, executions)
	e.fundHolds("10005000000000000000", "0", "0", "0")
}

// camt054 writes the notification of a credit on the fund's account.
func camt054(id, servicer, amount, named string) []byte {
	return fmt.Appendf(nil, `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"><BkToCstmrDbtCdtNtfctn><GrpHdr><MsgId>%s</MsgId>`+
		`<CreDtTm>2026-11-23T10:00:00+00:00</CreDtTm></GrpHdr><Ntfctn><Id>%[1]s</Id><Acct><Id><IBAN>%[2]s</IBAN></Id></Acct><Ntry><Amt Ccy="EUR">%[3]s</Amt>`+
		`<CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-23</Dt></BookgDt><AcctSvcrRef>%[4]s</AcctSvcrRef><BkTxCd><Prtry><Cd>CRED</Cd></Prtry></BkTxCd><NtryDtls><TxDtls><Refs><EndToEndId>%[5]s</EndToEndId></Refs>`+
		`<Amt Ccy="EUR">%[3]s</Amt><CdtDbtInd>CRDT</CdtDbtInd></TxDtls></NtryDtls></Ntry></Ntfctn></BkToCstmrDbtCdtNtfctn></Document>`, id, fundAccount, amount, servicer, named)
}

// credited sends the notification of a credit, which must be taken.
func (e *endToEnd) credited(id, servicer, amount, named string) {
	e.t.Helper()
	_, _, err := e.send(e.ctx, camt054(id, servicer, amount, named))
	require.NoError(e.t, err)
}

// creditCases gives why credits are cases.
func (e *endToEnd) creditCases() []string {
	e.t.Helper()
	a, err := e.call(e.ctx, officerOne, http.MethodGet, "/v1/cases", "", nil)
	require.NoError(e.t, err)
	require.Equal(e.t, http.StatusOK, a.status, "%s", a.body)
	var page api.Cases
	require.NoError(e.t, json.Unmarshal(a.body, &page))
	var rules []string
	for _, c := range page.Data {
		rules = append(rules, c.Reasons[0].Rule)
	}
	slices.Sort(rules)
	return rules
}

// The bank of the fund's account tells of money that came, and the gateway, which has the
// transfer agent's key here, tells the fund: once, whatever is told again and whenever
// it dies. What no order explains waits for people.
func TestACreditThatNamesAnOrderClosesItsSettlement(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{fund: &devnet.FundSpec{OffChain: 2}})
	f := e.net.Fund
	require.NoError(t, f.Chain.Do(e.ctx, devnet.OwnerCall(f.Settlement, bindings.NewDevRequestSettlement().PackTransferOwnership(devnet.Address(devnet.RoleOperator(f.Chain.Name))))))
	e.up(envCrash + "=broadcast to " + f.Chain.Name + "|after|1")
	const reference = "ORDER-CASH"
	receipt, _, err := e.send(e.ctx, fundOrder(t, iso20022.TypeSubscriptionOrder05, reference, sample.Transaction{Amount: "1000.50"}))
	require.NoError(t, err)
	e.hearsOrder("OPOD", reference)

	e.credited("CAMT-1", "S-1", "1000.50", "ORDER-NOBODYS")
	e.credited("CAMT-2", "S-2", "1000.49", reference)
	e.credited("CAMT-3", "S-2", "1000.49", reference) // told again in another message
	require.Equal(t, []string{"credit.amount", "credit.unmatched"}, e.creditCases())
	require.Equal(t, "open", e.orderState(receipt.Orders[0].ID).State)

	_, _, _ = e.send(e.ctx, camt054("CAMT-4", "S-4", "1000.50", reference)) // its answer may be lost in the crash
	e.dies()
	e.up()
	e.credited("CAMT-4", "S-4", "1000.50", reference)
	e.credited("CAMT-5", "S-4", "1000.50", reference)
	e.hearsOrder("SETT", reference)
	e.credited("CAMT-6", "S-6", "1000.50", reference)
	require.Equal(t, []string{"credit.again", "credit.amount", "credit.unmatched"}, e.creditCases())
	statuses, executions := e.orderTold(reference)
	requireSteps(t, statuses)
	require.Len(t, executions, 1)
	e.fundHolds("10005000000000000000", "0", "0", "0")
	require.Equal(t, 1, e.callsOf(f.Chain, f.Settlement), "the fund was told once")
}

// callsOf counts the transactions of the gateway's signer to a contract. Its nonce tells
// less: the gateway also closes orders, when nobody was quicker.
func (e *endToEnd) callsOf(chain *devnet.Chain, contract common.Address) int {
	e.t.Helper()
	operator := devnet.Address(devnet.RoleOperator(chain.Name))
	head, err := chain.Client().BlockNumber(e.ctx)
	require.NoError(e.t, err)
	n := 0
	for number := range head + 1 {
		b, err := chain.Client().BlockByNumber(e.ctx, new(big.Int).SetUint64(number))
		require.NoError(e.t, err)
		for _, tx := range b.Transactions() {
			from, err := types.Sender(types.LatestSignerForChainID(tx.ChainId()), tx)
			require.NoError(e.t, err)
			if from == operator && tx.To() != nil && *tx.To() == contract {
				n++
			}
		}
	}
	return n
}
