package config

import (
	"errors"
	"fmt"
	"math/big"
	"net/url"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

var (
	namePattern = regexp.MustCompile(`^[a-z0-9][a-z0-9_-]{0,31}$`)
	bicPattern  = regexp.MustCompile(`^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$`) // ISO 9362
	currency    = regexp.MustCompile(`^[A-Z]{3}$`)
)

// profiles and statuses are what this version knows.
var (
	profiles      = []string{"plain", "cbpr", "cbpr-2025", "cbpr-2026", "high-value"}
	statuses      = []string{"RCVD", "ACTC", "ACCP", "PDNG", "ACSP", "ACWC", "ACSC", "ACCC", "RJCT", "CANC"}
	roles         = []string{"submitter", "officer", "viewer"}
	notifications = []string{"debit", "credit"}
	headers       = []string{"request", headerAlways, "never"}
	resolutions   = []string{"native", "caip10", "alias", "account"}
)

const (
	headerAlways    = "always"
	duplicateRefuse = "refuse"
)

// maxBizSvc is the length of BizSvc (Max35Text).
const maxBizSvc = 35

// checker collects what is wrong, each with the key it is about.
type checker struct {
	errs []error
}

func (c *checker) fail(key, format string, args ...any) {
	c.errs = append(c.errs, fmt.Errorf("%s: %s", key, fmt.Sprintf(format, args...)))
}

func (c *checker) require(key, value string) bool {
	if value == "" {
		c.fail(key, "is missing")
	}
	return value != ""
}

func (c *checker) oneOf(key, value string, known []string) {
	if !slices.Contains(known, value) {
		c.fail(key, "%q is none of %s", value, strings.Join(known, ", "))
	}
}

func (c *checker) address(key, value string) {
	if !c.require(key, value) {
		return
	}
	if !common.IsHexAddress(value) {
		c.fail(key, "%q is no address", value)
		return
	}
	a := common.HexToAddress(value)
	switch body := strings.TrimPrefix(value, "0x"); {
	case a == common.Address{}:
		c.fail(key, "is the zero address")
	case body != strings.ToLower(body) && body != strings.ToUpper(body) && a.Hex() != value:
		c.fail(key, "%q fails its EIP-55 checksum", value)
	}
}

func (c *checker) decimal(key, value string) {
	if c.require(key, value) {
		if n, ok := new(big.Int).SetString(value, 10); !ok || n.Sign() <= 0 {
			c.fail(key, "%q is no positive whole number", value)
		}
	}
}

// coins is an amount of a chain's own coin.
func (c *checker) coins(key, value string) {
	if n, ok := new(big.Rat).SetString(value); !ok || n.Sign() <= 0 || strings.ContainsAny(value, "eE/") {
		c.fail(key, "%q is no positive decimal", value)
	}
}

// fee is a number of wei that may be nothing: on private chains gas is free.
func (c *checker) fee(key, value string) {
	if n, ok := new(big.Int).SetString(value, 10); !ok || n.Sign() < 0 {
		c.fail(key, "%q is no whole number of wei", value)
	}
}

// budget is an amount of a chain's own coin that may be nothing.
func (c *checker) budget(key, value string) {
	if n, ok := new(big.Rat).SetString(value); !ok || n.Sign() < 0 || strings.ContainsAny(value, "eE/") {
		c.fail(key, "%q is no decimal", value)
	}
}

func (c *checker) readable(key, path string) {
	if !c.require(key, path) {
		return
	}
	if _, err := os.Stat(path); err != nil {
		c.fail(key, "%s: %v", path, errors.Unwrap(err))
	}
}

// Check reports everything that is wrong with the configuration, one error per
// finding, each naming its key. It looks at files, not at the network.
func (cfg *Config) Check() error {
	c := &checker{}
	checkDurations(c, "", reflect.ValueOf(cfg).Elem())
	cfg.checkServer(c)
	chains := cfg.checkChains(c)
	cfg.checkClients(c, chains)
	cfg.checkLanes(c, chains)
	cfg.checkDates(c)
	c.readable("directory.file", cfg.Directory.File)
	if n := cfg.Directory.Approvals; n < 1 || n > 10 {
		c.fail("directory.approvals", "%d is not between 1 and 10", n)
	}
	if cfg.Compliance.Shadow != "" {
		c.readable("compliance.shadow", cfg.Compliance.Shadow)
	}
	if cfg.Compliance.Bundle != "" {
		c.readable("compliance.bundle", cfg.Compliance.Bundle)
	}
	cfg.Compliance.ApprovalKey.check(c, "compliance.approval_key")
	cfg.checkBundleServer(c)
	cfg.checkLists(c)
	if bic := cfg.Reports.BIC; bic != "" && !bicPattern.MatchString(bic) {
		c.fail("reports.bic", "%q is no BIC", bic)
	}
	c.readable("webhooks.key_file", cfg.Webhooks.KeyFile)
	cfg.checkKafka(c)
	c.oneOf("log.level", cfg.Log.Level, []string{"debug", "info", "warn", "error"})
	c.oneOf("log.format", cfg.Log.Format, []string{"json", "text"})
	if cfg.Engine.Batch < 1 || cfg.Engine.Batch > 16 {
		c.fail("engine.batch", "%d is not between 1 and 16", cfg.Engine.Batch)
	}
	if cfg.Store.Revision < 0 {
		c.fail("store.revision", "%d is negative", cfg.Store.Revision)
	}
	if cfg.Engine.Lease < 2*time.Second {
		c.fail("engine.lease", "%s is below 2s: no step would finish under it", cfg.Engine.Lease)
	}
	return errors.Join(c.errs...)
}

// maxBodyMax is the largest message that any client can be allowed.
const maxBodyMax = 64 << 20

func (cfg *Config) checkServer(c *checker) {
	c.listen("server.listen", cfg.Server.Listen)
	if cfg.Server.Metrics != "" {
		c.listen("server.metrics", cfg.Server.Metrics)
	}
	c.certificate("server", cfg.Server.CertFile, cfg.Server.KeyFile)
	if cfg.Server.MaxBody < 1 || cfg.Server.MaxBody > maxBodyMax {
		c.fail("server.max_body", "%d is not between 1 and %d", cfg.Server.MaxBody, maxBodyMax)
	}
	if dsn := cfg.Store.DSN; !strings.HasPrefix(dsn, "sqlite:") && !strings.HasPrefix(dsn, "postgres://") && !strings.HasPrefix(dsn, "postgresql://") {
		c.fail("store.dsn", "begins neither with sqlite: nor with postgres://")
	} else if u, err := url.Parse(dsn); err == nil && u.User != nil {
		if _, inline := u.User.Password(); inline {
			c.fail("store.dsn", "holds a password: use store.dsn_file")
		}
	} else if err == nil && u.Query().Has("password") {
		c.fail("store.dsn", "holds a password: use store.dsn_file")
	}
	if cfg.Store.DSNFile != "" {
		c.readable("store.dsn_file", cfg.Store.DSNFile)
	}
}

func (cfg *Config) checkChains(c *checker) map[string]bool {
	names := map[string]bool{}
	if len(cfg.Chains) == 0 {
		c.fail("chains", "is empty")
	}
	for i, ch := range cfg.Chains {
		key := fmt.Sprintf("chains[%d]", i)
		if !namePattern.MatchString(ch.Name) {
			c.fail(key+".name", "%q is no name (a-z, 0-9, - and _)", ch.Name)
		}
		if names[ch.Name] {
			c.fail(key+".name", "%q stands twice", ch.Name)
		}
		names[ch.Name] = true
		c.decimal(key+".chain_id", ch.ChainID)
		if _, err := strconv.ParseUint(ch.Selector, 10, 64); err != nil {
			c.fail(key+".selector", "%q is no CCIP chain selector", ch.Selector)
		}
		c.address(key+".router", ch.Router)
		c.fee(key+".tip_cap", ch.TipCap)
		if ch.Batch < 1 || ch.Batch > 1000 {
			c.fail(key+".batch", "%d is not between 1 and 1000", ch.Batch)
		}
		if ch.TipCeiling != "" {
			c.fee(key+".tip_ceiling", ch.TipCeiling)
			least, _ := new(big.Int).SetString(ch.TipCap, 10)
			most, _ := new(big.Int).SetString(ch.TipCeiling, 10)
			if least != nil && most != nil && most.Cmp(least) < 0 {
				c.fail(key+".tip_ceiling", "%s is below tip_cap %s", ch.TipCeiling, ch.TipCap)
			}
		}
		if ch.GasPrice != "" {
			c.fee(key+".gas_price", ch.GasPrice)
		}
		c.oneOf(key+".logs", ch.Logs, []string{"proven", "agreed"})
		c.oneOf(key+".proofs", ch.Proofs, []string{"state", "none"})
		ways := 0
		for _, set := range []bool{ch.Finality.Tag != "", ch.Finality.Depth > 0, ch.Finality.Instant} {
			if set {
				ways++
			}
		}
		if ways != 1 {
			c.fail(key+".finality", "needs exactly one of tag, depth, instant")
		}
		cfg.checkEndpoints(c, key, ch)
		if len(ch.Signers) == 0 {
			c.fail(key+".signers", "is empty")
		}
		for j, s := range ch.Signers {
			at := fmt.Sprintf("%s.signers[%d]", key, j)
			s.check(c, at)
			switch {
			case s.Name == "":
			case !namePattern.MatchString(s.Name):
				c.fail(at+".name", "%q is no name (a-z, 0-9, - and _)", s.Name)
			case slices.ContainsFunc(ch.Signers[:j], func(o Signer) bool { return o.Name == s.Name }):
				c.fail(at+".name", "%q stands twice", s.Name)
			}
		}
		c.budget(key+".cancel_ceiling", ch.CancelCeiling)
		c.budget(key+".cancel_budget", ch.CancelBudget)
		if ch.CancelGas < 21_000 {
			c.fail(key+".cancel_gas", "%d is less than any transaction takes", ch.CancelGas)
		}
	}
	return names
}

func (cfg *Config) checkEndpoints(c *checker, key string, ch Chain) {
	operators, urls := map[string]bool{}, map[string]bool{}
	for j, e := range ch.Endpoints {
		at := fmt.Sprintf("%s.endpoints[%d]", key, j)
		if c.require(at+".operator", e.Operator) && operators[e.Operator] {
			c.fail(at+".operator", "%q stands twice: endpoints of one operator are one witness", e.Operator)
		}
		operators[e.Operator] = true
		switch {
		case e.URLFile != "":
			c.readable(at+".url_file", e.URLFile)
		case urls[e.URL]:
			c.fail(at+".url", "stands twice: one endpoint is one witness")
		case c.require(at+".url", e.URL):
			urls[e.URL] = true
			if u, err := url.Parse(e.URL); err != nil || u.Scheme != "http" && u.Scheme != "https" {
				c.fail(at+".url", "is no http(s) URL")
			}
		}
	}
	n := len(ch.Endpoints)
	switch {
	case n == 0:
		c.fail(key+".endpoints", "is empty")
	case n == 1 && ch.Trust != "single":
		c.fail(key+".endpoints", "one endpoint is believed only with trust: single")
	case ch.Quorum > n || 2*ch.Quorum <= n:
		c.fail(key+".quorum", "%d of %d is not more than half", ch.Quorum, n)
	}
	if ch.Trust != "" && ch.Trust != "single" {
		c.fail(key+".trust", "%q is not single", ch.Trust)
	}
}

// Resolve makes the file names of the configuration relative to its own folder.
func (cfg *Config) Resolve(path string) {
	dir := filepath.Dir(path)
	at := func(p *string) {
		if *p != "" && !filepath.IsAbs(*p) {
			*p = filepath.Join(dir, *p)
		}
	}
	at(&cfg.Server.CertFile)
	at(&cfg.Server.KeyFile)
	at(&cfg.Store.DSNFile)
	at(&cfg.Directory.File)
	at(&cfg.Compliance.Bundle)
	server := &cfg.Compliance.BundleServer
	for _, p := range []*string{&server.TokenFile, &server.CAFile, &server.CertFile, &server.KeyFile} {
		at(p)
	}
	for i := range server.Keys {
		at(&server.Keys[i].File)
	}
	at(&cfg.Compliance.Shadow)
	for i := range cfg.Compliance.Lists {
		at(&cfg.Compliance.Lists[i].File)
	}
	cfg.Compliance.ApprovalKey.resolve(at)
	at(&cfg.Webhooks.KeyFile)
	at(&cfg.Kafka.TLS.CAFile)
	at(&cfg.Kafka.TLS.CertFile)
	at(&cfg.Kafka.TLS.KeyFile)
	at(&cfg.Kafka.SASL.PasswordFile)
	if p, ok := strings.CutPrefix(cfg.Store.DSN, "sqlite:"); ok && !filepath.IsAbs(p) {
		cfg.Store.DSN = "sqlite:" + filepath.Join(dir, p)
	}
	for i := range cfg.Clients {
		at(&cfg.Clients[i].RefSecretFile)
		at(&cfg.Clients[i].StatusTable)
	}
	for i := range cfg.Chains {
		for j := range cfg.Chains[i].Signers {
			cfg.Chains[i].Signers[j].resolve(at)
		}
		for j := range cfg.Chains[i].Endpoints {
			at(&cfg.Chains[i].Endpoints[j].URLFile)
		}
	}
}
