-- ?1 id → uuid, day, whom, company, from, to, want, held, created, modified, trashed
SELECT uuid, day, whom, company, from_day, to_day, want, held_day, created_ms, modified_ms, trashed_ms
FROM session WHERE id = ?1
