-- in: entry · what belongs to it goes with it
DELETE FROM entry WHERE id = ?1
