package vn.gov.ra.demo.ca;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A command, its arguments and its options with values. Home and port default to {@code RA_HOME} and {@code RA_CA_PORT}. */
record CommandLine(String command, List<String> arguments, Map<String, String> options) {

    private static final Map<String, int[]> COUNTS = Map.of("serve", new int[] {0, 0}, "submit", new int[] {1, 2}, "result", new int[] {1, 2},
            "revoke", new int[] {3, 3}, "release", new int[] {2, 2}, "publish", new int[] {0, 1}, "switch", new int[] {1, 1}, "sign-pdf", new int[] {2, 2});
    private static final Set<String> OPTIONS = Set.of("--dir", "--demo", "--port", "--as", "--keys", "--part", "--delay");

    /** Its message is the command whose usage helps. */
    static final class WrongUse extends RuntimeException {

        private static final long serialVersionUID = 1L;

        WrongUse(String command) {
            super(command);
        }
    }

    static CommandLine parse(String... args) {
        if (args.length == 0 || !COUNTS.containsKey(args[0])) throw new WrongUse("");
        List<String> arguments = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        for (int i = 1; i < args.length; i++) {
            if (!args[i].startsWith("--")) {
                arguments.add(args[i]);
                continue;
            }
            if (!OPTIONS.contains(args[i]) || i + 1 == args.length) throw new WrongUse(args[0]);
            options.put(args[i], args[++i]);
        }
        int[] count = COUNTS.get(args[0]);
        if (arguments.size() < count[0] || arguments.size() > count[1]) throw new WrongUse(args[0]);
        return new CommandLine(args[0], arguments, options);
    }

    String argument(int index) {
        return arguments.get(index);
    }

    String argument(int index, String fallback) {
        return index < arguments.size() ? arguments.get(index) : fallback;
    }

    String option(String name, String fallback) {
        return options.getOrDefault(name, fallback);
    }

    int port() {
        String port = option("--port", System.getenv().getOrDefault("RA_CA_PORT", "8280"));
        if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65_535) throw new WrongUse(command);
        return Integer.parseInt(port);
    }

    Path home() {
        return Path.of(System.getenv().getOrDefault("RA_HOME", ".portal"));
    }
}
