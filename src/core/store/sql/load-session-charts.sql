-- ?1 session → chart, point of the agenda or NULL; in the writer's order
SELECT chart, item FROM session_chart WHERE session = ?1 ORDER BY position
