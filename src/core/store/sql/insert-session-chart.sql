-- ?1 session, ?2 position, ?3 id of a chart
INSERT INTO session_chart (session, position, chart) VALUES (?1, ?2, ?3)
