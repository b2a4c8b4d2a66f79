-- → uuid, item, text, created_ms, modified_ms; the oldest first
SELECT uuid, item, text, created_ms, modified_ms FROM own_question ORDER BY created_ms, uuid
