CREATE SEQUENCE compliance_help_call_seq START WITH 1 INCREMENT BY 1;
CREATE SEQUENCE compliance_referral_given_seq START WITH 1 INCREMENT BY 1;
CREATE SEQUENCE compliance_decree_seq START WITH 100 INCREMENT BY 1;

-- Somebody on the phone may be in danger: the agent called for a team lead. What was said is not kept.
CREATE TABLE compliance_help_call (
    id BIGINT NOT NULL PRIMARY KEY,
    debtor_id BIGINT NOT NULL,
    dossier_id BIGINT NOT NULL,
    started_by BIGINT NULL,
    started_at DATETIME(6) NOT NULL,
    acknowledged_by BIGINT NULL,
    acknowledged_at DATETIME(6) NULL,
    INDEX compliance_help_call_open (acknowledged_at, started_at),
    INDEX compliance_help_call_dossier (dossier_id, started_at)
);

-- A number the debtor asked for; it goes out with the next letter or message.
CREATE TABLE compliance_referral_given (
    id BIGINT NOT NULL PRIMARY KEY,
    debtor_id BIGINT NOT NULL,
    dossier_id BIGINT NOT NULL,
    referral_id BIGINT NOT NULL,
    given_by BIGINT NULL,
    given_at DATETIME(6) NOT NULL,
    sent_at DATETIME(6) NULL,
    INDEX compliance_referral_given_dossier (dossier_id, sent_at)
);

-- Days equated with a holiday by decree (art. 3 lid 3 Algemene termijnenwet). Rows are added and withdrawn, never changed.
CREATE TABLE compliance_decree (
    id BIGINT NOT NULL PRIMARY KEY,
    decree_year INT NOT NULL,
    -- Null: the decree of that year names no day
    decree_day DATE NULL,
    source VARCHAR(120) NOT NULL DEFAULT '',
    recorded_by BIGINT NULL,
    recorded_at DATETIME(6) NOT NULL,
    withdrawn_by BIGINT NULL,
    withdrawn_at DATETIME(6) NULL,
    INDEX compliance_decree_year (decree_year, decree_day)
);

INSERT INTO compliance_decree (id, decree_year, decree_day, source, recorded_at)
VALUES (1, 2023, '2023-04-28', 'Besluit gelijkstelling', '2026-11-21'),
       (2, 2023, '2023-05-19', 'Besluit gelijkstelling', '2026-11-21'),
       (3, 2024, '2024-05-10', 'Besluit gelijkstelling', '2026-11-21'),
       (4, 2024, '2024-12-27', 'Besluit gelijkstelling', '2026-11-21'),
       (5, 2025, '2025-05-30', 'Besluit gelijkstelling', '2026-11-21'),
       (6, 2026, '2026-01-02', 'Besluit gelijkstelling', '2026-11-21'),
       (7, 2026, '2026-05-15', 'Besluit gelijkstelling', '2026-11-21'),
       (8, 2027, '2027-05-07', 'Besluit gelijkstelling', '2026-11-21'),
       (9, 2028, '2028-04-28', 'Besluit gelijkstelling', '2026-11-21'),
       (10, 2028, '2028-05-26', 'Besluit gelijkstelling', '2026-11-21');

-- Names for the screens and the export.
CREATE VIEW compliance_named_dossier AS
SELECT d.id AS dossier_id, d.number, d.debtor_id, p.name AS debtor_name, p.kind, d.client_firm_id
  FROM dossier_dossier d
  JOIN debtor_debtor p ON p.id = d.debtor_id;

CREATE VIEW compliance_named_user AS
SELECT id, display_name FROM security_user;

CREATE VIEW compliance_named_firm AS
SELECT id, name FROM client_firm WHERE active;
