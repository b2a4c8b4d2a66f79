-- ?1 uuid → id, staged ones too
SELECT id FROM post WHERE uuid = ?1
