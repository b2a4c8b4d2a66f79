-- ?1 challenge
DELETE FROM viewpoint WHERE challenge = ?1
