-- in: item's id · out: how many entries carry it, and how many experiments are about it, in the trash or not
SELECT (SELECT COUNT(DISTINCT tag.entry) FROM tag WHERE tag.item = (SELECT id FROM item WHERE name = ?1)),
       (SELECT COUNT(*) FROM experiment_item WHERE experiment_item.item = ?1)
