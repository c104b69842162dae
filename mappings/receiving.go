package mappings

import (
	"math/big"
	"slices"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// Receiving knows which of the credits on the chains are clients', by the
// receivers of the lanes, the directory and the clients' own wallets. It is safe
// for concurrent use.
type Receiving struct {
	reader    *Reader
	clients   []*gateway.Client
	receivers map[walletID]bool // PaymentReceivers by chain
	own       map[walletID]string
}

var _ engine.Recipients = (*Receiving)(nil)

type walletID struct {
	chain   string
	address gateway.Address
}

// NewReceiving checks what clients receive against the lanes: a credit is
// believed only from the receiver of a lane that ends on the chain. Errors are
// CONFIGURATION.
func NewReceiving(r *Reader, clients []*gateway.Client) (*Receiving, error) {
	refuse := func(format string, args ...any) error {
		return gateway.Errorf(gateway.CodeConfiguration, "receiving", gateway.RetryNever, format, args...)
	}
	v := &Receiving{reader: r, clients: clients, receivers: map[walletID]bool{}, own: map[walletID]string{}}
	ends := map[string]bool{}
	for _, l := range r.network.lanes {
		ends[l.To] = true
		if !l.Wallets {
			v.receivers[walletID{l.To, l.Receiver}] = true
		}
	}
	for _, c := range clients {
		for _, in := range c.Receives {
			if !ends[in.Chain] {
				return nil, refuse("client %s receives on %s, where no lane ends", c.ID, in.Chain)
			}
			for _, w := range in.Wallets {
				id := walletID{in.Chain, w}
				if other, taken := v.own[id]; taken {
					return nil, refuse("wallet %s on %s is given to %s and to %s", w.Hex(), in.Chain, other, c.ID)
				}
				v.own[id] = c.ID
			}
		}
	}
	return v, nil
}

// Chains lists the chains on which clients receive.
func (v *Receiving) Chains() []string {
	var chains []string
	for _, c := range v.clients {
		for _, in := range c.Receives {
			if !slices.Contains(chains, in.Chain) {
				chains = append(chains, in.Chain)
			}
		}
	}
	return chains
}

// Recipient gives whose a credit is. A wallet that a client names as its own is
// that client's; any other is that of the account that the directory binds it
// to, and of the client that keeps the account, or of the client whose own it is
// among the agents.
func (v *Receiving) Recipient(s gateway.Sighting) (string, gateway.Credit, bool) {
	if !v.receivers[walletID{s.Chain, s.Contract}] {
		return "", gateway.Credit{}, false
	}
	credit := gateway.Credit{
		Chain: s.Chain, Block: s.Block, BlockHash: s.Hash, LogIndex: s.LogIndex, Tx: s.Tx, MessageID: s.MessageID, Receiver: s.Contract,
		Token: s.Token, Wallet: s.Wallet, Units: s.Units, Amount: v.amount(s), At: s.Time,
	}
	if client, ok := v.own[walletID{s.Chain, s.Wallet}]; ok {
		return client, credit, true
	}
	// A wallet may stand for several accounts of one institution: then the credit
	// alone doesn't say which of them it is for.
	directory, wallet := v.reader.directory.Load(), walletID{s.Chain, s.Wallet}
	for _, c := range v.clients {
		var kept []*gateway.DirectoryAccount
		for _, a := range directory.holders[wallet] {
			if owns(c, a.Agent) && receivesOn(c, s.Chain) {
				kept = append(kept, a)
			}
		}
		if len(kept) == 1 {
			credit.Account = gateway.Account{IBAN: compactIBAN(kept[0].IBAN), Other: kept[0].Other, Scheme: kept[0].Scheme}
		}
		if len(kept) > 0 {
			return c.ID, credit, true
		}
	}
	for _, c := range v.clients {
		if slices.ContainsFunc(directory.own[wallet], func(a *gateway.DirectoryAgent) bool { return owns(c, a.BIC) }) && receivesOn(c, s.Chain) {
			return c.ID, credit, true
		}
	}
	return "", gateway.Credit{}, false
}

func receivesOn(c *gateway.Client, chain string) bool {
	return slices.ContainsFunc(c.Receives, func(in gateway.Receiving) bool { return in.Chain == chain })
}

// amount gives what was credited, nil for a token that isn't configured.
func (v *Receiving) amount(s gateway.Sighting) *gateway.Amount {
	units, ok := new(big.Int).SetString(s.Units, 10)
	if !ok {
		return nil
	}
	for id, t := range v.reader.network.tokens {
		if id.chain == s.Chain && t.Address == s.Token {
			a := gateway.AmountFromBaseUnits(units, t.Decimals, t.Currency)
			return &a
		}
	}
	return nil
}

// ruleAnnouncement is the rule of an announcement that nothing can be matched
// with.
const ruleAnnouncement = "MAP-ANNOUNCEMENT"

// announces reports whether a transaction tells a client of a payment to it: one
// that another bank instructs, to an agent that is the client's.
func announces(client *gateway.Client, h *iso20022.Header, tx *transaction) bool {
	return len(client.Receives) > 0 && !owns(client, instructing(h, tx)) && !owns(client, tx.bic) && owns(client, tx.CreditorAgent.BICFI)
}

// announcement gives what a transaction announces. The reference is what the
// sending bank's gateway makes of it: of the message that moves the value. That
// the message breaks rules which the client's own messages must keep is not the
// client's fault, and nothing is sent because of it.
func announcement(d *Directory, tx *transaction) (engine.ReadNotice, *gateway.Fault) {
	kind := tx.kind
	if tx.follows && kind == gateway.KindCustomerCreditTransfer {
		kind = gateway.KindCover
	}
	f := &gateway.Fault{Gate: gateway.GateRules, Path: tx.at.transaction, Rule: ruleAnnouncement, Reason: "CH21", Tx: tx.index}
	switch {
	case tx.UETR == "":
		f.Hint = "an announced payment is matched by its UETR, and has none"
		return engine.ReadNotice{}, f
	case tx.bic == "":
		f.Hint = "an announced payment is matched by the BIC of the debtor's agent, and has none"
		return engine.ReadNotice{}, f
	case tx.AmountText != "":
		f.Reason, f.Found, f.Hint = "AM12", tx.AmountText, "the amount can't be read"
		return engine.ReadNotice{}, f
	}
	n := gateway.Notice{Index: tx.index, Instruction: tx.Instruction, Wallets: addresses(announcedTo(d, tx))}
	return engine.ReadNotice{Ref: gateway.NewPaymentRef(tx.bic, kind, tx.leg, tx.UETR), Notice: n}, nil
}

// announcedTo gives the wallets that an announced payment can be expected at:
// those of the account, or of an institution that is paid itself.
func announcedTo(d *Directory, tx *transaction) []gateway.Wallet {
	if account, ok := d.account(tx.CreditorAccount); ok {
		return account.Wallets
	}
	if agent, ok := d.agent(tx.Creditor.AnyBIC); ok && tx.institution {
		return agent.Wallets
	}
	return nil
}
