package chainlink

import (
	"fmt"
	"math/big"
	"reflect"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/vostro-gateway/vostro/adapters/devnet"
)

// Arguments are written as they stand in Solidity: a tuple or a list of values
// is a list, in order. Their types come from the ABI.
type (
	tuple []any
	list  []any
)

// create gives the creation code with constructor arguments.
func (c *contract) create(args ...any) ([]byte, error) {
	packed, err := packed(c.abi.Constructor.Inputs, args)
	if err != nil {
		return nil, fmt.Errorf("constructor of %s: %w", c.name, err)
	}
	return append(append([]byte(nil), c.code...), packed...), nil
}

// pack gives a call's data.
func (c *contract) pack(method string, args ...any) ([]byte, error) {
	m, known := c.abi.Methods[method]
	if !known {
		return nil, fmt.Errorf("%s has no method %s", c.name, method)
	}
	packed, err := packed(m.Inputs, args)
	if err != nil {
		return nil, fmt.Errorf("%s.%s: %w", c.name, method, err)
	}
	return append(append([]byte(nil), m.ID...), packed...), nil
}

func packed(types abi.Arguments, args []any) ([]byte, error) {
	if len(types) != len(args) {
		return nil, fmt.Errorf("%d arguments instead of %d", len(args), len(types))
	}
	fitted := make([]any, len(args))
	for i, arg := range args {
		v, err := fit(&types[i].Type, arg)
		if err != nil {
			return nil, fmt.Errorf("argument %d, %s: %w", i, types[i].Name, err)
		}
		fitted[i] = v.Interface()
	}
	return types.Pack(fitted...)
}

// fit turns a value into the Go value that the ABI's type wants.
func fit(t *abi.Type, v any) (reflect.Value, error) {
	switch t.T {
	case abi.TupleTy:
		return fitTuple(t, v)
	case abi.SliceTy, abi.ArrayTy:
		return fitList(t, v)
	case abi.IntTy, abi.UintTy:
		return fitNumber(t, v)
	}
	given, want := reflect.ValueOf(v), t.GetType()
	if !given.IsValid() || !given.CanConvert(want) || given.Kind() != want.Kind() {
		return reflect.Value{}, fmt.Errorf("%T is no %s", v, t)
	}
	return given.Convert(want), nil
}

func fitTuple(t *abi.Type, v any) (reflect.Value, error) {
	values, ok := v.(tuple)
	if !ok || len(values) != len(t.TupleElems) {
		return reflect.Value{}, fmt.Errorf("%T is no tuple %s", v, t)
	}
	out := reflect.New(t.TupleType).Elem()
	for i, value := range values {
		field, err := fit(t.TupleElems[i], value)
		if err != nil {
			return out, fmt.Errorf("%s: %w", t.TupleRawNames[i], err)
		}
		out.Field(i).Set(field)
	}
	return out, nil
}

func fitList(t *abi.Type, v any) (reflect.Value, error) {
	given := reflect.ValueOf(v)
	if !given.IsValid() || given.Kind() != reflect.Slice && given.Kind() != reflect.Array {
		return reflect.Value{}, fmt.Errorf("%T is no list %s", v, t)
	}
	out := reflect.New(t.GetType()).Elem()
	if t.T == abi.SliceTy {
		out.Set(reflect.MakeSlice(t.GetType(), given.Len(), given.Len()))
	} else if given.Len() != t.Size {
		return out, fmt.Errorf("%d values are no %s", given.Len(), t)
	}
	for i := range given.Len() {
		item, err := fit(t.Elem, given.Index(i).Interface())
		if err != nil {
			return out, fmt.Errorf("item %d: %w", i, err)
		}
		out.Index(i).Set(item)
	}
	return out, nil
}

func fitNumber(t *abi.Type, v any) (reflect.Value, error) {
	number := new(big.Int)
	switch n := v.(type) {
	case int:
		number.SetInt64(int64(n))
	case uint64:
		number.SetUint64(n)
	case *big.Int:
		number.Set(n)
	default:
		return reflect.Value{}, fmt.Errorf("%T is no %s", v, t)
	}
	if number.BitLen() > t.Size || t.T == abi.UintTy && number.Sign() < 0 {
		return reflect.Value{}, fmt.Errorf("%s doesn't fit %s", number, t)
	}
	want := t.GetType()
	if want.Kind() == reflect.Pointer {
		return reflect.ValueOf(number), nil
	}
	if t.T == abi.IntTy {
		return reflect.ValueOf(number.Int64()).Convert(want), nil
	}
	return reflect.ValueOf(number.Uint64()).Convert(want), nil
}

// word is an address as CCIP writes it in bytes: left-padded to 32.
func word(a common.Address) []byte { return common.LeftPadBytes(a[:], 32) }

// deployment collects what devnet.Site.Deploy gives, and the first error.
type deployment struct {
	creations [][]byte
	calls     []devnet.Call
	err       error
}

func (d *deployment) create(c *contract, args ...any) {
	code, err := c.create(args...)
	d.creations = append(d.creations, code)
	d.failed(err)
}

func (d *deployment) call(to common.Address, c *contract, method string, args ...any) {
	data, err := c.pack(method, args...)
	d.calls = append(d.calls, devnet.OwnerCall(to, data))
	d.failed(err)
}

func (d *deployment) failed(err error) {
	if d.err == nil {
		d.err = err
	}
}

// done gives the calls of a switch.
func (d *deployment) done() ([]devnet.Call, error) { return d.calls, d.err }
