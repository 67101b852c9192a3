package vn.gov.ra.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.json.JsonString;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.gov.ra.approval.DecisionService;
import vn.gov.ra.approval.ReviewService;
import vn.gov.ra.batch.BatchService;
import vn.gov.ra.batch.BatchView;
import vn.gov.ra.batch.Sending;
import vn.gov.ra.batch.SignedBy;
import vn.gov.ra.batch.result.ResultService;
import vn.gov.ra.handover.Acceptance;
import vn.gov.ra.handover.MinutesKind;
import vn.gov.ra.handover.MinutesService;
import vn.gov.ra.handover.MinutesView;
import vn.gov.ra.handover.SignatureMethod;
import vn.gov.ra.handover.SubscriberHandoverService;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Pictures;
import vn.gov.ra.it.support.ServerOnly;
import vn.gov.ra.request.AttachmentKind;
import vn.gov.ra.request.DossierDraft;
import vn.gov.ra.request.DossierService;
import vn.gov.ra.request.DossierView;
import vn.gov.ra.request.LineService;
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.RequestAction;
import vn.gov.ra.request.SignMethod;
import vn.gov.ra.subscriber.NewAppointment;
import vn.gov.ra.subscriber.PersonService;
import vn.gov.ra.subscriber.SubjectKind;

/** Hops through the services, as personas, inside the server; a test walks as far as it needs and then asks what it wants to know. */
@ExtendWith({ServerOnly.class, ArquillianExtension.class})
abstract class Inside {

    @Inject
    DossierService dossiers;
    @Inject
    LineService lines;
    @Inject
    ReviewService review;
    @Inject
    DecisionService decision;
    @Inject
    BatchService batches;
    @Inject
    ResultService results;
    @Inject
    MinutesService minutes;
    @Inject
    SubscriberHandoverService subscribers;
    @Inject
    PersonService people;

    @Deployment
    static EnterpriseArchive archive() {
        return TestArchive.whole();
    }

    static Map<String, String> values(Person person) {
        Map<String, String> values = new HashMap<>();
        person.form01("UBND xã").build().forEach((key, value) -> values.put(key, ((JsonString) value).getString()));
        return values;
    }

    static DossierDraft form01(List<Map<String, String>> people) {
        return form01For(null, people);
    }

    /** @param agency null for the writer's own */
    static DossierDraft form01For(UUID agency, List<Map<String, String>> people) {
        return new DossierDraft(RequestAction.ISSUE, SubjectKind.PERSON, "01", agency, "27/CV-UBND", LocalDate.of(2026, 11, 2), null, Map.of(), people);
    }

    DossierView draft(Person... people) throws Exception {
        return As.persona("vanthu.xa", () -> dossiers.create(form01(Arrays.stream(people).map(Inside::values).toList())));
    }

    DossierView draft() throws Exception {
        return draft(Person.woman("H'Ngân Kbuôr", "Công chức Tư pháp - Hộ tịch"));
    }

    DossierView awaiting() throws Exception {
        DossierView draft = draft();
        return As.persona("vanthu.xa", () -> dossiers.requestSignature(draft.id(), draft.version(), null));
    }

    /** The signed letter's paper, attached by the clerk of the commune. */
    UUID paper(UUID dossier, String fileName, byte[] content) throws Exception {
        return As.persona("vanthu.xa", () -> dossiers.attach(dossier, AttachmentKind.SIGNED_LETTER, fileName, content)).id();
    }

    long version(UUID dossier) throws Exception {
        return As.persona("chuyenvien", () -> dossiers.get(dossier)).version();
    }

    LineView submitted() throws Exception {
        UUID id = awaiting().id();
        UUID scan = paper(id, "công văn quét.png", Pictures.scan());
        return As.persona("thutruong.xa", () -> dossiers.sign(id, dossiers.get(id).version(), SignMethod.SCAN, scan, null)).lines().get(0);
    }

    LineView seen(UUID line) throws Exception {
        return As.persona("chuyenvien", () -> lines.get(line));
    }

    LineView claimed() throws Exception {
        LineView line = submitted();
        return As.persona("chuyenvien", () -> review.claim(line.id(), line.version(), null));
    }

    LineView proposed() throws Exception {
        LineView line = claimed();
        return As.persona("chuyenvien", () -> review.proposeApprove(line.id(), line.version(), true, Set.of(), null));
    }

    LineView approved() throws Exception {
        LineView line = proposed();
        return As.persona("lanhdao", () -> decision.approve(line.id(), line.version(), null));
    }

    BatchView listed() throws Exception {
        UUID line = approved().id();
        return As.persona("chuyenvien", () -> batches.create("01", List.of(line), null));
    }

    BatchView frozen() throws Exception {
        BatchView list = listed();
        return As.persona("chuyenvien", () -> batches.freeze(list.id(), list.version()));
    }

    BatchView listSigned() throws Exception {
        BatchView list = frozen();
        return As.persona("lanhdao", () -> batches.sign(list.id(), list.version(), SignedBy.SCAN, null));
    }

    BatchView sent() throws Exception {
        BatchView list = listSigned();
        return As.persona("chuyenvien", () -> batches.recordSending(list.id(), list.version(), sending()));
    }

    static Sending sending() {
        return new Sending("137/STTTT-CNTT", LocalDate.of(2026, 11, 3), "DVC", null);
    }

    /** The demo's CA operator, as the outside world it is. */
    byte[] operatorsAnswer(UUID list, String how) throws Exception {
        byte[] zip = As.persona("chuyenvien", () -> batches.packageZip(list)).bytes();
        return operator("/submissions?answer=" + how, "application/zip", zip);
    }

    static byte[] operator(String path, String type, byte[] body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(System.getenv("RA_CA_URL") + path)).header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)).build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertEquals(200, answer.statusCode());
        return answer.body();
    }

    BatchView answered() throws Exception {
        UUID list = sent().id();
        byte[] answer = operatorsAnswer(list, "none");
        As.persona("chuyenvien", () -> results.importResult(list, answer, "ket-qua.zip"));
        return As.persona("chuyenvien", () -> batches.get(list));
    }

    /** The device in the store that the CA operator sent for the line of the list. */
    UUID inStore() throws Exception {
        BatchView list = answered();
        As.persona("lanhdao", () -> batches.confirm(list.id(), list.version()));
        return UUID.fromString(As.Sql.text("select t.id from token t join batch_line b on b.line_id = t.line_id where b.batch_id = '" + list.id() + "'"));
    }

    static UUID commune() throws Exception {
        return UUID.fromString(As.Sql.text("select agency_id from app_user where username = 'vanthu.xa'"));
    }

    MinutesView drawn() throws Exception {
        UUID device = inStore();
        UUID commune = commune();
        return As.persona("thukho", () -> minutes.create(MinutesKind.HANDOVER, commune, List.of(device)));
    }

    MinutesView issued() throws Exception {
        MinutesView paper = drawn();
        return As.persona("thukho", () -> minutes.issue(paper.id(), paper.version()));
    }

    MinutesView given() throws Exception {
        MinutesView paper = issued();
        return As.persona("thukho", () -> minutes.signGiver(paper.id(), paper.version(), SignatureMethod.PAGE, null, null));
    }

    MinutesView accepted() throws Exception {
        MinutesView paper = given();
        return As.persona("vanthu.xa", () -> minutes.accept(paper.id(), paper.version(), Acceptance.ofAll(), SignatureMethod.PAGE, null, null));
    }

    /** Somebody of the commune with one position and one certificate in force on one device in use, without an account, and of whom no change has been reported. */
    record Holder(UUID person, UUID token, UUID certificate) {
    }

    /** Nobody else's: invented here and brought through the office, the CA operator and the store, whatever other tests have left of the demo's people. */
    Holder holder() throws Exception {
        UUID device = accepted().lines().get(0).tokenId();
        long seen = Long.parseLong(As.Sql.text("select version from token where id = '" + device + "'"));
        As.persona("vanthu.xa", () -> subscribers.accept(device, seen, SignatureMethod.SCAN, Pictures.scan(), "biên bản đã ký.png"));
        String[] ids = As.Sql.text("select s.person_id || ' ' || c.id from token t join token_slot o on o.token_id = t.id join certificate c on c.id = o.certificate_id"
                + " join subscriber s on s.id = t.subscriber_id where t.id = '" + device + "' and t.state = 'IN_USE' and c.state = 'IN_FORCE'").split(" ");
        NewAppointment position = new NewAppointment(commune(), "Công chức Tư pháp - Hộ tịch", false, false, null, LocalDate.of(2026, 1, 1), null);
        As.persona("chuyenvien", () -> people.appoint(UUID.fromString(ids[0]), position));
        return new Holder(UUID.fromString(ids[0]), device, UUID.fromString(ids[1]));
    }
}
