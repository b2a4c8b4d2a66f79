-- ?1 id → uuid, session, recipient, utc, offset, precision, day, zone, form, title, cover, withdrawn, keep for
SELECT uuid, session, recipient, utc_ms, offset_minutes, precision, day, zone, form, title, cover, withdrawn_ms, keep_for
FROM pack WHERE id = ?1
