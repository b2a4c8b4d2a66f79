-- in: entry · out: uuid, item's id, stance, start, length, quote, before, after; in their order
SELECT tag.uuid, item.name, tag.stance, tag.start, tag.length, tag.quote, tag.before, tag.after
FROM tag JOIN item ON item.id = tag.item
WHERE tag.entry = ?1
ORDER BY tag.position
