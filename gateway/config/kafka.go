package config

import (
	"fmt"
	"net"
	"regexp"
	"slices"
	"strconv"
	"time"
)

// Kafka is the cluster by which messages come in and reports and events go out.
// Without brokers there is none.
type Kafka struct {
	Brokers  []string       `koanf:"brokers" doc:"host:port of some brokers; empty: no Kafka" own:"gateway"`
	Client   string         `koanf:"client" default:"kafka-go" doc:"client library: kafka-go, or franz-go, whose producer is idempotent" own:"gateway"`
	Group    string         `koanf:"group" default:"vostro" doc:"consumer group that the gateways of one store share"`
	TLS      KafkaTLS       `koanf:"tls" own:"gateway"`
	SASL     KafkaSASL      `koanf:"sasl" own:"gateway"`
	MaxBytes int            `koanf:"max_bytes" default:"1000000" doc:"largest batch that is written, below the topics' max.message.bytes; a larger record goes alone" own:"gateway"`
	Window   int            `koanf:"window" default:"256" doc:"records of a partition that are read, checked and stored at once" own:"gateway"`
	Session  time.Duration  `koanf:"session" default:"20s" doc:"after so long without a sign of a gateway the others get its partitions; 6s to 5m" own:"gateway"`
	Inbound  []KafkaInbound `koanf:"inbound" doc:"topics by which messages come in"`
	Events   []KafkaEvents  `koanf:"events" doc:"topics that get events as CloudEvents"`
}

// KafkaTLS is how connections to brokers are encrypted.
type KafkaTLS struct {
	Enabled    bool   `koanf:"enabled" default:"false" doc:"encrypt the connections to the brokers"`
	CAFile     string `koanf:"ca_file" doc:"certificates (PEM) that the brokers' are verified with; empty: those of the system"`
	CertFile   string `koanf:"cert_file" doc:"client certificate (PEM), where the brokers demand one"`
	KeyFile    string `koanf:"key_file" doc:"key of the client certificate (PEM)"`
	ServerName string `koanf:"server_name" doc:"name that the brokers' certificates must have; empty: the host's"`
}

// KafkaSASL is how the gateway authenticates to brokers.
type KafkaSASL struct {
	Mechanism    string `koanf:"mechanism" doc:"PLAIN, SCRAM-SHA-256, SCRAM-SHA-512; empty: none"`
	User         string `koanf:"user" doc:"user name"`
	PasswordFile string `koanf:"password_file" doc:"file that holds the password"`
}

// KafkaInbound is a topic by which one client's messages come in.
type KafkaInbound struct {
	Topic      string `koanf:"topic" doc:"raw ISO 20022 XML, one message per record; only this client may be allowed to write there"`
	Client     string `koanf:"client" doc:"client id whose messages these are"`
	Replies    string `koanf:"replies" doc:"topic for the admi.002 of messages that are refused; empty: none"`
	DeadLetter string `koanf:"dead_letter" doc:"topic for messages that are refused, as they came; empty: topic with .dlt behind it"`
}

// DeadLetterOf gives the name of the dead-letter topic.
func (in KafkaInbound) DeadLetterOf() string {
	if in.DeadLetter != "" {
		return in.DeadLetter
	}
	return in.Topic + ".dlt"
}

// KafkaEvents is a topic that gets events.
type KafkaEvents struct {
	Topic  string `koanf:"topic" doc:"CloudEvents in binary mode, keyed by transfer"`
	Client string `koanf:"client" doc:"client id whose events these are; empty: everybody's"`
}

var topicPattern = regexp.MustCompile(`^[a-zA-Z0-9._-]{1,249}$`)

func (cfg *Config) nameCallbacks() {
	for i := range cfg.Clients {
		for j := range cfg.Clients[i].Callbacks {
			switch cb := &cfg.Clients[i].Callbacks[j]; {
			case cb.Name != "":
			case cb.KafkaTopic != "":
				cb.Name = "kafka"
			default:
				cb.Name = "webhook"
			}
		}
	}
}

func (c *checker) topic(key, name string) {
	if c.require(key, name) && (!topicPattern.MatchString(name) || name == "." || name == "..") {
		c.fail(key, "%q is no name of a topic (a-z, A-Z, 0-9, ., _ and -, 249 at most)", name)
	}
}

func (cfg *Config) checkKafkaCallback(c *checker, at string, cb Callback) {
	c.topic(at+".kafka_topic", cb.KafkaTopic)
	if cb.Webhook != "" {
		c.fail(at, "has webhook and kafka_topic: make it two callbacks")
	}
	if len(cfg.Kafka.Brokers) == 0 {
		c.fail(at+".kafka_topic", "needs kafka.brokers")
	}
	if slices.ContainsFunc(cfg.Kafka.Inbound, func(in KafkaInbound) bool { return in.Topic == cb.KafkaTopic }) {
		c.fail(at+".kafka_topic", "%q is an inbound topic: the gateway would read what it writes", cb.KafkaTopic)
	}
}

func (cfg *Config) checkKafka(c *checker) {
	k := cfg.Kafka
	for i, broker := range k.Brokers {
		host, port, err := net.SplitHostPort(broker)
		if n, numErr := strconv.ParseUint(port, 10, 16); err != nil || host == "" || numErr != nil || n == 0 {
			c.fail(fmt.Sprintf("kafka.brokers[%d]", i), "%q is no host:port", broker)
		}
	}
	if len(k.Brokers) == 0 && len(k.Inbound)+len(k.Events) > 0 {
		c.fail("kafka.brokers", "is empty")
	}
	c.oneOf("kafka.client", k.Client, []string{"kafka-go", "franz-go"})
	c.require("kafka.group", k.Group)
	if k.MaxBytes < 1000 || k.MaxBytes > maxBodyMax {
		c.fail("kafka.max_bytes", "%d is not between 1000 and %d", k.MaxBytes, maxBodyMax)
	}
	if k.Window < 1 || k.Window > 10_000 {
		c.fail("kafka.window", "%d is not between 1 and 10000", k.Window)
	}
	if k.Session < 6*time.Second || k.Session > 5*time.Minute {
		c.fail("kafka.session", "%s is not between 6s and 5m, as brokers demand", k.Session)
	}
	cfg.checkKafkaSecurity(c)
	cfg.checkKafkaTopics(c)
}

func (cfg *Config) checkKafkaSecurity(c *checker) {
	t, s := cfg.Kafka.TLS, cfg.Kafka.SASL
	if !t.Enabled && (t.CAFile != "" || t.CertFile != "" || t.KeyFile != "" || t.ServerName != "") {
		c.fail("kafka.tls.enabled", "is false, but other keys of kafka.tls are set")
	}
	if (t.CertFile == "") != (t.KeyFile == "") {
		c.fail("kafka.tls.cert_file", "cert_file and key_file go together")
	}
	for key, file := range map[string]string{"ca_file": t.CAFile, "cert_file": t.CertFile, "key_file": t.KeyFile} {
		if file != "" {
			c.readable("kafka.tls."+key, file)
		}
	}
	if s.Mechanism == "" {
		if s.User != "" || s.PasswordFile != "" {
			c.fail("kafka.sasl.mechanism", "is missing")
		}
		return
	}
	c.oneOf("kafka.sasl.mechanism", s.Mechanism, []string{"PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"})
	c.require("kafka.sasl.user", s.User)
	c.readable("kafka.sasl.password_file", s.PasswordFile)
	if s.Mechanism == "PLAIN" && !t.Enabled {
		c.fail("kafka.sasl.mechanism", "PLAIN sends the password as it is: it needs kafka.tls.enabled")
	}
}

// checkKafkaTopics refuses topics that would feed the gateway with its own words
// or mix what belongs to different clients.
func (cfg *Config) checkKafkaTopics(c *checker) {
	known := func(id string) bool {
		return slices.ContainsFunc(cfg.Clients, func(cl Client) bool { return cl.ID == id })
	}
	inbound := map[string]bool{}
	for i, in := range cfg.Kafka.Inbound {
		at := fmt.Sprintf("kafka.inbound[%d]", i)
		c.topic(at+".topic", in.Topic)
		if inbound[in.Topic] {
			c.fail(at+".topic", "%q stands twice: a topic is one client's", in.Topic)
		}
		inbound[in.Topic] = true
		if !known(in.Client) {
			c.fail(at+".client", "client %q isn't configured", in.Client)
		}
	}
	for i, in := range cfg.Kafka.Inbound {
		at := fmt.Sprintf("kafka.inbound[%d]", i)
		c.topic(at+".dead_letter", in.DeadLetterOf())
		if inbound[in.DeadLetterOf()] {
			c.fail(at+".dead_letter", "%q is an inbound topic: the gateway would read what it writes", in.DeadLetterOf())
		}
		if in.Replies != "" {
			c.topic(at+".replies", in.Replies)
		}
		if inbound[in.Replies] {
			c.fail(at+".replies", "%q is an inbound topic: the gateway would read what it writes", in.Replies)
		}
	}
	streams := map[string]bool{}
	for i, e := range cfg.Kafka.Events {
		at := fmt.Sprintf("kafka.events[%d]", i)
		c.topic(at+".topic", e.Topic)
		if streams[e.Topic] || inbound[e.Topic] {
			c.fail(at+".topic", "%q stands twice", e.Topic)
		}
		streams[e.Topic] = true
		if e.Client != "" && !known(e.Client) {
			c.fail(at+".client", "client %q isn't configured", e.Client)
		}
	}
}
