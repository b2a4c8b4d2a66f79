-- out: item, whether it is hidden, its dimensions or NULL; in the order of items
SELECT item, hidden, dimensions FROM item_choice ORDER BY item
