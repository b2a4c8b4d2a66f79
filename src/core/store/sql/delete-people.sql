-- ?1 challenge
DELETE FROM person WHERE challenge = ?1
