package vn.gov.ra.overview;

/**
 * Certificates in force that end within some days from now.
 *
 * @param days of the window; a longer one holds what the shorter holds
 * @param certificates that end in it
 * @param asked of these: something about them is under way, or their successor is here
 */
public record ExpiryWindow(int days, long certificates, long asked) {

    public long left() {
        return certificates - asked;
    }
}
