-- → 1 when a visible entry's tag isn't among the records
SELECT EXISTS (SELECT entry.sort_key, tag.item, tag.stance, entry.id
                 FROM entry JOIN tag ON tag.entry = entry.id
                WHERE entry.trashed_ms = 0 AND entry.import IS NULL
               EXCEPT SELECT sort_key, item, stance, entry FROM record)
