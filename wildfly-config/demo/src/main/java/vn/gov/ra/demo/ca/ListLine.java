package vn.gov.ra.demo.ca;

import java.text.Normalizer;
import java.util.List;

/** One line of a submission list, its values found by the header's text. */
record ListLine(String code, List<String> header, List<String> values) {

    /** The value of the column whose header ends with the text, stripped and NFC; empty when blank or not there. */
    String value(String column) {
        for (int i = 0; i < header.size(); i++)
            if (header.get(i).endsWith(column)) return Normalizer.normalize(values.get(i).strip(), Normalizer.Form.NFC);
        return "";
    }

    boolean has(String column) {
        return header.stream().anyMatch(h -> h.endsWith(column));
    }
}
