-- → day, question, reason, put off; in the order in which they were asked
SELECT day, prompt, reason, put_off FROM asked ORDER BY day, id
