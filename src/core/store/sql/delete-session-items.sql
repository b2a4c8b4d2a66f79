-- ?1 session; what may not be shown stays, since who writes it anew couldn't see it
DELETE FROM session_item
WHERE session = ?1
  AND NOT (kind = 'entry' AND EXISTS (SELECT 1 FROM entry WHERE entry.uuid = subject AND private = 1))
