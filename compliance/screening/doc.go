// Package screening reads sanctions lists from files and finds whom of a
// payment they name.
//
// A Set is what is in force: lists with their digests, indexed for search. It
// never changes, so that a decision names by digest what it was taken with.
// Screening is pure: the same subjects and the same set give the same hits, in
// the same order, each with a score from 0 to 100 that is explained token by
// token. Whether a hit stops a payment is the policy's matter.
package screening
