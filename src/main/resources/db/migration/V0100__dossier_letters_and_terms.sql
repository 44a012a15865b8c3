CREATE SEQUENCE dossier_letter_seq START WITH 1 INCREMENT BY 50;

-- Fourteen-day letters as they were judged: what a consumer owes of collection costs follows from them.
CREATE TABLE dossier_letter (
    id BIGINT NOT NULL PRIMARY KEY,
    dossier_id BIGINT NOT NULL,
    sent_on DATE NOT NULL,
    -- See LetterWording
    wording VARCHAR(40) NOT NULL,
    -- AGENCY or ELSEWHERE
    origin VARCHAR(10) NOT NULL,
    -- The costs it named, VAT included; null: not known
    announced_costs DECIMAL(15,2) NULL,
    -- The first day with costs; null: the letter is void
    costs_from DATE NULL,
    -- LetterDefect names with commas; empty: the letter is valid
    defects VARCHAR(120) NOT NULL DEFAULT '',
    recorded_at DATETIME(6) NOT NULL,
    CONSTRAINT dossier_letter_once UNIQUE (dossier_id, sent_on, origin),
    CONSTRAINT dossier_letter_of FOREIGN KEY (dossier_id) REFERENCES dossier_dossier (id)
);

ALTER TABLE dossier_dossier
    -- Costs agreed between businesses: a percentage of the principal with a minimum; null: the tariff holds
    ADD COLUMN contractual_costs DECIMAL(5,2) NULL,
    ADD COLUMN contractual_costs_minimum DECIMAL(15,2) NOT NULL DEFAULT 0.00,
    -- Whether the invoices are instalments of one long-term contract with a natural person
    ADD COLUMN instalments BOOLEAN NOT NULL DEFAULT FALSE;

-- The invoice the debtor named when paying; a payment that is divided anew keeps it.
ALTER TABLE dossier_ledger_entry ADD COLUMN designated_invoice_id BIGINT NULL;
