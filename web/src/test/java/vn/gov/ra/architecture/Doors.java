package vn.gov.ra.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.Part;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.EntityPart;
import java.io.File;
import java.io.InputStream;
import java.io.Reader;
import java.lang.annotation.Annotation;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.primefaces.model.file.UploadedFile;
import vn.gov.ra.document.Incoming;

/** Where octets from outside become a file: in what reads a part of a form, the body of a request or base64, and in resources that are given the body whole. */
final class Doors {

    private static final Map<Class<?>, Set<String>> READS = Map.of(
            Part.class, Set.of("getInputStream", "write"),
            EntityPart.class, Set.of("getContent"),
            UploadedFile.class, Set.of("getInputStream", "getContent", "write"),
            ServletRequest.class, Set.of("getInputStream", "getReader"),
            ContainerRequestContext.class, Set.of("getEntityStream"),
            jakarta.ws.rs.ext.ReaderInterceptorContext.class, Set.of("getInputStream"),
            Base64.Decoder.class, Set.of("decode", "wrap"));
    private static final Set<Class<? extends Annotation>> TAKES = Set.of(POST.class, PUT.class, PATCH.class);
    private static final Set<String> WHOLE = Set.of(byte[].class.getName(), InputStream.class.getName(), Reader.class.getName(), File.class.getName());

    private Doors() {
    }

    static Set<String> all(JavaClasses classes) {
        return named(classes, Doors::isDoor);
    }

    /** Those that do not bring what they read to the gate. */
    static Set<String> open(JavaClasses classes) {
        return named(classes, door -> isDoor(door) && door.getAccessesFromSelf().stream().noneMatch(Doors::isGate));
    }

    private static Set<String> named(JavaClasses classes, Predicate<JavaCodeUnit> wanted) {
        return classes.stream().flatMap(type -> type.getCodeUnits().stream()).filter(wanted)
                .map(one -> one.getOwner().getName() + "." + one.getName()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isDoor(JavaCodeUnit unit) {
        return unit.getAccessesFromSelf().stream().anyMatch(Doors::reads) || isGivenTheBody(unit);
    }

    private static boolean reads(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return access.getTarget() instanceof CodeUnitAccessTarget
                && READS.entrySet().stream().anyMatch(entry -> entry.getValue().contains(access.getTarget().getName()) && owner.isAssignableTo(entry.getKey()));
    }

    private static boolean isGivenTheBody(JavaCodeUnit unit) {
        return TAKES.stream().anyMatch(method -> unit.isAnnotatedWith(method)) && unit.getRawParameterTypes().stream().anyMatch(type -> WHOLE.contains(type.getName()));
    }

    private static boolean isGate(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(Incoming.class) && access.getTarget().getName().equals("admitted");
    }
}
