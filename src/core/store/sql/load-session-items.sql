-- ?1 session → uuid, kind, subject, text, done, whether it may be shown: an entry that is private may not; in the writer's order
SELECT uuid, kind, subject, text, done,
       NOT (kind = 'entry' AND EXISTS (SELECT 1 FROM entry WHERE entry.uuid = subject AND private = 1))
FROM session_item WHERE session = ?1 ORDER BY position, uuid
