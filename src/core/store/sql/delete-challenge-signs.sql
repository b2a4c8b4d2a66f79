-- ?1 challenge
DELETE FROM challenge_sign WHERE challenge = ?1
