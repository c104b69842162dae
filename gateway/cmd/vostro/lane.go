package main

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"maps"
	"math/big"
	"slices"
	"strconv"
	"text/tabwriter"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/spf13/cobra"

	"github.com/vostro-gateway/vostro/adapters/ccip"
	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/config"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// preflightOptions say which send `vostro lane preflight` looks at.
type preflightOptions struct {
	from, to, token, amount, client, beneficiary string
}

func newLane() *cobra.Command {
	cmd := &cobra.Command{Use: "lane", Short: "Look at lanes, stop them and propose to resume them"}
	var path, output string
	var o preflightOptions
	preflight := &cobra.Command{
		Use:   "preflight FROM TO",
		Short: "Look at everything that could stop a payment over a lane now",
		Long: `Preflight asks both chains what the gateway asks before it spends a nonce: curses,
ramps, allow-lists, the sender and its limits, pools on both ends, buckets,
liquidity, fee and balances; and it simulates the send and its delivery. Nothing is
sent and no key is used. What is promised to payments in flight isn't counted: for
that, and for the policy, ask a running gateway at POST /v1/transfers/simulate.

The exit code is 0 when a payment would go, 1 when something refuses it or couldn't
be asked.`,
		Example: `  vostro lane preflight ethereum base --config vostro.yaml
  vostro lane preflight ethereum base --token EUR --amount 250000.00 --config vostro.yaml --output json`,
		Args: cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			if output != "text" && output != "json" {
				return fmt.Errorf("--output %q is neither text nor json", output)
			}
			o.from, o.to = args[0], args[1]
			g, err := openLanes(cmd.Context(), path)
			if err != nil {
				return err
			}
			defer func() { _ = g.close() }()
			return preflightLane(cmd.Context(), cmd.OutOrStdout(), g, o, output)
		},
	}
	preflight.Flags().StringVar(&path, "config", "", "configuration file")
	preflight.Flags().StringVar(&output, "output", "text", "text or json")
	preflight.Flags().StringVar(&o.token, "token", "", "currency or address on FROM; not needed where the lane has one token")
	preflight.Flags().StringVar(&o.amount, "amount", "1", "in whole tokens")
	preflight.Flags().StringVar(&o.client, "client", "", "whose PaymentSender; not needed where one client has one on FROM")
	preflight.Flags().StringVar(&o.beneficiary, "beneficiary", "", "wallet on TO (default: one that nobody owns)")
	_ = preflight.MarkFlagRequired("config")
	cmd.AddCommand(preflight, newLaneList(), newLaneTrip(), newLaneResume())
	return cmd
}

// laneReport is what preflight prints.
type laneReport struct {
	Lane     string               `json:"lane"`
	Client   string               `json:"client"`
	Currency string               `json:"currency"`
	Amount   string               `json:"amount"`
	Units    string               `json:"units"`
	Expected engine.Expected      `json:"expected"`
	AfterS   int                  `json:"after_s,omitempty"` // when waiting helps
	Fee      string               `json:"fee,omitempty"`
	Checks   []api.PreflightCheck `json:"checks"`
}

func preflightLane(ctx context.Context, out io.Writer, g *gatewayParts, o preflightOptions, output string) error {
	t, report, err := o.transfer(g.cfg)
	if err != nil {
		return err
	}
	p := g.network.Preflight(ctx, t, nil)
	report.Expected, report.Checks = engine.OfPreflight(&p), api.ViewChecks(&p)
	if p.Quote != nil {
		report.Fee = p.Quote.Fee.String()
	}
	if wait, known := p.After(); known {
		report.AfterS = int((wait + time.Second - 1) / time.Second)
	}
	if output == "json" {
		err = printJSON(out, report)
	} else {
		err = report.print(out)
	}
	if err == nil && report.Expected != engine.ExpectSent {
		return errSaidNo
	}
	return err
}

func (r laneReport) print(w io.Writer) error {
	tw := tabwriter.NewWriter(w, 0, 4, 2, ' ', 0)
	fmt.Fprintf(w, "%s: %s %s of client %s\n", r.Lane, r.Amount, r.Currency, r.Client)
	for _, c := range r.Checks {
		detail := c.Detail
		if c.HangsOn != "" {
			detail = "hangs on " + c.HangsOn
		}
		reason := ""
		if c.Verdict != string(gateway.CheckPassed) && c.HangsOn == "" {
			reason = fmt.Sprintf("%s %s, retry %s", c.Code, c.ISO, c.Retry)
			if c.RetryAfterS > 0 {
				reason += fmt.Sprintf(" after %ds", c.RetryAfterS)
			}
			detail = cmp.Or(detail, c.Text)
		}
		fmt.Fprintf(tw, "  %s\t%s\t%s\t%s\t%s\n", c.Verdict, c.Name, c.Chain, reason, detail)
	}
	if err := tw.Flush(); err != nil {
		return err
	}
	words := map[engine.Expected]string{
		engine.ExpectSent: "it would go now", engine.ExpectParked: "it would wait for the lane", engine.ExpectRejected: "it would be rejected",
		engine.ExpectUnknown: "nobody can tell: the chains don't answer",
	}[r.Expected]
	if r.AfterS > 0 {
		words += fmt.Sprintf(", for %ds if nothing else changes", r.AfterS)
	}
	fmt.Fprintln(w, words)
	return nil
}

// transfer makes up a transfer over the lane, as the mapping would.
func (o preflightOptions) transfer(cfg *config.Config) (*gateway.Transfer, laneReport, error) {
	var report laneReport
	i := slices.IndexFunc(cfg.Lanes, func(l config.Lane) bool { return l.From == o.from && l.To == o.to })
	if i < 0 {
		return nil, report, fmt.Errorf("no lane %s→%s is configured", o.from, o.to)
	}
	lane := cfg.Lanes[i]
	source, dest, err := o.tokens(cfg)
	if err != nil {
		return nil, report, err
	}
	client, sender, err := o.sender(cfg)
	if err != nil {
		return nil, report, err
	}
	amount, err := gateway.ParseAmount(o.amount, source.Currency)
	if err != nil {
		return nil, report, fmt.Errorf("--amount: %w", err)
	}
	units, err := amount.BaseUnits(source.Decimals)
	if err != nil {
		return nil, report, fmt.Errorf("--amount: %w", err)
	}
	ceiling, err := weiOf(lane.FeeCeiling)
	if err != nil {
		return nil, report, err
	}
	beneficiary := common.BytesToAddress(crypto.Keccak256([]byte("vostro:preflight")))
	if o.beneficiary != "" {
		if !common.IsHexAddress(o.beneficiary) {
			return nil, report, fmt.Errorf("--beneficiary %q is no address", o.beneficiary)
		}
		beneficiary = common.HexToAddress(o.beneficiary)
	}
	selector := ""
	for _, c := range cfg.Chains {
		if c.Name == o.to {
			selector = c.Selector
		}
	}
	// A reference that no payment has: nobody's message hashes to it.
	ref := crypto.Keccak256Hash([]byte("vostro:preflight"), []byte(client), []byte(strconv.FormatInt(time.Now().UnixNano(), 10)))
	route := &gateway.Route{
		Lane: o.from + "→" + o.to, Source: o.from, Destination: o.to, Selector: selector, Mode: gateway.ModeReceiver,
		Sender: sender, Receiver: common.HexToAddress(lane.Receiver), Beneficiary: beneficiary,
		Token: common.HexToAddress(source.Address), DestToken: common.HexToAddress(dest.Address), Decimals: source.Decimals, Units: units.String(),
		FeeCeiling: ceiling.String(), GasLimit: cmp.Or(lane.GasLimit, ccip.GasLimitDefault), ContentHash: ref, Finality: lane.Finality,
	}
	if lane.Mode == config.ModeWallet {
		route.Mode, route.Receiver, route.GasLimit = gateway.ModeWallet, beneficiary, 0
	}
	if lane.FeeToken != config.FeeNative {
		most, err := feeTokenCeiling(lane)
		if err != nil {
			return nil, report, err
		}
		route.FeeToken, route.FeeTokenCeiling, route.FeeDecimals = common.HexToAddress(lane.FeeToken), most.String(), lane.FeeDecimals
	}
	for _, v := range lane.Verifiers {
		route.Verifiers = append(route.Verifiers, common.HexToAddress(v.Source))
	}
	if source.PoolFeeBPS > 0 {
		kept := new(big.Int).Mul(units, big.NewInt(int64(source.PoolFeeBPS)))
		kept.Quo(kept, big.NewInt(10_000))
		route.PoolFee, route.CreditUnits = kept.String(), new(big.Int).Sub(units, kept).String()
	}
	report = laneReport{Lane: route.Lane, Client: client, Currency: source.Currency, Amount: o.amount, Units: route.Units}
	return &gateway.Transfer{ID: "preflight", Ref: gateway.PaymentRef(ref), Route: route}, report, nil
}

// tokens finds the pair of tokens that the lane carries for the currency or
// address.
func (o preflightOptions) tokens(cfg *config.Config) (source, dest config.Token, err error) {
	type pair struct{ source, dest config.Token }
	var pairs []pair
	for _, s := range cfg.Tokens {
		for _, d := range cfg.Tokens {
			named := o.token == "" || o.token == s.Currency || common.IsHexAddress(o.token) && common.HexToAddress(o.token) == common.HexToAddress(s.Address)
			if s.Chain == o.from && d.Chain == o.to && s.Currency == d.Currency && named {
				pairs = append(pairs, pair{s, d})
			}
		}
	}
	switch len(pairs) {
	case 0:
		return source, dest, fmt.Errorf("the configuration has no token %s on both ends of %s→%s", o.token, o.from, o.to)
	case 1:
		return pairs[0].source, pairs[0].dest, nil
	}
	return source, dest, fmt.Errorf("the lane carries %d tokens: say which by --token", len(pairs))
}

// sender finds the client and its PaymentSender.
func (o preflightOptions) sender(cfg *config.Config) (string, gateway.Address, error) {
	senders := map[string]gateway.Address{}
	for _, c := range cfg.Clients {
		if a := c.Senders[o.from]; a != "" && (o.client == "" || o.client == c.ID) {
			senders[c.ID] = common.HexToAddress(a)
		}
	}
	ids := slices.Sorted(maps.Keys(senders))
	switch len(ids) {
	case 0:
		return "", gateway.Address{}, fmt.Errorf("no client %s has a sender on %s", o.client, o.from)
	case 1:
		return ids[0], senders[ids[0]], nil
	}
	return "", gateway.Address{}, fmt.Errorf("%d clients have a sender on %s: say whose by --client", len(ids), o.from)
}
