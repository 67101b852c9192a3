package vn.gov.ra.evidence;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * {@code ./portal verify-evidence FILE [--signer SHA256]}: checks evidence without a portal. The last line is JSON; exit 0 where it holds, 1 where
 * it does not, 64 for a call that cannot be understood. Without {@code --signer} anybody's signature holds: compare the fingerprint told.
 */
public final class VerifyEvidenceMain {

    private static final int USAGE = 64;

    private VerifyEvidenceMain() {
    }

    public static void main(String... words) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(out, words));
    }

    static int run(PrintStream out, String... words) {
        boolean pinned = words.length == 3 && words[1].equals("--signer");
        if (words.length != 1 && !pinned) {
            out.println("./portal verify-evidence FILE [--signer SHA256]");
            return USAGE;
        }
        byte[] zip;
        try {
            zip = Files.readAllBytes(Path.of(words[0]));
        } catch (IOException | IllegalArgumentException e) {
            out.println(words[0] + ": cannot be read");
            return USAGE;
        }
        EvidenceCheck.Found found = EvidenceCheck.of(zip);
        if (pinned && !words[2].replace(":", "").toLowerCase(Locale.ROOT).equals(found.signerSha256())) {
            found.faults().add("signed by another certificate than the one named");
        }
        found.faults().forEach(out::println);
        out.println(json(found));
        return found.faults().isEmpty() ? 0 : 1;
    }

    private static String json(EvidenceCheck.Found found) {
        JsonArrayBuilder faults = Json.createArrayBuilder();
        found.faults().forEach(faults::add);
        return Json.createObjectBuilder().add("valid", found.faults().isEmpty()).add("files", found.files()).add("subject", text(found.subject())).add("id", text(found.id()))
                .add("signer", text(found.signer())).add("signerSha256", text(found.signerSha256())).add("signedAt", text(found.signedAt())).add("faults", faults).build().toString();
    }

    private static JsonValue text(Object value) {
        return value == null ? JsonValue.NULL : Json.createValue(value.toString());
    }
}
