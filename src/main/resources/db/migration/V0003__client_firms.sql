CREATE SEQUENCE client_firm_seq START WITH 1 INCREMENT BY 50;

CREATE TABLE client_firm (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL DEFAULT 0,
    name VARCHAR(120) NOT NULL,
    trade VARCHAR(120) NOT NULL DEFAULT '',
    kvk_number VARCHAR(8) NULL,
    contact_name VARCHAR(120) NOT NULL DEFAULT '',
    email VARCHAR(254) NOT NULL DEFAULT '',
    phone VARCHAR(20) NOT NULL DEFAULT '',
    street VARCHAR(120) NOT NULL DEFAULT '',
    house_number VARCHAR(12) NOT NULL DEFAULT '',
    postcode VARCHAR(10) NOT NULL DEFAULT '',
    city VARCHAR(80) NOT NULL DEFAULT '',
    iban VARCHAR(34) NULL,
    language VARCHAR(2) NOT NULL DEFAULT 'nl',
    -- What the firm sells, as named in a call: "roggemeel", "energie".
    product VARCHAR(80) NOT NULL DEFAULT '',
    yearly_revenue DECIMAL(15,2) NULL,
    -- A debtor whose share of the yearly revenue reaches this percentage is an important customer.
    important_share DECIMAL(5,2) NOT NULL DEFAULT 5.00,
    -- Whether the firm reclaims VAT; if not, VAT comes on top of the collection costs (art. 2 lid 3 BIK).
    vat_reclaimable BOOLEAN NOT NULL DEFAULT TRUE,
    contractual_interest DECIMAL(5,2) NULL,
    max_instalments INT NOT NULL DEFAULT 6,
    min_instalment DECIMAL(15,2) NOT NULL DEFAULT 25.00,
    max_promise_days INT NOT NULL DEFAULT 14,
    fee_percentage DECIMAL(5,2) NOT NULL DEFAULT 0.00,
    active BOOLEAN NOT NULL DEFAULT TRUE,
    CONSTRAINT client_firm_name UNIQUE (name)
);
