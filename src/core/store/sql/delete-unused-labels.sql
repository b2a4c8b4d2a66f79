-- labels that no entry has any more
DELETE FROM label WHERE NOT EXISTS (SELECT 1 FROM entry_label WHERE entry_label.label = label.id)
