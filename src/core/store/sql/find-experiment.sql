-- ?1 uuid → id, staged ones too
SELECT id FROM experiment WHERE uuid = ?1
