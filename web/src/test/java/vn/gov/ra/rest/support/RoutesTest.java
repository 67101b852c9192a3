package vn.gov.ra.rest.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.ra.rest.dossier.AttachmentResource;
import vn.gov.ra.rest.dossier.DossierResource;
import vn.gov.ra.rest.line.LineResource;

class RoutesTest {

    private static final List<Routes.Route> ROUTES = Routes.of(List.of(DossierResource.class, AttachmentResource.class, LineResource.class, String.class));

    private static String found(String verb, String path) {
        return Routes.find(ROUTES, verb, path).map(route -> route.resource().getSimpleName() + "." + route.method().getName()).orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
            "POST,   v1/dossiers,                      DossierResource.create",
            "POST,   v1/dossiers/1/lines,              DossierResource.addLine",
            "POST,   v1/dossiers/1/attachments,        AttachmentResource.attach",
            "DELETE, v1/dossiers/1/attachments/2,      AttachmentResource.detach",
            "POST,   v1/lines/actions/claim,           LineResource.actOnMany",
            "POST,   v1/lines/1/actions/claim,         LineResource.act",
            "POST,   v1/lines/emergencies,             LineResource.raise",
            "PUT,    v1/lines/emergencies,             LineResource.write",
            "POST,   v1/dossiers/1,                    none",
            "POST,   v1/dossiers/1/lines/2/3,          none"})
    void an_address_means_one_method(String verb, String path, String wanted) {
        assertEquals(wanted, found(verb, path));
    }

    @Test
    void parameters_are_read_from_their_places() {
        Routes.Route route = Routes.find(ROUTES, "POST", "v1/lines/a-b/actions/ask-supplement").orElseThrow();
        assertEquals("a-b", route.parameters("v1/lines/a-b/actions/ask-supplement").getFirst("id"));
        assertEquals("ask-supplement", route.parameters("v1/lines/a-b/actions/ask-supplement").getFirst("action"));
    }
}
