package vn.gov.ra.web.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The document of the parts has each part there is, when to use it, and a picture. */
class KitDocTest {

    private static final Path ROOT = Stream.of("..", ".").map(Path::of).filter(path -> Files.isDirectory(path.resolve("db-migrations"))).findFirst().orElseThrow();
    private static final Path DOCS = ROOT.resolve("docs");
    private static final Pattern TAG = Pattern.compile("<tag-name>(\\w+)</tag-name>");
    private static final Pattern PART = Pattern.compile("`ra:(\\w+)`");
    private static final Pattern PICTURE = Pattern.compile("\\]\\((img/kit/[\\w-]+\\.png)\\)");
    private static final long HEAVIEST = 45_000;

    private static List<String> rows() throws IOException {
        return Files.readAllLines(DOCS.resolve("ui-kit.md")).stream().filter(line -> line.startsWith("| `")).toList();
    }

    private static Set<String> found(Pattern what, String text) {
        Set<String> all = new TreeSet<>();
        for (Matcher at = what.matcher(text); at.find();) {
            all.add(at.group(1));
        }
        return all;
    }

    @Test
    void every_tag_has_its_row_and_every_row_a_tag_that_exists() throws IOException {
        Set<String> tags = found(TAG, Files.readString(ROOT.resolve("web/src/main/webapp/WEB-INF/tags/ra.taglib.xml")));

        assertTrue(tags.size() > 25, tags::toString);
        assertEquals(tags, found(PART, rows().stream().map(row -> row.split("\\|")[1]).collect(Collectors.joining(" "))));
    }

    @Test
    void the_gallery_shows_what_is_said_to_stand_on_it() throws IOException {
        String page = Files.readString(DOCS.resolve("ui-kit.md"));
        String said = page.substring(page.indexOf("On the gallery stand:"), page.indexOf("The others are seen"));

        assertEquals(found(Pattern.compile("<ra:(\\w+)"), Files.readString(ROOT.resolve("web/src/main/webapp/gallery.xhtml"))), found(PART, said));
    }

    @Test
    void every_row_says_when_and_has_a_picture() throws IOException {
        for (String row : rows()) {
            String[] cells = row.split("\\|");
            assertTrue(cells.length == 4 && cells[2].strip().length() > 10, row);
            assertEquals(1, found(PICTURE, cells[3]).size(), row);
        }
    }

    @Test
    void every_picture_is_there_light_and_asked_for() throws IOException {
        Set<String> asked = found(PICTURE, Files.readString(DOCS.resolve("ui-kit.md")));
        try (Stream<Path> files = Files.list(DOCS.resolve("img/kit"))) {
            assertEquals(asked, files.map(file -> "img/kit/" + file.getFileName()).collect(Collectors.toCollection(TreeSet::new)));
        }
        for (String picture : asked) {
            assertTrue(Files.size(DOCS.resolve(picture)) <= HEAVIEST, () -> picture + " is heavy");
        }
    }
}
