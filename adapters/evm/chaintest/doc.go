// Package chaintest holds the conformance suite of a chain endpoint and what
// tests need to make one misbehave: a node in this process, and proxies before
// it that lie, lag, hang and fail on demand.
package chaintest
