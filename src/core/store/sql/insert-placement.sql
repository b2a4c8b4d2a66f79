-- ?1 challenge, ?2 day, ?3 agreement, ?4 certainty
INSERT INTO placement (challenge, day, agreement, certainty) VALUES (?1, ?2, ?3, ?4)
