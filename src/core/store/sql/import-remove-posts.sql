-- ?1 import
DELETE FROM post WHERE import = ?1
