// Command schemagen writes our rendition of published ISO 20022 schemas:
//
//	go run ./adapters/iso20022/schemagen -from DIR -to adapters/iso20022/schemas
//
// DIR holds the schemas as iso20022.org publishes them, one NAME.xsd each. A
// rendition says the same as its original, without comments and annotations,
// pruned to what the root element can reach, and in an order and a format that
// depend on nothing but the content.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

// messages are the schemas that the gateway embeds.
var messages = []string{
	"admi.002.001.01",
	"head.001.001.01",
	"head.001.001.02",
	"head.001.001.03",
	"head.001.001.04",
	"pacs.002.001.10",
	"pacs.008.001.08",
}

func main() {
	from := flag.String("from", "", "directory of published schemas")
	to := flag.String("to", "schemas", "directory to write the renditions to")
	flag.Parse()
	if err := generate(*from, *to); err != nil {
		fmt.Fprintln(os.Stderr, "schemagen:", err)
		os.Exit(1)
	}
}

func generate(from, to string) error {
	for _, name := range messages {
		published, err := os.ReadFile(filepath.Join(from, name+".xsd"))
		if err != nil {
			return err
		}
		rendition, err := render(published)
		if err != nil {
			return fmt.Errorf("render %s: %w", name, err)
		}
		if err := os.WriteFile(filepath.Join(to, name+".xsd"), rendition, 0o644); err != nil {
			return err
		}
	}
	return nil
}
