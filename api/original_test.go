package api_test

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"net/http"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

func TestTheOriginalComesBackByteForByte(t *testing.T) {
	t.Parallel()
	b := setup(t, nil)
	body := "\r\n<m id=\"M1\">\r\n\t <t uetr=\"" + uetrA + "\" amount=\"0012.50\"/> <!-- é --></m >\n\n"
	path := "/v1/messages/" + b.receipt("alice", body).Message.ID + "/original"
	sum := sha256.Sum256([]byte(body))
	tag := `"` + hex.EncodeToString(sum[:]) + `"`

	// The same message in other bytes is the same message: the first ones stay.
	b.receipt("alice", " "+body)

	for _, who := range []string{"alice", "anna", "oscar", "house"} {
		r := b.get(who, path)
		require.Equal(t, http.StatusOK, r.StatusCode)
		require.Equal(t, body, string(r.body))
		require.Equal(t, "application/xml", r.Header.Get("Content-Type"))
		require.Equal(t, tag, r.Header.Get("ETag"))
		require.Equal(t, "sha-256=:"+base64.StdEncoding.EncodeToString(sum[:])+":", r.Header.Get("Repr-Digest"))
		require.Contains(t, r.Header.Get("Content-Disposition"), "attachment")
		require.Equal(t, "nosniff", r.Header.Get("X-Content-Type-Options"))
	}
	b.get("bob", path).problem(t, http.StatusNotFound, gateway.CodeNotFound)
	b.get("", path).problem(t, http.StatusUnauthorized, gateway.CodeUnauthorized)
}

func TestWhoHasTheOriginalAlreadyNeedNotTakeItAgain(t *testing.T) {
	t.Parallel()
	b := setup(t, nil)
	body := message("M1", uetrA)
	path := "/v1/messages/" + b.receipt("alice", body).Message.ID + "/original"
	tag := b.get("alice", path).Header.Get("ETag")
	for header, status := range map[string]int{
		tag: 304, "W/" + tag: 304, `"other", ` + tag: 304, "*": 304, `"other"`: 200, tag[1 : len(tag)-1]: 200,
	} {
		r := b.do("alice", "GET", path, "", "If-None-Match", header)
		require.Equal(t, status, r.StatusCode, header)
		require.Equal(t, tag, r.Header.Get("ETag"))
		if status == 304 {
			require.Empty(t, r.body)
		} else {
			require.Equal(t, body, string(r.body))
		}
	}
	b.do("bob", "GET", path, "", "If-None-Match", "*").problem(t, http.StatusNotFound, gateway.CodeNotFound)
}

func TestBytesThatChangedInTheStoreAreNotServed(t *testing.T) {
	t.Parallel()
	b := setup(t, nil)
	id := b.receipt("alice", message("M1", uetrA)).Message.ID
	b.store.mu.Lock()
	m := b.store.messages[id]
	m.Body = []byte(message("M1", uetrB))
	b.store.messages[id] = m
	b.store.mu.Unlock()
	r := b.get("alice", "/v1/messages/"+id+"/original")
	r.problem(t, http.StatusInternalServerError, gateway.CodeInternal)
	require.NotContains(t, string(r.body), uetrB)
	require.Contains(t, b.log.String(), "another SHA-256")
}
