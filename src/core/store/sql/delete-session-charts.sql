-- ?1 session
DELETE FROM session_chart WHERE session = ?1
