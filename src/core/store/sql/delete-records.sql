-- in: sort key of an entry
DELETE FROM record WHERE sort_key = ?1
