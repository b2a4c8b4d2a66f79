-- ?1 challenge → item
SELECT item FROM challenge_sign WHERE challenge = ?1 ORDER BY item
