-- From version 7 to 8: how many words an entry has, beside what else charts read of it. See
-- ../SCHEMA.md.

ALTER TABLE entry ADD COLUMN words INTEGER NOT NULL DEFAULT 0;

UPDATE entry
   SET words = coalesce ((SELECT lead_words (body) FROM entry_text WHERE entry_text.entry = entry.id), 0)
             + (SELECT coalesce (sum (lead_words (text)), 0) FROM answer WHERE answer.entry = entry.id);

CREATE INDEX entry_charted ON entry (sort_key, words, challenge)
  WHERE trashed_ms = 0 AND import IS NULL;
