package vn.gov.ra.rest.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OpenApiTest {

    @Test
    void what_the_server_leaves_empty_is_left_out() {
        assertEquals("{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"RA\",\"version\":\"1\"},\"paths\":{}}",
                OpenApiResource.valid("{\"openapi\":\"3.1.0\",\"info\":{\"contact\":{},\"license\":{},\"title\":\"RA\",\"version\":\"1\"},\"paths\":{},\"externalDocs\":{}}"));
    }

    @Test
    void a_licence_that_has_a_name_stays() {
        assertTrue(OpenApiResource.valid("{\"info\":{\"license\":{\"name\":\"EUPL-1.2\"}}}").contains("EUPL-1.2"));
    }
}
