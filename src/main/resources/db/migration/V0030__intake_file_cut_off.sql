-- From which day a file was looked at, and by how many days its dates were moved for practice.
ALTER TABLE intake_file ADD COLUMN as_of DATE NULL AFTER uploaded_at;
ALTER TABLE intake_file ADD COLUMN shift_days INT NOT NULL DEFAULT 0 AFTER as_of;
