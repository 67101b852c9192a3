package vn.gov.ra.demo.bench;

import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;

/** One measurement by name; found by {@link ServiceLoader} (see the package for how to add one). */
public interface Bench {

    /** The word after {@code ./portal bench}: lower-case letters. */
    String name();

    /** One line for the help: what is compared with what. */
    String purpose();

    /** Options without their dashes, with their defaults, in the order of the help. */
    default Map<String, String> options() {
        return Map.of();
    }

    default Set<Need> needs() {
        return Set.of();
    }

    /** Measures. @throws Exception whatever went wrong, a wrong answer too; the command then ends with 1 */
    List<Figure> run(BenchRun run) throws Exception;

    /** All there are, by name. */
    static List<Bench> all() {
        return ServiceLoader.load(Bench.class, Bench.class.getClassLoader()).stream().map(ServiceLoader.Provider::get)
                .sorted(java.util.Comparator.comparing(Bench::name)).toList();
    }
}
