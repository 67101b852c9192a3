package vn.gov.ra.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Files from outside come in through one gate ({@code vn.gov.ra.document.Incoming}): it has them scanned and refuses papers with a mark of secrecy. */
class DoorsTest {

    private static final JavaClasses EDGE = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.gov.ra.web", "vn.gov.ra.rest");
    /** What reads octets that are no file, or keeps nothing of them. */
    private static final Map<String, String> NO_FILES = Map.ofEntries(
            Map.entry("vn.gov.ra.rest.certificate.CertificateResource.importAll", "certificates, up to 128 MiB of them; nothing but what parses as one is kept"),
            Map.entry("vn.gov.ra.rest.authority.AuthorityResource.upload", "a revocation list, kept only with its authority's signature"),
            Map.entry("vn.gov.ra.web.lookup.CertificatePart.bytes", "one certificate that is looked up; nothing is kept"),
            Map.entry("vn.gov.ra.web.pki.OcspServlet.doPost", "a question to the responder"),
            Map.entry("vn.gov.ra.web.pki.OcspPath.request", "the same, in the address"),
            Map.entry("vn.gov.ra.rest.batch.Upload.text", "a word of a form, at most 2 000 octets"),
            Map.entry("vn.gov.ra.rest.dossier.AttachmentResource.text", "a word of a form, at most 100 octets"),
            Map.entry("vn.gov.ra.rest.support.BodyLimit.filter", "counts, and leaves the reading to others"),
            Map.entry("vn.gov.ra.rest.support.ReadableBody.aroundReadFrom", "JSON, looked through for what no reader can take"),
            Map.entry("vn.gov.ra.web.support.FrontDoorFilter.doFilter", "read to be thrown away"),
            Map.entry("vn.gov.ra.web.signing.PluginServlet.brought", "read to be thrown away"),
            Map.entry("vn.gov.ra.web.support.WayBack.read", "what stood after a path, which waits in a cookie over the sign-in"));

    @Test
    void every_door_brings_what_it_reads_to_the_gate() {
        assertEquals(new TreeSet<>(NO_FILES.keySet()), Doors.open(EDGE));
    }

    @Test
    void the_doors_that_are_known_are_seen() {
        Set<String> doors = Doors.all(EDGE);
        assertTrue(doors.containsAll(Set.of("vn.gov.ra.web.support.Uploads.bytes", "vn.gov.ra.rest.batch.Upload.bytes", "vn.gov.ra.rest.batch.Upload.of",
                "vn.gov.ra.rest.dossier.AttachmentResource.bytes", "vn.gov.ra.rest.delegation.GrantResource.attach", "vn.gov.ra.rest.declaration.DeclarationCommand.content",
                "vn.gov.ra.web.signing.PluginServlet.doPost")), doors::toString);
    }

    @Test
    void a_door_without_the_gate_is_found() {
        String open = "planted.web.door.OpenDoors.";
        assertEquals(Set.of(open + "formPart", open + "formPartToDisk", open + "entityPart", open + "bodyOfServlet", open + "base64InLambda", open + "bodyOfResource",
                open + "streamOfResource"), Doors.open(new ClassFileImporter().importPackages("planted.web.door")));
    }
}
