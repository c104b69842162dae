// Package ccip sends payments through Chainlink CCIP lanes and follows them on both chains.
//
// A Network finds the ramps of its lanes from the Routers, quotes and checks a send before a nonce is spent on it,
// encodes what PaymentSender takes, and turns proven receipts into sightings. It keeps nothing that correctness depends
// on: what it remembers (ramps that it has seen, answers at one block) can be read again from the chains.
//
// It serves lanes of versions 1.5, 1.6 and 2.0, told apart by what their ramps say of themselves. Decoders are chosen by
// that version and by topic 0, never by an event's name, because the same names have other layouts in other versions. A
// lane that the Router switches from one version to another is followed in both.
package ccip
