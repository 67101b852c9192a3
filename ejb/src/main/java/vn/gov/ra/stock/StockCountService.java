package vn.gov.ra.stock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.handover.CountMinutes;
import vn.gov.ra.regulation.Numbers;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.SortColumns;
import vn.gov.ra.shared.Versions;
import vn.gov.ra.token.TokenStock;

/** Counting with a scanner: begin, scan, undo, close. Two people may scan into one count; each scan is judged after the other. */
@Stateless
public class StockCountService {

    private static final int MOST_AT_ONCE = 200;
    private static final int SHOWN = 100;
    private static final int DIGITS = 4;

    @Inject
    private StockRepository rows;
    @Inject
    private TokenStock tokens;
    @Inject
    private CountMinutes minutes;
    @Inject
    private Numbers numbers;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    @RolesAllowed(Role.STOREKEEPER)
    public CountView begin(NewCount about) {
        if (about.kind() == null || about.location() == null) {
            String field = about.kind() == null ? "/kind" : "/location";
            throw new DomainException(SharedError.INVALID_INPUT, List.of(new FieldError(field, SharedError.REQUIRED, field.substring(1))), field);
        }
        requireFitting(about);
        rows.openAt(about.location(), about.kind()).ifPresent(other -> {
            throw new DomainException(StockError.PLACE_BUSY, about.location(), other);
        });
        StockCount count = new StockCount(Ids.next(), numbers.next(Numbers.STOCK_COUNT, DIGITS), about, actor.get().username(), clock.instant());
        rows.add(count);
        if (about.kind() == CountKind.RECEIPT) {
            expect(count, PackingList.serials(about.packingList()));
        } else {
            tokens.at(about.location()).forEach(device -> rows.add(new ExpectedDevice(count.id(), device.serial(), device.id())));
        }
        rows.flush();
        audit.record(CountStep.BEGIN.auditType(), "stock-count", count.id(), count.number(), Map.of("kind", count.kind(), "location", count.location()));
        return view(count);
    }

    /** A device comes with one delivery. The number of this count was given before, so that two begun at once see each other. */
    private void expect(StockCount count, Map<String, Integer> lines) {
        Map<String, String> elsewhere = rows.expectedOfOpenDeliveries();
        lines.forEach((serial, line) -> {
            if (elsewhere.containsKey(serial)) {
                throw new DomainException(StockError.LIST_ELSEWHERE, line, serial, elsewhere.get(serial));
            }
            rows.add(new ExpectedDevice(count.id(), serial, null));
        });
    }

    /** Nothing that was typed is dropped without a word. */
    private static void requireFitting(NewCount about) {
        if (about.kind() == CountKind.STOCKTAKE && about.packingList().stream().anyMatch(line -> line != null && !line.isBlank())) {
            throw new DomainException(StockError.LIST_NOT_WANTED);
        }
        if (!about.tokenKind().inCustody()) {
            throw new DomainException(StockError.NOT_COUNTED, about.tokenKind());
        }
    }

    /** What the scanner sent, in its order; nothing is refused for what it is, each scan is told what it means. */
    @RolesAllowed(Role.STOREKEEPER)
    public List<ScanView> scan(UUID id, List<String> typed) {
        StockCount count = rows.lock(id);
        CountStep.SCAN.requireFrom(count.state(), count.number());
        if (typed.size() > MOST_AT_ONCE) {
            throw new DomainException(StockError.TOO_MANY, MOST_AT_ONCE);
        }
        List<Scan> before = rows.scans(id);
        Counting counting = new Counting(count.kind(), count.location(), rows.expected(id), tokens::bySerial, seen(before));
        List<ScanView> made = new ArrayList<>();
        int seq = before.size();
        for (String one : typed.stream().map(String::strip).filter(text -> !text.isEmpty()).toList()) {
            Scan scan = new Scan(id, ++seq, one, counting.judge(one), clock.instant());
            rows.add(scan);
            made.add(scan.view());
        }
        rows.touch(count);
        return made;
    }

    /** Serials that count: a duplicate does not take its first with it when it is undone. */
    private static Set<String> seen(List<Scan> scans) {
        Set<String> seen = new HashSet<>();
        scans.stream().filter(scan -> !scan.view().undone() && scan.serial() != null && scan.outcome() != ScanOutcome.DUPLICATE).forEach(scan -> seen.add(scan.serial()));
        return seen;
    }

    /** Takes the last scan back that was not taken back. */
    @RolesAllowed(Role.STOREKEEPER)
    public CountView undo(UUID id) {
        StockCount count = rows.lock(id);
        CountStep.UNDO.requireFrom(count.state(), count.number());
        List<Scan> scans = new ArrayList<>(rows.scans(id));
        Collections.reverse(scans);
        Scan last = scans.stream().filter(scan -> !scan.view().undone()).findFirst().orElseThrow(() -> new DomainException(StockError.NOTHING_TO_UNDO, count.number()));
        last.undo();
        rows.touch(count);
        audit.record(CountStep.UNDO.auditType(), "stock-count", id, count.number(), Map.of("seq", last.view().seq(), "typed", last.view().typed()));
        return view(count);
    }

    /**
     * Takes a delivery's devices into the stock, or corrects the places of devices found; draws up the minutes, which say what is missing,
     * unknown or elsewhere. A missing device is confirmed as such on its own page.
     */
    @RolesAllowed(Role.STOREKEEPER)
    public CountView close(UUID id, long seenVersion) {
        StockCount count = rows.lock(id);
        Versions.require(count.version(), seenVersion, count.number());
        CountStep.CLOSE.requireFrom(count.state(), count.number());
        CountView counted = view(count);
        List<Scan> told = rows.scans(id).stream().filter(scan -> !scan.view().undone()).toList();
        List<Scan> here = told.stream().filter(scan -> scan.outcome().counts()).toList();
        if (here.isEmpty() && (count.kind() == CountKind.RECEIPT || told.isEmpty() && counted.expected() == 0)) {
            throw new DomainException(StockError.NOTHING_FOUND, count.number());
        }
        List<UUID> devices = here.stream().map(scan -> count.kind() == CountKind.RECEIPT
                ? tokens.announceAndReceive(scan.serial(), count.model(), count.tokenKind()).id() : scan.tokenId()).toList();
        devices.forEach(device -> tokens.store(device, count.location()));
        count.writtenDownIn(minutes.drawUp(count.kind().minutes(), devices, CountRemarks.of(count.number(), count.location(), counted, told)));
        take(count, CountStep.CLOSE, Map.of("found", counted.found(), "missing", counted.missing().size(), "unknown", counted.counts().get(ScanOutcome.UNKNOWN)));
        return view(count);
    }

    /** Nothing was moved, so nothing is taken back. */
    @RolesAllowed(Role.STOREKEEPER)
    public CountView cancel(UUID id, long seenVersion) {
        StockCount count = rows.lock(id);
        Versions.require(count.version(), seenVersion, count.number());
        take(count, CountStep.CANCEL, Map.of());
        return view(count);
    }

    private void take(StockCount count, CountStep step, Map<String, ?> details) {
        count.take(step, clock.instant());
        audit.record(step.auditType(), "stock-count", count.id(), count.number(), details);
    }

    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public CountView get(UUID id) {
        return view(rows.find(id));
    }

    /** Newest first. */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public Slice<CountSummary> list(CountState state, Paging paging) {
        SortColumns.Chosen<CountSummary> order = StockRepository.ORDERS.by(paging);
        return order.slice(rows.list(state, order, paging.size()), paging.size());
    }

    /** How many counts are in a state; for the inbox. */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public long count(CountState state) {
        return rows.count(state);
    }

    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public List<Offered> actions(UUID id) {
        StockCount count = rows.find(id);
        return Offered.of(CountStep.class, count.state(), step -> step != CountStep.SCAN, actor.get()::has, count.number());
    }

    private CountView view(StockCount count) {
        rows.flush();
        List<Scan> scans = new ArrayList<>(rows.scans(count.id()));
        List<String> expected = rows.expected(count.id());
        Map<ScanOutcome, Integer> counts = new EnumMap<>(ScanOutcome.class);
        for (ScanOutcome outcome : ScanOutcome.values()) {
            counts.put(outcome, 0);
        }
        scans.stream().filter(scan -> !scan.view().undone()).forEach(scan -> counts.merge(scan.outcome(), 1, Integer::sum));
        Set<String> seen = seen(scans);
        List<String> missing = expected.stream().filter(serial -> !seen.contains(serial)).toList();
        Collections.reverse(scans);
        return new CountView(count.id(), count.number(), count.kind(), count.state(), count.location(), count.model(), count.note(), count.openedBy(), rows.displayName(count.openedBy()), count.openedAt(),
                count.closedAt(), count.minutesId(), expected.size(), counts, missing, scans.stream().limit(SHOWN).map(Scan::view).toList(), count.version());
    }
}
