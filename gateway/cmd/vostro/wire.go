package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"slices"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/vostro-gateway/vostro/adapters/ccip"
	"github.com/vostro-gateway/vostro/adapters/dta"
	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/adapters/kafka"
	"github.com/vostro-gateway/vostro/adapters/sqlstore"
	"github.com/vostro-gateway/vostro/adapters/webhook"
	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/compliance"
	"github.com/vostro-gateway/vostro/compliance/screening"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/config"
	"github.com/vostro-gateway/vostro/gateway/engine"
	"github.com/vostro-gateway/vostro/mappings"
)

// store is everything that the stages and doors ask of the store.
type store interface {
	api.Store
	compliance.DifferenceStore
	engine.BreakerStore
	engine.DeliverStore
	engine.FollowStore
	engine.FundOrderStore
	engine.InstanceStore
	engine.IntakeStore
	engine.OrderStore
	engine.Prunable
	engine.ProposalStore
	engine.PublishStore
	engine.RecallStore
	engine.ReceiveStore
	engine.ResolveStore
	engine.ReportStore
	engine.ScreenStore
	engine.StrangerStore
	engine.SubmitStore
	engine.TrackStore
	mappings.DirectoryStore
	compliance.PolicyStore
	compliance.History
	compliance.NAVHistory
	compliance.ClearanceStore
	compliance.BundleStore
	compliance.ListStore
	engine.RescreenStore
	engine.CaseStore
	engine.CreditStore
	// LookAgain makes due what is parked for a cause that a restart may have ended.
	LookAgain(ctx context.Context, now time.Time) error
}

// seams let a test stand between the engine and the outside world, in the very
// process that a bank runs. Production leaves them nil.
type seams struct {
	store    func(store) store
	lanes    func(engine.Lanes) engine.Lanes
	accounts func(engine.Accounts) engine.Accounts
	follower func(engine.Follower) engine.Follower
	remedies func(engine.Remedies) engine.Remedies
	courier  func(engine.Courier) engine.Courier
	funds    func(engine.Funds) engine.Funds
}

func through[T any](seam func(T) T, v T) T {
	if seam == nil {
		return v
	}
	return seam(v)
}

// gatewayParts is a gateway, wired and not yet running.
type gatewayParts struct {
	cfg      *config.Config
	log      *slog.Logger
	raw      *sqlstore.Store
	store    store
	chains   map[string]*evm.Chain
	accounts *evm.Accounts
	network  *ccip.Network
	orders   *dta.Funds
	policy   *compliance.Engine
	shadow   *compliance.Beside // nil: no candidate is configured
	keeper   *compliance.Keeper
	bundles  *compliance.BundleServer // nil: none is configured
	lists    *screening.Files         // nil: none are configured
	cleared  *compliance.Clearances
	versions *compliance.ListVersions
	byHand   func(*gateway.Route) engine.ByHandPolicy
	strange  []*engine.Strangers
	runner   *engine.Runner
	server   *api.Server
	meter    *api.Meter
	courier  *webhook.Courier

	breakers *engine.Breakers
	owner    string
	members  *engine.Members

	inspection *engine.Inspection
	kafka      kafka.Broker // nil: none is configured
	inbound    *kafka.Door  // nil: no topic comes in
}

// wire builds a gateway from its configuration. It opens the store and asks no
// chain anything: one that is down doesn't keep the gateway from accepting.
func wire(ctx context.Context, cfg *config.Config, log *slog.Logger, s seams) (_ *gatewayParts, err error) {
	g := &gatewayParts{cfg: cfg, log: log, owner: ownerName()}
	defer func() {
		if err != nil {
			_ = g.close()
		}
	}()
	clients, credentials, err := clientsOf(cfg)
	if err != nil {
		return nil, err
	}
	if err := g.openStore(ctx, s); err != nil {
		return nil, err
	}
	if g.accounts, err = g.openChains(ctx); err != nil {
		return nil, err
	}
	approver, err := openApprover(cfg.Compliance.ApprovalKey, cfg.Chains, g.accounts)
	if err != nil {
		return nil, fmt.Errorf("compliance approval key: %w", err)
	}
	dates, err := timetable(cfg)
	if err != nil {
		return nil, err
	}
	if err := g.openNetwork(g.accounts, approver.Address()); err != nil {
		return nil, err
	}
	if err := g.openPolicy(ctx, approver, dates); err != nil {
		return nil, err
	}
	if g.orders, err = g.funds(g.accounts); err != nil {
		return nil, err
	}
	keys, err := webhook.LoadKey(cfg.Webhooks.KeyFile)
	if err != nil {
		return nil, fmt.Errorf("webhook key: %w", err)
	}
	g.courier, err = webhook.New(webhook.Options{
		Clients: clients, Keys: []*webhook.Key{keys}, AllowInsecure: cfg.Webhooks.AllowInsecure, AllowPrivate: cfg.Webhooks.AllowPrivate,
	})
	if err != nil {
		return nil, fmt.Errorf("webhooks: %w", err)
	}
	if g.kafka, err = dialKafka(cfg.Kafka, log); err != nil {
		return nil, err
	}
	m, err := newMapper(ctx, cfg, clients, g.store, g.log)
	if err != nil {
		return nil, err
	}
	if g.bundles, err = g.bundleServer(engine.Patience{Held: cfg.Engine.Held}); err != nil {
		return nil, err
	}
	g.members = &engine.Members{Store: g.store, Lease: min(cfg.Engine.Lease, signMax), Self: gateway.Instance{
		Owner: g.owner, Revision: cfg.Store.Revision, Settings: sharedSettings(cfg, clients, approver.Address(), webhook.JWKS(keys)),
	}}
	g.stages(s, m, g.accounts, dates, clients)
	return g, g.door(clients, credentials, m, dates, webhook.JWKS(keys))
}

func (g *gatewayParts) openStore(ctx context.Context, s seams) error {
	dsn, err := secretOr(g.cfg.Store.DSN, g.cfg.Store.DSNFile)
	if err != nil {
		return fmt.Errorf("store: %w", err)
	}
	if g.raw, err = sqlstore.Open(ctx, dsn, sqlstore.Options{}); err != nil {
		return err
	}
	g.store = through(s.store, store(g.raw))
	return nil
}

func (g *gatewayParts) openChains(ctx context.Context) (*evm.Accounts, error) {
	g.chains = make(map[string]*evm.Chain, len(g.cfg.Chains))
	accounts := make(map[string]*evm.ChainAccount, len(g.cfg.Chains))
	for _, c := range g.cfg.Chains {
		chainID, _ := new(big.Int).SetString(c.ChainID, 10) // Check has read it
		conf := evm.Config{
			Name: c.Name, ChainID: chainID, Genesis: common.HexToHash(c.Genesis),
			Finality: evm.Finality{Tag: c.Finality.Tag, Depth: c.Finality.Depth, Instant: c.Finality.Instant},
			Quorum:   c.Quorum, TrustSingle: c.Trust == "single", Logger: g.log,
			LogAgreement: c.Logs == "agreed", StateAgreement: c.Proofs == "none", Batch: c.Batch,
		}
		for _, e := range c.Endpoints {
			url, err := secretOr(e.URL, e.URLFile)
			if err != nil {
				return nil, fmt.Errorf("endpoint of %s: %w", e.Operator, err)
			}
			conf.Endpoints = append(conf.Endpoints, evm.Endpoint{URL: url, Operator: e.Operator})
		}
		chain, err := evm.Dial(ctx, conf)
		if err != nil {
			return nil, err
		}
		g.chains[c.Name] = chain
		if accounts[c.Name], err = openAccount(c, g.cfg.Lanes, chain); err != nil {
			return nil, fmt.Errorf("signers of %s: %w", c.Name, err)
		}
	}
	return evm.NewAccounts(accounts)
}

func (g *gatewayParts) openPolicy(ctx context.Context, signer compliance.Signer, dates *mappings.Timetable) error {
	configured, err := configuredBundle(g.cfg.Compliance.Bundle)
	if err != nil {
		return fmt.Errorf("policy: %w", err)
	}
	if err := g.openLists(ctx); err != nil {
		return err
	}
	g.policy, err = compliance.New(ctx, compliance.Config{
		Lists: g.cleared.Lists, Cleared: g.cleared,
		Source: &configured, Signer: signer, ApprovalTTL: g.cfg.Compliance.ApprovalTTL, Timeout: g.cfg.Compliance.Timeout, Log: g.log,
		NewID: func() string { return newID("dec") }, History: g.store, NAVs: g.store, Dates: dates, Lanes: laneFacts{g.network, g.store},
	})
	if err != nil {
		return fmt.Errorf("policy: %w", err)
	}
	g.keeper, err = compliance.OpenPolicy(ctx, compliance.KeeperConfig{
		Store: g.store, Engine: g.policy, Now: time.Now, Log: g.log,
	}, configured)
	if err != nil {
		return fmt.Errorf("policy: %w", err)
	}
	return g.openShadow(ctx)
}

func (g *gatewayParts) openNetwork(accounts *evm.Accounts, complianceKey gateway.Address) error {
	conf := ccip.Config{ComplianceKey: complianceKey, Logger: g.log}
	for _, c := range g.cfg.Chains {
		selector, err := strconv.ParseUint(c.Selector, 10, 64)
		if err != nil {
			return fmt.Errorf("selector of %s: %w", c.Name, err)
		}
		signers, err := accounts.SignersOf(c.Name)
		if err != nil {
			return err
		}
		conf.Chains = append(conf.Chains, ccip.ChainConfig{
			Name: c.Name, Selector: selector, Chain: g.chains[c.Name], Router: common.HexToAddress(c.Router), Account: signers[0], Further: signers[1:],
		})
	}
	for _, l := range g.cfg.Lanes {
		lane := ccip.LaneConfig{
			From: l.From, To: l.To, Receiver: common.HexToAddress(l.Receiver), GasLimit: l.GasLimit, ExecutionWindow: l.ExecutionWindow,
			Tokens: g.pairs(l), Finality: l.Finality, Wallets: l.Mode == config.ModeWallet,
		}
		if l.FeeToken != config.FeeNative {
			lane.FeeToken, lane.FeeDecimals = common.HexToAddress(l.FeeToken), l.FeeDecimals
		}
		for _, r := range l.FundReceivers {
			lane.FundReceivers = append(lane.FundReceivers, common.HexToAddress(r))
		}
		for _, v := range l.Verifiers {
			lane.Verifiers = append(lane.Verifiers, ccip.Verifier{Source: common.HexToAddress(v.Source), Dest: common.HexToAddress(v.Destination)})
		}
		conf.Lanes = append(conf.Lanes, lane)
	}
	for _, c := range g.cfg.Clients {
		for chain, address := range c.Senders {
			conf.Senders = append(conf.Senders, ccip.SenderConfig{Client: c.ID, Chain: chain, Address: common.HexToAddress(address)})
		}
	}
	var err error
	if g.network, err = ccip.New(conf); err != nil {
		return err
	}
	g.byHand, err = byHandPolicies(g.cfg.Lanes)
	return err
}

// byHandPolicies gives what the lanes allow about transfers that are stuck at
// their ends. On a lane that is no longer configured nothing is done.
func byHandPolicies(lanes []config.Lane) (func(*gateway.Route) engine.ByHandPolicy, error) {
	policies := make(map[string]engine.ByHandPolicy, len(lanes))
	for _, l := range lanes {
		ceiling, err := weiOf(l.CeilingByHand())
		if err != nil {
			return nil, fmt.Errorf("lane %s→%s: %w", l.From, l.To, err)
		}
		policies[l.From+"→"+l.To] = engine.ByHandPolicy{Auto: l.ByHand.Policy == "auto", FeeCeiling: ceiling}
	}
	return func(r *gateway.Route) engine.ByHandPolicy { return policies[r.Source+"→"+r.Destination] }, nil
}

// pairs gives the tokens that stand on both ends of a lane.
func (g *gatewayParts) pairs(l config.Lane) []ccip.TokenPair {
	var pairs []ccip.TokenPair
	for _, source := range g.cfg.Tokens {
		for _, dest := range g.cfg.Tokens {
			if source.Chain == l.From && dest.Chain == l.To && source.Currency == dest.Currency {
				pairs = append(pairs, ccip.TokenPair{
					Source: common.HexToAddress(source.Address), Dest: common.HexToAddress(dest.Address), Decimals: source.Decimals,
				})
			}
		}
	}
	return pairs
}

// stages puts the engine together. The names are those of the runner's steps.
func (g *gatewayParts) stages(s seams, m *mapper, signer *evm.Accounts, dates *mappings.Timetable, clients []*gateway.Client) {
	var (
		owner    = g.owner
		patience = engine.Patience{
			Held: g.cfg.Engine.Held, Parked: g.cfg.Engine.Parked, Cover: g.cfg.Engine.Cover, Poll: g.cfg.Engine.Poll, Bump: g.cfg.Engine.Bump, Cancel: g.cfg.Engine.Cancel, Lease: g.cfg.Engine.Lease,
			Approval: g.cfg.Compliance.ApprovalTTL, Submitting: g.cfg.Engine.Alarm, Sent: g.cfg.Engine.Alarm,
			Incoming: g.cfg.Engine.Incoming, Stranded: g.cfg.Engine.Alarm, Undelivered: g.cfg.Engine.Alarm, Credited: g.cfg.Engine.Alarm,
		}
		lanes    = through(s.lanes, engine.Lanes(g.network))
		accounts = through(s.accounts, engine.Accounts(signer))
		couriers = g.couriers(s, clients)
		lines    = g.lines()
		streams  = g.streams(owner)
		pace     = &engine.Pace{}
		runner   = &engine.Runner{Now: time.Now, Log: g.log, Lease: patience.Lease}
		wake     = func(stage gateway.Stage) {
			runner.Wake(string(stage))
			runner.Wake("report")
		}
	)
	runner.Add(string(gateway.StageScreen), &screeningStage{versions: g.versions, Screen: &engine.Screen{
		Store: g.store, Policy: g.policy, References: lanes, Timetable: dates, Directory: m.directory, Owner: owner, NewID: newID, Patience: patience, Wake: wake, Recorded: g.recorded(), Log: g.log,
	}})
	runner.Add(string(gateway.StageSubmit), &submitStage{versions: g.versions, Submit: &engine.Submit{
		Store: g.store, Policy: g.policy, Approver: g.policy, Lanes: lanes, Accounts: accounts, Directory: m.directory, Revisions: g.keeper, Screening: g.versions, Owner: owner, NewID: newID,
		Patience: patience, Batch: g.cfg.Engine.Batch, InFlight: g.inFlight(), Clock: time.Now, Wake: wake, Log: g.log, Pace: pace,
	}})
	runner.Add(string(gateway.StageTrack), &engine.Track{
		Store: g.store, Lanes: lanes, Accounts: accounts, Owner: owner, NewID: newID, Patience: patience, Wake: wake, Log: g.log, Pace: pace,
	})
	runner.Add(string(gateway.StageResolve), &engine.Resolve{
		Store: g.store, Remedies: through(s.remedies, engine.Remedies(g.network)), Closer: g.orders, Accounts: accounts, Policy: g.byHand, Owner: owner, NewID: newID,
		Patience: patience, InFlight: g.inFlight(), Wake: wake, Log: g.log,
	})
	runner.Add(string(gateway.StageRecall), &engine.Recalls{
		Store: g.store, References: lanes, Owner: owner, Patience: patience, Wake: wake, Log: g.log,
		Cancellations: m.directory, NewID: newID,
	})
	for _, c := range g.cfg.Chains {
		runner.Add("follow/"+c.Name, &engine.Follow{
			Store: g.store, Follower: through(s.follower, g.network.Follower(c.Name)), Owner: owner, Interval: c.Poll,
			Lease: g.cfg.Engine.Lease, Wake: wake,
		})
		own, _ := signer.SignersOf(c.Name) // every chain has been opened with some
		strangers := &engine.Strangers{Store: g.store, Ledgers: signer, Chain: c.Name, Signers: own, Interval: c.Poll, Wake: wake, Log: g.log}
		g.strange = append(g.strange, strangers)
		runner.Add("strangers/"+c.Name, strangers)
	}
	g.inspection = &engine.Inspection{Check: g.network.Check, Log: g.log}
	runner.Add("inspection", g.inspection)
	g.breakers = &engine.Breakers{
		Inspection: g.inspection,
		Store:      g.store, Lanes: g.knownLanes(), Owner: owner, Lease: g.cfg.Engine.Lease, Now: time.Now, Wake: wake, Log: g.log,
	}
	runner.Add("breaker", g.breakers)
	desk := &engine.CashDesk{
		Store: g.store, Funds: g.orders, Accounts: accounts, Policy: g.byHand, Owner: owner, NewID: newID, Patience: patience, InFlight: g.inFlight(), Log: g.log,
	}
	runner.Add(string(gateway.StageOrder), &engine.Orders{
		Store: g.store, Funds: through(s.funds, engine.Funds(g.orders)), Cash: desk, Owner: owner, Patience: patience, Wake: wake, Log: g.log,
		Bulks: m.directory, Policy: g.policy, NewID: newID,
	})
	runner.Add("directory", m.directory)
	runner.Add("policy", g.keeper)
	runner.Add("prune", &engine.Prune{Store: g.store})
	if g.bundles != nil {
		runner.Add("bundles", g.bundles)
	}
	g.addShadow(runner)
	for client, rules := range m.house {
		runner.Add("rules/"+client, rules)
	}
	g.addScreening(runner, wake)
	if chains := m.receiving.Chains(); len(chains) > 0 {
		runner.Add("receive", &engine.Receive{
			Store: g.store, Recipients: m.receiving, Chains: chains, Owner: owner, NewID: newID, Patience: patience, Log: g.log,
			Wake: func() {
				runner.Wake("report")
				wake(gateway.StageScreen) // of a credit that was taken back the returns are
			},
		})
	}
	runner.Add("report", &engine.Report{Store: g.store, Reporter: m, Owner: owner, Lease: g.cfg.Engine.Lease, Log: g.log, Wake: func() {
		for _, line := range lines {
			runner.Wake(deliverStep(line))
		}
		for name := range streams {
			runner.Wake(name)
		}
	}})
	for _, line := range lines {
		way := couriers(line)
		runner.Add(deliverStep(line), &engine.Deliver{
			Store: g.store, Courier: way.courier, Line: line, Owner: owner, Lease: g.cfg.Engine.Lease + webhook.TimeoutDefault,
			Schedule: way.schedule, Log: g.log,
		})
	}
	for name, publish := range streams {
		runner.Add(name, publish)
	}
	g.runner = runner
}

// knownLanes gives the lanes with their tokens, and when they trip.
func (g *gatewayParts) knownLanes() []engine.KnownLane {
	lanes := make([]engine.KnownLane, len(g.cfg.Lanes))
	for i, l := range g.cfg.Lanes {
		b := l.Breaker
		lanes[i] = engine.KnownLane{From: l.From, To: l.To, Trips: engine.Trips{
			Failures: b.Failures, Of: b.Of, Stranded: b.Stranded, Window: b.Velocity.Window, Count: b.Velocity.Count, Amount: b.Velocity.Amount, Curse: b.Curse == "trip",
		}}
		for _, t := range g.cfg.Tokens {
			if t.Chain == l.From && slices.ContainsFunc(g.cfg.Tokens, func(o config.Token) bool { return o.Chain == l.To && o.Currency == t.Currency }) {
				lanes[i].Tokens = append(lanes[i].Tokens, engine.KnownToken{Currency: t.Currency, Address: common.HexToAddress(t.Address)})
			}
		}
	}
	return lanes
}

// tripped tells readiness which breakers are tripped; an answer that doesn't come
// is the store's trouble, which has a check of its own.
func (g *gatewayParts) tripped() []string {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	notes, err := g.breakers.Tripped(ctx)
	if err != nil {
		g.log.Warn("breakers not read", "err", err)
	}
	return notes
}

// lines gives every callback of every client.
func (g *gatewayParts) lines() []engine.Line {
	var lines []engine.Line
	for _, c := range g.cfg.Clients {
		for _, cb := range c.Callbacks {
			lines = append(lines, engine.Line{Client: c.ID, Callback: cb.Name})
		}
	}
	return lines
}

func deliverStep(line engine.Line) string { return "deliver/" + line.Client + "/" + line.Callback }

// inFlight gives the smallest limit of the chains: the engine has one.
func (g *gatewayParts) inFlight() int {
	limit := 0
	for _, c := range g.cfg.Chains {
		if limit == 0 || c.MaxInFlight < limit {
			limit = c.MaxInFlight
		}
	}
	return limit
}

func (g *gatewayParts) close() error {
	var errs []error
	if g.courier != nil {
		g.courier.Close()
	}
	if g.kafka != nil {
		errs = append(errs, g.kafka.Close())
	}
	for _, chain := range g.chains {
		chain.Close()
	}
	if g.raw != nil {
		errs = append(errs, g.raw.Close())
	}
	return errors.Join(errs...)
}
