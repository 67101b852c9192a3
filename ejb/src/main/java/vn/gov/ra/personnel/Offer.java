package vn.gov.ra.personnel;

import vn.gov.ra.shared.Labelled;

/** How a rule offers an action: chosen already, to be chosen, or not at all. */
public enum Offer implements Labelled {
    ON, OFF, NONE;

    @Override
    public String labelKey() {
        return "personnel.offer." + name();
    }
}
