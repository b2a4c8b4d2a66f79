-- ?1 session → chart; in the writer's order
SELECT chart FROM session_chart WHERE session = ?1 ORDER BY position
