-- ?1 session → uuid, text, begun, closed; in the writer's order
SELECT uuid, text, begun_day, closed_day FROM session_aim WHERE session = ?1 ORDER BY position, uuid
