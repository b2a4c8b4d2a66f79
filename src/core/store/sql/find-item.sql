-- in: item's id · out: its number
SELECT id FROM item WHERE name = ?1
