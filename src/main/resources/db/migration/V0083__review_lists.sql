-- Consultations with the names a list shows.
CREATE VIEW review_consultation_listed AS
SELECT c.id, c.dossier_id, c.asked_by, c.asked_at, c.question, c.state, c.answered_at, c.answer,
       d.number AS dossier_number, b.name AS debtor_name, f.name AS client_firm_name,
       COALESCE(u.display_name, '') AS asked_by_name, a.display_name AS answered_by_name
  FROM review_consultation c
  JOIN dossier_dossier d ON d.id = c.dossier_id
  JOIN debtor_debtor b ON b.id = d.debtor_id
  JOIN client_firm f ON f.id = d.client_firm_id
  LEFT JOIN security_user u ON u.id = c.asked_by
  LEFT JOIN security_user a ON a.id = c.answered_by;
