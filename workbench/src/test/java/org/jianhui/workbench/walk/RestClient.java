package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the API with the sample's accounts; it knows nothing but the address. */
final class RestClient {

    /** The sample's password, shown on its login page. */
    static final String PASSWORD = "jianhui-sample-2022";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC");

    private final URI base;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Map<String, String> tokens = new HashMap<>();

    RestClient(URI base) {
        this.base = base;
    }

    /** The smallest picture there is. */
    static byte[] picture() {
        return PICTURE.clone();
    }

    /** An answer: status and JSON. */
    record Answer(int status, JsonNode body) {

        JsonNode created() {
            assertThat(status).as(body.toString()).isEqualTo(201);
            return body;
        }

        JsonNode found() {
            assertThat(status).as(body.toString()).isEqualTo(200);
            return body;
        }

        /** Refused by this rule with this code and a clause; by no rule if it is null: then the request itself is wrong. */
        void refused(int expected, @Nullable String rule, String code) {
            assertThat(status).as(body.toString()).isEqualTo(expected);
            assertThat(body.path("code").asString()).isEqualTo(code);
            assertThat(body.path("rule").asString("")).isEqualTo(rule == null ? "" : rule);
            assertThat(body.path("clause").asString("").isEmpty()).isEqualTo(rule == null);
        }
    }

    /** Waits until the sample's accounts are there, and signs them in: who tries too early, too often, is locked out. */
    void awaitSample(String... logins) {
        await().atMost(Duration.ofSeconds(240)).until(() -> loadedSteps() > 0);
        for (String login : logins) {
            await().atMost(Duration.ofSeconds(240)).until(() -> signIn(login), is(201));
        }
    }

    private int loadedSteps() {
        return get(null, "/actuator/info").body().path("sample").path("loaded").asInt();
    }

    int signIn(String login) {
        Answer answer =
                send(null, request("/api/tokens").POST(json(Map.of("login", login, "password", PASSWORD))), null);
        if (answer.status() == 201) {
            tokens.put(login, answer.body().path("token").asString());
        }
        return answer.status();
    }

    Answer get(@Nullable String login, String path) {
        return send(login, request(path).GET(), null);
    }

    Answer post(String login, String path, Object body) {
        return post(login, path, body, UUID.randomUUID().toString());
    }

    Answer post(String login, String path, Object body, String key) {
        return send(login, request(path).POST(json(body)), key);
    }

    /** A file, as it is sent. */
    byte[] download(String login, String path, String mediaType) {
        if (!tokens.containsKey(login)) {
            signIn(login);
        }
        return bytes(request(path).GET().header("Authorization", "Bearer " + tokens.get(login)), path, mediaType);
    }

    /** What is made and handed out at once. */
    byte[] made(String login, String path, Map<String, ?> body, String mediaType) {
        if (!tokens.containsKey(login)) {
            signIn(login);
        }
        HttpRequest.Builder request = request(path)
                .header("Authorization", "Bearer " + tokens.get(login))
                .POST(json(body));
        return bytes(request, path, mediaType);
    }

    private byte[] bytes(HttpRequest.Builder request, String path, String mediaType) {
        try {
            HttpResponse<byte[]> response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            assertThat(response.headers().firstValue("content-type").orElse("")).startsWith(mediaType);
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Hands a picture in for the union; returns its id. */
    String upload(String login, String union, String heldBy, String purpose) {
        return handsIn(login, union, heldBy, purpose).created().path("id").asString();
    }

    /** As {@link #upload}, whatever comes of it. */
    Answer handsIn(String login, String union, String heldBy, String purpose) {
        return handsIn(
                login,
                "/api/attachments",
                Map.of("union", union, "heldBy", heldBy, "purpose", purpose),
                "p.png",
                PICTURE);
    }

    /** A file with what is said beside it, whatever comes of it. */
    Answer handsIn(String login, String path, Map<String, String> said, String name, byte[] content) {
        String boundary = "part" + UUID.randomUUID();
        StringBuilder head = new StringBuilder();
        said.forEach((field, value) -> head.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\""
                + field + "\"\r\n\r\n" + value + "\r\n"));
        head.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head.toString()),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")));
        return send(login, request, UUID.randomUUID().toString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        return BodyPublishers.ofString(JSON.writeValueAsString(body));
    }

    private Answer send(@Nullable String login, HttpRequest.Builder request, @Nullable String key) {
        if (login != null) {
            if (!tokens.containsKey(login)) {
                signIn(login);
            }
            request.header("Authorization", "Bearer " + tokens.get(login));
        }
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            String body = response.body();
            boolean isJson = body.startsWith("{") || body.startsWith("[");
            return new Answer(response.statusCode(), JSON.readTree(isJson ? body : "{}"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
