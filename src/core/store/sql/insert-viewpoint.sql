-- ?1 challenge, ?2 position, ?3 who, ?4 day when last heard
INSERT INTO viewpoint (challenge, position, who, heard_day) VALUES (?1, ?2, ?3, ?4)
