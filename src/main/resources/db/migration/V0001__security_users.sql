CREATE SEQUENCE security_user_seq START WITH 1 INCREMENT BY 50;

CREATE TABLE security_user (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL DEFAULT 0,
    username VARCHAR(60) NOT NULL,
    password_hash VARCHAR(200) NOT NULL,
    display_name VARCHAR(120) NOT NULL,
    role VARCHAR(20) NOT NULL,
    client_firm_id BIGINT NULL,
    language VARCHAR(2) NOT NULL DEFAULT 'nl',
    enabled BOOLEAN NOT NULL DEFAULT TRUE,
    created_at DATETIME(6) NOT NULL,
    CONSTRAINT security_user_username UNIQUE (username)
);

-- The one-time token that makes the first administrator; only its hash is kept.
CREATE TABLE security_setup_token (
    token_hash CHAR(64) NOT NULL PRIMARY KEY,
    created_at DATETIME(6) NOT NULL,
    used_at DATETIME(6) NULL
);
