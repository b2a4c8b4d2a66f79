-- ?1 format, ?2 origin → 1 when it is known, its entry or 0
SELECT 1, ifnull (entry, 0) FROM import_origin WHERE format = ?1 AND origin = ?2
