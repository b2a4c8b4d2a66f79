-- in: entry · out: revision, time, title, body; newest first
SELECT revision, saved_ms, title, body FROM revision WHERE entry = ?1 ORDER BY revision DESC
