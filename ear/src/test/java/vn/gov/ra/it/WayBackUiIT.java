package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens;
import vn.gov.ra.it.support.Screens.Screen;

/** Who must sign in first stands where the link led, not somewhere near it. */
class WayBackUiIT {

    private static final String BASE = Portal.get().url();

    @Test
    void the_link_of_a_mail_opens_its_object_after_the_sign_in() {
        String address = "/agencies/view?id=" + Portal.get().value("select min(cast(id as varchar)) from agency");

        Screen reader = cameTo(address, Screens.shared().anonymous(), "chuyenvien");

        assertTrue(reader.has("#factsTitle"), reader.text());
        assertTrue(reader.page.context().cookies().stream().noneMatch(cookie -> cookie.name.startsWith("RABACK-")), "used once");
    }

    @Test
    void a_list_comes_back_with_its_filters_though_one_is_named_like_a_parameter_of_the_sign_in() {
        Screen reader = cameTo("/certificates/list?state=IN_FORCE&q=%C4%90%E1%BB%97+V%C4%83n", Screens.shared().withoutScript(), "chuyenvien");

        assertEquals("Đỗ Văn", reader.page.inputValue("main input[name=q]"));
        assertEquals("IN_FORCE", reader.page.inputValue("main select[name=state]"));
    }

    @Test
    void one_entry_of_a_table_of_the_law_is_found_again_too() {
        assertEquals("17.2c-1", cameTo("/law/reason?reason=17.2c-1", Screens.shared().anonymous(), "quantri").page.innerText("h1"));
    }

    @Test
    void of_several_windows_that_wait_for_a_sign_in_each_comes_to_its_own_address() {
        Screen first = Screens.shared().anonymous().open("/certificates/list?state=IN_FORCE");
        Screen last = first.beside().open("/agencies/list?q=hai");
        Screen home = first.beside().open("/");

        // The server waits for the last one alone.
        for (Screen window : List.of(first, last)) {
            window.signIn("chuyenvien");
        }
        home.signIn("chuyenvien");

        assertEquals(BASE + "/certificates/list?state=IN_FORCE", first.page.url());
        assertEquals(BASE + "/agencies/list?q=hai", last.page.url());
        assertEquals(BASE + "/", home.page.url());
    }

    @Test
    void what_a_script_asks_for_after_the_end_of_the_session_leaves_nothing_behind() {
        Screen reader = Screens.shared().anonymous().open("/lookup");

        reader.page.evaluate("() => fetch('/certificates/list?q=x', {redirect: 'manual'}).then(() => true)");

        assertTrue(reader.page.context().cookies().stream().noneMatch(cookie -> cookie.name.startsWith("RABACK-")));
    }

    @Test
    void an_answer_that_nobody_asked_for_signs_nobody_in() {
        Screen stranger = Screens.shared().anonymous().open("/certificates/list?state=0d6ad8de-b7e9-410c-bcea-4b7e3270a50f&code=abc");

        assertTrue(stranger.page.url().startsWith(BASE), stranger.page.url());
        assertEquals(400, stranger.status("/certificates/list?state=0d6ad8de-b7e9-410c-bcea-4b7e3270a50f&code=abc"));
    }

    private static Screen cameTo(String address, Screen stranger, String persona) {
        Screen reader = stranger.open(address).signIn(persona);
        assertEquals(BASE + address, reader.page.url());
        return reader;
    }
}
