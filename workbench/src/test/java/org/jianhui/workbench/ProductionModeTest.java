package org.jianhui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jianhui.testing.TestDatabase;
import org.jianhui.workbench.testing.ApplicationProcess;
import org.jianhui.workbench.testing.HostedApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProductionModeTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @TempDir
    static Path home;

    private static HostedApplication application;

    @BeforeAll
    static void start() {
        application = HostedApplication.in(
                        home,
                        "--jianhui.mode=production",
                        "--jianhui.database.url=" + DATABASE.url(),
                        "--jianhui.database.password=unused",
                        "--jianhui.database.owner-password=unused")
                .start();
    }

    @AfterAll
    static void stop() {
        application.close();
        DATABASE.close();
    }

    @Test
    void brings_no_database_of_its_own() {
        assertThat(home.resolve("data")).doesNotExist();
    }

    @Test
    void has_no_sample() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(application.baseUrl().resolve("/actuator/info"))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.ofString())
                        .body())
                .doesNotContain("sample");
    }

    @Test
    void refuses_to_start_without_a_database(@TempDir Path other) {
        ApplicationProcess homeless = ApplicationProcess.in(other, "--jianhui.mode=production");
        homeless.launch();
        assertThat(homeless.awaitEnd()).isNotZero();
        assertThat(homeless.log()).contains("jianhui.database.url");
    }

    @Test
    void refuses_to_begin_on_another_day_than_today(@TempDir Path other) {
        ApplicationProcess elsewhen = ApplicationProcess.in(
                other,
                "--jianhui.mode=production",
                "--jianhui.database.url=" + DATABASE.url(),
                "--jianhui.database.password=unused",
                "--jianhui.database.owner-password=unused",
                "--jianhui.simulation.starts-at=2022-06-16T08:00:00+08:00");
        elsewhen.launch();
        assertThat(elsewhen.awaitEnd()).isNotZero();
        assertThat(elsewhen.log()).contains("jianhui.simulation.starts-at").contains("has no place in production");
    }

    @Test
    void refuses_a_mode_it_does_not_know(@TempDir Path other) {
        ApplicationProcess confused = ApplicationProcess.in(other, "--jianhui.mode=prodution");
        confused.launch();
        assertThat(confused.awaitEnd()).isNotZero();
        assertThat(confused.log()).contains("mode-prodution.yml");
    }
}
