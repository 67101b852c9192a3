package vn.gov.ra.demo.ca;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** A fresh operator for a test. Keys are made once per run and copied, since making them takes seconds. */
final class DemoCa {

    static final Instant NOON = Instant.parse("2026-03-02T05:00:00Z");
    static final CaOptions OPTIONS = new CaOptions("http://127.0.0.1:8280", 2, Duration.ofHours(24), false, false, null);
    static final SubjectSpec HANH = SubjectSpec.person("Nguyễn Thị Hạnh", "hanhnt@quangngai.gov.vn",
            "UBND xã Đăk Hà", "ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI", "Quảng Ngãi");

    private static Path template;

    private DemoCa() {}

    static CaState open(Path home) throws IOException {
        return open(home, OPTIONS, NOON);
    }

    static CaState open(Path home, CaOptions options, Instant now) throws IOException {
        if (!Files.exists(home.resolve("ca"))) copy(template(), home);
        return CaState.open(home.resolve("ca"), home.resolve("demo"), options, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static synchronized Path template() throws IOException {
        if (template != null) return template;
        Path made = Files.createTempDirectory("demo-ca");
        CaState.open(made.resolve("ca"), made.resolve("demo"), OPTIONS, Clock.fixed(NOON, ZoneOffset.UTC)).close();
        template = made;
        return made;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
