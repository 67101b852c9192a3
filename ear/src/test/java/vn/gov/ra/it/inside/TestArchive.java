package vn.gov.ra.it.inside;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.Asset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import vn.gov.ra.demo.ca.PdfSigner;
import vn.gov.ra.it.WalkIT;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Pictures;
import vn.gov.ra.it.support.ServerOnly;
import vn.gov.ra.it.support.Signing;

/** The archive of the build with the tests in its WAR; a second WAR would need a security domain of its own. */
public final class TestArchive {

    private static final String WAR = "ra-web.war";

    private TestArchive() {
    }

    /** With every test of this package and what they share; each class deploys the same, so that one deployment serves all. */
    public static EnterpriseArchive whole() {
        return with(WalkIT.class, ServerOnly.class, Person.class, Pictures.class, Signing.class);
    }

    private static EnterpriseArchive with(Class<?>... classes) {
        File built = Path.of(System.getProperty("ra.root", ".."), "ear/target/ra.ear").toFile();
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "ra.ear").importFrom(built).as(EnterpriseArchive.class);
        WebArchive war = ear.getAsType(WebArchive.class, "/" + WAR);
        war.addPackage(TestArchive.class.getPackage());
        war.addPackage(PdfSigner.class.getPackage());   // signs as a persona's token does
        war.addClasses(classes);
        war.setWebXML(new StringAsset(withOpenDoor(text(war.get("/WEB-INF/web.xml").getAsset()))));
        ear.delete("/" + WAR);
        ear.addAsModule(Testable.archiveToTest(war));
        ear.delete("/META-INF/application.xml");   // the modules are found by their kind; the context root stands in jboss-web.xml
        return ear;
    }

    /** Arquillian's servlet is called without a sign-in; what it runs acts as personas by itself. */
    private static String withOpenDoor(String webXml) {
        String publicPage = "<url-pattern>/lookup</url-pattern>";
        if (!webXml.contains(publicPage)) {
            throw new IllegalStateException("web.xml has no " + publicPage);
        }
        return webXml.replace(publicPage, publicPage + "<url-pattern>/ArquillianServletRunnerEE9</url-pattern>");
    }

    private static String text(Asset asset) {
        try (InputStream in = asset.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
