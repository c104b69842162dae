package iso20022_test

import (
	"reflect"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/adapters/iso20022/sample"
)

// rewritten are the messages that are both written and read here: each read off
// a part and written again.
var rewritten = map[string]func(iso20022.Part) (read any, written []byte, failed error, refused error){
	iso20022.TypeStatusReport: again(iso20022.DecodeStatusReport, func(r *iso20022.StatusReport) ([]byte, error) { return iso20022.WriteStatusReport(*r) }),
	iso20022.TypeCustomerStatusReport: again(iso20022.DecodeCustomerStatusReport, func(r *iso20022.CustomerStatusReport) ([]byte, error) {
		return iso20022.WriteCustomerStatusReport(*r)
	}),
	iso20022.TypeResolution:   again(iso20022.DecodeResolution, func(r *iso20022.Resolution) ([]byte, error) { return iso20022.WriteResolution(r, nil) }),
	iso20022.TypeNotification: again(iso20022.DecodeNotification, func(m *iso20022.Notification) ([]byte, error) { return iso20022.WriteNotification(m, nil) }),
	iso20022.TypeReceipt:      again(iso20022.DecodeReceipt, func(r *iso20022.Receipt) ([]byte, error) { return iso20022.WriteReceipt(*r) }),
	iso20022.TypePaymentReturn: again(readReturn, func(r *iso20022.PaymentReturn) ([]byte, error) {
		return iso20022.WritePaymentReturn(iso20022.TypePaymentReturn, r, nil)
	}),
	iso20022.TypePaymentReturn10: again(readReturn, func(r *iso20022.PaymentReturn) ([]byte, error) {
		return iso20022.WritePaymentReturn(iso20022.TypePaymentReturn10, r, nil)
	}),
}

func again[T any](decode func(iso20022.Part) (*T, error), write func(*T) ([]byte, error)) func(iso20022.Part) (any, []byte, error, error) {
	return func(p iso20022.Part) (any, []byte, error, error) {
		content, err := decode(p)
		if err != nil {
			return nil, nil, err, nil
		}
		out, err := write(content)
		return content, out, nil, err
	}
}

func readReturn(p iso20022.Part) (*iso20022.PaymentReturn, error) {
	m := new(iso20022.PaymentReturn)
	header, original, err := iso20022.DecodePaymentReturn(p, func(_ *iso20022.ReturnGroupHeader, _ int, tx *iso20022.ReturnTransaction) error {
		m.Transactions = append(m.Transactions, *tx)
		return nil
	})
	if err != nil {
		return nil, err
	}
	m.GroupHeader, m.Original = *header, original
	return m, nil
}

// survives reads a valid part, writes what was read, and reads that again: the
// second reading must be the first, and its writing the same bytes. It reports
// whether the writer took it: what it has no place for may have been mandatory.
func survives(t testing.TB, p iso20022.Part) bool {
	t.Helper()
	first, out, failed, refused := rewritten[p.Type](p)
	if failed != nil || refused != nil {
		return false
	}
	e, faults := iso20022.Read(out, iso20022.Limits{BodyBytes: iso20022.BodyBytesMax})
	require.Empty(t, faults, "%s", out)
	require.Equal(t, p.Type, e.Document.Type)
	require.Empty(t, iso20022.CheckSchema(e.Document), "%s", out)
	second, same, failed, refused := rewritten[p.Type](e.Document)
	require.NoError(t, failed, "%s", out)
	require.NoError(t, refused, "%s", out)
	require.Equal(t, string(out), string(same), "%s", p.XML)
	if p.Type == iso20022.TypeNotification { // its writer changes nothing, not even the length of a text
		prune(reflect.ValueOf(first).Elem())
		prune(reflect.ValueOf(second).Elem())
		require.Equal(t, first, second, "%s", out)
	}
	return true
}

// prune takes away pointers to what says nothing: such an element isn't written.
func prune(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() {
			return
		}
		prune(v.Elem())
		if v.Elem().IsZero() {
			v.SetZero()
		}
	case reflect.Slice:
		for i := range v.Len() {
			prune(v.Index(i))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			prune(v.Field(i))
		}
	}
}

func TestRandomMessagesSurviveBeingWritten(t *testing.T) {
	t.Parallel()

	for message := range rewritten {
		t.Run(message, func(t *testing.T) {
			t.Parallel()

			g, err := sample.NewGenerator(message, 5000)
			require.NoError(t, err)
			written, all := 0, many(400)
			for range all {
				raw := g.Valid().Part()
				if survives(t, iso20022.Part{Type: message, End: len(raw), XML: raw}) {
					written++
				}
			}
			t.Logf("%d of %d written", written, all)
			require.Greater(t, written, all/50)
		})
	}
}

func FuzzWhatIsWrittenIsReadBack(f *testing.F) {
	for message, write := range smallest(f) {
		out, err := write()
		require.NoError(f, err)
		if rewritten[message] != nil {
			f.Add(out)
		}
	}
	for message := range rewritten {
		g, err := sample.NewGenerator(message, 5001)
		require.NoError(f, err)
		f.Add(g.Business().Bytes())
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		e, faults := iso20022.Read(raw, iso20022.Limits{})
		if len(faults) > 0 || rewritten[e.Document.Type] == nil || len(iso20022.CheckSchema(e.Document)) > 0 {
			return
		}
		survives(t, e.Document)
	})
}
