package compliance

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestAnEvaluationThatWasCutOffIsTriedOnceMore(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct {
		errs  []error
		tries int
		last  error
	}{
		{[]error{nil}, 1, nil},
		{[]error{errCutOff, nil}, 2, nil},
		{[]error{errCutOff, errCutOff, nil}, 2, errCutOff},
		{[]error{errors.ErrUnsupported, nil}, 1, errors.ErrUnsupported},
	} {
		tries := 0
		_, err := onceMoreIfCutOff(func() (map[string]any, error) { tries++; return nil, tc.errs[tries-1] })
		require.Equal(t, tc.last, err)
		require.Equal(t, tc.tries, tries)
	}
}
