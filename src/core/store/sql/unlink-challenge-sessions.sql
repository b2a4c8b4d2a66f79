-- ?1 id of a challenge: no session is about it from here on
DELETE FROM session_challenge WHERE challenge = (SELECT uuid FROM challenge WHERE id = ?1)
