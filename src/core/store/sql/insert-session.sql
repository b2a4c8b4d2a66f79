-- ?1 uuid, ?2 day, ?3 whom, ?4 company, ?5 from, ?6 to, ?7 want, ?8 held, ?9 created, ?10 modified, ?11 trashed, ?12 import
INSERT INTO session (uuid, day, whom, company, from_day, to_day, want, held_day, created_ms, modified_ms, trashed_ms,
                     import, trashed_clock)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12,
        CASE WHEN ?11 = 0 THEN 0 ELSE coalesce ((SELECT value FROM meta WHERE name = 'clock'), 0) END)
