-- ?1 how many → sort_key
SELECT sort_key FROM search_removed ORDER BY sort_key LIMIT ?1
