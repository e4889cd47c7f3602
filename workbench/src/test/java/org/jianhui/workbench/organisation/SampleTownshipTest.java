package org.jianhui.workbench.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jianhui.testing.ClearTextSearch;
import org.jianhui.workbench.organisation.SampleTownship.Clerk;
import org.jianhui.workbench.testing.ApplicationProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample township as it loads itself: killed half-way, resumed, signed in to, and searched for what must not be seen. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SampleTownshipTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    static Path home;

    private static ApplicationProcess application;

    @BeforeAll
    static void killed_half_way_and_started_again() throws Exception {
        application = ApplicationProcess.in(home).start();
        while (info().contains("\"running\":\"organisation\"")) {
            Thread.sleep(20);
        }
        application.killHard();
        application.start();
        await(info -> info.contains("\"complete\":true"));
    }

    @AfterAll
    static void end() {
        application.close();
    }

    static Stream<Clerk> clerks() {
        return SampleTownship.everyClerk().stream();
    }

    @ParameterizedTest
    @Order(1)
    @MethodSource("clerks")
    void every_account_of_the_login_page_signs_in(Clerk clerk) throws Exception {
        String body = "{\"login\":\"" + clerk.login() + "\",\"password\":\"" + SampleTownship.PASSWORD + "\"}";
        HttpRequest request = HttpRequest.newBuilder(application.baseUrl().resolve("/api/tokens"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        assertThat(HTTP.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isBetween(200, 201);
    }

    @Test
    @Order(2)
    void no_name_and_no_number_of_the_sample_stands_in_clear_in_any_file_or_log() {
        application.stop();
        List<String> values = Stream.concat(
                        SampleTownship.everyClerk().stream().map(Clerk::name),
                        Stream.of(
                                "秦试二",
                                "谭试三",
                                SampleNumbers.idNumber(1),
                                SampleNumbers.idNumber(299),
                                SampleNumbers.idNumber(9_000),
                                SampleNumbers.phone(17)))
                .toList();
        assertThat(ClearTextSearch.forValues(values.toArray(String[]::new)).inFiles(home))
                .isEmpty();
        assertThat(ClearTextSearch.forValues("union-sample-county").inFiles(home))
                .as("the search looks where the data are")
                .anyMatch(found -> found.contains("/base/"))
                .anyMatch(found -> found.contains("/pg_wal/"));
    }

    private static void await(java.util.function.Predicate<String> condition) throws Exception {
        long deadline = System.nanoTime() + 120_000_000_000L;
        while (!condition.test(info())) {
            assertThat(System.nanoTime()).as(application.log()).isLessThan(deadline);
            Thread.sleep(100);
        }
    }

    private static String info() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(application.baseUrl().resolve("/actuator/info"))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
