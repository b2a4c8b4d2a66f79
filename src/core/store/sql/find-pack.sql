-- ?1 uuid → id, staged ones too
SELECT id FROM pack WHERE uuid = ?1
