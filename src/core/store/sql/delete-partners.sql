-- ?1 challenge
DELETE FROM partner WHERE challenge = ?1
