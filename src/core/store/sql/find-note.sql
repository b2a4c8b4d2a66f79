-- in: uuid · out: entry
SELECT entry FROM note WHERE uuid = ?1
