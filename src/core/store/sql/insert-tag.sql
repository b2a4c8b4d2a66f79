-- in: uuid, entry, position, item's number, stance, start, length, quote, before, after
INSERT INTO tag (uuid, entry, position, item, stance, start, length, quote, before, after)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
