package mappings

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// bindings is one version of the directory as the engine asks it.
type bindings struct {
	keeper    *DirectoryKeeper
	directory *Directory
}

// Current gives the version that the store has now.
func (k *DirectoryKeeper) Current(ctx context.Context) (engine.Bindings, error) {
	if err := k.Refresh(ctx); err != nil {
		return nil, err
	}
	return bindings{k, k.reader.directory.Load()}, nil
}

func (b bindings) Version() int64 { return b.directory.ref.Version }

// Holds resolves the creditor by this version, in the way in which the transfer
// was mapped, and looks for the wallet. Where else the creditor could be paid,
// and what comes first, doesn't matter.
func (b bindings) Holds(t *gateway.Transfer) bool {
	r := t.Route
	if r.Directory == b.directory.ref {
		return true
	}
	if t.Key.Kind == gateway.KindFundLeg {
		return b.fundHolds(t)
	}
	if t.Key.Kind == gateway.KindData {
		return b.navHolds(t)
	}
	tx := instructed(t)
	there := func(w gateway.Wallet) bool {
		return w.Chain == r.Destination && common.HexToAddress(w.Address) == r.Beneficiary
	}
	if t.Key.Kind == gateway.KindReturn {
		return slices.ContainsFunc([]string{tx.CreditorAgent.BICFI, tx.Creditor.AnyBIC}, func(bic string) bool {
			return slices.ContainsFunc(b.directory.originators(&tx, bic), there)
		})
	}
	to, faults := b.keeper.reader.network.payee(b.directory, b.client(t), &tx)
	if len(faults) > 0 || len(to.chains) > 0 && !slices.Contains(to.chains, r.Destination) {
		return false
	}
	return slices.ContainsFunc(to.wallets, there)
}

// Fits looks for the token that a payment was mapped to among those that are configured
// now. What isn't mapped again (returns, orders, publications) always fits: the lane
// refuses it while it doesn't.
func (b bindings) Fits(t *gateway.Transfer) bool {
	switch t.Key.Kind {
	case gateway.KindReturn, gateway.KindFundLeg, gateway.KindData:
		return true
	}
	r := t.Route
	token, ok := b.keeper.reader.network.tokens[tokenID{r.Source, t.Instruction.Amount.Currency()}]
	return r.Token == (common.Address{}) || ok && token.Address == r.Token && token.Decimals == r.Decimals
}

// Route maps a transfer by this version. A return isn't mapped again: where it
// may go depends on the credit that it sends back, so that it must be sent anew.
func (b bindings) Route(t *gateway.Transfer) (*gateway.Route, []gateway.Reason) {
	if t.Key.Kind == gateway.KindReturn {
		return nil, []gateway.Reason{{Rule: ruleReturnWallet, ISO: "AC03", Text: "the wallet that the return was mapped to was taken from who sent the original; send the return anew, with a RtrId of its own"}}
	}
	if t.Key.Kind == gateway.KindFundLeg {
		return nil, []gateway.Reason{{Rule: ruleFund, ISO: "AG03", Text: "the fund, or who may order of it, was changed in the directory; send the order anew, under a reference of its own"}}
	}
	if t.Key.Kind == gateway.KindData {
		return nil, []gateway.Reason{{Rule: ruleNAVFund, ISO: "AG03", Text: "the fund's feeds, or who may report its net asset value, were changed in the directory; report it anew, as a replacement"}}
	}
	tx := instructed(t)
	route, faults := b.keeper.reader.network.route(b.directory, b.client(t), &tx)
	out := reasons(faults)
	for i := range out {
		out[i].Path = "" // where it stood in the message isn't known any more
	}
	return route, out
}

// client is the transfer's; one that is no longer configured has no lanes.
func (b bindings) client(t *gateway.Transfer) *gateway.Client {
	if c, ok := b.keeper.clients[t.Key.Client]; ok {
		return c
	}
	return &gateway.Client{ID: t.Key.Client}
}

// instructed gives the transaction that a transfer was mapped from.
func instructed(t *gateway.Transfer) transaction {
	return transaction{
		Instruction: t.Instruction, kind: t.Key.Kind, leg: t.Key.Leg, index: t.Index,
		institution: t.Key.Kind == gateway.KindFITransfer || t.Key.Kind == gateway.KindCover,
	}
}
