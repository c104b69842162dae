// Package iso20022 is the gateway's ISO 20022 side: it finds AppHdr and
// Document in whatever envelope a bank sends, holds them against the published
// schemas, decodes them, checks them against the rules of a profile, and writes
// the messages that go back. Which messages those are, and which answers which, is
// one table: [Definitions].
//
// The order is fixed, and nothing is handed on before the gate before it has
// passed: size, parse, type, xsd, rules. [Accept] walks all of them and returns
// the typed message with every fault that it found; [Validate] is the same walk
// for somebody who only wants the verdict.
//
// Amounts are decimal text from the first byte to the last; no float exists in
// this package. There is no clock in it either: times are handed in.
package iso20022
