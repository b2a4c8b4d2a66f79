-- ?1 first and ?2 last sort key → sort key, item, stance; oldest first, from the table's own order
SELECT sort_key, item, stance FROM record WHERE sort_key BETWEEN ?1 AND ?2 ORDER BY sort_key
