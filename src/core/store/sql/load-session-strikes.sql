-- ?1 session → piece, prompt, start, length, quote, before, after; in the writer's order
SELECT piece, prompt, start, length, quote, before, after FROM session_strike WHERE session = ?1 ORDER BY piece, position
