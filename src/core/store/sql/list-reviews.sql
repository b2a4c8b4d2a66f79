-- out: id, uuid, utc, offset, precision, day, zone, since, modified, resonates, helps, hinders, next; the newest first
SELECT id, uuid, utc_ms, offset_minutes, precision, day, zone, since, modified_ms,
       resonates, helps, hinders, next
  FROM review ORDER BY day DESC, utc_ms DESC, uuid
