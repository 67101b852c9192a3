package vn.gov.ra.status.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All of NIST's path validation tests, through the command as a user runs it. Goals: core 105 of 105, all ≥ 247 of 249, none wrongly valid. */
class PkitsTest {

    private static final String POLICY = "2.16.840.1.101.3.2.1.48.";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T01:10:00Z"), ZoneOffset.UTC);
    private static final int LEAST = 247;

    @TempDir
    private Path folder;

    private JsonArray unpacked() throws IOException {
        try (InputStream file = PkitsTest.class.getResourceAsStream("/pkits/pkits.zip"); ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                assertTrue(target.startsWith(folder), entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.write(target, zip.readAllBytes());
                }
            }
        }
        try (InputStream in = Files.newInputStream(folder.resolve("cases.json"))) {
            return Json.createReader(in).readArray();
        }
    }

    private static JsonArrayBuilder files(List<String> names, String form) {
        JsonArrayBuilder files = Json.createArrayBuilder();
        names.forEach(name -> files.add(String.format(form, name)));
        return files;
    }

    private static List<String> names(JsonObject test, String key) {
        return test.containsKey(key) ? test.getJsonArray(key).getValuesAs(JsonString.class).stream().map(JsonString::getString).toList() : List.of();
    }

    private static JsonObject asked(JsonObject test) {
        List<String> certificates = names(test, "certs");
        int last = certificates.size() - 1;
        JsonArrayBuilder policies = Json.createArrayBuilder();
        names(test, "initial_policy_set").forEach(name -> policies.add(POLICY + name.substring(name.lastIndexOf('-') + 1)));
        return Json.createObjectBuilder().add("id", test.getString("number")).add("anchors", files(certificates.subList(0, 1), "certs/%s.crt"))
                .add("intermediates", files(certificates.subList(1, last), "certs/%s.crt")).add("cert", "certs/" + certificates.get(last) + ".crt")
                .add("crls", files(names(test, "crls"), "crls/%s.crl")).add("policies", policies)
                .add("explicitPolicy", test.getBoolean("initial_explicit_policy", false)).add("inhibitAnyPolicy", test.getBoolean("initial_inhibit_any_policy", false))
                .add("inhibitPolicyMapping", test.getBoolean("initial_policy_mapping_inhibit", false)).add("title", test.getString("title")).build();
    }

    @Test
    void nist_tests_come_out_as_expected_and_nothing_is_wrongly_valid() throws IOException {
        JsonArray tests = unpacked();
        JsonArrayBuilder cases = Json.createArrayBuilder();
        tests.forEach(test -> cases.add(asked(test.asJsonObject())));
        Path file = folder.resolve("bulk.json");
        Files.writeString(file, cases.build().toString());
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        int code = new StatusCheck(new PrintStream(out, true, StandardCharsets.UTF_8), System.err, CLOCK).run("--bulk", file.toString(), "--json");

        assertEquals(0, code);
        compare(tests, out.toString(StandardCharsets.UTF_8).lines().toList());
    }

    private static void compare(JsonArray tests, List<String> lines) {
        assertEquals(tests.size(), lines.size(), "one line a case");
        List<String> wronglyValid = new ArrayList<>();
        List<String> other = new ArrayList<>();
        int coreFailed = 0;
        for (int i = 0; i < lines.size(); i++) {
            JsonObject test = tests.getJsonObject(i);
            JsonObject answer = Json.createReader(new StringReader(lines.get(i))).readObject();
            boolean valid = answer.getString("verdict").equals("VALID");
            assertEquals(valid, answer.getString("status").equals("good"), lines.get(i));
            assertEquals(valid, answer.getJsonArray("reasons").isEmpty(), lines.get(i));
            if (valid != test.getBoolean("should_validate")) {
                (valid ? wronglyValid : other).add(test.getString("title") + " -> " + lines.get(i));
                coreFailed += test.get("core") == JsonValue.TRUE ? 1 : 0;
            }
        }
        assertEquals(List.of(), wronglyValid);
        assertEquals(0, coreFailed, () -> String.join("\n", other));
        assertTrue(tests.size() - other.size() >= LEAST, () -> String.join("\n", other));
    }
}
