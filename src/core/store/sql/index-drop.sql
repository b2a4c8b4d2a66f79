-- ?1 sort key
DELETE FROM search WHERE rowid = ?1
