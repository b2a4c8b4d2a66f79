-- From version 9 to 10: for which point of the agenda a chart was chosen. See ../SCHEMA.md.

ALTER TABLE session_chart ADD COLUMN item TEXT;
