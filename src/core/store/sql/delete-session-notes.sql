-- ?1 session
DELETE FROM session_note WHERE session = ?1
