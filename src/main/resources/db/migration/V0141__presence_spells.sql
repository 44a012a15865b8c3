CREATE SEQUENCE presence_spell_seq START WITH 1 INCREMENT BY 50;

-- What an agent was doing and for how long; the spell that still lasts has no end.
CREATE TABLE presence_spell (
    id BIGINT NOT NULL PRIMARY KEY,
    user_id BIGINT NOT NULL,
    -- AVAILABLE, CALLING, WRAP_UP or BREAK
    state VARCHAR(10) NOT NULL,
    -- Why, for a break: PAUSE, LUNCH, MEETING, COACHING or TROUBLE
    reason VARCHAR(10) NULL,
    started_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NULL,
    -- The user while the spell lasts: nobody is in two states at once.
    lasting_for BIGINT NULL,
    CONSTRAINT presence_spell_lasting UNIQUE (lasting_for),
    INDEX presence_spell_user (user_id, started_at)
);
