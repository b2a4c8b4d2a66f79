-- in: entry
DELETE FROM tag WHERE entry = ?1
