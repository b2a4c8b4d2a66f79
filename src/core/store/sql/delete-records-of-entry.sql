-- in: entry
DELETE FROM record WHERE sort_key = (SELECT sort_key FROM entry WHERE id = ?1)
