package vn.gov.ra.relying;

/**
 * A secret on its way to whoever asked for it, the only time it is seen.
 *
 * @param secret never written to a log or the trail, so {@link #toString} leaves it out
 */
public record SecretOnce(RelyingSystemView system, String secret) {

    @Override
    public String toString() {
        return "SecretOnce[" + system.clientId() + "]";
    }
}
