-- in: day, question, whether it isn't wanted that day
UPDATE asked SET put_off = ?3 WHERE day = ?1 AND prompt = ?2
