-- ?1 import: everybody sees them from here on
UPDATE note SET import = NULL WHERE import = ?1
