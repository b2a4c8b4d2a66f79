-- ?1 import → format, while it isn't finished
SELECT format FROM import WHERE id = ?1 AND finished_ms IS NULL
