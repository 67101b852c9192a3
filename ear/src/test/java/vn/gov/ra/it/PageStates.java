package vn.gov.ra.it;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The states of a page beside the one it opens in: a list in which nothing is found, a form sent empty, what opens on top. Which of them a page
 * has is read from the page itself, so that a page that is new is not forgotten.
 */
final class PageStates {

    /** What nobody is called. */
    private static final String NOTHING = "=khong-co-gi-nhu-the";
    private static final String SEARCHED = "form.filters input[type=search]:not([data-pick])";
    /**
     * Makes the first form that can be refused one that is, and names its button: what is required is left out, a day is none, or else the version of
     * the object is one that nobody has seen. A form with none of these would do what it is for, and looking at pages changes nothing.
     */
    private static final String EMPTIED = """
            () => {
              const forms = [...document.querySelectorAll('main form[method=post]')].filter(f => f.querySelector('input[type=submit][id]:not([data-plain])'));
              const day = 'input[placeholder="dd/mm/yyyy"]', version = 'input[type=hidden][id$=ersion]';
              const form = forms.find(f => f.querySelector('[aria-required=true]')) || forms.find(f => f.querySelector(day)) || forms.find(f => f.querySelector(version));
              if (!form) return null;
              form.noValidate = true;
              form.querySelectorAll('input[type=text],textarea').forEach(i => { i.value = ''; });
              if (!form.querySelector('[aria-required=true]')) {
                form.querySelectorAll(day).forEach(i => { i.value = '31/02/2026'; });
                form.querySelectorAll(version).forEach(i => { i.value = '987654'; });
              }
              const buttons = [...form.querySelectorAll('input[type=submit][id]')].filter(b => !b.dataset.plain);
              const button = buttons.find(b => b.classList.contains('primary')) || buttons.find(b => b.classList.contains('danger')) || buttons[0];
              button.removeAttribute('aria-disabled');
              return button.id;
            }""";

    /** The dialog about the end of the session belongs to every page of the frame, popovers too: once for all of them is enough. */
    private final AtomicBoolean frameSeen = new AtomicBoolean();

    /** @param within the part of the page that is different then @param reach leads there from the page as it is @param leave makes room for the next state */
    record State(String name, String within, Runnable reach, Runnable leave) {
    }

    /** @param page open at {@code address}, as it came */
    List<State> others(Page page, String address) {
        List<State> states = new ArrayList<>();
        if (page.locator(SEARCHED).count() > 0) {
            String searched = page.locator(SEARCHED).first().getAttribute("name");
            states.add(new State("empty", "main", () -> page.navigate(address + (address.contains("?") ? "&" : "?") + searched + NOTHING), () -> page.navigate(address)));
        }
        String button = (String) page.evaluate(EMPTIED);
        if (button != null && !button.isEmpty()) {
            states.add(new State("error", "main", () -> send(page, button), () -> page.navigate(address)));
        }
        popovers(page, states);
        return states;
    }

    private static void send(Page page, String button) {
        page.evaluate(EMPTIED);
        page.waitForNavigation(() -> page.evaluate("id => document.getElementById(id).click()", button));
    }

    private void popovers(Page page, List<State> states) {
        Locator dialogs = page.locator("dialog[id]");
        if (frameSeen.get() || dialogs.count() > 0 && !frameSeen.compareAndSet(false, true)) {
            return;
        }
        // Found again when their turn comes: the states before them may have opened the page anew.
        for (String id : ids(dialogs)) {
            Locator dialog = page.locator("#" + id);
            states.add(new State("dialog " + id, "#" + id, () -> dialog.evaluate("d => d.showModal()"), () -> dialog.evaluate("d => d.close()")));
        }
        for (String id : ids(page.locator(".menu[popover]"))) {
            Locator menu = page.locator("#" + id);
            states.add(new State("popover " + id, "#" + id, () -> menu.evaluate("m => m.showPopover()"), () -> menu.evaluate("m => m.hidePopover()")));
        }
    }

    private static List<String> ids(Locator parts) {
        return parts.all().stream().map(part -> part.getAttribute("id")).toList();
    }
}
