CREATE SEQUENCE compliance_representative_seq START WITH 1 INCREMENT BY 50;
CREATE SEQUENCE compliance_release_seq START WITH 1 INCREMENT BY 50;

-- Who acts for a debtor: while a row stands only this person is talked to. One at a time; rows are ended, never removed.
CREATE TABLE compliance_representative (
    id BIGINT NOT NULL PRIMARY KEY,
    debtor_id BIGINT NOT NULL,
    -- See RepresentativeKind
    kind VARCHAR(24) NOT NULL,
    name VARCHAR(120) NOT NULL,
    -- E.164
    phone VARCHAR(20) NOT NULL,
    -- What shows that this person may act: a court order, a power of attorney
    mandate VARCHAR(200) NOT NULL,
    -- The hold that keeps everybody from talking to the debtor in person
    hold_id BIGINT NOT NULL,
    recorded_by BIGINT NULL,
    recorded_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NULL,
    INDEX compliance_representative_of (debtor_id, ended_at),
    INDEX compliance_representative_hold (hold_id)
);

-- A barred claim that a team lead released: the debtor may be asked to pay, though nobody can make them (art. 3:306 and 6:3 BW).
CREATE TABLE compliance_release (
    id BIGINT NOT NULL PRIMARY KEY,
    debtor_id BIGINT NOT NULL,
    dossier_id BIGINT NOT NULL,
    remark VARCHAR(400) NOT NULL,
    released_by BIGINT NULL,
    released_at DATETIME(6) NOT NULL,
    withdrawn_by BIGINT NULL,
    withdrawn_at DATETIME(6) NULL,
    INDEX compliance_release_of (dossier_id, withdrawn_at)
);
