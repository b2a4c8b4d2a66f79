-- ?1 session → challenge; in the writer's order
SELECT challenge FROM session_challenge WHERE session = ?1 ORDER BY position
