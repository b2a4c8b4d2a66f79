-- in: first, last key · out: the highest that is taken between them, or NULL
SELECT max (key) FROM (
  SELECT max (sort_key) AS key FROM entry WHERE sort_key BETWEEN ?1 AND ?2
  UNION ALL
  SELECT max (sort_key) FROM search_removed WHERE sort_key BETWEEN ?1 AND ?2
)
