-- What the client firm's monthly report reads. Views only: reporting owns no row.

CREATE VIEW rpt_client_firm AS
SELECT id, name, contact_name, language, active
FROM client_firm;

CREATE VIEW rpt_dossier AS
SELECT d.id, d.client_firm_id, d.number, d.stage, d.opened_on, d.closed_on, d.closed_reason,
       p.name AS debtor_name, c.reference AS customer_reference
FROM dossier_dossier d
JOIN debtor_debtor p ON p.id = d.debtor_id
LEFT JOIN debtor_customer c ON c.id = (
    SELECT MIN(x.id) FROM debtor_customer x WHERE x.debtor_id = d.debtor_id AND x.client_firm_id = d.client_firm_id);

CREATE VIEW rpt_invoice AS
SELECT dossier_id, client_firm_id, number, due_on, amount, disputed
FROM dossier_invoice;

-- An entry of before the dossier was placed (an invoice's due day, say) counts from the day it was placed.
CREATE VIEW rpt_ledger AS
SELECT e.dossier_id, d.client_firm_id, e.kind, e.component, e.channel, e.amount,
       GREATEST(e.booked_on, d.opened_on) AS counted_on
FROM dossier_ledger_entry e
JOIN dossier_dossier d ON d.id = e.dossier_id;

-- The amount that was promised in a call; of an arrangement made in it, the whole of the instalments.
CREATE VIEW rpt_call AS
SELECT c.id, c.client_firm_id, c.dossier_id, c.direction, c.started_at, c.outcome, c.reason,
       COALESCE(c.promised_amount, a.total) AS promised_amount
FROM call_call c
LEFT JOIN agreement_arrangement a ON a.call_key = c.call_key;

CREATE VIEW rpt_promise AS
SELECT id, client_firm_id, dossier_id, promised_at, amount, due_on, state, paid, decided_on
FROM agreement_promise;

CREATE VIEW rpt_arrangement AS
SELECT id, client_firm_id, dossier_id, agreed_at, total, state, decided_on
FROM agreement_arrangement;

CREATE VIEW rpt_instalment AS
SELECT a.client_firm_id, a.dossier_id, a.agreed_at, a.decided_on AS ended_on, i.amount, i.due_on, i.state
FROM agreement_instalment i
JOIN agreement_arrangement a ON a.id = i.arrangement_id;

CREATE VIEW rpt_call_back AS
SELECT d.client_firm_id, b.dossier_id, b.due_at, b.created_at, b.settled_at
FROM call_call_back b
JOIN dossier_dossier d ON d.id = b.dossier_id;

-- A hold on a person counts for each dossier of that person. Ended_at: lifted or run out, whichever came first.
CREATE VIEW rpt_hold AS
SELECT d.client_firm_id, d.id AS dossier_id, h.kind, h.starts_at,
       LEAST(COALESCE(h.lifted_at, h.ends_at), COALESCE(h.ends_at, h.lifted_at)) AS ended_at
FROM compliance_hold h
JOIN dossier_dossier d ON d.debtor_id = h.debtor_id AND (h.dossier_id IS NULL OR h.dossier_id = d.id);
