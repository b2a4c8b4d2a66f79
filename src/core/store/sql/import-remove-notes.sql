-- ?1 import
DELETE FROM note WHERE import = ?1
