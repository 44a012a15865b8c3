CREATE SEQUENCE letter_sent_seq START WITH 1 INCREMENT BY 50;

-- Reminders, demands and fourteen-day letters that went out, by the client firm or by the agency.
CREATE TABLE letter_sent (
    id BIGINT NOT NULL PRIMARY KEY,
    dossier_id BIGINT NOT NULL,
    -- REMINDER, DEMAND, FOURTEEN_DAY_LETTER, CONFIRMATION
    kind VARCHAR(20) NOT NULL,
    -- POST or EMAIL
    channel VARCHAR(8) NOT NULL,
    sent_on DATE NOT NULL,
    opened_at DATETIME(6) NULL,
    announced_costs DECIMAL(15,2) NULL,
    INDEX letter_sent_dossier (dossier_id, sent_on)
);
