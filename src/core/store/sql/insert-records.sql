-- in: entry · its tags, once for each item and stance, unless it is in the trash or still coming in
INSERT OR IGNORE INTO record (sort_key, item, stance, entry)
SELECT entry.sort_key, tag.item, tag.stance, entry.id
FROM entry JOIN tag ON tag.entry = entry.id
WHERE entry.id = ?1 AND entry.trashed_ms = 0 AND entry.import IS NULL
