-- out: labels as written, of entries that can be seen
SELECT name FROM label
WHERE EXISTS (
  SELECT 1 FROM entry_label CROSS JOIN entry ON entry.id = entry_label.entry
  WHERE entry_label.label = label.id AND entry.trashed_ms = 0 AND entry.import IS NULL)
