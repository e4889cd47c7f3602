package org.jianhui.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    @Test
    void no_parameter_is_an_object_of_ours_taken_apart() {
        assertThat(document().toString()).doesNotContain("\"caller\"").doesNotContain("\"BindingResult\"");
    }
}
