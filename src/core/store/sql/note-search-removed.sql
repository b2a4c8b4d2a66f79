-- in: sort key under which the index has words that are to go
INSERT OR IGNORE INTO search_removed (sort_key) VALUES (?1)
