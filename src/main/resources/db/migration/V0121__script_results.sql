CREATE INDEX call_call_script ON call_call (script_version_id, started_at);

-- What came of each call that followed a script; no person in it, neither debtor nor agent.
CREATE VIEW script_call_result AS
SELECT c.id AS call_id,
       c.script_version_id,
       c.client_firm_id,
       c.started_at,
       c.identified,
       c.outcome,
       p.id IS NOT NULL AS promised,
       -- Known on the day after the last day on which it could be kept; withdrawn promises say nothing about the script.
       CASE WHEN p.state IN ('KEPT', 'BROKEN') THEN p.check_on END AS decided_after,
       COALESCE(p.state = 'KEPT', FALSE) AS kept
FROM call_call c
LEFT JOIN agreement_promise p ON p.call_key = c.call_key
WHERE c.script_version_id IS NOT NULL;

-- Each line that came up in a call, once, with the last answer chosen there; an empty answer: it was passed over. The version stands
-- here as well, so that the lines of one version are found without reading those of all.
CREATE VIEW script_call_line AS
SELECT s.call_id,
       c.script_version_id,
       s.node,
       SUBSTRING_INDEX(GROUP_CONCAT(
           CASE WHEN s.answer IS NULL OR s.answer LIKE 'objection/%' OR s.answer LIKE 'call/%' THEN NULL
                WHEN s.answer LIKE 'identity/%' THEN 'identity'
                ELSE s.answer END
           ORDER BY s.position DESC SEPARATOR ' '), ' ', 1) AS answer,
       SUM(TIMESTAMPDIFF(MICROSECOND, s.at, COALESCE(n.at, c.ended_at))) / 1000000 AS seconds
FROM call_call c
JOIN call_path_step s ON s.call_id = c.id
LEFT JOIN call_path_step n ON n.call_id = s.call_id AND n.position = s.position + 1
WHERE c.script_version_id IS NOT NULL
GROUP BY s.call_id, c.script_version_id, s.node;
