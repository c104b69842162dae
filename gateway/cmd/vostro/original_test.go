package main

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"github.com/stretchr/testify/require"
)

// supplementary is what a bank adds for itself, which no rule and no mapping looks at.
const supplementary = `<SplmtryData><PlcAndNm>x</PlcAndNm><Envlp><o:own xmlns:o='urn:own' o:z="1"  a = "&lt;"><![CDATA[<kept>]]>` + "\n\t" + `<!-- kept --></o:own></Envlp></SplmtryData>`

func inUTF16(text string, order binary.AppendByteOrder) []byte {
	var out []byte
	for _, u := range utf16.Encode([]rune("\ufeff" + text)) {
		out = order.AppendUint16(out, u)
	}
	return out
}

// What the bank gets back is what it sent, through the door, the mapping and the
// store: whatever the encoding, and with everything that we don't use.
func TestOriginalBytesAreServedBackWhateverTheirForm(t *testing.T) {
	t.Parallel()

	w, err := newWorld(t.Context(), worldOptions{finality: 3, accounts: []account{{iban: frenchIBAN(1), holder: "Société Martin SARL"}}})
	require.NoError(t, err)
	t.Cleanup(w.close)
	cfg, err := loadConfig(w.config)
	require.NoError(t, err)
	cfg.Store.DSN = "sqlite:" + filepath.Join(t.TempDir(), "originals.db")
	cfg.Clients[0].Profile = "plain"
	g, err := wire(t.Context(), cfg, slog.New(slog.DiscardHandler), seams{})
	require.NoError(t, err)
	t.Cleanup(func() { _ = g.close() })
	door := httptest.NewServer(g.server.Handler())
	t.Cleanup(door.Close)

	call := func(method, path string, body []byte) (*http.Response, []byte) {
		request, err := http.NewRequestWithContext(t.Context(), method, door.URL+path, bytes.NewReader(body))
		require.NoError(t, err)
		request.Header.Set("Authorization", "Bearer "+w.keys[backOffice])
		request.Header.Set("Content-Type", "application/xml")
		response, err := door.Client().Do(request)
		require.NoError(t, err)
		defer func() { _ = response.Body.Close() }()
		got, err := io.ReadAll(response.Body)
		require.NoError(t, err)
		return response, got
	}
	message := func(id string) string {
		raw := pacs008(id, time.Now(), newPayment(1, "12.34", "Société Martin SARL", "Paris", "FR", frenchIBAN(1)))
		_, text, _ := strings.Cut(string(raw), "?>\n")
		return strings.Replace(text, "</CdtTrfTxInf>", supplementary+"</CdtTrfTxInf>", 1)
	}
	latin := func(text string) []byte {
		out := []byte(`<?xml version="1.0" encoding="ISO-8859-1"?>`)
		for _, r := range text {
			out = append(out, byte(r))
		}
		return out
	}
	for name, form := range map[string]func(text string) []byte{
		"utf-16 little endian": func(text string) []byte { return inUTF16(text, binary.LittleEndian) },
		"utf-16 big endian": func(text string) []byte {
			return inUTF16(`<?xml version="1.0" encoding="UTF-16"?>`+"\r\n"+text, binary.BigEndian)
		},
		"byte order mark":  func(text string) []byte { return []byte("\ufeff" + text) },
		"latin-1":          latin,
		"carriage returns": func(text string) []byte { return []byte(strings.ReplaceAll(text, "\n", "\r\n")) },
		"odd white space": func(text string) []byte {
			return []byte("\n\n \t<!-- x -->\r" + strings.NewReplacer("<GrpHdr>", "<GrpHdr\n>", "</GrpHdr>", "</GrpHdr \r\n>\t").Replace(text) + " \r\n \n<?end?>\n")
		},
	} {
		text := message(strings.ToUpper(name))
		raw := form(text)
		response, body := call(http.MethodPost, "/v1/messages", raw)
		require.Equal(t, http.StatusAccepted, response.StatusCode, "%s: %s", name, body)
		path := response.Header.Get("Location")

		response, body = call(http.MethodGet, path+"/original", nil)
		require.Equal(t, http.StatusOK, response.StatusCode)
		require.Equal(t, raw, body, name)

		// The same message in plain UTF-8 is a repetition, and changes nothing.
		response, _ = call(http.MethodPost, "/v1/messages", []byte(text))
		require.Equal(t, http.StatusAccepted, response.StatusCode, name)
		require.Equal(t, "true", response.Header.Get("Idempotent-Replayed"), name)
		require.Equal(t, path, response.Header.Get("Location"), name)
		_, body = call(http.MethodGet, path+"/original", nil)
		require.Equal(t, raw, body, name)

		// With another letter in what we don't even look at it is other content.
		response, body = call(http.MethodPost, "/v1/messages", []byte(strings.Replace(text, "<kept>", "<Kept>", 1)))
		require.Equal(t, http.StatusConflict, response.StatusCode, "%s: %s", name, body)
		var problem struct {
			Code string `json:"code"`
		}
		require.NoError(t, json.Unmarshal(body, &problem))
		require.Equal(t, "CONFLICT", problem.Code)
	}
}
