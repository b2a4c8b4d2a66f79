-- Challenges with what belongs to them, and posts. See ../SCHEMA.md.

CREATE TABLE challenge (
  id            INTEGER PRIMARY KEY,
  uuid          TEXT NOT NULL UNIQUE,
  name          TEXT NOT NULL,
  reason        TEXT NOT NULL,
  place         TEXT NOT NULL,
  closed_day    INTEGER,
  created_ms    INTEGER NOT NULL,
  modified_ms   INTEGER NOT NULL,
  trashed_ms    INTEGER NOT NULL DEFAULT 0,
  trashed_clock INTEGER NOT NULL DEFAULT 0,
  import        INTEGER REFERENCES import (id)
) STRICT;

CREATE INDEX challenge_staged ON challenge (import) WHERE import IS NOT NULL;

CREATE TABLE challenge_sign (
  challenge INTEGER NOT NULL REFERENCES challenge (id) ON DELETE CASCADE,
  item      TEXT NOT NULL,
  PRIMARY KEY (challenge, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE placement (
  challenge INTEGER NOT NULL REFERENCES challenge (id) ON DELETE CASCADE,
  day       INTEGER NOT NULL,
  agreement INTEGER NOT NULL,
  certainty INTEGER NOT NULL,
  PRIMARY KEY (challenge, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE partner (
  challenge INTEGER NOT NULL REFERENCES challenge (id) ON DELETE CASCADE,
  position  INTEGER NOT NULL,
  name      TEXT NOT NULL,
  aim       TEXT NOT NULL,
  reason    TEXT NOT NULL,
  pressure  TEXT NOT NULL,
  PRIMARY KEY (challenge, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
  challenge INTEGER NOT NULL REFERENCES challenge (id) ON DELETE CASCADE,
  position  INTEGER NOT NULL,
  alias     TEXT NOT NULL,
  about     TEXT NOT NULL,
  PRIMARY KEY (challenge, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE viewpoint (
  challenge INTEGER NOT NULL REFERENCES challenge (id) ON DELETE CASCADE,
  position  INTEGER NOT NULL,
  who       TEXT NOT NULL,
  heard_day INTEGER,
  PRIMARY KEY (challenge, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE post (
  id       INTEGER PRIMARY KEY,
  uuid     TEXT NOT NULL UNIQUE,
  role     TEXT NOT NULL,
  place    TEXT NOT NULL,
  from_day INTEGER,
  to_day   INTEGER,
  import   INTEGER REFERENCES import (id)
) STRICT;

CREATE INDEX post_staged ON post (import) WHERE import IS NOT NULL;

CREATE INDEX entry_challenge ON entry (challenge, sort_key)
  WHERE challenge IS NOT NULL AND trashed_ms = 0 AND import IS NULL;
