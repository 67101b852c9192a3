package vn.gov.ra.demo.ca;

import java.math.BigInteger;
import java.util.Locale;

/** Serial numbers as people write them: hex with or without colons, spaces and leading zeros, {@code dec:} for decimal. */
final class Serials {

    private Serials() {}

    static BigInteger parse(String text) {
        String clean = text.strip().toLowerCase(Locale.ROOT);
        if (clean.startsWith("dec:")) return number(text, clean.substring(4), 10);
        String hex = clean.replaceAll("[\\s:]", "");
        return number(text, hex.startsWith("0x") ? hex.substring(2) : hex, 16);
    }

    /**
     * Finds a certificate by the number written on a form: hex of g2, decimal of g1 as its documents show it, or hex of
     * g1; what follows the number (a SIM's telephone) is not looked at. Null when there is none.
     */
    static IssuedCertificate find(CaState state, String written) {
        String first = written.strip().split("[\\s;,(]+", 2)[0].replace(":", "");
        IssuedCertificate found = lookUp(state, CaState.G2, first, 16);
        if (found == null) found = lookUp(state, CaState.G1, first, 10);
        return found == null ? lookUp(state, CaState.G1, first, 16) : found;
    }

    private static IssuedCertificate lookUp(CaState state, String authority, String digits, int radix) {
        boolean readable = digits.matches(radix == 10 ? "[0-9]{1,40}" : "[0-9A-Fa-f]{1,40}");
        return readable ? state.issued(authority, new BigInteger(digits, radix)) : null;
    }

    private static BigInteger number(String text, String digits, int radix) {
        if (!digits.matches(radix == 10 ? "[0-9]{1,49}" : "[0-9a-f]{1,40}")) throw new CaRefusal(400, "CA-SERIAL-FORM", text);
        return new BigInteger(digits, radix);
    }
}
