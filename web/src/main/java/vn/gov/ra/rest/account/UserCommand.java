package vn.gov.ra.rest.account;

/**
 * Body of a command on an account.
 *
 * @param personId for {@code tie}; null unties
 * @param agency code or id, for {@code tie}; null unties
 * @param role for {@code give-role consent take-role}
 * @param lastDay {@code yyyy-MM-dd}, for {@code end}: the account acts up to and with that day
 */
public record UserCommand(String personId, String agency, String role, String lastDay) {
}
