CREATE SEQUENCE script_activation_seq START WITH 1 INCREMENT BY 50;

-- Who made it, as they were called then; empty for a version that came with the application.
ALTER TABLE script_version
    ADD COLUMN remark VARCHAR(400) NOT NULL DEFAULT '',
    ADD COLUMN author VARCHAR(120) NOT NULL DEFAULT '';

-- What a team lead is working on; one draft a script, and its version tells two editors apart.
CREATE TABLE script_draft (
    name VARCHAR(60) NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    -- The version it was made from; 0 when it came from a file
    base_number INT NOT NULL,
    content LONGTEXT NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by BIGINT NOT NULL,
    author VARCHAR(120) NOT NULL
);

-- For whom a version is in use. The narrowest that fits a call wins, of equal ones the latest; without any the version marked active
-- in script_version is used.
CREATE TABLE script_activation (
    id BIGINT NOT NULL PRIMARY KEY,
    name VARCHAR(60) NOT NULL,
    script_version_id BIGINT NOT NULL,
    -- Null: every client firm
    client_firm_id BIGINT NULL,
    -- Empty: every team
    team VARCHAR(40) NOT NULL DEFAULT '',
    -- Which part of the dossiers, in per cent; a dossier always falls on the same side
    share INT NOT NULL,
    from_on DATE NOT NULL,
    until_on DATE NULL,
    created_at DATETIME(6) NOT NULL,
    created_by BIGINT NOT NULL,
    author VARCHAR(120) NOT NULL,
    ended_at DATETIME(6) NULL,
    ended_by BIGINT NULL,
    CONSTRAINT script_activation_share CHECK (share BETWEEN 1 AND 100),
    INDEX script_activation_name (name, ended_at, from_on),
    CONSTRAINT script_activation_of FOREIGN KEY (script_version_id) REFERENCES script_version (id)
);

CREATE TABLE script_team_member (
    user_id BIGINT NOT NULL PRIMARY KEY,
    team VARCHAR(40) NOT NULL
);

-- What a client firm wants said its own way; stage empty: in every stage.
CREATE TABLE script_client_words (
    client_firm_id BIGINT NOT NULL,
    stage VARCHAR(16) NOT NULL,
    version INT NOT NULL,
    -- The words as JSON: opening, tone, reward, words to avoid
    content LONGTEXT NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by BIGINT NOT NULL,
    author VARCHAR(120) NOT NULL,
    PRIMARY KEY (client_firm_id, stage)
);
