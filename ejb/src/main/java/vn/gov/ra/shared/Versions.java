package vn.gov.ra.shared;

/** Optimistic versions: every command carries the version its sender saw. */
public final class Versions {

    /** The caller gave no version; REST passes it on, so that role and existence are decided before its absence (contract §6.6). */
    public static final long NOT_GIVEN = -1;

    private Versions() {
    }

    /** Refuses a command made on an older picture of the object; {@code shown} is its number or name for the message. */
    public static void require(long present, long seen, Object shown) {
        if (seen == NOT_GIVEN) {
            throw new DomainException(SharedError.VERSION_REQUIRED, shown);
        }
        if (present != seen) {
            throw new DomainException(SharedError.STALE_VERSION, shown, present, seen);
        }
    }
}
