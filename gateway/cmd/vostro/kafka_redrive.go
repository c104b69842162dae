package main

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"github.com/spf13/cobra"

	"github.com/vostro-gateway/vostro/adapters/kafka"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/config"
)

func newKafka() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "kafka",
		Short: "Look after the gateway's Kafka topics",
	}
	cmd.AddCommand(newKafkaRedrive(), newKafkaAsyncAPI())
	return cmd
}

func newKafkaRedrive() *cobra.Command {
	var path, topic, code string
	var dry bool
	var limit time.Duration
	cmd := &cobra.Command{
		Use:   "redrive --config FILE --topic TOPIC",
		Short: "Put dead letters back into the topic that they came from",
		Long: `Redrive reads the dead-letter topic of an inbound topic from where it stopped the
last time, up to its end, and writes each message, as it came, to the inbound
topic. Do it when what made the gateway refuse them has been mended. It is safe to
repeat and to interrupt: a message that was accepted meanwhile is answered like
the first time, and what is refused again is a dead letter again.`,
		Example: `  vostro kafka redrive --config vostro.yaml --topic alpha.in --dry-run
  vostro kafka redrive --config vostro.yaml --topic alpha.in
  vostro kafka redrive --config vostro.yaml --topic alpha.in --code FORBIDDEN`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			cfg, err := loadConfig(path)
			if err != nil {
				return err
			}
			in, err := inboundOf(cfg, topic)
			if err != nil {
				return err
			}
			broker, err := dialKafka(cfg.Kafka, slog.New(slog.NewTextHandler(cmd.ErrOrStderr(), nil)))
			if err != nil {
				return err
			}
			defer func() { _ = broker.Close() }()
			ctx, cancel := context.WithTimeout(cmd.Context(), limit)
			defer cancel()
			verb := "redriven"
			if dry {
				verb = "would be redriven"
			}
			n, err := kafka.Redrive(ctx, kafka.RedriveOptions{
				Broker: broker, Group: cfg.Kafka.Group + ".redrive", DeadLetter: in.DeadLetterOf(), Topic: in.Topic, Code: gateway.Code(code), DryRun: dry,
				Each: func(r kafka.Record) {
					fmt.Fprintf(cmd.OutOrStdout(), "%s/%d/%d %s %s\n", r.Topic, r.Partition, r.Offset, r.Header(kafka.HeaderCode), r.Header(kafka.HeaderPath))
				},
			})
			fmt.Fprintf(cmd.OutOrStdout(), "%d %s to %s\n", n, verb, in.Topic)
			return err
		},
	}
	cmd.Flags().StringVar(&path, "config", "", "configuration file")
	cmd.Flags().StringVar(&topic, "topic", "", "inbound topic")
	cmd.Flags().StringVar(&code, "code", "", "only those with this error code; the others stay for another time")
	cmd.Flags().BoolVar(&dry, "dry-run", false, "only list them")
	cmd.Flags().DurationVar(&limit, "limit", 10*time.Minute, "give up after this")
	_ = cmd.MarkFlagRequired("config")
	_ = cmd.MarkFlagRequired("topic")
	return cmd
}

func inboundOf(cfg *config.Config, topic string) (config.KafkaInbound, error) {
	for _, in := range cfg.Kafka.Inbound {
		if in.Topic == topic {
			return in, nil
		}
	}
	return config.KafkaInbound{}, fmt.Errorf("--topic %q is no topic of kafka.inbound", topic)
}
