package vn.gov.ra.web.kit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Field;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.web.support.Office;

/** Page, list and file of the gallery ask the same question before they show anything. */
class GalleryTest {

    private static final Office AT_WORK = office(false);

    private static Office office(boolean demo) {
        return new Office() {
            @Override
            public boolean demo() {
                return demo;
            }
        };
    }

    @Test
    void an_office_at_work_has_no_gallery() {
        GalleryPage page = with(new GalleryPage(), AT_WORK);

        DomainException refusal = assertThrows(DomainException.class, page::load);

        assertEquals(SharedError.NOT_FOUND, refusal.error());
    }

    @Test
    void nor_its_list_as_a_page_or_a_file() {
        GalleryListPage list = with(new GalleryListPage(), AT_WORK);

        DomainException refusal = assertThrows(DomainException.class, () -> list.fetch(Paging.of(null, null)));

        assertEquals(SharedError.NOT_FOUND, refusal.error());
    }

    @Test
    void a_demo_has_it() {
        assertDoesNotThrow(with(new GalleryPage(), office(true))::load);
    }

    private static <T> T with(T page, Office office) {
        try {
            Field field = page.getClass().getDeclaredField("demo");
            field.setAccessible(true);
            field.set(page, new DemoOnly(office));
            return page;
        } catch (ReflectiveOperationException renamed) {
            throw new AssertionError(renamed);
        }
    }
}
