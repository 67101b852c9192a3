package vn.gov.ra.web.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.Messages;

class TrailWordsTest {

    /** First cell of the generated table of all events. */
    private static final Pattern EVENT = Pattern.compile("(?m)^\\| `([a-z-]+\\.[a-z-]+)` \\|");

    @Test
    void every_event_that_is_recorded_has_words_in_both_languages() throws IOException {
        Set<String> events = new TreeSet<>();
        for (Matcher row = EVENT.matcher(Files.readString(Path.of("../docs/api/audit-events.md"))); row.find();) {
            events.add(row.group(1));
        }
        assertTrue(events.size() > 250, () -> "events were read: " + events.size());
        for (Locale language : List.of(Messages.VI, Messages.EN)) {
            assertEquals(List.of(), events.stream().filter(event -> TrailWords.event(event, language).isEmpty()).toList(), language.toString());
        }
    }

    @Test
    void an_event_nobody_knows_has_none() {
        assertTrue(TrailWords.event("token.explode", Messages.VI).isEmpty());
        assertTrue(TrailWords.event("nothing", Messages.VI).isEmpty());
    }
}
