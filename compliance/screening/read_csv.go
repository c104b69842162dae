package screening

import (
	"bufio"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// table reads comma-separated values line by line. Lines may have any number of
// fields. Bytes that are no UTF-8 are read as Windows-1252, which old exports of
// lists use.
func table(from io.Reader, take func(line int, fields []string) error) error {
	in := csv.NewReader(from)
	in.FieldsPerRecord, in.LazyQuotes, in.ReuseRecord = -1, true, true
	for {
		fields, err := in.Read()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		for i, field := range fields {
			if !utf8.ValidString(field) {
				if field, err = charmap.Windows1252.NewDecoder().String(field); err != nil {
					return err
				}
			}
			fields[i] = strings.TrimSpace(field)
		}
		line, _ := in.FieldPos(0)
		if err := take(line, fields); err != nil {
			return fmt.Errorf("line %d: %w", line, err)
		}
	}
}

// joined gathers entries whose lines stand apart, in the order in which they
// first came.
type joined struct {
	order []string
	all   map[string]*Entry
}

func (j *joined) entry(id string) *Entry {
	if j.all == nil {
		j.all = map[string]*Entry{}
	}
	e := j.all[id]
	if e == nil {
		e = &Entry{ID: id}
		j.all[id] = e
		j.order = append(j.order, id)
	}
	return e
}

func (j *joined) each(take func(Entry) error) error {
	for _, id := range j.order {
		if err := take(*j.all[id]); err != nil {
			return err
		}
	}
	return nil
}

var (
	remarkID    = regexp.MustCompile(`(?i)(SWIFT/BIC|Legal Entity (?:Identifier|Number)|Digital Currency Address - [A-Z0-9]+) ([A-Za-z0-9]+)`)
	remarkAlias = regexp.MustCompile(`(?i)[afn]\.k\.a\. ['"]([^'"]+)['"]`)
	remarkBirth = regexp.MustCompile(`DOB ([^;.]+)`)
)

// readOFACCSV reads OFAC's tables, which have no head: twelve columns are SDN, five
// ALT, six ADD. They may follow one another in one file.
func readOFACCSV(from io.Reader, take func(Entry) error) error {
	said := func(field string) string {
		if field == "-0-" {
			return ""
		}
		return field
	}
	var j joined
	err := table(from, func(_ int, f []string) error {
		if len(f) == 1 && strings.Trim(f[0], "\x1a") == "" {
			return nil // the tables end with a substitute character
		}
		if f[0] == "" || strings.Trim(f[0], "0123456789") != "" {
			return fmt.Errorf("%q is no ent_num", f[0])
		}
		e := j.entry(f[0])
		switch len(f) {
		case 12:
			e.Kind = kindOf(said(f[2]))
			e.name(swap(said(f[1])), false, false)
			add(&e.Programs, said(f[3]))
			remarks := said(f[11])
			for _, m := range remarkID.FindAllStringSubmatch(remarks, -1) {
				kind := m[1]
				if strings.HasPrefix(strings.ToLower(kind), "legal") {
					kind = "lei"
				}
				e.identifier(kind, m[2])
			}
			for _, m := range remarkAlias.FindAllStringSubmatch(remarks, -1) {
				e.name(m[1], true, true)
			}
			for _, m := range remarkBirth.FindAllStringSubmatch(remarks, -1) {
				add(&e.Dates, m[1])
			}
		case 5:
			e.name(swap(said(f[3])), true, strings.Contains(strings.ToLower(f[4]), "weak"))
		case 6:
			add(&e.Countries, said(f[4]))
		default:
			return fmt.Errorf("%d columns: SDN has 12, ALT 5, ADD 6", len(f))
		}
		return nil
	})
	if err != nil {
		return err
	}
	return j.each(take)
}

// swap turns "LAST, First" around.
func swap(name string) string {
	last, given, found := strings.Cut(name, ",")
	if !found {
		return name
	}
	return strings.TrimSpace(given) + " " + strings.TrimSpace(last)
}

// headed reads a table by the names in its head. The head is the first line that has
// all of the names in need; lines before it say when the list was made.
func headed(from io.Reader, need []string, take func(get func(column string) string) error) error {
	columns := map[string]int{}
	err := table(from, func(line int, f []string) error {
		if len(columns) > 0 {
			return take(func(column string) string {
				if i, ok := columns[column]; ok && i < len(f) {
					return f[i]
				}
				return ""
			})
		}
		names := map[string]int{}
		for i, name := range f {
			names[strings.ToLower(name)] = i
		}
		for _, name := range need {
			if _, ok := names[name]; !ok {
				if line > 5 {
					return fmt.Errorf("no head with the columns %q", need)
				}
				return nil
			}
		}
		columns = names
		return nil
	})
	if err == nil && len(columns) == 0 {
		return fmt.Errorf("no head with the columns %q", need)
	}
	return err
}

// readUKCSV reads the UK Sanctions List and OFSI's consolidated list: a line per
// name, address and so on of an entry, which its group or unique id holds together.
func readUKCSV(from io.Reader, take func(Entry) error) error {
	var j joined
	err := headed(from, []string{"name 6", "name 1"}, func(get func(string) string) error {
		id := first(get("unique id"), get("group id"), get("ofsi group id"))
		if id == "" {
			return errors.New("neither Unique ID nor Group ID")
		}
		e := j.entry(id)
		if kind := first(get("designation type"), get("individual, entity, ship"), get("group type"), get("type of entity")); kind != "" && e.Kind == "" {
			e.Kind = kindOf(kind)
		}
		kind := strings.ToLower(first(get("name type"), get("alias type")))
		e.name(strings.Join([]string{get("name 1"), get("name 2"), get("name 3"), get("name 4"), get("name 5"), get("name 6")}, " "),
			kind != "primary name" && kind != "", lowQuality(first(get("alias strength"), get("alias quality"))))
		e.name(get("name non-latin script"), true, false)
		add(&e.Countries, get("country"), get("address country"))
		add(&e.Countries, strings.Split(first(get("nationality"), get("nationality(/ies)")), ";")...)
		add(&e.Dates, first(get("dob"), get("d.o.b")))
		add(&e.Programs, first(get("regime name"), get("regime")))
		return nil
	})
	if err != nil {
		return err
	}
	return j.each(take)
}

// readOpenSanctions reads targets.simple.csv: a line per target, its lists separated
// by semicolons.
func readOpenSanctions(from io.Reader, take func(Entry) error) error {
	return headed(from, []string{"id", "schema", "name", "aliases"}, func(get func(string) string) error {
		e := Entry{ID: get("id"), Kind: schemaKind(get("schema"))}
		e.name(get("name"), false, false)
		for alias := range strings.SplitSeq(get("aliases"), ";") {
			e.name(alias, true, false)
		}
		add(&e.Countries, strings.Split(get("countries"), ";")...)
		add(&e.Dates, strings.Split(get("birth_date"), ";")...)
		add(&e.Programs, strings.Split(first(get("program_ids"), get("dataset")), ";")...)
		for id := range strings.SplitSeq(get("identifiers"), ";") {
			e.guess(strings.TrimSpace(id))
		}
		return take(e)
	})
}

var (
	bicForm    = regexp.MustCompile(`^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$`)
	leiForm    = regexp.MustCompile(`^[A-Z0-9]{18}[0-9]{2}$`)
	walletForm = regexp.MustCompile(`^(0x[0-9a-fA-F]{40}|T[1-9A-HJ-NP-Za-km-z]{33}|bc1[02-9ac-hj-np-z]{11,71}|[13][1-9A-HJ-NP-Za-km-z]{25,34})$`)
)

// guess files an identifier whose type isn't told by its form. What has another form
// stands in no payment.
func (e *Entry) guess(id string) {
	switch {
	case bicForm.MatchString(id):
		e.identifier("bic", id)
	case leiForm.MatchString(id):
		e.identifier("lei", id)
	case walletForm.MatchString(id):
		e.identifier("wallet", id)
	}
}

func schemaKind(schema string) Kind {
	switch schema {
	case "Person":
		return Person
	case "Vessel", "Airplane", "Vehicle":
		return Vessel
	}
	return Entity
}

const longestLine = 16 << 20

// readFtM reads OpenSanctions' entities, one JSON object in a line. Wallets are
// entities of their own there, which name their holder.
func readFtM(from io.Reader, take func(Entry) error) error {
	var j joined
	type wallet struct{ holder, key string }
	var wallets []wallet
	lines := bufio.NewScanner(from)
	lines.Buffer(make([]byte, 1<<16), longestLine)
	for n := 1; lines.Scan(); n++ {
		if len(strings.TrimSpace(lines.Text())) == 0 {
			continue
		}
		var x struct {
			ID         string              `json:"id"`
			Schema     string              `json:"schema"`
			Target     *bool               `json:"target"`
			Properties map[string][]string `json:"properties"`
		}
		if err := json.Unmarshal(lines.Bytes(), &x); err != nil {
			return fmt.Errorf("line %d: %w", n, err)
		}
		if x.ID == "" || x.Schema == "" {
			return fmt.Errorf("line %d: no entity: id and schema are needed", n)
		}
		p := x.Properties
		for _, key := range p["publicKey"] {
			if x.Schema == "CryptoWallet" {
				for _, holder := range p["holder"] {
					wallets = append(wallets, wallet{holder, WalletKey(key)})
				}
			}
		}
		if !ftmTarget(x.Target, p["topics"]) {
			continue
		}
		e := j.entry(x.ID)
		e.Kind = schemaKind(x.Schema)
		for i, name := range p["name"] {
			e.name(name, i > 0, false)
		}
		for _, property := range []string{"alias", "previousName", "weakAlias"} {
			for _, name := range p[property] {
				e.name(name, true, property == "weakAlias")
			}
		}
		for property, kind := range map[string]string{"swiftBic": "bic", "leiCode": "lei", "publicKey": "wallet"} {
			for _, id := range p[property] {
				e.identifier(kind, id)
			}
		}
		for _, property := range []string{"country", "nationality", "citizenship", "jurisdiction"} {
			add(&e.Countries, p[property]...)
		}
		add(&e.Dates, p["birthDate"]...)
		add(&e.Dates, p["incorporationDate"]...)
		add(&e.Programs, p["programId"]...)
	}
	if err := lines.Err(); err != nil {
		return err
	}
	for _, w := range wallets {
		if holder := j.all[w.holder]; holder != nil {
			add(&holder.Wallets, w.key)
		}
	}
	return j.each(take)
}

// ftmTarget reports whether an entity is a target itself: as it says, or, in files
// that don't say, by its topics.
func ftmTarget(target *bool, topics []string) bool {
	if target != nil {
		return *target
	}
	return slices.ContainsFunc(topics, func(topic string) bool {
		return topic == "debarment" || topic == "role.pep" || strings.HasPrefix(topic, "sanction") || strings.HasPrefix(topic, "crime")
	})
}
