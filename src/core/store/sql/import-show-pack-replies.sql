-- ?1 import: everybody sees them from here on
UPDATE pack_reply SET import = NULL WHERE import = ?1
