-- ?1 uuid, ?2 pack, ?3 arrived, ?4 author, ?5 content, ?6 import
INSERT INTO pack_reply (uuid, pack, arrived_ms, author, content, import) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
