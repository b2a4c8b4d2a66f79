-- ?1 session, ?2 position, ?3 piece, ?4 prompt, ?5 start, ?6 length, ?7 quote, ?8 before, ?9 after
INSERT INTO session_strike (session, position, piece, prompt, start, length, quote, before, after)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
