-- Call-backs with what a list of them shows: the number to call, whose dossier it is, and whether the owner still works here.
CREATE OR REPLACE VIEW call_back_listed AS
SELECT k.id, k.dossier_id, k.debtor_id, k.user_id, k.due_at, k.state, k.remark, k.created_at, k.settled_at,
       d.number AS dossier_number, d.status AS dossier_status, b.name AS debtor_name, f.name AS client_firm_name,
       u.display_name AS owner_name, COALESCE(u.enabled, TRUE) AS owner_active,
       COALESCE((SELECT p.address FROM debtor_contact_point p
                  WHERE p.debtor_id = k.debtor_id AND p.kind = 'PHONE' AND p.usable ORDER BY p.id LIMIT 1), '') AS phone
  FROM call_call_back k
  JOIN dossier_dossier d ON d.id = k.dossier_id
  JOIN debtor_debtor b ON b.id = k.debtor_id
  JOIN client_firm f ON f.id = d.client_firm_id
  LEFT JOIN security_user u ON u.id = k.user_id;

-- Those that are over, newest first, and those of one agent.
CREATE INDEX call_call_back_user ON call_call_back (user_id, state, due_at);

-- Agents who may be given a call-back.
CREATE VIEW call_active_agent AS
SELECT id, display_name FROM security_user WHERE role = 'AGENT' AND enabled;
