-- ?1 session
DELETE FROM session_challenge WHERE session = ?1
