package org.jianhui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jianhui.workbench.testing.ApplicationProcess;
import org.jianhui.workbench.testing.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The application as a process, through one life on one directory. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JianhuiApplicationTest {

    @TempDir
    static Path home;

    private static ApplicationProcess application;

    @BeforeAll
    static void first_start() {
        application = ApplicationProcess.in(home, "--jianhui.sample.load=false").start();
    }

    @AfterAll
    static void end() {
        application.close();
    }

    @ParameterizedTest
    @Order(0)
    @CsvSource({
        "/actuator/health, 200",
        "/actuator/info, 200",
        "/actuator/prometheus, 401",
        "/actuator/env, 401",
        "/actuator/heapdump, 401"
    })
    void without_an_account_shows_only_that_it_lives(String path, int status) throws Exception {
        assertThat(get(path, "").statusCode()).isEqualTo(status);
    }

    @Test
    @Order(0)
    void health_tells_no_details_to_a_stranger() throws Exception {
        assertThat(get("/actuator/health", "").body()).doesNotContain("details", "postgres");
    }

    @Test
    @Order(0)
    void style_and_script_may_be_kept_and_come_compressed() {
        var style = new Http(application.baseUrl().getPort()).get("/assets/jianhui.css", "Accept-Encoding", "gzip");
        assertThat(style.headers().firstValue("cache-control")).contains("max-age=3600, public");
        assertThat(style.headers().firstValue("content-encoding")).contains("gzip");
    }

    @Test
    @Order(0)
    void prometheus_reads_the_meters_by_its_token() throws Exception {
        String token = Files.readString(home.resolve("keys/metrics-token"));
        assertThat(get("/actuator/prometheus", token).body()).contains("hikaricp_connections");
        assertThat(get("/actuator/prometheus", token + "0").statusCode()).isEqualTo(401);
        assertThat(get("/actuator/env", token).statusCode()).isEqualTo(401);
    }

    @Test
    @Order(1)
    void a_second_application_on_the_same_directory_is_refused_and_harms_nothing() {
        ApplicationProcess second = ApplicationProcess.in(home);
        second.launch();
        assertThat(second.awaitEnd()).isNotZero();
        assertThat(second.log()).contains("another application");
        assertThat(application.healthy()).isTrue();
    }

    @Test
    @Order(2)
    void a_killed_database_server_comes_back_under_the_running_application() {
        ProcessHandle killed = application.postmaster();
        application.killPostgresHard();
        application.awaitOtherPostgresThan(killed);
        application.awaitHealthy();
        assertThat(ApplicationProcess.hasEnded(killed)).isTrue();
    }

    @Test
    @Order(3)
    void a_killed_application_starts_again_and_replaces_the_server_it_orphaned() {
        application.killHard();
        ProcessHandle orphan = application.postmaster();
        assertThat(orphan.isAlive()).isTrue();
        application.start();
        assertThat(ApplicationProcess.hasEnded(orphan)).isTrue();
        assertThat(application.postmaster().isAlive()).isTrue();
    }

    @Test
    @Order(4)
    void killed_together_with_its_server_it_starts_again() {
        application.killHard();
        application.killPostgresHard();
        application.start();
        assertThat(application.healthy()).isTrue();
    }

    @Test
    @Order(5)
    void a_stopped_application_leaves_no_server_behind() {
        ProcessHandle server = application.postmaster();
        application.stop();
        assertThat(ApplicationProcess.hasEnded(server)).isTrue();
        assertThat(application.postmasterIfRunning()).isEmpty();
    }

    private static HttpResponse<String> get(String path, String token) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(application.baseUrl().resolve(path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
