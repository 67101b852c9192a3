package vn.gov.ra.it.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** An agency that has ended yesterday, as long as a test looks. */
public final class EndedAgency implements AutoCloseable {

    private final String code;

    private EndedAgency(String code) {
        this.code = code;
        until("(now() at time zone 'Asia/Ho_Chi_Minh')::date");
    }

    /** The commune the personas sign in for. */
    public static EndedAgency commune() {
        return new EndedAgency("H16.107");
    }

    @Override
    public void close() {
        until("null");
    }

    private void until(String day) {
        assertEquals(1, Portal.get().change("update agency set valid_to = " + day + " where code = '" + code + "'"));
    }
}
