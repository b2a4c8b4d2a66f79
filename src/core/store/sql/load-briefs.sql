-- in: entries as JSON, how many characters of the text · out: entry, uuid, sort key, utc, offset, precision, zone, starred, private, title, start of the text (of the first answer where there is none)
SELECT
  entry.id, entry.uuid, entry.sort_key, entry.utc_ms, entry.offset_minutes, entry.precision,
  entry.zone, entry.starred, entry.private, entry_text.title,
  coalesce (
    nullif (substr (entry_text.body, 1, ?2), ''),
    (SELECT substr (answer.text, 1, ?2) FROM answer
     WHERE answer.entry = entry.id AND answer.text <> '' ORDER BY answer.position LIMIT 1),
    '')
FROM json_each (?1) AS wanted
  CROSS JOIN entry ON entry.id = wanted.value
  CROSS JOIN entry_text ON entry_text.entry = entry.id
WHERE entry.import IS NULL
