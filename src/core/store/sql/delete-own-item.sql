-- in: uuid
DELETE FROM own_item WHERE uuid = ?1
