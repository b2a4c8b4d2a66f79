-- in: entry · out: prompt, question, text; in their order
SELECT prompt, question, text FROM answer WHERE entry = ?1 ORDER BY position
