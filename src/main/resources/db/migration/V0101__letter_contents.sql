-- What a letter quoted, so that it can be answered for and printed again unchanged. Letters from before have none of it.
ALTER TABLE letter_sent
    ADD COLUMN language VARCHAR(2) NULL,
    -- The day up to which interest and costs were counted
    ADD COLUMN quoted_on DATE NULL,
    ADD COLUMN principal DECIMAL(15,2) NULL,
    ADD COLUMN interest DECIMAL(15,2) NULL,
    ADD COLUMN costs DECIMAL(15,2) NULL,
    ADD COLUMN vat DECIMAL(15,2) NULL,
    ADD COLUMN total DECIMAL(15,2) NULL,
    -- The last day to pay, or to pay without costs
    ADD COLUMN deadline_on DATE NULL,
    -- The whole letter as JSON, line by line
    ADD COLUMN content MEDIUMTEXT NULL,
    ADD COLUMN made_at DATETIME(6) NULL,
    ADD COLUMN made_by BIGINT NULL;

-- What decides which letter a dossier needs, one row each. The letters read other modules' tables through these views only.
CREATE VIEW letter_facts AS
SELECT d.id AS dossier_id,
       d.number,
       d.debtor_id,
       d.debtor_kind,
       b.name AS debtor_name,
       d.client_firm_id,
       f.name AS client_firm_name,
       (SELECT MIN(i.due_on) FROM dossier_invoice i WHERE i.dossier_id = d.id) AS first_due_on,
       (SELECT COALESCE(SUM(e.amount), 0.00) FROM dossier_ledger_entry e WHERE e.dossier_id = d.id) AS open_amount,
       COALESCE((SELECT MAX(l.sent_on) FROM dossier_letter l WHERE l.dossier_id = d.id AND l.costs_from IS NOT NULL),
           d.letter_sent_on) AS valid_letter_on,
       COALESCE((SELECT MAX(l.costs_from) FROM dossier_letter l WHERE l.dossier_id = d.id), d.costs_from) AS costs_from,
       (SELECT MAX(s.sent_on) FROM letter_sent s WHERE s.dossier_id = d.id AND s.kind = 'REMINDER') AS reminded_on,
       (SELECT COUNT(*) FROM letter_sent s WHERE s.dossier_id = d.id AND s.kind = 'DEMAND') AS demands,
       (SELECT MAX(s.sent_on) FROM letter_sent s WHERE s.dossier_id = d.id AND s.kind = 'DEMAND') AS demanded_on,
       (SELECT MAX(s.sent_on) FROM letter_sent s WHERE s.dossier_id = d.id AND s.kind = 'CONFIRMATION') AS confirmed_on,
       GREATEST(
           COALESCE((SELECT MAX(p.promised_at) FROM agreement_promise p WHERE p.dossier_id = d.id AND p.state = 'OPEN'),
               CAST('1970-01-01' AS DATETIME(6))),
           COALESCE((SELECT MAX(a.agreed_at) FROM agreement_arrangement a WHERE a.dossier_id = d.id AND a.state = 'ACTIVE'),
               CAST('1970-01-01' AS DATETIME(6)))) AS agreed_at
  FROM dossier_dossier d
  JOIN debtor_debtor b ON b.id = d.debtor_id
  JOIN client_firm f ON f.id = d.client_firm_id
 WHERE d.status = 'OPEN';

CREATE VIEW letter_invoice AS
SELECT i.dossier_id, i.due_on FROM dossier_invoice i;
