package vn.gov.ra.notification;

import vn.gov.ra.shared.Labelled;

/** Why a mail was not sent. */
public enum NotSent implements Labelled {
    /** The account has no address. */
    NO_ADDRESS,
    /** No mail server is configured. */
    NOT_CONFIGURED,
    /** The account ended before. */
    ACCOUNT_ENDED;

    @Override
    public String labelKey() {
        return "notification.notSent." + name();
    }
}
