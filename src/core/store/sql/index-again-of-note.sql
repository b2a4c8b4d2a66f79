-- in: uuid of a note: its entry is to be indexed again
UPDATE entry SET indexed = 0 WHERE id = (SELECT entry FROM note WHERE uuid = ?1)
