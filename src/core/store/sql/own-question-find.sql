-- in: uuid, item, text → whether that uuid is taken, whether a question says the same of the same
SELECT EXISTS (SELECT 1 FROM own_question WHERE uuid = ?1),
       EXISTS (SELECT 1 FROM own_question WHERE item IS ?2 AND text = ?3)
