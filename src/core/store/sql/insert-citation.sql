-- in: review, position of the rating, position, uuid of the entry
INSERT INTO citation (review, rating, position, entry) VALUES (?1, ?2, ?3, ?4)
