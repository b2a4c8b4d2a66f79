-- ?1 id, ?2 name, ?3 reason, ?4 place, ?5 closed day, ?6 modified
UPDATE challenge SET name = ?2, reason = ?3, place = ?4, closed_day = ?5, modified_ms = ?6 WHERE id = ?1
