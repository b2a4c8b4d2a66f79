-- in: folded label, label as written
INSERT INTO label (folded, name) VALUES (?1, ?2)
