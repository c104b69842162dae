-- +goose Up
-- The files of cases: notes, questions, answers, evidence and who has it, line by
-- line. Whoever writes a line has read those before it.
CREATE TABLE case_entries (
    case_id    TEXT NOT NULL CHECK (case_id <> ''),
    sequence   INTEGER NOT NULL CHECK (sequence > 0),
    kind       TEXT NOT NULL CHECK (kind = 'note' OR kind = 'question' OR kind = 'answer' OR kind = 'evidence' OR kind = 'owner'),
    author     TEXT NOT NULL CHECK (author <> ''),
    text       TEXT NOT NULL,
    owner      TEXT NOT NULL,
    name       TEXT NOT NULL,
    media_type TEXT NOT NULL,
    digest     TEXT NOT NULL,
    size       INTEGER NOT NULL,
    at         INTEGER NOT NULL,
    content    BLOB,
    PRIMARY KEY (case_id, sequence),
    CHECK ((kind = 'evidence') = (content IS NOT NULL)),
    CHECK ((kind = 'evidence') = (length(digest) = 64))
);

-- +goose StatementBegin
CREATE TRIGGER case_entries_never_change BEFORE UPDATE ON case_entries BEGIN SELECT RAISE(ABORT, 'what was recorded never changes'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER case_entries_never_go BEFORE DELETE ON case_entries BEGIN SELECT RAISE(ABORT, 'what was recorded never changes'); END;
-- +goose StatementEnd

-- +goose Down
-- There is no way down: what was recorded is kept.
SELECT 1;
