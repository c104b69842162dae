package main

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"github.com/vostro-gateway/vostro/compliance"
	"github.com/vostro-gateway/vostro/compliance/screening"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/config"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// configuredLists reads the lists of a configuration; nil when it has none.
func configuredLists(cfg *config.Config, log *slog.Logger) (*screening.Files, error) {
	if len(cfg.Compliance.Lists) == 0 {
		return nil, nil
	}
	sources := make([]screening.Source, len(cfg.Compliance.Lists))
	for i, l := range cfg.Compliance.Lists {
		sources[i] = screening.Source{Name: l.Name, File: l.File, Format: screening.Format(l.Format), Threshold: l.Threshold, MaxAge: l.MaxAge}
	}
	return screening.Open(sources, time.Now(), log)
}

// openLists reads the sanctions lists, and what of their hits was cleared.
func (g *gatewayParts) openLists(ctx context.Context) (err error) {
	if g.lists, err = configuredLists(g.cfg, g.log); err != nil {
		return fmt.Errorf("sanctions lists: %w", err)
	}
	g.cleared = &compliance.Clearances{Store: g.store, Commits: g.store, Now: time.Now, Log: g.log}
	if g.lists != nil {
		g.cleared.Lists = g.lists
	}
	g.versions = &compliance.ListVersions{Store: g.store, Lists: g.cleared.Lists, Cleared: g.cleared, Owner: ownerName(), Log: g.log}
	if err := g.cleared.Refresh(ctx); err != nil {
		return err
	}
	return g.versions.Refresh(ctx, time.Now())
}

// standAside is how long a stage waits whose lists are not the last ones.
const standAside = time.Second

// screeningStage is the screen stage while the lists are the last ones.
type screeningStage struct {
	*engine.Screen
	versions *compliance.ListVersions
}

func (s *screeningStage) Step(ctx context.Context, now time.Time) (int, time.Time, error) {
	if !s.versions.Open() {
		return 0, now.Add(standAside), nil
	}
	return s.Screen.Step(ctx, now)
}

// submitStage is the same of the submit stage.
type submitStage struct {
	*engine.Submit
	versions *compliance.ListVersions
}

func (s *submitStage) Step(ctx context.Context, now time.Time) (int, time.Time, error) {
	if !s.versions.Open() {
		return 0, now.Add(standAside), nil
	}
	return s.Submit.Step(ctx, now)
}

// addScreening has the lists followed, and those who wait screened again.
func (g *gatewayParts) addScreening(runner *engine.Runner, wake func(gateway.Stage)) {
	runner.Add("clearances", g.cleared)
	runner.Add("list-versions", g.versions)
	if g.lists == nil {
		return
	}
	runner.Add("lists", g.lists)
	runner.Add("rescreen", &engine.Rescreen{Store: g.store, Lists: g.policy.ListsDigest, Wake: wake, Log: g.log})
}

// listsReady reports why a sanctions list is stale.
func (g *gatewayParts) listsReady(ctx context.Context) error {
	if err := g.versions.Ready(ctx); err != nil || g.lists == nil {
		return err
	}
	return g.lists.Ready(ctx)
}

// listNotes tells when what the lists find stops nothing.
func (g *gatewayParts) listNotes() []string {
	if g.lists == nil || g.policy.ReadsScreening() {
		return nil
	}
	return []string{"sanctions lists are configured, and no rule of the policy in force reads what they find (input.screening): hits stop nothing; docs/screening.md says how to release policy.screening"}
}
