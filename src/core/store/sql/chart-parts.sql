-- → part, what it holds; oldest first
SELECT part, content FROM chronicle_part ORDER BY part
