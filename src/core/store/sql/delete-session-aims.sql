-- ?1 session
DELETE FROM session_aim WHERE session = ?1
