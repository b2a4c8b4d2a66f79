-- → the entry that was changed last
SELECT id FROM entry WHERE trashed_ms = 0 AND import IS NULL ORDER BY modified_ms DESC, id DESC LIMIT 1
