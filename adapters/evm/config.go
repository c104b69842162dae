package evm

import (
	"log/slog"
	"math/big"
	"net/url"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/vostro-gateway/vostro/gateway"
)

// Defaults of Config.
const (
	TimeoutDefault       = 5 * time.Second
	CoolDownDefault      = 15 * time.Second
	MaxLagDefault        = 8
	ResponseBytesDefault = 64 << 20
	BatchDefault         = 16
)

// Endpoint is one JSON-RPC endpoint over HTTP and who runs it. The URL may
// hold a key: it is never logged and never part of an error.
type Endpoint struct {
	URL      string
	Operator string
}

// Finality says when a block of a chain is final; exactly one field is set.
type Finality struct {
	Tag     string // a block tag that the chain's nodes serve: "finalized" or "safe"
	Depth   uint64 // confirmations, the block itself included: with 1 the head is final
	Instant bool   // every agreed block is final
}

// Config describes a chain.
type Config struct {
	Name      string
	ChainID   *big.Int
	Genesis   common.Hash // zero: the genesis block isn't compared
	Finality  Finality
	Endpoints []Endpoint

	// Quorum is how many endpoints must agree; more than half of them. One
	// endpoint alone is allowed only with TrustSingle.
	Quorum      int
	TrustSingle bool

	// LogAgreement is for chains with transaction types that can't be hashed
	// here (OP stack, Arbitrum): instead of proving receipts, a quorum must
	// agree on a block's whole list of logs.
	LogAgreement bool

	// StateAgreement is for chains without EIP-1186 proofs: instead of proving
	// account nonces and storage, a quorum must agree on them at a block's hash.
	StateAgreement bool

	Timeout       time.Duration // of one request; TimeoutDefault when zero
	CoolDown      time.Duration // how long a faulty endpoint is set aside; CoolDownDefault when zero
	MaxLag        uint64        // blocks behind the agreed head that are still healthy; MaxLagDefault when zero
	ResponseBytes int64         // of one response; ResponseBytesDefault when zero
	Batch         int           // questions that share an HTTP request at most; BatchDefault when zero, 1: none
	Logger        *slog.Logger  // slog.Default when nil
	Now           func() time.Time
}

func (c Config) withDefaults() Config {
	if c.Timeout == 0 {
		c.Timeout = TimeoutDefault
	}
	if c.CoolDown == 0 {
		c.CoolDown = CoolDownDefault
	}
	if c.MaxLag == 0 {
		c.MaxLag = MaxLagDefault
	}
	if c.ResponseBytes == 0 {
		c.ResponseBytes = ResponseBytesDefault
	}
	if c.Batch == 0 {
		c.Batch = BatchDefault
	}
	if c.Logger == nil {
		c.Logger = slog.Default()
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	return c
}

// check gives the first thing that is wrong with c. It names operators, never
// URLs.
func (c Config) check() error {
	wrong := func(format string, args ...any) error {
		return gateway.Errorf(gateway.CodeConfiguration, "chain "+c.Name, gateway.RetryNever, format, args...)
	}
	if c.Name == "" {
		return wrong("has no name")
	}
	if c.ChainID == nil || c.ChainID.Sign() <= 0 {
		return wrong("chain_id must be positive")
	}
	if err := c.Finality.check(); err != "" {
		return wrong("%s", err)
	}
	n := len(c.Endpoints)
	switch {
	case n == 0:
		return wrong("has no endpoint")
	case n == 1 && !c.TrustSingle:
		return wrong("has one endpoint only; say trust: single if its operator is to be believed")
	case c.Quorum > n:
		return wrong("quorum %d is more than its %d endpoints", c.Quorum, n)
	case 2*c.Quorum <= n:
		return wrong("quorum %d of %d endpoints is not a majority", c.Quorum, n)
	}
	operators := make(map[string]bool, n)
	for i, e := range c.Endpoints {
		if e.Operator == "" {
			return wrong("endpoint %d has no operator", i+1)
		}
		if operators[e.Operator] {
			return wrong("operator %s has two endpoints: they would agree with themselves", e.Operator)
		}
		operators[e.Operator] = true
		if u, err := url.Parse(e.URL); err != nil || u.Host == "" || (u.Scheme != "http" && u.Scheme != "https") {
			return wrong("endpoint of %s needs an http or https URL", e.Operator)
		}
	}
	return nil
}

func (f Finality) check() string {
	set := 0
	for _, is := range []bool{f.Tag != "", f.Depth > 0, f.Instant} {
		if is {
			set++
		}
	}
	switch {
	case set != 1:
		return "finality needs exactly one of tag, depth, instant"
	case f.Tag != "" && f.Tag != "finalized" && f.Tag != "safe":
		return "finality tag must be finalized or safe"
	}
	return ""
}
