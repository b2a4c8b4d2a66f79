-- ?1 session, ?2 position, ?3 uuid, ?4 text, ?5 begun, ?6 closed
INSERT INTO session_aim (session, position, uuid, text, begun_day, closed_day) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
