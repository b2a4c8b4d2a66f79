-- in: review · out: position, item's id, value; in their order
SELECT position, item.name, value FROM rating JOIN item ON item.id = rating.item
 WHERE review = ?1 ORDER BY position
