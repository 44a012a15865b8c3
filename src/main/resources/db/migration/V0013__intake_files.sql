CREATE SEQUENCE intake_file_seq START WITH 1 INCREMENT BY 50;

-- How the columns of a client firm's file are read; remembered for the next file.
CREATE TABLE intake_mapping (
    client_firm_id BIGINT NOT NULL PRIMARY KEY,
    content LONGTEXT NOT NULL,
    saved_at DATETIME(6) NOT NULL
);

CREATE TABLE intake_file (
    id BIGINT NOT NULL PRIMARY KEY,
    client_firm_id BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    content_hash CHAR(64) NOT NULL,
    uploaded_by BIGINT NOT NULL,
    uploaded_at DATETIME(6) NOT NULL,
    -- PREVIEWED, APPLIED, DISCARDED
    state VARCHAR(10) NOT NULL,
    applied_at DATETIME(6) NULL,
    created_rows INT NOT NULL DEFAULT 0,
    updated_rows INT NOT NULL DEFAULT 0,
    skipped_rows INT NOT NULL DEFAULT 0,
    wrong_rows INT NOT NULL DEFAULT 0,
    INDEX intake_file_firm (client_firm_id, uploaded_at)
);

-- The rows of a file as read, with the verdict of the comparison: staging for the preview and for applying.
CREATE TABLE intake_row (
    file_id BIGINT NOT NULL,
    line INT NOT NULL,
    customer VARCHAR(60) NOT NULL DEFAULT '',
    number VARCHAR(60) NOT NULL DEFAULT '',
    amount DECIMAL(15,2) NULL,
    invoiced_on DATE NULL,
    due_on DATE NULL,
    settled_on DATE NULL,
    disputed BOOLEAN NOT NULL DEFAULT FALSE,
    details LONGTEXT NOT NULL DEFAULT '{}',
    -- CREATE, UPDATE, SKIP, ERROR
    verdict VARCHAR(8) NOT NULL,
    -- Key of the text that says why, and its parameters
    reason VARCHAR(60) NOT NULL DEFAULT '',
    reason_values VARCHAR(400) NOT NULL DEFAULT '',
    PRIMARY KEY (file_id, line),
    INDEX intake_row_verdict (file_id, verdict, line),
    INDEX intake_row_number (file_id, number)
);
