-- ?1 entry, ?2 number, ?3 when it stopped being the head, ?4 title, ?5 body
INSERT INTO revision (entry, revision, saved_ms, title, body) VALUES (?1, ?2, ?3, ?4, ?5)
