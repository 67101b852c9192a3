package vn.gov.ra.overview;

/**
 * Certificates that live, each in one part.
 *
 * @param good in force for longer than the longest window
 * @param ending in force, and ending within it
 * @param stopping on hold, or hold or revocation is asked for
 * @param arriving received and not in use yet
 */
public record RegisterShares(long good, long ending, long stopping, long arriving) {

    public long all() {
        return good + ending + stopping + arriving;
    }
}
