-- in: item
DELETE FROM item_choice WHERE item = ?1
