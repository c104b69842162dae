package api

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"

	"github.com/danielgtaylor/huma/v2"
)

// streamedFrom is how many transfers a receipt must have to be written one by one.
// The answer to a file of 50,000 is larger than the file.
const streamedFrom = 100

// formats are huma's, but that a long receipt is never in memory as a whole.
func formats() map[string]huma.Format {
	format := huma.DefaultJSONFormat
	format.Marshal = func(w io.Writer, v any) error {
		if r, ok := v.(*Receipt); ok && len(r.Transfers) >= streamedFrom {
			return r.stream(w)
		}
		return huma.DefaultJSONFormat.Marshal(w, v)
	}
	return map[string]huma.Format{"application/json": format, "json": format}
}

// stream writes what encoding/json would.
func (r *Receipt) stream(w io.Writer) error {
	out := bufio.NewWriterSize(w, 64<<10)
	var one bytes.Buffer
	encoder := json.NewEncoder(&one)
	encoder.SetEscapeHTML(false)
	put := func(before string, v any) error {
		one.Reset()
		if err := encoder.Encode(v); err != nil {
			return err
		}
		_, _ = out.WriteString(before) // a bufio.Writer keeps its first error for Flush
		_, _ = out.Write(bytes.TrimRight(one.Bytes(), "\n"))
		return nil
	}
	if err := put(`{"message":`, &r.Message); err != nil {
		return err
	}
	before := `,"transfers":[`
	for i := range r.Transfers {
		if err := put(before, &r.Transfers[i]); err != nil {
			return err
		}
		before = ","
	}
	_ = out.WriteByte(']')
	if len(r.Incoming) > 0 {
		if err := put(`,"incoming":`, r.Incoming); err != nil {
			return err
		}
	}
	if len(r.Orders) > 0 {
		if err := put(`,"orders":`, r.Orders); err != nil {
			return err
		}
	}
	if len(r.Recalls) > 0 {
		if err := put(`,"recalls":`, r.Recalls); err != nil {
			return err
		}
	}
	_, _ = out.WriteString("}\n")
	return out.Flush()
}
