package vn.gov.ra.web.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.Messages;

class DraftListTest {

    private static final Path PAGES = Stream.of("src/main/webapp", "web/src/main/webapp").map(Path::of).filter(Files::isDirectory).findFirst().orElseThrow();
    private static final Pattern DRAFT = Pattern.compile("<ra:draft key=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("^([a-z-]+)(?=$|\\.)|'([a-z-]+)\\.'");

    @Test
    void every_form_that_keeps_a_draft_has_a_name_in_the_list_of_drafts() throws IOException {
        Set<String> forms = new TreeSet<>();
        try (Stream<Path> pages = Files.walk(PAGES)) {
            for (Path page : pages.filter(path -> path.toString().endsWith(".xhtml") && !path.toString().contains("tags")).toList()) {
                Matcher draft = DRAFT.matcher(Files.readString(page));
                while (draft.find()) {
                    Matcher key = KEY.matcher(draft.group(1));
                    while (key.find()) {
                        forms.add(key.group(1) == null ? key.group(2) : key.group(1));
                    }
                }
            }
        }

        assertTrue(forms.contains("dossier-line") && forms.contains("settings") && forms.size() > 15, forms::toString);
        assertEquals(List.of(), forms.stream().filter(form -> Messages.optionalLabel("draft.form." + form, Messages.VI).isEmpty()).toList());
    }

    @Test
    void a_draft_is_told_by_its_most_telling_text() {
        assertEquals("Nguyễn Thị Hạnh", DraftListPage.about(Map.of("position", List.of("Kế toán"), "fullName", List.of(" Nguyễn Thị Hạnh "), "note", List.of("gấp"))));
        assertEquals("", DraftListPage.about(Map.of("method", List.of("SCAN"), "note", List.of(""))));
        assertEquals(61, DraftListPage.about(Map.of("note", List.of("a".repeat(200)))).length());
    }
}
