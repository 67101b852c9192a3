package vn.gov.ra.intake;

import vn.gov.ra.shared.Labelled;

/** How much a finding matters: a row with an ERROR is left out when only valid rows are taken. */
public enum Severity implements Labelled {
    ERROR, WARNING, INFO;

    @Override
    public String labelKey() {
        return "intake.severity." + name();
    }
}
