-- ?1 experiment
DELETE FROM experiment_entry WHERE experiment = ?1
