-- One notion of a team: the queue and the scripts mean the same people.
CREATE SEQUENCE team_team_seq START WITH 1000 INCREMENT BY 1;

CREATE TABLE team_team (
    id BIGINT NOT NULL PRIMARY KEY,
    name VARCHAR(80) NOT NULL,
    CONSTRAINT team_team_name UNIQUE (name)
);

CREATE TABLE team_member (
    user_id BIGINT NOT NULL PRIMARY KEY,
    team_id BIGINT NOT NULL,
    CONSTRAINT team_member_of FOREIGN KEY (team_id) REFERENCES team_team (id)
);

INSERT INTO team_team (id, name) SELECT id, name FROM queue_team;
INSERT INTO team_team (id, name)
SELECT NEXT VALUE FOR team_team_seq, named.team
  FROM (SELECT DISTINCT team FROM script_team_member) named
 WHERE named.team NOT IN (SELECT name FROM queue_team);

INSERT INTO team_member (user_id, team_id) SELECT user_id, team_id FROM queue_agent WHERE team_id IS NOT NULL;
INSERT IGNORE INTO team_member (user_id, team_id)
SELECT m.user_id, t.id FROM script_team_member m JOIN team_team t ON t.name = m.team;

ALTER TABLE queue_team_firm
    DROP FOREIGN KEY queue_team_firm_of,
    ADD CONSTRAINT queue_team_firm_by FOREIGN KEY (team_id) REFERENCES team_team (id);
ALTER TABLE queue_weight
    DROP FOREIGN KEY queue_weight_of,
    ADD CONSTRAINT queue_weight_by FOREIGN KEY (team_id) REFERENCES team_team (id) ON DELETE CASCADE;
ALTER TABLE queue_agent
    DROP FOREIGN KEY queue_agent_of,
    DROP COLUMN team_id;

DROP TABLE queue_team;
DROP SEQUENCE queue_team_seq;
DROP TABLE script_team_member;

-- What the screen of the teams shows: agents with what they work on, client firms with how they are served.
CREATE VIEW queue_agent_setup AS
SELECT u.id AS user_id, u.display_name, m.team_id, COALESCE(a.languages, '') AS languages, COALESCE(a.debtors, 'ALL') AS debtors
  FROM security_user u
  LEFT JOIN team_member m ON m.user_id = u.id
  LEFT JOIN queue_agent a ON a.user_id = u.id
 WHERE u.role = 'AGENT' AND u.enabled;

CREATE VIEW queue_firm_setup AS
SELECT f.id AS client_firm_id, f.name, COALESCE(t.team_id, 1) AS team_id,
       COALESCE(p.courtesy_call, TRUE) AS courtesy_call, COALESCE(p.first_call_after, 1) AS first_call_after,
       COALESCE(p.letter_follow_up_after, 3) AS letter_follow_up_after, COALESCE(p.priority, 50) AS priority
  FROM client_firm f
  LEFT JOIN queue_team_firm t ON t.client_firm_id = f.id
  LEFT JOIN queue_firm_procedure p ON p.client_firm_id = f.id;
