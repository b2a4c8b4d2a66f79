-- in: hash · out: its number
SELECT id FROM attachment WHERE sha256 = ?1
