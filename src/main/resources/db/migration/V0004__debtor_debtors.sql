CREATE SEQUENCE debtor_debtor_seq START WITH 1 INCREMENT BY 50;
CREATE SEQUENCE debtor_contact_person_seq START WITH 1 INCREMENT BY 50;
CREATE SEQUENCE debtor_contact_point_seq START WITH 1 INCREMENT BY 50;
CREATE SEQUENCE debtor_customer_seq START WITH 1 INCREMENT BY 50;
CREATE SEQUENCE debtor_settled_invoice_seq START WITH 1 INCREMENT BY 50;
CREATE SEQUENCE debtor_credit_report_seq START WITH 1 INCREMENT BY 50;

CREATE TABLE debtor_debtor (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL DEFAULT 0,
    -- CONSUMER, SOLE_TRADER or COMPANY
    kind VARCHAR(12) NOT NULL,
    name VARCHAR(160) NOT NULL,
    date_of_birth DATE NULL,
    kvk_number VARCHAR(8) NULL,
    street VARCHAR(120) NOT NULL DEFAULT '',
    house_number VARCHAR(12) NOT NULL DEFAULT '',
    postcode VARCHAR(10) NOT NULL DEFAULT '',
    city VARCHAR(80) NOT NULL DEFAULT '',
    country VARCHAR(3) NOT NULL DEFAULT 'NL',
    -- The last three digits of the IBAN, enough to confirm identity.
    iban_tail VARCHAR(3) NULL,
    language VARCHAR(2) NOT NULL DEFAULT 'nl',
    created_at DATETIME(6) NOT NULL,
    INDEX debtor_debtor_name (name),
    INDEX debtor_debtor_postcode (postcode, house_number)
);

CREATE TABLE debtor_contact_person (
    id BIGINT NOT NULL PRIMARY KEY,
    debtor_id BIGINT NOT NULL,
    name VARCHAR(120) NOT NULL,
    role VARCHAR(80) NOT NULL DEFAULT '',
    pays BOOLEAN NOT NULL DEFAULT FALSE,
    preferred_from TIME NULL,
    preferred_until TIME NULL,
    source VARCHAR(40) NOT NULL,
    verified_on DATE NOT NULL,
    INDEX debtor_contact_person_debtor (debtor_id),
    CONSTRAINT debtor_contact_person_of FOREIGN KEY (debtor_id) REFERENCES debtor_debtor (id)
);

CREATE TABLE debtor_contact_point (
    id BIGINT NOT NULL PRIMARY KEY,
    debtor_id BIGINT NOT NULL,
    -- PHONE (E.164), EMAIL or WHATSAPP (E.164)
    kind VARCHAR(10) NOT NULL,
    address VARCHAR(254) NOT NULL,
    usable BOOLEAN NOT NULL DEFAULT TRUE,
    source VARCHAR(40) NOT NULL,
    verified_on DATE NOT NULL,
    INDEX debtor_contact_point_debtor (debtor_id),
    INDEX debtor_contact_point_address (address),
    CONSTRAINT debtor_contact_point_of FOREIGN KEY (debtor_id) REFERENCES debtor_debtor (id)
);

-- The debtor as a customer of one client firm.
CREATE TABLE debtor_customer (
    id BIGINT NOT NULL PRIMARY KEY,
    debtor_id BIGINT NOT NULL,
    client_firm_id BIGINT NOT NULL,
    reference VARCHAR(60) NOT NULL,
    yearly_revenue DECIMAL(15,2) NULL,
    CONSTRAINT debtor_customer_reference UNIQUE (client_firm_id, reference),
    INDEX debtor_customer_debtor (debtor_id),
    CONSTRAINT debtor_customer_of FOREIGN KEY (debtor_id) REFERENCES debtor_debtor (id),
    CONSTRAINT debtor_customer_firm FOREIGN KEY (client_firm_id) REFERENCES client_firm (id)
);

-- Invoices that were paid to the client firm, on time or late: the base of creditworthiness.
CREATE TABLE debtor_settled_invoice (
    id BIGINT NOT NULL PRIMARY KEY,
    debtor_id BIGINT NOT NULL,
    client_firm_id BIGINT NOT NULL,
    number VARCHAR(60) NOT NULL,
    amount DECIMAL(15,2) NOT NULL,
    invoiced_on DATE NOT NULL,
    due_on DATE NOT NULL,
    settled_on DATE NOT NULL,
    disputed BOOLEAN NOT NULL DEFAULT FALSE,
    CONSTRAINT debtor_settled_invoice_number UNIQUE (client_firm_id, number),
    INDEX debtor_settled_invoice_debtor (debtor_id, settled_on),
    CONSTRAINT debtor_settled_invoice_of FOREIGN KEY (debtor_id) REFERENCES debtor_debtor (id)
);

CREATE TABLE debtor_credit_report (
    id BIGINT NOT NULL PRIMARY KEY,
    debtor_id BIGINT NOT NULL,
    grade VARCHAR(2) NOT NULL,
    source VARCHAR(80) NOT NULL,
    reported_on DATE NOT NULL,
    INDEX debtor_credit_report_debtor (debtor_id, reported_on),
    CONSTRAINT debtor_credit_report_of FOREIGN KEY (debtor_id) REFERENCES debtor_debtor (id)
);
