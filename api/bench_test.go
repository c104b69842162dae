package api_test

import (
	"bytes"
	"crypto/rand"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/sqlstore"
	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// The store that serves shows the API what it needs.
var _ api.Store = (*sqlstore.Store)(nil)

// BenchmarkIntake posts messages over HTTP that are stored in SQLite before
// they are answered, through the API and through a bare gin handler that calls
// the same intake. Both see the same reader, store and clients, taking turns in
// slices of the run, so that a busy machine slows both; ratio is the API's
// share of the bare handler's throughput.
func BenchmarkIntake(b *testing.B) {
	var spent [2]time.Duration
	targets := []string{apiTarget(b), bareTarget(b)}
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: benchCallers}}
	const slice = 2000
	b.ResetTimer()
	for done := 0; done < b.N; done += slice {
		for i, target := range targets {
			began := time.Now()
			post(b, client, target, min(slice, b.N-done))
			spent[i] += time.Since(began)
		}
	}
	b.ReportMetric(float64(b.N)/spent[0].Seconds(), "api-msg/s")
	b.ReportMetric(float64(b.N)/spent[1].Seconds(), "bare-msg/s")
	b.ReportMetric(spent[1].Seconds()/spent[0].Seconds(), "ratio")
}

const benchCallers = 64

// post sends n messages from benchCallers callers and waits for the answers.
func post(b *testing.B, client *http.Client, target string, n int) {
	var left atomic.Int64
	left.Store(int64(n))
	errs := make(chan error, benchCallers)
	for range benchCallers {
		go func() {
			for left.Add(-1) >= 0 {
				if err := postOne(client, target); err != nil {
					errs <- err
					return
				}
			}
			errs <- nil
		}()
	}
	for range benchCallers {
		if err := <-errs; err != nil {
			b.Fatal(err)
		}
	}
}

// padding makes a message as long as a usual pacs.008.
var padding = bytes.Repeat([]byte(" "), 3000)

func postOne(client *http.Client, target string) error {
	body := append([]byte(message("M-"+rand.Text(), uuid.NewString())), padding...)
	r, err := http.NewRequest(http.MethodPost, target, bytes.NewReader(body))
	if err != nil {
		return err
	}
	r.Header.Set("Authorization", "Bearer "+key("alice"))
	r.Header.Set("Content-Type", "application/xml")
	got, err := client.Do(r)
	if err != nil {
		return err
	}
	defer got.Body.Close()
	text, err := io.ReadAll(got.Body)
	if err == nil && got.StatusCode != http.StatusAccepted {
		err = fmt.Errorf("%d: %s", got.StatusCode, text)
	}
	return err
}

func benchIntake(b *testing.B) (*engine.Intake, *sqlstore.Store) {
	store, err := sqlstore.Open(b.Context(), "sqlite:"+filepath.Join(b.TempDir(), "vostro.db"), sqlstore.Options{})
	require.NoError(b, err)
	b.Cleanup(func() { require.NoError(b, store.Close()) })
	newID := func(prefix string) string { return prefix + "_" + uuid.Must(uuid.NewV7()).String() }
	return &engine.Intake{Reader: reader{}, Store: store, Now: time.Now, NewID: newID}, store
}

func serve(b *testing.B, h http.Handler) string {
	server := httptest.NewServer(h)
	b.Cleanup(server.Close)
	return server.URL + "/v1/messages"
}

func apiTarget(b *testing.B) string {
	intake, store := benchIntake(b)
	o := options(newMemory())
	o.Intake, o.Store, o.Now = intake, store, time.Now
	server, err := api.New(o)
	require.NoError(b, err)
	return serve(b, server.Handler())
}

func bareTarget(b *testing.B) string {
	intake, _ := benchIntake(b)
	gin.SetMode(gin.ReleaseMode)
	router := gin.New()
	router.POST("/v1/messages", func(c *gin.Context) {
		body, err := io.ReadAll(c.Request.Body)
		if err != nil {
			c.Status(http.StatusBadRequest)
			return
		}
		receipt, err := intake.Accept(c.Request.Context(), engine.Arrival{Client: &gateway.Client{ID: "alpha"}, Credential: "alice", Door: gateway.DoorREST, Body: body})
		if err != nil {
			c.Status(http.StatusUnprocessableEntity)
			return
		}
		c.JSON(http.StatusAccepted, gin.H{"message": receipt.Message.ID, "transfers": receipt.Message.Transfers})
	})
	return serve(b, router)
}
