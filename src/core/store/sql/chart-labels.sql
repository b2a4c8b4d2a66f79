-- ?1 first and ?2 last entry → entry, label; in the order of entries, from the table's own order
SELECT entry, label FROM entry_label WHERE entry BETWEEN ?1 AND ?2 ORDER BY entry
