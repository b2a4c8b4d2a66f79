-- in: entry
DELETE FROM entry_attachment WHERE entry = ?1
