-- ?1 challenge, ?2 item
INSERT INTO challenge_sign (challenge, item) VALUES (?1, ?2)
