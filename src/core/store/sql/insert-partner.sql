-- ?1 challenge, ?2 position, ?3 name, ?4 aim, ?5 reason, ?6 pressure
INSERT INTO partner (challenge, position, name, aim, reason, pressure) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
