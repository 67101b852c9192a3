package vn.gov.ra.account.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.gov.ra.account.UserAdminService;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.security.ActingAs;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.AgencyScope;
import vn.gov.ra.security.AppUser;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.SortColumns;
import vn.gov.ra.shared.Versions;
import vn.gov.ra.shared.VietnameseText;

/** The quarterly review of accounts, for pages and REST. */
@Stateless
public class AccessReviewService {

    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final int MONTHS = 3;
    private static final int LONGEST_NOTE = 500;

    @Inject
    private ReviewRepository rows;
    @Inject
    private ReviewOpening opening;
    @Inject
    private ReviewQuery query;
    @Inject
    private UserAdminService users;
    @Inject
    private AgencyDirectory agencies;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    /**
     * Asks every agency with accounts, and the office for its own; each sheet is what the accounts are now.
     *
     * @param quarter {@code 2026-Q4}; not one that is to come
     */
    @RolesAllowed(Role.ADMIN)
    public ReviewView begin(String quarter, LocalDate dueOn) {
        String clean = VietnameseText.cleanToNull(quarter);
        requireBegun(clean);
        if (dueOn == null || dueOn.isBefore(calendar.today())) {
            throw new DomainException(ReviewError.BAD_DAY, List.of(new FieldError("/dueOn", ReviewError.BAD_DAY)));
        }
        return view(opening.open(clean, dueOn), AgencyScope.everything());
    }

    private void requireBegun(String quarter) {
        Matcher matcher = QUARTER.matcher(String.valueOf(quarter));
        if (!matcher.matches() || LocalDate.of(Integer.parseInt(matcher.group(1)), (Integer.parseInt(matcher.group(2)) - 1) * MONTHS + 1, 1).isAfter(calendar.today())) {
            throw new DomainException(ReviewError.BAD_QUARTER, List.of(new FieldError("/quarter", ReviewError.BAD_QUARTER, String.valueOf(quarter))), String.valueOf(quarter));
        }
    }

    /** Ends the review: who has not answered has not; what is still to be ended stays to be ended. */
    @RolesAllowed(Role.ADMIN)
    public ReviewView close(UUID id, long seenVersion) {
        Review review = rows.review(id);
        Versions.require(review.version(), seenVersion, review.quarter());
        requireRunning(review);
        review.close(clock.instant());
        ActingAs.system(() -> {
            rows.open(id).forEach(sheet -> {
                sheet.take(ReviewStep.LAPSE, review.quarter());
                audit.record(ReviewStep.LAPSE.auditType(), "access-review-sheet", sheet.id(), review.quarter());
            });
            return null;
        });
        audit.record("access-review.close", "access-review", id, review.quarter());
        rows.flush();
        return view(review, AgencyScope.everything());
    }

    private static void requireRunning(Review review) {
        if (review.closed()) {
            throw new DomainException(ReviewError.CLOSED, review.quarter());
        }
    }

    /** The head's word on each account: still right, or to be ended for a reason; an ADMIN ends it then. */
    @RolesAllowed({Role.AGENCY_SIGNER, Role.OFFICE_SIGNER})
    public SheetView confirm(UUID id, long seenVersion, List<Attested> said) {
        Sheet sheet = rows.sheet(id, current.get().scope());
        Review review = rows.review(sheet.reviewId());
        Versions.require(sheet.version(), seenVersion, review.quarter());
        if (!attests(current.get(), sheet)) {
            throw new DomainException(ReviewError.NOT_YOURS, review.quarter());
        }
        ReviewStep.CONFIRM.requireFrom(sheet.state(), review.quarter());
        requireRunning(review);
        List<SheetLine> lines = rows.lines(id);
        answer(lines, said == null ? List.of() : said);
        long ending = lines.stream().filter(SheetLine::open).count();
        sheet.confirmed(current.get(), clock.instant());
        return taken(sheet, review, ending == 0 ? ReviewStep.CONFIRM : ReviewStep.ASK_TO_END, Map.of("accounts", lines.size(), "toEnd", ending));
    }

    /** An agency's sheet is its head's, the office's own a signer's. */
    private static boolean attests(Actor actor, Sheet sheet) {
        return sheet.agencyId() == null ? actor.has(Role.OFFICE_SIGNER) : actor.has(Role.AGENCY_SIGNER) && sheet.agencyId().equals(actor.agencyId());
    }

    private static void answer(List<SheetLine> lines, List<Attested> said) {
        Map<UUID, SheetLine> byId = lines.stream().collect(Collectors.toMap(SheetLine::id, Function.identity()));
        for (Attested one : said) {
            SheetLine line = byId.get(one.lineId());
            if (line == null) {
                throw new DomainException(ReviewError.BAD_ANSWER);
            }
            line.answer(one.answer(), within(one.note()));
            if (one.answer() == AccountAnswer.END && VietnameseText.cleanToNull(one.note()) == null) {
                throw new DomainException(ReviewError.REASON_MISSING, List.of(new FieldError("/lines/" + line.seq(), ReviewError.REASON_MISSING, line.username())), line.username());
            }
        }
        lines.stream().filter(line -> line.answer() == null).findFirst().ifPresent(line -> {
            throw new DomainException(ReviewError.ANSWER_MISSING, List.of(new FieldError("/lines/" + line.seq(), ReviewError.ANSWER_MISSING, line.username())), line.username());
        });
    }

    private static String within(String text) {
        String clean = VietnameseText.cleanToNull(text);
        if (clean != null && clean.length() > LONGEST_NOTE) {
            throw new DomainException(SharedError.TOO_LONG, clean.substring(0, 40) + "…", LONGEST_NOTE);
        }
        return clean;
    }

    /** An account that is to be ended is ended at once, or kept for a reason; with the last one the sheet is done. */
    @RolesAllowed(Role.ADMIN)
    public SheetView settle(UUID id, long seenVersion, UUID lineId, boolean end, String note) {
        Sheet sheet = rows.sheet(id, AgencyScope.everything());
        Review review = rows.review(sheet.reviewId());
        Versions.require(sheet.version(), seenVersion, review.quarter());
        ReviewStep.SETTLE.requireFrom(sheet.state(), review.quarter());
        List<SheetLine> lines = rows.lines(id);
        SheetLine line = lines.stream().filter(one -> one.id().equals(lineId) && one.open()).findFirst().orElseThrow(() -> new DomainException(ReviewError.BAD_ANSWER));
        String why = within(note);
        if (!end && why == null) {
            throw new DomainException(ReviewError.REASON_MISSING, List.of(new FieldError("/note", ReviewError.REASON_MISSING, line.username())), line.username());
        }
        AppUser user = rows.user(line.userId()).orElseThrow();
        if (end && user.state() != AppUser.State.ENDED) {
            users.endOn(user.id(), user.version(), calendar.today().minusDays(1));
        }
        line.settle(end ? Settled.ENDED : Settled.KEPT, why, current.get().username(), clock.instant());
        audit.record(ReviewStep.SETTLE.auditType(), "access-review-sheet", id, review.quarter(), Map.of("user", line.username(), "ended", end));
        if (lines.stream().noneMatch(SheetLine::open)) {
            ActingAs.system(() -> taken(sheet, review, ReviewStep.ALL_SETTLED, Map.of()));
        }
        rows.touch(sheet);
        return view(sheet, review, lines, true);
    }

    private SheetView taken(Sheet sheet, Review review, ReviewStep step, Map<String, ?> details) {
        Map<String, Object> all = new HashMap<>(details);
        all.put("from", sheet.take(step, review.quarter()));
        all.put("to", sheet.state());
        audit.record(step.auditType(), "access-review-sheet", sheet.id(), review.quarter(), all);
        rows.touch(sheet);
        return view(sheet, review, rows.lines(sheet.id()), true);
    }

    /** Newest first; a head sees those in which the own agency is asked. */
    @RolesAllowed({Role.AGENCY_SIGNER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public Slice<ReviewView> reviews(Paging paging) {
        SortColumns.Chosen<ReviewView> order = ReviewQuery.ORDERS.by(paging);
        return order.slice(query.reviews(current.get().scope(), order, paging.size()), paging.size());
    }

    @RolesAllowed({Role.AGENCY_SIGNER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public ReviewView review(UUID id) {
        AgencyScope scope = current.get().scope();
        Review review = rows.review(id);
        if (query.sheets(id, scope).isEmpty()) {
            throw new DomainException(ReviewError.NOT_FOUND, id);
        }
        return view(review, scope);
    }

    /** Agency by agency; those without an answer are the chase list. A head sees the own one alone. @param missing only those */
    @RolesAllowed({Role.AGENCY_SIGNER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public List<SheetView> sheets(UUID reviewId, boolean missing) {
        Review review = rows.review(reviewId);
        Map<UUID, List<SheetLine>> lines = query.lines(reviewId);
        return query.sheets(reviewId, current.get().scope()).stream().filter(sheet -> !missing || sheet.state() == ReviewState.OPEN || sheet.state() == ReviewState.LAPSED)
                .map(sheet -> view(sheet, review, lines.getOrDefault(sheet.id(), List.of()), false)).toList();
    }

    @RolesAllowed({Role.AGENCY_SIGNER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public SheetView sheet(UUID id) {
        Sheet sheet = rows.sheet(id, current.get().scope());
        return view(sheet, rows.review(sheet.reviewId()), rows.lines(id), true);
    }

    /** For the inbox. */
    @RolesAllowed({Role.AGENCY_SIGNER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public long count(ReviewState state) {
        return query.count(state, current.get().scope());
    }

    /** What can be done from here and, where the caller may not, why. */
    @RolesAllowed({Role.AGENCY_SIGNER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public List<Offered> actions(UUID id) {
        Sheet sheet = rows.sheet(id, current.get().scope());
        Review review = rows.review(sheet.reviewId());
        List<Offered> offered = new ArrayList<>();
        for (Offered one : Offered.of(ReviewStep.class, sheet.state(), step -> step == ReviewStep.CONFIRM && !review.closed() || step == ReviewStep.SETTLE, current.get()::has, review.quarter())) {
            boolean others = one.allowed() && one.action().equals(ReviewStep.CONFIRM.event()) && !attests(current.get(), sheet);
            offered.add(others ? new Offered(one.action(), false, ReviewError.NOT_YOURS.code(), List.of(review.quarter())) : one);
        }
        return offered;
    }

    private SheetView view(Sheet sheet, Review review, List<SheetLine> lines, boolean whole) {
        String agency = sheet.agencyId() == null ? null : agencies.byId(sheet.agencyId()).name();
        return new SheetView(sheet.id(), review.id(), review.quarter(), review.dueOn(), review.closed(), sheet.agencyId(), agency, sheet.state(), lines.size(), lines.stream().filter(SheetLine::open).count(),
                sheet.confirmedName(), sheet.confirmedAt(), whole ? lines.stream().map(SheetLine::view).toList() : List.of(), sheet.version());
    }

    private ReviewView view(Review review, AgencyScope scope) {
        rows.flush();
        List<Sheet> all = query.sheets(review.id(), scope);
        return new ReviewView(review.id(), review.quarter(), review.dueOn(), review.createdAt(), review.closedAt(), all.size(), all.stream().filter(one -> one.state() == ReviewState.TO_END || one.state() == ReviewState.CONFIRMED).count(),
                review.version());
    }
}
