-- ?1 session → uuid, item, author, text, when; in the writer's order
SELECT uuid, item, author, text, at_ms FROM session_note WHERE session = ?1 ORDER BY position, uuid
