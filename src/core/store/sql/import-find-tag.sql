-- ?1 uuid → 1 when some entry's tag has it
SELECT 1 FROM tag WHERE uuid = ?1
