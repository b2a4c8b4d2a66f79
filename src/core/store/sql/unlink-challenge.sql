-- ?1 id: its entries belong to none from here on
UPDATE entry SET challenge = NULL WHERE challenge = (SELECT uuid FROM challenge WHERE id = ?1)
