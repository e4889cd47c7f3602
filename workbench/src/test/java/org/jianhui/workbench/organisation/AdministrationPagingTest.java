package org.jianhui.workbench.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.workbench.sample.SampleProgress;
import org.jianhui.workbench.testing.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Accounts and staff come in pages of fifty, and only the names that are shown are opened. */
@SpringBootTest(
        classes = {OrganisationSlice.class, AdministrationPagingTest.Counting.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"jianhui.mode=sample", "jianhui.security.attempts-per-minute=100000"})
class AdministrationPagingTest {

    private static final AtomicInteger OPENED = new AtomicInteger();
    private static final int MORE_THAN_A_PAGE = 55;
    private static final Pattern ROW = Pattern.compile("<a href=\"/accounts/(account-[^\"]+)\">");
    private static final Pattern NEXT = Pattern.compile("href=\"(/accounts\\?cursor=[^\"]+)\"");

    /** Counts how many values are opened. */
    static class Counting implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return !(bean instanceof PersonalData data)
                    ? bean
                    : Proxy.newProxyInstance(
                            getClass().getClassLoader(),
                            new Class<?>[] {PersonalData.class},
                            (proxy, method, given) -> {
                                if (method.getName().equals("open")) {
                                    OPENED.incrementAndGet();
                                }
                                try {
                                    return method.invoke(data, given);
                                } catch (InvocationTargetException e) {
                                    throw e.getCause();
                                }
                            });
        }
    }

    @TempDir
    static Path keys;

    @LocalServerPort
    private int port;

    @Autowired
    private SampleOrganisation sample;

    private Http administrator;
    private String bearer;

    @DynamicPropertySource
    static void keys(DynamicPropertyRegistry properties) {
        properties.add("jianhui.keys", keys::toString);
    }

    @BeforeEach
    void sign_in() {
        sample.load(new SampleProgress());
        administrator = new Http(port);
        administrator.signIn("guanli", SampleTownship.PASSWORD);
        String credentials = "{\"login\":\"guanli\",\"password\":\"" + SampleTownship.PASSWORD + "\"}";
        bearer = "Bearer "
                + administrator
                        .postJson("/api/tokens", credentials)
                        .body()
                        .replaceAll("(?s).*\"token\":\"([^\"]+)\".*", "$1");
    }

    @Test
    void accounts_are_shown_fifty_at_a_time_and_one_account_opens_one_name() {
        String person = staff("谭试页", SampleNumbers.idNumber(9_600));
        for (int i = 0; i < MORE_THAN_A_PAGE; i++) {
            String account = "{\"login\":\"zz.page" + i + "\",\"person\":\"" + person + "\",\"home\":\""
                    + SampleTownship.TOWNSHIP + "\"}";
            assertThat(post("/api/organisation/accounts", account).statusCode()).isEqualTo(201);
        }
        int before = OPENED.get();
        String first = administrator.get("/accounts").body();
        assertThat(rows(first)).isEqualTo(50);
        assertThat(OPENED.get() - before).as("names opened").isEqualTo(50);
        var next = NEXT.matcher(first);
        assertThat(next.find()).isTrue();
        String second = administrator.get(next.group(1).replace("&amp;", "&")).body();
        assertThat(rows(second)).isPositive();
        assertThat(first + second).contains("guanli", "zz.page0", "zz.page" + (MORE_THAN_A_PAGE - 1));

        String found = administrator
                .get("/accounts?login=ZZ.PAGE54&home=" + SampleTownship.TOWNSHIP)
                .body();
        assertThat(rows(found)).isEqualTo(1);
        assertThat(administrator
                        .get("/accounts?login=zz.page54&home=" + SampleTownship.UNION)
                        .body())
                .contains("没有账号");
        before = OPENED.get();
        administrator.get("/accounts/" + SampleTownship.account("cun2"));
        assertThat(OPENED.get() - before).as("names opened for one account").isEqualTo(1);
        before = OPENED.get();
        administrator.get("/accounts/" + SampleTownship.account("cun2") + "/role");
        assertThat(OPENED.get() - before).as("names opened for one form").isEqualTo(1);

        HttpResponse<String> page =
                administrator.get("/api/organisation/accounts?login=zz.page&limit=10", "Authorization", bearer);
        assertThat(page.body()).contains("\"next\":\"").containsPattern("(?s)(\"login\":\"zz\\.page.*){10}");
        assertThat(page.body().split("\"login\":", -1)).hasSize(11);
    }

    @Test
    void staff_are_found_by_name_and_the_list_says_when_it_is_cut() {
        String sought = "";
        for (int i = 0; i < MORE_THAN_A_PAGE; i++) {
            String name = i == 7 ? "麻试寻" : "柏试多";
            String person = staff(name, SampleNumbers.idNumber(9_700 + i));
            sought = i == 7 ? person : sought;
        }
        int before = OPENED.get();
        assertThat(administrator.get("/accounts/new").body()).contains("人太多，下面的名单只列出 50 人");
        assertThat(OPENED.get() - before).as("names opened").isLessThanOrEqualTo(50);
        String found = administrator.get("/accounts/new?name=msx").body();
        assertThat(found).contains("value=\"" + sought + "\"", "麻试寻").doesNotContain("柏试多", "人太多", "??");
        assertThat(administrator
                        .get("/organisation/posts/post-sample-cun2/appointment?name=%E9%BA%BB%E8%AF%95%E5%AF%BB")
                        .body())
                .contains("value=\"" + sought + "\"")
                .doesNotContain("柏试多");
        assertThat(administrator
                        .get("/accounts/new?name=nobody&person=" + sought)
                        .body())
                .as("nobody of that name")
                .doesNotContain("柏试多");
        assertThat(administrator
                        .get("/api/organisation/staff?name=msx", "Authorization", bearer)
                        .body())
                .contains(sought)
                .doesNotContain("柏试多");
    }

    private static int rows(String page) {
        return (int) ROW.matcher(page).results().count();
    }

    private String staff(String name, String idNumber) {
        HttpResponse<String> answer =
                post("/api/organisation/staff", "{\"name\":\"" + name + "\",\"idNumber\":\"" + idNumber + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.body().replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
    }

    private HttpResponse<String> post(String path, String body) {
        return new Http(port).postJson(path, body, "Authorization", bearer);
    }
}
