// Package evm is one EVM chain as several JSON-RPC endpoints see it, none of
// which is believed alone.
//
// A Chain asks endpoints of distinct operators and takes what a quorum agrees
// on; headers are hashed here, receipts and transactions are proven against
// the roots of an agreed header. An endpoint that lies, lags, hangs, follows a
// fork or serves another chain is named, set aside and asked again later. When
// no quorum agrees, calls fail with QUORUM or UNAVAILABLE and nothing changes.
//
// On top of it stand the Follower, which gives the engine what happened, and
// Accounts, which signs and broadcasts for one signer per chain. Nothing in
// this package keeps state in memory that correctness depends on: killed and
// started again, it gives the same answers.
package evm
