package vn.gov.ra.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every link of the README and of the documents that points into the project points at something. */
class LinkTest {

    private static final Pattern LINK = Pattern.compile("!?\\[[^\\]]*\\]\\(([^)\\s]+)\\)|<img[^>]+src=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\n]*`");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N} _-]");

    @Test
    void no_relative_link_of_the_documents_is_dead() throws IOException {
        List<String> dead = new ArrayList<>();
        for (Path document : documents()) {
            String text = CODE.matcher(Files.readString(document)).replaceAll("");
            for (Matcher link = LINK.matcher(text); link.find();) {
                String target = link.group(1) == null ? link.group(2) : link.group(1);
                if (!target.matches("[a-z]+:.*") && !alive(document, target)) {
                    dead.add(StateMachines.root().relativize(document) + " → " + target);
                }
            }
        }
        assertEquals(List.of(), dead);
    }

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>(List.of(StateMachines.root().resolve("README.md")));
        try (Stream<Path> files = Files.walk(StateMachines.root().resolve("docs"))) {
            files.filter(path -> path.toString().endsWith(".md")).sorted().forEach(documents::add);
        }
        return documents;
    }

    private static boolean alive(Path document, String target) throws IOException {
        int mark = target.indexOf('#');
        String path = URLDecoder.decode(mark < 0 ? target : target.substring(0, mark), StandardCharsets.UTF_8);
        Path file = path.isEmpty() ? document : document.resolveSibling(path).normalize();
        if (!Files.exists(file)) {
            return false;
        }
        return mark < 0 || !file.toString().endsWith(".md") || anchors(file).contains(URLDecoder.decode(target.substring(mark + 1), StandardCharsets.UTF_8));
    }

    /** As the forge makes them: lower case, without punctuation, hyphens for spaces. */
    private static Set<String> anchors(Path file) throws IOException {
        return HEADING.matcher(Files.readString(file)).results()
                .map(heading -> NO_LETTER.matcher(heading.group(1).strip().toLowerCase(Locale.ROOT)).replaceAll("").replace(' ', '-')).collect(Collectors.toSet());
    }
}
