-- ?1 experiment → uuid of an entry; in the writer's order
SELECT entry FROM experiment_entry WHERE experiment = ?1 ORDER BY position
