-- Sessions with what belongs to them, and the ledger of review packs. See ../SCHEMA.md.

CREATE TABLE session (
  id            INTEGER PRIMARY KEY,
  uuid          TEXT NOT NULL UNIQUE,
  day           INTEGER,
  whom          TEXT NOT NULL,
  company       TEXT NOT NULL,
  from_day      INTEGER,
  to_day        INTEGER,
  want          TEXT NOT NULL,
  held_day      INTEGER,
  created_ms    INTEGER NOT NULL,
  modified_ms   INTEGER NOT NULL,
  trashed_ms    INTEGER NOT NULL DEFAULT 0,
  trashed_clock INTEGER NOT NULL DEFAULT 0,
  import        INTEGER REFERENCES import (id)
) STRICT;

CREATE INDEX session_staged ON session (import) WHERE import IS NOT NULL;

CREATE TABLE session_challenge (
  session   INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  position  INTEGER NOT NULL,
  challenge TEXT NOT NULL,
  PRIMARY KEY (session, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE session_chart (
  session  INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  chart    TEXT NOT NULL,
  PRIMARY KEY (session, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE session_aim (
  session    INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  uuid       TEXT NOT NULL,
  position   INTEGER NOT NULL,
  text       TEXT NOT NULL,
  begun_day  INTEGER,
  closed_day INTEGER,
  PRIMARY KEY (session, uuid)
) STRICT, WITHOUT ROWID;

CREATE TABLE session_item (
  session  INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  uuid     TEXT NOT NULL,
  position INTEGER NOT NULL,
  kind     TEXT NOT NULL,
  subject  TEXT,
  text     TEXT NOT NULL,
  done     INTEGER NOT NULL,
  PRIMARY KEY (session, uuid)
) STRICT, WITHOUT ROWID;

CREATE TABLE session_piece (
  session       INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  uuid          TEXT NOT NULL,
  position      INTEGER NOT NULL,
  entry         TEXT NOT NULL,
  item          TEXT,
  patterns_only INTEGER NOT NULL,
  start         INTEGER,
  length        INTEGER,
  quote         TEXT,
  before        TEXT,
  after         TEXT,
  PRIMARY KEY (session, uuid)
) STRICT, WITHOUT ROWID;

CREATE INDEX session_piece_entry ON session_piece (entry);

CREATE TABLE session_strike (
  session  INTEGER NOT NULL,
  piece    TEXT NOT NULL,
  position INTEGER NOT NULL,
  prompt   TEXT,
  start    INTEGER NOT NULL,
  length   INTEGER NOT NULL,
  quote    TEXT NOT NULL,
  before   TEXT NOT NULL,
  after    TEXT NOT NULL,
  PRIMARY KEY (session, piece, position),
  FOREIGN KEY (session, piece) REFERENCES session_piece (session, uuid) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE session_note (
  session  INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  uuid     TEXT NOT NULL,
  position INTEGER NOT NULL,
  item     TEXT,
  author   TEXT NOT NULL,
  text     TEXT NOT NULL,
  at_ms    INTEGER NOT NULL,
  PRIMARY KEY (session, uuid)
) STRICT, WITHOUT ROWID;

CREATE TABLE session_agreement (
  session     INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  uuid        TEXT NOT NULL,
  position    INTEGER NOT NULL,
  text        TEXT NOT NULL,
  due_day     INTEGER,
  experiment  TEXT,
  outcome     TEXT NOT NULL,
  outcome_day INTEGER,
  PRIMARY KEY (session, uuid)
) STRICT, WITHOUT ROWID;

CREATE TABLE pack (
  id             INTEGER PRIMARY KEY,
  uuid           TEXT NOT NULL UNIQUE,
  session        TEXT,
  recipient      TEXT NOT NULL,
  utc_ms         INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL,
  precision      INTEGER NOT NULL,
  day            INTEGER NOT NULL,
  zone           TEXT,
  form           TEXT NOT NULL,
  title          TEXT NOT NULL,
  cover          TEXT NOT NULL,
  keep_for       TEXT,
  withdrawn_ms   INTEGER NOT NULL DEFAULT 0,
  import         INTEGER REFERENCES import (id)
) STRICT;

CREATE INDEX pack_session ON pack (session) WHERE session IS NOT NULL;
CREATE INDEX pack_staged  ON pack (import) WHERE import IS NOT NULL;

CREATE TABLE pack_inside (
  pack       INTEGER PRIMARY KEY REFERENCES pack (id) ON DELETE CASCADE,
  passphrase TEXT,
  choices    TEXT NOT NULL,
  aliases    TEXT NOT NULL,
  content    TEXT NOT NULL
) STRICT;

CREATE TABLE pack_reply (
  id         INTEGER PRIMARY KEY,
  uuid       TEXT NOT NULL UNIQUE,
  pack       TEXT NOT NULL,
  arrived_ms INTEGER NOT NULL,
  author     TEXT NOT NULL,
  content    TEXT NOT NULL,
  import     INTEGER REFERENCES import (id)
) STRICT;

CREATE INDEX pack_reply_pack   ON pack_reply (pack, arrived_ms);
CREATE INDEX pack_reply_staged ON pack_reply (import) WHERE import IS NOT NULL;
