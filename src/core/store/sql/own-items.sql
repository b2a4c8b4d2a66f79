-- out: uuid, framework, name, gloss; the oldest first
SELECT uuid, framework, name, gloss FROM own_item ORDER BY id
