-- in: entry, position, prompt, question, text
INSERT INTO answer (entry, position, prompt, question, text) VALUES (?1, ?2, ?3, ?4, ?5)
