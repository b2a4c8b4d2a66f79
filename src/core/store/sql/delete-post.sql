-- ?1 id
DELETE FROM post WHERE id = ?1
