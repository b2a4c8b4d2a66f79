-- ?1 id, ?2 role, ?3 place, ?4 first day, ?5 last day
UPDATE post SET role = ?2, place = ?3, from_day = ?4, to_day = ?5 WHERE id = ?1 AND import IS NULL
