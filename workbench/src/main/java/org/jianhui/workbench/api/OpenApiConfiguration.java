package org.jianhui.workbench.api;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Map;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.privacy.Envelope;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The published description of the API: what every operation has in common is said here once. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final Map<String, String> REFUSALS = Map.of(
            "400", "malformed: unknown field, wrong type, forbidden character",
            "401", "no bearer token, or one that is not good any more",
            "403", "the account has no authority, or a conflict of duties",
            "404", "no such thing, or none the account may know of",
            "409", "the state has changed, or the same act is in progress (Retry-After)",
            "422", "a rule refuses: rule, code, clause and facts are named",
            "429", "too many requests (Retry-After)",
            "503", "busy (Retry-After)");

    @Bean
    OpenAPI jianhuiApi() {
        Schema<?> token = new StringSchema().description("opaque place in the event log, from an answer's seenAt");
        SpringDocUtils.getConfig().replaceWithSchema(SeenAt.class, token);
        SpringDocUtils.getConfig()
                .replaceWithSchema(
                        Envelope.class, new StringSchema().description("a personal value, opened for this reader"));
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
        SpringDocUtils.getConfig().replaceWithSchema(Cursor.class, new StringSchema());
        SpringDocUtils.getConfig().replaceWithSchema(AsOf.class, new StringSchema());
        return new OpenAPI()
                .info(new Info()
                        .title("Jianhui 建会")
                        .version("1")
                        .description("Commands answer {id, seenAt}; refusals are application/problem+json."))
                .components(new Components()
                        .addSecuritySchemes(
                                "bearer",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("from POST /api/tokens")))
                .addSecurityItem(new SecurityRequirement().addList("bearer"));
    }

    @Bean
    OpenApiCustomizer conventions() {
        return api -> {
            ModelConverters.getInstance()
                    .readAll(Problem.class)
                    .forEach((name, schema) -> api.getComponents().addSchemas(name, schema));
            api.getPaths().values().forEach(path -> path.readOperationsMap().forEach(OpenApiConfiguration::common));
        };
    }

    private static void common(PathItem.HttpMethod method, Operation operation) {
        Content problem = new Content()
                .addMediaType(
                        "application/problem+json",
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")));
        REFUSALS.forEach((status, meaning) -> operation
                .getResponses()
                .addApiResponse(status, new ApiResponse().description(meaning).content(problem)));
        if (method == PathItem.HttpMethod.POST) {
            operation.addParametersItem(new HeaderParameter()
                    .name(IdempotencyKeys.HEADER)
                    .required(false)
                    .description("same key and body: same answer; same key, other body: 422")
                    .schema(new StringSchema().minLength(1).maxLength(200)));
        }
    }
}
