// Package devnet runs two EVM chains and a CCIP 1.6 lane in this process: the
// same block production, transaction pool and JSON-RPC as a go-ethereum node,
// contracts of ours that speak CCIP's ABI, a relay in the place of the oracle
// network, and switches for everything that goes wrong on real chains.
//
// Each chain has one node and three HTTP endpoints before it. An endpoint can
// be told to misbehave without the others noticing: see Behaviour.
//
// Blocks come from a timer (Config.BlockTime), from Mine, and from the switches
// that act on contracts: each of these seals one block at once. Block
// timestamps are whole seconds and strictly rising, so that more than one block
// per second runs the chain's clock ahead of the wall's.
//
// The keys are derived from a public text and worth nothing.
package devnet
