-- in: item's id · out: how many entries carry it, in the trash or not
SELECT COUNT(DISTINCT tag.entry) FROM tag WHERE tag.item = (SELECT id FROM item WHERE name = ?1)
