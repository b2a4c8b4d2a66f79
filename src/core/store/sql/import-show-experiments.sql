-- ?1 import: everybody sees them from here on
UPDATE experiment SET import = NULL WHERE import = ?1
