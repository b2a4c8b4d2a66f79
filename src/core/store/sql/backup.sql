-- ?1 path of an empty file
VACUUM INTO ?1
