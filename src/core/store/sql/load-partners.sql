-- ?1 challenge → name, aim, reason, pressure; in the writer's order
SELECT name, aim, reason, pressure FROM partner WHERE challenge = ?1 ORDER BY position
