-- ?1 session, ?2 position, ?3 uuid, ?4 item, ?5 author, ?6 text, ?7 when
INSERT INTO session_note (session, position, uuid, item, author, text, at_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
