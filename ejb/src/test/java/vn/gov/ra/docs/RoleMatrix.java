package vn.gov.ra.docs;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Who may call which service method; read from the annotations that the container enforces. */
final class RoleMatrix {

    static final Path FILE = Path.of("../docs/api/roles.md");
    static final List<String> ROLES = List.of("CLERK", "AGENCY_SIGNER", "OFFICER", "OFFICE_SIGNER", "STOREKEEPER", "OBSERVER", "ADMIN", "SUBSCRIBER", "RELYING_SYSTEM");

    /**
     * @param command it takes a version, a file or more than one thing, or answers nothing: it changes something
     * @param roles empty where everybody may call it
     */
    record Entry(String service, String method, boolean command, Set<String> roles) {
    }

    private RoleMatrix() {
    }

    private static final List<Entry> ENTRIES = read();

    static List<Entry> entries() {
        return ENTRIES;
    }

    private static List<Entry> read() {
        List<Entry> entries = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.gov.ra")) {
            if (!type.isAnnotatedWith(Stateless.class)) {
                continue;
            }
            for (JavaMethod method : type.getMethods()) {
                if (method.getModifiers().contains(JavaModifier.PUBLIC) && !method.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                    entries.add(new Entry(type.getPackageName().replace("vn.gov.ra.", "") + "." + type.getSimpleName(), method.getName(), command(method), roles(method)));
                }
            }
        }
        entries.sort(Comparator.comparing(Entry::service).thenComparing(Entry::method).thenComparing(entry -> entry.roles().toString()));
        return entries.stream().distinct().toList();
    }

    private static boolean command(JavaMethod method) {
        return method.getRawReturnType().getName().equals("void")
                || method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(long.class) || type.isEquivalentTo(byte[].class));
    }

    private static Set<String> roles(JavaMethod method) {
        return method.isAnnotatedWith(PermitAll.class) || !method.isAnnotatedWith(RolesAllowed.class) ? Set.of()
                : new TreeSet<>(List.of(method.getAnnotationOfType(RolesAllowed.class).value()));
    }

    static String render() {
        StringBuilder out = new StringBuilder("# Roles and services\n\nGenerated from the annotations that the container enforces; a test compares. `*`: everybody who is let in;"
                + " scope, state and four eyes are checked besides.\n\n| service | method |");
        ROLES.forEach(role -> out.append(' ').append(role).append(" |"));
        out.append("\n|---|---|").append("---|".repeat(ROLES.size())).append('\n');
        for (Entry entry : entries()) {
            out.append("| ").append(entry.service()).append(" | ").append(entry.method()).append(" |");
            ROLES.forEach(role -> out.append(entry.roles().isEmpty() ? " * |" : entry.roles().contains(role) ? " ● |" : " |"));
            out.append('\n');
        }
        return out.toString();
    }
}
