-- ?1 id, ?2 day, ?3 whom, ?4 company, ?5 from, ?6 to, ?7 want, ?8 held, ?9 modified
UPDATE session SET day = ?2, whom = ?3, company = ?4, from_day = ?5, to_day = ?6, want = ?7, held_day = ?8,
       modified_ms = ?9
WHERE id = ?1
