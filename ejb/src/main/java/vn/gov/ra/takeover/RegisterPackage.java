package vn.gov.ra.takeover;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonArrayBuilder;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import vn.gov.ra.document.render.pack.UnpackedFile;
import vn.gov.ra.document.render.pack.ZipFiles;
import vn.gov.ra.document.render.pack.ZipLimits;
import vn.gov.ra.document.render.pack.ZipReader;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Sha256;

/**
 * A whole register as one ZIP: {@code manifest.json}, first, with format, version, whose it is, the day it speaks of, and size and SHA-256 of every
 * other file; four books as CSV with the headings that the take-over reads; {@code certificates/<serial>-<first of its hash>.cer}. The same register
 * gives the same bytes.
 *
 * @param source whose register it is
 * @param asOf the day it speaks of
 * @param books by kind; of {@link BookKind#FILES} a ZIP of the certificate files; a kind without rows is left out
 */
record RegisterPackage(String source, LocalDate asOf, Map<BookKind, byte[]> books) {

    static final String MANIFEST = "manifest.json";
    static final String FORMAT = "ra-register";
    static final int VERSION = 1;
    private static final String CERTIFICATES = "certificates/";
    private static final Map<String, BookKind> NAMES = Map.of("agencies.csv", BookKind.AGENCIES, "people.csv", BookKind.PEOPLE, "certificates.csv", BookKind.CERTIFICATES,
            "tokens.csv", BookKind.TOKENS);
    /** A province's register: 120 000 certificates, 256 MB. */
    private static final ZipLimits LIMITS = new ZipLimits(130_000, 256L << 20, 200);

    /** @param certificates file names to bytes */
    static byte[] write(String source, LocalDate asOf, Map<BookKind, byte[]> books, Map<String, byte[]> certificates) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        NAMES.forEach((name, kind) -> {
            if (books.containsKey(kind)) {
                files.put(name, books.get(kind));
            }
        });
        certificates.forEach((name, bytes) -> files.put(CERTIFICATES + name, bytes));
        JsonArrayBuilder listed = Json.createArrayBuilder();
        files.forEach((name, bytes) -> listed.add(Json.createObjectBuilder().add("name", name).add("size", bytes.length).add("sha256", Sha256.hex(bytes))));
        JsonObjectBuilder manifest = Json.createObjectBuilder().add("format", FORMAT).add("version", VERSION).add("source", source).add("asOf", asOf.toString()).add("files", listed);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(MANIFEST, manifest.build().toString().getBytes(StandardCharsets.UTF_8));
        entries.putAll(files);
        return ZipFiles.write(entries);
    }

    /** @throws DomainException {@link TakeoverError#PACKAGE_BROKEN}: no manifest of ours, a file that is not listed, is missing, or is not what the manifest says */
    static RegisterPackage read(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (UnpackedFile file : ZipReader.read(zip, LIMITS)) {
            files.put(file.name(), file.content());
        }
        byte[] manifest = files.remove(MANIFEST);
        if (manifest == null) {
            throw broken(MANIFEST);
        }
        try {
            return verified(Json.createReader(new StringReader(new String(manifest, StandardCharsets.UTF_8))).readObject(), files);
        } catch (JsonException | ClassCastException | NullPointerException | DateTimeException notOurs) {
            throw broken(MANIFEST);
        }
    }

    private static RegisterPackage verified(JsonObject manifest, Map<String, byte[]> files) {
        if (!FORMAT.equals(manifest.getString("format")) || manifest.getInt("version") != VERSION) {
            throw broken(MANIFEST);
        }
        Map<String, String> listed = new HashMap<>();
        manifest.getJsonArray("files").getValuesAs(JsonObject.class).forEach(one -> listed.put(one.getString("name"), one.getString("sha256")));
        listed.keySet().stream().filter(name -> !files.containsKey(name)).sorted().findFirst().ifPresent(name -> {
            throw broken(name);
        });
        Map<BookKind, byte[]> books = new HashMap<>();
        Map<String, byte[]> certificates = new TreeMap<>();
        files.forEach((name, bytes) -> {
            if (!Sha256.hex(bytes).equals(listed.get(name))) {
                throw broken(name);
            }
            if (NAMES.containsKey(name)) {
                books.put(NAMES.get(name), bytes);
            } else if (name.startsWith(CERTIFICATES)) {
                certificates.put(name.substring(CERTIFICATES.length()), bytes);
            } else {
                throw broken(name);
            }
        });
        if (!certificates.isEmpty()) {
            books.put(BookKind.FILES, ZipFiles.write(certificates));
        }
        return new RegisterPackage(manifest.getString("source"), LocalDate.parse(manifest.getString("asOf")), books);
    }

    private static DomainException broken(String file) {
        return new DomainException(TakeoverError.PACKAGE_BROKEN, file);
    }
}
