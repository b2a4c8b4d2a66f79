-- ?1 id of a pack: what came back to it
DELETE FROM pack_reply WHERE pack = (SELECT uuid FROM pack WHERE id = ?1)
