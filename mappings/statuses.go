package mappings

import (
	"bytes"
	_ "embed"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway"
)

//go:embed statuses.yaml
var statusesFile []byte

// Statuses is the table of what is told of an event: a status per state, a
// code per reason, a message per message. It never changes once parsed.
type Statuses struct {
	states  map[gateway.State]StatusRow
	own     []ReasonRow // of the client: they replace
	reasons []ReasonRow // of the gateway: they fill in
	replies map[string]string
}

// StatusRow is what a state is reported as.
type StatusRow struct {
	Statuses    []string `yaml:"statuses"`    // a client hears the first that it wants
	Code        string   `yaml:"code"`        // when the event brings no ISO reason
	Proprietary string   `yaml:"proprietary"` // when there is no code either
	Reasons     bool     `yaml:"reasons"`     // the event's own reasons are told
}

// ReasonRow is what a reason is told as.
type ReasonRow struct {
	Event       string   `yaml:"event"`       // in words, for people
	Rules       []string `yaml:"rules"`       // ids, with * for any end
	Codes       []string `yaml:"codes"`       // the gateway's rows: what the rule may say itself; a client's: which codes are replaced
	Code        string   `yaml:"code"`        //
	Proprietary string   `yaml:"proprietary"` // when there is no code that fits
}

type statusFile struct {
	States  map[gateway.State]StatusRow `yaml:"states"`
	Reasons []ReasonRow                 `yaml:"reasons"`
	Replies map[string]string           `yaml:"replies"`
}

// DefaultStatuses gives the table that comes with the gateway.
func DefaultStatuses() *Statuses {
	s, err := ParseStatuses(statusesFile)
	if err != nil {
		panic(err) // the file is embedded above and a test reads it
	}
	return s
}

// ParseStatuses reads a whole table. It must have a row for every state and no
// other, and a reason wherever a rejection needs one.
func ParseStatuses(raw []byte) (*Statuses, error) {
	file, err := readStatuses(raw)
	if err != nil {
		return nil, err
	}
	s := &Statuses{states: file.States, reasons: file.Reasons, replies: file.Replies}
	for _, state := range gateway.States() {
		if len(s.states[state].Statuses) == 0 {
			return nil, fmt.Errorf("statuses: state %s has none", state)
		}
	}
	return s, nil
}

// With gives the table with a client's own rows, in the form of the default
// table; s stays as it is. A row that can't be sent is an error: an unknown
// state, status or code, a rejection of what isn't rejected.
func (s *Statuses) With(raw []byte) (*Statuses, error) {
	file, err := readStatuses(raw)
	if err != nil {
		return nil, err
	}
	out := &Statuses{states: maps.Clone(s.states), own: append(slices.Clone(file.Reasons), s.own...), reasons: s.reasons, replies: maps.Clone(s.replies)}
	for state, row := range file.States {
		if len(row.Statuses) == 0 {
			return nil, fmt.Errorf("statuses: state %s has none", state)
		}
		out.states[state] = row
	}
	maps.Copy(out.replies, file.Replies)
	return out, nil
}

func readStatuses(raw []byte) (statusFile, error) {
	var file statusFile
	decoder := yaml.NewDecoder(bytes.NewReader(raw))
	decoder.KnownFields(true)
	if err := decoder.Decode(&file); err != nil && !errors.Is(err, io.EOF) {
		return file, fmt.Errorf("statuses: %w", err)
	}
	for _, state := range slices.Sorted(maps.Keys(file.States)) {
		if err := file.States[state].check(state); err != nil {
			return file, fmt.Errorf("statuses: state %s: %w", state, err)
		}
	}
	for i, row := range file.Reasons {
		if err := row.check(); err != nil {
			return file, fmt.Errorf("statuses: reasons[%d]: %w", i, err)
		}
	}
	for request, reply := range file.Replies {
		if reply != iso20022.TypeStatusReport && reply != iso20022.TypeCustomerStatusReport {
			return file, fmt.Errorf("statuses: replies: %s: %q is no status message that is written here", request, reply)
		}
	}
	return file, nil
}

func (r StatusRow) check(state gateway.State) error {
	if !slices.Contains(gateway.States(), state) {
		return errors.New("there is no such state")
	}
	if err := checkCodes(r.Code, r.Proprietary, nil); err != nil {
		return err
	}
	for _, s := range r.Statuses {
		if !transactionStatuses[s] {
			return fmt.Errorf("%q is no transaction status", s)
		}
		if s == statusRejected && r.Code == "" && r.Proprietary == "" {
			return fmt.Errorf("%s needs a reason", s)
		}
		if s == statusRejected && state != gateway.StateRejected && state != gateway.StateCanceled {
			return fmt.Errorf("%s says that nothing left, and the state doesn't", s)
		}
		if s != statusRejected && state == gateway.StateRejected {
			return fmt.Errorf("%s doesn't say that nothing left", s)
		}
		if final(s) && !state.Terminal() {
			return fmt.Errorf("%s is final, and the state isn't", s)
		}
		if (s == "ACSC" || s == "ACCC") && state != gateway.StateSettled {
			return fmt.Errorf("%s is better than what the chains prove", s)
		}
	}
	return nil
}

func (r ReasonRow) check() error {
	if len(r.Rules) == 0 && len(r.Codes) == 0 {
		return errors.New("names neither rules nor codes")
	}
	if r.Code == "" && r.Proprietary == "" {
		return errors.New("gives neither code nor proprietary")
	}
	for _, rule := range r.Rules {
		if strings.Contains(strings.TrimSuffix(rule, "*"), "**") || rule == "" {
			return fmt.Errorf("%q is no rule", rule)
		}
	}
	return checkCodes(r.Code, r.Proprietary, r.Codes)
}

// checkCodes refuses what a message's schema or its reader would refuse.
func checkCodes(code, proprietary string, more []string) error {
	for _, c := range append(slices.Clone(more), code) {
		if c != "" && !knownReasons[c] {
			return fmt.Errorf("%q is none of ISO's external status reason codes", c)
		}
	}
	if len(proprietary) > maxProprietary || proprietary != words(proprietary, maxProprietary) {
		return fmt.Errorf("%q is longer than %d characters, or can't be printed", proprietary, maxProprietary)
	}
	if code != "" && proprietary != "" {
		return fmt.Errorf("has both a code, %s, and a proprietary one, %s", code, proprietary)
	}
	return nil
}

const (
	statusRejected = "RJCT"
	maxProprietary = 35
)

// transactionStatuses are those of ISO 20022's external payment transaction
// status codes that a transfer can come to.
var transactionStatuses = map[string]bool{
	"RCVD": true, "ACTC": true, "ACCP": true, "ACSP": true, "ACSC": true, "ACCC": true, "ACWC": true, "ACWP": true,
	"ACFC": true, "ACPD": true, "PDNG": true, "BLCK": true, "CANC": true, statusRejected: true,
}

// knownReasons is ISO's ExternalStatusReason1Code.
var knownReasons = func() map[string]bool {
	known := map[string]bool{}
	for c := range strings.FieldsSeq(statusReasonCodes) {
		known[c] = true
	}
	return known
}()

const statusReasonCodes = `AB01 AB02 AB03 AB04 AB05 AB06 AB07 AB08 AB09 AB10 AB11 AB12 AB13 AB15 AB21 AB26 AC01 AC02 AC03 AC04
AC05 AC06 AC07 AC08 AC09 AC10 AC11 AC12 AC13 AC14 AC15 AC16 AEXR AG01 AG02 AG03 AG04 AG05 AG06 AG07 AG08 AG09 AG10 AG11 AG12 AG13
AGNT ALAC AM01 AM02 AM03 AM04 AM05 AM06 AM07 AM09 AM10 AM11 AM12 AM13 AM14 AM15 AM16 AM17 AM18 AM19 AM20 AM21 AM22 AM23 AMSE APAR
ARFR ARJR ATNS BDAY BE01 BE04 BE05 BE06 BE07 BE08 BE09 BE10 BE11 BE12 BE13 BE14 BE15 BE16 BE17 BE18 BE19 BE20 BE21 BE22 BE23 CERI
CH03 CH04 CH07 CH09 CH10 CH11 CH12 CH13 CH14 CH15 CH16 CH17 CH19 CH20 CH21 CH22 CHCO CHQC CHRG CN01 CNNS CNOR CURR CUST DC02 DNOR
DS01 DS02 DS03 DS04 DS05 DS06 DS07 DS08 DS09 DS0A DS0B DS0C DS0D DS0E DS0F DS0G DS0H DS0K DS10 DS11 DS12 DS13 DS14 DS15 DS16 DS17
DS18 DS19 DS20 DS21 DS22 DS23 DS24 DS25 DS26 DS27 DS28 DT01 DT02 DT03 DT04 DT05 DT06 DU01 DU02 DU03 DU04 DU05 DUPL ED01 ED03 ED05
ED06 EDNA EDTL EDTR EOL1 ERIN FF01 FF02 FF03 FF04 FF05 FF06 FF07 FF08 FF09 FF10 FF11 FF12 FF13 FOCR FR01 FRAD G000 G001 G002 G003
G004 G005 G006 ID01 IEDT INAR INDT IPNS IRNR ISWS MD01 MD02 MD05 MD06 MD07 MINF MS02 MS03 NARR NERI NOAR NOAS NOCM NOFR NOPG NRCH
OSNS PINS RC01 RC02 RC03 RC04 RC05 RC06 RC07 RC08 RC09 RC10 RC11 RC12 RC13 RC15 RC16 RCON RECI REPR RF01 RQNR RR01 RR02 RR03 RR04
RR05 RR06 RR07 RR08 RR09 RR10 RR11 RR12 RTNS RUTA S000 S001 S002 S003 S004 SBRN SL01 SL02 SL03 SL11 SL12 SL13 SL14 SL15 SL16 SL17
SL18 SNRD SPII TA01 TD01 TD02 TD03 TK01 TK02 TK03 TK09 TKCM TKSG TKSP TKVE TKXP TM01 TS01 TS04 UCRD UPAY`

// final reports whether nothing may follow a status: only another message type
// undoes it.
func final(status string) bool {
	switch status {
	case "ACSC", "ACCC", "CANC", statusRejected:
		return true
	}
	return false
}

// Row gives what a state is reported as.
func (s *Statuses) Row(state gateway.State) StatusRow { return s.states[state] }

// waitsForCover is what a transfer is reported as that was passed on and waits
// for the one that moves its value.
var waitsForCover = StatusRow{Statuses: []string{"ACSP", "PDNG"}, Code: gateway.ReasonWaitsForCover}

// rowOf gives what a transfer is reported as in a state. The value of one that
// follows another reaches the creditor's agent: that the creditor's own account
// is credited (ACCC) isn't ours to say. Data credits nobody.
func (s *Statuses) rowOf(t *gateway.Transfer, state gateway.State, reasons []gateway.Reason) StatusRow {
	row := s.states[state]
	if !t.Follows() && t.Key.Kind != gateway.KindData {
		return row
	}
	if state == gateway.StateParked && len(reasons) > 0 && reasons[0].ISO == gateway.ReasonWaitsForCover {
		return waitsForCover
	}
	row.Statuses = slices.DeleteFunc(slices.Clone(row.Statuses), func(status string) bool { return status == "ACCC" })
	return row
}

// Reply names the status message that answers a message of a type.
func (s *Statuses) Reply(messageType string) string {
	best := ""
	for request := range s.replies {
		if strings.HasPrefix(messageType, request) && len(request) > len(best) {
			best = request
		}
	}
	return first(s.replies[best], iso20022.TypeStatusReport)
}

// Code gives what a reason is told as: a code, or else a proprietary one; both
// empty when neither the table nor the reason has any. A client's rows come
// first, then the reason's own code, then the gateway's rows. All of them see as
// much of the reason as its sender may.
func (s *Statuses) Code(r gateway.Reason) (code, proprietary string) {
	r = r.ForSender()
	for _, row := range s.own {
		if (len(row.Rules) == 0 || row.covers(r.Rule)) && (len(row.Codes) == 0 || slices.Contains(row.Codes, r.ISO)) {
			return row.Code, row.Proprietary
		}
	}
	if knownReasons[r.ISO] {
		return r.ISO, ""
	}
	for _, row := range s.reasons {
		if row.covers(r.Rule) {
			return row.Code, row.Proprietary
		}
	}
	return "", ""
}

// covers reports whether a rule is one of the row's.
func (r ReasonRow) covers(rule string) bool {
	return slices.ContainsFunc(r.Rules, func(pattern string) bool { return matches(pattern, rule) })
}

// matches compares with * for any text.
func matches(pattern, text string) bool {
	head, rest, wild := strings.Cut(pattern, "*")
	if !wild {
		return pattern == text
	}
	text, ok := strings.CutPrefix(text, head)
	if !ok {
		return false
	}
	for i := 0; i <= len(text); i++ {
		if matches(rest, text[i:]) {
			return true
		}
	}
	return false
}

// StatusOf gives the ISO status of a transfer as it stands, and the reason code
// with it, empty when there is none.
func (s *Statuses) StatusOf(t *gateway.Transfer) (status, reason string) {
	row := s.rowOf(t, t.Status.State, t.Progress.Reasons)
	if len(row.Statuses) == 0 {
		return "", ""
	}
	for _, r := range t.Progress.Reasons {
		if code, proprietary := s.Code(r); row.Reasons && first(code, proprietary) != "" {
			return row.Statuses[0], first(code, proprietary)
		}
	}
	return row.Statuses[0], first(row.Code, row.Proprietary)
}
