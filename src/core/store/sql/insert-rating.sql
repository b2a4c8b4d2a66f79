-- in: review, position, item's number, value
INSERT INTO rating (review, position, item, value) VALUES (?1, ?2, ?3, ?4)
