-- ?1 id → uuid, name, reason, place, closed day, created, modified, trashed, entries, latest sort key
SELECT uuid, name, reason, place, closed_day, created_ms, modified_ms, trashed_ms,
       (SELECT count (*) FROM entry INDEXED BY entry_challenge
         WHERE entry.challenge = outside.uuid AND entry.trashed_ms = 0 AND entry.import IS NULL),
       (SELECT max (sort_key) FROM entry INDEXED BY entry_challenge
         WHERE entry.challenge = outside.uuid AND entry.trashed_ms = 0 AND entry.import IS NULL)
FROM challenge AS outside WHERE id = ?1
