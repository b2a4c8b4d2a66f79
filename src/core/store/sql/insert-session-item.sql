-- ?1 session, ?2 position, ?3 uuid, ?4 kind, ?5 subject, ?6 text, ?7 done; one that was kept back is written again
INSERT OR REPLACE INTO session_item (session, position, uuid, kind, subject, text, done)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
