-- ?1 sort key, ?2 folded title, ?3 folded text
INSERT INTO search (rowid, title, body) VALUES (?1, ?2, ?3)
