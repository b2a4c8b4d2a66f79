-- ?1 pack, ?2 passphrase, ?3 choices, ?4 aliases, ?5 content
INSERT INTO pack_inside (pack, passphrase, choices, aliases, content) VALUES (?1, ?2, ?3, ?4, ?5)
