package vn.gov.ra.web.support;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.function.Function;

/** What servlets read out of addresses and forms. What is missing or cannot be read is the caller's mistake and told apart from every mistake of ours. */
public final class Parameters {

    private Parameters() {
    }

    /** A parameter is missing, or is not what it should be. */
    public static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unreadable(Throwable cause) {
            super(cause);
        }
    }

    /** @throws Unreadable where it names none */
    public static UUID id(HttpServletRequest request, String name) {
        return id(request.getParameter(name));
    }

    /** @throws Unreadable where it is none */
    public static UUID id(String written) {
        return read(written, UUID::fromString);
    }

    /** @throws Unreadable where it names none of them */
    public static <E extends Enum<E>> E word(Class<E> words, HttpServletRequest request, String name) {
        return read(request.getParameter(name), written -> Enum.valueOf(words, written));
    }

    /** @throws Unreadable where it is none */
    public static int number(HttpServletRequest request, String name) {
        return read(request.getParameter(name), Integer::valueOf);
    }

    private static <T> T read(String written, Function<String, T> reading) {
        if (written == null) {
            throw new Unreadable(null);
        }
        try {
            return reading.apply(written);
        } catch (IllegalArgumentException wrong) {
            throw new Unreadable(wrong);
        }
    }
}
