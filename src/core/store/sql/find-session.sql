-- ?1 uuid → id, staged ones too
SELECT id FROM session WHERE uuid = ?1
