package vn.gov.ra.rest.dossier;

import jakarta.ws.rs.core.HttpHeaders;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.shared.SharedError;

/** Reads what stands in bodies and addresses; what cannot be read is refused by its pointer. */
public final class Words {

    /** No paper and no deadline of ours is outside; the calendar and the database end far beyond. */
    private static final int EARLIEST_YEAR = 1850;
    private static final int LATEST_YEAR = 2200;

    private Words() {
    }

    public static <E extends Enum<E>> E word(Class<E> type, String given, String pointer) {
        if (given == null || given.isBlank()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equals(given.strip())).findFirst()
                .orElseThrow(() -> wrong(pointer, SharedError.UNKNOWN_VALUE, given));
    }

    /** Several values, given repeatedly or between commas. */
    public static <E extends Enum<E>> Set<E> words(Class<E> type, List<String> given, String parameter) {
        Set<E> read = new LinkedHashSet<>();
        for (String part : given == null ? List.<String>of() : given) {
            for (String one : part.split(",")) {
                E word = word(type, one, parameter);
                if (word != null) {
                    read.add(word);
                }
            }
        }
        return read;
    }

    public static LocalDate date(String given, String pointer) {
        if (given == null || given.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(given.strip());
            if (day.getYear() >= EARLIEST_YEAR && day.getYear() <= LATEST_YEAR) {
                return day;
            }
            throw wrong(pointer, SharedError.BAD_DATE, given);
        } catch (DateTimeException e) {
            throw wrong(pointer, SharedError.BAD_DATE, given);
        }
    }

    public static UUID uuid(String given, String pointer) {
        if (given == null || given.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(given.strip());
        } catch (IllegalArgumentException e) {
            throw wrong(pointer, SharedError.INVALID_INPUT, given);
        }
    }

    /** An id in the address: what is no id belongs to nothing. */
    public static UUID id(String given) {
        try {
            return UUID.fromString(given);
        } catch (IllegalArgumentException e) {
            throw new DomainException(SharedError.NOT_FOUND, given);
        }
    }

    /** Values of a form: texts; numbers and truth values as they are written; null is nothing. */
    public static Map<String, String> values(Map<String, Object> given, String pointer) {
        Map<String, String> texts = new LinkedHashMap<>();
        (given == null ? Map.<String, Object>of() : given).forEach((key, value) -> {
            if (value instanceof Map || value instanceof List) {
                throw wrong(pointer + "/" + key, SharedError.INVALID_INPUT, key);
            }
            if (value != null) {
                texts.put(key, value.toString());
            }
        });
        return texts;
    }

    /** Values of a form that stand in another object: JSON readers take an array for a map with nothing in it, we do not. */
    @SuppressWarnings("unchecked")
    public static Map<String, String> object(Object given, String pointer) {
        if (!(given instanceof Map<?, ?>)) {
            throw wrong(pointer, SharedError.INVALID_INPUT, pointer);
        }
        return values((Map<String, Object>) given, pointer);
    }

    /** English where it is preferred to Vietnamese, else Vietnamese. */
    public static Locale language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream().filter(language -> List.of("vi", "en").contains(language.getLanguage())).findFirst()
                .map(Messages::supported).orElse(Messages.VI);
    }

    private static DomainException wrong(String pointer, SharedError what, String given) {
        return new DomainException(SharedError.INVALID_INPUT, List.of(new FieldError(pointer, what, given)), pointer);
    }
}
