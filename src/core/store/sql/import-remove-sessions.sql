-- ?1 import
DELETE FROM session WHERE import = ?1
