-- in: entry, revision, indexed, modified, kept
UPDATE entry SET revision = ?2, indexed = ?3, modified_ms = ?4, kept_ms = ?5 WHERE id = ?1
