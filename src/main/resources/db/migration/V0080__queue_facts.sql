-- What the guardrail asks about, so that a claim needs no other table.
ALTER TABLE queue_entry
    -- CONSUMER, SOLE_TRADER or COMPANY
    ADD COLUMN debtor_kind VARCHAR(12) NOT NULL DEFAULT 'CONSUMER',
    -- A consumer's claim that is time-barred
    ADD COLUMN barred BOOLEAN NOT NULL DEFAULT FALSE;

-- What the ranking needs to know of a dossier, one row each. The queue reads other modules' tables through this view only: a
-- nightly run over all dossiers is a handful of statements, and each owner sees here what it must not change unnoticed.
CREATE VIEW queue_facts AS
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
       (SELECT MAX(r.interrupted_on) FROM dossier_interruption r WHERE r.dossier_id = d.id) AS interrupted_on
  FROM dossier_dossier d
  JOIN debtor_debtor b ON b.id = d.debtor_id;

-- The queue with the names a list shows.
CREATE VIEW queue_row AS
SELECT q.id, q.dossier_id, q.state, q.rank_key, q.reason, q.reason_on, q.reason_amount, q.ready_at, q.held_by,
       q.leased_to, q.leased_until,
       d.number, b.name AS debtor_name, f.name AS client_firm_name, u.display_name AS holder_name,
       (SELECT p.address FROM debtor_contact_point p
         WHERE p.debtor_id = q.debtor_id AND p.kind = 'PHONE' AND p.usable
         ORDER BY p.verified_on DESC, p.id LIMIT 1) AS phone
  FROM queue_entry q
  JOIN dossier_dossier d ON d.id = q.dossier_id
  JOIN debtor_debtor b ON b.id = q.debtor_id
  JOIN client_firm f ON f.id = q.client_firm_id
  LEFT JOIN security_user u ON u.id = q.leased_to;
