// Package sample writes messages that nobody sent: for tests, benchmarks, the
// demo, and for whoever wants to try the gateway.
//
// A [Generator] writes random messages of one message definition from the
// schema itself: [Generator.Valid] anything that the schema takes, however odd,
// and [Generator.Business] what passes the plain rule pack too: check digits,
// currencies, counts, sums, unique references. The same seed writes the same
// messages.
//
// [Write] writes a small, readable message of each inbound family from a few
// facts, as a bank's back office would send it.
package sample
