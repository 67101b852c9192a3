package vn.gov.ra.declaration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.gov.ra.shared.VietnameseText;

/** The agency's own list against the register's: who has left, who is another, who is new. Knows nothing of the database. */
final class Comparison {

    /** A holder of the register's list. */
    record Known(UUID lineId, UUID personId, String name, String position) {
    }

    /** What the two lists together say of a holder. @param note why; null for nothing */
    record Result(UUID lineId, Answer answer, String note) {
    }

    /** Somebody only the agency has. @param personId null where the register knows nobody of that number */
    record Newcomer(HrList.Entry entry, UUID personId) {

        Answer answer() {
            return personId == null ? Answer.NEW : Answer.ARRIVED;
        }
    }

    record Outcome(List<Result> holders, List<Newcomer> newcomers) {
    }

    private Comparison() {
    }

    /** @param personOf whom the register knows by the personal number; empty for nobody */
    static Outcome of(List<Known> register, List<HrList.Entry> list, Function<HrList.Entry, Optional<UUID>> personOf) {
        Map<UUID, HrList.Entry> byPerson = new HashMap<>();
        Map<String, List<HrList.Entry>> byName = new HashMap<>();
        Map<HrList.Entry, UUID> persons = new HashMap<>();
        for (HrList.Entry entry : list) {
            Optional<UUID> person = personOf.apply(entry);
            person.ifPresent(id -> {
                byPerson.putIfAbsent(id, entry);
                persons.put(entry, id);
            });
            if (person.isEmpty()) {
                byName.computeIfAbsent(VietnameseText.squash(entry.fullName()), key -> new ArrayList<>()).add(entry);
            }
        }
        Set<HrList.Entry> used = new HashSet<>();
        List<Result> results = new ArrayList<>();
        for (Known known : register) {
            HrList.Entry entry = byPerson.containsKey(known.personId()) ? byPerson.get(known.personId()) : onlyOne(byName.get(VietnameseText.squash(known.name())), used);
            if (entry == null) {
                results.add(new Result(known.lineId(), Answer.LEFT, null));
                continue;
            }
            used.add(entry);
            boolean renamed = !VietnameseText.squash(entry.fullName()).equals(VietnameseText.squash(known.name()));
            boolean moved = entry.position() != null && known.position() != null && !VietnameseText.squash(entry.position()).equals(VietnameseText.squash(known.position()));
            results.add(renamed || moved ? new Result(known.lineId(), Answer.CHANGED, renamed ? entry.fullName() : entry.position()) : new Result(known.lineId(), Answer.HOLDS, null));
        }
        return new Outcome(results, list.stream().filter(entry -> !used.contains(entry)).map(entry -> new Newcomer(entry, persons.get(entry))).toList());
    }

    /** By name alone only where nobody else has that name. */
    private static HrList.Entry onlyOne(List<HrList.Entry> same, Set<HrList.Entry> used) {
        List<HrList.Entry> left = same == null ? List.of() : same.stream().filter(one -> !used.contains(one)).toList();
        return left.size() == 1 ? left.get(0) : null;
    }
}
