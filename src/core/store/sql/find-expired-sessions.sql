-- ?1 latest time, ?2 latest clock → id: what has been in the trash for long enough by both
SELECT id FROM session WHERE trashed_ms > 0 AND trashed_ms <= ?1 AND trashed_clock <= ?2 AND import IS NULL
