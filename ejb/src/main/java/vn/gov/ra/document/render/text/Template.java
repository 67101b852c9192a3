package vn.gov.ra.document.render.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An XHTML text with holes, kept as {@code templates/<feature>/<name>-v<N>.xhtml}. A text once used for a legal document is never
 * changed; a new wording is a new version. {@code {{field}}} is always escaped, there is no raw form; {@code {{#list}}…{{/list}}} repeats
 * (or shows once for a record, a map, true or a non-empty text), {@code {{^list}}…{{/list}}} shows when there is nothing,
 * {@code {{.}}} is the present item, {@code {{>name-v1}}} takes in another template of the same feature.
 * The model is a map or a record; a field the model does not know is a programming error, a null field prints nothing.
 */
public final class Template {

    private static final Pattern TAG = Pattern.compile("\\{\\{([#^/>]?)([A-Za-z0-9.-]+)}}");

    private interface Node {
        void print(Deque<Object> scope, StringBuilder out);
    }

    private final List<Node> nodes;

    private Template(List<Node> nodes) {
        this.nodes = nodes;
    }

    /** Reads the template of that feature, name and version from the class path. */
    public static Template load(String feature, String name, int version) {
        return of(read(feature, name + "-v" + version), feature);
    }

    /** A template from text; {@code feature} is where its partials lie. */
    static Template of(String source, String feature) {
        Matcher tags = TAG.matcher(source);
        return new Template(parse(source, tags, new int[] {0}, null, feature));
    }

    public String fill(Object model) {
        StringBuilder out = new StringBuilder();
        Deque<Object> scope = new ArrayDeque<>();
        scope.push(model);
        nodes.forEach(node -> node.print(scope, out));
        return out.toString();
    }

    private static List<Node> parse(String source, Matcher tags, int[] at, String open, String feature) {
        List<Node> nodes = new ArrayList<>();
        while (tags.find()) {
            String literal = source.substring(at[0], tags.start());
            String name = tags.group(2);
            at[0] = tags.end();
            nodes.add((scope, out) -> out.append(literal));
            switch (tags.group(1)) {
                case "" -> nodes.add((scope, out) -> out.append(escape(Scope.find(scope, name))));
                case ">" -> nodes.addAll(of(read(feature, name), feature).nodes);
                case "/" -> {
                    if (!name.equals(open)) {
                        throw new IllegalStateException("Section " + open + " is closed by " + name);
                    }
                    return nodes;
                }
                default -> nodes.add(section(name, tags.group(1).equals("#"), parse(source, tags, at, name, feature)));
            }
        }
        if (open != null) {
            throw new IllegalStateException("Section " + open + " is never closed");
        }
        String rest = source.substring(at[0]);
        nodes.add((scope, out) -> out.append(rest));
        return nodes;
    }

    private static Node section(String name, boolean shownWhenPresent, List<Node> body) {
        return (scope, out) -> {
            List<?> items = Scope.items(Scope.find(scope, name));
            for (Object item : shownWhenPresent ? items : items.isEmpty() ? List.of(true) : List.of()) {
                scope.push(item);
                body.forEach(node -> node.print(scope, out));
                scope.pop();
            }
        };
    }

    private static String read(String feature, String file) {
        String path = "/templates/" + feature + '/' + file + ".xhtml";
        try (InputStream in = Template.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("No template " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String escape(Object value) {
        return value == null ? "" : Xml.escape(value.toString());
    }
}
