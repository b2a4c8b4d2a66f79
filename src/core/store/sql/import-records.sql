-- ?1 import → nothing; what charts read, for all that comes in
INSERT OR IGNORE INTO record (sort_key, item, stance, entry)
SELECT entry.sort_key, tag.item, tag.stance, entry.id
  FROM entry INDEXED BY entry_staged
  JOIN tag ON tag.entry = entry.id
 WHERE entry.import = ?1 AND entry.trashed_ms = 0
