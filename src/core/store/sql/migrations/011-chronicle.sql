-- From version 10 to 11: what charts read of entries, in pieces of the time that are kept ready.
-- See ../SCHEMA.md.

CREATE TABLE chronicle_part (
  part    INTEGER PRIMARY KEY,
  content BLOB NOT NULL
) STRICT;

CREATE TRIGGER chronicle_entry_added AFTER INSERT ON entry BEGIN
  DELETE FROM chronicle_part WHERE part = new.sort_key >> 41;
END;

CREATE TRIGGER chronicle_entry_changed
AFTER UPDATE OF id, sort_key, words, challenge, trashed_ms, import ON entry BEGIN
  DELETE FROM chronicle_part WHERE part IN (old.sort_key >> 41, new.sort_key >> 41);
END;

CREATE TRIGGER chronicle_entry_gone AFTER DELETE ON entry BEGIN
  DELETE FROM chronicle_part WHERE part = old.sort_key >> 41;
END;

CREATE TRIGGER chronicle_record_added AFTER INSERT ON record BEGIN
  DELETE FROM chronicle_part WHERE part = new.sort_key >> 41;
END;

CREATE TRIGGER chronicle_record_changed AFTER UPDATE ON record BEGIN
  DELETE FROM chronicle_part WHERE part IN (old.sort_key >> 41, new.sort_key >> 41);
END;

CREATE TRIGGER chronicle_record_gone AFTER DELETE ON record BEGIN
  DELETE FROM chronicle_part WHERE part = old.sort_key >> 41;
END;

CREATE TRIGGER chronicle_label_added AFTER INSERT ON entry_label BEGIN
  DELETE FROM chronicle_part WHERE part = (SELECT sort_key >> 41 FROM entry WHERE id = new.entry);
END;

CREATE TRIGGER chronicle_label_changed AFTER UPDATE ON entry_label BEGIN
  DELETE FROM chronicle_part
   WHERE part IN (SELECT sort_key >> 41 FROM entry WHERE id IN (old.entry, new.entry));
END;

CREATE TRIGGER chronicle_label_gone AFTER DELETE ON entry_label BEGIN
  DELETE FROM chronicle_part WHERE part = (SELECT sort_key >> 41 FROM entry WHERE id = old.entry);
END;

CREATE TRIGGER chronicle_answer_added AFTER INSERT ON answer BEGIN
  DELETE FROM chronicle_part WHERE part = (SELECT sort_key >> 41 FROM entry WHERE id = new.entry);
END;

CREATE TRIGGER chronicle_answer_changed AFTER UPDATE OF entry, prompt ON answer BEGIN
  DELETE FROM chronicle_part
   WHERE part IN (SELECT sort_key >> 41 FROM entry WHERE id IN (old.entry, new.entry));
END;

CREATE TRIGGER chronicle_answer_gone AFTER DELETE ON answer BEGIN
  DELETE FROM chronicle_part WHERE part = (SELECT sort_key >> 41 FROM entry WHERE id = old.entry);
END;

-- Parts name items and labels by their names.
CREATE TRIGGER chronicle_item_renamed AFTER UPDATE ON item BEGIN
  DELETE FROM chronicle_part;
END;

CREATE TRIGGER chronicle_label_renamed AFTER UPDATE OF id, folded ON label BEGIN
  DELETE FROM chronicle_part;
END;
