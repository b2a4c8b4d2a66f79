-- in: entry
DELETE FROM answer WHERE entry = ?1
