package vn.gov.ra.takeover;

import java.util.Map;
import java.util.Optional;
import vn.gov.ra.shared.VietnameseText;
import vn.gov.ra.token.TokenKind;
import vn.gov.ra.token.TokenStep;

/** What offices write in their books for what the portal has a word of its own for. */
final class BookWords {

    /** Where a book says a certificate stands. */
    enum CertificateWord {
        LIVE, HELD, EXPIRED, REVOKED
    }

    private static final Map<String, CertificateWord> CERTIFICATES = Map.ofEntries(Map.entry("con hieu luc", CertificateWord.LIVE), Map.entry("dang su dung", CertificateWord.LIVE),
            Map.entry("hieu luc", CertificateWord.LIVE), Map.entry("hoat dong", CertificateWord.LIVE), Map.entry("dang hoat dong", CertificateWord.LIVE),
            Map.entry("tam dung", CertificateWord.HELD), Map.entry("tam ngung", CertificateWord.HELD),
            Map.entry("het han", CertificateWord.EXPIRED), Map.entry("da het han", CertificateWord.EXPIRED), Map.entry("het hieu luc", CertificateWord.EXPIRED),
            Map.entry("thu hoi", CertificateWord.REVOKED), Map.entry("da thu hoi", CertificateWord.REVOKED), Map.entry("revoked", CertificateWord.REVOKED),
            Map.entry("huy", CertificateWord.REVOKED), Map.entry("da huy", CertificateWord.REVOKED));
    private static final Map<String, TokenStep> TOKENS = Map.ofEntries(Map.entry("trong kho", TokenStep.TAKE_OVER_IN_STOCK), Map.entry("ton kho", TokenStep.TAKE_OVER_IN_STOCK),
            Map.entry("chua cap", TokenStep.TAKE_OVER_IN_STOCK), Map.entry("con trong kho", TokenStep.TAKE_OVER_IN_STOCK), Map.entry("da thu ve kho", TokenStep.TAKE_OVER_IN_STOCK),
            Map.entry("tai co quan", TokenStep.TAKE_OVER_AT_AGENCY), Map.entry("o co quan", TokenStep.TAKE_OVER_AT_AGENCY), Map.entry("don vi giu", TokenStep.TAKE_OVER_AT_AGENCY),
            Map.entry("dang su dung", TokenStep.TAKE_OVER_IN_USE), Map.entry("da cap", TokenStep.TAKE_OVER_IN_USE), Map.entry("da ban giao", TokenStep.TAKE_OVER_IN_USE),
            Map.entry("hong", TokenStep.TAKE_OVER_DAMAGED), Map.entry("bi hong", TokenStep.TAKE_OVER_DAMAGED),
            Map.entry("mat", TokenStep.TAKE_OVER_LOST), Map.entry("bi mat", TokenStep.TAKE_OVER_LOST), Map.entry("that lac", TokenStep.TAKE_OVER_LOST),
            Map.entry("da huy", TokenStep.TAKE_OVER_DESTROYED), Map.entry("da tieu huy", TokenStep.TAKE_OVER_DESTROYED));
    private static final Map<String, TokenKind> KINDS = Map.ofEntries(Map.entry("usb", TokenKind.USB_TOKEN), Map.entry("usb token", TokenKind.USB_TOKEN), Map.entry("token", TokenKind.USB_TOKEN),
            Map.entry("usb_token", TokenKind.USB_TOKEN), Map.entry("sim", TokenKind.SIM_PKI), Map.entry("sim pki", TokenKind.SIM_PKI), Map.entry("sim_pki", TokenKind.SIM_PKI),
            Map.entry("hsm", TokenKind.HSM), Map.entry("ky so tap trung", TokenKind.CENTRAL_SIGNING), Map.entry("central_signing", TokenKind.CENTRAL_SIGNING));
    private static final Map<String, String> LEVELS = Map.of("tinh", "PROVINCE", "cap tinh", "PROVINCE", "huyen", "DISTRICT", "cap huyen", "DISTRICT", "xa", "COMMUNE", "cap xa", "COMMUNE",
            "don vi", "UNIT", "truc thuoc", "UNIT", "don vi truc thuoc", "UNIT");
    private static final Map<String, String> BLOCS = Map.of("chinh quyen", "GOVERNMENT", "nha nuoc", "GOVERNMENT", "dang", "PARTY", "doan the", "MASS_ORGANISATION",
            "mat tran, doan the", "MASS_ORGANISATION");

    private BookWords() {
    }

    static Optional<CertificateWord> certificate(String written) {
        return Optional.ofNullable(CERTIFICATES.get(plain(written)));
    }

    static Optional<TokenStep> token(String written) {
        return Optional.ofNullable(TOKENS.get(plain(written)));
    }

    /** A USB token where nobody says. */
    static Optional<TokenKind> kind(String written) {
        return written == null ? Optional.of(TokenKind.USB_TOKEN) : Optional.ofNullable(KINDS.get(plain(written)));
    }

    /** What is no word of an office stays as it is, for the register to judge. */
    static String level(String written) {
        return written == null ? null : LEVELS.getOrDefault(plain(written), written);
    }

    static String bloc(String written) {
        return written == null ? null : BLOCS.getOrDefault(plain(written), written);
    }

    /** Nothing said: {@code otherwise}. */
    static boolean yes(String written, boolean otherwise) {
        return written == null ? otherwise : plain(written).matches("x|co|yes|true|1");
    }

    private static String plain(String written) {
        return VietnameseText.fold(written == null ? "" : written).strip();
    }
}
