package vn.gov.ra.invariants;

/** An invariant that does not hold; the message begins with its name. */
public final class Broken extends AssertionError {

    private static final long serialVersionUID = 1L;

    private Broken(String invariant, String told) {
        super(invariant + ": " + told);
    }

    /** @param holds whether it does @param told what was done, for whoever reads the failure */
    public static void unless(boolean holds, String invariant, Object told) {
        if (!holds) {
            throw new Broken(invariant, String.valueOf(told));
        }
    }
}
