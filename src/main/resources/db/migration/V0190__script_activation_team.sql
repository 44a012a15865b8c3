-- A version is tried by a team, whatever the team is called: a team that gets another name keeps what it tries.
ALTER TABLE script_activation
    -- Null: every team
    ADD COLUMN team_id BIGINT NULL AFTER client_firm_id;

UPDATE script_activation a JOIN team_team t ON t.name = a.team SET a.team_id = t.id WHERE a.team <> '';

-- What was meant for a team that is not there any more reached nobody; without its team it would reach everybody.
UPDATE script_activation SET ended_at = UTC_TIMESTAMP(6) WHERE team <> '' AND team_id IS NULL AND ended_at IS NULL;

-- Only a team that tries nothing any more may go; what it tried before stays without it.
ALTER TABLE script_activation
    DROP COLUMN team,
    ADD CONSTRAINT script_activation_by FOREIGN KEY (team_id) REFERENCES team_team (id) ON DELETE SET NULL;
