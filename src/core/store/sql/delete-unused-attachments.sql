-- in: latest time they were added
DELETE FROM attachment
WHERE added_ms <= ?1
  AND NOT EXISTS (SELECT 1 FROM entry_attachment WHERE entry_attachment.attachment = attachment.id)
  AND NOT EXISTS (SELECT 1 FROM revision WHERE instr (revision.body, attachment.sha256) > 0)
  AND NOT EXISTS (SELECT 1 FROM entry_text WHERE instr (entry_text.body, attachment.sha256) > 0)
