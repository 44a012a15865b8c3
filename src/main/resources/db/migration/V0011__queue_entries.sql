CREATE SEQUENCE queue_entry_seq START WITH 1 INCREMENT BY 50;
CREATE SEQUENCE queue_fence_seq START WITH 1 INCREMENT BY 1 CACHE 1000;

-- One row a workable dossier, kept ready: "next" is an index range and one row.
CREATE TABLE queue_entry (
    id BIGINT NOT NULL PRIMARY KEY,
    dossier_id BIGINT NOT NULL,
    debtor_id BIGINT NOT NULL,
    client_firm_id BIGINT NOT NULL,
    -- READY: may be claimed now. LATER: not before ready_at. LEASED: somebody prepares or calls.
    state VARCHAR(8) NOT NULL,
    -- Smaller comes first; holds reason, due time and value (see queue.rules.Rank)
    rank_key BIGINT NOT NULL,
    -- The main reason, see QueueReason, and the day and amount it speaks of
    reason VARCHAR(24) NOT NULL,
    reason_on DATE NULL,
    reason_amount DECIMAL(15,2) NULL,
    ready_at DATETIME(6) NOT NULL,
    -- Why it is not offered now, in LATER: the reasons of the guardrail
    held_by VARCHAR(120) NOT NULL DEFAULT '',
    leased_to BIGINT NULL,
    leased_until DATETIME(6) NULL,
    -- Raised at each claim; every write of a call carries it
    fence BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT queue_entry_dossier UNIQUE (dossier_id),
    CONSTRAINT queue_entry_agent UNIQUE (leased_to),
    INDEX queue_entry_next (state, rank_key, id),
    INDEX queue_entry_ready (state, ready_at),
    INDEX queue_entry_lease (state, leased_until),
    INDEX queue_entry_debtor (debtor_id)
);
