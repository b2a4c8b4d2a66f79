-- → id, folded label
SELECT id, folded FROM label
