package vn.gov.ra.demo.seed;

import java.util.Map;
import java.util.TreeMap;
import vn.gov.ra.shared.Sha256;

/** What was seeded, and its fingerprint: counts, names and states, nothing that a key or the clock decides. */
record SeedReport(int agencies, int people, Map<String, Integer> certificates, int tokens, String sha256) {

    static SeedReport of(java.util.List<Unit> units, java.util.List<DemoPerson> people, java.util.List<Certificates.Registered> certificates, int tokens) {
        Map<String, Integer> states = new TreeMap<>();
        StringBuilder text = new StringBuilder();
        units.forEach(unit -> text.append(unit.code()).append(unit.name()).append('\n'));
        people.forEach(person -> text.append(person.fullName()).append(person.unit().code()).append(person.position()).append('\n'));
        for (Certificates.Registered each : certificates) {
            states.merge(each.item().state().name(), 1, Integer::sum);
            text.append(each.item().number()).append(each.item().state()).append('\n');
        }
        return new SeedReport(units.size(), people.size(), states, tokens, Sha256.hex(text.toString()));
    }

    String line() {
        int all = certificates.values().stream().mapToInt(Integer::intValue).sum();
        return agencies + " agencies, " + people + " people, " + all + " certificates " + certificates + ", " + tokens + " tokens";
    }
}
