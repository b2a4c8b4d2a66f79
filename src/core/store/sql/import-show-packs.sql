-- ?1 import: everybody sees them from here on
UPDATE pack SET import = NULL WHERE import = ?1
