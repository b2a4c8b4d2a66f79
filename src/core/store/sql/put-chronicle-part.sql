-- in: part, what it holds
INSERT INTO chronicle_part (part, content) VALUES (?1, ?2)
