-- ?1 uuid, ?2 uuid → 1 when ?1 is ?2 or follows it, directly or not
WITH RECURSIVE before (uuid, follows) AS (
    SELECT uuid, follows FROM experiment WHERE uuid = ?1
    UNION
    SELECT earlier.uuid, earlier.follows FROM before JOIN experiment AS earlier ON earlier.uuid = before.follows)
SELECT EXISTS (SELECT 1 FROM before WHERE uuid = ?2)
