-- ?1 pack → passphrase, choices, aliases, content
SELECT passphrase, choices, aliases, content FROM pack_inside WHERE pack = ?1
