-- in: question
DELETE FROM refused WHERE prompt = ?1
