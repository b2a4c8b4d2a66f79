-- in: item, whether it is hidden, its dimensions or NULL
INSERT INTO item_choice (item, hidden, dimensions) VALUES (?1, ?2, ?3)
ON CONFLICT (item) DO UPDATE SET hidden = excluded.hidden, dimensions = excluded.dimensions
