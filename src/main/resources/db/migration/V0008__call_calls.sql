CREATE SEQUENCE call_call_seq START WITH 1 INCREMENT BY 50;
CREATE SEQUENCE call_path_step_seq START WITH 1 INCREMENT BY 50;
CREATE SEQUENCE call_call_back_seq START WITH 1 INCREMENT BY 50;

CREATE TABLE call_call (
    id BIGINT NOT NULL PRIMARY KEY,
    -- Made by the desk when the call starts: saving twice is saving once.
    call_key UUID NOT NULL,
    dossier_id BIGINT NOT NULL,
    debtor_id BIGINT NOT NULL,
    client_firm_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    -- OUTBOUND or INBOUND
    direction VARCHAR(8) NOT NULL,
    phone VARCHAR(20) NOT NULL DEFAULT '',
    started_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NOT NULL,
    saved_at DATETIME(6) NOT NULL,
    -- The stage the dossier was in
    stage VARCHAR(16) NOT NULL,
    identified BOOLEAN NOT NULL,
    outcome VARCHAR(24) NOT NULL,
    reason VARCHAR(24) NULL,
    note VARCHAR(2000) NOT NULL DEFAULT '',
    -- What was open and what was said, at the moment of the call
    quoted_principal DECIMAL(15,2) NOT NULL,
    quoted_interest DECIMAL(15,2) NOT NULL,
    quoted_costs DECIMAL(15,2) NOT NULL,
    quoted_vat DECIMAL(15,2) NOT NULL,
    promised_amount DECIMAL(15,2) NULL,
    promised_on DATE NULL,
    next_contact_at DATETIME(6) NULL,
    script_version_id BIGINT NULL,
    -- The number of the lease the call was held under
    fence BIGINT NOT NULL,
    CONSTRAINT call_call_key UNIQUE (call_key),
    INDEX call_call_dossier (dossier_id, started_at),
    INDEX call_call_debtor (debtor_id, started_at),
    INDEX call_call_firm (client_firm_id, started_at),
    INDEX call_call_user (user_id, started_at),
    INDEX call_call_started (started_at, id),
    CONSTRAINT call_call_of FOREIGN KEY (dossier_id) REFERENCES dossier_dossier (id)
);

-- The lines of the script that were reached, in order, with the answer that was chosen.
CREATE TABLE call_path_step (
    id BIGINT NOT NULL PRIMARY KEY,
    call_id BIGINT NOT NULL,
    position INT NOT NULL,
    node VARCHAR(60) NOT NULL,
    answer VARCHAR(60) NULL,
    at DATETIME(6) NOT NULL,
    CONSTRAINT call_path_step_position UNIQUE (call_id, position),
    CONSTRAINT call_path_step_of FOREIGN KEY (call_id) REFERENCES call_call (id)
);

-- What an agent typed and did not save yet.
CREATE TABLE call_draft (
    dossier_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    call_key UUID NOT NULL,
    content LONGTEXT NOT NULL,
    saved_at DATETIME(6) NOT NULL,
    PRIMARY KEY (dossier_id, user_id)
);

CREATE TABLE call_call_back (
    id BIGINT NOT NULL PRIMARY KEY,
    dossier_id BIGINT NOT NULL,
    debtor_id BIGINT NOT NULL,
    -- Who promised to call; null: anyone
    user_id BIGINT NULL,
    due_at DATETIME(6) NOT NULL,
    -- OPEN, DONE, MOVED; due, overdue and missed follow from the clock
    state VARCHAR(8) NOT NULL,
    remark VARCHAR(200) NOT NULL DEFAULT '',
    created_at DATETIME(6) NOT NULL,
    settled_at DATETIME(6) NULL,
    INDEX call_call_back_state (state, due_at),
    INDEX call_call_back_dossier (dossier_id, state)
);
