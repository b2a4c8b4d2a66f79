-- ?1 format, ?2 origin, ?3 entry, ?4 import
INSERT INTO import_origin (format, origin, entry, import) VALUES (?1, ?2, ?3, ?4)
