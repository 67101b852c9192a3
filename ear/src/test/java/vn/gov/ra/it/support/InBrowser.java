package vn.gov.ra.it.support;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * A class of tests with a browser of its own, so that what it does to windows and sessions reaches no other class.
 * <p>{@code -Dra.crawl.url=http://127.0.0.1:8080} looks at a portal that runs already, where the class asks nothing of the portal's database.
 */
public abstract class InBrowser {

    protected static Screens screens;
    /** Address of the portal, without a slash at the end. */
    protected static String base;

    @BeforeAll
    static void openBrowser() {
        String url = System.getProperty("ra.crawl.url");
        base = url == null ? Portal.get().url() : url;
        screens = new Screens(base);
    }

    @AfterAll
    static void closeBrowser() {
        screens.close();
    }
}
