package vn.gov.ra.reorganisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.ra.subscriber.SubjectKind;

/**
 * The rules by which single things follow from changes (domain.md §5.5, Nghị định 68/2024/NĐ-CP Điều 15 and 17): of offices that become a new
 * one, one organisation certificate goes on under the new name and the others are revoked; where one goes up in another that keeps its name,
 * those of the former are revoked; people's certificates are changed by the new office; where the superior body is another, or has another
 * name, whatever names it is changed. Each object is taken by the first change that names it. Knows nothing of the database.
 */
final class Planner {

    static final String DISSOLVED = "17.3b-1";
    static final String MERGED = "17.3b-3";
    /** Detail of a position that goes along as it is; elsewhere nobody is head of the successor because of what was led before. */
    static final String STAYS_HEAD = "HEAD";
    private static final String POSITION_GONE = "17.2b";
    private static final String SYSTEM_GONE = "17.4b";

    private final Facts facts;
    private final Destinations destinations;
    private final List<Planned> tasks = new ArrayList<>();
    private final LineNeeds needs = new LineNeeds();
    private final Map<UUID, UUID> answering = new HashMap<>();
    private final Map<UUID, String> names = new HashMap<>();
    private final Set<Object> taken = new HashSet<>();
    private final Set<UUID> ending = new HashSet<>();
    private final Map<UUID, Facts.Holder> holders;
    private final Map<UUID, List<Facts.Issued>> issuedTo;
    private final Map<String, List<Facts.Issued>> naming = new HashMap<>();

    private Planner(Facts facts, Destinations destinations) {
        this.facts = facts;
        this.destinations = destinations;
        this.holders = facts.subscribers().stream().collect(Collectors.toMap(Facts.Holder::id, one -> one, (one, same) -> one));
        this.issuedTo = facts.certificates().stream().filter(one -> one.agencyId() != null).collect(Collectors.groupingBy(Facts.Issued::agencyId));
        facts.certificates().stream().filter(one -> one.agencyId() != null).forEach(one -> SubjectNames.of(one.subjectDn()).forEach(name -> naming.computeIfAbsent(name, key -> new ArrayList<>()).add(one)));
        facts.offices().values().forEach(office -> names.put(office.id(), office.name()));
    }

    /** Everything that follows, in the order in which it is carried out. */
    static List<Planned> tasks(List<Change> changes, Facts facts, Destinations destinations) {
        Planner planner = new Planner(facts, destinations);
        changes.stream().filter(one -> one.kind().endsSources()).forEach(one -> planner.ending.addAll(one.sources()));
        changes.stream().filter(one -> one.kind() == ReorganisationKind.MERGE_NEW || one.kind() == ReorganisationKind.MERGE_INTO)
                .forEach(one -> one.sources().forEach(source -> planner.answering.put(source, one.newId() == null ? one.targetId() : one.newId())));
        // Who is divided off goes before what becomes of the rest, wherever the plan names it.
        changes.stream().filter(one -> one.kind() == ReorganisationKind.SPLIT).forEach(planner::split);
        changes.forEach(planner::plan);
        planner.tasks.addAll(planner.needs.lines(planner::answersFor));
        return planner.tasks.stream().sorted(Comparator.comparing((Planned one) -> one.action().wave())).toList();
    }

    private void plan(Change change) {
        switch (change.kind()) {
            case MERGE_NEW -> {
                open(change);
                merge(change, change.newId(), lead(change));
            }
            case MERGE_INTO -> merge(change, change.targetId(), null);
            case SPLIT -> open(change);
            case RENAME -> rename(change);
            case REPARENT -> change.sources().forEach(source -> reparent(change, source));
            case DISSOLVE -> change.sources().forEach(source -> dissolve(change, source));
            case EMAIL_DOMAIN -> emails(change);
        }
    }

    /** Who answers afterwards for what an office has now: its successor, and the successor of that one. */
    private UUID answersFor(UUID office) {
        UUID last = office;
        for (int i = 0; i < answering.size() && answering.get(last) != null; i++) {
            last = answering.get(last);
        }
        return last;
    }

    private void open(Change change) {
        names.put(change.newId(), change.newName());
        add(Planned.move(change.id(), TaskAction.OPEN_AGENCY, change.newId(), null, change.newId(), change.newCode() + " " + change.newName()));
    }

    /** Whose organisation certificate goes on: the one named, else the first that has one. */
    private UUID lead(Change change) {
        return change.keepId() != null ? change.keepId() : change.sources().stream().filter(source -> !organisation(source).isEmpty()).findFirst()
                .orElse(change.sources().get(0));
    }

    private List<Facts.Issued> organisation(UUID agency) {
        return certificates(agency).stream().filter(one -> kind(one) == SubjectKind.ORGANISATION).toList();
    }

    /** Those of the office whose subscriber no earlier change has taken along. */
    private List<Facts.Issued> certificates(UUID agency) {
        return issuedTo.getOrDefault(agency, List.of()).stream().filter(one -> !taken.contains(one.subscriberId())).toList();
    }

    private SubjectKind kind(Facts.Issued one) {
        Facts.Holder holder = holders.get(one.subscriberId());
        return holder == null ? SubjectKind.PERSON : holder.kind();
    }

    /** @param lead source whose organisation certificate goes on; null for none */
    private void merge(Change change, UUID to, UUID lead) {
        String name = names.get(to);
        for (UUID source : change.sources()) {
            children(change, source, to);
            List<Facts.Issued> own = certificates(source);
            for (Facts.Holder holder : holdersOf(source)) {
                boolean stays = holder.kind() == SubjectKind.ORGANISATION && !source.equals(lead);
                if (stays) {
                    continue;
                }
                add(new Planned(change.id(), TaskAction.MOVE_SUBSCRIBER, holder.id(), source, to, holder.kind(), holder.name(),
                        holder.kind() == SubjectKind.ORGANISATION ? name : null, null));
            }
            for (Facts.Issued one : own) {
                if (kind(one) == SubjectKind.ORGANISATION && !source.equals(lead)) {
                    needs.revoke(change.id(), one, SubjectKind.ORGANISATION, MERGED);
                } else if (kind(one) == SubjectKind.ORGANISATION) {
                    needs.change(change.id(), one, SubjectKind.ORGANISATION, LineNeeds.Content.NAME, name);
                } else if (kind(one) == SubjectKind.PERSON || names(one, office(source))) {
                    needs.change(change.id(), one, kind(one), LineNeeds.Content.AGENCY, name);
                }
                if (holders.get(one.subscriberId()) == null || kind(one) == SubjectKind.ORGANISATION && !source.equals(lead)) {
                    add(Planned.move(change.id(), TaskAction.MOVE_CERTIFICATE, one.id(), source, to, one.commonName()));
                }
            }
            people(change, source, to, source.equals(lead));
            goods(change, source, to);
            superiorNow(change, source, office(source), name);
            add(Planned.move(change.id(), TaskAction.END_AGENCY, source, source, to, label(source)));
        }
    }

    private void split(Change change) {
        UUID source = change.sources().get(0);
        UUID to = change.newId();
        for (Facts.Holder holder : holdersOf(source)) {
            boolean goes = holder.kind() == SubjectKind.DEVICE ? destinations.goes(PlacementKind.SYSTEM, holder.id(), source, to)
                    : holder.personId() != null && destinations.goes(PlacementKind.PERSON, holder.personId(), source, to);
            if (goes) {
                issuedTo.getOrDefault(source, List.of()).stream().filter(one -> holder.id().equals(one.subscriberId()))
                        .filter(one -> holder.kind() == SubjectKind.PERSON || names(one, office(source)))
                        .forEach(one -> needs.change(change.id(), moved(one, to), holder.kind(), LineNeeds.Content.AGENCY, change.newName()));
                add(new Planned(change.id(), TaskAction.MOVE_SUBSCRIBER, holder.id(), source, to, holder.kind(), holder.name(), null, null));
            }
        }
        facts.posts().stream().filter(post -> source.equals(post.agencyId()) && destinations.goes(PlacementKind.PERSON, post.personId(), source, to))
                .forEach(post -> position(change, post, to, true));
        facts.accounts().stream().filter(one -> source.equals(one.agencyId()) && destinations.goes(PlacementKind.ACCOUNT, one.id(), source, to))
                .forEach(one -> add(Planned.move(change.id(), TaskAction.MOVE_ACCOUNT, one.id(), source, to, one.username())));
        facts.devices().stream().filter(one -> source.equals(one.agencyId()) && !taken.contains(one.subscriberId()) && destinations.goes(PlacementKind.DEVICE, one.id(), source, to))
                .forEach(one -> add(Planned.move(change.id(), TaskAction.MOVE_DEVICE, one.id(), source, to, one.serial())));
        facts.requests().stream().filter(one -> source.equals(one.agencyId()) && destinations.goes(PlacementKind.REQUEST, one.id(), source, to))
                .forEach(one -> add(Planned.move(change.id(), TaskAction.MOVE_REQUEST, one.id(), source, to, one.shown())));
    }

    private static Facts.Issued moved(Facts.Issued one, UUID agency) {
        return new Facts.Issued(one.id(), one.subscriberId(), agency, one.commonName(), one.subjectDn(), one.email());
    }

    private void rename(Change change) {
        UUID source = change.sources().get(0);
        String before = office(source);
        names.put(source, change.newName());
        add(new Planned(change.id(), TaskAction.RENAME_AGENCY, source, source, source, null, label(source), change.newName(), null));
        for (Facts.Issued one : certificates(source)) {
            if (kind(one) == SubjectKind.ORGANISATION) {
                needs.change(change.id(), one, SubjectKind.ORGANISATION, LineNeeds.Content.NAME, change.newName());
            } else if (names(one, before)) {
                needs.change(change.id(), one, kind(one), LineNeeds.Content.AGENCY, change.newName());
            }
        }
        superiorNow(change, source, before, change.newName());
    }

    /** Certificates of other offices that name this one, as the body above them. */
    private void superiorNow(Change change, UUID source, String before, String name) {
        naming.getOrDefault(SubjectNames.key(before), List.of()).stream().filter(one -> !source.equals(one.agencyId()))
                .forEach(one -> needs.change(change.id(), one, kind(one), LineNeeds.Content.SUPERIOR, name));
    }

    private void reparent(Change change, UUID source) {
        Facts.Office office = facts.offices().get(source);
        move(change, source, office.parentId(), change.targetId());
        if (office.parentId() == null) {
            return;
        }
        Set<UUID> below = below(source);
        naming.getOrDefault(SubjectNames.key(office(office.parentId())), List.of()).stream().filter(one -> below.contains(one.agencyId()))
                .forEach(one -> needs.change(change.id(), one, kind(one), LineNeeds.Content.SUPERIOR, names.get(change.targetId())));
    }

    private Set<UUID> below(UUID top) {
        Set<UUID> all = new HashSet<>(Set.of(top));
        for (boolean more = true; more;) {
            more = all.addAll(facts.offices().values().stream().filter(one -> all.contains(one.parentId())).map(Facts.Office::id).toList());
        }
        return all;
    }

    private void dissolve(Change change, UUID source) {
        UUID receiver = answersFor(change.targetId() != null ? change.targetId() : facts.offices().get(source).parentId());
        answering.put(source, receiver);
        children(change, source, receiver);
        for (Facts.Issued one : certificates(source)) {
            String ground = switch (kind(one)) {
                case ORGANISATION -> DISSOLVED;
                case PERSON -> POSITION_GONE;
                case DEVICE -> SYSTEM_GONE;
            };
            needs.revoke(change.id(), one, kind(one), ground);
            add(Planned.move(change.id(), TaskAction.MOVE_CERTIFICATE, one.id(), source, receiver, one.commonName()));
        }
        facts.posts().stream().filter(post -> source.equals(post.agencyId()))
                .forEach(post -> add(Planned.move(change.id(), TaskAction.END_POSITION, post.id(), source, null, post.shown())));
        facts.accounts().stream().filter(one -> source.equals(one.agencyId()))
                .forEach(one -> add(Planned.move(change.id(), TaskAction.END_ACCOUNT, one.id(), source, null, one.username())));
        facts.devices().stream().filter(one -> source.equals(one.agencyId()) && !taken.contains(one.subscriberId()))
                .forEach(one -> add(Planned.move(change.id(), TaskAction.MOVE_DEVICE, one.id(), source, receiver, one.serial())));
        requests(change, source, receiver);
        add(Planned.move(change.id(), TaskAction.END_AGENCY, source, source, null, label(source)));
    }

    private void emails(Change change) {
        Set<UUID> here = Set.copyOf(change.sources());
        Set<UUID> people = facts.posts().stream().filter(post -> here.isEmpty() || here.contains(post.agencyId())).map(Facts.Post::personId).collect(Collectors.toSet());
        for (Facts.Mailbox box : facts.mailboxes()) {
            String fresh = renamed(box.email(), change);
            if (fresh != null && people.contains(box.personId())) {
                add(new Planned(change.id(), TaskAction.CHANGE_EMAIL, box.personId(), null, null, null, box.fullName(), fresh, null));
            }
        }
        facts.certificates().stream().filter(one -> one.agencyId() != null && (here.isEmpty() || here.contains(one.agencyId()))).forEach(one -> {
            String fresh = renamed(one.email(), change);
            if (fresh != null) {
                needs.change(change.id(), one, kind(one), LineNeeds.Content.EMAIL, fresh);
            }
        });
    }

    /** null where the address is of another domain. */
    private static String renamed(String email, Change change) {
        String end = "@" + change.fromDomain();
        return email != null && email.toLowerCase(Locale.ROOT).endsWith(end) ? email.substring(0, email.length() - end.length()) + "@" + change.toDomain() : null;
    }

    private List<Facts.Holder> holdersOf(UUID agency) {
        return facts.subscribers().stream().filter(one -> agency.equals(one.agencyId())).toList();
    }

    private void people(Change change, UUID source, UUID to, boolean leads) {
        facts.posts().stream().filter(post -> source.equals(post.agencyId())).forEach(post -> position(change, post, to, leads));
        facts.accounts().stream().filter(one -> source.equals(one.agencyId()))
                .forEach(one -> add(Planned.move(change.id(), TaskAction.MOVE_ACCOUNT, one.id(), source, to, one.username())));
    }

    private void position(Change change, Facts.Post post, UUID to, boolean leads) {
        add(new Planned(change.id(), TaskAction.MOVE_POSITION, post.id(), post.agencyId(), to, null, post.shown(), leads ? STAYS_HEAD : null, null));
    }

    /** Devices that no subscriber takes along, and requests not ended. */
    private void goods(Change change, UUID source, UUID to) {
        facts.devices().stream().filter(one -> source.equals(one.agencyId()))
                .filter(one -> one.subscriberId() == null || !taken.contains(one.subscriberId()))
                .forEach(one -> add(Planned.move(change.id(), TaskAction.MOVE_DEVICE, one.id(), source, to, one.serial())));
        requests(change, source, to);
    }

    private void requests(Change change, UUID source, UUID to) {
        facts.requests().stream().filter(one -> source.equals(one.agencyId()))
                .forEach(one -> add(Planned.move(change.id(), TaskAction.MOVE_REQUEST, one.id(), source, to, one.shown())));
    }

    /** Offices below one that ends come under its successor, unless they end too. */
    private void children(Change change, UUID source, UUID to) {
        facts.offices().values().stream().filter(one -> source.equals(one.parentId()) && !ending.contains(one.id()) && !one.id().equals(to))
                .sorted(Comparator.comparing(Facts.Office::code)).forEach(one -> move(change, one.id(), source, to));
    }

    private void move(Change change, UUID office, UUID from, UUID to) {
        add(new Planned(change.id(), TaskAction.MOVE_AGENCY, office, from, to, null, label(office), names.get(to), null));
    }

    private boolean names(Facts.Issued one, String name) {
        return SubjectNames.of(one.subjectDn()).contains(SubjectNames.key(name));
    }

    private String office(UUID id) {
        return facts.offices().get(id).name();
    }

    private String label(UUID id) {
        Facts.Office office = facts.offices().get(id);
        return office == null ? Objects.toString(names.get(id), "") : office.code() + " " + office.name();
    }

    /** The first change that names an object has it; what happens to an office itself, and to an address, stands for itself. */
    private void add(Planned task) {
        boolean byItself = task.action() == TaskAction.CHANGE_EMAIL || task.action().wave() == TaskAction.OPEN_AGENCY.wave() || task.action() == TaskAction.END_AGENCY;
        if (taken.add(byItself ? task.action() + " " + task.objectId() : task.objectId())) {
            tasks.add(task);
        }
    }
}
