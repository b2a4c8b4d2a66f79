-- From version 2 to 3: what was asked when, what isn't to be asked again, and the writer's own
-- questions. See ../SCHEMA.md.

CREATE TABLE asked (
  id      INTEGER PRIMARY KEY,
  day     INTEGER NOT NULL,
  prompt  TEXT NOT NULL,
  reason  TEXT NOT NULL,
  put_off INTEGER NOT NULL DEFAULT 0,
  UNIQUE (day, prompt)
) STRICT;

CREATE TABLE refused (
  prompt TEXT NOT NULL PRIMARY KEY,
  day    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE own_question (
  id          INTEGER PRIMARY KEY,
  uuid        TEXT NOT NULL UNIQUE,
  item        TEXT,
  text        TEXT NOT NULL,
  created_ms  INTEGER NOT NULL,
  modified_ms INTEGER NOT NULL
) STRICT;

CREATE INDEX answer_prompt ON answer (prompt, entry);
