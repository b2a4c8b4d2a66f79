-- → 1 when an entry, an experiment or a session belongs to a challenge that isn't there, an experiment follows one that isn't there, or an agreement became one that isn't there
SELECT EXISTS (SELECT 1 FROM entry
                WHERE challenge IS NOT NULL AND import IS NULL
                  AND NOT EXISTS (SELECT 1 FROM challenge WHERE challenge.uuid = entry.challenge))
    OR EXISTS (SELECT 1 FROM experiment
                WHERE challenge IS NOT NULL AND import IS NULL
                  AND NOT EXISTS (SELECT 1 FROM challenge WHERE challenge.uuid = experiment.challenge))
    OR EXISTS (SELECT 1 FROM experiment AS later
                WHERE follows IS NOT NULL AND import IS NULL
                  AND NOT EXISTS (SELECT 1 FROM experiment AS earlier WHERE earlier.uuid = later.follows))
    OR EXISTS (SELECT 1 FROM session_challenge AS about JOIN session ON session.id = about.session
                WHERE session.import IS NULL
                  AND NOT EXISTS (SELECT 1 FROM challenge WHERE challenge.uuid = about.challenge))
    OR EXISTS (SELECT 1 FROM session_agreement AS agreed JOIN session ON session.id = agreed.session
                WHERE session.import IS NULL AND agreed.experiment IS NOT NULL
                  AND NOT EXISTS (SELECT 1 FROM experiment WHERE experiment.uuid = agreed.experiment))
