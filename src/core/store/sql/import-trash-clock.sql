-- ?1 entry that comes in as trash: its days in the trash count from now on
UPDATE entry SET trashed_clock = coalesce ((SELECT value FROM meta WHERE name = 'clock'), 0) WHERE id = ?1
