-- → id of an import that was never finished
SELECT id FROM import WHERE finished_ms IS NULL LIMIT 1
