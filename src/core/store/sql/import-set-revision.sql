-- ?1 entry, ?2 number of its head
UPDATE entry SET revision = ?2 WHERE id = ?1
