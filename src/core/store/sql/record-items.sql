-- → id, canonical id of every item that was ever used
SELECT id, name FROM item
