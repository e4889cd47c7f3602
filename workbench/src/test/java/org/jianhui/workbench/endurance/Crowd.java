package org.jianhui.workbench.endurance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jianhui.workbench.endurance.Sent.Told;
import org.jianhui.workbench.testing.Http;

/**
 * Many clients of one node: of four requests one is an act, one reads, one looks at a page, one signs nobody in and keeps no
 * connection.
 */
final class Crowd implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(45);

    /**
     * One request.
     *
     * @param status 0 if the connection broke or nothing came
     * @param polite put off with the word when to ask again, or not put off
     */
    record Answered(String what, int status, boolean polite, Duration after) {

        boolean isServed() {
            return status >= 200 && status < 300;
        }
    }

    private record Answer(int status, boolean polite) {

        static Answer of(HttpResponse<?> answer) {
            return of(
                    answer.statusCode(),
                    answer.headers().firstValue("Retry-After").isPresent());
        }

        static Answer of(int status, boolean again) {
            return new Answer(status, again || (status != 429 && status != 503));
        }
    }

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger next = new AtomicInteger();
    private final Installation installation;
    private final Desk desk;
    private final Http browser;
    private final URI base;

    Crowd(Installation installation, String password) {
        this.installation = installation;
        this.desk = installation.desk(0);
        this.base = installation.node(0).baseUrl();
        this.browser = new Http(base.getPort());
        browser.signIn(Desk.GROUP, password);
    }

    /** So many clients, each with its next request when the last one was answered. */
    List<Answered> inTurn(int clients, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        List<CompletableFuture<List<Answered>>> all = IntStream.range(0, clients)
                .mapToObj(n -> CompletableFuture.supplyAsync(
                        () -> {
                            List<Answered> answered = new ArrayList<>();
                            while (System.nanoTime() < end) {
                                answered.add(next());
                            }
                            return answered;
                        },
                        threads))
                .toList();
        return all.stream().flatMap(each -> each.join().stream()).toList();
    }

    /** Requests that come whether or not those before were answered; returns when all of them are. */
    List<Answered> rush(Supplier<Answered> request, double perSecond, Duration time) throws InterruptedException {
        List<CompletableFuture<Answered>> all = new ArrayList<>();
        long begin = System.nanoTime();
        for (long passed = 0; passed < time.toNanos(); passed = System.nanoTime() - begin) {
            while (all.size() < perSecond * passed / 1e9) {
                all.add(CompletableFuture.supplyAsync(request, threads));
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
        return all.stream().map(CompletableFuture::join).toList();
    }

    Answered next() {
        return switch (next.getAndIncrement() % 4) {
            case 0 -> act();
            case 1 -> timed("list", () -> Answer.of(desk.answer(Desk.GROUP, "/api/members?union=" + Applicants.UNION)));
            case 2 ->
                timed(
                        "page",
                        () -> Answer.of(browser.send(
                                browser.request("/members").timeout(LONGEST).GET())));
            default -> timed("login page", this::loginPage);
        };
    }

    Answered act() {
        return timed("act", () -> {
            Sent sent = desk.send(installation.applicants().apply());
            if (sent.told() == Told.ACKNOWLEDGED) {
                return Answer.of(201, true);
            }
            String said = String.valueOf(sent.answer());
            return new Answer(said.matches("\\d{3} .*") ? Integer.parseInt(said.substring(0, 3)) : 0, true);
        });
    }

    private Answer loginPage() {
        try {
            HttpURLConnection once =
                    (HttpURLConnection) base.resolve("/login").toURL().openConnection();
            once.setRequestProperty("Connection", "close");
            once.setReadTimeout((int) LONGEST.toMillis());
            Answer answer = Answer.of(once.getResponseCode(), once.getHeaderField("Retry-After") != null);
            once.disconnect();
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an operator asks, and whoever supervises the node. */
    Answered health() {
        return timed(
                "health",
                () -> Answer.of(browser.send(
                        browser.request("/actuator/health").timeout(LONGEST).GET())));
    }

    Answered views() {
        return timed("views", () -> Answer.of(desk.answer(Desk.OPERATOR, "/api/operations/projections")));
    }

    private static Answered timed(String what, Supplier<Answer> request) {
        long begin = System.nanoTime();
        Answer answer;
        try {
            answer = request.get();
        } catch (UncheckedIOException broken) {
            answer = new Answer(0, false);
        }
        return new Answered(what, answer.status(), answer.polite(), Duration.ofNanos(System.nanoTime() - begin));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
