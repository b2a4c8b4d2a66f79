-- in: item's id
INSERT INTO item (name) VALUES (?1)
