package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"path/filepath"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/devnet/chainlink"
	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/gateway"
)

func newDemo() *cobra.Command {
	var keep bool
	var listen, output, lane, contracts string
	cmd := &cobra.Command{
		Use:   "demo",
		Short: "Watch ISO 20022 payments cross between two chains, in a minute",
		Long: `Demo starts two chains with a CCIP lane between them, a bank's webhook endpoint,
and the gateway as a process of its own. It sends real pacs.008 messages, has
two officers release a hold, cuts one RPC endpoint and lets another lie, kills
the gateway in the middle and starts it again, and then compares what the bank
was told with what the chains hold. It exits 0 when everything adds up, else 1.

With --lane the chains carry Chainlink's own contracts of that generation, which
make test-tools fetches; their license allows that for other than production.`,
		Example: `  vostro demo
  vostro demo --lane 1.6                        # on Chainlink's own contracts
  vostro demo --serve --listen 127.0.0.1:8080   # keep it running, and try curl
  vostro demo --output json | tail -1 | jq .`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if output != "text" && output != "json" {
				return fmt.Errorf("--output %q is neither text nor json", output)
			}
			ctx, cancel := context.WithTimeout(cmd.Context(), 3*time.Minute)
			defer cancel()
			d := &demo{out: cmd.OutOrStdout(), began: time.Now()}
			if lane != "" {
				artifacts, err := chainlink.Open(contracts)
				if err != nil {
					return fmt.Errorf("demo: %w (run make test-tools, or name the unpacked package with --contracts)", err)
				}
				if d.stack, err = artifacts.Stack(lane, chainlink.Options{}); err != nil {
					return fmt.Errorf("demo: %w", err)
				}
				d.lane = lane
			}
			summary, err := d.run(ctx, listen)
			if d.world != nil {
				defer d.close()
			}
			if err != nil {
				return fmt.Errorf("demo: %w", err)
			}
			if output == "json" {
				line, err := json.Marshal(summary)
				if err != nil {
					return err
				}
				fmt.Fprintf(d.out, "%s\n", line)
			}
			if keep {
				d.invite()
				<-cmd.Context().Done()
			}
			if !summary.Good {
				return errSaidNo
			}
			return nil
		},
	}
	cmd.Flags().BoolVar(&keep, "serve", false, "keep it running and print curl lines to try")
	cmd.Flags().StringVar(&listen, "listen", "", "address of the gateway's REST door (default: a free port)")
	cmd.Flags().StringVar(&output, "output", "text", "text, or json: a summary as the last line")
	cmd.Flags().StringVar(&lane, "lane", "", "run on Chainlink's contracts of a generation: "+strings.Join(chainlink.Generations(), ", ")+" (default: the devnet's own)")
	cmd.Flags().StringVar(&contracts, "contracts", filepath.Join(".tools", "contracts-ccip-"+chainlink.Version),
		"folder of the npm package "+chainlink.Package+" "+chainlink.Version+", unpacked")
	return cmd
}

// summary is what the demo ends with. Everything in it is read from the chains
// and from what the bank received, not from what the gateway thinks.
type summary struct {
	Messages       int            `json:"messages"`
	Transfers      map[string]int `json:"transfers"`
	SendsOnChain   int            `json:"sends_on_chain"`
	DuplicateSends int            `json:"duplicate_sends"`
	Conserved      bool           `json:"conserved"`
	Callbacks      int            `json:"callbacks"`
	Restarts       int            `json:"restarts"`
	Good           bool           `json:"good"`
}

// demo is one telling of the story.
type demo struct {
	*world
	out   io.Writer
	began time.Time
	child *child
	stack devnet.Stack
	lane  string // generation of Chainlink's contracts; empty: the devnet's own

	accounts []account
	payments []told
	messages int
	restarts int
	wrong    []string
}

// told is a payment with what should become of it.
type told struct {
	payment
	id      string // transfer
	expect  string // final ISO status
	becomes string // in words
}

func (d *demo) close() {
	if d.child != nil {
		stop, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		_ = d.child.stop(stop)
	}
	d.world.close()
}

func (d *demo) say(format string, args ...any) {
	fmt.Fprintf(d.out, "%6.1fs  %s\n", time.Since(d.began).Seconds(), fmt.Sprintf(format, args...))
}

func (d *demo) chapter(title string) { fmt.Fprintf(d.out, "\n── %s\n", title) }

// expect keeps what doesn't add up; the demo goes on and says it at the end.
func (d *demo) expect(ok bool, format string, args ...any) {
	if !ok {
		d.wrong = append(d.wrong, fmt.Sprintf(format, args...))
		d.say("✗ %s", d.wrong[len(d.wrong)-1])
	}
}

func (d *demo) run(ctx context.Context, listen string) (summary, error) {
	for i, holder := range []string{
		"Société Martin SARL", "Pyongyang Trading House", "Chantiers de la Loire SA", "Dupont & Fils", "Librairie Verne", "Atelier Nantes", "Café du Port",
	} {
		d.accounts = append(d.accounts, account{iban: frenchIBAN(i + 1), holder: holder})
	}
	d.chapter("Two chains, a CCIP lane, a bank and its gateway")
	var err error
	d.world, err = newWorld(ctx, worldOptions{
		blockTime: time.Second, finality: 3, listen: listen, accounts: d.accounts, hear: d.hear, stack: d.stack,
	})
	if err != nil {
		return summary{}, err
	}
	source, dest := d.net.Chains[0], d.net.Chains[1]
	d.say("%s and %s are up, three RPC endpoints each; a block per second, final after three", source.Name, dest.Name)
	if d.lane != "" {
		d.say("the lane between them is CCIP %s: Chainlink's contracts, an oracle network of four keys", d.lane)
	}
	if d.child, err = d.start(ctx); err != nil {
		return summary{}, err
	}
	d.say("the gateway is up at %s (process %d)", d.url, d.child.cmd.Process.Pid)
	before, err := d.balances(ctx)
	if err != nil {
		return summary{}, err
	}
	for _, chapter := range []func(context.Context) error{d.first, d.again, d.release, d.trouble, d.killed, d.finish} {
		if err := chapter(ctx); err != nil {
			return summary{}, err
		}
	}
	return d.reckon(ctx, before)
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

// finish waits until the bank has heard the last word on every payment.
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
		return true, nil
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

// balances gives the sender's balance on the source chain and each wallet's on
// the destination, in base units.
func (d *demo) balances(ctx context.Context) (map[string]*big.Int, error) {
	source, dest := d.net.Chains[0], d.net.Chains[1]
	out := map[string]*big.Int{}
	var err error
	if out["sender"], err = source.TokenBalance(ctx, source.Senders["alpha"]); err != nil {
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
	s := summary{Messages: d.messages, Transfers: map[string]int{}, Restarts: d.restarts}
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
	if s.Good {
		fmt.Fprintln(d.out, "Everything adds up.")
	} else {
		fmt.Fprintf(d.out, "It doesn't add up:\n  %s\nThe gateway's log:\n", strings.Join(d.wrong, "\n  "))
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
	total := new(big.Int)
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
	d.expect(s.SendsOnChain == settled, "%d sends on chain for %d settled payments", s.SendsOnChain, settled)

	fmt.Fprintln(d.out)
	fmt.Fprintln(tw, "balance\tbefore\tafter\tdifference")
	d.balance(tw, "sender on "+d.net.Chains[0].Name, before["sender"], after["sender"], new(big.Int).Neg(total))
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
	show := func(units *big.Int) string {
		return gateway.AmountFromBaseUnits(units, d.net.Decimals(), "EUR").Value()
	}
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
