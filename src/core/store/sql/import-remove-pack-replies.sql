-- ?1 import
DELETE FROM pack_reply WHERE import = ?1
