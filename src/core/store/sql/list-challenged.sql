-- in: first, last sort key, item, stance, label, starred, challenge, private, with pictures (0 or NULL for any) · out: entry, sort key; newest first
SELECT id, sort_key FROM entry INDEXED BY entry_challenge
WHERE challenge = ?7 AND trashed_ms = 0 AND import IS NULL AND sort_key BETWEEN ?1 AND ?2
  AND (?6 = 0 OR starred = 1)
  AND (?8 = 0 OR private = 1)
  AND (?9 = 0 OR EXISTS (SELECT 1 FROM entry_attachment AS shown WHERE shown.entry = entry.id))
ORDER BY sort_key DESC
