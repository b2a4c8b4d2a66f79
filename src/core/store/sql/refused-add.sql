-- in: question, day
INSERT INTO refused (prompt, day) VALUES (?1, ?2) ON CONFLICT (prompt) DO NOTHING
