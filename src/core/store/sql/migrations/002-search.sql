-- From version 1 to 2: full-text search. Its row numbers are entry.sort_key, so that the newest
-- come first without sorting. See ../SCHEMA.md.

CREATE VIRTUAL TABLE search USING fts5 (
  title, body,
  content = '',
  contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2',
  prefix = '1 2 3'
);

INSERT INTO search (search, rank) VALUES ('secure-delete', 1);

CREATE TABLE search_removed (
  sort_key INTEGER PRIMARY KEY
) STRICT;

CREATE INDEX entry_unindexed ON entry (sort_key) WHERE indexed <> revision AND import IS NULL;
