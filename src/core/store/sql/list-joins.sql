-- in: entry · out: item's id, how many other entries carry it, sort key of the newest of those, that entry; in the order of the entry's tags
WITH own (item, position) AS (SELECT item, min(position) FROM tag WHERE entry = ?1 GROUP BY item)
SELECT item.name, count(DISTINCT record.entry), max(record.sort_key), record.entry
FROM own CROSS JOIN item ON item.id = own.item
  LEFT JOIN record INDEXED BY record_item ON record.item = own.item AND record.entry <> ?1
GROUP BY own.item
ORDER BY own.position
