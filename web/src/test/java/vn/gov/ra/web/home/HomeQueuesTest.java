package vn.gov.ra.web.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gov.ra.account.review.AccessReviewService;
import vn.gov.ra.account.review.ReviewState;
import vn.gov.ra.batch.BatchService;
import vn.gov.ra.batch.BatchState;
import vn.gov.ra.certificate.CertificateService;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.declaration.DeclarationService;
import vn.gov.ra.declaration.DeclarationState;
import vn.gov.ra.handover.MinutesService;
import vn.gov.ra.handover.MinutesState;
import vn.gov.ra.outside.OutsideCheck;
import vn.gov.ra.outside.OutsideService;
import vn.gov.ra.personnel.PersonnelService;
import vn.gov.ra.personnel.PersonnelState;
import vn.gov.ra.reorganisation.ReorganisationService;
import vn.gov.ra.reorganisation.ReorganisationState;
import vn.gov.ra.request.DossierService;
import vn.gov.ra.request.DossierState;
import vn.gov.ra.request.LineService;
import vn.gov.ra.request.LineState;
import vn.gov.ra.release.ReleaseService;
import vn.gov.ra.release.ReleaseState;
import vn.gov.ra.retention.ProposalState;
import vn.gov.ra.retention.RetentionService;
import vn.gov.ra.shared.Attention;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.shared.State;
import vn.gov.ra.stock.CountState;
import vn.gov.ra.stock.StockCountService;
import vn.gov.ra.takeover.TakeoverService;
import vn.gov.ra.takeover.TakeoverState;
import vn.gov.ra.token.TokenService;
import vn.gov.ra.token.TokenState;

class HomeQueuesTest {

    private static final Path WEBAPP = Stream.of("src/main/webapp", "web/src/main/webapp").map(Path::of).filter(Files::isDirectory).findFirst().orElseThrow();
    /** What the first page calls for each kind of state. */
    private static final Map<Class<?>, List<Method>> ASKED = Map.ofEntries(
            Map.entry(LineState.class, List.of(method(LineService.class, "counts"), method(LineService.class, "list"))),
            Map.entry(DossierState.class, List.of(method(DossierService.class, "list"))),
            Map.entry(BatchState.class, List.of(method(BatchService.class, "list"))),
            Map.entry(CertificateState.class, List.of(method(CertificateService.class, "list"))),
            Map.entry(TokenState.class, List.of(method(TokenService.class, "count"))),
            Map.entry(MinutesState.class, List.of(method(MinutesService.class, "count"))),
            Map.entry(CountState.class, List.of(method(StockCountService.class, "count"))),
            Map.entry(PersonnelState.class, List.of(method(PersonnelService.class, "count"))),
            Map.entry(ReviewState.class, List.of(method(AccessReviewService.class, "count"))),
            Map.entry(ReleaseState.class, List.of(method(ReleaseService.class, "count"))),
            Map.entry(ProposalState.class, List.of(method(RetentionService.class, "count"))),
            Map.entry(OutsideCheck.class, List.of(method(OutsideService.class, "count"))),
            Map.entry(TakeoverState.class, List.of(method(TakeoverService.class, "count"))),
            Map.entry(DeclarationState.class, List.of(method(DeclarationService.class, "count"))),
            Map.entry(ReorganisationState.class, List.of(method(ReorganisationService.class, "count"))));

    static Stream<State> statesWithWork() {
        return HomePage.SOURCES.stream().flatMap(source -> Stream.of(source.states())).filter(state -> state.attention().isWork());
    }

    private static Method method(Class<?> service, String name) {
        return Arrays.stream(service.getMethods()).filter(method -> method.getName().equals(name)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("statesWithWork")
    void who_works_a_queue_may_ask_how_much_is_in_it(State state) {
        Attention.Work work = (Attention.Work) state.attention();
        for (Method asked : ASKED.get(state.getClass())) {
            assertTrue(Set.of(asked.getAnnotation(RolesAllowed.class).value()).contains(work.role()), () -> work.role() + " may not call " + asked);
        }
    }

    @ParameterizedTest
    @MethodSource("statesWithWork")
    void every_queue_has_a_name_and_says_what_is_done_there_in_both_languages(State state) {
        Attention.Work work = (Attention.Work) state.attention();
        for (String key : List.of(work.labelKey(), HomePage.actKey(work))) {
            assertTrue(Messages.optionalLabel(key, Messages.VI).isPresent(), key);
            assertTrue(Messages.optionalLabel(key, Messages.EN).isPresent(), key);
        }
    }

    @Test
    void changes_told_and_not_reported_are_a_queue_of_who_reports_them() {
        assertEquals(Set.of("CLERK", "OFFICER"), Set.of(method(DeclarationService.class, "toReport").getAnnotation(RolesAllowed.class).value()));
        for (String key : List.of("web.home.queue." + HomePage.TO_REPORT, "web.home.act." + HomePage.TO_REPORT)) {
            assertTrue(Messages.optionalLabel(key, Messages.VI).isPresent() && Messages.optionalLabel(key, Messages.EN).isPresent(), key);
        }
    }

    @Test
    void every_kind_of_work_has_a_heading() {
        for (HomePage.Source source : HomePage.SOURCES) {
            assertTrue(Messages.optionalLabel("web.home.room." + source.name(), Messages.VI).isPresent(), source.name());
        }
    }

    @Test
    void every_queue_leads_to_a_page_that_exists() {
        Set<String> missing = new TreeSet<>();
        Stream.concat(HomePage.SOURCES.stream().map(HomePage.Source::view), Stream.of("/dossiers/view", "/handovers/new")).forEach(view -> {
            if (Files.notExists(WEBAPP.resolve(view.substring(1) + ".xhtml"))) {
                missing.add(view);
            }
        });
        assertEquals(Set.of(), missing);
    }
}
