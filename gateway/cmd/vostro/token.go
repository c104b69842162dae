package main

import (
	"cmp"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/config"
)

func newToken() *cobra.Command {
	cmd := &cobra.Command{Use: "token", Short: "Look at tokens on the chains"}
	var path, output, chain, to string
	inspect := &cobra.Command{
		Use:   "inspect TOKEN",
		Short: "Show what the chains say of a token: registry, pool, lanes with both ends and their limits",
		Long: `Inspect asks the chains of the configuration about any ERC-20: who registered it
with CCIP, its pool and the pool's version, and for each chain that the pool
serves the other end, decimals, rate limits with what is in them now,
allow-lists, hooks and liquidity. Nothing is sent and no key is used.

TOKEN is an address, or the currency of a configured token. What couldn't be read
is listed as unknown, with the reason. The exit code is 1 when the token has no
pool, or when the two ends of a lane don't agree.`,
		Example: `  vostro token inspect EUR --chain ethereum --config vostro.yaml
  vostro token inspect 0x88A2d74F47a237a62e7A51cdDa67270CE381555e --chain base --to ethereum --output json --config vostro.yaml`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if output != "text" && output != "json" {
				return fmt.Errorf("--output %q is neither text nor json", output)
			}
			g, err := openLanes(cmd.Context(), path)
			if err != nil {
				return err
			}
			defer func() { _ = g.close() }()
			token, err := tokenOf(g.cfg, chain, args[0])
			if err != nil {
				return err
			}
			state, err := g.network.Inspect(cmd.Context(), chain, token, to)
			if err != nil {
				return err
			}
			if err := printToken(cmd.OutOrStdout(), output, state); err != nil {
				return err
			}
			if state.Pool == nil {
				return errSaidNo
			}
			for _, l := range state.Lanes {
				if l.Remote != nil && !l.Remote.Agrees {
					return errSaidNo
				}
			}
			return nil
		},
	}
	inspect.Flags().StringVar(&path, "config", "", "configuration file")
	inspect.Flags().StringVar(&output, "output", "text", "text or json")
	inspect.Flags().StringVar(&chain, "chain", "", "name of the token's chain")
	inspect.Flags().StringVar(&to, "to", "", "only the lane to this chain")
	_ = inspect.MarkFlagRequired("config")
	_ = inspect.MarkFlagRequired("chain")
	cmd.AddCommand(inspect)
	return cmd
}

// openLanes reads a configuration and opens its chains, and nothing else of a
// gateway: no store, no policy, no door.
func openLanes(ctx context.Context, path string) (*gatewayParts, error) {
	cfg, err := loadConfig(path)
	if err != nil {
		return nil, err
	}
	g := &gatewayParts{cfg: cfg, log: slog.New(slog.DiscardHandler)}
	accounts, err := g.openChains(ctx)
	if err == nil {
		err = g.openNetwork(accounts, gateway.Address{})
	}
	if err != nil {
		return nil, errors.Join(err, g.close())
	}
	return g, nil
}

// tokenOf reads an address, or finds a configured token by its currency.
func tokenOf(cfg *config.Config, chain, text string) (gateway.Address, error) {
	if raw, err := hex.DecodeString(strings.TrimPrefix(text, "0x")); err == nil && len(raw) == len(gateway.Address{}) {
		return gateway.Address(raw), nil
	}
	for _, t := range cfg.Tokens {
		if t.Chain == chain && t.Currency == text {
			return tokenOf(cfg, chain, t.Address)
		}
	}
	return gateway.Address{}, fmt.Errorf("%q is no address of 20 bytes, and no token for that currency is configured on chain %q", text, chain)
}

func printJSON(w io.Writer, v any) error {
	text, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(w, "%s\n", text)
	return err
}

func printToken(w io.Writer, output string, s gateway.TokenState) error {
	if output == "json" {
		return printJSON(w, s)
	}
	tw := tabwriter.NewWriter(w, 0, 4, 2, ' ', 0)
	row := func(indent, name, format string, args ...any) {
		if text := fmt.Sprintf(format, args...); strings.TrimSpace(text) != "" {
			fmt.Fprintf(tw, "%s%s\t%s\n", indent, name, text)
		}
	}
	row("", "token", "%s %s on %s, block %s", s.Symbol, s.Address, s.Chain, s.Block)
	row("", "decimals", "%s", optional(s.Decimals))
	printRegistry(row, "", s.Registry)
	if s.Pool == nil {
		row("", "pool", "none: no lane takes this token")
	} else {
		printPool(row, "", s.Pool)
	}
	for _, l := range s.Lanes {
		fmt.Fprintf(tw, "\t\nlane to %s\tselector %s\n", cmp.Or(l.Destination, "a chain that isn't configured"), l.Selector)
		row("  ", "arrives as", "%s", l.RemoteToken)
		row("  ", "remote pools", "%s", strings.Join(l.RemotePools, ", "))
		row("  ", "outbound", "%s", bucketText(l.Outbound))
		row("  ", "inbound", "%s", bucketText(l.Inbound))
		if v := l.Verifiers; v != nil {
			row("  ", "verifiers out", "%s; above the threshold %s", strings.Join(v.Outbound, ", "), strings.Join(v.ThresholdOutbound, ", "))
			row("  ", "verifiers in", "%s; above the threshold %s", strings.Join(v.Inbound, ", "), strings.Join(v.ThresholdInbound, ", "))
		}
		r := l.Remote
		if r == nil {
			continue
		}
		fmt.Fprintf(tw, "  the other end\tblock %s\n", r.Block)
		row("    ", "token", "%s", r.Token)
		row("    ", "decimals", "%s", optional(r.Decimals))
		printRegistry(row, "    ", r.Registry)
		if r.Pool != nil {
			printPool(row, "    ", r.Pool)
		}
		row("    ", "inbound", "%s", bucketText(r.Inbound))
		row("    ", "outbound", "%s", bucketText(r.Outbound))
		agrees := "both ends take each other for what they are"
		if !r.Agrees {
			agrees = "NO: " + cmp.Or(strings.Join(r.Disagreements, "; "), "not known")
		}
		row("    ", "agrees", "%s", agrees)
	}
	for _, u := range s.Unknown {
		row("", "unknown", "%s: %s", u.Path, u.Reason)
	}
	return tw.Flush()
}

type rowFunc func(indent, name, format string, args ...any)

func printRegistry(row rowFunc, indent string, r *gateway.TokenRegistry) {
	if r == nil {
		return
	}
	row(indent, "registry", "%s", r.Address)
	row(indent, "administrator", "%s", r.Administrator)
	row(indent, "to be administrator", "%s", r.PendingAdministrator)
}

func printPool(row rowFunc, indent string, p *gateway.TokenPool) {
	row(indent, "pool", "%s %s %s", p.Address, p.Type, p.Version)
	row(indent, "pool owner", "%s", p.Owner)
	row(indent, "pool router", "%s", p.Router)
	row(indent, "limits set by", "%s", p.RateLimitAdmin)
	row(indent, "pool decimals", "%s", optional(p.Decimals))
	if a := p.AllowList; a != nil {
		text := "none"
		if a.Enabled {
			text = fmt.Sprintf("%d senders: %s", len(a.Members), strings.Join(a.Members, ", "))
		}
		row(indent, "allow-list", "%s", text)
	}
	if h := p.Hooks; h != nil {
		row(indent, "hooks", "%s, policy engine %s", h.Address, cmp.Or(h.PolicyEngine, "none"))
	}
	row(indent, "more verifiers from", "%s", p.AdditionalCCVFrom)
	row(indent, "allowed finality", "%s", p.AllowedFinality)
	if l := p.Liquidity; l != nil {
		row(indent, "liquidity", "%s units at %s, rebalancer %s", l.Units, l.Holder, cmp.Or(l.Rebalancer, "none"))
	}
}

func optional(n *int) string {
	if n == nil {
		return ""
	}
	return fmt.Sprint(*n)
}

func bucketText(b *gateway.Bucket) string {
	switch {
	case b == nil:
		return ""
	case !b.Enabled:
		return "no limit"
	}
	return fmt.Sprintf("%s of %s units, %s refill each second", b.Tokens, b.Capacity, b.Rate)
}
