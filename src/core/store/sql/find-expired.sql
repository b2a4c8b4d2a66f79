-- in: latest time in the trash, latest clock of the journal then · out: entry; a hundred at the most
SELECT id FROM entry
WHERE trashed_ms > 0 AND import IS NULL AND trashed_ms <= ?1 AND trashed_clock <= ?2
LIMIT 100
