-- in: uuid of a review that was deleted
INSERT OR IGNORE INTO import_origin (format, origin, entry, import)
SELECT 'review', ?1, NULL, id FROM import WHERE format = 'review' LIMIT 1
