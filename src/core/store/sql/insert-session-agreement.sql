-- ?1 session, ?2 position, ?3 uuid, ?4 text, ?5 due, ?6 experiment, ?7 outcome, ?8 its day
INSERT INTO session_agreement (session, position, uuid, text, due_day, experiment, outcome, outcome_day)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
