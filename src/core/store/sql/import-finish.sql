-- ?1 import, ?2 now
UPDATE import SET finished_ms = ?2 WHERE id = ?1
