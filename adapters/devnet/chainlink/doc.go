// Package chainlink puts Chainlink's own CCIP contracts on a devnet and plays
// the oracle network that works them, with keys of ours: reports are signed and
// transmitted, messages committed and executed, as on a real lane.
//
// The contracts are those of the npm package @chainlink/contracts-ccip, read
// from a folder on this machine. Their license allows non-production use, which
// is what a devnet is; nothing of them is part of this module.
//
// A lane is of one of three generations, as typeAndVersion tells them apart:
// 1.5, 1.6 and 2.0.
package chainlink
