package vn.gov.ra.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.ProjectFiles;
import vn.gov.ra.status.crl.CrlReason;

/** What every ground for revocation proposes to the CA (RFC 5280 §5.3.1), as an installation has it after all migrations. */
class RevocationReasonsTest {

    private static final Path SQL = ProjectFiles.root().resolve("db-migrations/sql");
    private static final Pattern ROW = Pattern.compile("\\('([^']+)',\\s*'REVOKE', '(?:[^']|'')*', '(?:[^']|'')*', (null|'(\\w+)'),");
    private static final Pattern CHANGE = Pattern.compile("update reason set crl_reason = '(\\w+)' where code in \\(([^)]*)\\)");

    /** Nobody's reason is a guess: the key is lost, the person left, the body ended, the paper changed. */
    private static final Map<String, String> WANTED = new TreeMap<>(Map.ofEntries(
            Map.entry("17.1b-1", "keyCompromise"), Map.entry("17.1b-3", "keyCompromise"),
            Map.entry("17.1b-2", "superseded"),
            Map.entry("17.1b-4", "unspecified"), Map.entry("17.1c", "unspecified"), Map.entry("17.1d", "unspecified"),
            Map.entry("17.2b", "affiliationChanged"), Map.entry("17.3b-2", "affiliationChanged"), Map.entry("17.3b-3", "affiliationChanged"),
            Map.entry("17.2c-1", "cessationOfOperation"), Map.entry("17.2c-2", "cessationOfOperation"), Map.entry("17.2c-3", "cessationOfOperation"),
            Map.entry("17.3b-1", "cessationOfOperation"), Map.entry("17.4b", "cessationOfOperation")));

    private static Map<String, String> proposed() throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(SQL)) {
            files = all.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
        }
        for (Path file : files) {
            String text = Files.readString(file);
            for (Matcher row = ROW.matcher(text); row.find();) {
                if (row.group(3) != null) {
                    reasons.put(row.group(1), row.group(3));
                }
            }
            for (Matcher change = CHANGE.matcher(text); change.find();) {
                for (String code : change.group(2).replace("'", "").split(",\\s*")) {
                    assertTrue(reasons.containsKey(code), file + " changes " + code);
                    reasons.put(code, change.group(1));
                }
            }
        }
        return reasons;
    }

    @Test
    void every_ground_proposes_the_reason_of_its_cause() throws IOException {
        assertEquals(WANTED, proposed());
    }

    @Test
    void only_a_lost_or_disclosed_key_is_told_as_compromised() throws IOException {
        Set<String> compromised = proposed().entrySet().stream().filter(one -> one.getValue().equals(CrlReason.keyCompromise.name())).map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of("17.1b-1", "17.1b-3"), compromised);
    }

    @Test
    void every_proposal_is_a_reason_of_the_standard_that_revokes_for_good() throws IOException {
        Set<String> known = EnumSet.complementOf(EnumSet.of(CrlReason.certificateHold, CrlReason.removeFromCRL)).stream().map(Enum::name).collect(Collectors.toSet());

        assertTrue(known.containsAll(proposed().values()), proposed().toString());
    }
}
