-- → 1 when an entry doesn't have as many words as it says
SELECT EXISTS (SELECT 1
                 FROM entry JOIN entry_text ON entry_text.entry = entry.id
                WHERE entry.import IS NULL
                  AND words <> lead_words (body)
                             + (SELECT coalesce (sum (lead_words (text)), 0)
                                  FROM answer WHERE answer.entry = entry.id))
