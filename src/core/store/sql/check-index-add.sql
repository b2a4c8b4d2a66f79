-- ?1 sort key, ?2 folded title, ?3 folded text
INSERT INTO temp.expected (rowid, title, body) VALUES (?1, ?2, ?3)
