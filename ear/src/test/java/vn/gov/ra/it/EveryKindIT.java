package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens;
import vn.gov.ra.it.support.Screens.Screen;
import vn.gov.ra.it.support.Walk;

/** Every request the law knows, over REST, from the dossier to its end, with the demo's CA operator on the other side. */
class EveryKindIT {

    private static final String V1 = "/api/v1/";
    private static final String PROVINCE = "Đắk Nông";

    private final Api officer = Api.as("chuyenvien");
    private final Api clerk = Api.as("vanthu.xa");
    private final Api store = Api.as("thukho");

    @Test
    void certificate_is_renewed_on_the_device_that_is_out_already() {
        Held held = held(Person.woman("Hoàng Thị Thủy", "Công chức Văn phòng - Thống kê"));

        Walk walk = throughTheOperator(Walk.asking("RENEW", "PERSON", "04", held.form04().add("renew", "x")));
        Screen judged = Screens.shared().of("lanhdao").open("/review/line?id=" + walk.lineIds().get(0)).accessible("xet-duyet-dang-giu");
        assertTrue(judged.has("a[href='/certificates/view?id=" + held.certificate + "']"), "the certificate before stands on the approval page");
        assertTrue(judged.has("#tokensHeld a[href='/tokens/view?id=" + held.token + "']"), "and the device that is held");
        String fresh = successor(held, walk);
        assertEquals("VERIFIED", certificate(fresh).getString("state"));
        assertEquals("IN_FORCE", certificate(held.certificate).getString("state"), "in use until its successor is");
        clerk.act(V1 + "certificates/" + fresh, "confirm-activation").expect(200);

        assertEquals("DONE", walk.lineStates());
        assertEquals("IN_FORCE", certificate(fresh).getString("state"));
        assertEquals("SUPERSEDED", certificate(held.certificate).getString("state"));
        assertTrue(store.get(V1 + "tokens/" + held.token).expect(200).json().getJsonArray("certificates").toString().contains(fresh), "loaded on the old device");
    }

    @Test
    void changed_address_comes_with_a_new_certificate() {
        Held held = held(Person.man("Điểu Khoan", "Chỉ huy trưởng Quân sự"));
        String address = "khoand@daknong.gov.vn";

        Walk walk = throughTheOperator(Walk.asking("CHANGE", "PERSON", "04",
                held.form04().add("change", "x").add("changedContent", "Địa chỉ thư điện tử công vụ").add("newContent", address)));
        String fresh = successor(held, walk);
        clerk.act(V1 + "certificates/" + fresh, "confirm-activation").expect(200);

        assertEquals("DONE", walk.lineStates());
        assertEquals(address, certificate(fresh).getString("email"));
        assertEquals("SUPERSEDED", certificate(held.certificate).getString("state"));
    }

    @Test
    void revocation_ends_with_the_published_list_and_the_device_back_in_the_store() {
        Held held = held(Person.man("Trần Văn Hòa", "Phó Chủ tịch"));

        Walk walk = Walk.asking("REVOKE", "PERSON", "05", held.form05("17.2c-1")).throughTheOffice();
        assertEquals("REVOKE_PENDING", certificate(held.certificate).getString("state"));
        walk.listed().frozen().listSigned().sent();
        byte[] answer = walk.operatorsAnswer("none");
        assertEquals("SUCCEEDED", walk.imported(answer).text("state"));
        CaOperator.refresh();
        assertEquals("REVOKED", certificate(held.certificate).getString("state"));
        assertEquals("FULFILLED", walk.lineStates(), "the device is still out");
        assertEquals("RECALLED", token(held));
        assertEquals("5", Portal.get().value("select count(*)::text from token t, generate_series((now() at time zone 'Asia/Ho_Chi_Minh')::date + 1, t.due_on, interval '1 day') d where t.id = '" + held.token
                + "' and (exists (select 1 from calendar_day c where c.day = d::date and c.kind = 'WORKING') or extract(isodow from d) < 6"
                + " and not exists (select 1 from calendar_day c where c.day = d::date and c.kind <> 'WORKING'))"), "working days to give it back");

        store.act(V1 + "tokens/" + held.token, "return", Walk.signedPaper()).expect(200);
        assertEquals("DONE", walk.lineStates());
        assertEquals("RETURNED", token(held));
    }

    @Test
    void letter_of_the_operator_alone_revokes_nothing() {
        Held held = held(Person.woman("Vi Thị Hồng", "Công chức Tư pháp - Hộ tịch"));
        Walk walk = Walk.asking("REVOKE", "PERSON", "05", held.form05("17.1d")).throughTheOffice().listed().frozen().listSigned().sent();
        String code = walk.seenLines().get(0).getString("code");
        String letter = "Mã dòng,Số hiệu chứng thư,Số hiệu thiết bị,Kết quả,Ghi chú\n" + code + "," + held.serial + ",,REVOKED,\n";

        assertEquals("SUCCEEDED", walk.imported(letter.getBytes(java.nio.charset.StandardCharsets.UTF_8)).text("state"));

        assertEquals("SENT", walk.lineStates());
        assertEquals("REVOKE_PENDING", certificate(held.certificate).getString("state"));
        CaOperator.revoke(held.serial, 5);
        CaOperator.refresh();
        assertEquals("FULFILLED", walk.lineStates());
    }

    @Test
    void locked_device_is_recovered_at_a_distance_or_by_way_of_the_operator() {
        Held near = held(Person.woman("Mai Thị Quỳnh", "Công chức Địa chính"));
        Held far = held(Person.man("K'Brai", "Công chức Văn hóa - Xã hội"));
        for (Held one : List.of(near, far)) {
            clerk.act(V1 + "tokens/" + one.token, "lock").expect(200);
        }
        Walk walk = throughTheOperator(Walk.asking("RECOVER_DEVICE", "PERSON", "06", near.form06(), far.form06()));
        assertEquals("FULFILLED", walk.lineStates());

        clerk.act(V1 + "tokens/" + near.token, "unlock").expect(200);
        assertEquals("DONE FULFILLED", walk.lineStates());

        store.act(V1 + "tokens/" + far.token, "send-to-ca", Walk.signedPaper()).expect(200);
        store.act(V1 + "tokens/" + far.token, "back-for-subscriber", Walk.signedPaper()).expect(200);
        String minutes = V1 + "minutes/" + Walk.minutesFor(store, walk.agencyId(), List.of(far.token)).expect(201).text("id");
        store.act(minutes, "issue").expect(200);
        store.act(minutes, "giver-sign", Json.createObjectBuilder().add("method", "PAGE")).expect(200);
        clerk.act(minutes, "accept", Json.createObjectBuilder().add("method", "PAGE")).expect(200);
        Walk.subscriberAccepts(clerk, far.token).expect(200);
        assertEquals("DONE", walk.lineStates());
        assertEquals("IN_USE", token(far));
    }

    @Test
    void certificate_of_the_agency_is_issued_renewed_changed_unlocked_and_revoked() {
        JsonObject agency = clerk.get(V1 + "me").expect(200).json().getJsonObject("agency");
        Walk walk = Walk.asking("ISSUE", "ORGANISATION", "02", Json.createObjectBuilder().add("organisationName", agency.getString("name"))
                .add("address", "Thôn 2, xã Quảng Trực, huyện Tuy Đức").add("taxCode", "6400012345").add("budgetCode", "1087654").add("province", PROVINCE)
                .add("officialEmail", "vanthu.xa@daknong.gov.vn")).readyToSign().confirmedScan().claimed().proposed().approved().throughTheOperator();
        walk.throughTheStore();

        assertEquals("DONE", walk.lineStates());
        JsonObject issued = ofLine(walk);
        assertEquals("IN_FORCE", issued.getString("state"));
        assertEquals("ORGANISATION", officer.get(V1 + "subscribers/" + issued.getString("subscriberId")).expect(200).text("kind"));

        restOfItsLife(walk, "ORGANISATION", "17.1d", Map.of("taxCode", "6400012345", "budgetCode", "1087654"), "Địa chỉ thư điện tử công vụ", "thu.quangtruc@daknong.gov.vn");
    }

    @Test
    void certificate_of_a_service_is_issued_renewed_changed_unlocked_and_revoked() {
        JsonObject agency = clerk.get(V1 + "me").expect(200).json().getJsonObject("agency");
        Walk walk = throughTheOperator(Walk.asking("ISSUE", "DEVICE", "03", Json.createObjectBuilder().add("deviceName", "Cổng tiếp nhận hồ sơ xã")
                .add("organisationName", agency.getString("name")).add("domainOrIp", "hoso-xa.daknong.gov.vn").add("province", PROVINCE)
                .add("officialEmail", "vanthu.xa@daknong.gov.vn").add("purpose", "Xác thực máy chủ"))).throughTheStore();

        assertEquals("DONE", walk.lineStates());
        JsonObject issued = ofLine(walk);
        assertEquals("IN_FORCE", issued.getString("state"));
        assertEquals("hoso-xa.daknong.gov.vn", issued.getString("commonName"));
        assertEquals("DEVICE", officer.get(V1 + "subscribers/" + issued.getString("subscriberId")).expect(200).text("kind"));
        restOfItsLife(walk, "DEVICE", "17.4b", Map.of(), "Tên miền", "tiepnhan-xa.daknong.gov.vn");
    }

    /** What can be asked for a certificate that no person has: every other kind of request, one after the other, on the device it came with. */
    private void restOfItsLife(Walk issued, String kind, String ground, Map<String, String> codes, String content, String value) {
        String token = issued.tokenIds().get(0);
        String tokenSerial = store.get(V1 + "tokens/" + token).expect(200).text("serial");
        JsonObject renewed = follower(kind, ofLine(issued), Map.of("renew", "x"));
        JsonObject changed = follower(kind, renewed, Map.of("change", "x", "changedContent", content, "newContent", value));
        assertEquals(value, value.contains("@") ? changed.getString("email") : changed.getString("commonName"));

        clerk.act(V1 + "tokens/" + token, "lock").expect(200);
        Walk recovery = throughTheOperator(Walk.asking("RECOVER_DEVICE", kind, "06", Json.createObjectBuilder().add("tokenSerial", tokenSerial)
                .add("certificateName", changed.getString("commonName")).add("organisationName", clerk.get(V1 + "me").expect(200).json().getJsonObject("agency").getString("name"))
                .add("officialEmail", address(changed))));
        assertEquals("FULFILLED", recovery.lineStates());
        clerk.act(V1 + "tokens/" + token, "unlock").expect(200);
        assertEquals("DONE", recovery.lineStates());

        JsonObjectBuilder revocation = form04(changed).add("tokenSerial", tokenSerial).add("reason", ground);
        codes.forEach(revocation::add);
        Walk end = Walk.asking("REVOKE", kind, "05", revocation).throughTheOffice();
        assertEquals("REVOKE_PENDING", certificate(changed.getString("id")).getString("state"));
        end.listed().frozen().listSigned().sent();
        assertEquals("SUCCEEDED", end.imported(end.operatorsAnswer("none")).text("state"));
        CaOperator.refresh();
        assertEquals("REVOKED", certificate(changed.getString("id")).getString("state"));
        store.act(V1 + "tokens/" + token, "return", Walk.signedPaper()).expect(200);
        assertEquals("DONE", end.lineStates());
    }

    private static JsonObjectBuilder form04(JsonObject certificate) {
        return Json.createObjectBuilder().add("certificateName", certificate.getString("commonName")).add("certificateSerial", certificate.getString("serial"))
                .add("officialEmail", address(certificate));
    }

    /** Certificates of services carry none: the one it was asked for with. */
    private static String address(JsonObject certificate) {
        return certificate.isNull("email") ? "vanthu.xa@daknong.gov.vn" : certificate.getString("email");
    }

    /** Asks for another in its place, which then is in use. */
    private JsonObject follower(String kind, JsonObject before, Map<String, String> asked) {
        JsonObjectBuilder line = form04(before);
        asked.forEach(line::add);
        Walk walk = throughTheOperator(Walk.asking(asked.containsKey("renew") ? "RENEW" : "CHANGE", kind, "04", line));
        assertEquals(kind, walk.seenBatch().getString("subjectKind"), "as the register has it");
        String fresh = ofLine(walk).getString("id");
        clerk.act(V1 + "certificates/" + fresh, "confirm-activation").expect(200);
        assertEquals("DONE", walk.lineStates());
        assertEquals(before.getString("id"), certificate(fresh).getString("replaces"));
        assertEquals("SUPERSEDED", certificate(before.getString("id")).getString("state"));
        return certificate(fresh);
    }

    @Test
    void key_of_a_system_an_account_and_a_sim_come_without_a_device_of_the_store() throws Exception {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
        keys.initialize(2048);
        KeyPair pair = keys.generateKeyPair();
        byte[] request = new JcaPKCS10CertificationRequestBuilder(new X500Name("CN=ky-xa.daknong.gov.vn,C=VN"), pair.getPublic())
                .build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())).getEncoded();
        String agency = clerk.get(V1 + "me").expect(200).json().getJsonObject("agency").getString("name");
        Walk system = throughTheOperator(Walk.asking("ISSUE", "DEVICE", "03", Json.createObjectBuilder().add("deviceName", "Máy chủ ký của xã").add("organisationName", agency)
                .add("domainOrIp", "ky-xa.daknong.gov.vn").add("province", PROVINCE).add("officialEmail", "vanthu.xa@daknong.gov.vn").add("purpose", "Ký tự động")
                .add("medium", "HSM").add("csr", "-----BEGIN CERTIFICATE REQUEST-----\n" + Base64.getMimeEncoder().encodeToString(request) + "\n-----END CERTIFICATE REQUEST-----")));
        byte[] issued = system.certificates().values().iterator().next();
        assertEquals(pair.getPublic(), ((X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(issued))).getPublicKey());
        activated(system);

        activated(throughTheOperator(Walk.asking("ISSUE", "PERSON", "01", Person.woman("Phùng Thị Lan", "Phó Chủ tịch HĐND").form01(agency).add("medium", "CENTRAL_SIGNING"))));
        activated(throughTheOperator(Walk.asking("ISSUE", "PERSON", "01", Person.man("Bế Văn Đàn", "Công chức Tư pháp - Hộ tịch").form01(agency).add("simPki", "Viettel/cs"))));
    }

    /** Nothing is handed over: the clerk says that it works, and that is the end. */
    private void activated(Walk walk) {
        assertEquals("FULFILLED", walk.lineStates());
        walk.lineIds().forEach(line -> assertEquals(List.of(), Portal.get().rows("select id from token where line_id = '" + line + "'")));
        clerk.act(V1 + "certificates/" + ofLine(walk).getString("id"), "confirm-activation").expect(200);
        assertEquals("DONE", walk.lineStates());
    }

    /** A person's certificate in force and the device it is on. */
    private record Held(Person person, String certificate, String serial, String token, String tokenSerial, String agency) {

        JsonObjectBuilder form04() {
            return Json.createObjectBuilder().add("certificateName", person.fullName()).add("certificateSerial", serial).add("officialEmail", person.officialEmail());
        }

        JsonObjectBuilder form05(String reason) {
            return form04().add("nationalId", person.nationalId()).add("nationalIdIssuedOn", "2021-08-10").add("nationalIdIssuedBy", "Cục Cảnh sát QLHC về TTXH")
                    .add("tokenSerial", tokenSerial).add("reason", reason);
        }

        JsonObjectBuilder form06() {
            return Json.createObjectBuilder().add("tokenSerial", tokenSerial).add("certificateName", person.fullName()).add("organisationName", agency)
                    .add("officialEmail", person.officialEmail());
        }
    }

    private Held held(Person person) {
        Walk walk = Walk.ofCommune(person).throughTheOffice().throughTheOperator().throughTheStore();
        assertEquals("DONE", walk.lineStates());
        JsonObject certificate = ofLine(walk);
        String token = walk.tokenIds().get(0);
        return new Held(person, certificate.getString("id"), certificate.getString("serial"), token, store.get(V1 + "tokens/" + token).expect(200).text("serial"),
                clerk.get(V1 + "me").expect(200).json().getJsonObject("agency").getString("name"));
    }

    private static Walk throughTheOperator(Walk walk) {
        return walk.throughTheOffice().throughTheOperator();
    }

    /** The certificate the answer brought, which replaces the one held. */
    private String successor(Held held, Walk walk) {
        JsonObject fresh = ofLine(walk);
        assertEquals(held.certificate, fresh.getString("replaces"));
        assertEquals(certificate(held.certificate).getString("subscriberId"), fresh.getString("subscriberId"));
        assertEquals("FULFILLED", walk.lineStates());
        return fresh.getString("id");
    }

    private JsonObject ofLine(Walk walk) {
        assertEquals(1, walk.serials().size());
        return officer.get(V1 + "certificates?q=" + walk.serials().get(0)).expect(200).items().getJsonObject(0);
    }

    private JsonObject certificate(String id) {
        return officer.get(V1 + "certificates/" + id).expect(200).json();
    }

    private String token(Held held) {
        return store.get(V1 + "tokens/" + held.token).expect(200).text("state");
    }
}
