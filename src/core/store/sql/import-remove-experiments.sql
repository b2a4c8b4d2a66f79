-- ?1 import
DELETE FROM experiment WHERE import = ?1
