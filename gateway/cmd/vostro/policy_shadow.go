package main

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"github.com/vostro-gateway/vostro/compliance"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// openShadow begins to evaluate the configured candidate beside the policy in force.
func (g *gatewayParts) openShadow(ctx context.Context) (err error) {
	path := g.cfg.Compliance.Shadow
	if path == "" {
		return nil
	}
	g.shadow, err = compliance.NewBeside(ctx, compliance.BesideConfig{
		Store: g.store, Open: func() (compliance.Bundle, error) { return compliance.OpenBundle(path) }, Timeout: g.cfg.Compliance.Timeout, Log: g.log,
	}, time.Now())
	if err != nil {
		return fmt.Errorf("compliance.shadow: %w", err)
	}
	return nil
}

func (g *gatewayParts) addShadow(runner *engine.Runner) {
	if g.shadow != nil {
		runner.Add("shadow", g.shadow)
	}
}

// recorded gives who hears of decisions; nil when nobody does.
func (g *gatewayParts) recorded() func(gateway.Decision) {
	if g.shadow == nil {
		return nil
	}
	return g.shadow.Offer
}

func (g *gatewayParts) shadowReport() func(context.Context) (any, error) {
	if g.shadow == nil {
		return nil
	}
	return func(ctx context.Context) (any, error) { return g.shadow.Report(ctx) }
}

func (g *gatewayParts) shadowNotes() []string {
	if g.shadow == nil {
		return nil
	}
	return g.shadow.Notes()
}

func newPolicyShadowReport() *cobra.Command {
	var d door
	cmd := &cobra.Command{
		Use:   "report",
		Short: "Show how the gateway's own candidate (compliance.shadow) would have decided",
		Long: `Report shows what a gateway has evaluated beside the policy in force since its
candidate was configured or last changed: how many decisions would have come out
otherwise, by outcome, rule and corridor, and the last of them, which are kept in the
store and are those of all gateways. Decisions that came while the candidate was behind
are counted as dropped.`,
		Example: "  vostro policy shadow report --url https://vostro.example --api-key-file officer.key",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			var report json.RawMessage
			if err := d.get(cmd.Context(), "/v1/policy/shadow", nil, &report); err != nil {
				return err
			}
			encoder := json.NewEncoder(cmd.OutOrStdout())
			encoder.SetIndent("", "  ")
			encoder.SetEscapeHTML(false)
			return encoder.Encode(report)
		},
	}
	d.flags(cmd)
	return cmd
}
