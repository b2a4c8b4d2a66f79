-- ?1 sort key
DELETE FROM search_removed WHERE sort_key = ?1
