-- ?1 path of an empty file, ?2 its key and salt
ATTACH DATABASE ?1 AS fresh KEY ?2
