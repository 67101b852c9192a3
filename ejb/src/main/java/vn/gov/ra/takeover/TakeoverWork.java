package vn.gov.ra.takeover;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.job.Jobs;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.security.ActingAs;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Versions;

/** The parts of a run, each in a transaction of its own, so that what is done is seen and stays. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class TakeoverWork {

    static final String JOB = "takeover.run";

    /** What a run has to do, in order. */
    public record Plan(Map<UUID, Verdict> verdicts, List<Task> tasks) {
    }

    /** One row that is new. @param match the row of its file; null for none */
    public record Task(UUID rowId, BookKind kind, UUID match) {
    }

    @Inject
    private TakeoverRepository rows;
    @Inject
    private LiveRegisters registers;
    @Inject
    private RowSeal seal;
    @Inject
    private RowTaker taker;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private Jobs jobs;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    /** The run begins: its step is taken and its job started. */
    public TakeoverView begin(UUID takeoverId, long seenVersion, TakeoverStep step) {
        Takeover takeover = rows.lock(takeoverId);
        Versions.require(takeover.version(), seenVersion, takeover.number());
        step.requireFrom(takeover.state(), takeover.number());
        int total = (int) rows.rowCount(takeoverId);
        if (total == 0) {
            throw new DomainException(TakeoverError.NO_BOOKS, takeover.number());
        }
        TakeoverState before = takeover.take(step);
        if (step == TakeoverStep.TAKE_OVER) {
            takeover.takenBy(current.get(), clock.instant());
        }
        takeover.workedBy(jobs.start(JOB, takeoverId, total));
        audit.record(step.auditType(), "takeover", takeoverId, takeover.number(), Map.of("from", before, "to", takeover.state(), "rows", total));
        rows.flush();
        return takeover.view();
    }

    /** Judges every row; rows that are taken over already keep what was said of them. */
    public Plan judge(UUID takeoverId, IntConsumer done) {
        rows.writeLate();
        Map<UUID, String> books = rows.books(takeoverId).stream().collect(Collectors.toMap(Book::id, Book::fileName));
        List<BookRow> all = rows.rows(takeoverId);
        List<Staged> staged = all.stream().map(row -> seal.staged(row, books.get(row.bookId()))).toList();
        Map<UUID, Verdict> verdicts = Reconciler.judge(staged, registers.of(staged), done);
        Map<BookKind, List<Task>> tasks = new HashMap<>();
        for (BookRow row : all) {
            Verdict verdict = verdicts.get(row.id());
            if (!row.made()) {
                seal.judge(row, verdict);
                if (verdict.outcome() == Outcome.NEW) {
                    tasks.computeIfAbsent(row.kind(), kind -> new ArrayList<>()).add(new Task(row.id(), row.kind(), verdict.match()));
                }
            }
        }
        rows.flush();
        List<Task> ordered = new ArrayList<>();
        for (BookKind kind : List.of(BookKind.AGENCIES, BookKind.PEOPLE, BookKind.CERTIFICATES, BookKind.TOKENS)) {
            ordered.addAll(tasks.getOrDefault(kind, List.of()));
        }
        return new Plan(verdicts, ordered);
    }

    /**
     * Takes some rows over together.
     *
     * @return those that wait for their parent, which has not come yet
     */
    public List<Task> take(UUID takeoverId, List<Task> some) {
        Takeover takeover = rows.byId(takeoverId);
        Map<UUID, BookRow> byId = rows.rows(some.stream().flatMap(task -> task.match() == null ? Stream.of(task.rowId()) : Stream.of(task.rowId(), task.match()))
                .toList()).stream().collect(Collectors.toMap(BookRow::id, row -> row));
        List<Task> waiting = new ArrayList<>();
        for (Task task : some) {
            if (!taker.take(takeover, byId.get(task.rowId()), task.match() == null ? null : byId.get(task.match()))) {
                waiting.add(task);
            }
        }
        rows.flush();
        return waiting;
    }

    /** Nothing came of the row: it is put into quarantine with the code of the refusal. */
    public void refuse(Task task, String code) {
        rows.rows(List.of(task.rowId())).forEach(row -> seal.judge(row, Verdict.quarantined(TakeoverFinding.REFUSED.in("", code))));
    }

    /** The run has ended, or broke off. @param error code; null where it went to its end */
    public void end(UUID takeoverId, TakeoverStep step, String error) {
        ActingAs.system(() -> {
            Takeover takeover = rows.lock(takeoverId);
            if (step.allowedFrom(takeover.state())) {
                if (step == TakeoverStep.TAKING_ENDED) {
                    rows.remember(takeoverId);
                    rows.balance(takeoverId, calendar.startOf(takeover.asOf().plusDays(1)));
                }
                TakeoverState before = takeover.take(step);
                takeover.brokeOff(error);
                audit.record(step.auditType(), "takeover", takeoverId, takeover.number(), Map.of("from", before, "to", takeover.state(), "error", error == null ? "–" : error));
            }
            return null;
        });
    }

    /** Called once at start: what a stop of the server broke off is told, and may be begun again. */
    public void endInterrupted() {
        rows.interrupted().stream().map(Takeover::id).toList()
                .forEach(id -> end(id, rows.byId(id).state() == TakeoverState.CHECKING ? TakeoverStep.CHECK_BROKEN_OFF : TakeoverStep.TAKING_ENDED, TakeoverError.BROKE_OFF.code()));
    }
}
