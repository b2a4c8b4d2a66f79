-- ?1 uuid, ?2 when (0: not any more)
UPDATE pack SET withdrawn_ms = ?2 WHERE uuid = ?1 AND import IS NULL
