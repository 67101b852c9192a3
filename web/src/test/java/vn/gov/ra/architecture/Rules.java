package vn.gov.ra.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.faces.view.ViewScoped;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import java.util.Set;

/** Rules of the edge. Each takes the packages, so that it can be tried on planted violations. */
final class Rules {

    private static final Set<String> CLOCK_READERS = Set.of("java.time.Instant.now", "java.time.LocalDate.now", "java.time.LocalDateTime.now",
            "java.time.ZonedDateTime.now", "java.time.OffsetDateTime.now", "java.time.Year.now", "java.lang.System.currentTimeMillis", "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone", "java.time.Clock.system");

    private Rules() {
    }

    static ArchRule noEntities(String... packages) {
        DescribedPredicate<JavaClass> entity = describe("entities", type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class)
                || type.isAnnotatedWith(MappedSuperclass.class));
        return noClasses().that().resideInAnyPackage(packages).should().dependOnClassesThat(entity);
    }

    static ArchRule viewScopedAreSerializable(String... packages) {
        return classes().that().resideInAnyPackage(packages).and().areAnnotatedWith(ViewScoped.class).should().beAssignableTo(Serializable.class);
    }

    static ArchRule viewScopedAreNamedPages(String... packages) {
        return classes().that().resideInAnyPackage(packages).and().areAnnotatedWith(ViewScoped.class).should().haveSimpleNameEndingWith("Page");
    }

    /** Calls and method references alike; {@code now(clock)} is what is wanted. */
    static ArchRule nobodyReadsTheMachinesClock(String... packages) {
        return noClasses().that().resideInAnyPackage(packages).should().accessTargetWhere(describe("the machine's clock", Rules::readsClock));
    }

    private static boolean readsClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target && CLOCK_READERS.contains(target.getOwner().getName() + "." + target.getName())
                && target.getRawParameterTypes().stream().noneMatch(type -> type.getName().equals("java.time.Clock"));
    }
}
