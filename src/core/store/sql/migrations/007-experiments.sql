-- Experiments: learning cycles and what they are linked with. See ../SCHEMA.md.

CREATE TABLE experiment (
  id            INTEGER PRIMARY KEY,
  uuid          TEXT NOT NULL UNIQUE,
  try           TEXT NOT NULL,
  expect        TEXT NOT NULL,
  signs         TEXT NOT NULL,
  happened      TEXT NOT NULL,
  learned       TEXT NOT NULL,
  next          TEXT NOT NULL,
  begun_day     INTEGER NOT NULL,
  due_day       INTEGER,
  closed_day    INTEGER,
  challenge     TEXT,
  follows       TEXT,
  source        TEXT,
  created_ms    INTEGER NOT NULL,
  modified_ms   INTEGER NOT NULL,
  trashed_ms    INTEGER NOT NULL DEFAULT 0,
  trashed_clock INTEGER NOT NULL DEFAULT 0,
  import        INTEGER REFERENCES import (id)
) STRICT;

CREATE INDEX experiment_follows ON experiment (follows) WHERE follows IS NOT NULL;
CREATE INDEX experiment_staged  ON experiment (import) WHERE import IS NOT NULL;

CREATE TABLE experiment_item (
  experiment INTEGER NOT NULL REFERENCES experiment (id) ON DELETE CASCADE,
  item       TEXT NOT NULL,
  PRIMARY KEY (experiment, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE experiment_entry (
  experiment INTEGER NOT NULL REFERENCES experiment (id) ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  entry      TEXT NOT NULL,
  PRIMARY KEY (experiment, position)
) STRICT, WITHOUT ROWID;
