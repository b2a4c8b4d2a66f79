-- ?1 import
DELETE FROM pack WHERE import = ?1
