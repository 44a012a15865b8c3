CREATE SEQUENCE security_api_token_seq START WITH 1 INCREMENT BY 50;

-- Bearer tokens of the interface. Only the hash is kept: the token is shown once, when it is made.
CREATE TABLE security_api_token (
    id BIGINT NOT NULL PRIMARY KEY,
    name VARCHAR(80) NOT NULL,
    token_hash CHAR(64) NOT NULL,
    created_by BIGINT NULL,
    created_at DATETIME(6) NOT NULL,
    last_used_at DATETIME(6) NULL,
    revoked_at DATETIME(6) NULL,
    CONSTRAINT security_api_token_hash UNIQUE (token_hash)
);

-- The token that a demo prints at each start. A demo holds invented data only, so that this one may be kept readable.
CREATE TABLE security_demo_token (
    token VARCHAR(80) NOT NULL PRIMARY KEY
);
