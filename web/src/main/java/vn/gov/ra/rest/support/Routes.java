package vn.gov.ra.rest.support;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the method that an address means where the server has given up before saying so: it refuses a media type (415, 406) before any
 * filter knows the method, yet who may not call is to be told that first.
 */
@ApplicationScoped
public class Routes {

    private static final Pattern PARAMETER = Pattern.compile("\\{\\s*(\\w+)\\s*}");
    private static final String SEGMENT = "([^/]+)";

    @Inject
    private BeanManager beans;
    private List<Route> all = List.of();

    /** One method of one resource and the address it answers. */
    record Route(String verb, Pattern address, List<String> names, int literal, Class<?> resource, Method method) {

        static Route of(String verb, String template, Class<?> resource, Method method) {
            List<String> names = new ArrayList<>();
            StringBuilder address = new StringBuilder();
            int literal = 0;
            int end = 0;
            for (Matcher parameter = PARAMETER.matcher(template); parameter.find(); end = parameter.end()) {
                literal += parameter.start() - end;
                address.append(Pattern.quote(template.substring(end, parameter.start()))).append(SEGMENT);
                names.add(parameter.group(1));
            }
            address.append(Pattern.quote(template.substring(end)));
            return new Route(verb, Pattern.compile(address.toString()), names, literal + template.length() - end, resource, method);
        }

        MultivaluedMap<String, String> parameters(String path) {
            MultivaluedMap<String, String> read = new MultivaluedHashMap<>();
            Matcher values = address.matcher(path);
            for (int i = 0; values.matches() && i < names.size(); i++) {
                read.add(names.get(i), values.group(i + 1));
            }
            return read;
        }
    }

    @PostConstruct
    void read() {
        all = of(beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().map(Bean::getBeanClass).distinct().toList());
    }

    static List<Route> of(List<? extends Class<?>> classes) {
        List<Route> routes = new ArrayList<>();
        for (Class<?> resource : classes) {
            Path root = resource.getAnnotation(Path.class);
            for (Method method : root == null ? new Method[0] : resource.getDeclaredMethods()) {
                verb(method).ifPresent(verb -> routes.add(Route.of(verb, join(root, method.getAnnotation(Path.class)), resource, method)));
            }
        }
        return routes;
    }

    /** @param path below the application's root, without a slash at its start */
    Optional<Route> find(String verb, String path) {
        return find(all, verb, path);
    }

    static Optional<Route> find(List<Route> routes, String verb, String path) {
        return routes.stream().filter(route -> route.verb().equals(verb) && route.address().matcher(path).matches()).max(Comparator.comparingInt(Route::literal));
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations()).map(Annotation::annotationType).map(type -> type.getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null).map(HttpMethod::value).findFirst();
    }

    private static String join(Path root, Path own) {
        return own == null ? trimmed(root.value()) : trimmed(root.value()) + "/" + trimmed(own.value());
    }

    private static String trimmed(String path) {
        return path.replaceAll("^/+|/+$", "");
    }
}
