-- in: name · out: value
SELECT value FROM meta WHERE name = ?1
