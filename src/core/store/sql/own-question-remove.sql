-- in: uuid
DELETE FROM own_question WHERE uuid = ?1
