-- in: question · out: entry, sort key; newest first, once for each answer, in the trash or not
SELECT entry.id, entry.sort_key
FROM answer INDEXED BY answer_prompt CROSS JOIN entry ON entry.id = answer.entry
WHERE answer.prompt = ?1
ORDER BY entry.sort_key DESC
