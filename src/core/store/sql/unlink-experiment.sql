-- ?1 id: those that followed it follow what it followed from here on
UPDATE experiment
SET follows = (SELECT nullif (gone.follows, experiment.uuid) FROM experiment AS gone WHERE gone.id = ?1)
WHERE follows = (SELECT uuid FROM experiment WHERE id = ?1)
