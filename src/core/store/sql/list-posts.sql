-- → id, uuid, role, place, first day, last day; the present one first, then backwards
SELECT id, uuid, role, place, from_day, to_day FROM post
WHERE import IS NULL
ORDER BY to_day IS NOT NULL, to_day DESC, from_day DESC, id DESC
