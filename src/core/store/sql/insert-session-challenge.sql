-- ?1 session, ?2 position, ?3 uuid of a challenge
INSERT INTO session_challenge (session, position, challenge) VALUES (?1, ?2, ?3)
