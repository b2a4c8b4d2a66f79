-- in: entry, revision, time, title, body
INSERT INTO revision (entry, revision, saved_ms, title, body) VALUES (?1, ?2, ?3, ?4, ?5)
