-- ?1 challenge → who, day when last heard; in the writer's order
SELECT who, heard_day FROM viewpoint WHERE challenge = ?1 ORDER BY position
