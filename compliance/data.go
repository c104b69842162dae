package compliance

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"go.yaml.in/yaml/v3"
)

func mergeData(data map[string]any, dir string, value map[string]any) error {
	at := data
	if dir != "." {
		for step := range strings.SplitSeq(dir, "/") {
			next, ok := at[step].(map[string]any)
			if !ok {
				if _, taken := at[step]; taken {
					return fmt.Errorf("data %s: %q is given twice", dir, step)
				}
				next = map[string]any{}
				at[step] = next
			}
			at = next
		}
	}
	for key, v := range value {
		if _, taken := at[key]; taken {
			return fmt.Errorf("data %s: %q is given twice", dir, key)
		}
		at[key] = v
	}
	return nil
}

// parseData reads YAML, of which JSON is a part. Duplicate keys are refused,
// and so is any number that isn't whole: an amount must be quoted, because a
// float would not be the number that the officer wrote.
func parseData(raw []byte) (map[string]any, error) {
	var root yaml.Node
	decoder := yaml.NewDecoder(bytes.NewReader(raw))
	if err := decoder.Decode(&root); err != nil {
		return nil, err
	}
	if err := decoder.Decode(new(yaml.Node)); err == nil {
		return nil, errors.New("more than one document")
	}
	value, err := fromYAML(root.Content[0], 0)
	if err != nil {
		return nil, err
	}
	object, ok := value.(map[string]any)
	if !ok {
		return nil, errors.New("not a mapping at its top")
	}
	return object, nil
}

const maxDataDepth = 32

func fromYAML(n *yaml.Node, depth int) (any, error) {
	if depth > maxDataDepth {
		return nil, fmt.Errorf("line %d: deeper than %d", n.Line, maxDataDepth)
	}
	switch n.Kind {
	case yaml.MappingNode:
		out := make(map[string]any, len(n.Content)/2)
		for i := 0; i+1 < len(n.Content); i += 2 {
			key := n.Content[i]
			if key.Kind != yaml.ScalarNode || key.Tag == "!!merge" {
				return nil, fmt.Errorf("line %d: a key must be plain text", key.Line)
			}
			if _, taken := out[key.Value]; taken {
				return nil, fmt.Errorf("line %d: %q is given twice", key.Line, key.Value)
			}
			value, err := fromYAML(n.Content[i+1], depth+1)
			if err != nil {
				return nil, err
			}
			out[key.Value] = value
		}
		return out, nil
	case yaml.SequenceNode:
		out := make([]any, len(n.Content))
		for i, item := range n.Content {
			value, err := fromYAML(item, depth+1)
			if err != nil {
				return nil, err
			}
			out[i] = value
		}
		return out, nil
	case yaml.ScalarNode:
		switch n.Tag {
		case "!!str":
			return n.Value, nil
		case "!!null":
			return nil, nil
		case "!!bool":
			return n.Value == "true" || n.Value == "True" || n.Value == "TRUE", nil
		case "!!int":
			var i int64
			if err := n.Decode(&i); err != nil {
				return nil, fmt.Errorf("line %d: %w", n.Line, err)
			}
			return json.Number(fmt.Sprint(i)), nil
		}
		return nil, fmt.Errorf("line %d: %s %q: quote it", n.Line, n.Tag, n.Value)
	}
	return nil, fmt.Errorf("line %d: aliases are not served", n.Line)
}

// plainData brings data that was handed in as Go values through the same
// checks.
func plainData(v any) (any, error) {
	raw, err := json.Marshal(map[string]any{"value": v})
	if err != nil {
		return nil, err
	}
	object, err := parseData(raw)
	if err != nil {
		return nil, err
	}
	return object["value"], nil
}
