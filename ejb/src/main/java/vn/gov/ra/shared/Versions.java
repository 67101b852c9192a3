package vn.gov.ra.shared;

/** Optimistic versions: every command carries the version its sender saw. */
public final class Versions {

    private Versions() {
    }

    /** Refuses a command made on an older picture of the object; {@code shown} is its number or name for the message. */
    public static void require(long present, long seen, Object shown) {
        if (present != seen) {
            throw new DomainException(SharedError.STALE_VERSION, shown, present, seen);
        }
    }
}
