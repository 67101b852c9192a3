package vn.gov.ra.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Every text people read, in Vietnamese and English, merged from {@code messages/{errors,labels}/<room>_{vi,en}.properties}
 * of the rooms listed in {@code messages/rooms.txt}. No language stands in for the other: with the usual fall-back a
 * Vietnamese user of an English server would read English.
 * <p>A missing key is written to the log once and shown as its last part; with the system property {@code ra.messages.strict} it throws.
 */
public final class Messages {

    public static final Locale VI = Locale.forLanguageTag("vi");
    public static final Locale EN = Locale.ENGLISH;
    private static final Logger LOG = System.getLogger(Messages.class.getName());
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final Map<String, Map<String, String>> TEXTS = new ConcurrentHashMap<>();
    /** Of patterns that were shown. */
    private static final Map<String, Wording> WORDINGS = new ConcurrentHashMap<>();
    private static final Map<String, Boolean> TOLD = new ConcurrentHashMap<>();

    private Messages() {
    }

    /** What happened and what to do, such as the {@code detail} of a problem. */
    public static String error(ErrorCode code, Locale locale, Object... arguments) {
        return text("errors", code.code(), locale, arguments);
    }

    public static String error(DomainException refusal, Locale locale) {
        return error(refusal.error(), locale, refusal.arguments().toArray());
    }

    public static String label(String key, Locale locale, Object... arguments) {
        return text("labels", key, locale, arguments);
    }

    public static String label(Labelled thing, Locale locale) {
        return label(thing.labelKey(), locale);
    }

    /** Empty where there is no such label, for keys that may be absent by design, such as hints of fields. */
    public static Optional<String> optionalLabel(String key, Locale locale) {
        return Optional.ofNullable(texts("labels", supported(locale)).get(key)).map(pattern -> format(pattern, supported(locale)));
    }

    /** English where English is asked for, Vietnamese otherwise; nothing else exists. */
    public static Locale supported(Locale asked) {
        return asked != null && "en".equals(asked.getLanguage()) ? EN : VI;
    }

    /** A value as people read it: dates as dd/MM/yyyy in Vietnam's time, enums and label keys by their label, large numbers in groups. */
    public static String shown(Object value, Locale locale) {
        if (value == null) {
            return "";
        }
        if (value instanceof Labelled thing) {
            return label(thing, locale);
        }
        if (value instanceof LocalDate date) {
            return DAY.format(date);
        }
        if (value instanceof Instant moment) {
            return MINUTE.format(moment.atZone(VIETNAM));
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(one -> shown(one, locale)).collect(Collectors.joining(", "));
        }
        if (value instanceof Integer || value instanceof Long) {
            long number = ((Number) value).longValue();
            return Math.abs(number) < 10_000 ? Long.toString(number) : NumberFormat.getIntegerInstance(locale).format(number);
        }
        String text = value.toString();
        // State machines pass label keys, so that the refusal itself stays free of a language.
        String label = text.indexOf('.') < 0 ? null : texts("labels", supported(locale)).get(text);
        return label == null ? text : format(label, locale);
    }

    private static String text(String kind, String key, Locale asked, Object... arguments) {
        Locale locale = supported(asked);
        String pattern = texts(kind, locale).get(key);
        if (pattern == null) {
            return missing(kind, key, locale);
        }
        return format(pattern, locale, arguments);
    }

    private static String format(String pattern, Locale locale, Object... arguments) {
        return WORDINGS.computeIfAbsent(pattern, Wording::of).with(Arrays.stream(arguments).map(argument -> shown(argument, locale)).toList());
    }

    private static String missing(String kind, String key, Locale locale) {
        if (Boolean.getBoolean("ra.messages.strict")) {
            throw new MissingResourceException("No text for " + key + " in " + kind + " " + locale, "messages/" + kind, key);
        }
        if (TOLD.putIfAbsent(kind + locale + key, true) == null) {
            LOG.log(Level.WARNING, "messages.missing kind={0} language={1} key={2}", kind, locale, key);
        }
        return key.substring(key.lastIndexOf('.') + 1);
    }

    /** All texts of a kind and language; for the test that compares the languages and for scripts of pages. */
    public static Map<String, String> texts(String kind, Locale locale) {
        return TEXTS.computeIfAbsent(kind + '_' + supported(locale).getLanguage(), name -> load(kind, name.substring(name.indexOf('_'))));
    }

    private static Map<String, String> load(String kind, String suffix) {
        Map<String, String> merged = new HashMap<>();
        for (String room : rooms()) {
            String file = "messages/" + kind + '/' + room + suffix + ".properties";
            try (InputStream in = loader().getResourceAsStream(file)) {
                if (in == null) {
                    continue;
                }
                Properties properties = new Properties();
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                for (String key : properties.stringPropertyNames()) {
                    if (merged.put(key, properties.getProperty(key)) != null) {
                        throw new IllegalStateException("Text " + key + " stands twice, the second time in " + file);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Map.copyOf(merged);
    }

    /** Rooms that may have texts; a room without files of one kind is no fault. */
    static List<String> rooms() {
        try (InputStream in = loader().getResourceAsStream("messages/rooms.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassLoader loader() {
        return Messages.class.getClassLoader();
    }
}
