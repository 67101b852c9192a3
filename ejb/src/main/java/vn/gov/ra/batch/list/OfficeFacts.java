package vn.gov.ra.batch.list;

import java.util.List;

/**
 * What the letter says of the office and of the law, as both stood when the list was frozen.
 *
 * @param parent the superior body; null where there is none
 * @param symbol number's symbol such as {@code SKHCN-CĐS}; the number itself is given by the clerk
 * @param code the office's identifier code; null where it has none
 * @param caName addressee
 * @param legalBases the "căn cứ" lines, without their closing semicolon
 */
public record OfficeFacts(String parent, String name, String place, String symbol, String code, String email, String caName, List<String> legalBases,
        char csvDelimiter) {

    public OfficeFacts {
        legalBases = List.copyOf(legalBases);
    }
}
