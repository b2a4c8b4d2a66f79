-- ?1 import
DELETE FROM import WHERE id = ?1
