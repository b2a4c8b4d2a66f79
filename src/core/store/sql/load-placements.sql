-- ?1 challenge → day, agreement, certainty; by day
SELECT day, agreement, certainty FROM placement WHERE challenge = ?1 ORDER BY day
