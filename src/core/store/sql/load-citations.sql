-- in: review, position of the rating · out: uuid of an entry; in their order
SELECT entry FROM citation WHERE review = ?1 AND rating = ?2 ORDER BY position
