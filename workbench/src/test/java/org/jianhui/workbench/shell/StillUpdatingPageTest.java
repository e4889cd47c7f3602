package org.jianhui.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jianhui.kernel.act.SeenAt;
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

/** A page that the views are not ready for says so, and comes by itself when they are. */
@WholeApplication
class StillUpdatingPageTest {

    private static final String AHEAD = "?seenAt=" + new SeenAt(Long.MAX_VALUE, 0, 0).format();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private AccountSecrets secrets;

    @Test
    void asks_again_by_itself() {
        new Staff(sql, secrets).employ("ahead", UnionId.random(), Role.INSPECTOR);
        Http http = new Http(port);
        http.signIn("ahead", Staff.PASSWORD);

        HttpResponse<String> page = http.get("/members" + AHEAD);

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Refresh"))
                .isPresent()
                .isEqualTo(page.headers().firstValue("Retry-After"));
        assertThat(page.body()).contains("STILL_UPDATING", "请稍候");
    }
}
