package vn.gov.ra.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.gov.ra.batch.list.ListOrder;
import vn.gov.ra.request.LineState;
import vn.gov.ra.request.LineStep;
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.Medium;
import vn.gov.ra.request.RequestError;
import vn.gov.ra.request.RequestLines;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;

/** Which lines a list holds. All of a call or none: one line that is not free refuses the whole. */
@Dependent
class BatchAssembly {

    /** Of one list; the operator's clerks read it line by line. */
    static final int MOST_LINES = 10_000;
    /** Of one command; a longer list is put together by several. */
    static final int MOST_AT_ONCE = 1_000;

    @Inject
    private BatchRepository rows;
    @Inject
    private RequestLines lines;

    /**
     * The lines, held until the transaction ends.
     *
     * @throws DomainException when one is unknown, not approved, or in an open list
     */
    List<LineView> free(List<UUID> ids) {
        Set<UUID> asked = new LinkedHashSet<>(ids == null ? List.of() : ids);
        if (asked.isEmpty() || asked.contains(null)) {
            throw new DomainException(BatchError.EMPTY);
        }
        if (asked.size() > MOST_AT_ONCE) {
            throw new DomainException(BatchError.TOO_MANY_AT_ONCE, MOST_AT_ONCE);
        }
        List<LineView> found = lines.lock(asked);
        if (found.size() < asked.size()) {
            throw new DomainException(RequestError.LINE_NOT_FOUND);
        }
        Set<UUID> held = new HashSet<>(rows.held(asked));
        for (LineView line : found) {
            if (line.state() != LineState.APPROVED || held.contains(line.id())) {
                throw new DomainException(BatchError.LINE_NOT_FREE, line.code(), line.state().labelKey());
            }
        }
        return found;
    }

    void add(SubmissionBatch batch, List<LineView> free) {
        List<BatchLine> held = rows.lines(batch.id());
        int last = held.size();
        if (last + free.size() > MOST_LINES) {
            throw new DomainException(BatchError.TOO_MANY_LINES, MOST_LINES);
        }
        Boolean central = held.stream().findFirst().map(one -> central(one.lineId())).orElse(null);
        for (LineView line : free) {
            central = central == null ? central(line.id()) : central;
            if (!batch.fits(line) || central != central(line.id())) {
                throw new DomainException(BatchError.LINE_DOES_NOT_FIT, line.code());
            }
            rows.add(new BatchLine(Ids.next(), batch.id(), line.id(), line.targetCertificateId(), ++last));
        }
        lines.takeAll(free.stream().map(LineView::id).toList(), LineStep.ADD_TO_BATCH, null);
        order(batch);
    }

    /** Accounts of central signing are asked for in a list of their own. */
    private boolean central(UUID line) {
        return Medium.central(lines.payload(line));
    }

    /** Takes lines out; they wait for another list. */
    void remove(SubmissionBatch batch, List<UUID> ids, String why) {
        if (ids == null || ids.isEmpty()) {
            throw new DomainException(BatchError.EMPTY);
        }
        List<UUID> wanted = new ArrayList<>(new LinkedHashSet<>(ids));
        lines.lock(wanted);
        Map<UUID, BatchLine> held = rows.lines(batch.id()).stream().collect(Collectors.toMap(BatchLine::lineId, Function.identity()));
        for (UUID id : wanted) {
            Optional.ofNullable(held.get(id)).orElseThrow(() -> new DomainException(BatchError.LINE_NOT_IN_LIST, id)).remove();
        }
        lines.takeAll(wanted, LineStep.REMOVE, why);
        order(batch);
    }

    /** Numbers the lines in the order they are printed in. */
    void order(SubmissionBatch batch) {
        rows.flush();
        List<BatchLine> held = rows.lines(batch.id());
        Map<UUID, LineView> views = lines.byIds(held.stream().map(BatchLine::lineId).toList()).stream()
                .collect(Collectors.toMap(LineView::id, Function.identity()));
        List<BatchLine> sorted = ListOrder.sorted(held, line -> views.get(line.lineId()).agencyName(), line -> views.get(line.lineId()).displayName(),
                line -> views.get(line.lineId()).code());
        for (int i = 0; i < sorted.size(); i++) {
            sorted.get(i).number(i + 1);
        }
    }
}
