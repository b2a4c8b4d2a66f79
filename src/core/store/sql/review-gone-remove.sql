-- in: uuid of a review that is there after all
DELETE FROM import_origin WHERE format = 'review' AND origin = ?1
