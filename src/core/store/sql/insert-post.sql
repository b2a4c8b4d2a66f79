-- ?1 uuid, ?2 role, ?3 place, ?4 first day, ?5 last day, ?6 import
INSERT INTO post (uuid, role, place, from_day, to_day, import) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
