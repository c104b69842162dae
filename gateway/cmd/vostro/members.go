package main

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/config"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

const (
	enterEvery = 500 * time.Millisecond
	// stopTime is how long a gateway that is told to leave may take to finish what it
	// has begun, beside its lease: the door, the stages, and giving back.
	stopTime = time.Minute
	// signsPerLease is how often in a lease a gateway gives a sign of life.
	signsPerLease = 4
	// signMax bounds for how long a sign of life is good: so long does a gateway with
	// other settings wait for one that was killed.
	signMax = 30 * time.Second
)

// sharedSettings gives what all gateways of a store must agree on: settings, and what
// their keys are known by.
func sharedSettings(cfg *config.Config, clients []*gateway.Client, approver gateway.Address, webhookKeys []byte) map[string]string {
	settings := cfg.Shared()
	settings["compliance.approval_key"] = approver.Hex()
	settings["webhooks.key_file"] = config.Fingerprint(webhookKeys)
	for _, c := range clients {
		if len(c.RefSecret) > 0 {
			settings["clients["+c.ID+"].ref_secret_file"] = config.Fingerprint(c.RefSecret)
		}
	}
	return settings
}

// enter begins beside the other gateways of the store, or says which settings they
// don't share. One that died is waited for until its last sign of life is stale, one of
// an earlier revision until it has left.
func enter(ctx context.Context, m *engine.Members, log *slog.Logger) error {
	tick := time.NewTicker(enterEvery)
	defer tick.Stop()
	patience := m.Lease + stopTime
	waited, began := false, time.Now()
	for {
		now := time.Now()
		working, err := m.Enter(ctx, now)
		why := "gateways of an earlier store.revision have yet to end"
		switch {
		case working:
			return nil
		case gateway.CodeOf(err) == gateway.CodeConfiguration && gateway.RetryOf(err) == gateway.RetrySameBytes:
			why = err.Error()
		case err != nil:
			return err
		case now.Sub(began) > patience:
			leave(ctx, m, log)
			return gateway.Errorf(gateway.CodeConfiguration, "share store", gateway.RetrySameBytes,
				"gateways of an earlier store.revision still work after %s: stop them, and compare the clocks", patience)
		}
		if !waited {
			log.Warn("waiting before work on this store begins", "why", why)
			waited = true
		}
		select {
		case <-ctx.Done():
			leave(ctx, m, log)
			return ctx.Err()
		case <-tick.C:
		}
	}
}

// stay gives signs of life until ctx ends. An error says that this gateway must end.
func stay(ctx context.Context, m *engine.Members, log *slog.Logger) error {
	tick := time.NewTicker(m.Lease / signsPerLease)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
		err := m.Step(ctx, time.Now())
		switch {
		case err == nil || ctx.Err() != nil:
		case gateway.CodeOf(err) == gateway.CodeConfiguration:
			return fmt.Errorf("this gateway ends: %w", err)
		default: // the store is away: nobody else can begin either
			log.Warn("no sign of life given", "err", err)
		}
	}
}

func leave(ctx context.Context, m *engine.Members, log *slog.Logger) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 3*time.Second)
	defer cancel()
	if err := m.Leave(ctx); err != nil {
		log.Warn("left without telling the other gateways", "err", err)
	}
}
