package vn.gov.ra.docs;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import vn.gov.ra.shared.ErrorCode;

/** Writes {@code docs/api/problems.md} from the error enums and their texts; run with {@code -Dra.docs.update=true}. */
final class ProblemsDoc {

    static final Path FILE = Path.of("../docs/api/problems.md");
    private static final Path TEXTS = Path.of("src/main/resources/messages/errors");

    private ProblemsDoc() {
    }

    private static final List<ErrorCode> CODES = read();

    /** Every refusal of the domain, ordered by code. */
    static List<ErrorCode> codes() {
        return CODES;
    }

    private static List<ErrorCode> read() {
        List<ErrorCode> codes = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.gov.ra")) {
            if (type.isEnum() && type.isAssignableTo(ErrorCode.class)) {
                for (Object constant : type.reflect().getEnumConstants()) {
                    codes.add((ErrorCode) constant);
                }
            }
        }
        codes.sort(Comparator.comparing(ErrorCode::code));
        return codes;
    }

    static Properties texts(String language) throws IOException {
        Properties all = new Properties();
        try (Stream<Path> files = Files.list(TEXTS)) {
            for (Path file : files.filter(path -> path.getFileName().toString().endsWith("_" + language + ".properties")).sorted().toList()) {
                try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    all.load(reader);
                }
            }
        }
        return all;
    }

    static String render() throws IOException {
        Properties vietnamese = texts("vi");
        Properties english = texts("en");
        StringBuilder out = new StringBuilder("# Problems\n\nGenerated from the error enums and their texts; a test compares. Every refusal is `application/problem+json` (RFC 9457) with `type` = "
                + "`urn:ra:problem:` and the code. A code is used once and never again. What the web tier refuses by itself: [web-problems.md](web-problems.md).\n\n| code | HTTP | tiếng Việt | English |\n|---|---|---|---|\n");
        for (ErrorCode code : codes()) {
            out.append("| `").append(code.code()).append("` | ").append(code.kind().status()).append(" | ").append(cell(vietnamese.getProperty(code.code())))
                    .append(" | ").append(cell(english.getProperty(code.code()))).append(" |\n");
        }
        return out.toString();
    }

    private static String cell(String text) {
        return text == null ? "" : text.replace("|", "\\|").replace("''", "'");
    }
}
