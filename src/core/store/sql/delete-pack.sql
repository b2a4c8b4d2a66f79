-- ?1 id
DELETE FROM pack WHERE id = ?1
