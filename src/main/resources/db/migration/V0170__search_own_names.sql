-- Whether a word comes from a contact person only: the debtor's own name is found first, and in the order of the key.
ALTER TABLE search_word
    ADD COLUMN person BOOLEAN NOT NULL DEFAULT FALSE AFTER word,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (word, person, debtor_id);

-- All names of a debtor and whose they are.
CREATE OR REPLACE VIEW search_name AS
SELECT id AS debtor_id, name, FALSE AS person FROM debtor_debtor
UNION ALL
SELECT debtor_id, name, TRUE AS person FROM debtor_contact_person;

-- The words of contact persons are written anew.
INSERT INTO search_change (debtor_id) SELECT DISTINCT debtor_id FROM debtor_contact_person;
