-- ?1 import
DELETE FROM import_origin WHERE import = ?1
