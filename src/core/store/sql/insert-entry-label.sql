-- in: entry, label's number
INSERT OR IGNORE INTO entry_label (entry, label) VALUES (?1, ?2)
