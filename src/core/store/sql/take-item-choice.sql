-- in: item, whether it is hidden, its dimensions or NULL; leaves one that is there as it is
INSERT OR IGNORE INTO item_choice (item, hidden, dimensions) VALUES (?1, ?2, ?3)
