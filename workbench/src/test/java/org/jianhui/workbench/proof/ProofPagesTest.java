package org.jianhui.workbench.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.proof.Checkpoint;
import org.jianhui.proof.NoteKey;
import org.jianhui.proof.SignedNote;
import org.jianhui.workbench.security.AccountSecrets;
import org.jianhui.workbench.testing.Browser;
import org.jianhui.workbench.testing.Http;
import org.jianhui.workbench.testing.Staff;
import org.jianhui.workbench.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An operator has the log audited (OrderLogAudit, NoteAudit, NoteComparison); everybody sees the result and can take a checkpoint home. */
@WholeApplication
class ProofPagesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static int runs;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private AccountSecrets secrets;

    @Value("${jianhui.proof.checkpoints}")
    private Path outside;

    private String operator;
    private String inspector;

    @BeforeEach
    void an_operator_and_an_inspector() {
        Staff staff = new Staff(sql, secrets);
        operator = "proof-ops" + runs;
        inspector = "proof-see" + runs++;
        staff.employ(operator, UnionId.random(), Role.OPERATOR);
        staff.employ(inspector, UnionId.random(), Role.INSPECTOR);
    }

    private Http signedIn(String login) {
        Http http = new Http(port);
        http.signIn(login, Staff.PASSWORD);
        return http;
    }

    @Test
    void an_audit_is_ordered_recorded_and_shown_to_everybody() throws Exception {
        Http ops = signedIn(operator);
        Http sees = signedIn(inspector);
        assertThat(sees.get("/proof").body()).contains("存证核对").doesNotContain("现在核对", "??");
        assertThat(sees.postForm("/proof", "/proof/audits", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(ops.postForm("/proof", "/proof/audits", Map.of()).statusCode())
                .isEqualTo(302);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(sees.get("/proof").body())
                        .contains("没有发现改动", "验证公钥", "下载", "视图与流程", "与日志一致")
                        .doesNotContain("正在核对", "??"));

        JsonNode proof = JSON.readTree(apiOf(inspector, "/api/proof"));
        assertThat(proof.path("audits").get(0).path("audited").path("findings")).isEmpty();
        long size = proof.path("checkpoints").get(0).path("size").asLong();
        SignedNote note =
                SignedNote.parse(sees.get("/proof/checkpoints/" + size + ".txt").body());
        assertThat(note.signedBy(NoteKey.parse(proof.path("key").asString()))).isTrue();
        assertThat(Checkpoint.parse(note.text()).size()).isEqualTo(size);
        assertThat(note.note())
                .as("countersignatures stand below ours")
                .startsWith(Files.readString(outside.resolve(String.format("checkpoint-%012d.txt", size))));
        assertThat(sees.get("/proof/checkpoints/" + (size + 1_000_000) + ".txt").statusCode())
                .isEqualTo(404);
        assertThat(sees.get("/proof/checkpoints/x.txt").statusCode()).isEqualTo(404);
        assertThat(sees.get("/proof/verifier.html").body()).contains("jianhui/proof-bundle/1");
        assertThat(sees.get("/proof/verifier.jar").statusCode()).isEqualTo(404);
        look();
    }

    private String apiOf(String login, String path) {
        Http http = new Http(port);
        String token = http.postJson(
                        "/api/tokens", "{\"login\":\"" + login + "\",\"password\":\"" + Staff.PASSWORD + "\"}")
                .body()
                .replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
        return http.get(path, "Authorization", "Bearer " + token).body();
    }

    private void look() {
        try (Browser browser = Browser.at(port)) {
            browser.signIn(operator, Staff.PASSWORD).open("/proof");
            browser.screenshots("proof");
            assertThat(browser.accessibilityViolations()).isEmpty();
            browser.size(Browser.NARROW);
            assertThat(browser.sidewaysOverflow()).isZero();
            assertThat(browser.smallTouchTargets()).isEmpty();
        }
    }
}
