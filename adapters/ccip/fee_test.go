package ccip

import (
	"context"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/gateway"
)

// tariff is a Router that only knows prices.
type tariff struct {
	reader
	price func(units *big.Int, data []byte) (*big.Int, error)
	asked int
}

func (f *tariff) Call(_ context.Context, msg ethereum.CallMsg, _ common.Hash) ([]byte, error) {
	f.asked++
	method := commonABI.Methods["getFee"]
	args, err := method.Inputs.Unpack(msg.Data[4:])
	if err != nil {
		return nil, err
	}
	m := converted[evm2AnyMessage](args[1])
	fee, err := f.price(m.TokenAmounts[0].Amount, m.Data)
	if err != nil {
		return nil, err
	}
	return method.Outputs.Pack(fee)
}

func TestPaymentsOfOneShapeShareTheQuestionForTheFee(t *testing.T) {
	t.Parallel()
	revert := func(data []byte) error {
		return &gateway.Error{Code: gateway.CodeReverted, Err: &evm.RevertError{Data: data}}
	}
	for name, tt := range map[string]struct {
		price   func(units *big.Int, data []byte) (*big.Int, error)
		want    [3]int64 // of 7, 900 and 1,200 units
		asked   int
		refused string
	}{
		"one price": {
			price: func(*big.Int, []byte) (*big.Int, error) { return big.NewInt(70), nil },
			want:  [3]int64{70, 70, 70}, asked: 3, // one unit, a thousand, a million
		},
		"by the amount": {
			price: func(units *big.Int, _ []byte) (*big.Int, error) { return new(big.Int).Add(units, big.NewInt(5)), nil },
			want:  [3]int64{12, 905, 1_205}, asked: 6,
		},
		"at least so much": {
			price: func(units *big.Int, _ []byte) (*big.Int, error) {
				return big.NewInt(max(1_000, units.Int64())), nil
			},
			want: [3]int64{1_000, 1_000, 1_200}, asked: 4,
		},
		"nothing for a blank message": {
			price: func(_ *big.Int, data []byte) (*big.Int, error) {
				if data[0] == 0 {
					return nil, revert(nil)
				}
				return big.NewInt(9), nil
			},
			want: [3]int64{9, 9, 9}, asked: 6,
		},
		"no price at all": {
			price:   func(*big.Int, []byte) (*big.Int, error) { return nil, revert(common.FromHex("0xdeadbeef")) },
			refused: "0xdeadbeef", asked: 6,
		},
		"nobody answers": {
			price:   func(*big.Int, []byte) (*big.Int, error) { return nil, errors.New("no quorum") },
			refused: "no quorum", asked: 3,
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			router := &tariff{price: tt.price}
			from := &chain{ChainConfig: ChainConfig{Name: "here", Selector: hereSelector, Router: routerAt}, reader: router, answers: newMemo[[]byte](memoAnswers)}
			l := &lane{from: from, to: &chain{ChainConfig: ChainConfig{Name: "there", Selector: thereSelector}}}
			for i, units := range []int64{7, 900, 1_200} {
				transfer := &gateway.Transfer{Ref: gateway.PaymentRef{1, byte(i)}, Route: &gateway.Route{Token: common.Address{1}}}
				fee, err := l.fee(t.Context(), "quote", place{chain: from, at: common.Hash{1}}, transfer, big.NewInt(units))
				if tt.refused != "" {
					require.ErrorContains(t, err, tt.refused)
					continue
				}
				require.NoError(t, err)
				require.Equal(t, tt.want[i], fee.Int64())
			}
			require.Equal(t, tt.asked, router.asked)
		})
	}
}
