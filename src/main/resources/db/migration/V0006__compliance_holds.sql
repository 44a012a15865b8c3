CREATE SEQUENCE compliance_hold_seq START WITH 1 INCREMENT BY 50;
CREATE SEQUENCE compliance_contact_seq START WITH 1 INCREMENT BY 50;
CREATE SEQUENCE compliance_decision_seq START WITH 1 INCREMENT BY 50;

-- Why somebody may not be contacted for now. On a dossier, or (dossier_id null) on the person in all dossiers.
CREATE TABLE compliance_hold (
    id BIGINT NOT NULL PRIMARY KEY,
    debtor_id BIGINT NOT NULL,
    dossier_id BIGINT NULL,
    -- See HoldKind: DISPUTE, PROMISE, ARRANGEMENT, LETTER_UNDER_WAY, UNMATCHED_MONEY, COMPLAINT, DEBT_HELP, ...
    kind VARCHAR(24) NOT NULL,
    remark VARCHAR(400) NOT NULL DEFAULT '',
    starts_at DATETIME(6) NOT NULL,
    -- The first moment it no longer holds; null: until somebody lifts it.
    ends_at DATETIME(6) NULL,
    placed_by BIGINT NULL,
    lifted_at DATETIME(6) NULL,
    lifted_by BIGINT NULL,
    INDEX compliance_hold_debtor (debtor_id, lifted_at, ends_at),
    INDEX compliance_hold_dossier (dossier_id, lifted_at, ends_at)
);

-- Every contact that took place, per person over all dossiers: the base of the caps.
CREATE TABLE compliance_contact (
    id BIGINT NOT NULL PRIMARY KEY,
    debtor_id BIGINT NOT NULL,
    dossier_id BIGINT NOT NULL,
    -- PHONE, EMAIL, POST, MESSAGE
    channel VARCHAR(10) NOT NULL,
    -- Whether the right person was spoken; otherwise an attempt.
    conversation BOOLEAN NOT NULL,
    inbound BOOLEAN NOT NULL DEFAULT FALSE,
    at DATETIME(6) NOT NULL,
    INDEX compliance_contact_debtor (debtor_id, at)
);

-- Both answers of the guardrail, when they led to or stopped an action.
CREATE TABLE compliance_decision (
    id BIGINT NOT NULL PRIMARY KEY,
    at DATETIME(6) NOT NULL,
    user_id BIGINT NULL,
    debtor_id BIGINT NOT NULL,
    dossier_id BIGINT NULL,
    channel VARCHAR(10) NOT NULL,
    -- CALL, QUEUE, CALL_BACK, LETTER, MESSAGE, BATCH
    action VARCHAR(12) NOT NULL,
    allowed BOOLEAN NOT NULL,
    reasons VARCHAR(400) NOT NULL DEFAULT '',
    next_allowed DATETIME(6) NULL,
    rule_version VARCHAR(20) NOT NULL,
    INDEX compliance_decision_debtor (debtor_id, at)
);
