package org.jianhui.workbench.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jianhui.workbench.testing.Http;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL is killed under clients that act, read, look at pages and sign in: they are put off, and told when to ask again. */
@Tag("endurance")
class OutageTest {

    private static final int KILLS = 3;

    /** What a kill strikes is a matter of chance: so many are made if some kind of request was always spared. */
    private static final int MOST_KILLS = 12;
    /** Answers after which all of the clients are at work. */
    private static final int UNDER_WAY = 20;

    private static final String PASSWORD = "jianhui-sample-2022";

    @TempDir
    Path home;

    private final Queue<HttpResponse<String>> answers = new ConcurrentLinkedQueue<>();

    @Test
    void whoever_is_struck_is_put_off_and_nobody_is_told_of_an_error() throws Exception {
        try (Installation installation = new Installation(home, 1)) {
            installation.desk(0).watchedBy(answers::add);
            Http browser = browser(installation);
            for (int kills = 0; kills < KILLS || !everyKindWasStruck(); kills++) {
                assertThat(kills)
                        .as("every kind of request is struck some time")
                        .isLessThan(MOST_KILLS);
                AtomicBoolean over = new AtomicBoolean();
                List<CompletableFuture<Void>> clients = Stream.of(
                                repeated(over, () -> installation.enrol(installation.desk(0))),
                                repeated(over, () -> installation.enrol(installation.desk(0))),
                                repeated(over, () -> answers.add(browser.get("/"))),
                                repeated(over, () -> answers.add(browser.get("/members"))),
                                repeated(over, () -> answers.add(signIn(installation))))
                        .map(CompletableFuture::runAsync)
                        .toList();
                int before = answers.size();
                await().until(() -> answers.size() >= before + UNDER_WAY);
                installation.server().killHard();
                over.set(true);
                clients.forEach(CompletableFuture::join);
                installation.recover();
            }
            installation.judge();
            assertAnswers();
            assertThat(installation.node(0).log().lines().filter(line -> line.contains(" ERROR ")))
                    .as("errors of requests")
                    .noneMatch(line -> line.contains("-exec-"));
        }
    }

    private void assertAnswers() {
        assertThat(answers).extracting(HttpResponse::statusCode).contains(200, 503);
        assertThat(answers).filteredOn(answer -> answer.statusCode() >= 500).allSatisfy(answer -> {
            assertThat(answer.statusCode())
                    .as(answer.uri() + " " + answer.body())
                    .isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        });
    }

    /** An act over REST, a sign-in and a page: what is under way when the server dies, and what comes while it is gone. */
    private boolean everyKindWasStruck() {
        List<String> struck = answers.stream()
                .filter(answer -> answer.statusCode() == 503)
                .map(answer -> answer.uri().getPath())
                .toList();
        return struck.stream().anyMatch(path -> path.startsWith("/api/members"))
                && struck.contains("/api/tokens")
                && (struck.contains("/") || struck.contains("/members"));
    }

    private static Http browser(Installation installation) {
        Http browser = new Http(installation.node(0).baseUrl().getPort());
        assertThat(browser.signIn(Desk.GROUP, PASSWORD).statusCode()).isEqualTo(302);
        return browser;
    }

    private static HttpResponse<String> signIn(Installation installation) {
        return new Http(installation.node(0).baseUrl().getPort())
                .postJson("/api/tokens", "{\"login\":\"" + Desk.GROUP + "\",\"password\":\"" + PASSWORD + "\"}");
    }

    private static Runnable repeated(AtomicBoolean over, Runnable request) {
        return () -> {
            while (!over.get()) {
                try {
                    request.run();
                } catch (UncheckedIOException broken) {
                    throw new AssertionError("no answer at all", broken);
                }
            }
        };
    }
}
