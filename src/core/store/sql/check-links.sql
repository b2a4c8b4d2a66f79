-- → 1 when an entry or an experiment belongs to a challenge that isn't there, or an experiment follows one that isn't there
SELECT EXISTS (SELECT 1 FROM entry
                WHERE challenge IS NOT NULL AND import IS NULL
                  AND NOT EXISTS (SELECT 1 FROM challenge WHERE challenge.uuid = entry.challenge))
    OR EXISTS (SELECT 1 FROM experiment
                WHERE challenge IS NOT NULL AND import IS NULL
                  AND NOT EXISTS (SELECT 1 FROM challenge WHERE challenge.uuid = experiment.challenge))
    OR EXISTS (SELECT 1 FROM experiment AS later
                WHERE follows IS NOT NULL AND import IS NULL
                  AND NOT EXISTS (SELECT 1 FROM experiment AS earlier WHERE earlier.uuid = later.follows))
