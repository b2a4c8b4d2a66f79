-- Self-reviews, and margin notes beside entries. See ../SCHEMA.md.

CREATE TABLE review (
  id             INTEGER PRIMARY KEY,
  uuid           TEXT NOT NULL UNIQUE,
  utc_ms         INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL,
  precision      INTEGER NOT NULL,
  day            INTEGER NOT NULL,
  zone           TEXT,
  since          INTEGER NOT NULL,
  modified_ms    INTEGER NOT NULL,
  resonates      TEXT NOT NULL,
  helps          TEXT NOT NULL,
  hinders        TEXT NOT NULL,
  next           TEXT NOT NULL
) STRICT;

CREATE TABLE rating (
  review   INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item     INTEGER NOT NULL REFERENCES item (id),
  value    INTEGER NOT NULL,
  PRIMARY KEY (review, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE citation (
  review   INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE,
  rating   INTEGER NOT NULL,
  position INTEGER NOT NULL,
  entry    TEXT NOT NULL,
  PRIMARY KEY (review, rating, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
  id             INTEGER PRIMARY KEY,
  uuid           TEXT NOT NULL UNIQUE,
  entry          INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  utc_ms         INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL,
  precision      INTEGER NOT NULL,
  day            INTEGER NOT NULL,
  zone           TEXT,
  modified_ms    INTEGER NOT NULL,
  text           TEXT NOT NULL,
  import         INTEGER REFERENCES import (id)
) STRICT;

CREATE INDEX note_entry  ON note (entry, utc_ms);
CREATE INDEX note_import ON note (import) WHERE import IS NOT NULL;
