-- ?1 uuid, ?2 try, ?3 expect, ?4 signs, ?5 happened, ?6 learned, ?7 next, ?8 begun, ?9 due and ?10 closed day, ?11 challenge, ?12 follows, ?13 source, ?14 created, ?15 modified, ?16 trashed, ?17 import
INSERT INTO experiment (uuid, try, expect, signs, happened, learned, next, begun_day, due_day, closed_day,
                        challenge, follows, source, created_ms, modified_ms, trashed_ms, import, trashed_clock)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17,
        CASE WHEN ?16 = 0 THEN 0 ELSE coalesce ((SELECT value FROM meta WHERE name = 'clock'), 0) END)
