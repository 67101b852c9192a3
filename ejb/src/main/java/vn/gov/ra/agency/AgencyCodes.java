package vn.gov.ra.agency;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.gov.ra.shared.VietnameseText;

/** Shapes of identifier codes: Quyết định 20/2020/QĐ-TTg ({@code H16.01.02}) and, before it, QCVN 102:2016/BTTTT ({@code 000.00.01.H16}). */
public final class AgencyCodes {

    public static final String QD20 = "QD20";
    public static final String QCVN102 = "QCVN102";

    private static final Pattern NEW = Pattern.compile("^[A-Z]\\d{2}(\\.\\d{2,3}){0,4}$");
    private static final Pattern OLD = Pattern.compile("^\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2}$");

    private AgencyCodes() {
    }

    /** Trimmed, upper case; null stays null. */
    public static String clean(String code) {
        String clean = VietnameseText.cleanToNull(code);
        return clean == null ? null : clean.toUpperCase(Locale.ROOT);
    }

    /** Which scheme a cleaned code follows; empty for one that follows none, such as {@code 28.22.H17}. */
    public static Optional<String> scheme(String code) {
        if (code != null && NEW.matcher(code).matches()) {
            return Optional.of(QD20);
        }
        return code != null && OLD.matcher(code).matches() ? Optional.of(QCVN102) : Optional.empty();
    }
}
