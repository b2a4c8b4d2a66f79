-- in: day, question, reason; asked again on a day, it is the last one of that day
INSERT INTO asked (day, prompt, reason) VALUES (?1, ?2, ?3)
    ON CONFLICT (day, prompt) DO UPDATE SET id = (SELECT max(id) + 1 FROM asked)
