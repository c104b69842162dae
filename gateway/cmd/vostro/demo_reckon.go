package main

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"strings"
	"text/tabwriter"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/gateway"
)

// balances gives the sender's balance on the source chain, that of the wallet to which
// money of the fund comes home, and each wallet's on the destination, in base units.
func (d *demo) balances(ctx context.Context) (map[string]*big.Int, error) {
	source, dest := d.net.Chains[0], d.net.Chains[1]
	out := map[string]*big.Int{}
	var err error
	if out["sender"], err = source.TokenBalance(ctx, source.Senders["alpha"]); err != nil {
		return nil, err
	}
	if out["home"], err = source.TokenBalance(ctx, d.net.Fund.Wallets["alpha"]); err != nil {
		return nil, err
	}
	for _, a := range d.accounts {
		if out[a.iban], err = dest.TokenBalance(ctx, devnet.Address("wallet/"+a.iban)); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// reckon compares what the bank was told with what the chains hold.
func (d *demo) reckon(ctx context.Context, before map[string]*big.Int) (summary, error) {
	d.chapter("What the chains hold")
	s := summary{Messages: d.messages, Transfers: map[string]int{}, Orders: map[string]int{}, Restarts: d.restarts}
	sends, err := d.net.Sends(ctx)
	if err != nil {
		return s, err
	}
	s.SendsOnChain = len(sends)
	if s.DuplicateSends, err = d.net.DuplicateSends(ctx); err != nil {
		return s, err
	}
	conservation, err := d.net.Conserved(ctx)
	if err != nil {
		return s, err
	}
	after, err := d.balances(ctx)
	if err != nil {
		return s, err
	}
	if err := d.table(ctx, &s, before, after); err != nil {
		return s, err
	}
	if err := d.reckonOrders(ctx, &s); err != nil {
		return s, err
	}
	s.Conserved = conservation.OK() && len(d.wrong) == 0
	var repeated, forged int
	s.Callbacks, repeated, forged = d.bank.count()
	d.expect(s.DuplicateSends == 0, "%d duplicate sends", s.DuplicateSends)
	d.expect(conservation.OK(), "money was made or lost: %s base units", conservation.Difference)
	d.expect(forged == 0, "%d callbacks with a bad signature", forged)
	s.Good = len(d.wrong) == 0

	fmt.Fprintf(d.out, "\n%d messages, %d sends on chain, %d duplicate, %d callbacks (%d repeated after the kill, each recognised by its id)\n",
		s.Messages, s.SendsOnChain, s.DuplicateSends, s.Callbacks, repeated)
	if heard := d.bank.of(d.payments[0].uetr); len(heard) > 0 {
		fmt.Fprintf(d.out, "\nThe last pacs.002 that the bank received for %s:\n\n%s\n", d.payments[0].uetr, heard[len(heard)-1].body)
	}
	d.confirmations()
	if s.Good {
		fmt.Fprintln(d.out, "\nEverything adds up.")
	} else {
		fmt.Fprintf(d.out, "\nIt doesn't add up:\n  %s\nThe gateway's log:\n", strings.Join(d.wrong, "\n  "))
		d.tail()
	}
	return s, nil
}

// table prints each transfer with both chains' transactions, then the balances,
// and checks every number of them.
func (d *demo) table(ctx context.Context, s *summary, before, after map[string]*big.Int) error {
	tw := tabwriter.NewWriter(d.out, 0, 4, 2, ' ', 0)
	fmt.Fprintln(tw, "UETR\tEUR\tstate\tbank heard\tsource tx\tdestination tx\twhat it was to show")
	paid := map[string]*big.Int{}
	total, home := new(big.Int), new(big.Int)
	settled := 0
	for _, p := range d.payments {
		t, err := d.transfer(ctx, p.id)
		if err != nil {
			return err
		}
		s.Transfers[t.State]++
		heard := d.bank.of(p.uetr)
		var words []string
		for _, c := range heard {
			words = append(words, c.status)
		}
		last := ""
		if len(words) > 0 {
			last = words[len(words)-1]
		}
		d.expect(last == p.expect, "payment %s ended in %q instead of %s", p.uetr, last, p.expect)
		var source, dest string
		if t.Chain != nil {
			source, dest = t.Chain.SourceTx, t.Chain.DestinationTx
		}
		fmt.Fprintf(tw, "%s\t%s\t%s\t%s\t%s\t%s\t%s\n", p.uetr[:8], p.amount, t.State, strings.Join(words, " "), cut(source), cut(dest), p.becomes)
		if p.expect == "ACCC" {
			units, err := d.net.Units(p.amount)
			if err != nil {
				return err
			}
			settled++
			paid[p.iban] = units
			total.Add(total, units)
		}
	}
	if err := tw.Flush(); err != nil {
		return err
	}
	d.expect(s.SendsOnChain == settled+len(d.orders), "%d sends on chain for %d settled payments and %d orders", s.SendsOnChain, settled, len(d.orders))
	for _, o := range d.orders {
		units, err := d.net.Units(o.money)
		if err != nil {
			return err
		}
		if o.direction == gateway.Subscription {
			total.Add(total, units)
		} else {
			home.Add(home, units)
		}
	}

	fmt.Fprintln(d.out)
	fmt.Fprintln(tw, "EUR\tbefore\tafter\tdifference")
	d.balance(tw, "sender on "+d.net.Chains[0].Name, before["sender"], after["sender"], new(big.Int).Neg(total))
	d.balance(tw, "the bank's wallet on "+d.net.Chains[0].Name+", from redemptions", before["home"], after["home"], home)
	for _, a := range d.accounts {
		if want := paid[a.iban]; want != nil {
			d.balance(tw, a.holder+" on "+d.net.Chains[1].Name, before[a.iban], after[a.iban], want)
		} else {
			d.expect(after[a.iban].Cmp(before[a.iban]) == 0, "%s was paid and shouldn't have been", a.holder)
		}
	}
	return tw.Flush()
}

func (d *demo) balance(w io.Writer, who string, before, after, want *big.Int) {
	difference := new(big.Int).Sub(after, before)
	show := func(units *big.Int) string { return cash(rational(units, d.net.Decimals())) }
	fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", who, show(before), show(after), show(difference))
	d.expect(difference.Cmp(want) == 0, "%s: %s instead of %s", who, show(difference), show(want))
}

func cut(hash string) string {
	if len(hash) < 12 {
		return "–"
	}
	return hash[:10] + "…"
}

// tail prints the end of the gateway's log.
func (d *demo) tail() {
	text := d.logged()
	if n := len(text); n > 4000 {
		text = text[n-4000:]
	}
	fmt.Fprintln(d.out, text)
}

// invite prints curl lines that work as they stand.
func (d *demo) invite() {
	fmt.Fprintf(d.out, `
The gateway stays at %[1]s until you interrupt it. Try:

  curl -s -H 'Authorization: Bearer %[2]s' '%[1]s/v1/transfers?limit=3'
  curl -s -H 'Authorization: Bearer %[2]s' '%[1]s/v1/transfers/%[3]s/events'
  curl -s -H 'Authorization: Bearer %[4]s' '%[1]s/v1/proposals'
  curl -s -H 'Authorization: Bearer %[2]s' -H 'Content-Type: application/xml' --data-binary '<Document/>' '%[1]s/v1/messages'
  curl -s '%[1]s/openapi.json'

`, d.url, d.keys[backOffice], d.payments[0].id, d.keys[officerOne])
}
