package vn.gov.ra.web.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.ra.overview.Urgent;
import vn.gov.ra.web.support.Menu;

/** Everybody who sees the overview is led to lists of one's own alone. */
class OverviewPageTest {

    @ParameterizedTest
    @CsvSource({"OFFICER,LINES_DUE AFTER_REVIEW LISTS_OVERDUE QUARANTINED CUSTODY_MISMATCH DECLARATIONS", "STOREKEEPER,LISTS_OVERDUE QUARANTINED CUSTODY_MISMATCH", "ADMIN,LISTS_OVERDUE QUARANTINED CUSTODY_MISMATCH DECLARATIONS",
        "OBSERVER,LINES_DUE AFTER_REVIEW LISTS_OVERDUE QUARANTINED CUSTODY_MISMATCH DECLARATIONS"})
    void a_number_leads_to_its_list_where_the_reader_may_open_it(String role, String kinds) {
        OverviewPage page = new OverviewPage();
        Menu menu = new Menu();
        set(page, "menu", menu);
        set(menu, "request", answering(HttpServletRequest.class, "isUserInRole", role));
        set(menu, "application", answering(ServletContext.class, "getResource", null));
        Set<Urgent.Kind> expected = Arrays.stream(kinds.split(" ")).map(Urgent.Kind::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(Urgent.Kind.class)));
        Set<Urgent.Kind> led = EnumSet.allOf(Urgent.Kind.class);
        led.removeIf(kind -> !page.leads(new Urgent(kind, 1, 0, null)));
        assertEquals(expected, led);
    }

    /** @param role that the one who asks has; every page exists */
    private static <T> T answering(Class<T> type, String asked, String role) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (!method.getName().equals(asked)) {
                throw new AssertionError("the page asks for " + method.getName() + ", which this test gives no answer to");
            }
            return role == null ? URI.create("file:/page").toURL() : (Object) role.equals(arguments[0]);
        }));
    }

    private static void set(Object bean, String name, Object value) {
        try {
            Field field = bean.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(bean, value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
