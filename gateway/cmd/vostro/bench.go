package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"slices"
	"sync"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"

	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/gateway"
)

func newBench() *cobra.Command {
	var b benchmark
	var output string
	cmd := &cobra.Command{
		Use:   "bench",
		Short: "Measure the whole way of a payment on two chains in this process",
		Long: `Bench starts the demo's two chains and a gateway of its own, sends payments as
fast as it is told to, waits until each is settled on both chains, and prints
how many went through and how long each stage took. What it counts is read from
the chains and the event log.`,
		Example: `  vostro bench
  vostro bench --payments 2000 --callers 32 --output json | jq .stages`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if output != "text" && output != "json" {
				return fmt.Errorf("--output %q is neither text nor json", output)
			}
			if b.payments < 1 || b.callers < 1 || b.perMessage < 1 {
				return fmt.Errorf("--payments, --callers and --per-message are at least 1")
			}
			ctx, cancel := context.WithTimeout(cmd.Context(), b.limit)
			defer cancel()
			result, err := b.run(ctx)
			if err != nil {
				return fmt.Errorf("bench: %w", err)
			}
			if output == "json" {
				line, err := json.Marshal(result)
				if err != nil {
					return err
				}
				fmt.Fprintf(cmd.OutOrStdout(), "%s\n", line)
			} else if err := result.print(cmd.OutOrStdout()); err != nil {
				return err
			}
			if result.DuplicateSends > 0 || !result.Conserved || result.SendsOnChain != result.Payments {
				return errSaidNo
			}
			return nil
		},
	}
	cmd.Flags().IntVar(&b.payments, "payments", 500, "how many")
	cmd.Flags().IntVar(&b.callers, "callers", 16, "how many send at once")
	cmd.Flags().IntVar(&b.perMessage, "per-message", 1, "transactions per pacs.008")
	cmd.Flags().DurationVar(&b.blockTime, "block-time", 500*time.Millisecond, "of both chains")
	cmd.Flags().StringVar(&b.dsn, "dsn", "", "store (default: SQLite in a temporary folder)")
	cmd.Flags().DurationVar(&b.limit, "limit", 10*time.Minute, "give up after this")
	cmd.Flags().StringVar(&output, "output", "text", "text or json")
	return cmd
}

type benchmark struct {
	payments, callers, perMessage int
	blockTime, limit              time.Duration
	dsn                           string
}

// benchResult is what was measured. Times are in milliseconds.
type benchResult struct {
	Payments       int              `json:"payments"`
	Callers        int              `json:"callers"`
	PerMessage     int              `json:"per_message"`
	BlockTimeMS    int64            `json:"block_time_ms"`
	AcceptPerS     float64          `json:"accepted_per_s"`
	SettledPerS    float64          `json:"settled_per_s"`
	SendsOnChain   int              `json:"sends_on_chain"`
	DuplicateSends int              `json:"duplicate_sends"`
	Conserved      bool             `json:"conserved"`
	Stages         map[string]spans `json:"stages"`
}

// spans are percentiles of a duration.
type spans struct {
	P50 float64 `json:"p50_ms"`
	P90 float64 `json:"p90_ms"`
	P99 float64 `json:"p99_ms"`
	Max float64 `json:"max_ms"`
}

// stageOrder are the spans that are reported: each from one state to the next.
var stageOrder = []struct {
	name     string
	from, to gateway.State
}{
	{"screen", gateway.StateReceived, gateway.StateApproved},
	{"submit", gateway.StateApproved, gateway.StateSubmitting},
	{"mine", gateway.StateSubmitting, gateway.StateSent},
	{"source_finality", gateway.StateSent, gateway.StateSourceFinal},
	{"execute", gateway.StateSourceFinal, gateway.StateCredited},
	{"destination_finality", gateway.StateCredited, gateway.StateSettled},
	{"whole", gateway.StateReceived, gateway.StateSettled},
}

func (b *benchmark) run(ctx context.Context) (benchResult, error) {
	result := benchResult{
		Payments: b.payments, Callers: b.callers, PerMessage: b.perMessage, BlockTimeMS: b.blockTime.Milliseconds(), Stages: map[string]spans{},
	}
	holder := account{iban: frenchIBAN(1), holder: "Société Martin SARL"}
	w, err := newWorld(ctx, worldOptions{
		blockTime: b.blockTime, finality: 3, accounts: []account{holder}, dsn: b.dsn, funds: "1000000000",
	})
	if err != nil {
		return result, err
	}
	defer w.close()
	c, err := w.start(ctx)
	if err != nil {
		return result, err
	}
	defer c.kill()

	began := time.Now()
	ids, accepts, err := b.submit(ctx, w, holder)
	if err != nil {
		return result, err
	}
	result.AcceptPerS = float64(b.payments) / time.Since(began).Seconds()
	result.Stages["accept"] = percentiles(accepts)
	if err := b.settle(ctx, w, c); err != nil {
		return result, err
	}
	if err := b.events(ctx, w, ids, &result, began); err != nil {
		return result, err
	}
	sends, err := w.net.Sends(ctx)
	if err != nil {
		return result, err
	}
	result.SendsOnChain = len(sends)
	if result.DuplicateSends, err = w.net.DuplicateSends(ctx); err != nil {
		return result, err
	}
	conservation, err := w.net.Conserved(ctx)
	result.Conserved = conservation.OK()
	return result, err
}

// submit sends everything and gives the transfers' ids.
func (b *benchmark) submit(ctx context.Context, w *world, to account) ([]string, []time.Duration, error) {
	var mu sync.Mutex
	var ids []string
	var accepts []time.Duration
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(b.callers)
	for sent, n := 0, 0; sent < b.payments; n++ {
		count := min(b.perMessage, b.payments-sent)
		payments := make([]payment, count)
		for i := range payments {
			payments[i] = newPayment(sent+i, fmt.Sprintf("%d.%02d", 1+(sent+i)%500, (sent+i)%100), to.holder, "Paris", "FR", to.iban)
		}
		sent += count
		message := pacs008(fmt.Sprintf("BENCH-%07d", n), time.Now(), payments...)
		group.Go(func() error {
			began := time.Now()
			receipt, _, err := w.send(ctx, message)
			if err != nil {
				return err
			}
			took := time.Since(began)
			mu.Lock()
			defer mu.Unlock()
			accepts = append(accepts, took)
			for _, t := range receipt.Transfers {
				ids = append(ids, t.ID)
			}
			return nil
		})
	}
	err := group.Wait()
	return ids, accepts, err
}

// settle waits until the bank has heard the end of every payment.
func (b *benchmark) settle(ctx context.Context, w *world, c *child) error {
	return until(ctx, 100*time.Millisecond, func() (bool, error) {
		if c.ended() {
			return true, fmt.Errorf("the gateway ended: %w\n%s", c.err, w.logged())
		}
		w.bank.mu.Lock()
		defer w.bank.mu.Unlock()
		done := 0
		for _, heard := range w.bank.received {
			if final(heard.status) {
				done++
			}
		}
		return done >= b.payments, fmt.Errorf("%d of %d payments are settled", done, b.payments)
	})
}

// events reads each transfer's event log and measures its stages.
func (b *benchmark) events(ctx context.Context, w *world, ids []string, result *benchResult, began time.Time) error {
	measured := map[string][]time.Duration{}
	last := began
	for _, id := range ids {
		a, err := w.call(ctx, officerOne, http.MethodGet, "/v1/transfers/"+id+"/events?limit=100", "", nil)
		if err != nil {
			return err
		}
		var page struct {
			Data []api.Event `json:"data"`
		}
		if err := json.Unmarshal(a.body, &page); err != nil {
			return fmt.Errorf("events of %s: %w: %s", id, err, a.body)
		}
		at := map[gateway.State]time.Time{}
		for _, e := range page.Data {
			when, err := time.Parse(time.RFC3339Nano, e.At)
			if err != nil {
				return err
			}
			if _, ok := at[gateway.State(e.State)]; !ok {
				at[gateway.State(e.State)] = when
			}
		}
		if at[gateway.StateSettled].After(last) {
			last = at[gateway.StateSettled]
		}
		for _, s := range stageOrder {
			from, to := at[s.from], at[s.to]
			if !from.IsZero() && !to.IsZero() {
				measured[s.name] = append(measured[s.name], to.Sub(from))
			}
		}
	}
	for name, durations := range measured {
		result.Stages[name] = percentiles(durations)
	}
	result.SettledPerS = float64(b.payments) / last.Sub(began).Seconds()
	return nil
}

func percentiles(d []time.Duration) spans {
	if len(d) == 0 {
		return spans{}
	}
	slices.Sort(d)
	at := func(p int) float64 { return float64(d[(len(d)-1)*p/100].Microseconds()) / 1000 }
	return spans{P50: at(50), P90: at(90), P99: at(99), Max: at(100)}
}

func (r benchResult) print(w io.Writer) error {
	fmt.Fprintf(w, "%d payments by %d callers: %.0f/s accepted (durable), %.0f/s settled on both chains; %d sends on chain, %d duplicate\n",
		r.Payments, r.Callers, r.AcceptPerS, r.SettledPerS, r.SendsOnChain, r.DuplicateSends)
	tw := tabwriter.NewWriter(w, 0, 4, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(tw, "stage\tp50 ms\tp90 ms\tp99 ms\tmax ms\t")
	row := func(name string) {
		s := r.Stages[name]
		fmt.Fprintf(tw, "%s\t%.1f\t%.1f\t%.1f\t%.1f\t\n", name, s.P50, s.P90, s.P99, s.Max)
	}
	row("accept")
	for _, s := range stageOrder {
		row(s.name)
	}
	return tw.Flush()
}
