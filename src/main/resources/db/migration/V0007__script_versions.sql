CREATE SEQUENCE script_version_seq START WITH 1 INCREMENT BY 50;

-- A script never changes: a new text is a new version, and a call keeps the version it used.
CREATE TABLE script_version (
    id BIGINT NOT NULL PRIMARY KEY,
    -- The name of the script, such as broken-promise.consumer
    name VARCHAR(60) NOT NULL,
    number INT NOT NULL,
    content LONGTEXT NOT NULL,
    content_hash CHAR(64) NOT NULL,
    active BOOLEAN NOT NULL,
    created_at DATETIME(6) NOT NULL,
    created_by BIGINT NULL,
    CONSTRAINT script_version_number UNIQUE (name, number)
);
