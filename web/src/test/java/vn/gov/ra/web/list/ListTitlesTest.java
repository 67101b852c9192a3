package vn.gov.ra.web.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.Messages;

/** Each list has a name of its own, and a title for the file it leaves as. */
class ListTitlesTest {

    private static Set<String> names() throws ReflectiveOperationException {
        Set<String> names = new TreeSet<>();
        for (JavaClass one : new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.gov.ra.web")) {
            if (one.isAssignableTo(ListPage.class) && !one.getModifiers().contains(JavaModifier.ABSTRACT)) {
                try {
                    assertTrue(names.add(((ListPage<?>) one.reflect().getDeclaredConstructor().newInstance()).getName()), one.getName());
                } catch (InvocationTargetException broken) {
                    throw new AssertionError(one.getName(), broken);
                }
            }
        }
        return names;
    }

    @Test
    void every_list_has_a_title_in_both_languages() throws ReflectiveOperationException {
        Set<String> names = names();
        assertTrue(names.size() > 25, names.toString());
        for (Locale language : Set.of(Messages.VI, Messages.EN)) {
            Set<String> silent = new TreeSet<>(names);
            silent.removeIf(name -> Messages.texts("labels", language).containsKey("kit.list." + name));
            assertEquals(Set.of(), silent, language.toString());
        }
    }
}
