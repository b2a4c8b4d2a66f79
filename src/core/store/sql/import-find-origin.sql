-- ?1 format, ?2 origin → 1 when it is known
SELECT 1 FROM import_origin WHERE format = ?1 AND origin = ?2
