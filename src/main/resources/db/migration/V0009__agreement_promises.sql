CREATE SEQUENCE agreement_promise_seq START WITH 1 INCREMENT BY 50;
CREATE SEQUENCE agreement_arrangement_seq START WITH 1 INCREMENT BY 50;
CREATE SEQUENCE agreement_instalment_seq START WITH 1 INCREMENT BY 50;

CREATE TABLE agreement_promise (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL DEFAULT 0,
    dossier_id BIGINT NOT NULL,
    debtor_id BIGINT NOT NULL,
    client_firm_id BIGINT NOT NULL,
    -- The key of the call it was made in; one promise a call
    call_key UUID NULL,
    promised_at DATETIME(6) NOT NULL,
    amount DECIMAL(15,2) NOT NULL,
    due_on DATE NOT NULL,
    -- The promised day plus bank days: from the day after, unpaid is broken
    check_on DATE NOT NULL,
    -- LINK, TRANSFER, DIRECT_DEBIT, CASH_AT_CLIENT
    channel VARCHAR(16) NOT NULL,
    -- OPEN, KEPT, BROKEN, WITHDRAWN
    state VARCHAR(10) NOT NULL,
    paid DECIMAL(15,2) NOT NULL DEFAULT 0.00,
    decided_on DATE NULL,
    CONSTRAINT agreement_promise_call UNIQUE (call_key),
    INDEX agreement_promise_dossier (dossier_id, due_on),
    INDEX agreement_promise_state (state, check_on),
    INDEX agreement_promise_firm (client_firm_id, promised_at)
);

CREATE TABLE agreement_arrangement (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL DEFAULT 0,
    dossier_id BIGINT NOT NULL,
    debtor_id BIGINT NOT NULL,
    client_firm_id BIGINT NOT NULL,
    call_key UUID NULL,
    agreed_at DATETIME(6) NOT NULL,
    total DECIMAL(15,2) NOT NULL,
    -- ACTIVE, COMPLETED, BROKEN, WITHDRAWN
    state VARCHAR(10) NOT NULL,
    decided_on DATE NULL,
    CONSTRAINT agreement_arrangement_call UNIQUE (call_key),
    INDEX agreement_arrangement_dossier (dossier_id, state)
);

CREATE TABLE agreement_instalment (
    id BIGINT NOT NULL PRIMARY KEY,
    arrangement_id BIGINT NOT NULL,
    number INT NOT NULL,
    amount DECIMAL(15,2) NOT NULL,
    due_on DATE NOT NULL,
    -- OPEN, PAID, MISSED
    state VARCHAR(8) NOT NULL,
    CONSTRAINT agreement_instalment_number UNIQUE (arrangement_id, number),
    INDEX agreement_instalment_due (state, due_on),
    CONSTRAINT agreement_instalment_of FOREIGN KEY (arrangement_id) REFERENCES agreement_arrangement (id)
);
