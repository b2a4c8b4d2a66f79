-- From version 4 to 5: items of the writer's own, and what is decided about any item. See
-- ../SCHEMA.md.

CREATE TABLE own_item (
  id          INTEGER PRIMARY KEY,
  uuid        TEXT NOT NULL UNIQUE,
  framework   TEXT NOT NULL,
  name        TEXT NOT NULL,
  gloss       TEXT NOT NULL,
  created_ms  INTEGER NOT NULL,
  modified_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE item_choice (
  item       TEXT NOT NULL PRIMARY KEY,
  hidden     INTEGER NOT NULL,
  dimensions TEXT
) STRICT, WITHOUT ROWID;
