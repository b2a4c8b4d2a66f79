-- in: first, last sort key, item, stance, label, starred, challenge, private, with pictures (0 or NULL for any) · out: entry, sort key; newest first, an entry once for each stance
SELECT record.entry, record.sort_key FROM record INDEXED BY record_item
WHERE record.item = ?3 AND record.sort_key BETWEEN ?1 AND ?2
  AND (?4 = 0 OR record.stance = ?4)
  AND (?5 = 0 OR EXISTS (SELECT 1 FROM entry_label WHERE entry = record.entry AND label = ?5))
  AND (?6 = 0 OR EXISTS (SELECT 1 FROM entry WHERE id = record.entry AND starred = 1))
  AND (?7 IS NULL OR EXISTS (SELECT 1 FROM entry WHERE id = record.entry AND challenge = ?7))
  AND (?8 = 0 OR EXISTS (SELECT 1 FROM entry WHERE id = record.entry AND private = 1))
  AND (?9 = 0 OR EXISTS (SELECT 1 FROM entry_attachment AS shown WHERE shown.entry = record.entry))
ORDER BY record.sort_key DESC
