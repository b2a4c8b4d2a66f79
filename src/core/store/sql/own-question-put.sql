-- in: uuid, item, text, created_ms, modified_ms
INSERT INTO own_question (uuid, item, text, created_ms, modified_ms) VALUES (?1, ?2, ?3, ?4, ?5)
    ON CONFLICT (uuid) DO UPDATE SET item = ?2, text = ?3, modified_ms = ?5
