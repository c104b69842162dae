#!/usr/bin/env bash
# Runs one Apache Kafka node (KRaft, no ZooKeeper) in the foreground, for tests
# and for trying things: single-node.sh JARS DATA PORT [CONTROLLER-PORT]
# JARS is the folder that deploy/testtools/kafka/fetch.sh fills; DATA keeps the
# records, so that a node that was killed comes back with what it had. Not for
# production: one node has no replica to lose.
#
# Further lines for the node's configuration can stand in DATA/extra.properties.
# KAFKA_LISTENER replaces the listener (default PLAINTEXT://127.0.0.1:PORT).
set -euo pipefail
jars="${1:?folder with Kafka}" data="${2:?folder for data}" port="${3:?port}"
controller="${4:-$((port + 1))}"
listener="${KAFKA_LISTENER:-PLAINTEXT://127.0.0.1:$port}"
protocol="${listener%%://*}"
mkdir -p "$data"
{
	cat <<-PROPERTIES
		process.roles=broker,controller
		node.id=1
		controller.quorum.voters=1@127.0.0.1:$controller
		listeners=$listener,CONTROLLER://127.0.0.1:$controller
		advertised.listeners=$listener
		inter.broker.listener.name=$protocol
		controller.listener.names=CONTROLLER
		listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT,SASL_PLAINTEXT:SASL_PLAINTEXT,SASL_SSL:SASL_SSL,SSL:SSL
		log.dirs=$data/log
		offsets.topic.replication.factor=1
		offsets.topic.num.partitions=4
		transaction.state.log.replication.factor=1
		transaction.state.log.min.isr=1
		transaction.state.log.num.partitions=4
		share.coordinator.state.topic.replication.factor=1
		share.coordinator.state.topic.min.isr=1
		group.initial.rebalance.delay.ms=0
		auto.create.topics.enable=false
	PROPERTIES
	[ ! -e "$data/extra.properties" ] || cat "$data/extra.properties"
} >"$data/server.properties"
java=(java -Xmx512m -Xms96m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$jars/*")
[ -e "$data/log/meta.properties" ] ||
	"${java[@]}" kafka.tools.StorageTool format -t AAAAAAAAQACAAAAAAAAAAQ -c "$data/server.properties" ${KAFKA_SCRAM:+--add-scram "$KAFKA_SCRAM"} >&2
exec "${java[@]}" kafka.Kafka "$data/server.properties"
