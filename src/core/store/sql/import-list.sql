-- ?1 import → entry: what it has brought so far
SELECT id FROM entry INDEXED BY entry_staged WHERE import = ?1
