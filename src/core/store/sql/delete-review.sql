-- in: uuid
DELETE FROM review WHERE uuid = ?1
