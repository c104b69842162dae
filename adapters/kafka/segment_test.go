package kafka_test

import (
	"testing"

	"github.com/vostro-gateway/vostro/adapters/kafka"
	"github.com/vostro-gateway/vostro/adapters/kafka/franz"
	"github.com/vostro-gateway/vostro/adapters/kafka/kafkatest"
)

func dialSegment(c kafka.Config) (kafka.Broker, error) { return kafka.Dial(c) }
func dialFranz(c kafka.Config) (kafka.Broker, error)   { return franz.Dial(c) }

func TestTheDefaultClientOnTheClusterInThisProcess(t *testing.T) {
	t.Parallel()
	kafkatest.Suite(t, kafkatest.InProcess(t), dialSegment)
}

func TestTheOtherClientOnTheClusterInThisProcess(t *testing.T) {
	t.Parallel()
	kafkatest.Suite(t, kafkatest.InProcess(t), dialFranz)
}

func TestTheDefaultClientOnApacheKafka(t *testing.T) {
	t.Parallel()
	kafkatest.Suite(t, kafkatest.Real(t), dialSegment)
}

func TestTheOtherClientOnApacheKafka(t *testing.T) {
	t.Parallel()
	kafkatest.Suite(t, kafkatest.Real(t), dialFranz)
}
