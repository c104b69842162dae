package gateway

// TokenState is what the chains say of a token's way through CCIP, each end at
// one agreed block. A member that couldn't be read is absent, and Unknown says
// why: nothing here is ever guessed. Units, selectors and blocks are decimal
// text.
type TokenState struct {
	Chain    string         `json:"chain"`
	Address  string         `json:"address"`
	Block    string         `json:"block"`
	Symbol   string         `json:"symbol,omitempty"`
	Decimals *int           `json:"decimals,omitempty"`
	Registry *TokenRegistry `json:"registry,omitempty"`
	Pool     *TokenPool     `json:"pool,omitempty"` // absent without Unknown: the token has none, and no lane takes it
	Lanes    []TokenLane    `json:"lanes" nullable:"false"`
	Unknown  []Unknown      `json:"unknown,omitempty" nullable:"false"`
}

// TokenRegistry is a token's entry in the TokenAdminRegistry.
type TokenRegistry struct {
	Address              string `json:"address"`
	Administrator        string `json:"administrator,omitempty"`
	PendingAdministrator string `json:"pending_administrator,omitempty"`
}

// The ways in which pools carry value.
const (
	PoolBurnMint    = "burn_mint"
	PoolLockRelease = "lock_release"
	PoolOther       = "other"
)

// TokenPool is a token's pool on one chain.
type TokenPool struct {
	Address           string         `json:"address"`
	Type              string         `json:"type,omitempty"`      // as typeAndVersion says: BurnMintTokenPool
	Version           string         `json:"version,omitempty"`   // 1.6.1
	Mechanism         string         `json:"mechanism,omitempty"` // burn_mint, lock_release, other
	Owner             string         `json:"owner,omitempty"`
	Router            string         `json:"router,omitempty"`
	RateLimitAdmin    string         `json:"rate_limit_admin,omitempty"`
	Decimals          *int           `json:"decimals,omitempty"`
	AllowList         *AllowList     `json:"allow_list,omitempty"`
	Hooks             *PoolHooks     `json:"hooks,omitempty"`     // of pools 2.0
	Liquidity         *PoolLiquidity `json:"liquidity,omitempty"` // of pools that lock
	AllowedFinality   string         `json:"allowed_finality,omitempty"`
	SupportedChains   []string       `json:"supported_chains,omitempty" nullable:"false"` // selectors
	AdditionalCCVFrom string         `json:"additional_ccv_from,omitempty"`               // units from which more verifiers are required
}

// AllowList is who may send through a pool. Members is set when it is enabled.
type AllowList struct {
	Enabled bool     `json:"enabled"`
	Members []string `json:"members,omitempty" nullable:"false"`
}

// PoolHooks is the contract that a pool 2.0 asks about every transfer.
type PoolHooks struct {
	Address      string `json:"address"`
	PolicyEngine string `json:"policy_engine,omitempty"` // of ACE; absent: none
}

// PoolLiquidity is what a pool that locks can release.
type PoolLiquidity struct {
	Holder     string `json:"holder"`
	Units      string `json:"units"`
	Rebalancer string `json:"rebalancer,omitempty"`
}

// TokenLane is a token's way to one other chain.
type TokenLane struct {
	Destination string     `json:"destination,omitempty"` // name of a configured chain
	Selector    string     `json:"selector"`
	RemoteToken string     `json:"remote_token,omitempty"`
	RemotePools []string   `json:"remote_pools,omitempty" nullable:"false"`
	Outbound    *Bucket    `json:"outbound,omitempty"`
	Inbound     *Bucket    `json:"inbound,omitempty"`
	Verifiers   *Verifiers `json:"verifiers,omitempty"` // that hooks 2.0 demand
	Remote      *RemoteEnd `json:"remote,omitempty"`    // of configured chains
}

// Bucket is a rate limit with what is in it at the block. A bucket that is not
// enabled limits nothing.
type Bucket struct {
	Enabled  bool   `json:"enabled"`
	Tokens   string `json:"tokens"`
	Capacity string `json:"capacity"`
	Rate     string `json:"rate"` // units per second
}

// Verifiers are the CCVs that a token's hooks demand on a lane.
type Verifiers struct {
	Outbound          []string `json:"outbound,omitempty" nullable:"false"`
	ThresholdOutbound []string `json:"threshold_outbound,omitempty" nullable:"false"`
	Inbound           []string `json:"inbound,omitempty" nullable:"false"`
	ThresholdInbound  []string `json:"threshold_inbound,omitempty" nullable:"false"`
}

// RemoteEnd is the other end of a token's lane. Agrees says that both ends take
// each other for what they are, with the same decimals; Disagreements say what
// doesn't fit.
type RemoteEnd struct {
	Block         string         `json:"block"`
	Token         string         `json:"token,omitempty"`
	Decimals      *int           `json:"decimals,omitempty"`
	Registry      *TokenRegistry `json:"registry,omitempty"`
	Pool          *TokenPool     `json:"pool,omitempty"`
	Outbound      *Bucket        `json:"outbound,omitempty"` // of the way back
	Inbound       *Bucket        `json:"inbound,omitempty"`  // of this lane
	Agrees        bool           `json:"agrees"`
	Disagreements []string       `json:"disagreements,omitempty" nullable:"false"`
}

// Unknown is a member that couldn't be read, and why.
type Unknown struct {
	Path   string `json:"path"`
	Reason string `json:"reason"`
}
