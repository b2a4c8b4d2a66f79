-- ?1 import
DELETE FROM challenge WHERE import = ?1
