-- in: uuid, utc, offset, precision, day, zone, since, modified, resonates, helps, hinders, next
INSERT INTO review (uuid, utc_ms, offset_minutes, precision, day, zone, since, modified_ms,
                    resonates, helps, hinders, next)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
