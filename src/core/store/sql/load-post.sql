-- ?1 id → id, uuid, role, place, first day, last day
SELECT id, uuid, role, place, from_day, to_day FROM post WHERE id = ?1
