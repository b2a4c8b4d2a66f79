-- ?1 id of a challenge: its experiments belong to none from here on
UPDATE experiment SET challenge = NULL WHERE challenge = (SELECT uuid FROM challenge WHERE id = ?1)
