-- ?1 in the trash (0 or 1) → id; open ones first, the newest before older ones
SELECT id FROM challenge
WHERE import IS NULL AND (trashed_ms > 0) = ?1
ORDER BY closed_day IS NOT NULL, closed_day DESC, created_ms DESC, id DESC
