-- → question, since which day; the latest first
SELECT prompt, day FROM refused ORDER BY day DESC, prompt
