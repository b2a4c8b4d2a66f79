-- ?1 id of an experiment: no agreement became it from here on
UPDATE session_agreement SET experiment = NULL WHERE experiment = (SELECT uuid FROM experiment WHERE id = ?1)
