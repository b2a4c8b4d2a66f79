-- in: entry · out: label as written
SELECT label.name FROM entry_label JOIN label ON label.id = entry_label.label
WHERE entry_label.entry = ?1
