package vn.gov.ra.status.check;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gov.ra.status.path.PathOptions;

/** The command line of {@code status-check} ({@code contract.md} §1, §6.15). */
final class CheckArguments {

    private static final Set<String> FLAGS = Set.of("--json", "--explicit-policy", "--inhibit-any-policy", "--inhibit-policy-mapping", "--no-revocation");
    private static final Set<String> SINGLE = Set.of("--cert", "--at", "--max-crl-age", "--bulk");
    private static final Set<String> MANY = Set.of("--anchor", "--intermediate", "--crl", "--policy", "--ocsp-response");

    private final Map<String, List<String>> values = new HashMap<>();

    /** @throws IllegalArgumentException an option that is not known, lacks its value, or stands twice */
    CheckArguments(String... words) {
        for (int i = 0; i < words.length; ) {
            String option = words[i++];
            List<String> given = values.computeIfAbsent(option, name -> new ArrayList<>());
            if (FLAGS.contains(option)) {
                continue;
            }
            require(SINGLE.contains(option) || MANY.contains(option), "unknown option " + option);
            int before = given.size();
            while (i < words.length && !words[i].startsWith("--") && (MANY.contains(option) || given.isEmpty())) {
                given.add(words[i++]);
            }
            require(given.size() > before, option + " needs a value");
        }
        boolean bulk = bulk() != null;
        require(bulk || values.containsKey("--anchor") && values.containsKey("--cert"), "--anchor and --cert are needed");
        require(!bulk || Set.of("--bulk", "--json").containsAll(values.keySet()), "--bulk takes its cases from the file alone");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    String bulk() {
        return one("--bulk");
    }

    boolean json() {
        return values.containsKey("--json");
    }

    CheckCase single(Instant now) {
        String at = one("--at");
        String age = one("--max-crl-age");
        Duration oldest = age == null ? null : CaseReader.age(age);
        PathOptions options = new PathOptions(at == null ? now : CaseReader.moment(at), CaseReader.policies(many("--policy")), values.containsKey("--explicit-policy"),
                values.containsKey("--inhibit-any-policy"), values.containsKey("--inhibit-policy-mapping"), oldest, !values.containsKey("--no-revocation"));
        return new CheckCase(null, many("--anchor"), one("--cert"), many("--intermediate"), many("--crl"), many("--ocsp-response"), options, null);
    }

    private String one(String option) {
        return values.containsKey(option) ? values.get(option).get(0) : null;
    }

    private List<String> many(String option) {
        return values.getOrDefault(option, List.of());
    }
}
