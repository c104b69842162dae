package api

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"net/http"

	"github.com/vostro-gateway/vostro/gateway"
)

// cursor is what is behind the opaque text: the list that it belongs to, the
// incarnation of the store that it was made in, and the last item that was
// seen. It widens nothing: who may see what is checked on every page anew.
type cursor struct {
	List        string `json:"l"`
	Incarnation string `json:"i"`
	After       string `json:"a"`
}

func (s *Server) cursorAfter(list, after string) string {
	text, err := json.Marshal(cursor{list, s.store.Incarnation(), after})
	if err != nil {
		panic(err) // strings always marshal
	}
	return base64.RawURLEncoding.EncodeToString(text)
}

// after reads a cursor; "" without one. The cursor of another incarnation is
// refused: after a restore, positions and perhaps ids mean other things.
func (s *Server) after(ctx context.Context, list, text string) (string, error) {
	if text == "" {
		return "", nil
	}
	var c cursor
	raw, err := base64.RawURLEncoding.DecodeString(text)
	if err == nil {
		err = json.Unmarshal(raw, &c)
	}
	if err != nil || c.List != list {
		return "", s.newProblem(ctx, http.StatusBadRequest, gateway.CodeInvalidRequest, gateway.RetryAfterChange, "the cursor isn't one that this list gave")
	}
	if now := s.store.Incarnation(); c.Incarnation != now {
		p := s.newProblem(ctx, http.StatusConflict, gateway.CodeIncarnation, gateway.RetryAfterChange,
			"the store was restored or made anew after this cursor was given; begin again without a cursor and skip what you have by id and sequence")
		p.Incarnation = now
		return "", p
	}
	return c.After, nil
}
