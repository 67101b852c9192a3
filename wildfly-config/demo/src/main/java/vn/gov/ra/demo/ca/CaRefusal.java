package vn.gov.ra.demo.ca;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** Something the operator declines to do, said in Vietnamese for the one who asked; the texts are in {@code ca/messages.properties}. */
public final class CaRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    /** @param status the HTTP status that carries it */
    CaRefusal(int status, String code, Object... args) {
        super(text(code, args));
        this.status = status;
        this.code = code;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    static String text(String code, Object... args) {
        // The operator speaks Vietnamese whatever the machine's language is.
        Object[] plain = Arrays.stream(args).map(String::valueOf).toArray();
        return new MessageFormat(ResourceBundle.getBundle("ca.messages", Locale.ROOT).getString(code), Locale.ROOT).format(plain);
    }
}
