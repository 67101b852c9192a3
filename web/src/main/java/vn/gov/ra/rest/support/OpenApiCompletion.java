package vn.gov.ra.rest.support;

import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** What the generated description lacks: every operation may be refused with a problem, and the public ones need no token. */
public class OpenApiCompletion implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final String STATUS = "/status";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addSchema(PROBLEM, problem());
        if (api.getPaths() != null && api.getPaths().getPathItems() != null) {
            api.getPaths().getPathItems().forEach((path, item) -> {
                item.getOperations().values().forEach(OpenApiCompletion::mayBeRefused);
                if (path.endsWith(STATUS) && item.getGET() != null) {
                    anybody(item);
                }
            });
        }
    }

    private static void mayBeRefused(Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        operation.getResponses().setDefaultValue(OASFactory.createAPIResponse().description("Refused; code, detail and errors say why (RFC 9457)")
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM)))));
    }

    /** With a token they tell more. */
    private static void anybody(PathItem item) {
        item.getGET().addSecurityRequirement(OASFactory.createSecurityRequirement());
        item.getGET().addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("bearer"));
    }

    private static Schema problem() {
        Schema fields = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
        for (String name : Set.of("pointer", "code", "detail")) {
            fields.addProperty(name, OASFactory.createSchema().addType(Schema.SchemaType.STRING));
        }
        Schema problem = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
        for (String name : Set.of("type", "title", "detail", "code", "instance")) {
            problem.addProperty(name, OASFactory.createSchema().addType(Schema.SchemaType.STRING));
        }
        problem.addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER));
        problem.addProperty("state", OASFactory.createSchema().addType(Schema.SchemaType.STRING).addType(Schema.SchemaType.NULL));
        return problem.addProperty("errors", OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(fields));
    }
}
