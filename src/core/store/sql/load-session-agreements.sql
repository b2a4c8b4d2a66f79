-- ?1 session → uuid, text, due, experiment, outcome, its day; in the writer's order
SELECT uuid, text, due_day, experiment, outcome, outcome_day FROM session_agreement WHERE session = ?1 ORDER BY position, uuid
