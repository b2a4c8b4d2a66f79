-- → part; oldest first
SELECT part FROM chronicle_part ORDER BY part
