package vn.gov.ra.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Stateless;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything by page is also by API: what a page asks of a service, a resource of the API asks, too. */
class PagesAndApiTest {

    private static final JavaClasses CODE = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.gov.ra");

    /** What pages ask in their own way, and how the API gives the same. */
    private static final Map<String, String> OTHERWISE = Map.ofEntries(
            Map.entry("CrlService.published", "GET /crl/{alias}.crl is the API"),
            Map.entry("CrlService.partition", "GET /crl/{alias}/{partition}.crl is the API"),
            Map.entry("OcspService.answer", "/ocsp is the API"),
            Map.entry("OcspService.mode", "GET /api/v1/authorities tells the mode"),
            Map.entry("OcspService.ready", "GET /health/ready tells it"),
            Map.entry("OcspService.responderCertificate", "GET /ca/responder.pem is the API"),
            Map.entry("OcspService.signerEnding", "GET /api/v1/authorities tells the end as signerNotAfter"),
            Map.entry("OcspService.unissued", "GET /api/v1/authorities tells it as unissuedAnswer"),
            Map.entry("PublicAuthorities.certificate", "GET /ca/{alias}.cer is the API"),
            Map.entry("PublicLookupService.find", "for people without an account; systems read their dossiers"),
            Map.entry("IntakeService.paste", "POST /api/v1/imports takes the same rows as CSV"),
            Map.entry("StatusService.publicStatusOf", "POST /api/v1/certificates/status takes the certificate whole"),
            Map.entry("IntakeService.fixAndTwins", "PATCH of a row, then its list: the page does both at once"),
            Map.entry("IntakeService.row", "GET /api/v1/imports/{id}/rows lists it"),
            Map.entry("IntakeService.form", "GET /api/v1/forms"),
            Map.entry("IntakeService.formOf", "GET /api/v1/forms"),
            Map.entry("IntakeService.forms", "GET /api/v1/forms"),
            Map.entry("FormDraftService.find", "GET /api/v1/drafts/{key}"),
            Map.entry("FormDraftService.count", "the length of GET /api/v1/drafts"),
            Map.entry("JobService.find", "GET /api/v1/jobs/{id}"),
            Map.entry("ListExports.taken", "the row of the trail behind a file the page made; GET /api/v1/exports writes its own"),
            Map.entry("SettingService.putAll", "PUT of one setting after the other"),
            Map.entry("LegalBasisService.of", "help beside a page"),
            Map.entry("SigningService.startDossier", "a program beside a browser; a system attaches the signed file: POST /api/v1/dossiers/{id}/attachments"),
            Map.entry("SigningService.startBatch", "a program beside a browser; a system attaches the signed file: POST /api/v1/batches/{id}/attachments"),
            Map.entry("SigningService.progress", "a program beside a browser"),
            Map.entry("SigningService.take", "a program beside a browser"),
            Map.entry("SigningService.letter", "called by the program itself; GET /api/v1/dossiers/{id}/letter.pdf"),
            Map.entry("SigningService.awaited", "called by the program itself"),
            Map.entry("SigningService.bring", "called by the program itself"),
            Map.entry("SubscriberService.names", "GET /api/v1/subscribers/{id}"),
            Map.entry("AccessReviewService.count", "GET /api/v1/access-reviews, sheets less answered"),
            Map.entry("OutsideService.count", "the length of GET /api/v1/outside-certificates?check="),
            Map.entry("TakeoverService.count", "the length of GET /api/v1/takeovers?state="),
            Map.entry("PastService.timeline", "timeline of GET …/{id}/past?asOf= of today"),
            Map.entry("PersonHoldService.of", "GET /api/v1/person-holds?person="),
            Map.entry("ReleaseService.count", "the length of GET /api/v1/register-releases?state="),
            Map.entry("ReleaseService.open", "openUntil and askedBy of GET /api/v1/register-releases/{id}"),
            Map.entry("RetentionService.count", "the length of GET /api/v1/retentions?state="),
            Map.entry("DeclarationService.toReport", "toReport of GET /api/v1/declaration-campaigns/{id}/declarations, reported of each line of GET /api/v1/declarations/{id}"),
            Map.entry("DeclarationService.count", "GET /api/v1/declaration-campaigns, declarations less confirmed"),
            Map.entry("ReorganisationService.count", "the length of GET /api/v1/reorganisations"),
            Map.entry("PersonnelService.count", "the length of GET /api/v1/personnel-events"),
            Map.entry("StockCountService.count", "the length of GET /api/v1/stock-counts"),
            Map.entry("LineService.counts", "the length of GET /api/v1/lines"),
            Map.entry("MinutesService.count", "the length of GET /api/v1/minutes"),
            Map.entry("TokenService.count", "the length of GET /api/v1/tokens"),
            Map.entry("SearchService.counts", "GET /api/v1/search tells kinds with their hits"),
            Map.entry("SearchService.overview", "GET /api/v1/search tells kinds with their hits"));

    @Test
    void what_pages_ask_of_services_the_api_asks_too() {
        Set<String> pages = asked("vn.gov.ra.web");
        assertTrue(pages.size() > 60, "the pages' calls were not found: " + pages);
        Set<String> missing = new TreeSet<>(pages);
        missing.removeAll(asked("vn.gov.ra.rest"));
        assertEquals(new TreeSet<>(OTHERWISE.keySet()), missing, "by page only; give it to the API, or say how the API gives the same");
    }

    /** Methods of services, as {@code LineService.claim}, that classes of these packages call. */
    private static Set<String> asked(String packages) {
        return CODE.that(in(packages)).stream().flatMap(PagesAndApiTest::calls).filter(PagesAndApiTest::ofService)
                .map(target -> target.getOwner().getSimpleName() + "." + target.getName()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<CodeUnitAccessTarget> calls(JavaClass type) {
        return type.getCodeUnits().stream().flatMap((JavaCodeUnit unit) -> Stream.concat(unit.getMethodCallsFromSelf().stream().map(call -> (CodeUnitAccessTarget) call.getTarget()),
                unit.getMethodReferencesFromSelf().stream().map(reference -> (CodeUnitAccessTarget) reference.getTarget())));
    }

    private static boolean ofService(CodeUnitAccessTarget target) {
        return target.getOwner().isAnnotatedWith(Stateless.class);
    }

    private static DescribedPredicate<JavaClass> in(String packages) {
        return JavaClass.Predicates.resideInAPackage(packages + "..");
    }
}
