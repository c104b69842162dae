package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/adapters/sqlstore"
	"github.com/vostro-gateway/vostro/gateway"
)

// BenchmarkIntake posts pacs.008 messages over HTTP to the gateway as it is
// wired, and to the least that could be called an intake: a gin handler that
// validates and commits the same rows to a store of its own. They take turns in
// slices of one run, so that a busy machine slows both. ratio is the gateway's
// share of the bare handler's throughput; its target is 0.7.
func BenchmarkIntake(b *testing.B) {
	w, err := newWorld(b.Context(), worldOptions{finality: 3, accounts: []account{{iban: frenchIBAN(1), holder: "Société Martin SARL"}}})
	require.NoError(b, err)
	b.Cleanup(w.close)
	cfg, err := loadConfig(w.config)
	require.NoError(b, err)
	cfg.Store.DSN = "sqlite:" + filepath.Join(b.TempDir(), "whole.db")
	g, err := wire(b.Context(), cfg, slog.New(slog.DiscardHandler), seams{})
	require.NoError(b, err)
	b.Cleanup(func() { _ = g.close() })
	whole := httptest.NewServer(g.server.Handler())
	b.Cleanup(whole.Close)
	bare := httptest.NewServer(bareIntake(b))
	b.Cleanup(bare.Close)

	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: intakeCallers}}
	targets := []struct {
		url   string
		spent time.Duration
	}{{url: whole.URL + "/v1/messages"}, {url: bare.URL + "/v1/messages"}}
	const slice = 1000
	b.ResetTimer()
	for done := 0; done < b.N; done += slice {
		n := min(slice, b.N-done)
		for i := range targets {
			bodies := make([][]byte, n)
			for j := range bodies {
				bodies[j] = pacs008(fmt.Sprintf("BENCH-%d-%08d", i, done+j), time.Now(), newPayment(done+j, "12.34", "Société Martin SARL", "Paris", "FR", frenchIBAN(1)))
			}
			began := time.Now()
			postAll(b, client, targets[i].url, w.keys[backOffice], bodies)
			targets[i].spent += time.Since(began)
		}
	}
	b.ReportMetric(float64(b.N)/targets[0].spent.Seconds(), "whole-msg/s")
	b.ReportMetric(float64(b.N)/targets[1].spent.Seconds(), "bare-msg/s")
	b.ReportMetric(targets[1].spent.Seconds()/targets[0].spent.Seconds(), "ratio")
}

const intakeCallers = 64

func postAll(b *testing.B, client *http.Client, url, key string, bodies [][]byte) {
	var next atomic.Int64
	errs := make(chan error, intakeCallers)
	for range intakeCallers {
		go func() {
			for {
				i := int(next.Add(1)) - 1
				if i >= len(bodies) {
					errs <- nil
					return
				}
				if err := postOne(b.Context(), client, url, key, bodies[i]); err != nil {
					errs <- err
					return
				}
			}
		}()
	}
	for range intakeCallers {
		require.NoError(b, <-errs)
	}
}

func postOne(ctx context.Context, client *http.Client, url, key string, body []byte) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, url, bytes.NewReader(body))
	if err != nil {
		return err
	}
	request.Header.Set("Authorization", "Bearer "+key)
	request.Header.Set("Content-Type", "application/xml")
	response, err := client.Do(request)
	if err != nil {
		return err
	}
	defer func() { _ = response.Body.Close() }()
	answer, err := io.ReadAll(response.Body)
	if err == nil && response.StatusCode != http.StatusAccepted {
		err = fmt.Errorf("answered %d: %s", response.StatusCode, answer)
	}
	return err
}

// bareIntake validates against schema and rules and commits message, transfer,
// key, reference and event. It knows no clients, replays or routes.
func bareIntake(b *testing.B) http.Handler {
	s, err := sqlstore.Open(b.Context(), "sqlite:"+filepath.Join(b.TempDir(), "bare.db"), sqlstore.Options{})
	require.NoError(b, err)
	b.Cleanup(func() { _ = s.Close() })
	gin.SetMode(gin.ReleaseMode)
	router := gin.New()
	router.POST("/v1/messages", func(c *gin.Context) {
		body, err := io.ReadAll(c.Request.Body)
		if err != nil {
			c.Status(http.StatusBadRequest)
			return
		}
		m, result := iso20022.Accept(body, iso20022.Options{})
		if m == nil || result.Refused() {
			c.Status(http.StatusUnprocessableEntity)
			return
		}
		now := time.Now().UTC()
		id, uetr := newID("tr"), m.CreditTransfer.Transactions[0].UETR
		message := &gateway.Message{
			ID: newID("msg"), Client: "alpha", Door: gateway.DoorREST, Type: m.Type, MsgID: m.CreditTransfer.GroupHeader.MessageID,
			Body: body, SHA256: sha256.Sum256(body), Digest: m.Digest, Transfers: []string{id}, ReceivedAt: now,
		}
		status := gateway.Status{State: gateway.StateReceived}
		err = s.Commit(c, &gateway.Commit{
			Message: message,
			Transfers: []*gateway.Transfer{{
				ID: id, MessageID: message.ID, Key: gateway.UETRKey("alpha", gateway.KindCustomerCreditTransfer, "", uetr),
				Ref:    gateway.NewPaymentRef(debtorBank, gateway.KindCustomerCreditTransfer, "", uetr),
				Status: status, Version: 1, Work: gateway.Work{Stage: gateway.StageScreen, DueAt: now, Deadline: now}, CreatedAt: now, UpdatedAt: now,
			}},
			Events: map[string][]gateway.Event{id: {{Subject: id, Type: gateway.EventReceived, Status: status, Actor: "intake", At: now}}},
		})
		if err != nil {
			c.String(http.StatusInternalServerError, err.Error())
			return
		}
		c.JSON(http.StatusAccepted, map[string]string{"message": message.ID, "transfer": id})
	})
	return router
}
