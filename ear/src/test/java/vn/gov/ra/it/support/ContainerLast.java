package vn.gov.ra.it.support;

import java.util.Comparator;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.extension.ExtendWith;

/** Classes that deploy by themselves after all others, so that the archive is changed once; before them those that end parts of it, and browser tests. */
public final class ContainerLast implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparing(test -> rank(test.getTestClass())));
    }

    private static String rank(Class<?> test) {
        boolean deploys = false;
        for (ExtendWith extension : test.getAnnotationsByType(ExtendWith.class)) {
            deploys |= java.util.List.of(extension.value()).contains(ServerOnly.class);
        }
        String rank = deploys ? "4" : test.isAnnotationPresent(Disturbing.class) ? "3" : test.getSimpleName().endsWith("UiIT") ? "2" : "1";
        return rank + test.getName();
    }
}
