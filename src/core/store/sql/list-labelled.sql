-- in: first, last sort key, item, stance, label, starred, challenge (0 or NULL for any) · out: entry, sort key; newest first
SELECT entry.id, entry.sort_key
FROM entry_label CROSS JOIN entry ON entry.id = entry_label.entry
WHERE entry_label.label = ?5
  AND entry.trashed_ms = 0 AND entry.import IS NULL AND entry.sort_key BETWEEN ?1 AND ?2
  AND (?6 = 0 OR entry.starred = 1)
  AND (?7 IS NULL OR entry.challenge = ?7)
ORDER BY entry.sort_key DESC
