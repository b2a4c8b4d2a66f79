-- → word, sort_key, column, position: every occurrence in the index
SELECT term, doc, col, "offset" FROM temp.actual_words
