-- ?1 now: what deleted reviews are noted under, as an import that brought nothing
INSERT INTO import (format, begun_ms, finished_ms)
SELECT 'review', ?1, ?1 WHERE NOT EXISTS (SELECT 1 FROM import WHERE format = 'review')
