package vn.gov.ra.status.crl;

/**
 * Where a list came from.
 *
 * @param url address it was fetched from; null for an upload
 */
public record CrlSource(Kind kind, String url) {

    public enum Kind {
        FETCH, UPLOAD
    }

    public static final CrlSource UPLOAD = new CrlSource(Kind.UPLOAD, null);

    public static CrlSource fetched(String url) {
        return new CrlSource(Kind.FETCH, url);
    }
}
