package vn.gov.ra.batch.list;

import java.util.List;
import vn.gov.ra.document.render.letter.Issuer;
import vn.gov.ra.document.render.letter.LetterHead;
import vn.gov.ra.document.render.letter.Signer;
import vn.gov.ra.document.render.text.Wording;

/**
 * What the letter says of the office and of the law, as both stood when the list was frozen.
 *
 * @param parent the superior body; null where there is none
 * @param symbol number's symbol such as {@code SKHCN-CĐS}; the number itself is given by the clerk
 * @param code the office's identifier code; null where it has none
 * @param caName addressee
 * @param legalBases the "căn cứ" lines, without their closing semicolon
 * @param signer lines above the room for the signature and the name under it; null for the head of the office
 * @param recipients the "nơi nhận" lines; empty for the usual ones
 */
public record OfficeFacts(String parent, String name, String place, String symbol, String code, String email, String caName, List<String> legalBases,
        char csvDelimiter, Signer signer, List<String> recipients) {

    private static final Wording WORDS = Wording.load("batch", "list", 1);

    public OfficeFacts {
        legalBases = List.copyOf(legalBases);
        recipients = List.copyOf(recipients);
    }

    /** The head of a letter whose number and day are given by the clerk when it leaves; until then there is room for them. */
    public LetterHead head(String subject) {
        return new LetterHead(new Issuer(parent, name, place), '/' + symbol, null, subject);
    }

    /** The "nơi nhận" lines, the usual ones where the office has none of its own. */
    public List<String> sentTo() {
        return recipients.isEmpty() ? List.of(WORDS.text("recipients.above"), WORDS.text("recipients.archive")) : recipients;
    }

    public Signer signedBy() {
        return signer == null ? Signer.head(WORDS.text("signer.position"), null) : signer;
    }

    /** Signed by the head, with the usual recipients. */
    public OfficeFacts(String parent, String name, String place, String symbol, String code, String email, String caName, List<String> legalBases, char csvDelimiter) {
        this(parent, name, place, symbol, code, email, caName, legalBases, csvDelimiter, null, List.of());
    }
}
