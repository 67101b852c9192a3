package vn.gov.ra.web.home;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.account.review.AccessReviewService;
import vn.gov.ra.account.review.ReviewState;
import vn.gov.ra.batch.BatchFilter;
import vn.gov.ra.batch.BatchService;
import vn.gov.ra.batch.BatchState;
import vn.gov.ra.batch.BatchSummary;
import vn.gov.ra.certificate.CertificateFilter;
import vn.gov.ra.certificate.CertificateService;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.declaration.DeclarationService;
import vn.gov.ra.declaration.DeclarationState;
import vn.gov.ra.declaration.ToReport;
import vn.gov.ra.handover.MinutesService;
import vn.gov.ra.handover.MinutesState;
import vn.gov.ra.outside.OutsideCheck;
import vn.gov.ra.outside.OutsideService;
import vn.gov.ra.personnel.PersonnelService;
import vn.gov.ra.personnel.PersonnelState;
import vn.gov.ra.reorganisation.ReorganisationService;
import vn.gov.ra.reorganisation.ReorganisationState;
import vn.gov.ra.request.DossierFilter;
import vn.gov.ra.request.DossierService;
import vn.gov.ra.request.DossierState;
import vn.gov.ra.request.DossierView;
import vn.gov.ra.request.LineFilter;
import vn.gov.ra.request.LineService;
import vn.gov.ra.request.LineState;
import vn.gov.ra.request.LineView;
import vn.gov.ra.release.ReleaseService;
import vn.gov.ra.release.ReleaseState;
import vn.gov.ra.retention.ProposalState;
import vn.gov.ra.retention.RetentionService;
import vn.gov.ra.shared.Attention;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.State;
import vn.gov.ra.stock.CountState;
import vn.gov.ra.stock.StockCountService;
import vn.gov.ra.takeover.TakeoverService;
import vn.gov.ra.takeover.TakeoverState;
import vn.gov.ra.token.TokenService;
import vn.gov.ra.token.TokenState;

/** Asks the services how much waits in a state. Who holds the role of a queue may ask them; for other states nothing is asked. */
@Dependent
class Tallies {

    /** The office's term for a request; other clocks are the agency's or the CA's. */
    private static final String OFFICE_TERM = "request.processing";
    private static final int MOST = 100;

    @Inject
    private DossierService dossiers;
    @Inject
    private LineService lines;
    @Inject
    private BatchService batches;
    @Inject
    private TokenService tokens;
    @Inject
    private MinutesService minutes;
    @Inject
    private CertificateService certificates;
    @Inject
    private PersonnelService personnel;
    @Inject
    private ReorganisationService reorganisations;
    @Inject
    private AccessReviewService reviews;
    @Inject
    private OutsideService outside;
    @Inject
    private TakeoverService takeovers;
    @Inject
    private DeclarationService declarations;
    @Inject
    private ReleaseService releases;
    @Inject
    private RetentionService retention;
    @Inject
    private StockCountService stock;
    private Map<LineState, Long> lineCounts;

    Tally of(State state) {
        if (state instanceof LineState line) {
            return lines(line);
        }
        if (state instanceof DossierState dossier) {
            Slice<DossierView> found = dossiers.list(new DossierFilter(Set.of(dossier), null, null, null, null, MOST, null));
            // Newest first: the last one is the oldest, when all of them came.
            return new Tally(found.items().size(), found.nextCursor() != null, null,
                    found.items().isEmpty() || found.nextCursor() != null ? null : found.items().get(found.items().size() - 1).createdAt());
        }
        if (state instanceof BatchState batch) {
            Slice<BatchSummary> found = batches.list(new BatchFilter(batch, null, null), null, MOST);
            return new Tally(found.items().size(), found.nextCursor() != null, null,
                    found.items().isEmpty() || found.nextCursor() != null ? null : found.items().get(found.items().size() - 1).createdAt());
        }
        if (state instanceof CertificateState certificate) {
            Slice<?> found = certificates.list(new CertificateFilter(null, certificate, null, null, null, MOST));
            return new Tally(found.items().size(), found.nextCursor() != null, null, null);
        }
        if (state instanceof CountState count) {
            return Tally.of(stock.count(count));
        }
        if (state instanceof PersonnelState change) {
            return Tally.of(personnel.count(change));
        }
        if (state instanceof ReviewState review) {
            return Tally.of(reviews.count(review));
        }
        if (state instanceof ReleaseState release) {
            return Tally.of(releases.count(release));
        }
        if (state instanceof ProposalState proposal) {
            return Tally.of(retention.count(proposal));
        }
        if (state instanceof OutsideCheck check) {
            return Tally.of(outside.count(check));
        }
        if (state instanceof TakeoverState takeover) {
            return Tally.of(takeovers.count(takeover));
        }
        if (state instanceof DeclarationState declaration) {
            return Tally.of(declarations.count(declaration));
        }
        if (state instanceof ReorganisationState plan) {
            return Tally.of(reorganisations.count(plan));
        }
        return state instanceof TokenState token ? Tally.of(tokens.count(token)) : Tally.of(minutes.count((MinutesState) state));
    }

    ToReport toReport() {
        return declarations.toReport();
    }

    private Tally lines(LineState state) {
        if (state == LineState.IN_REVIEW) {
            // Lines under review are worked on by the officer who holds them.
            Slice<LineView> mine = page(state, true, MOST);
            return new Tally(mine.items().size(), mine.nextCursor() != null, first(mine.items()), null);
        }
        if (lineCounts == null) {
            lineCounts = lines.counts();
        }
        long count = lineCounts.getOrDefault(state, 0L);
        boolean term = state.attention() instanceof Attention.Work work && OFFICE_TERM.equals(work.clock());
        return new Tally(count, false, count > 0 && term ? first(page(state, false, 1).items()) : null, null);
    }

    /** The one dossier all lines of the state are in; null where there are several or none. */
    UUID onlyDossier(LineState state) {
        Slice<LineView> found = page(state, false, MOST);
        List<UUID> of = found.items().stream().map(LineView::dossierId).distinct().toList();
        return of.size() == 1 && found.nextCursor() == null ? of.get(0) : null;
    }

    /** Those due first come first. */
    private static LocalDate first(List<LineView> lines) {
        return lines.isEmpty() ? null : lines.get(0).dueOn();
    }

    private Slice<LineView> page(LineState state, boolean mine, int limit) {
        return lines.list(new LineFilter(Set.of(state), null, null, null, mine, null, null, null, limit, null));
    }
}
