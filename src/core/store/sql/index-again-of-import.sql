-- ?1 import: entries that its notes stand beside are to be indexed again
UPDATE entry SET indexed = 0 WHERE id IN (SELECT entry FROM note WHERE import = ?1)
