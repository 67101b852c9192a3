package vn.gov.ra.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sources of all tests, for pages that name them. */
final class TestSources {

    private static final List<String> TREES = List.of("ejb", "web", "ear", "wildfly-config/demo");

    private final Map<String, String> sources = new HashMap<>();

    TestSources() throws IOException {
        for (String tree : TREES) {
            try (Stream<Path> files = Files.walk(StateMachines.root().resolve(tree).resolve("src/test/java"))) {
                for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
                }
            }
        }
    }

    /** A method of that name that JUnit runs: what stands between it and the end of the method before says so. */
    boolean has(String test, String method) {
        String source = sources.getOrDefault(test, "");
        int at = Math.max(source.indexOf("void " + method + "("), source.indexOf("Stream<DynamicTest> " + method + "("));
        String before = at < 0 ? "" : source.substring(Math.max(0, source.lastIndexOf("\n    }\n", at)), at);
        return Stream.of("@Test", "@ParameterizedTest").anyMatch(before::contains);
    }
}
