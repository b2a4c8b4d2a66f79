-- ?1 session (0 for a new one), ?2 uuid of a piece, ?3 uuid of its entry → 1 when the entry is private and the piece wasn't there before it was
SELECT EXISTS (SELECT 1 FROM entry WHERE uuid = ?3 AND private = 1)
   AND NOT EXISTS (SELECT 1 FROM session_piece WHERE session = ?1 AND uuid = ?2 AND entry = ?3)
