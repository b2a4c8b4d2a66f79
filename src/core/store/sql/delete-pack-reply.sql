-- ?1 id
DELETE FROM pack_reply WHERE id = ?1
