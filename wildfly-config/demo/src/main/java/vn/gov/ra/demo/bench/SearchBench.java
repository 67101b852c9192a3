package vn.gov.ra.demo.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gov.ra.search.KindCount;
import vn.gov.ra.search.SearchHit;
import vn.gov.ra.search.SearchKind;
import vn.gov.ra.search.SearchRun;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.VietnameseText;

/** The global search as the portal runs it, against reading the same column from end to end (goals.md S1 to S4). */
public final class SearchBench implements Bench {

    private static final int PAGE = 50;
    private static final Pattern NAMED = Pattern.compile(":(\\w+)");
    private final Random random = new Random(11);
    private final ManyPeople people = new ManyPeople(random);

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String purpose() {
        return "the global search over --persons persons and as many certificates, against sequential LIKE over the same column";
    }

    @Override
    public Map<String, String> options() {
        return Map.of("persons", "100000", "searches", "200");
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.SCRATCH);
    }

    @Override
    public List<Figure> run(BenchRun run) throws Exception {
        int persons = (int) run.number("persons");
        int searches = (int) run.number("searches");
        List<Figure> figures = new ArrayList<>();
        try (Connection connection = run.scratch()) {
            long begun = System.nanoTime();
            fill(connection, persons, run);
            run.say(persons + " persons and as many certificates written in " + Math.round(BenchRun.seconds(begun)) + " s");
            Figure entries = Figure.of("entries of the index", number(connection, "select count(*) from search_entry"), "rows");
            figures.add(entries);
            connection.setAutoCommit(false);
            Supplier<String> worst = new Words(List.of("ngu", "thi", "van", "anh", "ong", "han", "tra", "min"), random);
            Supplier<String> fullName = () -> VietnameseText.fold(people.name());
            Supplier<String> email = () -> "nv" + random.nextInt(persons) + "@";
            Supplier<String> serial = () -> ManyPeople.serial(random.nextInt(persons));

            Figure sequential = figure(figures, "sequential LIKE, 3 letters", times(Math.min(searches, 40), worst, text -> sequential(connection, "%" + text + "%")), 0.5);
            ServerProcess database = new ServerProcess((long) number(connection, "select pg_backend_pid()"));
            double spent = database.cpu();
            double[] common = times(searches, worst, text -> first(connection, text, null));
            figures.add(Figure.of("worst 3 letters, CPU of the database", (database.cpu() - spent) * 1_000 / asked(searches), "ms a search"));
            figures.add(Figure.of("worst 3 letters, counts and first page", percentile(common, 0.5), "ms p50", sequential));
            figures.add(Figure.of("worst 3 letters, counts and first page", percentile(common, 0.95), "ms p95"));
            double[] unaccented = times(5, fullName, text -> unaccent(connection, "%" + text + "%"));
            Figure perRow = Figure.of("sequential LIKE, unaccent a row", percentile(unaccented, 0.95), "ms p95");
            figures.add(perRow);
            for (Map.Entry<String, Supplier<String>> each : List.of(Map.entry("full name", fullName), Map.entry("part of an e-mail address", email),
                    Map.entry("serial, hex", serial), Map.entry("last four of a serial", (Supplier<String>) () -> serial.get().substring(12)),
                    Map.entry("initials", (Supplier<String>) () -> initials(fullName.get())), Map.entry("two letters", (Supplier<String>) () -> fullName.get().substring(0, 2)))) {
                spent = database.cpu();
                double[] taken = times(searches, each.getValue(), text -> first(connection, text, null));
                figures.add(Figure.of(each.getKey() + ", CPU of the database", (database.cpu() - spent) * 1_000 / asked(searches), "ms a search"));
                figures.add(Figure.of(each.getKey(), percentile(taken, 0.5), "ms p50"));
                figures.add(Figure.of(each.getKey(), percentile(taken, 0.95), "ms p95", perRow));
            }
            UUID clerk = UUID.fromString(text(connection, "select agency_id from appointment order by id limit 1"));
            figures.add(Figure.of("worst 3 letters, within one agency", percentile(times(searches, worst, text -> first(connection, text, clerk)), 0.95), "ms p95"));
            figures.add(Figure.of("counts alone, capped", percentile(times(searches, worst, text -> count(connection, text)), 0.95), "ms p95"));
            depth(connection, figures);
            for (String text : List.of("ngu", "nguyen thi kim hung", ManyPeople.serial(7))) {
                plan(connection, text, run);
            }
        }
        return figures;
    }

    /** The same page size at the beginning and two hundred pages on. */
    private void depth(Connection connection, List<Figure> figures) {
        SearchRun search = new SearchRun("nguyen", null, (sql, values) -> rows(connection, sql, values));
        search.count(EnumSet.of(SearchKind.PERSON));
        double[] early = new double[20];
        double[] late = new double[20];
        String cursor = null;
        for (int i = 0; i < early.length; i++) {
            long begun = System.nanoTime();
            search.page(null, PAGE);
            early[i] = BenchRun.seconds(begun) * 1_000;
        }
        for (int page = 0; page < 200; page++) {
            Slice<SearchHit> slice = search.page(cursor, PAGE);
            if (slice.nextCursor() == null) {
                break;
            }
            cursor = slice.nextCursor();
        }
        for (int i = 0; i < late.length; i++) {
            long begun = System.nanoTime();
            search.page(cursor, PAGE);
            late[i] = BenchRun.seconds(begun) * 1_000;
        }
        Arrays.sort(early);
        Arrays.sort(late);
        Figure first = Figure.of("first page of a common name", percentile(early, 0.5), "ms p50");
        figures.add(first);
        figures.add(Figure.of("page 200 of it", percentile(late, 0.5), "ms p50", first));
    }

    private void fill(Connection connection, int persons, BenchRun run) throws SQLException {
        connection.setAutoCommit(false);
        people.write(connection, persons, run);
        connection.commit();
        connection.setAutoCommit(true);
        execute(connection, "vacuum analyze");
    }

    private static String initials(String folded) {
        StringBuilder letters = new StringBuilder();
        for (String word : folded.split(" ")) {
            letters.append(word.charAt(0));
        }
        return letters.toString();
    }

    private static int first(Connection connection, String text, UUID agency) {
        rows(connection, SearchRun.SETTINGS, Map.of());
        SearchRun search = new SearchRun(text, agency, (sql, values) -> rows(connection, sql, values));
        List<KindCount> counts = search.count(EnumSet.allOf(SearchKind.class));
        Slice<SearchHit> page = search.page(null, PAGE);
        int expected = Math.min(PAGE, counts.stream().mapToInt(KindCount::count).sum());
        if (page.items().size() != expected) {
            throw new IllegalStateException(text + ": " + page.items().size() + " of " + expected);
        }
        return page.items().size();
    }

    private static int count(Connection connection, String text) {
        rows(connection, SearchRun.SETTINGS, Map.of());
        return new SearchRun(text, null, (sql, values) -> rows(connection, sql, values)).count(EnumSet.of(SearchKind.PERSON)).get(0).count();
    }

    private static int sequential(Connection connection, String pattern) {
        return endToEnd(connection, "keys", pattern);
    }

    private static int unaccent(Connection connection, String pattern) {
        return endToEnd(connection, "lower(unaccent(normalize(title, nfc)))", pattern);
    }

    private static int endToEnd(Connection connection, String what, String pattern) {
        execute(connection, "set local enable_seqscan = on; set local enable_bitmapscan = off; set local enable_indexscan = off");
        int found = rows(connection, "select object_id, title from search_entry where " + what + " like :p order by sort, object_id limit 50", Map.of("p", pattern)).size();
        execute(connection, "set local enable_bitmapscan = on; set local enable_indexscan = on");
        return found;
    }

    private static List<Object[]> rows(Connection connection, String named, Map<String, Object> values) {
        List<Object> order = new ArrayList<>();
        Matcher names = NAMED.matcher(named);
        StringBuilder sql = new StringBuilder();
        while (names.find()) {
            order.add(values.get(names.group(1)));
            names.appendReplacement(sql, "?");
        }
        names.appendTail(sql);
        try (PreparedStatement statement = connection.prepareStatement(sql.toString())) {
            for (int i = 0; i < order.size(); i++) {
                statement.setObject(i + 1, order.get(i));
            }
            List<Object[]> all = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Object[] row = new Object[rows.getMetaData().getColumnCount()];
                    for (int i = 0; i < row.length; i++) {
                        row[i] = rows.getObject(i + 1);
                    }
                    all.add(row);
                }
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(sql.toString(), e);
        }
    }

    private static void plan(Connection connection, String text, BenchRun run) {
        SearchRun search = new SearchRun(text, null, (sql, values) -> rows(connection, sql, values));
        search.count(EnumSet.of(SearchKind.PERSON, SearchKind.CERTIFICATE));
        run.say("plan of the first page for \"" + text + "\":");
        search.firstPage(PAGE).forEach(part -> rows(connection, "explain (analyze, costs off, timing off, summary on) " + part, search.parameters())
                .forEach(line -> run.say("  " + line[0])));
    }

    private interface Search {
        int of(String text);
    }

    /** With those that come first and are not counted. */
    private static int asked(int searches) {
        return searches + Math.max(2, searches / 10);
    }

    private static double[] times(int searches, Supplier<String> words, Search search) {
        double[] taken = new double[searches];
        for (int i = searches - asked(searches); i < searches; i++) {
            String text = words.get();
            long begun = System.nanoTime();
            search.of(text);
            if (i >= 0) {
                taken[i] = BenchRun.seconds(begun) * 1_000;
            }
        }
        Arrays.sort(taken);
        return taken;
    }

    private static Figure figure(List<Figure> figures, String what, double[] taken, double part) {
        Figure figure = Figure.of(what, percentile(taken, part), "ms p" + Math.round(part * 100));
        figures.add(figure);
        return figure;
    }

    private static double percentile(double[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * part)];
    }

    /** One of some words at random. */
    private record Words(List<String> words, Random random) implements Supplier<String> {
        @Override
        public String get() {
            return words.get(random.nextInt(words.size()));
        }
    }

    private static double number(Connection connection, String sql) {
        return ((Number) rows(connection, sql, Map.of()).get(0)[0]).doubleValue();
    }

    private static String text(Connection connection, String sql) {
        return String.valueOf(rows(connection, sql, Map.of()).get(0)[0]);
    }

    private static void execute(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
