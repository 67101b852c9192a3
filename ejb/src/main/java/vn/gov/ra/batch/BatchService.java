package vn.gov.ra.batch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.document.FileContent;
import vn.gov.ra.document.StoredFiles;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.request.ActionView;
import vn.gov.ra.request.LineStep;
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.RequestLines;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.SortColumns;
import vn.gov.ra.shared.Versions;
import vn.gov.ra.shared.VietnameseText;

/** What people do to a submission list, from putting it together to closing it. Answers of the CA operator come in by {@code batch.result}. */
@Stateless
public class BatchService {

    private static final int LONGEST_TEXT = 2_000;

    @Inject
    private BatchRepository rows;
    @Inject
    private BatchAssembly assembly;
    @Inject
    private BatchFreezing freezing;
    @Inject
    private BatchSignature signature;
    @Inject
    private BatchEnding ending;
    @Inject
    private BatchGuards guards;
    @Inject
    private BatchViews views;
    @Inject
    private BatchQuery query;
    @Inject
    private AnswerTerm term;
    @Inject
    private OfficeLetter letter;
    @Inject
    private StoredFiles files;
    @Inject
    private RequestLines lines;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;
    @Inject
    private Event<BatchStateChanged> changed;

    /**
     * Opens a list with these lines, all or none.
     *
     * @param form number of the form the caller expects; null for whatever the lines have
     * @throws DomainException when a line is not approved, in an open list, or unlike the others: nothing is stored
     */
    @RolesAllowed(Role.OFFICER)
    public BatchView create(String form, List<UUID> lineIds, String note) {
        Actor who = actor.get();
        List<LineView> free = assembly.free(lineIds);
        if (form != null && !form.equals(free.get(0).form())) {
            throw new DomainException(BatchError.LINE_DOES_NOT_FIT, free.get(0).code());
        }
        SubmissionBatch batch = new SubmissionBatch(Ids.next(), free.get(0), text(note), who, clock.instant());
        rows.add(batch);
        assembly.add(batch, free);
        record(batch, BatchStep.CREATE, Map.of("form", batch.form(), "lines", free.size()));
        return views.of(batch);
    }

    @RolesAllowed(Role.OFFICER)
    public BatchView addLines(UUID id, long seenVersion, List<UUID> lineIds) {
        SubmissionBatch batch = open(id, seenVersion, BatchStep.ADD_LINES);
        List<LineView> free = assembly.free(lineIds);
        assembly.add(batch, free);
        return done(batch, BatchStep.ADD_LINES, Map.of("lines", free.size()));
    }

    /** The lines are free for another list. @param comment why they are left out; it stands in the timeline of each */
    @RolesAllowed(Role.OFFICER)
    public BatchView removeLines(UUID id, long seenVersion, List<UUID> lineIds, String comment) {
        SubmissionBatch batch = open(id, seenVersion, BatchStep.REMOVE_LINES);
        String why = reason(comment);
        assembly.remove(batch, lineIds, why);
        return done(batch, BatchStep.REMOVE_LINES, Map.of("lines", lineIds.size(), "comment", why));
    }

    /** Gives the number and makes the package; from here the list follows nothing. */
    @RolesAllowed(Role.OFFICER)
    public BatchView freeze(UUID id, long seenVersion) {
        SubmissionBatch batch = open(id, seenVersion, BatchStep.FREEZE);
        assembly.order(batch);
        freezing.freeze(batch, actor.get());
        return done(batch, BatchStep.FREEZE, Map.of("contentSha256", batch.contentHash(), "packageSha256", batch.packageSha256()));
    }

    /** Opens a frozen list again; its number stays with it. */
    @RolesAllowed(Role.OFFICER)
    public BatchView unfreeze(UUID id, long seenVersion, String comment) {
        SubmissionBatch batch = open(id, seenVersion, BatchStep.UNFREEZE);
        String why = reason(comment);
        batch.unfreeze();
        return done(batch, BatchStep.UNFREEZE, Map.of("comment", why));
    }

    /**
     * Signs the frozen list.
     *
     * @param method null for a letter signed on paper
     * @param attachmentId the signed PDF or the scan, attached before; may be null for paper
     */
    @RolesAllowed(Role.OFFICE_SIGNER)
    public BatchView sign(UUID id, long seenVersion, SignedBy method, UUID attachmentId) {
        SubmissionBatch batch = open(id, seenVersion, BatchStep.SIGN);
        SignedBy how = method == null ? SignedBy.SCAN : method;
        signature.requireUnchanged(batch);
        UUID file = signature.signedFile(batch, how, attachmentId, actor.get());
        batch.sign(actor.get(), clock.instant(), how, file);
        return done(batch, BatchStep.SIGN, Map.of("method", how, "contentSha256", batch.contentHash()));
    }

    /** The letter left the office: the lines are with the CA operator, and nothing is rolled back from here on. */
    @RolesAllowed(Role.OFFICER)
    public BatchView recordSending(UUID id, long seenVersion, Sending sending) {
        SubmissionBatch batch = open(id, seenVersion, BatchStep.RECORD_SENDING);
        if (text(sending.outDocNo()) == null) {
            throw new DomainException(BatchError.LETTER_NUMBER_MISSING);
        }
        UUID proof = sending.fileId() == null ? null : signature.fileOf(batch, sending.fileId());
        batch.send(new Sending(text(sending.outDocNo()), sending.outDocDate(), text(sending.channel()), proof), calendar.today(), clock.instant());
        List<UUID> held = rows.lines(id).stream().map(BatchLine::lineId).toList();
        lines.lock(held);
        lines.takeAll(held, LineStep.BATCH_SENT, batch.number());
        return done(batch, BatchStep.RECORD_SENDING, Map.of("outDocNo", sending.outDocNo(), "lines", held.size()));
    }

    /** @param receiptNo the operator's number, or a note of who acknowledged when */
    @RolesAllowed(Role.OFFICER)
    public BatchView acknowledge(UUID id, long seenVersion, String receiptNo) {
        SubmissionBatch batch = open(id, seenVersion, BatchStep.ACKNOWLEDGE);
        batch.acknowledge(text(receiptNo), clock.instant());
        return done(batch, BatchStep.ACKNOWLEDGE, details("receiptNo", text(receiptNo)));
    }

    /** A second person confirms that every line has its outcome. */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER})
    public BatchView confirm(UUID id, long seenVersion) {
        SubmissionBatch batch = open(id, seenVersion, BatchStep.CONFIRM);
        batch.confirm(actor.get().personId(), ending.reconciliation(batch));
        return done(batch, BatchStep.CONFIRM, Map.of());
    }

    @RolesAllowed(Role.OFFICE_SIGNER)
    public BatchView close(UUID id, long seenVersion) {
        return done(open(id, seenVersion, BatchStep.CLOSE), BatchStep.CLOSE, Map.of());
    }

    /** The first caller asks, with a reason; another person, one of the two an office signer, does it. */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER})
    public BatchView cancel(UUID id, long seenVersion, String comment) {
        SubmissionBatch batch = seen(id, seenVersion);
        BatchStep step = BatchGuards.first(batch, BatchStep.CANCEL);
        guards.require(batch, step, actor.get());
        if (step == BatchStep.ASK_CANCEL) {
            return ask(batch, step, comment);
        }
        String why = batch.askedReason();
        ending.cancel(batch, why);
        return done(batch, step, Map.of("reason", why));
    }

    /** The operator returned the whole list. */
    @RolesAllowed(Role.OFFICER)
    public BatchView returned(UUID id, long seenVersion, String comment) {
        SubmissionBatch batch = open(id, seenVersion, BatchStep.RETURN);
        String why = reason(comment);
        ending.returned(batch, why);
        return done(batch, BatchStep.RETURN, Map.of("reason", why));
    }

    /** The first caller asks; the second makes a correction list, which is answered. */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER})
    public BatchView supersede(UUID id, long seenVersion, String comment) {
        SubmissionBatch batch = seen(id, seenVersion);
        BatchStep step = BatchGuards.first(batch, BatchStep.SUPERSEDE);
        guards.require(batch, step, actor.get());
        if (step == BatchStep.ASK_SUPERSEDE) {
            return ask(batch, step, comment);
        }
        SubmissionBatch correction = ending.supersede(batch, actor.get());
        batch.take(step);
        record(batch, step, Map.of("correction", correction.id()));
        record(correction, BatchStep.CREATE, Map.of("supersedes", batch.shown()));
        return views.of(correction);
    }

    /** By decision, lines that the answer does not speak of go into a later list. */
    @RolesAllowed(Role.OFFICE_SIGNER)
    public BatchView carryForward(UUID id, long seenVersion, List<UUID> lineIds, String comment) {
        SubmissionBatch batch = seen(id, seenVersion);
        BatchStep.CONFIRM.requireFrom(batch.state(), batch.shown());
        String why = reason(comment);
        long before = batch.version();
        ending.carryForward(batch, lineIds, why);
        audit.record("batch.carry-forward", "batch", id, batch.shown(), Map.of("lines", lineIds.size(), "reason", why));
        rows.changed(batch, before);
        return views.of(batch);
    }

    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public BatchView get(UUID id) {
        return views.of(rows.get(id));
    }

    /** Newest first. @param cursor {@code nextCursor} of the page before, null for the first */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public Slice<BatchSummary> list(BatchFilter filter, String cursor, Integer limit) {
        return list(filter, Paging.of(cursor, limit));
    }

    /** Newest first of its own. */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public Slice<BatchSummary> list(BatchFilter filter, Paging paging) {
        SortColumns.Chosen<BatchSummary> order = BatchQuery.ORDERS.by(paging);
        List<BatchSummary> found = query.list(filter, filter.overdue() ? term.overdueBefore() : Map.of(), order, paging.size());
        return order.slice(found.stream().map(term::dated).toList(), paging.size());
    }

    /** What may be done now, and why not. */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public List<ActionView> actions(UUID id) {
        return guards.actions(rows.get(id), actor.get());
    }

    /** The package exactly as it was made; who took it out is recorded. */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER})
    public FileContent packageZip(UUID id) {
        SubmissionBatch batch = rows.get(id);
        if (batch.packageFileId() == null) {
            throw new DomainException(BatchError.NOT_FROZEN_YET, batch.shown());
        }
        audit.record("batch.package-read", "batch", id, batch.number());
        return files.open(batch.packageFileId());
    }

    /**
     * A draft of the letter that asks the CA operator for its answer, to be edited and signed as any other letter. Nothing is kept of it.
     *
     * @throws DomainException {@link BatchError#NOT_OVERDUE} while the term runs, or where no answer is awaited
     */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER})
    public FileContent reminder(UUID id) {
        SubmissionBatch batch = rows.get(id);
        LocalDate dueOn = term.dueOn(batch.state(), batch.edition(), batch.sentAt());
        if (!term.overdue(dueOn)) {
            throw new DomainException(BatchError.NOT_OVERDUE, batch.shown());
        }
        audit.record("batch.reminder-drafted", "batch", id, batch.number());
        return letter.reminder(batch, rows.lines(id), dueOn);
    }

    private SubmissionBatch open(UUID id, long seenVersion, BatchStep step) {
        SubmissionBatch batch = seen(id, seenVersion);
        guards.require(batch, step, actor.get());
        return batch;
    }

    private SubmissionBatch seen(UUID id, long seenVersion) {
        SubmissionBatch batch = rows.lock(id);
        Versions.require(batch.version(), seenVersion, batch.shown());
        return batch;
    }

    private BatchView ask(SubmissionBatch batch, BatchStep step, String comment) {
        String why = reason(comment);
        Actor who = actor.get();
        batch.ask(step, who, who.has(Role.OFFICE_SIGNER), why);
        return done(batch, step, Map.of("reason", why));
    }

    private BatchView done(SubmissionBatch batch, BatchStep step, Map<String, ?> details) {
        long before = batch.version();
        batch.take(step);
        record(batch, step, details);
        rows.changed(batch, before);
        changed.fire(new BatchStateChanged(batch.id(), batch.number(), step, batch.state(), clock.instant()));
        return views.of(batch);
    }

    private void record(SubmissionBatch batch, BatchStep step, Map<String, ?> details) {
        audit.record(step.auditType(), "batch", batch.id(), batch.number(), details);
    }

    private static Map<String, ?> details(String key, String value) {
        Map<String, Object> details = new HashMap<>();
        if (value != null) {
            details.put(key, value);
        }
        return details;
    }

    private static String reason(String comment) {
        String why = text(comment);
        if (why == null) {
            throw new DomainException(BatchError.REASON_MISSING);
        }
        return why;
    }

    private static String text(String typed) {
        String clean = VietnameseText.cleanToNull(typed);
        if (clean != null && clean.length() > LONGEST_TEXT) {
            throw new DomainException(SharedError.TOO_LONG, clean.substring(0, 40) + "…");
        }
        return clean;
    }
}
