package vn.gov.ra.batch;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.delegation.Grants;
import vn.gov.ra.invariants.Broken;
import vn.gov.ra.invariants.Chance;
import vn.gov.ra.invariants.Doubles;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.WorkingDays;
import vn.gov.ra.request.LineState;
import vn.gov.ra.request.LineStep;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;

/**
 * Random commands of five persons to the real service of submission lists, with its rows in memory, beside what the office knows of each list.
 * The number is the seed.
 */
public final class BatchModel implements LongConsumer {

    private static final int COMMANDS = 120;
    private static final int LINES = 6;
    private static final int PERSONS = 5;
    private static final Instant MONDAY = Instant.parse("2026-11-16T02:00:00Z");
    private static final Set<BatchState> BEFORE_SENDING = EnumSet.of(BatchState.COLLECTING, BatchState.FROZEN, BatchState.SIGNED);
    private static final Set<BatchState> FIXED = EnumSet.of(BatchState.FROZEN, BatchState.SIGNED, BatchState.SENT, BatchState.ACKNOWLEDGED, BatchState.PARTIALLY_RESULTED,
            BatchState.RECONCILED, BatchState.CLOSED);

    /** What the office knows of a list beside its row. */
    private static final class Known {
        private String number;
        private Actor frozenBy;
        private Actor asked;
        private final Set<UUID> importers = new HashSet<>();
    }

    @Override
    public void accept(long seed) {
        new World(Chance.of(seed)).live();
    }

    private static final class World {

        private final Random chance;
        private final BatchRows rows = new BatchRows();
        private final BatchLines lines = new BatchLines(LINES);
        private final Map<UUID, Known> known = new HashMap<>();
        private final Map<UUID, Set<UUID>> delegators = new HashMap<>();
        private final Set<UUID> granted = new HashSet<>();
        private final BatchService service = new BatchService();
        private Actor actor;
        private int numbers;

        World(Random chance) {
            this.chance = chance;
            for (int i = 0; i < PERSONS; i++) {
                UUID person = new UUID(1, i);
                if (chance.nextInt(3) > 0) {
                    granted.add(person);
                }
                delegators.put(person, chance.nextInt(3) == 0 ? Set.of(new UUID(1, chance.nextInt(PERSONS))) : Set.of());
            }
            wire();
        }

        private void wire() {
            Clock clock = Clock.fixed(MONDAY, ZoneOffset.UTC);
            LegalCalendar calendar = new LegalCalendar(clock, new WorkingDays(List.of()));
            BatchQuery query = new BatchQuery() {
                @Override
                Set<UUID> importers(UUID batchId) {
                    return known(batchId).importers;
                }
            };
            BatchGuards guards = new BatchGuards();
            Doubles.put(guards, "rows", rows);
            Doubles.put(guards, "query", query);
            Doubles.put(guards, "calendar", calendar);
            Doubles.put(guards, "grants", new Grants() {
                @Override
                public boolean inForce(UUID personId, String form, LocalDate on) {
                    return granted.contains(personId);
                }

                @Override
                public Set<UUID> delegatorsOf(UUID personId, LocalDate on) {
                    return delegators.get(personId);
                }
            });
            BatchAssembly assembly = new BatchAssembly();
            Doubles.put(assembly, "rows", rows);
            Doubles.put(assembly, "lines", lines);
            BatchEnding ending = new BatchEnding() {
                @Override
                UUID reconciliation(SubmissionBatch batch) {
                    return new UUID(3, 3);
                }
            };
            Doubles.put(ending, "rows", rows);
            Doubles.put(ending, "lines", lines);
            Doubles.put(ending, "clock", clock);
            Doubles.put(service, "rows", rows);
            Doubles.put(service, "query", query);
            Doubles.put(service, "guards", guards);
            Doubles.put(service, "assembly", assembly);
            Doubles.put(service, "ending", ending);
            Doubles.put(service, "lines", lines);
            Doubles.put(service, "calendar", calendar);
            Doubles.put(service, "clock", clock);
            Doubles.put(service, "freezing", new BatchFreezing() {
                @Override
                void freeze(SubmissionBatch batch, Actor by) {
                    String number = batch.number() == null ? "DS-2026-%03d".formatted(++numbers) : batch.number();
                    batch.freeze(number, by.personId(), MONDAY, "hash", new UUID(3, 1), "packed");
                }
            });
            Doubles.put(service, "signature", new BatchSignature() {
                @Override
                void requireUnchanged(SubmissionBatch batch) {
                    // The bytes never change here; BatchSignature has a test of its own.
                }

                @Override
                UUID signedFile(SubmissionBatch batch, SignedBy method, UUID attachmentId, Actor signer) {
                    return null;
                }
            });
            Doubles.put(service, "views", new BatchViews() {
                @Override
                BatchView of(SubmissionBatch batch) {
                    return null;
                }
            });
            Doubles.put(service, "audit", new AuditTrail() {
                @Override
                public void record(String action, String objectType, Object objectId, String objectName, UUID onBehalfOf, Map<String, ?> details) {
                    // Nobody reads it here.
                }
            });
            Doubles.put(service, "actor", new CurrentActor() {
                @Override
                public Actor get() {
                    return actor;
                }
            });
            Doubles.put(service, "changed", Proxy.newProxyInstance(Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> null));
        }

        private Known known(UUID batch) {
            return known.computeIfAbsent(batch, id -> new Known());
        }

        void live() {
            for (int i = 0; i < COMMANDS; i++) {
                UUID person = new UUID(1, chance.nextInt(PERSONS));
                actor = new Actor(person, "s", "canbo", "Cán bộ", person, null, person.getLeastSignificantBits() % 2 == 0 ? Set.of(Role.OFFICER, Role.OFFICE_SIGNER) : Set.of(Role.OFFICER));
                String told;
                try {
                    told = command();
                } catch (DomainException refused) {
                    told = "refused: " + refused.error().code();
                }
                agree(told);
            }
        }

        private String command() {
            if (rows.batches().isEmpty() || chance.nextInt(8) == 0) {
                List<UUID> some = lines.ids().stream().filter(id -> chance.nextInt(3) == 0).toList();
                service.create("01", some, null);
                return "create with " + some;
            }
            if (chance.nextInt(6) == 0) {
                lines.back();
            }
            SubmissionBatch batch = rows.batches().get(chance.nextInt(rows.batches().size()));
            UUID id = batch.id();
            UUID line = lines.ids().get(chance.nextInt(LINES));
            BatchStep asked = batch.askedStep();
            BatchState before = batch.state();
            Actor first = known(id).asked;
            switch (chance.nextInt(13)) {
                case 0 -> service.addLines(id, 0, List.of(line));
                case 1 -> service.removeLines(id, 0, List.of(line), "Chờ quyết định bổ nhiệm");
                case 2, 3 -> {
                    service.freeze(id, 0);
                    known(id).frozenBy = actor;
                }
                case 4 -> service.unfreeze(id, 0, "Bớt một người");
                case 5, 6 -> {
                    service.sign(id, 0, SignedBy.SCAN, null);
                    signed(batch);
                }
                case 7 -> service.recordSending(id, 0, new Sending("118/STTTT", null, "DVC", null));
                case 8 -> service.acknowledge(id, 0, "01");
                case 9 -> answered(batch);
                case 10 -> {
                    service.confirm(id, 0);
                    Broken.unless(Collections.disjoint(known(id).importers, acting()), "LIST_CONFIRMER", batch.shown());
                    Broken.unless(rows.lines(id).stream().allMatch(one -> one.outcome() != null && !(one.outcome() == LineOutcome.MISSING && one.open())), "LIST_RECONCILED", batch.shown());
                }
                case 11 -> ended(batch, asked, before, first, line);
                default -> service.supersede(id, 0, "Sai cột");
            }
            known(id).asked = batch.askedStep() == null ? null : asked == null ? actor : first;
            if (batch.state() == BatchState.CANCELLED && before != BatchState.CANCELLED || batch.state() == BatchState.SUPERSEDED && before != BatchState.SUPERSEDED) {
                Broken.unless(first != null && !acting().contains(first.personId()), "LIST_TWO_PERSONS", batch.shown());
                Broken.unless(first.has(Role.OFFICE_SIGNER) || actor.has(Role.OFFICE_SIGNER), "LIST_ONE_SIGNER", batch.shown());
            }
            Broken.unless(batch.state() == before || batch.askedStep() == null, "LIST_QUESTION", batch.shown() + " " + before + " to " + batch.state());
            return batch.shown() + " " + before + " to " + batch.state();
        }

        private Set<UUID> acting() {
            Set<UUID> acting = new HashSet<>(delegators.get(actor.personId()));
            acting.add(actor.personId());
            return acting;
        }

        private void signed(SubmissionBatch batch) {
            Broken.unless(Collections.disjoint(acting(), Set.of(known(batch.id()).frozenBy.personId())), "LIST_SIGNER", batch.shown());
            Broken.unless(granted.contains(actor.personId()), "LIST_AUTHORITY", batch.shown());
        }

        private void ended(SubmissionBatch batch, BatchStep asked, BatchState before, Actor first, UUID line) {
            switch (chance.nextInt(4)) {
                case 0 -> service.close(batch.id(), 0);
                case 1 -> service.returned(batch.id(), 0, "Trả lại cả danh sách");
                case 2 -> service.carryForward(batch.id(), 0, List.of(line), "Gửi lần sau");
                default -> service.cancel(batch.id(), 0, "Gửi nhầm");
            }
        }

        /** The operator's answer to the open lines, as the import of a result writes it. */
        private void answered(SubmissionBatch batch) {
            batch.take(BatchStep.IMPORT_RESULT);
            known(batch.id()).importers.add(actor.personId());
            for (BatchLine line : rows.lines(batch.id())) {
                if (!line.open() || chance.nextInt(3) == 0) {
                    continue;
                }
                LineOutcome outcome = List.of(LineOutcome.ISSUED, LineOutcome.RETURNED, LineOutcome.MISSING).get(chance.nextInt(3));
                line.answer(outcome, null, null);
                if (outcome != LineOutcome.MISSING) {
                    lines.take(line.lineId(), outcome == LineOutcome.ISSUED ? LineStep.RESULT_MATCHED : LineStep.CA_RETURN, (String) null);
                }
            }
        }

        private void agree(String told) {
            Map<UUID, Integer> open = new HashMap<>();
            Set<String> given = new HashSet<>();
            rows.batches().forEach(batch -> rows.lines(batch.id()).stream().filter(BatchLine::open).forEach(line -> open.merge(line.lineId(), 1, Integer::sum)));
            Broken.unless(open.values().stream().allMatch(lists -> lists == 1), "LIST_ONE_OPEN", told);
            for (SubmissionBatch batch : rows.batches()) {
                for (BatchLine line : rows.lines(batch.id())) {
                    if (line.open()) {
                        LineState wanted = BEFORE_SENDING.contains(batch.state()) ? LineState.BATCHED : LineState.SENT;
                        Broken.unless(lines.state(line.lineId()) == wanted, "LIST_LINES_AGREE", told + ": " + lines.state(line.lineId()) + " in " + batch.state());
                    }
                }
                Broken.unless(known(batch.id()).number == null || known(batch.id()).number.equals(batch.number()), "LIST_NUMBER", told + ": " + batch.number());
                known(batch.id()).number = batch.number();
                Broken.unless(batch.number() == null || given.add(batch.number()), "LIST_NUMBER", told + ": twice " + batch.number());
                Broken.unless(batch.state() != BatchState.COLLECTING || batch.contentHash() == null, "LIST_FIXED", told);
                Broken.unless(!FIXED.contains(batch.state()) || batch.contentHash() != null && batch.number() != null, "LIST_FIXED", told);
            }
            for (UUID line : lines.ids()) {
                Broken.unless(lines.state(line) != LineState.BATCHED && lines.state(line) != LineState.SENT || open.containsKey(line), "LIST_LINES_AGREE",
                        told + ": " + lines.state(line) + " in no list");
            }
        }
    }
}
