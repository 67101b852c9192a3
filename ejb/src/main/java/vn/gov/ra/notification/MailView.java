package vn.gov.ra.notification;

/** A notice whose mail was wanted. @param recipient the account's name */
public record MailView(NoticeView notice, String recipient) {
}
