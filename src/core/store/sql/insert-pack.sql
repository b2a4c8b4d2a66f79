-- ?1 uuid, ?2 session, ?3 recipient, ?4 utc, ?5 offset, ?6 precision, ?7 day, ?8 zone, ?9 form, ?10 title, ?11 cover, ?12 withdrawn, ?13 keep for, ?14 import
INSERT INTO pack (uuid, session, recipient, utc_ms, offset_minutes, precision, day, zone, form, title, cover, withdrawn_ms,
                  keep_for, import)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
