-- ?1 format, ?2 now
INSERT INTO import (format, begun_ms) VALUES (?1, ?2)
