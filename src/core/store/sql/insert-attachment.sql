-- in: hash, time, size
INSERT INTO attachment (sha256, added_ms, size) VALUES (?1, ?2, ?3)
ON CONFLICT (sha256) DO UPDATE SET added_ms = excluded.added_ms
