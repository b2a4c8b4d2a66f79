-- ?1 id
UPDATE entry SET indexed = revision WHERE id = ?1
