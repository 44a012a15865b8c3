CREATE SEQUENCE compliance_setting_seq START WITH 1 INCREMENT BY 1;
CREATE SEQUENCE compliance_wish_seq START WITH 1 INCREMENT BY 50;
CREATE SEQUENCE compliance_override_seq START WITH 1 INCREMENT BY 1;
CREATE SEQUENCE compliance_referral_seq START WITH 100 INCREMENT BY 1;

-- Several reasons of 24 letters stand in one line.
ALTER TABLE compliance_decision MODIFY reasons VARCHAR(1000) NOT NULL DEFAULT '';
ALTER TABLE compliance_decision ADD INDEX compliance_decision_at (at);
ALTER TABLE compliance_contact ADD INDEX compliance_contact_at (at);
ALTER TABLE compliance_hold ADD INDEX compliance_hold_starts (starts_at);

-- Limits on contact, append-only: the newest row whose day has come holds. A row of a client firm only makes them stricter.
CREATE TABLE compliance_setting (
    id BIGINT NOT NULL PRIMARY KEY,
    -- Null: the agency itself
    client_firm_id BIGINT NULL,
    valid_from DATE NOT NULL,
    weekday_from TIME NOT NULL,
    weekday_until TIME NOT NULL,
    -- Null: no calls on Saturday
    saturday_from TIME NULL,
    saturday_until TIME NULL,
    attempts_per_day INT NOT NULL,
    minimum_gap_minutes INT NOT NULL,
    attempts_per_seven_days INT NOT NULL,
    quiet_days INT NOT NULL,
    messages_per_day INT NOT NULL,
    legal_window_for_everybody BOOLEAN NOT NULL,
    remark VARCHAR(400) NOT NULL DEFAULT '',
    recorded_by BIGINT NULL,
    recorded_at DATETIME(6) NOT NULL,
    INDEX compliance_setting_firm (client_firm_id, valid_from, id)
);

-- How a debtor wants to be contacted; a wish that is over keeps its row.
CREATE TABLE compliance_wish (
    id BIGINT NOT NULL PRIMARY KEY,
    debtor_id BIGINT NOT NULL,
    -- NOT_BY, NOT_AT, ONLY_AT
    kind VARCHAR(8) NOT NULL,
    -- Empty: calls and messages alike
    channel VARCHAR(10) NOT NULL DEFAULT '',
    -- 1 is Monday, 7 is Sunday: 12345
    days VARCHAR(7) NOT NULL DEFAULT '',
    from_time TIME NULL,
    until_time TIME NULL,
    recorded_by BIGINT NULL,
    recorded_at DATETIME(6) NOT NULL,
    ended_by BIGINT NULL,
    ended_at DATETIME(6) NULL,
    INDEX compliance_wish_debtor (debtor_id, ended_at)
);

-- A team lead's leave to contact somebody in spite of the agency's policies; never in spite of the law.
CREATE TABLE compliance_override (
    id BIGINT NOT NULL PRIMARY KEY,
    debtor_id BIGINT NOT NULL,
    dossier_id BIGINT NOT NULL,
    channel VARCHAR(10) NOT NULL,
    reasons VARCHAR(1000) NOT NULL,
    remark VARCHAR(400) NOT NULL,
    granted_by BIGINT NOT NULL,
    granted_at DATETIME(6) NOT NULL,
    ends_at DATETIME(6) NOT NULL,
    INDEX compliance_override_debtor (debtor_id, ends_at),
    INDEX compliance_override_granted (granted_at)
);

-- Whom to refer to when somebody needs help.
CREATE TABLE compliance_referral (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL DEFAULT 0,
    position INT NOT NULL,
    name VARCHAR(80) NOT NULL,
    audience_nl VARCHAR(200) NOT NULL,
    audience_en VARCHAR(200) NOT NULL,
    phone VARCHAR(40) NOT NULL DEFAULT '',
    website VARCHAR(120) NOT NULL DEFAULT '',
    -- Whether the number may save a life: shown first and always
    urgent BOOLEAN NOT NULL DEFAULT FALSE,
    last_verified DATE NOT NULL,
    active BOOLEAN NOT NULL DEFAULT TRUE
);

-- What the guardrail sees of other modules' tables, and nothing more (decision 0070).
CREATE VIEW compliance_subject AS
SELECT d.id AS dossier_id, d.debtor_id, d.client_firm_id, p.kind, p.date_of_birth,
       EXISTS (SELECT 1 FROM debtor_contact_point n WHERE n.debtor_id = p.id AND n.kind = 'PHONE' AND NOT n.usable)
       AND NOT EXISTS (SELECT 1 FROM debtor_contact_point n WHERE n.debtor_id = p.id AND n.kind = 'PHONE' AND n.usable)
       AS number_lost
  FROM dossier_dossier d
  JOIN debtor_debtor p ON p.id = d.debtor_id;

CREATE VIEW compliance_expected_call AS
SELECT dossier_id, due_at FROM call_call_back WHERE state = 'OPEN';

CREATE VIEW compliance_broken_promise AS
SELECT dossier_id, decided_on FROM agreement_promise WHERE state = 'BROKEN' AND decided_on IS NOT NULL;

CREATE VIEW compliance_broken_arrangement AS
SELECT dossier_id, decided_on FROM agreement_arrangement WHERE state = 'BROKEN' AND decided_on IS NOT NULL;

CREATE VIEW compliance_queue AS
SELECT q.dossier_id, q.debtor_id, q.client_firm_id, p.kind
  FROM queue_entry q
  JOIN debtor_debtor p ON p.id = q.debtor_id
 WHERE q.state = 'READY';
