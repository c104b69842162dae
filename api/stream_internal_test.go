package api

import (
	"bytes"
	"encoding/json"
	"reflect"
	"testing"

	"github.com/danielgtaylor/huma/v2"
	"github.com/stretchr/testify/require"
)

func TestALongReceiptIsWrittenAsAShortOne(t *testing.T) {
	t.Parallel()
	require.Equal(t, 5, reflect.TypeFor[Receipt]().NumField(), "what is new must be streamed too")
	marshal := formats()["application/json"].Marshal
	for _, n := range []int{streamedFrom - 1, streamedFrom, streamedFrom + 1} {
		for _, full := range []bool{false, true} {
			r := Receipt{Message: Message{ID: "msg_<&>"}}
			for range n {
				r.Transfers = append(r.Transfers, Transfer{ID: "tr_1", Client: "a&b"})
			}
			if full {
				r.Incoming, r.Orders, r.Recalls = []AnnouncedPayment{{ID: "in_1"}}, []Order{{ID: "ord_1"}}, []Recall{{ID: "rcl_1"}}
			}
			var got, want bytes.Buffer
			require.NoError(t, marshal(&got, &r))
			require.NoError(t, huma.DefaultJSONFormat.Marshal(&want, &r))
			require.Equal(t, want.String(), got.String(), "%d %v", n, full)
			require.True(t, json.Valid(got.Bytes()))
		}
	}
}
