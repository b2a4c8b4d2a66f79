-- ?1 experiment → item
SELECT item FROM experiment_item WHERE experiment = ?1 ORDER BY item
