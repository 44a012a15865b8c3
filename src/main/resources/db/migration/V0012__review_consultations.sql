CREATE SEQUENCE review_consultation_seq START WITH 1 INCREMENT BY 50;

CREATE TABLE review_consultation (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL DEFAULT 0,
    dossier_id BIGINT NOT NULL,
    asked_by BIGINT NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    question VARCHAR(400) NOT NULL DEFAULT '',
    -- WAITING, AGREED, DECLINED
    state VARCHAR(10) NOT NULL,
    answered_by BIGINT NULL,
    answered_at DATETIME(6) NULL,
    answer VARCHAR(400) NOT NULL DEFAULT '',
    INDEX review_consultation_state (state, asked_at),
    INDEX review_consultation_dossier (dossier_id, asked_at)
);
