package vn.gov.ra.it.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * One dossier on its way through the house, over REST and with the personas' own tokens. Each hop is a method; a test walks as far as
 * it needs and then asks what it wants to know.
 */
public final class Walk {

    private static final String V1 = "/api/v1/";

    public final Api clerk;
    public final Api head;
    public final Api officer = Api.as("chuyenvien");
    public final Api signer = Api.as("lanhdao");
    public final Api storekeeper = Api.as("thukho");
    public final Person[] people;
    private final String headName;
    private String form = "01";
    private String dossier;
    private String batch;
    private String minutes;
    private byte[] submitted;
    private byte[] result;

    private Walk(String clerk, String head, Person... people) {
        this.clerk = Api.as(clerk);
        this.head = Api.as(head);
        this.headName = head;
        this.people = people;
    }

    /** The commune's clerk opens a dossier for these people, form 01, and attaches the letter and the decision. */
    public static Walk ofCommune(Person... people) {
        return new Walk("vanthu.xa", "thutruong.xa", people).open();
    }

    /** The same of a provincial department. */
    public static Walk ofDepartment(Person... people) {
        return new Walk("vanthu.so", "thutruong.so", people).open();
    }

    /** The same of the commune, written by an officer for it. */
    public static Walk writtenByOfficer(Person... people) {
        return new Walk("chuyenvien", "thutruong.xa", people).open();
    }

    /**
     * The commune asks for something else than a person's first certificate; the decision is attached.
     *
     * @param kind {@code ISSUE RENEW CHANGE REVOKE RECOVER_DEVICE}
     * @param lines values of the form by field key
     */
    public static Walk asking(String kind, String subjectKind, String form, JsonObjectBuilder... lines) {
        Walk walk = new Walk("vanthu.xa", "thutruong.xa");
        walk.form = form;
        walk.dossier = V1 + "dossiers/" + walk.clerk.post(V1 + "dossiers", Json.createObjectBuilder().add("kind", kind).add("subjectKind", subjectKind).add("form", form)
                .add("letterNo", "31/CV-UBND").add("letterDate", "2026-11-03")).expect(201).text("id");
        for (JsonObjectBuilder line : lines) {
            walk.clerk.post(walk.dossier + "/lines", line).expect(201);
        }
        walk.attach(walk.clerk, "DECISION", "quyết định.png", "image/png", Pictures.scan()).expect(201);
        return walk;
    }

    /** A dossier of the commune that is already there. */
    public static Walk seeded(String id) {
        Walk walk = new Walk("vanthu.xa", "thutruong.xa");
        walk.dossier = V1 + "dossiers/" + id;
        return walk;
    }

    /** A dossier of the commune that is with the office already. @param form number of its form */
    public static Walk submitted(String id, String form) {
        Walk walk = seeded(id);
        walk.form = form;
        return walk;
    }

    private Walk open() {
        JsonObject home = head.get(V1 + "me").expect(200).json().getJsonObject("agency");
        String agency = home.getString("name");
        Answer made = clerk.post(V1 + "dossiers", Json.createObjectBuilder().add("kind", "ISSUE").add("agency", home.getString("code")).add("subjectKind", "PERSON").add("form", "01")
                .add("letterNo", "12/CV-UBND").add("letterDate", "2026-11-02").add("note", "Cấp mới cho cán bộ xã")).expect(201);
        dossier = V1 + "dossiers/" + made.text("id");
        for (Person person : people) {
            clerk.post(dossier + "/lines", person.form01(agency)).expect(201);
        }
        attach(clerk, "LETTER", "công văn.pdf", "application/pdf", Pictures.letter()).expect(201);
        attach(clerk, "DECISION", "quyết định.png", "image/png", Pictures.scan()).expect(201);
        return this;
    }

    public Answer attach(Api who, String kind, String fileName, String type, byte[] content) {
        return who.upload(dossier + "/attachments", Map.of("kind", kind), fileName, type, content);
    }

    public Walk readyToSign() {
        clerk.act(dossier, "request-signature").expect(200);
        return this;
    }

    /** The letter that was made, as it is to be signed. */
    public byte[] letter() {
        return clerk.get(dossier + "/letter.pdf").expect(200).bytes();
    }

    /** The head signs with the key of the demo CA and uploads. */
    public Walk signed() {
        signature("PADES", attach(head, "SIGNED_LETTER", "công văn đã ký.pdf", "application/pdf", Signing.pades(headName, letter())).expect(201)).expect(200);
        return this;
    }

    /** The head confirms the scan of the letter signed with ink. */
    public Walk confirmedScan() {
        signature("SCAN", attach(clerk, "SIGNED_LETTER", "công văn quét.png", "image/png", Pictures.scan()).expect(201)).expect(200);
        return this;
    }

    public Answer signature(String method, Answer attachment) {
        return head.act(dossier, "sign", Json.createObjectBuilder().add("method", method).add("attachmentId", attachment.text("id")));
    }

    public Walk claimed() {
        lines().forEach(line -> officer.act(line, "claim").expect(200));
        return this;
    }

    public Walk proposed() {
        lines().forEach(line -> proposal(officer, line).expect(200));
        return this;
    }

    /** Proposes and takes note of every warning there is. */
    public static Answer proposal(Api who, String line) {
        JsonObjectBuilder body = Json.createObjectBuilder().add("checklistComplete", true);
        Answer warnings = who.get(line + "/warnings");
        if (warnings.status() == 200) {
            JsonArrayBuilder codes = Json.createArrayBuilder();
            warnings.items().forEach(warning -> codes.add(warning.asJsonObject().getString("code")));
            body.add("acknowledgedWarnings", codes).add("comment", "Đã kiểm tra giấy tờ gốc");
        }
        return who.act(line, "propose-approve", body);
    }

    public Walk approved() {
        lines().forEach(line -> signer.act(line, "approve").expect(200));
        return this;
    }

    /** From the draft to approved lines. */
    public Walk throughTheOffice() {
        return readyToSign().signed().claimed().proposed().approved();
    }

    /** The officer opens a list with the lines. */
    public Walk listed() {
        batch = V1 + "batches/" + list(officer, form, lineIds()).expect(201).text("id");
        return this;
    }

    public static Answer list(Api who, List<String> lines) {
        return list(who, "01", lines);
    }

    private static Answer list(Api who, String form, List<String> lines) {
        JsonArrayBuilder ids = Json.createArrayBuilder();
        lines.forEach(ids::add);
        return who.post(V1 + "batches", Json.createObjectBuilder().add("form", form).add("lines", ids).add("note", "Danh sách đề nghị"));
    }

    public Walk frozen() {
        officer.act(batch, "freeze").expect(200);
        return this;
    }

    public Walk listSigned() {
        signer.act(batch, "sign", Json.createObjectBuilder().add("method", "SCAN")).expect(200);
        return this;
    }

    public Walk sent() {
        officer.act(batch, "record-sending", sending()).expect(200);
        return this;
    }

    public static JsonObjectBuilder sending() {
        return Json.createObjectBuilder().add("outDocNo", "118/STTTT-CNTT").add("outDocDate", "2026-11-03").add("channel", "DVC");
    }

    /** The package goes to the demo's CA operator and its answer comes back. @param how {@code none partly twice wrong-name extra} */
    public byte[] operatorsAnswer(String how) {
        submitted = officer.get(batch + "/package.zip").expect(200).bytes();
        result = Api.anonymous().post(Portal.get().caUrl() + "/submissions?answer=" + how, "application/zip", submitted, Map.of()).expect(200).bytes();
        return result;
    }

    /** Imports an answer. @return the job when it is over */
    public Answer imported(byte[] answer) {
        Answer started = officer.upload(batch + "/results", Map.of(), "ket-qua.zip", "application/zip", answer).expect(202);
        return Jobs.over(officer, started);
    }

    public Walk answered() {
        Answer job = imported(operatorsAnswer("none"));
        assertEquals("SUCCEEDED", job.text("state"), job.toString());
        return this;
    }

    /** A second person confirms that the answer is complete. */
    public Walk reconciled() {
        signer.act(batch, "confirm").expect(200);
        return this;
    }

    /** From approved lines to certificates and devices in the store. */
    public Walk throughTheOperator() {
        return listed().frozen().listSigned().sent().answered().reconciled();
    }

    /** The storekeeper draws up minutes for the agency. */
    public Walk minuted() {
        minutes = V1 + "minutes/" + minutesFor(storekeeper, agencyId(), tokenIds()).expect(201).text("id");
        return this;
    }

    public static Answer minutesFor(Api who, String agency, List<String> tokens) {
        JsonArrayBuilder ids = Json.createArrayBuilder();
        tokens.forEach(ids::add);
        return who.post(V1 + "minutes", Json.createObjectBuilder().add("kind", "HANDOVER").add("from", "OFFICE").add("to", agency).add("tokens", ids));
    }

    public Walk issued() {
        storekeeper.act(minutes, "issue").expect(200);
        return this;
    }

    public Walk giverSigned() {
        storekeeper.act(minutes, "giver-sign", Json.createObjectBuilder().add("method", "PAGE")).expect(200);
        return this;
    }

    public Walk acceptedByAgency() {
        clerk.act(minutes, "accept", Json.createObjectBuilder().add("method", "PAGE")).expect(200);
        return this;
    }

    /** The clerk records each subscriber's signed paper. */
    public Walk acceptedBySubscribers() {
        tokenIds().forEach(token -> subscriberAccepts(clerk, token).expect(200));
        return this;
    }

    public static Answer subscriberAccepts(Api who, String token) {
        return who.act(V1 + "tokens/" + token, "subscriber-accepts", signedPaper());
    }

    /** A signature on paper, with its scan. */
    public static JsonObjectBuilder signedPaper() {
        return Json.createObjectBuilder().add("method", "SCAN").add("fileName", "biên bản đã ký.png")
                .add("file", java.util.Base64.getEncoder().encodeToString(Pictures.scan()));
    }

    /** From the store into use. */
    public Walk throughTheStore() {
        return minuted().issued().giverSigned().acceptedByAgency().acceptedBySubscribers();
    }

    public String dossier() {
        return dossier;
    }

    public String batch() {
        return batch;
    }

    public String minutes() {
        return minutes;
    }

    public byte[] submitted() {
        return submitted;
    }

    public byte[] result() {
        return result;
    }

    public String id(String object) {
        return object.substring(object.lastIndexOf('/') + 1);
    }

    public String agencyId() {
        return head.get(V1 + "me").expect(200).json().getJsonObject("agency").getString("id");
    }

    public List<String> lineIds() {
        return clerk.get(dossier).expect(200).json().getJsonArray("lines").stream().map(line -> line.asJsonObject().getString("id")).toList();
    }

    /** Paths of the lines. */
    public List<String> lines() {
        return lineIds().stream().map(id -> V1 + "lines/" + id).toList();
    }

    public List<JsonObject> seenLines() {
        return lines().stream().map(line -> officer.get(line).expect(200).json()).toList();
    }

    /** States of the lines without repetition. */
    public String lineStates() {
        return String.join(" ", seenLines().stream().map(line -> line.getString("state")).distinct().sorted().toList());
    }

    public JsonObject seenBatch() {
        return officer.get(batch).expect(200).json();
    }

    public List<String> tokenIds() {
        return lineIds().stream().map(line -> Portal.get().value("select id from token where line_id = '" + line + "'")).toList();
    }

    /** Certificates the operator made, by serial number in lower-case hex without leading zeros. */
    public Map<String, byte[]> certificates() {
        Map<String, byte[]> bySerial = new LinkedHashMap<>();
        entries(result).forEach((name, bytes) -> {
            if (name.endsWith(".cer")) {
                bySerial.put(Pki.serial(bytes), bytes);
            }
        });
        return bySerial;
    }

    public List<String> serials() {
        return new ArrayList<>(certificates().keySet());
    }

    /** Files of a ZIP by name. */
    public static Map<String, byte[]> entries(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** A ZIP of these files, named as they are. */
    public static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String string(JsonObject object, String field) {
        return object.get(field) == JsonValue.NULL ? null : object.getString(field);
    }
}
