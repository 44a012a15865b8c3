-- Teams and skills: which agent is offered which dossiers, and what weighs how much for a team.
CREATE SEQUENCE queue_team_seq START WITH 100 INCREMENT BY 50;
CREATE SEQUENCE queue_lane_seq START WITH 1 INCREMENT BY 1;

CREATE TABLE queue_team (
    id BIGINT NOT NULL PRIMARY KEY,
    name VARCHAR(80) NOT NULL,
    CONSTRAINT queue_team_name UNIQUE (name)
);

-- The team of every client firm that no other team has.
INSERT INTO queue_team (id, name) VALUES (1, 'Algemeen');

CREATE TABLE queue_team_firm (
    client_firm_id BIGINT NOT NULL PRIMARY KEY,
    team_id BIGINT NOT NULL,
    CONSTRAINT queue_team_firm_of FOREIGN KEY (team_id) REFERENCES queue_team (id)
);

-- What a team changed in the weights; what is not here has its usual weight.
CREATE TABLE queue_weight (
    team_id BIGINT NOT NULL,
    -- A name of QueueReason or of RankPart
    component VARCHAR(24) NOT NULL,
    weight INT NOT NULL,
    PRIMARY KEY (team_id, component),
    CONSTRAINT queue_weight_of FOREIGN KEY (team_id) REFERENCES queue_team (id)
);

-- What an agent works on; an agent without a row works on everything.
CREATE TABLE queue_agent (
    user_id BIGINT NOT NULL PRIMARY KEY,
    -- Null: every team
    team_id BIGINT NULL,
    -- Two letters each, with commas; empty: every language
    languages VARCHAR(60) NOT NULL DEFAULT '',
    -- ALL, CONSUMER or BUSINESS
    debtors VARCHAR(8) NOT NULL DEFAULT 'ALL',
    CONSTRAINT queue_agent_of FOREIGN KEY (team_id) REFERENCES queue_team (id)
);

-- How a client firm wants its debtors called.
CREATE TABLE queue_firm_procedure (
    client_firm_id BIGINT NOT NULL PRIMARY KEY,
    -- Whether there is a service call before the due day
    courtesy_call BOOLEAN NOT NULL DEFAULT TRUE,
    -- Days after the due day
    first_call_after INT NOT NULL DEFAULT 1,
    -- Days after a reminder went out
    letter_follow_up_after INT NOT NULL DEFAULT 3,
    -- 0 to 100
    priority INT NOT NULL DEFAULT 50
);

-- One queue each: a team, a language, consumers or businesses.
CREATE TABLE queue_lane (
    id BIGINT NOT NULL PRIMARY KEY,
    team_id BIGINT NOT NULL,
    language VARCHAR(2) NOT NULL,
    business BOOLEAN NOT NULL,
    CONSTRAINT queue_lane_of UNIQUE (team_id, language, business)
);

DELETE FROM queue_entry;
ALTER TABLE queue_entry
    -- Where it is offered: a lane, or below zero the agent who promised to call
    ADD COLUMN lane BIGINT NOT NULL,
    ADD COLUMN home_lane BIGINT NOT NULL,
    -- Until when it is kept for that agent
    ADD COLUMN own_until DATETIME(6) NULL,
    -- What the place is made of, each 0 to 100; see RankPart
    ADD COLUMN part_waiting TINYINT NOT NULL DEFAULT 0,
    ADD COLUMN part_value TINYINT NOT NULL DEFAULT 0,
    ADD COLUMN part_age TINYINT NOT NULL DEFAULT 0,
    ADD COLUMN part_limitation TINYINT NOT NULL DEFAULT 0,
    ADD COLUMN part_time TINYINT NOT NULL DEFAULT 0,
    ADD COLUMN part_rest TINYINT NOT NULL DEFAULT 0,
    ADD COLUMN part_firm TINYINT NOT NULL DEFAULT 0,
    ADD COLUMN part_fair TINYINT NOT NULL DEFAULT 0,
    -- How well each part of the day went with this person, 0 to 100
    ADD COLUMN time_morning TINYINT NOT NULL DEFAULT 50,
    ADD COLUMN time_afternoon TINYINT NOT NULL DEFAULT 50,
    ADD COLUMN time_evening TINYINT NOT NULL DEFAULT 50,
    DROP INDEX queue_entry_next,
    -- In exactly the order of the claim: one row is read, none is sorted.
    ADD INDEX queue_entry_next (lane, state, rank_key, id);

CREATE OR REPLACE VIEW queue_facts AS
SELECT d.id AS dossier_id,
       d.debtor_id,
       d.client_firm_id,
       d.stage,
       d.status,
       d.opened_on,
       b.kind AS debtor_kind,
       (SELECT COALESCE(SUM(e.amount), 0) FROM dossier_ledger_entry e
         WHERE e.dossier_id = d.id AND e.component <> 'OVERPAID') AS open_amount,
       (SELECT MIN(i.due_on) FROM dossier_invoice i WHERE i.dossier_id = d.id) AS first_due_on,
       (SELECT MIN(k.due_at) FROM call_call_back k WHERE k.dossier_id = d.id AND k.state = 'OPEN') AS call_back_at,
       (SELECT MAX(c.started_at) FROM call_call c WHERE c.dossier_id = d.id) AS last_call_at,
       (SELECT c.next_contact_at FROM call_call c WHERE c.dossier_id = d.id
         ORDER BY c.started_at DESC, c.id DESC LIMIT 1) AS next_contact_at,
       (SELECT MAX(c.started_at) FROM call_call c WHERE c.dossier_id = d.id
           AND c.outcome IN ('PROMISE', 'ARRANGEMENT', 'CALL_BACK', 'DISPUTE', 'CANNOT_PAY', 'REFUSES', 'SAYS_PAID',
               'DEBT_HELP', 'PART_PROMISE', 'ARRANGEMENT_REQUEST', 'PAID_NOW', 'DOCUMENT_REQUEST', 'ALL_WELL',
               'VULNERABLE', 'COMPLAINT', 'WRITTEN_ONLY')) AS last_conversation_at,
       (SELECT p.due_on FROM agreement_promise p WHERE p.dossier_id = d.id AND p.state = 'OPEN'
         ORDER BY p.due_on, p.id LIMIT 1) AS promise_due_on,
       (SELECT p.amount FROM agreement_promise p WHERE p.dossier_id = d.id AND p.state = 'OPEN'
         ORDER BY p.due_on, p.id LIMIT 1) AS promise_amount,
       (SELECT p.due_on FROM agreement_promise p WHERE p.dossier_id = d.id AND p.state = 'BROKEN'
         ORDER BY p.due_on DESC, p.id DESC LIMIT 1) AS broken_due_on,
       (SELECT p.amount FROM agreement_promise p WHERE p.dossier_id = d.id AND p.state = 'BROKEN'
         ORDER BY p.due_on DESC, p.id DESC LIMIT 1) AS broken_amount,
       (SELECT n.due_on FROM agreement_arrangement a JOIN agreement_instalment n ON n.arrangement_id = a.id
         WHERE a.dossier_id = d.id AND a.state = 'BROKEN' AND n.state = 'MISSED'
         ORDER BY n.due_on DESC, n.id DESC LIMIT 1) AS missed_due_on,
       (SELECT n.amount FROM agreement_arrangement a JOIN agreement_instalment n ON n.arrangement_id = a.id
         WHERE a.dossier_id = d.id AND a.state = 'BROKEN' AND n.state = 'MISSED'
         ORDER BY n.due_on DESC, n.id DESC LIMIT 1) AS missed_amount,
       (SELECT MAX(l.sent_on) FROM letter_sent l
         WHERE l.dossier_id = d.id AND l.kind IN ('DEMAND', 'FOURTEEN_DAY_LETTER')) AS last_demand_on,
       d.claim_kind,
       (SELECT MAX(r.interrupted_on) FROM dossier_interruption r WHERE r.dossier_id = d.id) AS interrupted_on,
       b.language,
       (SELECT k.user_id FROM call_call_back k WHERE k.dossier_id = d.id AND k.state = 'OPEN'
         ORDER BY k.due_at, k.id LIMIT 1) AS call_back_user,
       (SELECT MAX(l.sent_on) FROM letter_sent l WHERE l.dossier_id = d.id AND l.kind = 'REMINDER') AS last_letter_on,
       COALESCE(t.team_id, 1) AS team_id,
       COALESCE(p.courtesy_call, TRUE) AS courtesy_call,
       COALESCE(p.first_call_after, 1) AS first_call_after,
       COALESCE(p.letter_follow_up_after, 3) AS letter_follow_up_after,
       COALESCE(p.priority, 50) AS priority
  FROM dossier_dossier d
  JOIN debtor_debtor b ON b.id = d.debtor_id
  LEFT JOIN queue_team_firm t ON t.client_firm_id = d.client_firm_id
  LEFT JOIN queue_firm_procedure p ON p.client_firm_id = d.client_firm_id;


-- Calls to a debtor with their hour, for the best part of the day.
CREATE VIEW queue_contact AS
SELECT debtor_id, at, conversation FROM compliance_contact WHERE channel = 'PHONE' AND NOT inbound;

-- How many open dossiers a client firm has: small ones are not to wait behind a large one.
CREATE VIEW queue_firm AS
SELECT client_firm_id, COUNT(*) AS dossiers FROM dossier_dossier WHERE status = 'OPEN' GROUP BY client_firm_id;

CREATE OR REPLACE VIEW queue_row AS
SELECT q.id, q.dossier_id, q.state, q.rank_key, q.reason, q.reason_on, q.reason_amount, q.ready_at, q.held_by,
       q.leased_to, q.leased_until, q.lane, q.home_lane,
       q.part_waiting, q.part_value, q.part_age, q.part_limitation, q.part_time, q.part_rest, q.part_firm, q.part_fair,
       q.time_morning, q.time_afternoon, q.time_evening,
       d.number, b.name AS debtor_name, f.name AS client_firm_name, q.client_firm_id, u.display_name AS holder_name,
       (SELECT p.address FROM debtor_contact_point p
         WHERE p.debtor_id = q.debtor_id AND p.kind = 'PHONE' AND p.usable
         ORDER BY p.verified_on DESC, p.id LIMIT 1) AS phone
  FROM queue_entry q
  JOIN dossier_dossier d ON d.id = q.dossier_id
  JOIN debtor_debtor b ON b.id = q.debtor_id
  JOIN client_firm f ON f.id = q.client_firm_id
  LEFT JOIN security_user u ON u.id = q.leased_to;
