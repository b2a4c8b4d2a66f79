-- ?1 entry → entry, question
SELECT entry, prompt FROM answer WHERE entry = ?1
