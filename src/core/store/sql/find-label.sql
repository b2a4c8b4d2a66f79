-- in: folded label · out: its number
SELECT id FROM label WHERE folded = ?1
