CREATE SEQUENCE audit_entry_seq START WITH 1 INCREMENT BY 50;

-- Append-only: the application has no statement that changes or removes a row.
CREATE TABLE audit_entry (
    id BIGINT NOT NULL PRIMARY KEY,
    at DATETIME(6) NOT NULL,
    user_id BIGINT NULL,
    action VARCHAR(60) NOT NULL,
    subject VARCHAR(40) NOT NULL,
    subject_id BIGINT NULL,
    detail VARCHAR(1000) NOT NULL DEFAULT '',
    INDEX audit_entry_subject (subject, subject_id, at),
    INDEX audit_entry_at (at)
);
