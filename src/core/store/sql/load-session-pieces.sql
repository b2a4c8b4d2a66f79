-- ?1 session → uuid, entry, item, patterns only, start, length, quote, before, after, whether it may be shown: private entries, those in the trash and those that aren't there may not; in the writer's order
SELECT uuid, entry, item, patterns_only, start, length, quote, before, after,
       EXISTS (SELECT 1 FROM entry WHERE entry.uuid = piece.entry AND private = 0 AND trashed_ms = 0 AND import IS NULL)
FROM session_piece AS piece WHERE session = ?1 ORDER BY position, uuid
