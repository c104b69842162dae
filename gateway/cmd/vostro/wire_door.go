package main

import (
	"context"
	"maps"
	"slices"
	"time"

	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/compliance/ivms"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
	"github.com/vostro-gateway/vostro/mappings"
)

func (g *gatewayParts) door(clients []*gateway.Client, credentials []api.Credential, m *mapper, dates *mappings.Timetable, keySet []byte) error {
	wake := func(stage gateway.Stage) {
		g.runner.Wake(string(stage))
		g.runner.Wake("report")
	}
	patience := engine.Patience{Held: g.cfg.Engine.Held, Parked: g.cfg.Engine.Parked, Incoming: g.cfg.Engine.Incoming}
	limits := api.Limits{Intakes: g.cfg.Server.MaxIntake, Body: map[string]int64{}}
	for _, c := range clients {
		limits.Body[c.ID] = c.MaxBody
	}
	intake := &engine.Intake{Reader: m, Returns: m, Store: g.store, Credits: g.store, Now: time.Now, NewID: newID, Patience: patience, Wake: wake}
	g.inbound = g.kafkaDoor(intake, clients)
	voting := &engine.Proposals{
		Store: g.store, Now: time.Now, NewID: newID, Patience: patience, Wake: wake,
		Matters: map[gateway.ProposalKind]engine.Matter{
			gateway.ProposalDirectory: m.directory,
			gateway.ProposalPolicy:    g.keeper,
			gateway.ProposalExecution: &engine.Executions{Store: g.store, Remedies: g.network, Policy: g.byHand, Wake: wake},
			gateway.ProposalLane:      g.breakers,
			gateway.ProposalCredit:    engine.Credits{},
			gateway.ProposalClearance: g.cleared,
		},
	}
	g.runner.Add("proposals", voting)
	g.meter = api.NewMeter(api.MeterOptions{Backlog: g.raw.Backlog, Chains: g.watched, Lanes: g.breakers, Version: version(), Logger: g.log})
	var err error
	g.server, err = api.New(api.Options{
		Clients: clients, Credentials: credentials, Store: g.store, KeySet: keySet, Limits: limits, Logger: g.log, Version: version(),
		Intake:  intake,
		Returns: &engine.ReturnOrders{Intake: intake, Store: g.store, Write: mappings.WriteReturn},
		Voting:  voting,
		Notes:   func() []string { return g.notes(m) },
		Cases:   &engine.Cases{Store: g.store, Now: time.Now},
		Lanes:   g.breakers,
		Chains:  g.watched,
		Meter:   g.meter,
		Simulator: &engine.Simulate{
			Reader: m, Store: g.store, Policy: g.policy, Timetable: dates, Lanes: g.network, Now: time.Now,
		},
		Clearances: g.cleared,

		Shadow:   g.shadowReport(),
		Tokens:   g.network,
		StatusOf: m.statusOf,
		Refusal:  mappings.Refusal,
		TravelRule: func(t *gateway.Transfer) (any, []string, []string) {
			w := ivms.Write(t)
			return w.Document, w.Missing, w.Assumed
		},
		Checks: append(g.checks(), api.Check{Name: "directory", Ready: m.directory.Ready}, api.Check{Name: "policy", Ready: g.keeper.Ready}, api.Check{Name: "lists", Ready: g.listsReady}),

		Acknowledgement: mappings.Acknowledgement,
	})
	return err
}

// notes are what readiness tells beside its checks.
func (g *gatewayParts) notes(m *mapper) []string {
	notes := slices.Concat(m.directory.Notes(), g.keeper.Notes(), g.bundleNotes(), g.listNotes(), g.tripped(), g.inspection.Notes(), g.shadowNotes())
	for _, client := range slices.Sorted(maps.Keys(m.house)) {
		notes = append(notes, m.house[client].Notes()...)
	}
	for _, s := range g.strange {
		notes = append(notes, s.Notes()...)
	}
	return notes
}

// checks are what readiness asks: the store, and a quorum on each chain.
func (g *gatewayParts) checks() []api.Check {
	checks := []api.Check{{Name: "store", Ready: func(ctx context.Context) error {
		_, err := g.raw.Head(ctx)
		return err
	}}}
	for name, chain := range g.chains {
		checks = append(checks, api.Check{Name: "chain " + name, Ready: func(ctx context.Context) error {
			_, err := chain.Head(ctx)
			return err
		}})
	}
	return checks
}
