-- ?1 id → uuid, pack, arrived, author, content
SELECT uuid, pack, arrived_ms, author, content FROM pack_reply WHERE id = ?1
