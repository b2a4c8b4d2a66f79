-- ?1 challenge
DELETE FROM placement WHERE challenge = ?1
