-- in: entries as JSON · out: entry, item's id, stance; those of an entry in their order
SELECT tag.entry, item.name, tag.stance
FROM json_each (?1) AS wanted
  CROSS JOIN tag ON tag.entry = wanted.value
  CROSS JOIN item ON item.id = tag.item
ORDER BY tag.entry, tag.position
