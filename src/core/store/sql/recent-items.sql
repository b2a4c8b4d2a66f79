-- in: how many · out: ids of items that entries carry, the one of the newest entry first
SELECT name FROM (
  SELECT name,
    (SELECT max(sort_key) FROM record INDEXED BY record_item WHERE record.item = item.id) AS last
  FROM item)
WHERE last IS NOT NULL
ORDER BY last DESC, name
LIMIT ?1
