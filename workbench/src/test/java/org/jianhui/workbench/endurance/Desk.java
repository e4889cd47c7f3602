package org.jianhui.workbench.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jianhui.workbench.endurance.Sent.Told;
import org.jianhui.workbench.testing.Http;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One client of one node, as accounts of the sample; every act goes through its journal. */
final class Desk {

    static final String GROUP = "chouban";
    static final String OPERATOR = "yunwei";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PASSWORD = "jianhui-sample-2022";

    private final Http http;
    private final ClientJournal journal;
    private volatile String lastSeenAt = "";
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    Desk(int port, ClientJournal journal) {
        this.http = new Http(port);
        this.journal = journal;
    }

    /** Sends the act with its key and writes down what was told. */
    Sent send(Sent act) {
        journal.write(act.answered(Told.SENT, null));
        Sent told = told(act);
        journal.write(told);
        return told;
    }

    private Sent told(Sent act) {
        try {
            HttpResponse<String> answer = post(GROUP, act.path(), act.body(), act.key());
            if (answer.statusCode() < 300) {
                JsonNode outcome = JSON.readTree(answer.body());
                lastSeenAt = outcome.path("seenAt").asString();
                return act.answered(Told.ACKNOWLEDGED, outcome.path("id").asString());
            }
            // too many at once (429), another holder of the key (409): nothing was done for this request, but perhaps
            // for its key
            boolean open = answer.statusCode() == 409 || answer.statusCode() == 429 || answer.statusCode() >= 500;
            return act.answered(open ? Told.UNKNOWN : Told.REFUSED, answer.statusCode() + " " + answer.body());
        } catch (UncheckedIOException broken) {
            return act.answered(Told.UNKNOWN, broken.getMessage());
        }
    }

    HttpResponse<String> post(String login, String path, String body, String key) {
        return http.send(authorised(login, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
    }

    /** Whether the membership can be read, by a reader that has seen the last act of this desk. */
    boolean reads(String membership) {
        try {
            return http.send(authorised(GROUP, "/api/members/" + membership + "?seenAt=" + lastSeenAt)
                                    .GET())
                            .statusCode()
                    == 200;
        } catch (UncheckedIOException broken) {
            return false;
        }
    }

    JsonNode get(String login, String path) {
        HttpResponse<String> answer = http.send(authorised(login, path).GET());
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    JsonNode order(String path, Object body) {
        HttpResponse<String> answer = post(
                OPERATOR,
                path,
                JSON.writeValueAsString(body),
                java.util.UUID.randomUUID().toString());
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isBetween(200, 299);
        return JSON.readTree(answer.body());
    }

    private HttpRequest.Builder authorised(String login, String path) {
        return http.request(path)
                .timeout(Duration.ofSeconds(45))
                .header("Authorization", "Bearer " + tokens.computeIfAbsent(login, this::token));
    }

    private String token(String login) {
        HttpResponse<String> answer =
                http.postJson("/api/tokens", JSON.writeValueAsString(Map.of("login", login, "password", PASSWORD)));
        if (answer.statusCode() != 201) {
            throw new UncheckedIOException(
                    new java.io.IOException("not signed in: " + answer.statusCode() + " " + answer.body()));
        }
        return JSON.readTree(answer.body()).path("token").asString();
    }
}
