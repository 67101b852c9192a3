package vn.gov.ra.account;

import vn.gov.ra.shared.Labelled;

/** What an empty installation must be told before it can work, in this order. */
public enum SetupStep implements Labelled {
    /** Province and registration office. */
    OFFICE,
    /** The decision that delegates the management of subscribers. */
    DELEGATION,
    /** Agencies, by file. */
    AGENCIES,
    /** Days off as announced: this year, from November on the next. */
    CALENDAR,
    /** The CA operator's certificates. */
    CA_CHAIN,
    /** The first people of the office, and a second ADMIN. */
    USERS;

    @Override
    public String labelKey() {
        return "account.setup." + name();
    }
}
