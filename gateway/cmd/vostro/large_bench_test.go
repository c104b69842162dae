package main

import (
	"bufio"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"runtime/debug"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// largePayments writes a pacs.008 of n transactions to an account, 400 bytes each,
// and gives its size.
func largePayments(b *testing.B, path string, n int, iban string) int64 {
	b.Helper()
	f, err := os.Create(path)
	require.NoError(b, err)
	w := bufio.NewWriter(f)
	fmt.Fprintf(w, `<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08"><FIToFICstmrCdtTrf>`+
		`<GrpHdr><MsgId>LARGE</MsgId><CreDtTm>%s</CreDtTm><NbOfTxs>%d</NbOfTxs><SttlmInf><SttlmMtd>INDA</SttlmMtd></SttlmInf></GrpHdr>`,
		time.Now().UTC().Format("2006-01-02T15:04:05Z"), n)
	for i := range n {
		fmt.Fprintf(w, `<CdtTrfTxInf><PmtId><EndToEndId>E%07d</EndToEndId><UETR>%08x-8f0e-4c1d-9a44-5d2f6e7a8b90</UETR></PmtId>`+
			`<IntrBkSttlmAmt Ccy="EUR">0.75</IntrBkSttlmAmt><ChrgBr>SHAR</ChrgBr><Dbtr><Nm>D%d</Nm></Dbtr><DbtrAgt><FinInstnId><BICFI>%s</BICFI></FinInstnId></DbtrAgt>`+
			`<CdtrAgt><FinInstnId><BICFI>%s</BICFI></FinInstnId></CdtrAgt><Cdtr><Nm>Martin</Nm></Cdtr><CdtrAcct><Id><IBAN>%s</IBAN></Id></CdtrAcct></CdtTrfTxInf>`,
			i, i, i, debtorBank, creditorBank, iban)
	}
	_, err = w.WriteString("</FIToFICstmrCdtTrf></Document>")
	require.NoError(b, err)
	require.NoError(b, w.Flush())
	info, err := f.Stat()
	require.NoError(b, err)
	require.NoError(b, f.Close())
	return info.Size()
}

// residentPeak gives the most memory that this process has had, in MB; 0 where
// the system doesn't say.
func residentPeak(b *testing.B) float64 { //nolint:forbidigo // megabytes for a report, no money
	b.Helper()
	text, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	_, rest, ok := strings.Cut(string(text), "VmHWM:")
	if !ok {
		return 0
	}
	kb, err := strconv.ParseInt(strings.Fields(rest)[0], 10, 64)
	require.NoError(b, err)
	return float64(kb) / 1024 //nolint:forbidigo // as above
}

// BenchmarkLargeFile posts one file of 20 MB with 50,000 transactions to the
// gateway as it is wired, which reads, maps and stores it in one commit, and
// answers with all of them. before-MB is what the process took at most before it,
// peak-MB with it; the chains of the world and the caller are in it too.
func BenchmarkLargeFile(b *testing.B) {
	w, err := newWorld(b.Context(), worldOptions{finality: 3, accounts: []account{{iban: frenchIBAN(1), holder: "Martin"}}})
	require.NoError(b, err)
	b.Cleanup(w.close)
	cfg, err := loadConfig(w.config)
	require.NoError(b, err)
	cfg.Store.DSN = "sqlite:" + filepath.Join(b.TempDir(), "whole.db")
	cfg.Server.MaxBody = 64 << 20
	for i := range cfg.Clients {
		cfg.Clients[i].Profile = "plain"
	}
	g, err := wire(b.Context(), cfg, slog.New(slog.DiscardHandler), seams{})
	require.NoError(b, err)
	b.Cleanup(func() { _ = g.close() })
	server := httptest.NewServer(g.server.Handler())
	b.Cleanup(server.Close)
	path := filepath.Join(b.TempDir(), "large.xml")
	size := largePayments(b, path, 50_000, frenchIBAN(1))
	debug.FreeOSMemory()
	before := residentPeak(b)

	for b.Loop() {
		f, err := os.Open(path)
		require.NoError(b, err)
		request, err := http.NewRequestWithContext(b.Context(), http.MethodPost, server.URL+"/v1/messages", f)
		require.NoError(b, err)
		request.ContentLength = size
		request.Header.Set("Authorization", "Bearer "+w.keys[backOffice])
		request.Header.Set("Content-Type", "application/xml")
		response, err := server.Client().Do(request)
		require.NoError(b, err)
		head := make([]byte, 2000)
		n, _ := io.ReadFull(response.Body, head)
		_, err = io.Copy(io.Discard, response.Body)
		require.NoError(b, err)
		require.NoError(b, response.Body.Close())
		require.Equal(b, http.StatusAccepted, response.StatusCode, "%s", head[:n])
	}
	b.ReportMetric(before, "before-MB")
	b.ReportMetric(residentPeak(b), "peak-MB")
	b.ReportMetric(float64(size)/(1<<20), "file-MB") //nolint:forbidigo // as above
}
