-- What makes a customer important, in pieces that are each found by one key; put together they cost the database more than all the rest.
CREATE VIEW compliance_customer AS
SELECT c.id, c.debtor_id, c.client_firm_id,
       COALESCE(f.yearly_revenue > 0 AND ROUND(c.yearly_revenue * 100 / f.yearly_revenue, 4) >= f.important_share, FALSE) AS important
  FROM debtor_customer c
  JOIN client_firm f ON f.id = c.client_firm_id;

-- agreed_at: when a team lead agreed; null while the question waits and after a no
CREATE VIEW compliance_consultation AS
SELECT id, dossier_id, asked_at, CASE WHEN state = 'AGREED' THEN answered_at END AS agreed_at
  FROM review_consultation;

DROP VIEW compliance_important;
