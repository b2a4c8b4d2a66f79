-- ?1 uuid, ?2 name, ?3 reason, ?4 place, ?5 closed day, ?6 created, ?7 modified, ?8 trashed, ?9 import
INSERT INTO challenge (uuid, name, reason, place, closed_day, created_ms, modified_ms, trashed_ms, import, trashed_clock)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9,
        CASE WHEN ?8 = 0 THEN 0 ELSE coalesce ((SELECT value FROM meta WHERE name = 'clock'), 0) END)
