CREATE SEQUENCE agreement_proposal_seq START WITH 1 INCREMENT BY 50;

-- A payment plan outside the mandate of the client firm, which a team lead answers.
CREATE TABLE agreement_proposal (
    id BIGINT NOT NULL PRIMARY KEY,
    dossier_id BIGINT NOT NULL,
    debtor_id BIGINT NOT NULL,
    -- The call it was made in; one proposal a call
    call_key UUID NULL,
    asked_by BIGINT NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    -- What it goes beyond, as LIMIT=value;LIMIT=value
    limits VARCHAR(200) NOT NULL,
    -- WAITING, APPROVED, REFUSED, CONCLUDED, WITHDRAWN
    state VARCHAR(10) NOT NULL,
    answer VARCHAR(400) NOT NULL DEFAULT '',
    answered_by BIGINT NULL,
    answered_at DATETIME(6) NULL,
    CONSTRAINT agreement_proposal_call UNIQUE (call_key),
    INDEX agreement_proposal_dossier (dossier_id, asked_at),
    INDEX agreement_proposal_waiting (state, asked_at, id)
);

CREATE TABLE agreement_proposed_instalment (
    proposal_id BIGINT NOT NULL,
    number INT NOT NULL,
    amount DECIMAL(15,2) NOT NULL,
    due_on DATE NOT NULL,
    PRIMARY KEY (proposal_id, number),
    CONSTRAINT agreement_proposed_instalment_of FOREIGN KEY (proposal_id) REFERENCES agreement_proposal (id)
);

-- Proposals with the names a list shows, and what the agent wrote down in the call.
CREATE VIEW agreement_proposal_listed AS
SELECT p.id, p.dossier_id, p.debtor_id, p.asked_by, p.asked_at, p.limits, p.state, p.answer, p.answered_at,
       d.number AS dossier_number, b.name AS debtor_name, f.name AS client_firm_name,
       COALESCE(u.display_name, '') AS asked_by_name, a.display_name AS answered_by_name,
       COALESCE((SELECT c.note FROM call_call c WHERE c.call_key = p.call_key), '') AS note
  FROM agreement_proposal p
  JOIN dossier_dossier d ON d.id = p.dossier_id
  JOIN debtor_debtor b ON b.id = d.debtor_id
  JOIN client_firm f ON f.id = d.client_firm_id
  LEFT JOIN security_user u ON u.id = p.asked_by
  LEFT JOIN security_user a ON a.id = p.answered_by;
