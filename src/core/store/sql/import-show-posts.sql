-- ?1 import: everybody sees them from here on
UPDATE post SET import = NULL WHERE import = ?1
