package vn.gov.ra.audit;

/** Where the present call came from; set by the web tier at the start of a request and cleared at its end. */
public final class CallContext {

    private static final ThreadLocal<Call> CURRENT = new ThreadLocal<>();

    /**
     * @param origin address of the caller
     * @param correlation correlation id of the request
     */
    public record Call(String origin, String correlation) {
    }

    private static final Call NONE = new Call(null, null);

    private CallContext() {
    }

    public static void set(String origin, String correlation) {
        CURRENT.set(new Call(origin, correlation));
    }

    public static void clear() {
        CURRENT.remove();
    }

    public static Call get() {
        Call call = CURRENT.get();
        return call == null ? NONE : call;
    }
}
