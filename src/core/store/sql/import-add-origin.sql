-- ?1 format, ?2 origin, ?3 entry or 0, ?4 import
INSERT INTO import_origin (format, origin, entry, import) VALUES (?1, ?2, nullif (?3, 0), ?4)
