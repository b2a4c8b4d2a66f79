-- in: entry
DELETE FROM entry_label WHERE entry = ?1
