package org.jianhui.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jianhui.workbench.testing.Http;
import org.jianhui.workbench.testing.WholeApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published description is complete. */
@WholeApplication
class OpenApiTest {

    private static final Set<String> SCALARS = Set.of("string", "integer", "number", "boolean");

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private JsonNode document() {
        return JsonMapper.shared().readTree(new Http(port).get("/api/openapi").body());
    }

    @Test
    void every_endpoint_under_api_is_described() {
        List<String> described = new ArrayList<>();
        for (var path : document().path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                described.add(path.getKey() + " " + operation.getKey().toUpperCase(Locale.ROOT));
            }
        }

        assertThat(described)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(Endpoint.all(mapping).stream()
                        .filter(Endpoint::isApi)
                        .map(Endpoint::toString)
                        .toList());
    }

    @Test
    void every_operation_says_what_it_does_and_how_it_refuses() {
        for (var path : document().path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                assertThat(operation.getValue().path("summary").asString(""))
                        .as(path.getKey())
                        .isNotBlank();
                assertThat(operation
                                .getValue()
                                .at("/responses/422/content/application~1problem+json")
                                .isObject())
                        .as(path.getKey())
                        .isTrue();
            }
        }
    }

    /** Files and answers without a body apart: whoever reads the description knows every field of an answer. */
    @Test
    void every_answer_in_json_is_described_down_to_its_fields() {
        JsonNode document = document();
        List<String> shapeless = new ArrayList<>();
        int described = 0;
        for (var path : document.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                for (var answer : operation.getValue().path("responses").properties()) {
                    for (var media : answer.getValue().path("content").properties()) {
                        JsonNode schema = media.getValue().path("schema");
                        if (answer.getKey().startsWith("2") && isJson(media.getKey(), schema)) {
                            described++;
                            shapeless(document, schema, path.getKey(), new HashSet<>(), shapeless);
                        }
                    }
                }
            }
        }

        assertThat(shapeless).isEmpty();
        assertThat(described).isGreaterThan(40);
    }

    private static boolean isJson(String media, JsonNode schema) {
        return media.contains("json")
                || media.equals("*/*") && !schema.path("type").asString("").equals("string");
    }

    /** Notes every place below a schema at which an object stands that has no fields. */
    private static void shapeless(
            JsonNode document, JsonNode schema, String where, Set<String> seen, List<String> found) {
        JsonNode shape = schema;
        if (schema.has("$ref")) {
            String name = schema.path("$ref").asString();
            if (!seen.add(name)) {
                return;
            }
            shape = document.at(name.substring(1));
        }
        if (shape.has("items")) {
            shapeless(document, shape.path("items"), where + "[]", seen, found);
        } else if (!shape.path("additionalProperties").isObject()
                && !shape.has("oneOf")
                && !shape.has("allOf")
                && !SCALARS.contains(shape.path("type").asString(""))) {
            if (shape.path("properties").isEmpty()) {
                found.add(where);
            }
            for (var field : shape.path("properties").properties()) {
                shapeless(document, field.getValue(), where + "." + field.getKey(), seen, found);
            }
        }
    }

    @Test
    void no_parameter_is_an_object_of_ours_taken_apart() {
        assertThat(document().toString()).doesNotContain("\"caller\"").doesNotContain("\"BindingResult\"");
    }
}
