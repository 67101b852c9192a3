package vn.gov.ra.request;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import vn.gov.ra.shared.Labelled;

/**
 * What was found when the agency's signed letter was checked; kept with the dossier.
 *
 * @param sha256 of the signed letter
 * @param judgedAt when the portal received it
 * @param verdict of EU DSS; null on dossiers signed before it was asked
 * @param signers oldest first
 * @param warnings codes of rules that warn, {@code RA-REQ-…}
 */
public record SignedLetterView(String sha256, Instant judgedAt, String verdict, List<Signer> signers, List<String> warnings) {

    private static final JsonProvider JSON = JsonProvider.provider();

    public SignedLetterView {
        signers = List.copyOf(signers);
        warnings = List.copyOf(warnings);
    }

    /** For whom somebody signed. */
    public enum As implements Labelled {
        /** Head, deputy or delegate. */
        HEAD,
        /** The agency itself: its digital seal. */
        AGENCY,
        OTHER;

        @Override
        public String labelKey() {
            return "request.signedAs." + name();
        }
    }

    /**
     * One signature.
     *
     * @param as null on dossiers signed before it was noted
     * @param claimedAt what the signer claims; null for nothing
     * @param provenAt the moment it was judged for: that of a time-stamp, else that of the receipt
     * @param whole it covers the file as it is
     * @param evidence which list spoke for the certificate
     */
    public record Signer(As as, String name, String authority, String serial, String sha256, String level, String digest, Instant claimedAt, Instant provenAt, boolean whole,
            String evidence) {
    }

    /** The rules that warn, for pages. */
    public List<RequestError> warned() {
        return Arrays.stream(RequestError.values()).filter(error -> warnings.contains(error.code())).toList();
    }

    String json() {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        for (Signer one : signers) {
            JsonObjectBuilder signer = JSON.createObjectBuilder().add("authority", one.authority).add("serial", one.serial).add("sha256", one.sha256).add("name", one.name)
                    .add("digest", one.digest).add("whole", one.whole).add("evidence", String.valueOf(one.evidence));
            add(signer, "as", one.as);
            add(signer, "level", one.level);
            add(signer, "claimedAt", one.claimedAt);
            add(signer, "provenAt", one.provenAt);
            all.add(signer);
        }
        JsonObjectBuilder report = JSON.createObjectBuilder().add("sha256", sha256).add("checkedAt", judgedAt.toString()).add("signatures", all)
                .add("warnings", JSON.createArrayBuilder(warnings));
        add(report, "verdict", verdict);
        return report.build().toString();
    }

    private static void add(JsonObjectBuilder object, String key, Object value) {
        if (value != null) {
            object.add(key, value.toString());
        }
    }

    /** Null for null: a scan has no report. */
    static SignedLetterView of(String json) {
        if (json == null) {
            return null;
        }
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            JsonObject report = reader.readObject();
            List<Signer> signers = report.getJsonArray("signatures").getValuesAs(JsonObject.class).stream().map(SignedLetterView::signer).toList();
            List<String> warnings = report.containsKey("warnings") ? report.getJsonArray("warnings").getValuesAs(JsonString::getString) : List.of();
            return new SignedLetterView(report.getString("sha256"), Instant.parse(report.getString("checkedAt")), report.getString("verdict", null), signers, warnings);
        }
    }

    private static Signer signer(JsonObject signer) {
        String as = signer.getString("as", null);
        return new Signer(as == null ? null : As.valueOf(as), signer.getString("name"), signer.getString("authority"), signer.getString("serial"), signer.getString("sha256"),
                signer.getString("level", null), signer.getString("digest", null), moment(signer, "claimedAt"), moment(signer, "provenAt"), signer.getBoolean("whole", false),
                signer.getString("evidence", null));
    }

    private static Instant moment(JsonObject signer, String key) {
        String text = signer.getString(key, null);
        return text == null || text.equals("null") ? null : Instant.parse(text);
    }
}
