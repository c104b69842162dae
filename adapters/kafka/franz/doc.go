// Package franz is the kafka.Broker on twmb/franz-go. Its producer is
// idempotent: what is written again because an answer got lost stands in the
// topic once. docs/decisions compares it with the default.
package franz
