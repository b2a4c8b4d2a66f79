-- in: uuid, framework, name, gloss, now
INSERT INTO own_item (uuid, framework, name, gloss, created_ms, modified_ms)
VALUES (?1, ?2, ?3, ?4, ?5, ?5)
ON CONFLICT (uuid) DO UPDATE
SET framework = excluded.framework, name = excluded.name, gloss = excluded.gloss,
    modified_ms = excluded.modified_ms
