-- From nothing to version 1: entries and what belongs to them. See ../SCHEMA.md.

CREATE TABLE meta (
  name  TEXT NOT NULL PRIMARY KEY,
  value ANY
) STRICT, WITHOUT ROWID;

CREATE TABLE import (
  id          INTEGER PRIMARY KEY,
  format      TEXT NOT NULL,
  begun_ms    INTEGER NOT NULL,
  finished_ms INTEGER
) STRICT;

CREATE TABLE entry (
  id             INTEGER PRIMARY KEY,
  uuid           TEXT NOT NULL UNIQUE,
  sort_key       INTEGER NOT NULL UNIQUE,
  utc_ms         INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL,
  precision      INTEGER NOT NULL,
  zone           TEXT,
  starred        INTEGER NOT NULL,
  private        INTEGER NOT NULL,
  challenge      TEXT,
  revision       INTEGER NOT NULL,
  indexed        INTEGER NOT NULL DEFAULT 0,
  created_ms     INTEGER NOT NULL,
  modified_ms    INTEGER NOT NULL,
  kept_ms        INTEGER NOT NULL DEFAULT 0,
  trashed_ms     INTEGER NOT NULL DEFAULT 0,
  trashed_clock  INTEGER NOT NULL DEFAULT 0,
  import         INTEGER REFERENCES import (id)
) STRICT;

CREATE INDEX entry_listed  ON entry (sort_key) WHERE trashed_ms = 0 AND import IS NULL;
CREATE INDEX entry_trashed ON entry (sort_key) WHERE trashed_ms > 0 AND import IS NULL;
CREATE INDEX entry_starred ON entry (sort_key)
  WHERE starred = 1 AND trashed_ms = 0 AND import IS NULL;
CREATE INDEX entry_staged  ON entry (import, sort_key) WHERE import IS NOT NULL;

CREATE TABLE entry_text (
  entry INTEGER PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  extra TEXT,
  body  TEXT NOT NULL
) STRICT;

CREATE TABLE revision (
  id       INTEGER PRIMARY KEY,
  entry    INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  saved_ms INTEGER NOT NULL,
  title    TEXT NOT NULL,
  body     TEXT NOT NULL,
  UNIQUE (entry, revision)
) STRICT;

CREATE TABLE item (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE tag (
  id       INTEGER PRIMARY KEY,
  uuid     TEXT NOT NULL UNIQUE,
  entry    INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item     INTEGER NOT NULL REFERENCES item (id),
  stance   INTEGER NOT NULL,
  start    INTEGER,
  length   INTEGER,
  quote    TEXT,
  before   TEXT,
  after    TEXT
) STRICT;

CREATE INDEX tag_entry ON tag (entry, position);

CREATE TABLE record (
  sort_key INTEGER NOT NULL,
  item     INTEGER NOT NULL REFERENCES item (id),
  stance   INTEGER NOT NULL,
  entry    INTEGER NOT NULL,
  PRIMARY KEY (sort_key, item, stance)
) STRICT, WITHOUT ROWID;

CREATE INDEX record_item ON record (item, sort_key, stance, entry);

CREATE TABLE label (
  id     INTEGER PRIMARY KEY,
  folded TEXT NOT NULL UNIQUE,
  name   TEXT NOT NULL
) STRICT;

CREATE TABLE entry_label (
  entry INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  label INTEGER NOT NULL REFERENCES label (id),
  PRIMARY KEY (entry, label)
) STRICT, WITHOUT ROWID;

CREATE INDEX entry_label_label ON entry_label (label);

CREATE TABLE answer (
  entry    INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  prompt   TEXT NOT NULL,
  question TEXT NOT NULL,
  text     TEXT,
  PRIMARY KEY (entry, position)
) STRICT;

CREATE TABLE attachment (
  id       INTEGER PRIMARY KEY,
  sha256   TEXT NOT NULL UNIQUE,
  added_ms INTEGER NOT NULL,
  size     INTEGER NOT NULL
) STRICT;

CREATE TABLE attachment_content (
  attachment INTEGER PRIMARY KEY REFERENCES attachment (id) ON DELETE CASCADE,
  content    BLOB NOT NULL
) STRICT;

CREATE TABLE entry_attachment (
  entry      INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  attachment INTEGER NOT NULL REFERENCES attachment (id),
  media_type TEXT NOT NULL,
  name       TEXT,
  PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX entry_attachment_attachment ON entry_attachment (attachment);

CREATE TABLE import_origin (
  format TEXT NOT NULL,
  origin TEXT NOT NULL,
  entry  INTEGER REFERENCES entry (id) ON DELETE SET NULL,
  import INTEGER NOT NULL REFERENCES import (id),
  PRIMARY KEY (format, origin)
) STRICT, WITHOUT ROWID;

CREATE INDEX import_origin_entry  ON import_origin (entry) WHERE entry IS NOT NULL;
CREATE INDEX import_origin_import ON import_origin (import);
