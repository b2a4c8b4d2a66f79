-- in: uuid of a review · out: 1 when it was deleted, or else 0
SELECT EXISTS (SELECT 1 FROM import_origin WHERE format = 'review' AND origin = ?1)
