-- in: first, last sort key, item, stance, label, starred, challenge, private, with pictures (0 or NULL for any) · out: entry, sort key; newest first
SELECT entry.id, entry.sort_key
FROM entry_label CROSS JOIN entry ON entry.id = entry_label.entry
WHERE entry_label.label = ?5
  AND entry.trashed_ms = 0 AND entry.import IS NULL AND entry.sort_key BETWEEN ?1 AND ?2
  AND (?6 = 0 OR entry.starred = 1)
  AND (?7 IS NULL OR entry.challenge = ?7)
  AND (?8 = 0 OR private = 1)
  AND (?9 = 0 OR EXISTS (SELECT 1 FROM entry_attachment AS shown WHERE shown.entry = entry.id))
ORDER BY entry.sort_key DESC
