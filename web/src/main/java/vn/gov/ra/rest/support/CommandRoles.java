package vn.gov.ra.rest.support;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.gov.ra.shared.Step;

/** The roles of the service's method that a command {@link Runs}: each set must be met by one role of the caller. */
final class CommandRoles {

    /** The method of a service that takes the steps of a table. */
    private static final String TAKES_STEPS = "take";

    private CommandRoles() {
    }

    /** @param action of the address; null where it has none. An action that nobody knows is left to the resource to refuse. */
    static boolean met(Runs runs, String action, Predicate<String> holds) {
        return of(runs, action).stream().allMatch(roles -> roles.stream().anyMatch(holds));
    }

    static List<Set<String>> of(Runs runs, String action) {
        List<Set<String>> all = new ArrayList<>();
        Set<String> ofMethods = methods(runs, action).stream().flatMap(CommandRoles::roles).collect(toSet());
        if (!ofMethods.isEmpty()) {
            all.add(ofMethods);
        }
        Arrays.stream(runs.steps()).flatMap(table -> Arrays.stream(table.getEnumConstants())).map(step -> (Step<?>) step)
                .filter(step -> step.event().equals(action) && !step.bySystem()).map(Step::roles).findFirst().ifPresent(all::add);
        return all;
    }

    /** One for each name; overloads of a service's method have the same roles, as a test says. */
    static List<Method> methods(Runs runs, String action) {
        List<Method> named = named(runs, runs.method().length == 0 ? List.of(called(runs, action)) : List.of(runs.method()));
        return named.isEmpty() && runs.steps().length > 0 ? named(runs, List.of(TAKES_STEPS)) : named;
    }

    private static List<Method> named(Runs runs, List<String> names) {
        return names.stream().flatMap(name -> Arrays.stream(runs.value()).flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                .filter(method -> method.getName().equals(name) && (method.isAnnotationPresent(RolesAllowed.class) || method.isAnnotationPresent(PermitAll.class))).limit(1)).toList();
    }

    /** None where the service asks for none. */
    private static Stream<String> roles(Method method) {
        RolesAllowed roles = method.getAnnotation(RolesAllowed.class);
        return roles == null ? Stream.empty() : Stream.of(roles.value());
    }

    private static String called(Runs runs, String action) {
        String prefix = action + "=";
        return Arrays.stream(runs.called()).filter(one -> one.startsWith(prefix)).map(one -> one.substring(prefix.length())).findFirst()
                .orElseGet(() -> camel(action));
    }

    /** {@code ask-supplement} → {@code askSupplement}. */
    private static String camel(String action) {
        StringBuilder name = new StringBuilder();
        boolean upper = false;
        for (char letter : (action == null ? "" : action).toCharArray()) {
            if (letter == '-') {
                upper = true;
            } else {
                name.append(upper ? Character.toUpperCase(letter) : letter);
                upper = false;
            }
        }
        return name.toString();
    }
}
