package vn.gov.ra.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The calls that write the audit trail under a name of their own, read from the sources: steps of state machines name themselves. */
final class AuditCalls {

    /**
     * One name that the sources write.
     *
     * @param object what the row is about, the second argument; null where it is no literal
     * @param fields keys of the details as far as the call itself lists them
     * @param writer simple name of the class
     */
    record Call(String event, String object, Set<String> fields, String writer) {
    }

    private static final Pattern BEGIN = Pattern.compile("\\b(?:audit\\.)?record(?:Failure)?\\(");
    private static final Pattern EVENT = Pattern.compile("\"([a-z][a-z-]*\\.[a-z][a-z-]*)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");

    private AuditCalls() {
    }

    /** Ordered by name. */
    static List<Call> all() {
        List<Call> calls = new ArrayList<>();
        for (String module : List.of("ejb", "web")) {
            try (Stream<Path> files = Files.walk(StateMachines.root().resolve(module + "/src/main/java"))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    String source = Files.readString(file);
                    if (source.contains("AuditTrail")) {
                        read(source, file.getFileName().toString().replace(".java", ""), calls);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        calls.sort(Comparator.comparing(Call::event));
        return calls;
    }

    private static void read(String source, String writer, List<Call> calls) {
        Matcher begin = BEGIN.matcher(source);
        while (begin.find()) {
            List<String> arguments = arguments(source, begin.end());
            Matcher event = EVENT.matcher(arguments.get(0));
            while (event.find()) {
                calls.add(new Call(event.group(1), literal(arguments.size() > 1 ? arguments.get(1) : ""), fields(arguments), writer));
            }
        }
    }

    private static Set<String> fields(List<String> arguments) {
        Set<String> keys = new LinkedHashSet<>();
        for (String argument : arguments) {
            int map = argument.indexOf("Map.of(");
            if (map < 0) {
                continue;
            }
            List<String> pairs = arguments(argument, map + "Map.of(".length());
            for (int i = 0; i < pairs.size(); i += 2) {
                String key = literal(pairs.get(i));
                if (key != null) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }

    /** The literal that is the whole argument, else null. */
    private static String literal(String argument) {
        Matcher literal = LITERAL.matcher(argument.strip());
        return literal.matches() ? literal.group(1) : null;
    }

    /** Arguments of a call whose opening parenthesis ends just before {@code from}. */
    private static List<String> arguments(String source, int from) {
        List<String> arguments = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        for (int i = from; i < source.length(); i++) {
            char c = source.charAt(i);
            quoted ^= c == '"' && source.charAt(i - 1) != '\\';
            if (!quoted && (c == '(' || c == '[' || c == '{')) {
                depth++;
            } else if (!quoted && (c == ')' || c == ']' || c == '}') && depth-- == 0) {
                break;
            } else if (!quoted && c == ',' && depth == 0) {
                arguments.add(current.toString());
                current.setLength(0);
                continue;
            }
            current.append(c);
        }
        arguments.add(current.toString());
        return arguments;
    }
}
