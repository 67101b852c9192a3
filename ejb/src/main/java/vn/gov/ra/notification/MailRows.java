package vn.gov.ra.notification;

/** Types of the outbox's rows about mails. */
final class MailRows {

    /** One urgent notice. */
    static final String ONE = "mail.notice";
    /** What one recipient has not been mailed yet. */
    static final String DIGEST = "mail.digest";
    /** Left by {@code request} when an answer to the remarks is due soon; becomes a notice. */
    static final String SUPPLEMENT_REMINDER = "mail.supplement-reminder";

    private MailRows() {
    }
}
