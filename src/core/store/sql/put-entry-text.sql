-- in: entry, title, extra, body
INSERT INTO entry_text (entry, title, extra, body) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (entry) DO UPDATE SET title = excluded.title, extra = excluded.extra, body = excluded.body
