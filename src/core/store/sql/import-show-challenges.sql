-- ?1 import: everybody sees them from here on
UPDATE challenge SET import = NULL WHERE import = ?1
