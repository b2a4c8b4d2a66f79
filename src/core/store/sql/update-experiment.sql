-- ?1 id, ?2 try, ?3 expect, ?4 signs, ?5 happened, ?6 learned, ?7 next, ?8 begun, ?9 due and ?10 closed day, ?11 challenge, ?12 follows, ?13 source, ?14 modified
UPDATE experiment SET try = ?2, expect = ?3, signs = ?4, happened = ?5, learned = ?6, next = ?7,
       begun_day = ?8, due_day = ?9, closed_day = ?10, challenge = ?11, follows = ?12, source = ?13, modified_ms = ?14
WHERE id = ?1
