-- The calls of a dossier with the agent's name: what the desk shows of the past. The list of all calls also names dossier, debtor and
-- client firm, which the desk knows already.
CREATE VIEW call_past AS
SELECT c.id, c.dossier_id, c.started_at, c.direction, COALESCE(u.display_name, '') AS agent_name, c.outcome, c.reason, c.note,
       c.promised_amount, c.promised_on
  FROM call_call c
  LEFT JOIN security_user u ON u.id = c.user_id;
