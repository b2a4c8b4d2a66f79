-- → 1 when an entry belongs to a challenge that isn't there
SELECT EXISTS (SELECT 1 FROM entry
                WHERE challenge IS NOT NULL AND import IS NULL
                  AND NOT EXISTS (SELECT 1 FROM challenge WHERE challenge.uuid = entry.challenge))
