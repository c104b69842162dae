// Package kafka is the gateway's Kafka door: raw ISO 20022 XML comes in by
// topics, status messages and events go out by topics.
//
// In: a record's offset is committed after the database commit of what it
// brought, and never before an earlier record's. A record that comes again, by a
// rebalance, a crash or a replay from the beginning, is the same message again
// and gets the same answer from the store; the same bytes by REST are that
// message too. Records with the same key are taken in their order, others side
// by side. Whose message it is, the configuration of the topic says, and no
// header.
//
// A record that is refused for what it is goes to a dead-letter topic. Trouble
// with the store or the brokers is never the record's fault: the door waits and
// tries again.
//
// Out: a delivery is acknowledged when all in-sync replicas have it. The client
// library of the default, segmentio/kafka-go, has no idempotent producer, so a
// record may be written twice; its id is the same both times, and there is never
// more than one record of a key on its way.
//
// Broker hides the client library; package franz has another one, and
// kafkatest has the conformance suite that both pass.
package kafka
