-- ?1 challenge, ?2 position, ?3 alias, ?4 about
INSERT INTO person (challenge, position, alias, about) VALUES (?1, ?2, ?3, ?4)
