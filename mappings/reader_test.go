package mappings_test

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/mappings"
)

func TestAPaymentIsMappedWhole(t *testing.T) {
	t.Parallel()
	raw := body(pay{})
	reading := read(t, newReader(t), alpha(), raw)
	require.Equal(t, "pacs.008.001.08", reading.Message.Type)
	require.Equal(t, "M-1", reading.Message.MsgID)
	require.Equal(t, "2026-11-20T10:00:00+01:00", reading.Message.CreatedAt)
	require.Equal(t, sha256.Sum256(raw), reading.Message.SHA256)
	require.NotZero(t, reading.Message.Digest)
	require.Len(t, reading.Transfers, 1)
	require.Empty(t, reading.Transfers[0].Rejected)
	tr := reading.Transfers[0].Transfer
	require.Equal(t, gateway.Key{Client: "alpha", Kind: gateway.KindCustomerCreditTransfer, ID: uetr(1)}, tr.Key)
	require.Equal(t, gateway.Instruction{
		MessageType: "pacs.008.001.08", MsgID: "M-1", InstrID: "I-1", EndToEndID: "E2E-1", UETR: uetr(1),
		Amount: gateway.MustAmount("1250.75", "EUR"), SettlementDate: "2026-11-20", SettlementMethod: "INDA", ChargeBearer: "SHAR", Purpose: "SUPP", Remittance: "Invoice 4711",
		Debtor:           gateway.Party{Name: "Alpha Möbel GmbH", Address: gateway.PostalAddress{Town: "Berlin", Country: "DE"}},
		DebtorAccount:    gateway.Account{IBAN: "DE89370400440532013000"},
		DebtorAgent:      gateway.Agent{BICFI: "ALPHDEFFXXX"},
		Creditor:         gateway.Party{Name: "Beta Woods SARL", Address: gateway.PostalAddress{Town: "Lyon", Country: "FR"}},
		CreditorAccount:  gateway.Account{IBAN: "FR1420041010050500013M02606"},
		CreditorAgent:    gateway.Agent{BICFI: "BETAFRPPXXX"},
		InstructingAgent: gateway.Agent{BICFI: "ALPHDEFFXXX"},
		InstructedAgent:  gateway.Agent{BICFI: "BETAFRPPXXX"},
	}, tr.Instruction)
	require.Equal(t, &gateway.Route{
		Lane: "ethereum→base", Source: "ethereum", Destination: "base", Selector: "15971525489660198786", Mode: gateway.ModeReceiver,
		Sender: common.HexToAddress("0x11"), Receiver: common.HexToAddress("0x21"), Beneficiary: common.HexToAddress(woodsWallet),
		Token: common.HexToAddress("0x31"), DestToken: common.HexToAddress("0x32"), Decimals: 6, Units: "1250750000",
		FeeCeiling: "10000000000000000", GasLimit: 200_000, ContentHash: tr.Route.ContentHash, ContentSalt: tr.Route.ContentSalt,
	}, tr.Route)
	require.NotZero(t, tr.Route.ContentSalt)
	require.Equal(t, mappings.ContentHash(tr.Instruction, tr.Route.ContentSalt), tr.Route.ContentHash)
}

func TestTheNameOfAnAccountIsTakenOver(t *testing.T) {
	t.Parallel()
	raw := strings.Replace(string(body(pay{})), "<IBAN>DE89370400440532013000</IBAN></Id>", "<IBAN>DE89370400440532013000</IBAN></Id><Nm>Alpha salaries</Nm>", 1)
	tr := read(t, newReader(t), alpha(), []byte(raw)).Transfers[0].Transfer
	require.Equal(t, gateway.Account{IBAN: "DE89370400440532013000", Name: "Alpha salaries"}, tr.Instruction.DebtorAccount)
}

func TestALaneToWalletsLeadsToTheBeneficiaryItself(t *testing.T) {
	t.Parallel()
	reader := newReader(t, func(c *mappings.ReaderConfig) {
		c.Network.Lanes[0].Wallets, c.Network.Lanes[0].Receiver = true, gateway.Address{}
	})
	route := read(t, reader, alpha(), body(pay{})).Transfers[0].Transfer.Route
	require.Equal(t, gateway.ModeWallet, route.Mode)
	require.Equal(t, common.HexToAddress(woodsWallet), route.Beneficiary)
	require.Equal(t, route.Beneficiary, route.Receiver)
	require.Zero(t, route.GasLimit)
}

func TestAFeeInATokenHasACeilingOfItsOwnInTheRoute(t *testing.T) {
	t.Parallel()
	link := common.HexToAddress("0x71")
	reader := newReader(t, func(c *mappings.ReaderConfig) {
		lane := &c.Network.Lanes[0]
		lane.FeeToken, lane.FeeTokenCeiling, lane.FeeDecimals = link, big.NewInt(500), 18
	})
	route := read(t, reader, alpha(), body(pay{})).Transfers[0].Transfer.Route
	require.Equal(t, link, route.FeeToken)
	require.Equal(t, "500", route.FeeTokenCeiling)
	require.Equal(t, uint8(18), route.FeeDecimals)
	require.Equal(t, "10000000000000000", route.FeeCeiling)
}

// abiStrings is the ABI encoding of strings, written out by hand.
func abiStrings(texts ...string) []byte {
	word := func(n int) []byte { return common.LeftPadBytes([]byte{byte(n >> 8), byte(n)}, 32) }
	var head, tail []byte
	for _, text := range texts {
		head = append(head, word(32*len(texts)+len(tail))...)
		tail = append(tail, word(len(text))...)
		tail = append(tail, common.RightPadBytes([]byte(text), (len(text)+31)/32*32)...)
	}
	return append(head, tail...)
}

func TestBothBanksCanComputeTheReference(t *testing.T) {
	t.Parallel()
	tr := read(t, newReader(t), alpha(), body(pay{debtorAgent: bicElement("ALPHDEFF")})).Transfers[0].Transfer
	want := crypto.Keccak256Hash(abiStrings("vostro:1", "ALPHDEFFXXX", "cct", "", "eb6305c9-1f7f-49de-aed0-000000000001"))
	require.Equal(t, want.Hex(), tr.Ref.Hex())
	require.Equal(t, "0x1b3593205c7f58aed6c9cfdd76f03b61da3dba970aeedc398c81c2f741c1d77a", tr.Ref.Hex())
}

func TestTheSameMessageInAnotherSpellingIsTheSame(t *testing.T) {
	t.Parallel()
	r := newReader(t)
	plain := string(body(pay{}))
	one := read(t, r, alpha(), []byte(plain))
	inner := plain[strings.Index(plain, "<FIToFI"):strings.Index(plain, "</Document>")]
	prefixed := strings.NewReplacer("</", "</p:", "<", "<p:").Replace(strings.ReplaceAll(inner, "><", ">\n <"))
	for name, spelling := range map[string]string{
		"with a prefix and blanks": `<?xml version="1.0"?><!-- again --><p:Document xmlns:p="urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08">` + prefixed + `</p:Document>`,
		"with its amount in CDATA": strings.Replace(plain, ">1250.75<", "><![CDATA[1250]]>.75<", 1),
		"in a wrapper":             "<Any>" + plain + "</Any>",
	} {
		two := read(t, r, alpha(), []byte(spelling))
		require.Equal(t, one.Message.Digest, two.Message.Digest, name)
		require.NotEqual(t, one.Message.SHA256, two.Message.SHA256, name)
		require.Equal(t, one.Transfers[0].Transfer.Key, two.Transfers[0].Transfer.Key, name)
		require.Equal(t, one.Transfers[0].Transfer.Ref, two.Transfers[0].Transfer.Ref, name)
		require.Equal(t, one.Transfers[0].Transfer.Instruction, two.Transfers[0].Transfer.Instruction, name)
	}
}

func TestOtherContentUnderTheSameKeyCanBeTold(t *testing.T) {
	t.Parallel()
	r := newReader(t)
	one, two := read(t, r, alpha(), body(pay{})), read(t, r, alpha(), body(pay{amount: "1250.76"}))
	require.Equal(t, one.Transfers[0].Transfer.Key, two.Transfers[0].Transfer.Key)
	require.NotEqual(t, one.Message.Digest, two.Message.Digest)
	require.NotEqual(t, one.Transfers[0].Transfer.Route.ContentHash, two.Transfers[0].Transfer.Route.ContentHash)
}

func TestABadIBANRejectsItsTransactionAlone(t *testing.T) {
	t.Parallel()
	reading := read(t, newReader(t), alpha(), body(
		pay{uetr: uetr(1), e2e: "A"},
		pay{uetr: uetr(2), e2e: "B", account: "<Id><IBAN>FR1420041010050500013M02607</IBAN></Id>"},
		pay{uetr: uetr(3), e2e: "C"},
	))
	require.Len(t, reading.Transfers, 3)
	for i, want := range []string{"", "AC01", ""} {
		got := reading.Transfers[i]
		require.Equal(t, uetr(i+1), got.Transfer.Key.ID)
		require.Equal(t, i, got.Transfer.Index)
		require.NotZero(t, got.Transfer.Ref)
		if want == "" {
			require.Empty(t, got.Rejected)
			require.NotNil(t, got.Transfer.Route)
			continue
		}
		require.Nil(t, got.Transfer.Route, "a rejected transaction has no way to leave")
		require.Equal(t, want, got.Rejected[0].ISO)
		require.Contains(t, got.Rejected[0].Path, "CdtTrfTxInf[2]")
		require.Equal(t, "1250.75", got.Transfer.Instruction.Amount.Value())
	}
	require.NotEqual(t, reading.Transfers[0].Transfer.Route.ContentSalt, reading.Transfers[2].Transfer.Route.ContentSalt)
}

func TestWhatCanNotBeRoutedIsRejectedWithItsReason(t *testing.T) {
	t.Parallel()
	alias := func(rest string) string {
		return "<Id><Othr><Id>woods-01</Id><SchmeNm><Prtry>ALIAS</Prtry></SchmeNm></Othr></Id>" + rest
	}
	proxy := func(id string) string {
		return "<Id><IBAN>FR1420041010050500013M02606</IBAN></Id><Prxy><Tp><Prtry>CAIP10</Prtry></Tp><Id>" + id + "</Id></Prxy>"
	}
	lei := "<Id><OrgId><LEI>5493001KJTIIGC8Y1R12</LEI></OrgId></Id>"
	for name, tc := range map[string]struct {
		pay  pay
		want string // the reason, or the wallet that is credited
	}{
		"an IBAN of the directory":           {pay{}, woodsWallet},
		"the holder's name typed otherwise":  {pay{creditor: "BETA WOODS, S.A.R.L."}, woodsWallet},
		"an alias under its scheme":          {pay{account: alias(""), creditorID: lei}, otherWallet},
		"a wallet bound to the account":      {pay{account: proxy("eip155:8453:" + woodsWallet)}, woodsWallet},
		"a wallet of another account":        {pay{account: proxy("eip155:8453:" + otherWallet)}, "MAP-WALLET AC03"},
		"a bound wallet on another chain":    {pay{account: proxy("eip155:1:" + woodsWallet)}, "MAP-WALLET AC03"},
		"a bound wallet that no lane has":    {pay{account: proxy("eip155:1:" + otherWallet)}, "MAP-LANE AG03"},
		"a wallet on an unknown chain":       {pay{account: proxy("eip155:5:" + woodsWallet)}, "WALLET-CHAIN AC01"},
		"a wallet without its checksum":      {pay{account: proxy("eip155:8453:" + strings.ToLower(woodsWallet))}, "WALLET-EIP55 AC01"},
		"the zero address":                   {pay{account: proxy("eip155:8453:0x" + strings.Repeat("0", 40))}, "WALLET-ZERO AC01"},
		"another creditor":                   {pay{creditor: "Beta Woods Holding"}, "MAP-CDTR BE01"},
		"another LEI":                        {pay{account: alias(""), creditorID: "<Id><OrgId><LEI>529900T8BM49AURSDO55</LEI></OrgId></Id>"}, "MAP-CDTR BE01"},
		"an alias without the holder's LEI":  {pay{account: alias("")}, "MAP-CDTR BE01"},
		"an unknown IBAN":                    {pay{account: "<Id><IBAN>DE75512108001245126199</IBAN></Id>"}, "MAP-CDTRACCT AC03"},
		"an unknown alias":                   {pay{account: "<Id><Othr><Id>woods-02</Id></Othr></Id>"}, "MAP-CDTRACCT AC03"},
		"an alias under another scheme":      {pay{account: "<Id><Othr><Id>woods-01</Id><SchmeNm><Prtry>ELSE</Prtry></SchmeNm></Othr></Id>"}, "MAP-CDTRACCT AC03"},
		"a wallet instead of an account":     {pay{account: "<Id><Othr><Id>x</Id></Othr></Id><Prxy><Tp><Prtry>CAIP10</Prtry></Tp><Id>eip155:8453:" + woodsWallet + "</Id></Prxy>"}, "MAP-CDTRACCT AC03"},
		"an account at another agent":        {pay{agent: bicElement("GAMMGB2LXXX")}, "MAP-CDTRACCT AC03"},
		"a branch of the agent":              {pay{agent: bicElement("BETAFRPP123")}, woodsWallet},
		"an unknown agent":                   {pay{agent: bicElement("DELTITMMXXX")}, "MAP-CDTRAGT RC04"},
		"a wallet where the agent has none":  {pay{agent: bicElement("GAMMGB2LXXX"), creditor: "Gamma Ltd", account: "<Id><IBAN>GB33BUKB20201555555555</IBAN></Id>"}, "MAP-LANE AG03"},
		"a currency without a token":         {pay{currency: "CHF"}, "MAP-CURRENCY AM03"},
		"a currency without a token there":   {pay{currency: "JPY", amount: "5"}, "MAP-CURRENCY AM03"},
		"more decimals than the other token": {pay{currency: "USD", amount: "1.005"}, "AMOUNT-DIGITS CH20"},
		"an amount of nothing":               {pay{amount: "0.00"}, "AMOUNT-ZERO AM01"},
	} {
		got := read(t, newReader(t), alpha(), body(tc.pay)).Transfers[0]
		if strings.HasPrefix(tc.want, "0x") {
			require.Empty(t, got.Rejected, name)
			require.Equal(t, tc.want, got.Transfer.Route.Beneficiary.Hex(), name)
			continue
		}
		require.Equal(t, tc.want, codes(got.Rejected), name)
		require.Nil(t, got.Transfer.Route, name)
		require.NotEmpty(t, got.Rejected[0].Text)
		require.NotEmpty(t, got.Rejected[0].Path)
	}
}

func TestAnAmountMustBeWholeOnBothChains(t *testing.T) {
	t.Parallel()
	r := newReader(t, func(c *mappings.ReaderConfig) { c.Network.Tokens[1].Decimals = 1 })
	require.Equal(t, "MAP-DECIMALS CH20", codes(read(t, r, alpha(), body(pay{amount: "1.25"})).Transfers[0].Rejected))
	require.Equal(t, "1200000", read(t, r, alpha(), body(pay{amount: "1.20"})).Transfers[0].Transfer.Route.Units)
}

func TestOnlyTheClientsOwnInstitutionInstructs(t *testing.T) {
	t.Parallel()
	r := newReader(t)
	stranger := alpha()
	stranger.BICs = []string{"OTHRDEFFXXX"}
	require.Equal(t, "MAP-CLIENT AGNT", codes(read(t, r, stranger, body(pay{})).Transfers[0].Rejected))

	branch := alpha()
	branch.BICs = []string{"ALPHDEFF"}
	require.Empty(t, read(t, r, branch, body(pay{})).Transfers[0].Rejected)
	branch.BICs = []string{"ALPHDEFF001"}
	require.NotEmpty(t, read(t, r, branch, body(pay{})).Transfers[0].Rejected)

	header := `<AppHdr xmlns="urn:iso:std:iso:20022:tech:xsd:head.001.001.02"><Fr><FIId><FinInstnId><BICFI>OTHRDEFFXXX</BICFI></FinInstnId></FIId></Fr>` +
		`<To><FIId><FinInstnId><BICFI>BETAFRPPXXX</BICFI></FinInstnId></FIId></To><BizMsgIdr>M-1</BizMsgIdr><MsgDefIdr>pacs.008.001.08</MsgDefIdr><CreDt>2026-11-20T10:00:00+01:00</CreDt></AppHdr>`
	plain := alpha()
	plain.Profile = "plain"
	_, err := r.Read(t.Context(), plain, []byte("<E>"+header+string(body(pay{}))+"</E>"))
	requireFault(t, err, "MAP-CLIENT", "AGNT")
	own := strings.Replace(header, "OTHRDEFFXXX", "ALPHDEFFXXX", 1)
	require.Equal(t, "M-1", read(t, r, plain, []byte("<E>"+own+string(body(pay{}))+"</E>")).Message.BizMsgIdr)
}

func requireFault(t *testing.T, err error, rule, reason string) {
	t.Helper()
	require.ErrorIs(t, err, &gateway.Error{Code: gateway.CodeInvalidMessage})
	e, _ := errors.AsType[*gateway.Error](err)
	require.NotEmpty(t, e.Faults)
	require.Equal(t, rule, e.Faults[0].Rule)
	require.Equal(t, reason, e.Reason)
}

func TestWithoutUETRTheKeyIsTheTriple(t *testing.T) {
	t.Parallel()
	client := alpha()
	client.Profile = "plain"
	r := newReader(t)
	reading := read(t, r, client, body(pay{uetr: "none", txID: "T-1", e2e: "A"}, pay{uetr: "none", e2e: "B"}))
	for i, id := range []string{"T-1", "B"} {
		tr := reading.Transfers[i]
		require.Empty(t, tr.Rejected)
		require.Equal(t, `["ALPHDEFFXXX","M-1","`+id+`"]`, tr.Transfer.Key.ID)
		want := gateway.NewPaymentRef("ALPHDEFFXXX", gateway.KindCustomerCreditTransfer, "",
			gateway.RefIDWithoutUETR(client.RefSecret, "ALPHDEFFXXX", "M-1", id))
		require.Equal(t, want, tr.Transfer.Ref)
	}
	require.NotEqual(t, reading.Transfers[0].Transfer.Ref, reading.Transfers[1].Transfer.Ref)

	_, err := r.Read(t.Context(), client, body(pay{uetr: "none", txID: "T-1", e2e: "A"}, pay{uetr: "none", e2e: "T-1"}))
	requireFault(t, err, "MAP-DUPLICATE", "DU03")

	nameless := read(t, r, client, body(pay{uetr: "none", e2e: "NOTPROVIDED"})).Transfers[0]
	require.Equal(t, "KEY CH21", codes(nameless.Rejected))
	require.NotEmpty(t, nameless.Transfer.Key.ID)

	client.RefSecret = nil
	unsecret := read(t, r, client, body(pay{uetr: "none", txID: "T-1"})).Transfers[0]
	require.Equal(t, "MAP-REFERENCE CH21", codes(unsecret.Rejected), "anybody could guess its reference")
	require.Zero(t, unsecret.Transfer.Ref)
	require.NotEmpty(t, unsecret.Transfer.Key.ID)
	require.Empty(t, read(t, r, client, body(pay{})).Transfers[0].Rejected, "with a UETR the secret isn't needed")
}

func TestADebtorAgentWithoutBICHasNoReference(t *testing.T) {
	t.Parallel()
	client := alpha()
	client.Profile = "plain"
	got := read(t, newReader(t), client, body(pay{debtorAgent: "<ClrSysMmbId><MmbId>37040044</MmbId></ClrSysMmbId>"})).Transfers[0]
	require.Equal(t, "MAP-DBTRAGT RC03", codes(got.Rejected))
}

func TestAMessageThatFailsItsSchemaIsRefusedWhole(t *testing.T) {
	t.Parallel()
	_, err := newReader(t).Read(t.Context(), alpha(), bytes.Replace(body(pay{}), []byte("<ChrgBr>SHAR"), []byte("<ChrgBr>NOBODY"), 1))
	requireFault(t, err, "XSD-FACET", "FF01")
	_, err = newReader(t).Read(t.Context(), alpha(), bytes.Replace(body(pay{}), []byte("<NbOfTxs>1"), []byte("<NbOfTxs>2"), 1))
	require.ErrorIs(t, err, &gateway.Error{Code: gateway.CodeInvalidMessage})
	_, err = newReader(t).Read(t.Context(), alpha(), nil)
	require.ErrorIs(t, err, &gateway.Error{Code: gateway.CodeInvalidMessage})
}

func TestWithoutRandomnessNothingIsMapped(t *testing.T) {
	t.Parallel()
	r := newReader(t, func(c *mappings.ReaderConfig) { c.Random = iotest.ErrReader(errors.New("dry")) })
	_, err := r.Read(t.Context(), alpha(), body(pay{}))
	require.ErrorIs(t, err, &gateway.Error{Code: gateway.CodeUnavailable})
}

func TestTheContentHashHidesWhatItHashes(t *testing.T) {
	t.Parallel()
	in := gateway.Instruction{MsgID: "M", Amount: gateway.MustAmount("1", "EUR")}
	salt := common.HexToHash("0x01")
	require.Equal(t, mappings.ContentHash(in, salt), mappings.ContentHash(in, salt))
	require.NotEqual(t, mappings.ContentHash(in, salt), mappings.ContentHash(in, common.HexToHash("0x02")))
	require.NotEqual(t, mappings.ContentHash(in, salt), mappings.ContentHash(gateway.Instruction{MsgID: "M", Amount: gateway.MustAmount("1.01", "EUR")}, salt))
}

const hostileDirectory = `
agents: [{bic: CHASUS33XXX}]
accounts:
  - {other: GB-CUST-0001, agent: CHASUS33XXX, party: {name: 株式会社サンプル商事}, wallets: [{chain: base, address: "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"}]}
`

func TestOddSpellingsOfAnAmountMapToTheSameUnits(t *testing.T) {
	t.Parallel()
	dir := sharedDir(t, "hostile")
	client := alpha()
	client.BICs = []string{"DEUTDEFFXXX"}
	r := newReader(t, func(c *mappings.ReaderConfig) { c.Directory = directory(t, hostileDirectory) })
	for _, pattern := range []string{"36-*.xml", "60-*.xml"} {
		files, err := filepath.Glob(filepath.Join(dir, pattern))
		require.NoError(t, err)
		require.Len(t, files, 1)
		raw, err := os.ReadFile(files[0])
		require.NoError(t, err)
		got := read(t, r, client, raw).Transfers[0]
		require.Empty(t, got.Rejected, pattern)
		require.Equal(t, "1250.75 USD", got.Transfer.Instruction.Amount.String(), pattern)
		require.Equal(t, "1250750000000000000000", got.Transfer.Route.Units, pattern)
	}
}

func TestNoHostileInputLeavesARoute(t *testing.T) {
	t.Parallel()
	dir := sharedDir(t, "hostile")
	index, err := os.ReadFile(filepath.Join(dir, "INDEX.md"))
	require.NoError(t, err)
	client := alpha()
	client.BICs = []string{"DEUTDEFFXXX"}
	r := newReader(t, func(c *mappings.ReaderConfig) { c.Directory = directory(t, hostileDirectory) })
	seen := 0
	for line := range strings.Lines(string(index)) {
		cells := strings.Split(line, "|")
		if len(cells) < 5 || strings.TrimSpace(cells[3]) != "reject" {
			continue
		}
		raw, err := os.ReadFile(filepath.Join(dir, strings.TrimSpace(cells[1])))
		if errors.Is(err, os.ErrNotExist) {
			continue // generated by the tests of the size limit
		}
		require.NoError(t, err)
		seen++
		reading, err := r.Read(t.Context(), client, raw)
		if err != nil {
			require.ErrorIs(t, err, &gateway.Error{Code: gateway.CodeInvalidMessage}, cells[1])
			continue
		}
		for _, tr := range reading.Transfers {
			require.NotEmpty(t, tr.Rejected, cells[1])
			require.Nil(t, tr.Transfer.Route, cells[1])
		}
	}
	require.GreaterOrEqual(t, seen, 50)
}

func TestAClientsLimitDecidesHowLargeItsMessageMayBe(t *testing.T) {
	t.Parallel()
	r, large := newReader(t), body(pay{})
	large = append(large, bytes.Repeat([]byte(" "), 1<<20)...)
	client := *alpha()
	_, err := r.Read(t.Context(), &client, large)
	requireFault(t, err, "SIZE", "FF01")
	client.MaxBody = int64(len(large))
	_, err = r.Read(t.Context(), &client, large)
	require.NoError(t, err)
	client.MaxBody--
	_, err = r.Read(t.Context(), &client, large)
	requireFault(t, err, "SIZE", "FF01")
}
