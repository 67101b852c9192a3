package vn.gov.ra.web.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.Messages;

class PageHelpTest {

    private static final Path ROOT = Stream.of("..", ".").map(Path::of).filter(path -> Files.isDirectory(path.resolve("db-migrations"))).findFirst().orElseThrow();
    private static final Path PAGES = ROOT.resolve("web/src/main/webapp");
    private static final String KEY = "help.page.";
    private static final Pattern TERM = Pattern.compile("<ra:(?:term\\b[^>]*\\bkey|(?:fact|summaryRow)\\b[^>]*\\bterm)=\"(\\w+)\"");
    /** Rows of page_basis: page, article. */
    private static final Pattern BASIS = Pattern.compile("\\('(/[\\w/-]+)', '(\\w+)', \\d+\\)");
    private static final Pattern ARTICLE = Pattern.compile("\\('(\\w+)',\\s+'R20\\d\\d'");
    /** What is asked of a page that carries out nothing of the law. */
    private static final Set<String> WITHOUT_BASIS = Set.of("/index", "/search", "/preferences", "/gallery", "/signed-out", "/sign-in-unavailable", "/notifications", "/notifications/mails", "/drafts/list", "/jobs/view", "/takeovers/list", "/takeovers/new", "/takeovers/view", "/takeovers/rows",
            "/accounts/list", "/accounts/invite", "/attestations/list", "/attestations/new", "/attestations/view", "/attestations/sheet", "/trainings/list", "/trainings/new", "/trainings/view",
            "/releases/list", "/releases/new", "/releases/view", "/retentions/due", "/retentions/list", "/retentions/view", "/retentions/rules", "/retentions/holds", "/retentions/hold", "/retentions/new", "/trainings/topics", "/trainings/forms");

    @Test
    void every_page_has_help_in_both_languages_and_no_help_is_left_of_a_page_that_went() throws IOException {
        Set<String> keys = pages().stream().map(PageHelp::key).collect(Collectors.toCollection(TreeSet::new));
        for (Locale language : List.of(Messages.VI, Messages.EN)) {
            assertEquals(keys, texts(language).keySet().stream().collect(Collectors.toCollection(TreeSet::new)), language.toString());
        }
    }

    @Test
    void help_is_short_one_to_five_sentences_a_page() {
        texts(Messages.VI).forEach((key, text) -> {
            int lines = HelpText.parse(text).size();
            assertTrue(lines >= 1 && lines <= 5, key);
        });
    }

    @Test
    void every_page_of_the_procedure_names_its_legal_basis_and_every_article_is_there() throws IOException {
        String sql = basis();
        Set<String> based = new TreeSet<>();
        Set<String> cited = new TreeSet<>();
        Matcher row = BASIS.matcher(sql);
        while (row.find()) {
            based.add(row.group(1));
            cited.add(row.group(2));
        }
        Set<String> wanted = new TreeSet<>(pages());
        wanted.removeAll(WITHOUT_BASIS);
        assertEquals(wanted, based);
        assertEquals(matches(ARTICLE, sql), cited);
    }

    @Test
    void every_word_that_is_explained_stands_in_the_glossary() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (Locale language : List.of(Messages.VI, Messages.EN)) {
            texts(language).values().forEach(text -> HelpText.parse(text).forEach(line -> line.stream().map(HelpText.Piece::term).filter(term -> term != null).forEach(asked::add)));
        }
        Set<Path> explaining = new TreeSet<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".xhtml") && !path.toString().contains("tags")).toList()) {
                Set<String> terms = matches(TERM, Files.readString(file));
                asked.addAll(terms);
                if (!terms.isEmpty()) {
                    explaining.add(file);
                }
            }
        }
        assertTrue(asked.size() > 10, asked::toString);
        assertTrue(explaining.size() >= 9, () -> "words are explained where they stand, not in help alone: " + explaining);
        asked.removeIf(term -> Messages.optionalLabel("glossary." + term + ".text", Messages.VI).isPresent());
        assertEquals(Set.of(), asked);
    }

    @Test
    void a_word_in_brackets_is_a_term_and_the_rest_is_plain() {
        assertEquals(List.of(List.of(new HelpText.Piece("Bắt đầu ", null), new HelpText.Piece("thu hồi", "revoke"), new HelpText.Piece(".", null)),
                List.of(new HelpText.Piece("Xong.", null))), HelpText.parse("Bắt đầu [[revoke|thu hồi]].\n\nXong."));
    }

    private static Map<String, String> texts(Locale language) {
        return Messages.texts("labels", language).entrySet().stream().filter(one -> one.getKey().startsWith(KEY)).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Set<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/')).filter(path -> path.endsWith(".xhtml") && !path.startsWith("/WEB-INF") && !path.startsWith("/resources"))
                    .map(path -> path.replace(".xhtml", "")).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The data of the migrations that fill the two tables. */
    private static String basis() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(ROOT.resolve("db-migrations/sql"))) {
            for (Path file : files.sorted().toList()) {
                String sql = Files.readString(file);
                if (sql.contains("into page_basis") || sql.contains("into legal_article")) {
                    all.append(sql);
                }
            }
        }
        return all.toString();
    }

    private static Set<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
