package vn.gov.ra.web.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Tone and icon of a state. A tone says whose turn it is; the words say the rest. */
@Named("tones")
@ApplicationScoped
public class Tones {

    private static final Map<String, String> TONE = new TreeMap<>();
    private static final Map<String, String> ICON = Map.of("t-info", "clock", "t-ca", "send", "t-wait", "pause", "t-today", "warn", "t-ok", "ok", "t-bad", "warn",
            "line", "minus", "t-neutral", "file");

    static {
        tone("t-neutral", "DRAFT", "COLLECTING", "EXPECTED", "ANNOUNCED", "IN_STOCK", "QUEUED", "PROPOSED");
        tone("t-info", "ASKED", "SUBMITTED", "IN_REVIEW", "REVIEWED", "APPROVED", "FROZEN", "SIGNED", "RECEIVED", "RESERVED", "FULFILLED", "VERIFIED", "RUNNING", "ISSUED",
                "GIVER_SIGNED", "IN_TRANSIT", "DELIVERING", "AT_AGENCY", "PARTIALLY_RESULTED", "RECONCILED", "BATCHED", "RECALLED", "RETURNED", "READING", "CHECKING", "READY",
                "REPORTED", "PLANNED", "EXECUTING", "OPEN");
        tone("t-ca", "SENT", "ACKNOWLEDGED", "AT_CA", "HOLD_PENDING", "RELEASE_PENDING", "REVOKE_PENDING");
        tone("t-wait", "AWAITING_AGENCY_SIGN", "NEEDS_SUPPLEMENT", "ON_HOLD", "SUSPENDED", "PARTLY_ACCEPTED", "LOCKED", "REVIEW", "CONFIRMED");
        tone("t-ok", "RELEASED", "DONE", "IN_FORCE", "IN_USE", "COMPLETED", "SUCCEEDED", "ACCEPTED", "FRESH", "EXACT", "CHANGED", "RECOVERED", "RENEWED", "good");
        tone("t-bad", "REJECTED", "CA_REJECTED", "CA_RETURNED", "REVOKED", "LOST", "DAMAGED", "QUARANTINED", "DISPUTED", "FAILED", "REFUSED", "STALE", "MISSING", "EXTRA", "WRONG", "revoked");
    }

    /** Class of the badge: {@code t-ok}, {@code t-bad} …; {@code line} for what is over. */
    public String of(Object state) {
        return TONE.getOrDefault(name(state), "line");
    }

    public String icon(Object state) {
        return ICON.get(of(state));
    }

    /** The states that have a tone of their own; the rest is over. */
    static Set<String> known() {
        return Set.copyOf(TONE.keySet());
    }

    private static String name(Object state) {
        return state instanceof Enum<?> constant ? constant.name() : String.valueOf(state);
    }

    private static void tone(String tone, String... states) {
        for (String state : states) {
            TONE.put(state, tone);
        }
    }
}
