-- ?1 first and ?2 last sort key, ?3 folded label or NULL, ?4 challenge or NULL, ?5 starred, ?6 private, ?7 with pictures (0 for any) → sort_key; oldest first
SELECT sort_key
  FROM entry INDEXED BY entry_listed
 WHERE trashed_ms = 0 AND import IS NULL AND sort_key BETWEEN ?1 AND ?2
   AND (?4 IS NULL OR challenge = ?4)
   AND (?3 IS NULL OR EXISTS (SELECT 1
                                FROM entry_label JOIN label ON label.id = entry_label.label
                               WHERE entry_label.entry = entry.id AND label.folded = ?3))
   AND (?5 = 0 OR starred = 1)
   AND (?6 = 0 OR private = 1)
   AND (?7 = 0 OR EXISTS (SELECT 1 FROM entry_attachment AS shown WHERE shown.entry = entry.id))
 ORDER BY sort_key
