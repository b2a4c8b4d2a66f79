-- in: uuid
DELETE FROM note WHERE uuid = ?1
