-- Two calculations may each have a scenario "Hoog": a scenario is known by its model and its name. A key changes by
-- a new table, a copy and a rename; the row ids are the order in which the scenarios were made.
CREATE TABLE new_scenario (
    name  TEXT NOT NULL CHECK (name <> ''),
    model TEXT NOT NULL CHECK (model <> ''),  -- 'coa', 'ind'
    note  TEXT NOT NULL,
    PRIMARY KEY (model, name)
) STRICT;
INSERT INTO new_scenario (rowid, name, model, note)
SELECT rowid, name, model, note FROM scenario;

CREATE TABLE new_scenario_driver (
    model    TEXT    NOT NULL,
    scenario TEXT    NOT NULL,
    driver   TEXT    NOT NULL CHECK (driver <> ''),
    value    INTEGER NOT NULL,  -- in steps of the driver
    PRIMARY KEY (model, scenario, driver),
    FOREIGN KEY (model, scenario) REFERENCES scenario (model, name) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO new_scenario_driver (model, scenario, driver, value)
SELECT s.model, d.scenario, d.driver, d.value FROM scenario_driver d JOIN scenario s ON s.name = d.scenario;

DROP TABLE scenario_driver;
DROP TABLE scenario;
ALTER TABLE new_scenario RENAME TO scenario;
ALTER TABLE new_scenario_driver RENAME TO scenario_driver;
