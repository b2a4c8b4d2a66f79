-- ?1 experiment
DELETE FROM experiment_item WHERE experiment = ?1
