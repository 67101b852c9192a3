package vn.gov.ra.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final List<String> KINDS = List.of("errors", "labels");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
    /** Codes of the web tier; its own test asks for their constants. */
    private static final String WEB = "RA-WEB-";

    @Test
    void every_file_belongs_to_a_listed_room() throws Exception {
        Set<String> listed = new TreeSet<>(Messages.rooms());
        Set<String> unlisted = files().map(file -> file.getFileName().toString().replaceAll("_(vi|en)\\.properties$", "")).filter(room -> !listed.contains(room))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unlisted, "add these to messages/rooms.txt");
    }

    @Test
    void every_file_has_its_twin_in_the_other_language() throws Exception {
        Set<String> lonely = new TreeSet<>();
        for (Path file : files().toList()) {
            String name = file.getFileName().toString();
            String twin = name.endsWith("_vi.properties") ? name.replace("_vi.", "_en.") : name.replace("_en.", "_vi.");
            if (!Files.exists(file.resolveSibling(twin))) {
                lonely.add(name);
            }
        }
        assertEquals(Set.of(), lonely);
    }

    @Test
    void both_languages_have_the_same_keys_and_placeholders() {
        for (String kind : KINDS) {
            Map<String, String> vi = Messages.texts(kind, Messages.VI);
            Map<String, String> en = Messages.texts(kind, Messages.EN);
            assertEquals(new TreeSet<>(vi.keySet()), new TreeSet<>(en.keySet()), kind);
            Map<String, String> different = new TreeMap<>();
            vi.forEach((key, text) -> {
                if (!placeholders(text).equals(placeholders(en.get(key)))) {
                    different.put(key, text + " | " + en.get(key));
                }
            });
            assertEquals(Map.of(), different, kind);
        }
    }

    @Test
    void placeholders_are_plain_and_apostrophes_doubled() {
        Map<String, String> faulty = new TreeMap<>();
        for (String kind : KINDS) {
            for (Locale language : List.of(Messages.VI, Messages.EN)) {
                Messages.texts(kind, language).forEach((key, text) -> {
                    boolean odd = text.replace("''", "").contains("'");
                    boolean styled = placeholders(text).stream().anyMatch(name -> !name.matches("\\d"));
                    if (odd || styled) {
                        faulty.put(key, text);
                    }
                });
            }
        }
        assertEquals(Map.of(), faulty);
    }

    @Test
    void every_code_has_a_text_and_every_text_a_code() throws Exception {
        Set<String> codes = new TreeSet<>();
        Set<String> twice = new TreeSet<>();
        for (ErrorCode error : constants(ErrorCode.class)) {
            if (!codes.add(error.code())) {
                twice.add(error.code());
            }
        }
        Set<String> texts = Messages.texts("errors", Messages.VI).keySet().stream().filter(key -> !key.startsWith(WEB)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), twice, "a code is used once");
        Set<String> dumb = new TreeSet<>(codes);
        dumb.removeAll(texts);
        texts.removeAll(codes);
        assertEquals(Set.of(), dumb, "codes without a text");
        assertEquals(Set.of(), texts, "texts without a code");
    }

    @Test
    void every_refusal_says_what_happened_and_what_to_do() {
        Set<String> curt = new TreeSet<>();
        for (Locale language : List.of(Messages.VI, Messages.EN)) {
            Messages.texts("errors", language).forEach((key, text) -> {
                if (!text.matches("(?s).+[.;:!?”] .+\\.")) {
                    curt.add(key + " " + language + ": " + text);
                }
            });
        }
        assertEquals(Set.of(), curt);
    }

    @Test
    void everything_with_a_label_has_one() throws Exception {
        Set<String> missing = new TreeSet<>();
        Map<String, String> labels = Messages.texts("labels", Messages.VI);
        for (Labelled thing : constants(Labelled.class)) {
            if (!labels.containsKey(thing.labelKey())) {
                missing.add(thing.labelKey());
            }
            if (thing instanceof State state && state.attention() instanceof Attention.Work work && !labels.containsKey(work.labelKey())) {
                missing.add(work.labelKey());
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void an_english_machine_still_speaks_vietnamese() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertTrue(Messages.error(SharedError.NOT_FOUND, Messages.VI).startsWith("Không tìm thấy"));
            assertEquals(Messages.VI, Messages.supported(Locale.FRENCH), "nothing but vi and en");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void arguments_are_shown_as_people_read_them() {
        assertEquals("20/11/2026", Messages.shown(LocalDate.of(2026, 11, 20), Messages.VI));
        assertEquals("21/11/2026 01:10", Messages.shown(Instant.parse("2026-11-20T18:10:00Z"), Messages.VI), "Vietnam's time");
        assertEquals("2026", Messages.shown(2026, Messages.VI), "a year has no points");
        assertEquals("12.000", Messages.shown(12_000, Messages.VI));
        assertEquals("12,000", Messages.shown(12_000L, Messages.EN));
        assertEquals("", Messages.shown(null, Messages.VI));
    }

    @Test
    void a_missing_argument_prints_nothing() {
        assertFalse(Messages.error(SharedError.REQUIRED, Messages.VI).contains("{"));
    }

    @Test
    void a_missing_text_throws_where_strict() {
        System.setProperty("ra.messages.strict", "true");
        try {
            assertThrows(MissingResourceException.class, () -> Messages.label("nothing.of.the.kind", Messages.VI));
        } finally {
            System.clearProperty("ra.messages.strict");
        }
        assertEquals("kind", Messages.label("nothing.of.the.kind", Messages.VI), "elsewhere its last part");
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Stream<Path> files() throws IOException, URISyntaxException {
        Path messages = Path.of(Messages.class.getClassLoader().getResource("messages/rooms.txt").toURI()).getParent();
        try (Stream<Path> all = Files.walk(messages)) {
            return all.filter(file -> file.toString().endsWith(".properties")).toList().stream();
        }
    }

    /** Constants of every enum of the archive that implements the type. */
    private static <T> List<T> constants(Class<T> type) throws IOException, URISyntaxException, ClassNotFoundException {
        Path root = Path.of(Messages.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<Path> classes;
        try (Stream<Path> all = Files.walk(root.resolve("vn/gov/ra"))) {
            classes = all.filter(file -> file.toString().endsWith(".class")).toList();
        }
        List<T> found = new ArrayList<>();
        for (Path file : classes) {
            String name = root.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
            if (name.startsWith("vn.gov.ra.web.") || name.startsWith("vn.gov.ra.rest.") || name.startsWith("vn.gov.ra.demo.")) {
                continue;
            }
            Class<?> candidate = Class.forName(name, false, Messages.class.getClassLoader());
            if (candidate.isEnum() && type.isAssignableFrom(candidate)) {
                for (Object constant : candidate.getEnumConstants()) {
                    found.add(type.cast(constant));
                }
            }
        }
        return found;
    }
}
