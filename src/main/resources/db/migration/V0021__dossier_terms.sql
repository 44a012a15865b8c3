CREATE SEQUENCE dossier_interruption_seq START WITH 1 INCREMENT BY 50;

-- What decides about costs, interest and limitation, as it was when the dossier was opened.
ALTER TABLE dossier_dossier
    -- CONSUMER, SOLE_TRADER or COMPANY; consumer is the safe default, it owes no costs without a letter
    ADD COLUMN debtor_kind VARCHAR(12) NOT NULL DEFAULT 'CONSUMER',
    ADD COLUMN vat_reclaimable BOOLEAN NOT NULL DEFAULT TRUE,
    ADD COLUMN contractual_interest DECIMAL(5,2) NULL,
    -- CONTRACT or CONSUMER_SALE
    ADD COLUMN claim_kind VARCHAR(16) NOT NULL DEFAULT 'CONTRACT',
    -- The day the fourteen-day letter went out
    ADD COLUMN letter_sent_on DATE NULL,
    -- The last day that bears interest, because of insolvency
    ADD COLUMN interest_stopped_on DATE NULL;

-- What made the term of limitation start anew (art. 3:317 and 3:318 BW).
CREATE TABLE dossier_interruption (
    id BIGINT NOT NULL PRIMARY KEY,
    dossier_id BIGINT NOT NULL,
    -- WRITTEN_NOTICE, ACKNOWLEDGEMENT or PAYMENT
    kind VARCHAR(16) NOT NULL,
    interrupted_on DATE NOT NULL,
    remark VARCHAR(160) NOT NULL DEFAULT '',
    recorded_at DATETIME(6) NOT NULL,
    INDEX dossier_interruption_dossier (dossier_id, interrupted_on),
    CONSTRAINT dossier_interruption_of FOREIGN KEY (dossier_id) REFERENCES dossier_dossier (id)
);
