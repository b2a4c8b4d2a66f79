-- → id of every private entry that can be seen
SELECT id FROM entry WHERE private = 1 AND trashed_ms = 0 AND import IS NULL
