-- → entry, question; in the order of questions, from the index alone
SELECT entry, prompt FROM answer INDEXED BY answer_prompt ORDER BY prompt
