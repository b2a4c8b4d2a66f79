-- ?1 experiment, ?2 position, ?3 uuid of an entry
INSERT INTO experiment_entry (experiment, position, entry) VALUES (?1, ?2, ?3)
