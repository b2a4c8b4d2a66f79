-- ?1 import: everybody sees them from here on
UPDATE session SET import = NULL WHERE import = ?1
