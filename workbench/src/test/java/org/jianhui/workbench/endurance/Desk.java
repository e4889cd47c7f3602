package org.jianhui.workbench.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jianhui.workbench.endurance.Sent.Told;
import org.jianhui.workbench.testing.Http;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One client of one node, as accounts of the sample; every act goes through its journal. */
public final class Desk {

    public static final String GROUP = "chouban";
    public static final String OPERATOR = "yunwei";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PASSWORD = "jianhui-sample-2022";

    private final Http http;
    private final ClientJournal journal;
    private volatile String lastSeenAt = "";
    private volatile Consumer<HttpResponse<String>> watcher = answer -> {};
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    public Desk(int port, ClientJournal journal) {
        this.http = new Http(port);
        this.journal = journal;
    }

    /** From now on every answer to an act or a reading of this desk is shown to it. */
    void watchedBy(Consumer<HttpResponse<String>> watching) {
        watcher = watching;
    }

    /** Sends the act with its key and writes down what was told. */
    public Sent send(Sent act) {
        boolean first = journal.write(act.answered(Told.SENT, null));
        Sent told = told(act, first);
        journal.write(told);
        return told;
    }

    private Sent told(Sent act, boolean first) {
        try {
            HttpResponse<String> answer = post(GROUP, act.path(), act.body(), act.key());
            if (answer.statusCode() < 300) {
                JsonNode outcome = JSON.readTree(answer.body());
                lastSeenAt = outcome.path("seenAt").asString();
                return act.answered(Told.ACKNOWLEDGED, outcome.path("id").asString());
            }
            if (first && answer.statusCode() == 503 && answer.body().contains("\"OVERLOADED\"")) {
                return act.answered(Told.REFUSED, answer.statusCode() + " " + answer.body());
            }
            // too many at once (429), another holder of the key (409): nothing was done for this request, but perhaps
            // for its key
            boolean open = answer.statusCode() == 409 || answer.statusCode() == 429 || answer.statusCode() >= 500;
            return act.answered(open ? Told.UNKNOWN : Told.REFUSED, answer.statusCode() + " " + answer.body());
        } catch (UncheckedIOException broken) {
            return act.answered(Told.UNKNOWN, broken.getMessage());
        }
    }

    public HttpResponse<String> post(String login, String path, String body, String key) {
        return watched(authorised(login, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
    }

    /** Whether the membership can be read, by a reader that has seen the last act of this desk. */
    public boolean reads(String membership) {
        try {
            return status(membership) == 200;
        } catch (UncheckedIOException broken) {
            return false;
        }
    }

    /** How a reader of the membership is answered that has seen the last act of this desk. */
    public int status(String membership) {
        return watched(authorised(GROUP, "/api/members/" + membership + "?seenAt=" + lastSeenAt)
                        .GET())
                .statusCode();
    }

    HttpResponse<String> answer(String login, String path) {
        return watched(authorised(login, path).GET());
    }

    public JsonNode get(String login, String path) {
        HttpResponse<String> answer = answer(login, path);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    public JsonNode order(String path, Object body) {
        HttpResponse<String> answer = post(
                OPERATOR,
                path,
                JSON.writeValueAsString(body),
                java.util.UUID.randomUUID().toString());
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isBetween(200, 299);
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> watched(HttpRequest.Builder request) {
        HttpResponse<String> answer = http.send(request);
        watcher.accept(answer);
        return answer;
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
