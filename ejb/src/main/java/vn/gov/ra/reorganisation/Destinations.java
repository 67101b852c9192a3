package vn.gov.ra.reorganisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.ra.subscriber.SubjectKind;

/**
 * Who and what of an office that is divided goes where. By rule the people named go to the office they are named for, accounts and open requests
 * with them, and everything else stays; the officer may choose otherwise, thing by thing. Knows nothing of the database.
 */
final class Destinations {

    private static final int DEEPEST = 20;

    private final List<Change> changes;
    private final Facts facts;
    private final Map<Spot, String> chosen;
    private final Map<UUID, UUID> successors = new HashMap<>();
    private final Map<UUID, TargetView> opened = new HashMap<>();
    /** By source: the offices it can go to, by code. The first is where the rest stays. */
    private final Map<UUID, Map<String, UUID>> targets = new LinkedHashMap<>();
    private final Map<Spot, Placed> placed = new LinkedHashMap<>();

    /** @param proposed code, by rule @param chosen code; null: as proposed @param follows goes with its holder */
    record Placed(Spot spot, String label, List<TargetView> targets, String proposed, String chosen, boolean follows) {

        String target() {
            return chosen == null ? proposed : chosen;
        }
    }

    private Destinations(List<Change> changes, Facts facts, Map<Spot, String> chosen) {
        this.changes = changes;
        this.facts = facts;
        this.chosen = chosen;
    }

    /** @param chosen codes; one that cannot be reached any more counts as not chosen */
    static Destinations of(List<Change> changes, Facts facts, Map<Spot, String> chosen) {
        Destinations made = new Destinations(changes, facts, chosen);
        made.read();
        made.targets.keySet().forEach(made::place);
        return made;
    }

    private void read() {
        for (Change change : changes) {
            if (change.newId() != null) {
                opened.put(change.newId(), new TargetView(change.newCode(), change.newName()));
            }
            if (change.kind().endsSources()) {
                change.sources().forEach(source -> successors.put(source, change.newId() != null ? change.newId() : change.targetId() != null ? change.targetId() : parent(source)));
            }
        }
        for (Change change : changes) {
            if (change.kind() == ReorganisationKind.SPLIT) {
                UUID source = change.sources().get(0);
                Map<String, UUID> of = targets.computeIfAbsent(source, key -> {
                    Map<String, UUID> fresh = new LinkedHashMap<>();
                    UUID rest = rest(key);
                    fresh.put(shown(rest).code(), rest);
                    return fresh;
                });
                of.put(change.newCode(), change.newId());
            }
        }
    }

    private UUID parent(UUID office) {
        return facts.offices().get(office).parentId();
    }

    /** Where what nobody moves is afterwards. */
    private UUID rest(UUID source) {
        UUID last = source;
        for (int i = 0; i < DEEPEST && successors.get(last) != null; i++) {
            last = successors.get(last);
        }
        return last;
    }

    private TargetView shown(UUID office) {
        TargetView fresh = opened.get(office);
        Facts.Office known = facts.offices().get(office);
        return fresh != null ? fresh : new TargetView(known.code(), known.name());
    }

    private void place(UUID source) {
        String rest = targets.get(source).keySet().iterator().next();
        people(source).forEach((person, label) -> put(new Spot(PlacementKind.PERSON, person, source), label, named(source, person, rest), false));
        List<Facts.Holder> holders = facts.subscribers().stream().filter(one -> source.equals(one.agencyId())).toList();
        holders.stream().filter(one -> one.kind() == SubjectKind.DEVICE).forEach(one -> put(new Spot(PlacementKind.SYSTEM, one.id(), source), one.name(), rest, false));
        facts.accounts().stream().filter(one -> source.equals(one.agencyId()))
                .forEach(one -> put(new Spot(PlacementKind.ACCOUNT, one.id(), source), one.username(), code(PlacementKind.PERSON, one.personId(), source, rest), false));
        Map<UUID, String> held = holders.stream().collect(Collectors.toMap(Facts.Holder::id, one -> holder(one, source, rest)));
        facts.devices().stream().filter(one -> source.equals(one.agencyId())).forEach(one -> put(new Spot(PlacementKind.DEVICE, one.id(), source), one.serial(),
                held.getOrDefault(one.subscriberId(), rest), held.containsKey(one.subscriberId())));
        facts.requests().stream().filter(one -> source.equals(one.agencyId())).forEach(one -> put(new Spot(PlacementKind.REQUEST, one.id(), source), one.shown(), together(one, held, rest), false));
    }

    /** Whoever has a position or a certificate there, as first told. */
    private Map<UUID, String> people(UUID source) {
        Map<UUID, String> found = new LinkedHashMap<>();
        facts.posts().stream().filter(one -> source.equals(one.agencyId())).forEach(one -> found.putIfAbsent(one.personId(), one.shown()));
        facts.subscribers().stream().filter(one -> source.equals(one.agencyId()) && one.personId() != null).forEach(one -> found.putIfAbsent(one.personId(), one.name()));
        return found;
    }

    private String named(UUID source, UUID person, String rest) {
        return changes.stream().filter(one -> one.kind() == ReorganisationKind.SPLIT && one.sources().get(0).equals(source) && one.people().contains(person)).findFirst()
                .map(Change::newCode).orElse(rest);
    }

    private String holder(Facts.Holder one, UUID source, String rest) {
        return one.kind() == SubjectKind.DEVICE ? code(PlacementKind.SYSTEM, one.id(), source, rest) : code(PlacementKind.PERSON, one.personId(), source, rest);
    }

    /** A request goes along where everybody it is about goes to the same office. */
    private String together(Facts.Request request, Map<UUID, String> held, String rest) {
        List<UUID> about = facts.concerns().stream().filter(one -> one.requestId().equals(request.id())).map(Facts.Concern::subscriberId).toList();
        Set<String> goes = about.stream().map(one -> held.getOrDefault(one, rest)).collect(Collectors.toCollection(LinkedHashSet::new));
        return goes.size() == 1 ? goes.iterator().next() : rest;
    }

    private String code(PlacementKind kind, UUID object, UUID source, String otherwise) {
        Placed found = placed.get(new Spot(kind, object, source));
        return found == null ? otherwise : found.target();
    }

    private void put(Spot spot, String label, String proposed, boolean follows) {
        Map<String, UUID> offered = targets.get(spot.sourceId());
        String wanted = follows ? null : chosen.get(spot);
        placed.put(spot, new Placed(spot, label, offered.values().stream().map(this::shown).toList(), proposed,
                wanted != null && offered.containsKey(wanted) && !wanted.equals(proposed) ? wanted : null, follows));
    }

    /** Everything of the offices that are divided, people first. */
    List<Placed> all() {
        return new ArrayList<>(placed.values());
    }

    /** @param opened office that a division opens */
    boolean goes(PlacementKind kind, UUID object, UUID source, UUID opened) {
        Placed found = placed.get(new Spot(kind, object, source));
        return found != null && opened.equals(targets.get(source).get(found.target()));
    }
}
