package org.jianhui.workbench.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.workbench.security.AccountSecrets;
import org.jianhui.workbench.testing.Http;
import org.jianhui.workbench.testing.Staff;
import org.jianhui.workbench.testing.WholeApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever runs the house can ask at any time whether the engine stands where the recorded steps say. */
@WholeApplication
class ReplayCheckPageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private AccountSecrets secrets;

    @Test
    void an_operator_compares_and_reads_what_was_found() {
        Http http = signedIn("replay-ops", Role.OPERATOR);

        HttpResponse<String> done = http.postForm("/operations", "/operations/replay-check", Map.of());

        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(http.get("/operations").body())
                .contains("流程核对", "一致", "个在办流程")
                .doesNotContain("不一致", "??");
    }

    @Test
    void a_reviewer_has_no_business_there() {
        Http http = signedIn("replay-reviewer", Role.SUPERIOR_REVIEWER);

        assertThat(http.get("/api/operations/replay-check").statusCode()).isIn(401, 403);
        assertThat(http.get("/operations").statusCode()).isEqualTo(403);
    }

    private Http signedIn(String login, Role role) {
        new Staff(sql, secrets).employ(login, UnionId.random(), role);
        Http http = new Http(port);
        http.signIn(login, Staff.PASSWORD);
        return http;
    }
}
