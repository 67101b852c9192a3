package vn.gov.ra.demo.ca;

import java.util.List;

/** Reasons of revocation by number or by name of RFC 5280 §5.3.1. */
final class Reasons {

    private static final List<String> NAMES = List.of("unspecified", "keyCompromise", "cACompromise", "affiliationChanged", "superseded",
            "cessationOfOperation", "certificateHold", "", "removeFromCRL", "privilegeWithdrawn", "aACompromise");

    private Reasons() {}

    static int parse(String text) {
        String clean = text.strip();
        for (int i = 0; i < NAMES.size(); i++) if (!clean.isEmpty() && NAMES.get(i).equalsIgnoreCase(clean)) return i;
        if (clean.matches("[0-9]{1,2}")) return Integer.parseInt(clean);
        throw new CaRefusal(400, "CA-REASON", text);
    }
}
