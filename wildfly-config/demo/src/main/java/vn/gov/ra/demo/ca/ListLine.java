package vn.gov.ra.demo.ca;

import java.text.Normalizer;
import java.util.List;

/**
 * One line of a submission list, its values found by the header's text.
 *
 * @param request the PKCS#10 that came for the line, DER; null for none
 * @param central an account at the operator is asked for, no device
 */
record ListLine(String code, List<String> header, List<String> values, byte[] request, boolean central) {

    /** The value of the column whose header ends with the text, stripped and NFC; empty when blank or not there. */
    String value(String column) {
        for (int i = 0; i < header.size(); i++)
            if (header.get(i).endsWith(column)) return Normalizer.normalize(unguarded(values.get(i)).strip(), Normalizer.Form.NFC);
        return "";
    }

    /** An apostrophe before what a spreadsheet would take for a formula is the sender's guard, not part of the value. */
    private static String unguarded(String cell) {
        return cell.matches("(?s)'[=+@\\t\\r-].*") ? cell.substring(1) : cell;
    }

    boolean has(String column) {
        return header.stream().anyMatch(h -> h.endsWith(column));
    }
}
