-- in: entry · counts its words anew, and writes nothing where they are as many as before
UPDATE entry SET words = counted.words
  FROM (SELECT coalesce ((SELECT lead_words (body) FROM entry_text WHERE entry = ?1), 0)
             + (SELECT coalesce (sum (lead_words (text)), 0) FROM answer WHERE entry = ?1) AS words) AS counted
 WHERE entry.id = ?1 AND entry.words <> counted.words
