-- ?1 challenge → alias, about; in the writer's order
SELECT alias, about FROM person WHERE challenge = ?1 ORDER BY position
