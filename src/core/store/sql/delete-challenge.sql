-- ?1 id
DELETE FROM challenge WHERE id = ?1
