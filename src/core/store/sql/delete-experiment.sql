-- ?1 id
DELETE FROM experiment WHERE id = ?1
