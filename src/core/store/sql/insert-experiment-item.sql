-- ?1 experiment, ?2 item
INSERT INTO experiment_item (experiment, item) VALUES (?1, ?2)
