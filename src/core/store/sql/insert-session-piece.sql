-- ?1 session, ?2 position, ?3 uuid, ?4 entry, ?5 item, ?6 patterns only, ?7 start, ?8 length, ?9 quote, ?10 before, ?11 after; one that was kept back is written again
INSERT OR REPLACE INTO session_piece (session, position, uuid, entry, item, patterns_only, start, length, quote, before, after)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
