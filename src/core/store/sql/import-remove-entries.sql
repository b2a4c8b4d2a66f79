-- ?1 import, ?2 how many
DELETE FROM entry
 WHERE id IN (SELECT id FROM entry INDEXED BY entry_staged WHERE import = ?1 ORDER BY sort_key LIMIT ?2)
