// Command schemagen writes our rendition of published ISO 20022 schemas:
//
//	go run ./adapters/iso20022/schemagen -from DIR -to adapters/iso20022/schemas
//	go run ./adapters/iso20022/schemagen -codes DIR -schemas adapters/iso20022/schemas -to adapters/iso20022/packs/external-codes.txt
//
// DIR holds the schemas as iso20022.org publishes them, one NAME.xsd each. A
// rendition says the same as its original, without comments and annotations,
// pruned to what the root element can reach, and in an order and a format that
// depend on nothing but the content. With -codes it writes one file instead: the codes of
// the external code sets that the renditions name, from a DIR with one
// external_NAME_code.json each.
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
	"admi.007.001.01",
	"camt.029.001.09",
	"camt.054.001.08",
	"camt.056.001.08",
	"head.001.001.01",
	"head.001.001.02",
	"head.001.001.03",
	"head.001.001.04",
	"pacs.002.001.10",
	"pacs.004.001.09",
	"pacs.004.001.10",
	"pacs.008.001.08",
	"pacs.008.001.13",
	"pacs.009.001.08",
	"pain.001.001.03",
	"pain.001.001.09",
	"pain.002.001.10",
	"reda.001.001.04",
	"reda.001.001.05",
	"setr.004.001.04",
	"setr.004.001.05",
	"setr.005.001.04",
	"setr.005.001.05",
	"setr.006.001.04",
	"setr.006.001.06",
	"setr.010.001.04",
	"setr.010.001.05",
	"setr.011.001.04",
	"setr.011.001.05",
	"setr.012.001.04",
	"setr.012.001.06",
	"setr.016.001.04",
	"setr.016.001.05",
	"setr.017.001.04",
	"setr.017.001.05",
	"setr.018.001.04",
	"setr.018.001.05",
}

func main() {
	from := flag.String("from", "", "directory of published schemas")
	to := flag.String("to", "schemas", "directory to write the renditions to")
	codes := flag.String("codes", "", "directory of external code sets")
	schemas := flag.String("schemas", "schemas", "with -codes: directory of the renditions")
	flag.Parse()
	run := func() error { return generate(*from, *to) }
	if *codes != "" {
		run = func() error { return generateCodes(*codes, *schemas, *to) }
	}
	if err := run(); err != nil {
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
