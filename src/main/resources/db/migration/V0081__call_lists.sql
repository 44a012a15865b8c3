-- Calls with the names a list shows; merged into the query, so that the index on (started_at, id) serves the pages.
CREATE VIEW call_listed AS
SELECT c.id, c.dossier_id, c.debtor_id, c.client_firm_id, c.user_id, c.direction, c.phone, c.started_at, c.ended_at, c.saved_at,
       c.stage, c.identified, c.outcome, c.reason, c.note, c.quoted_principal, c.quoted_interest, c.quoted_costs, c.quoted_vat,
       c.promised_amount, c.promised_on, c.next_contact_at, c.script_version_id,
       d.number AS dossier_number, b.name AS debtor_name, f.name AS client_firm_name,
       COALESCE(u.display_name, '') AS agent_name
  FROM call_call c
  JOIN dossier_dossier d ON d.id = c.dossier_id
  JOIN debtor_debtor b ON b.id = c.debtor_id
  JOIN client_firm f ON f.id = c.client_firm_id
  LEFT JOIN security_user u ON u.id = c.user_id;

-- Call-backs with the names a list shows.
CREATE VIEW call_back_listed AS
SELECT k.id, k.dossier_id, k.user_id, k.due_at, k.state, k.remark,
       d.number AS dossier_number, b.name AS debtor_name, u.display_name AS owner_name
  FROM call_call_back k
  JOIN dossier_dossier d ON d.id = k.dossier_id
  JOIN debtor_debtor b ON b.id = k.debtor_id
  LEFT JOIN security_user u ON u.id = k.user_id;
