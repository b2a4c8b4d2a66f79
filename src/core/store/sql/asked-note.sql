-- in: day, question, reason
INSERT INTO asked (day, prompt, reason) VALUES (?1, ?2, ?3) ON CONFLICT (day, prompt) DO NOTHING
