-- → entries, trashed ones, tags, pictures, version of the schema, pages
SELECT (SELECT count (*) FROM entry WHERE trashed_ms = 0 AND import IS NULL),
       (SELECT count (*) FROM entry WHERE trashed_ms > 0 AND import IS NULL),
       (SELECT count (*) FROM tag JOIN entry ON entry.id = tag.entry
         WHERE entry.trashed_ms = 0 AND entry.import IS NULL),
       (SELECT count (DISTINCT attachment) FROM entry_attachment),
       (SELECT user_version FROM pragma_user_version),
       (SELECT page_count FROM pragma_page_count)
