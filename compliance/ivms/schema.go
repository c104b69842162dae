package ivms

import (
	_ "embed" // the schema
	"slices"
)

//go:embed schema.json
var schema []byte

// Schema gives the JSON Schema of the documents.
func Schema() []byte { return slices.Clone(schema) }
