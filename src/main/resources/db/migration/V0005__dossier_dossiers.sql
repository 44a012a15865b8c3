CREATE SEQUENCE dossier_dossier_seq START WITH 1 INCREMENT BY 50;
CREATE SEQUENCE dossier_invoice_seq START WITH 1 INCREMENT BY 50;
CREATE SEQUENCE dossier_ledger_entry_seq START WITH 1 INCREMENT BY 50;
CREATE SEQUENCE dossier_booking_seq START WITH 1 INCREMENT BY 50;

-- The next file number of a year.
CREATE TABLE dossier_number (
    opened_in INT NOT NULL PRIMARY KEY,
    last_used INT NOT NULL
);

CREATE TABLE dossier_dossier (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL DEFAULT 0,
    number VARCHAR(20) NOT NULL,
    client_firm_id BIGINT NOT NULL,
    debtor_id BIGINT NOT NULL,
    -- COURTESY, FIRST_OVERDUE, AFTER_DEMAND, BROKEN_PROMISE, FINAL (domain stages 0 to 4)
    stage VARCHAR(16) NOT NULL,
    -- OPEN or CLOSED
    status VARCHAR(8) NOT NULL,
    -- PAID, WITHDRAWN, CREDITED, UNCOLLECTABLE, LEGAL, DEBT_HELP; only when closed
    closed_reason VARCHAR(16) NULL,
    opened_on DATE NOT NULL,
    closed_on DATE NULL,
    payment_reference VARCHAR(16) NOT NULL,
    -- The first day a consumer owes collection costs: the fourteen-day letter has run out. Null: not (yet) owed.
    costs_from DATE NULL,
    -- Interest stands in the ledger up to and including this day.
    interest_through DATE NULL,
    CONSTRAINT dossier_dossier_number UNIQUE (number),
    CONSTRAINT dossier_dossier_payment_reference UNIQUE (payment_reference),
    INDEX dossier_dossier_firm (client_firm_id, status, opened_on),
    INDEX dossier_dossier_debtor (debtor_id),
    CONSTRAINT dossier_dossier_of_firm FOREIGN KEY (client_firm_id) REFERENCES client_firm (id),
    CONSTRAINT dossier_dossier_of_debtor FOREIGN KEY (debtor_id) REFERENCES debtor_debtor (id)
);

CREATE TABLE dossier_invoice (
    id BIGINT NOT NULL PRIMARY KEY,
    dossier_id BIGINT NOT NULL,
    client_firm_id BIGINT NOT NULL,
    number VARCHAR(60) NOT NULL,
    description VARCHAR(160) NOT NULL DEFAULT '',
    invoiced_on DATE NOT NULL,
    due_on DATE NOT NULL,
    amount DECIMAL(15,2) NOT NULL,
    disputed BOOLEAN NOT NULL DEFAULT FALSE,
    CONSTRAINT dossier_invoice_number UNIQUE (client_firm_id, number),
    INDEX dossier_invoice_dossier (dossier_id, due_on),
    CONSTRAINT dossier_invoice_of FOREIGN KEY (dossier_id) REFERENCES dossier_dossier (id)
);

-- Append-only. The balance of a dossier is the sum of its entries; a correction is a new entry.
CREATE TABLE dossier_ledger_entry (
    id BIGINT NOT NULL PRIMARY KEY,
    dossier_id BIGINT NOT NULL,
    invoice_id BIGINT NULL,
    -- One booking (a payment, say) is one or more entries with the same number.
    booking_id BIGINT NOT NULL,
    -- PRINCIPAL, INTEREST, COSTS, VAT, PAYMENT, REVERSAL, CREDIT_NOTE, WRITE_OFF, REFUND
    kind VARCHAR(12) NOT NULL,
    -- What the entry raises or lowers: PRINCIPAL, INTEREST, COSTS, VAT or OVERPAID
    component VARCHAR(10) NOT NULL,
    -- Owed by the debtor: above zero raises the balance, below zero lowers it.
    amount DECIMAL(15,2) NOT NULL,
    -- The day that counts: the invoice's due day, the last interest day, the day the money came in.
    booked_on DATE NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    -- BANK (the agency's account), DIRECT (paid to the client firm), empty for what is no payment
    channel VARCHAR(8) NOT NULL DEFAULT '',
    remark VARCHAR(160) NOT NULL DEFAULT '',
    INDEX dossier_ledger_entry_dossier (dossier_id, booked_on, id),
    INDEX dossier_ledger_entry_booked (booked_on),
    CONSTRAINT dossier_ledger_entry_of FOREIGN KEY (dossier_id) REFERENCES dossier_dossier (id)
);
