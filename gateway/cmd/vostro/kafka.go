package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"os"
	"time"

	"github.com/vostro-gateway/vostro/adapters/kafka"
	"github.com/vostro-gateway/vostro/adapters/kafka/franz"
	"github.com/vostro-gateway/vostro/adapters/webhook"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/config"
	"github.com/vostro-gateway/vostro/gateway/engine"
	"github.com/vostro-gateway/vostro/mappings"
)

// dialKafka gives the cluster of the configuration, nil when it has none. It
// asks the brokers nothing: ones that are away don't keep the gateway from
// starting.
func dialKafka(c config.Kafka, log *slog.Logger) (kafka.Broker, error) {
	if len(c.Brokers) == 0 {
		return nil, nil
	}
	conf := kafka.Config{Brokers: c.Brokers, MaxBytes: c.MaxBytes, Session: c.Session, Log: log}
	if c.TLS.Enabled {
		var err error
		if conf.TLS, err = tlsOf(c.TLS); err != nil {
			return nil, fmt.Errorf("kafka.tls: %w", err)
		}
	}
	if c.SASL.Mechanism != "" {
		password, err := secretOr("", c.SASL.PasswordFile)
		if err != nil {
			return nil, fmt.Errorf("kafka.sasl: %w", err)
		}
		conf.SASL = &kafka.SASL{Mechanism: c.SASL.Mechanism, User: c.SASL.User, Password: password}
	}
	if c.Client == "franz-go" {
		return franz.Dial(conf)
	}
	return kafka.Dial(conf)
}

func tlsOf(c config.KafkaTLS) (*tls.Config, error) {
	out := &tls.Config{MinVersion: tls.VersionTLS12, ServerName: c.ServerName}
	if c.CAFile != "" {
		pem, err := os.ReadFile(c.CAFile)
		if err != nil {
			return nil, err
		}
		out.RootCAs = x509.NewCertPool()
		if !out.RootCAs.AppendCertsFromPEM(pem) {
			return nil, fmt.Errorf("%s holds no certificate (PEM)", c.CAFile)
		}
	}
	if c.CertFile != "" {
		certificate, err := tls.LoadX509KeyPair(c.CertFile, c.KeyFile)
		if err != nil {
			return nil, err
		}
		out.Certificates = []tls.Certificate{certificate}
	}
	return out, nil
}

// kafkaDoor gives the door by which messages come in; nil without one.
func (g *gatewayParts) kafkaDoor(intake kafka.Intake, clients []*gateway.Client) *kafka.Door {
	conf := g.cfg.Kafka
	if g.kafka == nil || len(conf.Inbound) == 0 {
		return nil
	}
	byID := map[string]*gateway.Client{}
	for _, c := range clients {
		byID[c.ID] = c
	}
	d := &kafka.Door{Broker: g.kafka, Group: conf.Group, Intake: intake, Refusal: mappings.Refusal, Window: conf.Window, Log: g.log}
	for _, in := range conf.Inbound {
		d.Inbound = append(d.Inbound, kafka.Inbound{Topic: in.Topic, Client: byID[in.Client], Replies: in.Replies, DeadLetter: in.DeadLetterOf()})
	}
	return d
}

// readKafka runs the door until ctx ends.
func (g *gatewayParts) readKafka(ctx context.Context) error {
	if g.inbound == nil {
		return nil
	}
	return g.inbound.Run(ctx)
}

// streams are the steps that publish events, by name.
func (g *gatewayParts) streams(owner string) map[string]*engine.Publish {
	out := map[string]*engine.Publish{}
	for _, e := range g.cfg.Kafka.Events {
		if g.kafka == nil {
			continue
		}
		name := "kafka/" + e.Topic
		out["publish/"+name] = &engine.Publish{
			Store: g.store, Stream: &kafka.Stream{Broker: g.kafka, Topic: e.Topic, Source: kafkaSource}, Name: name, Client: e.Client,
			Owner: owner, Lease: g.cfg.Engine.Lease + kafkaPublishTime,
		}
	}
	return out
}

// kafkaSource is the ce_source of events; kafkaPublishTime is how long one
// publication may take under its lease.
const (
	kafkaSource      = "/vostro"
	kafkaPublishTime = 15 * time.Second
)

// way is how reports get to one kind of callback.
type way struct {
	courier  engine.Courier
	schedule func(attempt int) (time.Duration, bool)
}

// couriers gives the way to each callback.
func (g *gatewayParts) couriers(s seams, clients []*gateway.Client) func(engine.Line) way {
	byWebhook := way{through(s.courier, engine.Courier(g.courier)), webhook.Schedule(g.cfg.Webhooks.Retry, rand.Float64)}
	var byKafka way
	if g.kafka != nil {
		byKafka = way{through(s.courier, engine.Courier(kafka.NewCourier(g.kafka, clients))), kafka.Schedule}
	}
	topics := map[engine.Line]bool{}
	for _, c := range clients {
		for _, cb := range c.Callbacks {
			topics[engine.Line{Client: c.ID, Callback: cb.Name}] = cb.KafkaTopic != ""
		}
	}
	return func(line engine.Line) way {
		if topics[line] {
			return byKafka
		}
		return byWebhook
	}
}
