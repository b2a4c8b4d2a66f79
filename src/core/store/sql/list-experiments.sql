-- ?1 in the trash (0 or 1), ?2 1 for open, 2 for closed, 0 for all, ?3 due by day, ?4 challenge, ?5 entry, ?6 item (NULL for any) → id; open ones first, by the day to look again, then closed ones, the last closed first
SELECT id FROM experiment AS outside
WHERE import IS NULL AND (trashed_ms > 0) = ?1
  AND (?2 = 0 OR (closed_day IS NULL) = (?2 = 1))
  AND (?3 IS NULL OR (closed_day IS NULL AND due_day <= ?3))
  AND (?4 IS NULL OR challenge = ?4)
  AND (?5 IS NULL OR source = ?5
       OR EXISTS (SELECT 1 FROM experiment_entry AS told WHERE told.experiment = outside.id AND told.entry = ?5))
  AND (?6 IS NULL
       OR EXISTS (SELECT 1 FROM experiment_item AS about WHERE about.experiment = outside.id AND about.item = ?6))
ORDER BY closed_day IS NOT NULL, closed_day DESC, due_day IS NULL, due_day, created_ms DESC, id DESC
