-- in: entry, position, attachment's number, media type, name
INSERT INTO entry_attachment (entry, position, attachment, media_type, name)
VALUES (?1, ?2, ?3, ?4, ?5)
