-- in: beginning of a uuid · out: entry; two at the most
SELECT id FROM entry WHERE uuid >= ?1 AND uuid < ?1 || 'g' AND import IS NULL LIMIT 2
