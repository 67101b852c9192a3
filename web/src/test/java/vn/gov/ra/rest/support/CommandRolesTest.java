package vn.gov.ra.rest.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.PathParam;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.gov.ra.rest.certificate.CertificateResource;
import vn.gov.ra.rest.line.LineResource;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Step;

/** Every command of the API knows the service's method that it runs, and so its roles. */
class CommandRolesTest {

    private static final Path SOURCES = Path.of("").toAbsolutePath().resolve(Files.isDirectory(Path.of("web")) ? "web" : "").resolve("src/main/java");
    private static final Set<String> ALL = Set.of(Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN,
            Role.SUBSCRIBER, Role.RELYING_SYSTEM);
    private static final Pattern ACTION = Pattern.compile("case \"([a-z-]+)\"(?:, \"([a-z-]+)\")*(?:, \"([a-z-]+)\")?");

    private static List<Class<?>> resources() throws IOException, ClassNotFoundException {
        List<Class<?>> found = new java.util.ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES.resolve("vn/gov/ra/rest"))) {
            for (Path file : files.filter(path -> path.toString().endsWith("Resource.java")).sorted().toList()) {
                found.add(Class.forName(SOURCES.relativize(file).toString().replace(".java", "").replace('/', '.')));
            }
        }
        return found;
    }

    private static List<Method> commands() throws IOException, ClassNotFoundException {
        return resources().stream().flatMap(resource -> Arrays.stream(resource.getDeclaredMethods())).filter(CommandRolesTest::command).toList();
    }

    private static boolean command(Method method) {
        return Arrays.stream(method.getAnnotations()).map(one -> one.annotationType().getAnnotation(HttpMethod.class)).anyMatch(verb -> verb != null
                && !verb.value().equals("GET"));
    }

    private static boolean dispatches(Method command) {
        return Arrays.stream(command.getParameters()).map(parameter -> parameter.getAnnotation(PathParam.class)).anyMatch(named -> named != null && named.value().equals("action"));
    }

    private static Method of(Class<?> resource, String name) {
        return Arrays.stream(resource.getDeclaredMethods()).filter(method -> method.getName().equals(name)).findFirst().orElseThrow();
    }

    private static boolean admits(Class<?> resource, String method, String action, String role) {
        return CommandRoles.met(of(resource, method).getAnnotation(Runs.class), action, role::equals);
    }

    @Test
    void every_command_names_the_service_that_does_it() throws IOException, ClassNotFoundException {
        assertTrue(commands().size() > 50, "all resources were found");
        for (Method command : commands()) {
            Runs runs = command.getAnnotation(Runs.class);
            assertTrue(runs != null, command + " has no @Runs");
            if (!dispatches(command)) {
                assertEquals(runs.method().length, CommandRoles.methods(runs, null).size(), command + ": the service has no such method");
                assertTrue(runs.method().length > 0, command.toString());
            }
        }
    }

    @Test
    void every_action_of_a_resource_leads_to_a_method_with_roles() throws IOException, ClassNotFoundException {
        for (Method command : commands().stream().filter(CommandRolesTest::dispatches).toList()) {
            Runs runs = command.getAnnotation(Runs.class);
            Set<String> actions = actions(command.getDeclaringClass());
            assertTrue(runs.steps().length > 0 || actions.size() > 1, command.toString());
            actions.forEach(action -> assertFalse(CommandRoles.of(runs, action).isEmpty(), command + ": " + action));
        }
    }

    /** The constants of a resource are no second list: what it lets in is what its services let in. */
    @Test
    void a_resource_admits_the_roles_of_its_services_and_no_other() throws IOException, ClassNotFoundException {
        for (Method command : commands()) {
            RolesAllowed door = CommandDoor.annotation(RolesAllowed.class, command.getDeclaringClass(), command);
            if (door == null) {
                continue;
            }
            Runs runs = command.getAnnotation(Runs.class);
            Set<String> inside = new TreeSet<>();
            Stream<String> named = dispatches(command) ? Stream.concat(actions(command.getDeclaringClass()).stream(), steps(runs)) : Stream.of("");
            named.filter(action -> !CommandRoles.of(runs, action).isEmpty()).forEach(action -> ALL.stream()
                    .filter(role -> CommandRoles.met(runs, action, role::equals)).forEach(inside::add));
            Set<String> outside = new TreeSet<>(Set.of(door.value()));
            // A relying system is let in by its scope where the resource asks for one.
            inside.remove(Role.RELYING_SYSTEM);
            outside.remove(Role.RELYING_SYSTEM);
            assertEquals(inside, outside, command.toString());
        }
    }

    @Test
    void overloads_of_a_service_have_the_same_roles() throws IOException, ClassNotFoundException {
        for (Method command : commands()) {
            for (Class<?> service : command.getAnnotation(Runs.class).value()) {
                Arrays.stream(service.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(RolesAllowed.class))
                        .collect(Collectors.groupingBy(Method::getName, Collectors.mapping(method -> Set.of(method.getAnnotation(RolesAllowed.class).value()), Collectors.toSet())))
                        .forEach((name, roles) -> assertEquals(1, roles.size(), service + "." + name));
            }
        }
    }

    @Test
    void between_roles_of_the_office_the_action_decides() {
        assertTrue(admits(LineResource.class, "act", "claim", Role.OFFICER));
        assertFalse(admits(LineResource.class, "act", "claim", Role.OFFICE_SIGNER));
        assertTrue(admits(LineResource.class, "act", "approve", Role.OFFICE_SIGNER));
        assertFalse(admits(LineResource.class, "act", "approve", Role.OFFICER));
        assertFalse(admits(LineResource.class, "act", "void", Role.OFFICER));
        assertTrue(admits(CertificateResource.class, "act", "confirm-activation", Role.CLERK));
        assertFalse(admits(CertificateResource.class, "act", "confirm-activation", Role.OFFICER));
        assertTrue(admits(LineResource.class, "act", "khong-co", Role.OBSERVER), "what nobody knows is for the resource to refuse");
    }

    private static Stream<String> steps(Runs runs) {
        // Steps of the system are not asked for by anybody.
        return Arrays.stream(runs.steps()).flatMap(table -> Arrays.stream(table.getEnumConstants())).map(step -> (Step<?>) step)
                .filter(step -> !step.bySystem()).map(Step::event);
    }

    /** Of the resource, and of the class beside it that takes the actions of lines. */
    private static Set<String> actions(Class<?> resource) {
        Set<String> actions = new TreeSet<>();
        for (String name : List.of(resource.getName(), resource.getName().replace("Resource", "Actions"))) {
            Path source = SOURCES.resolve(name.replace('.', '/') + ".java");
            if (Files.exists(source)) {
                read(source, actions);
            }
        }
        return actions;
    }

    private static void read(Path source, Set<String> into) {
        try {
            for (Matcher match = ACTION.matcher(Files.readString(source)); match.find();) {
                for (String one : match.group().replace("case ", "").replace("\"", "").split(", ")) {
                    into.add(one);
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
