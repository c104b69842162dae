package compliance

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// schemaNode is the part of JSON Schema that the input's schema uses.
type schemaNode struct {
	Ref         string                `json:"$ref"`
	Type        string                `json:"type"`
	Description string                `json:"description"`
	Pattern     string                `json:"pattern"`
	Enum        []string              `json:"enum"`
	Properties  map[string]schemaNode `json:"properties"`
	Required    []string              `json:"required"`
	Items       *schemaNode           `json:"items"`
	Definitions map[string]schemaNode `json:"definitions"`
	Further     json.RawMessage       `json:"additionalProperties"`
}

// InputReference writes the input's schema as a page of Markdown.
func InputReference() (string, error) {
	var root schemaNode
	if err := json.Unmarshal(inputSchema, &root); err != nil {
		return "", err
	}
	var b strings.Builder
	b.WriteString("# The input of a policy, version " + InputVersion + "\n\n" +
		"This page is generated from `input.schema.json`, which `vostro policy init` writes beside the rules. [policy.md](policy.md) says how a rule uses it. A member that isn't\n" +
		"marked as always there is absent when the message or the route doesn't have it, never empty. Members may be added under version " + InputVersion + "; none changes or disappears.\n\n" +
		"| member of `input` | type | always | what |\n|---|---|---|---|\n")
	root.rows(&b, root.Definitions, "", true)
	return b.String(), nil
}

func (n schemaNode) resolve(definitions map[string]schemaNode) schemaNode {
	if name, ok := strings.CutPrefix(n.Ref, "#/definitions/"); ok {
		return definitions[name]
	}
	return n
}

// rows writes a line for each member, its own members after it; always says whether
// what holds them is always there.
func (n schemaNode) rows(b *strings.Builder, definitions map[string]schemaNode, path string, always bool) {
	for _, name := range slices.Sorted(maps.Keys(n.Properties)) {
		member := n.Properties[name].resolve(definitions)
		there := always && slices.Contains(n.Required, name)
		mark := ""
		if there {
			mark = "yes"
		}
		var what []string
		if member.Description != "" {
			what = append(what, member.Description)
		}
		if len(member.Enum) > 0 {
			what = append(what, "one of `"+strings.Join(member.Enum, "`, `")+"`")
		}
		if member.Pattern != "" {
			what = append(what, "`"+strings.ReplaceAll(member.Pattern, "|", "\\|")+"`")
		}
		full := path + name
		fmt.Fprintf(b, "| `%s` | %s | %s | %s |\n", full, member.kind(definitions), mark, strings.Join(what, "; "))
		member.rows(b, definitions, full+".", there)
		if member.Items != nil {
			member.Items.resolve(definitions).rows(b, definitions, full+"[].", there)
		}
	}
}

// kind names a member's type.
func (n schemaNode) kind(definitions map[string]schemaNode) string {
	switch {
	case n.Items != nil:
		return "list of " + n.Items.resolve(definitions).kind(definitions)
	case len(n.Enum) > 0, n.Type == "string":
		return "text"
	case n.Type == "object" && strings.Contains(string(n.Further), "boolean"):
		return "object of booleans"
	case n.Type == "object" && len(n.Further) > 0 && n.Further[0] == '{':
		return "object of texts"
	}
	return n.Type
}
