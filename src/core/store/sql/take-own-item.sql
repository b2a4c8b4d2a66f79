-- in: uuid, framework, name, gloss, now; leaves one that is there as it is
INSERT OR IGNORE INTO own_item (uuid, framework, name, gloss, created_ms, modified_ms)
VALUES (?1, ?2, ?3, ?4, ?5, ?5)
