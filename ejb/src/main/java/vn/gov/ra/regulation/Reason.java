package vn.gov.ra.regulation;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A reason of a catalogue: why a certificate is revoked, a line rejected or sent back.
 *
 * @param kind {@code REVOKE REJECT SUPPLEMENT RETURN}
 * @param crlReason what to propose to the CA (RFC 5280 §5.3.1); null where none is proposed. What the CA then does is another value.
 * @param ownRequest the subscriber asks as well: with the agency's letter comes the subscriber's own paper
 * @param deceased the subscriber has died
 * @param validFrom null: since ever
 * @param validTo exclusive; null while it may be chosen
 * @param reference where the ground stands in the law; null where it is the office's own wording
 */
public record Reason(String code, String kind, String textVi, String textEn, String crlReason, String reference, boolean ownRequest, boolean deceased,
        LocalDate validFrom, LocalDate validTo, long version) {

    public static final String REVOKE = "REVOKE";
    public static final String REJECT = "REJECT";
    public static final String SUPPLEMENT = "SUPPLEMENT";
    public static final String RETURN = "RETURN";

    public String text(Locale locale) {
        return "vi".equals(locale.getLanguage()) ? textVi : textEn;
    }
}
