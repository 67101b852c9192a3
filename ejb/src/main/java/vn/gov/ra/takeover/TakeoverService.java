package vn.gov.ra.takeover;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.certificate.CertificateWithdrawn;
import vn.gov.ra.document.FileContent;
import vn.gov.ra.document.FileRef;
import vn.gov.ra.document.StorageError;
import vn.gov.ra.document.StoredFiles;
import vn.gov.ra.document.render.file.FileType;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Numbers;
import vn.gov.ra.security.ActingAs;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Sha256;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.SortColumns;
import vn.gov.ra.shared.Versions;
import vn.gov.ra.shared.VietnameseText;
import vn.gov.ra.token.TokenSerial;

/**
 * Brings the office's old registers in: books and certificate files are staged, judged without changing anything, taken over, and accepted by a
 * second person; until then the whole of it can be undone.
 */
@Stateless
public class TakeoverService {

    /** Rows of all books of one take-over together. */
    static final int MOST_ROWS = 60_000;
    private static final int NUMBER_DIGITS = 4;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_NOTE = 2000;
    private static final int LONGEST_SOURCE = 120;

    @Resource
    private ManagedExecutorService executor;
    @Inject
    private TakeoverRepository rows;
    @Inject
    private TakeoverQuery query;
    @Inject
    private UndoRepository undoing;
    @Inject
    private TakeoverWork work;
    @Inject
    private TakeoverRun run;
    @Inject
    private RowSeal seal;
    @Inject
    private StoredFiles files;
    @Inject
    private Numbers numbers;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private Event<CertificateWithdrawn> withdrawn;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    /** A take-over without books yet. */
    @RolesAllowed({Role.OFFICER, Role.ADMIN})
    public TakeoverView begin(NewTakeover about) {
        require("sourceSystem", about.sourceSystem());
        require("asOf", about.asOf());
        if (about.sourceSystem().length() > LONGEST_NAME || about.note() != null && about.note().length() > LONGEST_NOTE) {
            throw new DomainException(SharedError.TOO_LONG, about.sourceSystem().length() > LONGEST_NAME ? "sourceSystem" : "note", about.sourceSystem().length() > LONGEST_NAME ? LONGEST_NAME : LONGEST_NOTE);
        }
        if (about.asOf().isAfter(calendar.today())) {
            throw new DomainException(TakeoverError.BAD_DAY, List.of(new FieldError("/asOf", TakeoverError.BAD_DAY)));
        }
        if (Stream.of(about.agencies(), about.people(), about.certificates(), about.tokens()).anyMatch(amount -> amount != null && amount < 0)) {
            throw new DomainException(TakeoverError.BAD_AMOUNT);
        }
        Takeover takeover = new Takeover(numbers.next(Numbers.TAKEOVER, NUMBER_DIGITS), about, current.get(), clock.instant());
        rows.add(takeover);
        audit.record(TakeoverStep.BEGIN.auditType(), "takeover", takeover.id(), takeover.number(), Map.of("source", about.sourceSystem(), "asOf", about.asOf()));
        rows.flush();
        return takeover.view();
    }

    private static void require(String field, Object value) {
        if (value == null) {
            throw new DomainException(TakeoverError.REQUIRED, List.of(new FieldError("/" + field, TakeoverError.REQUIRED, "takeover.field." + field)), "takeover.field." + field);
        }
    }

    /**
     * Stages a book; the same bytes again as the same kind change nothing.
     *
     * @throws DomainException why the file as a whole cannot be taken; nothing is stored then
     */
    @RolesAllowed({Role.OFFICER, Role.ADMIN})
    public TakeoverView addBook(UUID id, BookKind kind, byte[] content, String fileName) {
        Takeover takeover = rows.lock(id);
        TakeoverStep.ADD_BOOK.requireFrom(takeover.state(), takeover.number());
        require("kind", kind);
        if (content == null || content.length == 0) {
            throw new DomainException(StorageError.FILE_EMPTY);
        }
        if (rows.has(id, kind, Sha256.hex(content))) {
            return takeover.view();
        }
        List<BookReader.Read> read = BookReader.read(kind, content, calendar.today());
        long before = rows.rowCount(id);
        if (before + read.size() > MOST_ROWS) {
            throw new DomainException(TakeoverError.TOO_MANY_ROWS, MOST_ROWS);
        }
        FileRef stored = files.store(content, fileName, FileType.of(content).mediaType());
        Book book = new Book(id, kind, rows.books(id).size() + 1, stored, read.size(), current.get().username(), clock.instant());
        rows.add(book);
        rows.flush();
        int seq = (int) before;
        for (BookReader.Read row : read) {
            rows.add(new BookRow(id, book.id(), kind, ++seq, row.row(), seal.seal(row.content()), row.der(), within(row.content().values().get("sourceId")), token(kind, row)));
        }
        takeover.take(TakeoverStep.ADD_BOOK);
        audit.record(TakeoverStep.ADD_BOOK.auditType(), "takeover", id, takeover.number(), Map.of("kind", kind, "rows", read.size(), "sha256", stored.sha256(), "file", stored.fileName()));
        rows.flush();
        return takeover.view();
    }

    private static String within(String sourceId) {
        String clean = VietnameseText.cleanToNull(sourceId);
        return clean == null || clean.length() <= LONGEST_SOURCE ? clean : clean.substring(0, LONGEST_SOURCE);
    }

    private static String token(BookKind kind, BookReader.Read row) {
        return kind != BookKind.CERTIFICATES ? null : TokenJudge.serial(new Staged(null, kind, "", row.row(), row.content().values(), List.of(), null)).map(TokenSerial::value).orElse(null);
    }

    /** The dry run, in the background: every row is held against the books and the registers; nothing outside of staging is changed. */
    @RolesAllowed({Role.OFFICER, Role.ADMIN})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public TakeoverView check(UUID id, long seenVersion) {
        return begin(id, seenVersion, TakeoverStep.CHECK);
    }

    /** Checks once more and writes what is new into the registers, in the background. */
    @RolesAllowed({Role.OFFICER, Role.ADMIN})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public TakeoverView takeOver(UUID id, long seenVersion) {
        return begin(id, seenVersion, TakeoverStep.TAKE_OVER);
    }

    private TakeoverView begin(UUID id, long seenVersion, TakeoverStep step) {
        TakeoverView begun = work.begin(id, seenVersion, step);
        Actor caller = current.get();
        executor.execute(() -> ActingAs.as(caller, () -> run.run(begun)));
        return begun;
    }

    /** For good: another person than who began it and who had it taken over says that it is right. */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER})
    public TakeoverView accept(UUID id, long seenVersion) {
        Takeover takeover = held(id, seenVersion, TakeoverStep.ACCEPT);
        refusal(takeover).ifPresent(error -> {
            throw new DomainException(error, takeover.number());
        });
        takeover.acceptedBy(current.get(), clock.instant());
        return taken(takeover, TakeoverStep.ACCEPT, Map.of());
    }

    private Optional<TakeoverError> refusal(Takeover takeover) {
        UUID person = current.get().personId();
        return Optional.ofNullable(person == null ? TakeoverError.PERSON_NEEDED : takeover.ownedBy(person) ? TakeoverError.SECOND_PERSON_NEEDED
                : takeover.merges() && rows.undecided(takeover.id()) > 0 ? TakeoverError.UNDECIDED : null);
    }

    /** Takes everything it made out of the registers again, all or nothing; the books and what was found in them stay. */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.ADMIN})
    public TakeoverView undo(UUID id, long seenVersion) {
        Takeover takeover = held(id, seenVersion, TakeoverStep.UNDO);
        undoing.requireUntouched(id, takeover.number());
        List<CertificateWithdrawn> certificates = undoing.withdraw(id, clock.instant());
        undoing.remove(id, takeover.number());
        certificates.forEach(withdrawn::fire);
        return taken(takeover, TakeoverStep.UNDO, Map.of("certificates", certificates.size()));
    }

    /** Given up before anything was taken over. */
    @RolesAllowed({Role.OFFICER, Role.ADMIN})
    public TakeoverView discard(UUID id, long seenVersion) {
        return taken(held(id, seenVersion, TakeoverStep.DISCARD), TakeoverStep.DISCARD, Map.of());
    }

    private Takeover held(UUID id, long seenVersion, TakeoverStep step) {
        Takeover takeover = rows.lock(id);
        Versions.require(takeover.version(), seenVersion, takeover.number());
        step.requireFrom(takeover.state(), takeover.number());
        return takeover;
    }

    private TakeoverView taken(Takeover takeover, TakeoverStep step, Map<String, ?> details) {
        Map<String, Object> all = new HashMap<>(details);
        all.put("from", takeover.take(step));
        all.put("to", takeover.state());
        audit.record(step.auditType(), "takeover", takeover.id(), takeover.number(), all);
        rows.flush();
        return takeover.view();
    }

    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public TakeoverView get(UUID id) {
        return rows.byId(id).view();
    }

    /** Newest first. @param state null for every one */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public Slice<TakeoverView> list(TakeoverState state, Paging paging) {
        SortColumns.Chosen<Takeover> order = TakeoverQuery.ORDERS.by(paging);
        return order.slice(query.list(state, order, paging.size()), paging.size()).map(Takeover::view);
    }

    /** For the inbox. */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public long count(TakeoverState state) {
        return query.count(state);
    }

    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public List<BookView> books(UUID id) {
        return rows.books(rows.byId(id).id()).stream().map(Book::view).toList();
    }

    /** Read, new, same, different, quarantined, kind by kind. */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public List<Counted> report(UUID id) {
        return query.counts(rows.byId(id).view());
    }

    /** What each agency began with; empty before anything was taken over. */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public List<OpeningBalance> balance(UUID id) {
        return query.balance(rows.byId(id).id());
    }

    /** In the order of the books. @param kind null for every kind; so the outcome @param sourceId the row's own number in the old register; null for every row */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public Slice<StagedView> rows(UUID id, BookKind kind, Outcome outcome, String sourceId, Paging paging) {
        Map<UUID, String> books = names(rows.byId(id).id());
        boolean masked = current.get().masked();
        SortColumns.Chosen<BookRow> order = TakeoverQuery.ROWS.by(paging);
        return order.slice(query.rows(id, kind, outcome, VietnameseText.cleanToNull(sourceId), order, paging.size()), paging.size()).map(row -> seal.view(row, books.get(row.bookId()), masked));
    }

    private Map<UUID, String> names(UUID takeoverId) {
        return rows.books(takeoverId).stream().collect(Collectors.toMap(Book::id, Book::fileName));
    }

    /** The reconciliation as CSV. */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public FileContent reportFile(UUID id, Locale locale) {
        TakeoverView takeover = rows.byId(id).view();
        audit.record("takeover.report", "takeover", id, takeover.number());
        return TakeoverFiles.report(takeover, query.counts(takeover), query.balance(id), locale);
    }

    /** Every finding as CSV: book, row, column, code, message. */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public FileContent findingsFile(UUID id, Locale locale) {
        Takeover takeover = rows.byId(id);
        Map<UUID, String> books = names(id);
        boolean masked = current.get().masked();
        List<StagedView> told = new ArrayList<>();
        rows.rows(id).stream().map(row -> seal.view(row, books.get(row.bookId()), masked)).filter(row -> !row.row().findings().isEmpty()).forEach(told::add);
        audit.record("takeover.report", "takeover", id, takeover.number());
        return TakeoverFiles.findings(takeover.view(), told, locale);
    }

    /** What can be done from here and, where the caller may not, why. */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public List<Offered> actions(UUID id) {
        Takeover takeover = rows.byId(id);
        List<Offered> offered = new ArrayList<>();
        for (Offered one : Offered.of(TakeoverStep.class, takeover.state(), step -> true, current.get()::has, takeover.number())) {
            boolean refused = one.allowed() && one.action().equals(TakeoverStep.ACCEPT.event()) && refusal(takeover).isPresent();
            offered.add(refused ? new Offered(one.action(), false, refusal(takeover).get().code(), List.of(takeover.number())) : one);
        }
        return offered;
    }
}
