package vn.gov.ra.notification;

/**
 * What an account wants of one kind.
 *
 * @param bell a row in the bell
 * @param mail an e-mail, at once or in the day's digest as the kind has it
 */
public record Choice(NoticeKind kind, boolean bell, boolean mail) {
}
