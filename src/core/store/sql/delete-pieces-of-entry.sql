-- ?1 id of an entry: what was selected of it goes with it
DELETE FROM session_piece WHERE entry = (SELECT uuid FROM entry WHERE id = ?1)
