-- ?1 id → uuid, try, expect, signs, happened, learned, next, begun, due and closed day, challenge, follows, source, created, modified, trashed, uuid of the latest that follows
SELECT uuid, try, expect, signs, happened, learned, next, begun_day, due_day, closed_day,
       challenge, follows, source, created_ms, modified_ms, trashed_ms,
       (SELECT later.uuid FROM experiment AS later
         WHERE later.follows = outside.uuid AND later.trashed_ms = 0 AND later.import IS NULL
         ORDER BY later.begun_day DESC, later.created_ms DESC, later.id DESC LIMIT 1)
FROM experiment AS outside WHERE id = ?1
