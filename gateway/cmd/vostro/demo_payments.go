package main

import (
	"context"
	"fmt"
	"net/http"
	"time"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/gateway"
)

// told is a payment with what should become of it.
type told struct {
	payment
	id      string // transfer
	expect  string // final ISO status
	becomes string // in words
}

// first sends four transactions in one message.
func (d *demo) first(ctx context.Context) error {
	d.chapter("A pacs.008 with four transactions")
	bad := []byte(d.accounts[3].iban)
	bad[10] = '9' - (bad[10] - '0') // one digit wrong: mod-97 finds it
	d.payments = []told{
		{payment: newPayment(1, "1250.75", d.accounts[0].holder, "Paris", "FR", d.accounts[0].iban), expect: "ACCC", becomes: "settles"},
		{payment: newPayment(2, "980.00", d.accounts[1].holder, "Pyongyang", "KP", d.accounts[1].iban), expect: "RJCT", becomes: "refused by policy"},
		{payment: newPayment(3, "250000.00", d.accounts[2].holder, "Nantes", "FR", d.accounts[2].iban), expect: "ACCC", becomes: "held, released by two officers"},
		{payment: newPayment(4, "75.10", d.accounts[3].holder, "Lyon", "FR", string(bad)), expect: "RJCT", becomes: "bad IBAN, rejected alone"},
	}
	return d.post(ctx, "ALPHA-0001", 0, len(d.payments))
}

// post sends payments[from:to] as one message and notes their transfers.
func (d *demo) post(ctx context.Context, msgID string, from, to int) error {
	message := d.message(msgID, from, to)
	receipt, a, err := d.send(ctx, message)
	if err != nil {
		return err
	}
	d.messages++
	d.say("POST /v1/messages %s → %d, %d transfers, durable", msgID, a.status, len(receipt.Transfers))
	for i, t := range receipt.Transfers {
		p := &d.payments[from+i]
		p.id = t.ID
		d.say("  %s  EUR %10s  to %-24s %s", p.uetr[:8], p.amount, p.creditor, t.State)
	}
	return nil
}

func (d *demo) message(msgID string, from, to int) []byte {
	var payments []payment
	for _, p := range d.payments[from:to] {
		payments = append(payments, p.payment)
	}
	return pacs008(msgID, d.began, payments...)
}

// again sends the same file a second time.
func (d *demo) again(ctx context.Context) error {
	d.chapter("The same file again")
	_, a, err := d.send(ctx, d.message("ALPHA-0001", 0, 4))
	if err != nil {
		return err
	}
	d.expect(a.replayed, "the second copy was not recognised")
	d.say("→ %d, the first answer again: nothing is paid twice", a.status)

	changed := d.payments[0].payment
	changed.amount = "9250.75"
	_, a, err = d.send(ctx, pacs008("ALPHA-0001X", d.began, changed))
	d.expect(err != nil && a.status == http.StatusConflict, "the same UETR with another amount was not refused: %d", a.status)
	d.say("the same UETR with another amount → %d, refused", a.status)
	return nil
}

// release has two officers decide on the hold, after the sender tried.
func (d *demo) release(ctx context.Context) error {
	d.chapter("Four eyes on the hold")
	held := &d.payments[2]
	var t api.Transfer
	err := until(ctx, 100*time.Millisecond, func() (bool, error) {
		var err error
		t, err = d.transfer(ctx, held.id)
		return t.State == string(gateway.StateHeld) && t.Proposal != "", err
	})
	if err != nil {
		return fmt.Errorf("wait for the hold: %w", err)
	}
	for _, vote := range []struct {
		credential string
		status     int
	}{{backOffice, http.StatusForbidden}, {officerOne, http.StatusOK}, {officerOne, http.StatusForbidden}, {officerTwo, http.StatusOK}} {
		a, err := d.call(ctx, vote.credential, http.MethodPost, "/v1/proposals/"+t.Proposal+"/approve", "application/json", []byte(`{"note":"contract seen"}`))
		if err != nil {
			return err
		}
		d.expect(a.status == vote.status, "%s approving: %d instead of %d: %s", vote.credential, a.status, vote.status, a.body)
		d.say("%-10s approves → %d %s", vote.credential, a.status, http.StatusText(a.status))
	}
	return nil
}

// trouble cuts an endpoint of one chain and lets one of the other lie.
func (d *demo) trouble(ctx context.Context) error {
	d.chapter("One RPC endpoint goes down, another lies")
	source, dest := d.net.Chains[0], d.net.Chains[1]
	source.Endpoint(2).Set(devnet.Behaviour{Down: true})
	dest.Endpoint(1).Set(devnet.Behaviour{LieHeaders: true, OmitLogs: true})
	d.say("%s: one of three endpoints is cut; %s: one of three forges blocks and hides logs", source.Name, dest.Name)
	from := len(d.payments)
	for i := range 3 {
		a := d.accounts[4+i]
		d.payments = append(d.payments, told{
			payment: newPayment(5+i, fmt.Sprintf("%d.%02d", 310+i*77, 5*i), a.holder, "Le Havre", "FR", a.iban), expect: "ACCC", becomes: "settles, whatever happens",
		})
	}
	return d.post(ctx, "ALPHA-0002", from, len(d.payments))
}

// killed ends the gateway while the second message is on its way.
func (d *demo) killed(ctx context.Context) error {
	d.chapter("kill -9 in the middle")
	last := d.payments[len(d.payments)-1]
	err := until(ctx, 20*time.Millisecond, func() (bool, error) {
		t, err := d.transfer(ctx, last.id)
		return t.State == string(gateway.StateSubmitting) || t.State == string(gateway.StateSent), err
	})
	if err != nil {
		return fmt.Errorf("wait for a transfer in flight: %w", err)
	}
	d.child.kill()
	d.restarts++
	d.say("process %d is dead, with %s on its way and nobody watching", d.child.cmd.Process.Pid, last.uetr[:8])
	if d.child, err = d.start(ctx); err != nil {
		return fmt.Errorf("start again: %w", err)
	}
	d.say("started again (process %d): looks at the chain before it signs anything", d.child.cmd.Process.Pid)
	return nil
}

// finish waits until the bank has heard the last word on every payment and order.
func (d *demo) finish(ctx context.Context) error {
	d.chapter("Settlement")
	ctx, cancel := context.WithTimeout(ctx, 75*time.Second)
	defer cancel()
	err := until(ctx, 200*time.Millisecond, func() (bool, error) {
		for _, p := range d.payments {
			heard := d.bank.of(p.uetr)
			if len(heard) == 0 || !final(heard[len(heard)-1].status) {
				return false, fmt.Errorf("payment %s: no final status yet", p.uetr)
			}
		}
		err := d.ordersEnded()
		return err == nil, err
	})
	if err != nil {
		d.expect(false, "%v", err)
	}
	return nil
}

// final reports whether a pacs.002 status is the last that a bank hears.
func final(status string) bool {
	return status == "ACCC" || status == "ACSC" || status == "RJCT" || status == "CANC"
}

// hear prints what the bank hears, as it hears it.
func (d *demo) hear(c callback) {
	reason := ""
	if c.reason != "" {
		reason = " " + c.reason
	}
	if len(c.uetr) >= 8 {
		d.say("  bank ← pacs.002  %s  %s%s", c.uetr[:8], c.status, reason)
	}
}
