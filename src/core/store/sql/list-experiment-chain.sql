-- ?1 uuid → id: all cycles that hang together with it, the first before those that followed. UNION ends even where links go round
WITH RECURSIVE
  before (uuid, follows) AS (
    SELECT uuid, follows FROM experiment WHERE uuid = ?1
    UNION
    SELECT earlier.uuid, earlier.follows FROM before JOIN experiment AS earlier ON earlier.uuid = before.follows),
  chain (uuid) AS (
    SELECT uuid FROM before
    UNION
    SELECT later.uuid FROM chain JOIN experiment AS later ON later.follows = chain.uuid)
SELECT id FROM experiment
WHERE uuid IN (SELECT uuid FROM chain) AND trashed_ms = 0 AND import IS NULL
ORDER BY begun_day, created_ms, id
