-- ?1 session, ?2 position, ?3 id of a chart, ?4 point of the agenda or NULL
INSERT INTO session_chart (session, position, chart, item) VALUES (?1, ?2, ?3, ?4)
