-- → 1 when a record has no visible entry's tag
SELECT EXISTS (SELECT sort_key, item, stance, entry FROM record
               EXCEPT
               SELECT entry.sort_key, tag.item, tag.stance, entry.id
                 FROM entry JOIN tag ON tag.entry = entry.id
                WHERE entry.trashed_ms = 0 AND entry.import IS NULL)
