-- in: hash, content · nothing when it is there already
INSERT OR IGNORE INTO attachment_content (attachment, content)
SELECT id, ?2 FROM attachment WHERE sha256 = ?1
