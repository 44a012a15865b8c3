-- Whether no number of a debtor can be used any more, from one look at the numbers instead of two.
CREATE OR REPLACE VIEW compliance_subject AS
SELECT d.id AS dossier_id, d.debtor_id, d.client_firm_id, p.kind, p.date_of_birth,
       COALESCE((SELECT MAX(n.usable) = 0 FROM debtor_contact_point n WHERE n.debtor_id = p.id AND n.kind = 'PHONE'), 0)
       AS number_lost
  FROM dossier_dossier d
  JOIN debtor_debtor p ON p.id = d.debtor_id;
