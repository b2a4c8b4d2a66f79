-- ?1 import: everybody sees it from here on
UPDATE entry SET import = NULL WHERE import = ?1
