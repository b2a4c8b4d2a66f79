-- ?1 uuid → id, staged ones too
SELECT id FROM challenge WHERE uuid = ?1
