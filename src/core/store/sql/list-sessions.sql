-- ?1 in the trash (0 or 1), ?2 1 for open, 2 for held, 0 for all, ?3 challenge (NULL for any) → id; open ones first, the next first and those without a day last, then held ones, the last held first
SELECT id FROM session AS outside
WHERE import IS NULL AND (trashed_ms > 0) = ?1
  AND (?2 = 0 OR (held_day IS NULL) = (?2 = 1))
  AND (?3 IS NULL
       OR EXISTS (SELECT 1 FROM session_challenge AS about WHERE about.session = outside.id AND about.challenge = ?3))
ORDER BY held_day IS NOT NULL, held_day DESC, day IS NULL, day, created_ms DESC, id DESC
