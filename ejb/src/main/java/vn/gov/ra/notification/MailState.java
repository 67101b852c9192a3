package vn.gov.ra.notification;

import vn.gov.ra.shared.Labelled;

/** What became of a notice's e-mail. */
public enum MailState implements Labelled {
    /** The reader does not want one. */
    OFF,
    /** In the outbox, or for the next digest. */
    WAITING,
    SENT,
    /** Closed without sending; the reason stands beside it. */
    NOT_SENT;

    @Override
    public String labelKey() {
        return "notification.mail." + name();
    }
}
