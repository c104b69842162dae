package gateway

// RouteFacts is what can be told of a transfer's way at one moment, for the policy.
// What couldn't be read is absent, and Unknown names its path below lane, token or
// fees: nothing here is ever guessed. Units, wei, selectors and blocks are decimal
// text.
type RouteFacts struct {
	Lane    LaneState  `json:"lane"`
	Token   TokenState `json:"token"` // Lanes holds the one to the route's destination
	Fees    *RouteFees `json:"fees,omitempty"`
	Unknown []Unknown  `json:"unknown,omitempty"` // paths such as lane.cursed; those of Token stay in Token.Unknown
}

// LaneState is what stands in the way of any send on a lane. A nil says that nobody
// knows.
type LaneState struct {
	Version     string `json:"version,omitempty"`      // of the on-ramp: 1.5.0, 1.6.0, 2.0.0
	Block       string `json:"block,omitempty"`        // of the source chain
	RemoteBlock string `json:"remote_block,omitempty"` // of the destination chain
	Enabled     *bool  `json:"enabled,omitempty"`      // both ends take messages of each other
	Cursed      *bool  `json:"cursed,omitempty"`       // the lane, or one of its ends as a whole
	Stopped     *bool  `json:"stopped,omitempty"`      // by a breaker of ours, for the lane or the token on it

	Outbound *Bucket `json:"outbound,omitempty"` // of the token's pool at the source, as it is now
	Inbound  *Bucket `json:"inbound,omitempty"`  // of the token's pool at the destination
}

// RouteFees are what a send with this route would cost at the lane's source block.
type RouteFees struct {
	Token    string `json:"token"`               // that the CCIP fee is paid in; zero address: the chain's own coin
	CCIP     string `json:"ccip"`                // quoted, in units of Token
	GasLimit string `json:"gas_limit,omitempty"` // of the transaction on the source
	GasPrice string `json:"gas_price,omitempty"` // wei per gas that the ceiling is checked with
	Gas      string `json:"gas,omitempty"`       // wei: gas limit times gas price, the most that gas may cost
}
