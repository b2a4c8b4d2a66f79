-- ?1 session
DELETE FROM session_agreement WHERE session = ?1
