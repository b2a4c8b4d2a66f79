-- → session and uuid of each agreement of a session that was held, outside the trash, with no word yet on what happened; those due first come first
SELECT session.id, agreed.uuid
FROM session JOIN session_agreement AS agreed ON agreed.session = session.id
WHERE session.held_day IS NOT NULL AND session.trashed_ms = 0 AND session.import IS NULL
  AND agreed.outcome = '' AND agreed.outcome_day IS NULL
ORDER BY agreed.due_day IS NULL, agreed.due_day, session.held_day, session.id, agreed.position
