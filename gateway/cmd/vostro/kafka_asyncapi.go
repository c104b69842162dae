package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"

	"github.com/danielgtaylor/huma/v2"
	"github.com/spf13/cobra"
	"go.yaml.in/yaml/v3"

	"github.com/vostro-gateway/vostro/adapters/kafka"
)

func newKafkaAsyncAPI() *cobra.Command {
	return &cobra.Command{
		Use:   "asyncapi",
		Short: "Print the AsyncAPI 3 document of the gateway's topics",
		Long: `Asyncapi prints what the gateway reads from topics and writes to them, as an
AsyncAPI 3.0 document made from the code.`,
		Example: "  vostro kafka asyncapi > asyncapi.yaml",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			text, err := asyncAPI()
			if err != nil {
				return err
			}
			_, err = cmd.OutOrStdout().Write(text)
			return err
		},
	}
}

// object is one object of the document.
type object = map[string]any

// asyncAPI writes the document. Its keys are in the order of the alphabet, so
// that the same code gives the same bytes.
func asyncAPI() ([]byte, error) {
	schemas, err := eventSchemas()
	if err != nil {
		return nil, err
	}
	document := object{
		"asyncapi": "3.0.0",
		"info": object{
			"title": "Vostro over Kafka", "version": "1",
			"description": "Raw ISO 20022 XML comes in by topics; status messages go out as XML and events as CloudEvents 1.0 in the binary mode of the Kafka binding. " +
				"Delivery is at least once: deduplicate by vostro-id or ce_id. The names of the topics are the operator's.",
		},
		"channels": object{
			"inbound":     channel("kafka.inbound[].topic", "Messages of one client. The same bytes again, by this door or by REST, are the same message.", "isoMessage"),
			"deadLetters": channel("kafka.inbound[].dead_letter", "What was refused, as it came, with headers that say why.", "deadLetter"),
			"replies":     channel("clients[].callbacks[].kafka_topic, kafka.inbound[].replies", "Status messages of one client, in order per key.", "report", "refusal"),
			"events":      channel("kafka.events[].topic", "What happened, in order per key.", "event"),
		},
		"operations": object{
			"takeMessage":  operation("receive", "inbound", "Take a message; its offset is committed when it is durable", "isoMessage"),
			"letterDead":   operation("send", "deadLetters", "Put aside what is refused for what it is", "deadLetter"),
			"report":       operation("send", "replies", "Report what becomes of transfers", "report"),
			"refuse":       operation("send", "replies", "Refuse a message", "refusal"),
			"publishEvent": operation("send", "events", "Publish an event", "event"),
		},
		"components": object{"messages": messages(), "schemas": schemas},
	}
	var b bytes.Buffer
	b.WriteString("# Written by: vostro kafka asyncapi\n")
	encoder := yaml.NewEncoder(&b)
	encoder.SetIndent(2)
	if err := encoder.Encode(document); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

func reference(path string) object { return object{"$ref": "#/" + path} }

func channel(key, description string, names ...string) object {
	all := object{}
	for _, name := range names {
		all[name] = reference("components/messages/" + name)
	}
	return object{
		"address": "{topic}", "description": description, "messages": all,
		"parameters": object{"topic": object{"description": "The name that the configuration gives it: " + key}},
	}
}

func operation(action, channel, summary, message string) object {
	return object{
		"action": action, "summary": summary, "channel": reference("channels/" + channel),
		"messages": []any{reference("channels/" + channel + "/messages/" + message)},
	}
}

func messages() object {
	return object{
		"isoMessage": message("An ISO 20022 message", "application/xml", "A key that keeps an order, such as the UETR; none: no order", reference("components/schemas/XML"), []header{
			{kafka.HeaderClient, "If it is there, it must name the topic's client", ""},
		}),
		"deadLetter": message("A message that was refused", "application/xml", "The key of the message", reference("components/schemas/XML"), []header{
			{kafka.HeaderID, "The same when the letter is written again", ""},
			{kafka.HeaderCode, "Code of docs/errors.md", "INVALID_MESSAGE"},
			{kafka.HeaderPath, "Where in the message the first fault is", ""},
			{kafka.HeaderRule, "Which rule it breaks", ""},
			{kafka.HeaderReason, "ISO 20022 reason code", "FF01"},
			{kafka.HeaderDetail, "All faults in words, shortened", ""},
			{kafka.HeaderTopic, "Where the message stood", ""},
			{kafka.HeaderPartition, "Where the message stood", ""},
			{kafka.HeaderOffset, "Where the message stood", ""},
			{kafka.HeaderTime, "When it was written there (RFC 3339)", ""},
			{kafka.HeaderFailedAt, "When it was refused (RFC 3339)", ""},
			{kafka.HeaderRedriven, "How often it has been brought back", ""},
		}),
		"report": message("A status message about a transfer", "application/xml", "The transfer's id", reference("components/schemas/XML"), []header{
			{kafka.HeaderID, "The same when the report is written again", ""},
			{kafka.HeaderType, "Type of the message", "pacs.002.001.10"},
			{kafka.HeaderTransfer, "The transfer's id", ""},
			{kafka.HeaderSequence, "Of the event that it tells of, ascending per transfer", "5"},
			{kafka.HeaderPosition, "Of the event that it tells of, in the whole log", "1042"},
			{kafka.HeaderStatus, "TxSts", "ACSC"},
		}),
		"refusal": message("An admi.002: a message was refused", "application/xml", "The key of the message", reference("components/schemas/XML"), []header{
			{kafka.HeaderID, "The same when the refusal is written again", ""},
			{kafka.HeaderType, "Type of the message", "admi.002.001.01"},
			{kafka.HeaderCode, "Code of docs/errors.md", "CONFLICT"},
			{kafka.HeaderTopic, "Where the message stood", ""},
			{kafka.HeaderPartition, "Where the message stood", ""},
			{kafka.HeaderOffset, "Where the message stood", ""},
		}),
		"event": message("An event (CloudEvents 1.0, binary mode)", "application/json", "The id of what it is about", reference("components/schemas/EventData"), []header{
			{kafka.HeaderEventVersion, "Version of CloudEvents", "1.0"},
			{kafka.HeaderEventID, "The same when the event is written again", "1042-9f86d081884c7d65"},
			{kafka.HeaderEventSource, "The gateway", kafkaSource},
			{kafka.HeaderEventType, "Kind of subject and type of event", kafka.EventType("transfer", "observed")},
			{kafka.HeaderEventSubject, "The id of what it is about", ""},
			{kafka.HeaderEventTime, "When it happened (RFC 3339)", ""},
			{kafka.HeaderEventOrder, "Ascending per subject, from 1: a gap is a loss", "5"},
		}),
	}
}

// header is a header of a message; content-type is everywhere.
type header struct{ name, description, example string }

func message(title, contentType, key string, payload object, headers []header) object {
	properties := object{"content-type": object{"type": "string", "const": contentType}}
	for _, h := range headers {
		p := object{"type": "string", "description": h.description}
		if h.example != "" {
			p["examples"] = []any{h.example}
		}
		properties[h.name] = p
	}
	return object{
		"title": title, "contentType": contentType, "payload": payload,
		"headers":  object{"type": "object", "properties": properties},
		"bindings": object{"kafka": object{"key": object{"type": "string", "description": key}, "bindingVersion": "0.5.0"}},
	}
}

// eventSchemas reads the schema of events from their type.
func eventSchemas() (object, error) {
	registry := huma.NewMapRegistry("#/components/schemas/", huma.DefaultSchemaNamer)
	registry.Schema(reflect.TypeFor[kafka.EventData](), true, "EventData")
	text, err := json.Marshal(registry.Map())
	if err != nil {
		return nil, fmt.Errorf("schemas of events: %w", err)
	}
	schemas := object{}
	if err := json.Unmarshal(text, &schemas); err != nil {
		return nil, fmt.Errorf("schemas of events: %w", err)
	}
	schemas["XML"] = object{"type": "string", "format": "xml", "description": "AppHdr and Document in any envelope, or a bare Document"}
	return schemas, nil
}
