package vn.gov.ra.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of the house. Each takes the root package, so that it can be tried on planted violations. */
final class Rules {

    private static final Set<String> CLOCK_READERS = Set.of(
            Instant.class.getName() + ".now", "java.time.LocalDate.now", "java.time.LocalDateTime.now", "java.time.LocalTime.now",
            "java.time.ZonedDateTime.now", "java.time.OffsetDateTime.now", "java.time.Year.now", "java.time.YearMonth.now",
            "java.lang.System.currentTimeMillis", Clock.class.getName() + ".systemUTC", Clock.class.getName() + ".systemDefaultZone",
            Clock.class.getName() + ".system", Calendar.class.getName() + ".getInstance");

    private Rules() {
    }

    static ArchRule noCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    /** Only the uses listed; a feature without a row fails. */
    static ArchRule onlyListedUses(String root, Map<String, Set<String>> table) {
        return classes().that().resideInAPackage(root + ".*..").should(new ArchCondition<>("use only what the feature map allows") {
            @Override
            public void check(JavaClass source, ConditionEvents events) {
                String feature = feature(root, source);
                Set<String> allowed = table.get(feature);
                if (allowed == null) {
                    events.add(SimpleConditionEvent.violated(source, "feature " + feature + " has no row in the map: " + source.getName()));
                    return;
                }
                source.getDirectDependenciesFromSelf().forEach(use -> {
                    String target = feature(root, use.getTargetClass());
                    if (target != null && !target.equals(feature) && !allowed.contains(target)) {
                        events.add(SimpleConditionEvent.violated(source, feature + " may not use " + target + ": " + use.getDescription()));
                    }
                });
            }
        });
    }

    static String feature(String root, JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return null;
        }
        String rest = name.substring(root.length() + 1);
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    static ArchRule noWebTechnology(String root) {
        return noClasses().that().resideInAPackage(root + "..").should().dependOnClassesThat().resideInAnyPackage(
                "jakarta.faces..", "jakarta.ws.rs..", "jakarta.servlet..", "org.primefaces..", "org.omnifaces..");
    }

    /** Calls and method references alike; the producer of the clock and the generator of ids are the only readers. */
    static ArchRule nobodyReadsTheMachinesClock(String root, String... exempt) {
        DescribedPredicate<JavaClass> bound = describe("outside the clock's producer", type -> !List.of(exempt).contains(type.getName()));
        DescribedPredicate<AccessTarget> clock = describe("reader of the machine's clock", target -> target instanceof CodeUnitAccessTarget unit && readsClock(unit));
        return noClasses().that().resideInAPackage(root + "..").and(bound).should().accessTargetWhere(
                describe("the machine's clock", access -> clock.test(access.getTarget())));
    }

    private static boolean readsClock(CodeUnitAccessTarget target) {
        String name = target.getOwner().getName() + "." + target.getName();
        boolean withoutClock = target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean newDate = target.getOwner().isEquivalentTo(Date.class) && target.getName().equals("<init>") && target.getRawParameterTypes().isEmpty();
        return newDate || CLOCK_READERS.contains(name) && withoutClock;
    }

    static ArchRule entityManagerOnlyInRepositoriesAndQueries(String root) {
        return noClasses().that().resideInAPackage(root + "..").and().haveNameNotMatching(".*(Repository|Query)(\\$.*)?")
                .should().dependOnClassesThat().areAssignableTo(EntityManager.class);
    }

    static ArchRule statelessMethodsNameTheirRoles(String root) {
        return methods().that().areDeclaredInClassesThat().resideInAPackage(root + "..").and().areDeclaredInClassesThat().areAnnotatedWith(Stateless.class)
                .and().arePublic().and().doNotHaveModifier(JavaModifier.STATIC).and().doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should(new ArchCondition<>("carry exactly one of @RolesAllowed, @PermitAll, @DenyAll") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        long marks = List.of(RolesAllowed.class, PermitAll.class, DenyAll.class).stream().filter(method::isAnnotatedWith).count();
                        if (marks != 1) {
                            events.add(SimpleConditionEvent.violated(method, method.getFullName() + " carries " + marks));
                        }
                    }
                });
    }

    static ArchRule forbiddenSuffixes(String root) {
        return noClasses().that().resideInAPackage(root + "..").should().haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Processor|Data|Info)(\\$.*)?");
    }
}
