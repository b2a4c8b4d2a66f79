-- ?1 session; what may not be shown stays, since who writes it anew couldn't see it
DELETE FROM session_piece
WHERE session = ?1
  AND EXISTS (SELECT 1 FROM entry
               WHERE entry.uuid = session_piece.entry AND private = 0 AND trashed_ms = 0 AND import IS NULL)
