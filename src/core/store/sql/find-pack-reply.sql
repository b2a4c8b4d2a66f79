-- ?1 uuid → id, staged ones too
SELECT id FROM pack_reply WHERE uuid = ?1
