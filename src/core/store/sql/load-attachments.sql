-- in: entry · out: hash, media type, name, size; in their order
SELECT attachment.sha256, entry_attachment.media_type, entry_attachment.name, attachment.size
FROM entry_attachment JOIN attachment ON attachment.id = entry_attachment.attachment
WHERE entry_attachment.entry = ?1
ORDER BY entry_attachment.position
