package config

import (
	"encoding/hex"
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
	"unicode/utf8"

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
		c.fail(key, "%v", errors.Unwrap(err))
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
	if cfg.Engine.Lease < 2*time.Second {
		c.fail("engine.lease", "%s is below 2s: no step would finish under it", cfg.Engine.Lease)
	}
	return errors.Join(c.errs...)
}

// maxBodyMax is the largest message that any client can be allowed.
const maxBodyMax = 64 << 20

func (cfg *Config) checkServer(c *checker) {
	c.listen("server.listen", cfg.Server.Listen)
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

func (cfg *Config) checkClients(c *checker, chains map[string]bool) {
	ids, names, hashes, bics := map[string]bool{}, map[string]bool{}, map[string]string{}, map[string]string{}
	if len(cfg.Clients) == 0 {
		c.fail("clients", "is empty")
	}
	for i, cl := range cfg.Clients {
		key := fmt.Sprintf("clients[%d]", i)
		if !namePattern.MatchString(cl.ID) {
			c.fail(key+".id", "%q is no name (a-z, 0-9, - and _)", cl.ID)
		}
		if ids[cl.ID] {
			c.fail(key+".id", "%q stands twice", cl.ID)
		}
		ids[cl.ID] = true
		for j, bic := range cl.BICs {
			at := fmt.Sprintf("%s.bics[%d]", key, j)
			if !bicPattern.MatchString(bic) {
				c.fail(at, "%q is no BIC", bic)
			} else if owner, taken := bics[bic]; taken {
				c.fail(at, "%s belongs to %s already", bic, owner)
			}
			bics[bic] = cl.ID
		}
		if cl.MaxBody < 0 || cl.MaxBody > maxBodyMax {
			c.fail(key+".max_body", "%d is not between 0 and %d", cl.MaxBody, maxBodyMax)
		}
		c.oneOf(key+".profile", cl.Profile, profiles)
		c.oneOf(key+".header", cl.Header, headers)
		c.oneOf(key+".duplicate_msg_id", cl.DuplicateMsgID, []string{"accept", duplicateRefuse})
		if cl.Header == headerAlways && cfg.Reports.BIC == "" {
			c.fail(key+".header", "always needs reports.bic")
		}
		if utf8.RuneCountInString(cl.BizSvc) > maxBizSvc {
			c.fail(key+".biz_svc", "%q is longer than %d characters", cl.BizSvc, maxBizSvc)
		}
		if cl.Rules != "" {
			c.readable(key+".rules", cl.Rules)
		}
		for j, s := range cl.Statuses {
			c.oneOf(fmt.Sprintf("%s.statuses[%d]", key, j), s, statuses)
		}
		for j, cr := range cl.Credentials {
			checkCredential(c, fmt.Sprintf("%s.credentials[%d]", key, j), cr, names, hashes)
		}
		callbacks := map[string]bool{}
		for j, cb := range cl.Callbacks {
			at := fmt.Sprintf("%s.callbacks[%d]", key, j)
			if callbacks[cb.Name] {
				c.fail(at+".name", "%q stands twice", cb.Name)
			}
			callbacks[cb.Name] = true
			if cb.KafkaTopic != "" {
				cfg.checkKafkaCallback(c, at, cb)
			} else if c.require(at+".webhook", cb.Webhook) {
				if u, err := url.Parse(cb.Webhook); err != nil || u.Host == "" {
					c.fail(at+".webhook", "is no URL")
				} else if u.Scheme != "https" && !(u.Scheme == "http" && cfg.Webhooks.AllowInsecure) {
					c.fail(at+".webhook", "isn't https (webhooks.allow_insecure permits http)")
				}
			}
		}
		for chain, address := range cl.Senders {
			if !chains[chain] {
				c.fail(key+".senders", "chain %q isn't configured", chain)
			}
			c.address(key+".senders."+chain, address)
		}
		checkResolution(c, key+".resolution", cl.Resolution)
		for j, n := range cl.Notifications {
			c.oneOf(fmt.Sprintf("%s.notifications[%d]", key, j), n, notifications)
		}
		for j, in := range cl.Receives {
			at := fmt.Sprintf("%s.receives[%d]", key, j)
			if !slices.ContainsFunc(cfg.Lanes, func(l Lane) bool { return l.To == in.Chain }) {
				c.fail(at+".chain", "no lane ends on %q", in.Chain)
			}
			for k, w := range in.Wallets {
				c.address(fmt.Sprintf("%s.wallets[%d]", at, k), w)
			}
		}
		if cl.StatusTable != "" {
			c.readable(key+".status_table", cl.StatusTable)
		}
		if cl.RefSecretFile != "" {
			c.readable(key+".ref_secret_file", cl.RefSecretFile)
		}
	}
	for i, cr := range cfg.Staff {
		key := fmt.Sprintf("staff[%d]", i)
		checkCredential(c, key, cr, names, hashes)
		if slices.Contains(cr.Roles, "submitter") {
			c.fail(key+".roles", "submitter submits for no client")
		}
	}
}

// checkResolution refuses an unknown way and one that stands twice; a client
// without any would be able to pay nobody.
func checkResolution(c *checker, key string, ways []string) {
	if len(ways) == 0 {
		c.fail(key, "is empty: leave it out for %s", strings.Join(resolutions, ", "))
	}
	for i, way := range ways {
		at := fmt.Sprintf("%s[%d]", key, i)
		c.oneOf(at, way, resolutions)
		if slices.Index(ways, way) < i {
			c.fail(at, "%q stands twice", way)
		}
	}
}

func checkCredential(c *checker, at string, cr Credential, names map[string]bool, hashes map[string]string) {
	if !namePattern.MatchString(cr.Name) {
		c.fail(at+".name", "%q is no name (a-z, 0-9, - and _)", cr.Name)
	}
	if names[cr.Name] {
		c.fail(at+".name", "%q stands twice: four eyes need names that differ", cr.Name)
	}
	names[cr.Name] = true
	if b, err := hex.DecodeString(cr.APIKeySHA256); err != nil || len(b) != 32 || strings.ToLower(cr.APIKeySHA256) != cr.APIKeySHA256 {
		c.fail(at+".api_key_sha256", "is no lower-case hex of 32 bytes")
	} else if other, taken := hashes[cr.APIKeySHA256]; taken {
		c.fail(at+".api_key_sha256", "is the key of %s too: one key under two names is one pair of eyes", other)
	}
	hashes[cr.APIKeySHA256] = cr.Name
	if len(cr.Roles) == 0 {
		c.fail(at+".roles", "is empty")
	}
	for _, role := range cr.Roles {
		c.oneOf(at+".roles", role, roles)
	}
}

// maxVerifiers bounds what a lane demands: each costs a fee and gas for every
// message.
const maxVerifiers = 8

func checkFinality(c *checker, key, value string) {
	if value == "full" || value == "safe" {
		return
	}
	if n, err := strconv.ParseUint(value, 10, 16); err != nil || n == 0 || strconv.FormatUint(n, 10) != value {
		c.fail(key, "%q is neither full nor safe nor a number of blocks from 1 to 65535", value)
	}
}

// maxBreakerSends bounds how many sends a breaker looks at.
const maxBreakerSends = 1000

func checkBreaker(c *checker, key string, b Breaker) {
	if b.Of < 1 || b.Of > maxBreakerSends {
		c.fail(key+".of", "%d is not from 1 to %d", b.Of, maxBreakerSends)
	}
	for name, n := range map[string]int{"failures": b.Failures, "stranded": b.Stranded} {
		if n < 0 || n > b.Of {
			c.fail(key+"."+name, "%d is not from 0 to %d, which is how many sends are looked at", n, b.Of)
		}
	}
	c.oneOf(key+".curse", b.Curse, []string{"wait", "trip"})
	v := b.Velocity
	if v.Count < 0 {
		c.fail(key+".velocity.count", "%d is negative", v.Count)
	}
	if v.Window <= 0 || v.Window > maxVelocityWindow {
		c.fail(key+".velocity.window", "%s is not above 0 and up to %s", v.Window, maxVelocityWindow)
	}
	if v.Amount != "" {
		if n, ok := new(big.Rat).SetString(v.Amount); !ok || n.Sign() <= 0 || strings.ContainsAny(v.Amount, "eE/") {
			c.fail(key+".velocity.amount", "%q is no positive decimal", v.Amount)
		}
	}
}

// maxVelocityWindow bounds what is summed at a time.
const maxVelocityWindow = 7 * 24 * time.Hour

func (cfg *Config) checkLanes(c *checker, chains map[string]bool) {
	seen := map[string]bool{}
	for i, l := range cfg.Lanes {
		key := fmt.Sprintf("lanes[%d]", i)
		for end, chain := range map[string]string{"from": l.From, "to": l.To} {
			if !chains[chain] {
				c.fail(key+"."+end, "chain %q isn't configured", chain)
			}
		}
		if l.From == l.To {
			c.fail(key, "leads from %s to itself", l.From)
		}
		if seen[l.From+"→"+l.To] {
			c.fail(key, "%s→%s stands twice", l.From, l.To)
		}
		seen[l.From+"→"+l.To] = true
		c.oneOf(key+".mode", l.Mode, []string{ModeReceiver, ModeWallet})
		if l.Mode == ModeWallet {
			checkWallets(c, key, l)
		} else {
			c.address(key+".receiver", l.Receiver)
		}
		for j, r := range l.FundReceivers {
			c.address(fmt.Sprintf("%s.fund_receivers[%d]", key, j), r)
		}
		checkFinality(c, key+".finality", l.Finality)
		checkBreaker(c, key+".breaker", l.Breaker)
		if len(l.Verifiers) > maxVerifiers {
			c.fail(key+".verifiers", "%d are more than %d", len(l.Verifiers), maxVerifiers)
		}
		for j, v := range l.Verifiers {
			at := fmt.Sprintf("%s.verifiers[%d]", key, j)
			c.address(at+".source", v.Source)
			c.address(at+".destination", v.Destination)
			if slices.ContainsFunc(l.Verifiers[:j], func(o Verifier) bool { return strings.EqualFold(o.Source, v.Source) }) {
				c.fail(at+".source", "%s stands twice", v.Source)
			}
		}
		for j, name := range l.Signers {
			at := fmt.Sprintf("%s.signers[%d]", key, j)
			if !slices.ContainsFunc(cfg.Chains, func(ch Chain) bool {
				return ch.Name == l.From && slices.ContainsFunc(ch.Signers, func(s Signer) bool { return s.Name == name && name != "" })
			}) {
				c.fail(at, "%q is no signer of %s", name, l.From)
			}
			if slices.Index(l.Signers, name) < j {
				c.fail(at, "%q stands twice", name)
			}
		}
		if l.FeeToken != FeeNative {
			c.address(key+".fee_token", l.FeeToken)
			if c.require(key+".fee_token_ceiling", l.FeeTokenCeiling) {
				c.coins(key+".fee_token_ceiling", l.FeeTokenCeiling)
			}
		} else if l.FeeTokenCeiling != "" {
			c.fail(key+".fee_token_ceiling", "is for a fee_token that isn't native; fee_ceiling bounds the fee in the chain's own coin")
		}
		if c.require(key+".fee_ceiling", l.FeeCeiling) {
			c.coins(key+".fee_ceiling", l.FeeCeiling)
		}
		c.oneOf(key+".by_hand.policy", l.ByHand.Policy, []string{"propose", "auto"})
		if l.ByHand.FeeCeiling != "" {
			c.coins(key+".by_hand.fee_ceiling", l.ByHand.FeeCeiling)
		}
	}
	tokens := map[string]bool{}
	for i, t := range cfg.Tokens {
		key := fmt.Sprintf("tokens[%d]", i)
		if !currency.MatchString(t.Currency) {
			c.fail(key+".currency", "%q is no ISO 4217 code", t.Currency)
		}
		if !chains[t.Chain] {
			c.fail(key+".chain", "chain %q isn't configured", t.Chain)
		}
		if tokens[t.Currency+"/"+t.Chain] {
			c.fail(key, "%s on %s stands twice", t.Currency, t.Chain)
		}
		tokens[t.Currency+"/"+t.Chain] = true
		if t.PoolFeeBPS >= 10_000 {
			c.fail(key+".pool_fee_bps", "%d basis points leave nothing; a whole has 10000", t.PoolFeeBPS)
		}
		if t.GrossUpCeiling != "" {
			if n, ok := new(big.Rat).SetString(t.GrossUpCeiling); !ok || n.Sign() <= 0 || strings.ContainsAny(t.GrossUpCeiling, "eE/") {
				c.fail(key+".gross_up_ceiling", "%q is no positive decimal", t.GrossUpCeiling)
			}
		}
		c.address(key+".address", t.Address)
	}
}

// checkWallets refuses what a lane to wallets has no use for: a wallet answers
// nothing, so that nothing can be asked of it.
func checkWallets(c *checker, key string, l Lane) {
	if l.Receiver != "" {
		c.fail(key+".receiver", "stands beside mode wallet, which has none")
	}
	if len(l.FundReceivers) > 0 {
		c.fail(key+".fund_receivers", "stands beside mode wallet: orders are data, and a wallet takes none")
	}
	if l.Finality != "full" {
		c.fail(key+".finality", "must be full in mode wallet: nothing on the destination could take a credit back")
	}
	if len(l.Verifiers) > 0 {
		c.fail(key+".verifiers", "stands beside mode wallet: a wallet can't demand them")
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
