-- ?1 uuid → id
SELECT id FROM entry WHERE uuid = ?1
