package vn.gov.ra.regulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules as the migration brings them in, for tests and for the page of rules. */
public final class RuleDefaults {

    private static final List<Path> MIGRATIONS = List.of(Path.of("../db-migrations/sql/V310__rules.sql"), Path.of("../db-migrations/sql/V381__signed_letter.sql"));
    private static final Pattern ROW = Pattern.compile("\\('(\\*|R\\d{4})',\\s*'(RA-REQ-\\d{3})',\\s*'(\\w+)',\\s*(null|'\\d+'),\\s*(true|false),\\s*(true|false),\\s*'(\\w+)',\\s*(null|'[^']*')\\)");
    private static final Map<String, LocalDate> EDITIONS = Map.of("R2016", LocalDate.of(2016, 2, 1), "R2019", LocalDate.of(2020, 2, 18), "R2024", LocalDate.of(2024, 8, 15));

    private RuleDefaults() {
    }

    /** By code, then edition. */
    public static List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        Matcher row = ROW.matcher(text());
        while (row.find()) {
            boolean every = row.group(1).equals("*");
            for (String edition : every ? List.of("R2016", "R2019", "R2024") : List.of(row.group(1))) {
                rules.add(new Rule(new UUID(1, rules.size()), edition, row.group(2), RuleSeverity.valueOf(row.group(3)), value(row.group(4)), Boolean.parseBoolean(row.group(5)),
                        Boolean.parseBoolean(row.group(6)), Evidence.valueOf(row.group(7)), value(row.group(8)), EDITIONS.get(edition), null, 0));
            }
        }
        rules.sort(Comparator.comparing(Rule::code).thenComparing(Rule::edition));
        return rules;
    }

    public static RuleBook of(String edition) {
        return new RuleBook(all().stream().filter(rule -> rule.edition().equals(edition)).toList());
    }

    private static String value(String sql) {
        return sql.equals("null") ? null : sql.substring(1, sql.length() - 1);
    }

    private static String text() {
        try {
            StringBuilder text = new StringBuilder();
            for (Path migration : MIGRATIONS) {
                text.append(Files.readString(migration));
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
