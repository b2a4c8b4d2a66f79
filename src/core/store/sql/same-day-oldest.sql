-- → the smallest sort key there is, NULL when there are no entries
SELECT min (sort_key) FROM entry INDEXED BY entry_listed WHERE trashed_ms = 0 AND import IS NULL
