package vn.gov.ra.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guides and the tour of the README quote buttons and messages as the bundles have them. */
class GuideTest {

    private static final Path GUIDES = StateMachines.root().resolve("docs/user-guide");
    private static final Path LABELS = StateMachines.root().resolve("ejb/src/main/resources/messages/labels");
    private static final Pattern BUTTON = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]+]\\(([^)]+)\\)");
    private static final Pattern CODE = Pattern.compile("`(RA-[A-Z]+-\\d+)`(?: \\|)?(?: “([^”]+)”)?");

    @Test
    void every_button_of_a_guide_is_a_text_of_the_pages() throws IOException {
        Set<String> texts = labels();
        texts.addAll(List.of("đậm", "Hỏi trạng thái"));   // headings of ours
        List<String> unknown = new ArrayList<>();
        for (Path guide : guides()) {
            for (Matcher button = BUTTON.matcher(Files.readString(guide)); button.find();) {
                String text = button.group(1).replaceAll("\\s+", " ");
                if (!text.startsWith("`") && !texts.contains(text)) {
                    unknown.add(guide.getFileName() + ": " + text);
                }
            }
        }
        assertEquals(List.of(), unknown);
    }

    @Test
    void every_message_of_a_guide_is_the_text_of_its_code() throws IOException {
        Properties messages = ProblemsDoc.texts("vi");
        List<String> wrong = new ArrayList<>();
        for (Path guide : guides()) {
            for (Matcher code = CODE.matcher(Files.readString(guide)); code.find();) {
                String text = messages.getProperty(code.group(1), "");
                if (text.isEmpty() || code.group(2) != null && !quotes(code.group(2).replaceAll("\\s+", " "), text)) {
                    wrong.add(guide.getFileName() + ": " + code.group());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void every_picture_is_there_and_every_picture_there_is_shown() throws IOException {
        Path pictures = StateMachines.root().resolve("docs/img/guide");
        Set<Path> shown = new TreeSet<>();
        for (Path guide : guides()) {
            for (Matcher picture = PICTURE.matcher(Files.readString(guide)); picture.find();) {
                shown.add(guide.resolveSibling(picture.group(1)).normalize());
            }
        }
        shown.removeIf(picture -> !picture.startsWith(pictures));
        try (Stream<Path> files = Files.list(pictures)) {
            assertEquals(shown, files.collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    /** Each piece between the dots that stand for a value is in the message. */
    private static boolean quotes(String quoted, String text) {
        return Stream.of(quoted.split("…")).map(String::strip).filter(piece -> piece.length() > 1).allMatch(text::contains);
    }

    private static List<Path> guides() throws IOException {
        try (Stream<Path> files = Files.list(GUIDES)) {
            return Stream.concat(Stream.of(StateMachines.root().resolve("README.md")), files.filter(path -> path.toString().endsWith(".md")).sorted()).toList();
        }
    }

    private static Set<String> labels() throws IOException {
        Set<String> texts = new HashSet<>();
        try (Stream<Path> files = Files.list(LABELS)) {
            for (Path file : files.filter(path -> path.toString().endsWith("_vi.properties")).toList()) {
                Properties labels = new Properties();
                try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    labels.load(reader);
                }
                labels.values().forEach(text -> texts.add(text.toString().replace("''", "'")));
            }
        }
        return texts;
    }
}
