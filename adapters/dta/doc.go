// Package dta follows fund orders at the contracts of the Digital Transfer Agent
// standard, version 2, by their addresses alone: the standard's request management and
// settlement, and a FundReceiver of ours, which is the distributor. The same package
// serves the devnet's contracts and those of a real fund.
//
// Orders reach a fund's chain in CCIP messages that package ccip sends. What became of
// them is read here: values by calls that a quorum agrees on at an agreed header, and
// events from receipts that are proven against it.
package dta
