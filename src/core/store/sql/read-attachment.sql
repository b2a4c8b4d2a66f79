-- in: hash · out: content
SELECT attachment_content.content
FROM attachment JOIN attachment_content ON attachment_content.attachment = attachment.id
WHERE attachment.sha256 = ?1
