-- ?1 uuid of an experiment → id of each entry that tells of it, in the writer's order
SELECT entry.id
FROM experiment
JOIN experiment_entry AS told ON told.experiment = experiment.id
JOIN entry ON entry.uuid = told.entry
WHERE experiment.uuid = ?1 AND entry.trashed_ms = 0 AND entry.import IS NULL
ORDER BY told.position
