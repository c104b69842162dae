package main

import (
	"context"
	"fmt"
	"io/fs"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/compliance"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/config"
	"github.com/vostro-gateway/vostro/mappings"
)

// routes gives what of the configuration decides routes.
func routes(cfg *config.Config) (mappings.Network, error) {
	var n mappings.Network
	for _, c := range cfg.Chains {
		selector, err := strconv.ParseUint(c.Selector, 10, 64)
		if err != nil {
			return n, fmt.Errorf("selector of %s: %w", c.Name, err)
		}
		n.Chains = append(n.Chains, mappings.Chain{Name: c.Name, ChainID: c.ChainID, Selector: selector})
	}
	for _, l := range cfg.Lanes {
		ceiling, err := weiOf(l.FeeCeiling)
		if err != nil {
			return n, fmt.Errorf("fee ceiling of %s→%s: %w", l.From, l.To, err)
		}
		lane := mappings.Lane{
			From: l.From, To: l.To, Receiver: common.HexToAddress(l.Receiver), FeeCeiling: ceiling, GasLimit: l.GasLimit, Finality: l.Finality,
		}
		lane.Wallets = l.Mode == config.ModeWallet
		if l.FeeToken != config.FeeNative {
			lane.FeeToken, lane.FeeDecimals = common.HexToAddress(l.FeeToken), l.FeeDecimals
			if lane.FeeTokenCeiling, err = feeTokenCeiling(l); err != nil {
				return n, err
			}
		}
		for _, v := range l.Verifiers {
			lane.Verifiers = append(lane.Verifiers, common.HexToAddress(v.Source))
		}
		n.Lanes = append(n.Lanes, lane)
	}
	for _, t := range cfg.Tokens {
		token := mappings.Token{
			Currency: t.Currency, Chain: t.Chain, Address: common.HexToAddress(t.Address), Decimals: t.Decimals, PoolFeeBPS: t.PoolFeeBPS,
		}
		if t.GrossUpCeiling != "" {
			ceiling, err := gateway.ParseAmount(t.GrossUpCeiling, t.Currency)
			if err == nil {
				token.GrossUpCeiling, err = ceiling.BaseUnits(t.Decimals)
			}
			if err != nil {
				return n, fmt.Errorf("gross-up ceiling of %s on %s: %w", t.Currency, t.Chain, err)
			}
		}
		n.Tokens = append(n.Tokens, token)
	}
	return n, nil
}

// feeTokenCeiling gives the most that a lane's fee may be, in base units of the
// token that pays it.
func feeTokenCeiling(l config.Lane) (*big.Int, error) {
	a, err := gateway.ParseAmount(l.FeeTokenCeiling, "")
	if err == nil {
		var units *big.Int
		if units, err = a.BaseUnits(l.FeeDecimals); err == nil {
			return units, nil
		}
	}
	return nil, fmt.Errorf("fee token ceiling of %s→%s: %w", l.From, l.To, err)
}

// timetable gives what of the configuration decides when transfers are sent.
func timetable(cfg *config.Config) (*mappings.Timetable, error) {
	c := mappings.TimetableConfig{PastDays: cfg.Dates.PastDays, FutureDays: cfg.Dates.FutureDays}
	for _, cal := range cfg.Calendars {
		c.Calendars = append(c.Calendars, mappings.CalendarConfig{
			Name: cal.Name, Base: cal.Base, TimeZone: cal.TimeZone, Closed: cal.Closed, Open: cal.Open,
		})
	}
	for _, cut := range cfg.CutOffs {
		c.CutOffs = append(c.CutOffs, mappings.CutOff{
			Client: cut.Client, Currency: cut.Currency, Lane: cut.Lane, Calendar: cut.Calendar, TimeZone: cut.TimeZone,
			Opens: cut.Opens, Until: cut.Until, Refuse: cut.Late == "refuse",
		})
	}
	return mappings.NewTimetable(c)
}

// newReader gives what maps messages, with a directory that is still empty.
// Beside it come the rules of the houses, which follow their folders.
func newReader(ctx context.Context, cfg *config.Config, log *slog.Logger) (*mappings.Reader, map[string]*compliance.HouseRules, error) {
	network, err := routes(cfg)
	if err != nil {
		return nil, nil, err
	}
	dates, err := timetable(cfg)
	if err != nil {
		return nil, nil, err
	}
	house := map[string]iso20022.HouseRules{}
	followed := map[string]*compliance.HouseRules{}
	for _, c := range cfg.Clients {
		if c.Rules == "" {
			continue
		}
		files, err := rulesFiles(c.Rules)
		if err != nil {
			return nil, nil, fmt.Errorf("client %s: %w", c.ID, err)
		}
		rules, err := compliance.OpenHouseRules(ctx, c.ID, files, 0, log)
		if err != nil {
			return nil, nil, fmt.Errorf("client %s: %w", c.ID, err)
		}
		house[c.ID], followed[c.ID] = rules, rules
	}
	reader, err := mappings.NewReader(mappings.ReaderConfig{
		Network: network, Timetable: dates, Limits: iso20022.Limits{BodyBytes: int(cfg.Server.MaxBody)}, House: house,
	})
	return reader, followed, err
}

// houseRules compiles a bank's own rules about messages: a folder, or one file.
func houseRules(ctx context.Context, path string) (*compliance.MessageRules, error) {
	files, err := rulesFiles(path)
	if err != nil {
		return nil, err
	}
	return compliance.NewMessageRules(ctx, files, 0)
}

func rulesFiles(path string) (fs.FS, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if !info.IsDir() {
		return oneFile{os.DirFS(filepath.Dir(path)), filepath.Base(path)}, nil
	}
	return os.DirFS(path), nil
}

// oneFile is a folder in which nothing but one file is seen.
type oneFile struct {
	fs.FS
	name string
}

func (f oneFile) ReadDir(name string) ([]fs.DirEntry, error) {
	entries, err := fs.ReadDir(f.FS, name)
	return slices.DeleteFunc(entries, func(e fs.DirEntry) bool { return e.Name() != f.name }), err
}

// mapper is the bank's language in both directions.
type mapper struct {
	*mappings.Reader
	*mappings.Reporter
	receiving *mappings.Receiving
	directory *mappings.DirectoryKeeper
	house     map[string]*compliance.HouseRules // by client
}

// statusOf gives the ISO status of a transfer in its client's words.
func (m *mapper) statusOf(t *gateway.Transfer) (status, reason string) {
	return m.Statuses(t.Key.Client).StatusOf(t)
}

// statusTables reads the rows that clients have of their own.
func statusTables(cfg *config.Config) (map[string]*mappings.Statuses, error) {
	tables := map[string]*mappings.Statuses{}
	for _, c := range cfg.Clients {
		if c.StatusTable == "" {
			continue
		}
		raw, err := os.ReadFile(c.StatusTable)
		if err != nil {
			return nil, err
		}
		if tables[c.ID], err = mappings.DefaultStatuses().With(raw); err != nil {
			return nil, fmt.Errorf("status table of %s: %w", c.ID, err)
		}
	}
	return tables, nil
}

func newMapper(ctx context.Context, cfg *config.Config, clients []*gateway.Client, s mappings.DirectoryStore, log *slog.Logger) (*mapper, error) {
	reader, house, err := newReader(ctx, cfg, log)
	if err != nil {
		return nil, err
	}
	file, err := os.ReadFile(cfg.Directory.File)
	if err != nil {
		return nil, fmt.Errorf("routing directory: %w", err)
	}
	directory, err := mappings.OpenDirectory(ctx, mappings.KeeperConfig{
		Store: s, Reader: reader, Clients: clients, Approvals: cfg.Directory.Approvals, Now: time.Now, Log: log,
	}, file)
	if err != nil {
		return nil, fmt.Errorf("routing directory: %w", err)
	}
	byID := make(map[string]*gateway.Client, len(clients))
	for _, c := range clients {
		byID[c.ID] = c
	}
	network, err := routes(cfg)
	if err != nil {
		return nil, err
	}
	tables, err := statusTables(cfg)
	if err != nil {
		return nil, err
	}
	reporter, err := mappings.NewReporter(mappings.ReporterConfig{
		Client: func(id string) (*gateway.Client, bool) { c, ok := byID[id]; return c, ok },
		Tables: tables, Network: network, BIC: cfg.Reports.BIC,
	})
	if err != nil {
		return nil, err
	}
	receiving, err := mappings.NewReceiving(reader, clients)
	if err != nil {
		return nil, err
	}
	return &mapper{reader, reporter, receiving, directory, house}, nil
}
