package org.jianhui.workbench.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.proof.NoteKey;
import org.jianhui.proof.NoteSigner;
import org.jianhui.proof.SignedNote;
import org.jianhui.workbench.security.AccountSecrets;
import org.jianhui.workbench.testing.Browser;
import org.jianhui.workbench.testing.Http;
import org.jianhui.workbench.testing.Staff;
import org.jianhui.workbench.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who signs for a superior registers a key and enters countersignatures (RegisterCosigner, CosignCheckpoint), by page and REST. */
@WholeApplication
class CosignerPagesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PAGE = "/proof/cosigners";
    private static int runs;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private AccountSecrets secrets;

    private final UnionId county = UnionId.random();
    private final NoteSigner cosigner = NoteSigner.of("county.example", NoteKey.Kind.COSIGNS, seed());
    private String signer;
    private String reviewer;

    private static byte[] seed() {
        byte[] seed = new byte[32];
        new SecureRandom().nextBytes(seed);
        return seed;
    }

    @BeforeEach
    void a_signer_a_reviewer_and_a_checkpoint() {
        Staff staff = new Staff(sql, secrets);
        signer = "cosign-s" + runs;
        reviewer = "cosign-r" + runs;
        staff.employ(signer, county, Role.SUPERIOR_SIGNER);
        staff.employ(reviewer, county, Role.SUPERIOR_REVIEWER);
        String operator = "cosign-o" + runs++;
        staff.employ(operator, county, Role.OPERATOR);
        signedIn(operator).postForm("/proof", "/proof/audits", Map.of());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !api(signer).get("checkpoints").isEmpty());
    }

    private Http signedIn(String login) {
        Http http = new Http(port);
        http.signIn(login, Staff.PASSWORD);
        return http;
    }

    private String token(String login) {
        return new Http(port)
                .postJson("/api/tokens", "{\"login\":\"" + login + "\",\"password\":\"" + Staff.PASSWORD + "\"}")
                .body()
                .replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
    }

    private JsonNode api(String login) {
        return JSON.readTree(new Http(port)
                .get("/api/proof", "Authorization", "Bearer " + token(login))
                .body());
    }

    private Map<String, String> key(NoteSigner of) {
        return Map.of("union", county.value(), "key", of.key().text());
    }

    private Map<String, String> cosignature(long size, String pasted) {
        return Map.of("union", county.value(), "size", Long.toString(size), "signature", pasted);
    }

    @Test
    void a_key_is_registered_and_a_checkpoint_countersigned_and_taken_home_with_it() {
        Http signs = signedIn(signer);
        JsonNode checkpoint = api(signer).get("checkpoints").get(0);
        SignedNote note = SignedNote.parse(checkpoint.get("note").asString());
        long size = checkpoint.get("size").asLong();
        String cosigned = cosigner.cosign(note, Instant.now()).note();

        assertThat(signs.postForm(PAGE, PAGE, cosignature(size, cosigned)).body())
                .contains("本工会还没有登记公钥");
        assertThat(signs.postForm(PAGE + "/key", PAGE + "/key", Map.of("union", county.value(), "key", "x"))
                        .body())
                .contains("公钥读不出来");
        assertThat(signs.postForm(PAGE + "/key", PAGE + "/key", key(cosigner)).statusCode())
                .isEqualTo(302);
        assertThat(signs.postForm(PAGE, PAGE, cosignature(size, note.note())).body())
                .contains("签名不是用登记的公钥");
        assertThat(signs.postForm(PAGE, PAGE, cosignature(size, cosigned)).statusCode())
                .isEqualTo(302);

        Http sees = signedIn(reviewer);
        assertThat(sees.get(PAGE).body())
                .contains(cosigner.key().text(), "前 " + size)
                .doesNotContain("粘贴", "??");
        SignedNote home =
                SignedNote.parse(sees.get("/proof/checkpoints/" + size + ".txt").body());
        assertThat(home.cosignedBy(cosigner.key())).isPresent();
        assertThat(home.signedBy(NoteKey.parse(api(reviewer).get("key").asString())))
                .isTrue();
        assertThat(signs.postForm(PAGE, PAGE, cosignature(size, cosigned)).body())
                .contains("上次已联署到");
        look();
    }

    @Test
    void over_rest_with_clear_refusals_and_for_nobody_else() {
        String body = "{\"union\":\"" + county.value() + "\",\"key\":\""
                + cosigner.key().text() + "\"}";
        assertThat(post(reviewer, "/api/proof/cosigners", body)).startsWith("403");
        assertThat(post(signer, "/api/proof/cosigners", "{\"union\":\"" + county.value() + "\"}"))
                .startsWith("400");
        assertThat(post(signer, "/api/proof/cosigners", body)).startsWith("201");
        assertThat(post(signer, "/api/proof/cosigners", body)).startsWith("422").contains("COSIGNER_KEY_INVALID");
        String other = "{\"union\":\"" + UnionId.random().value() + "\",\"key\":\""
                + cosigner.key().text() + "\"}";
        assertThat(post(signer, "/api/proof/cosigners", other)).startsWith("404");

        JsonNode checkpoint = api(signer).get("checkpoints").get(0);
        long size = checkpoint.get("size").asLong();
        SignedNote note = SignedNote.parse(checkpoint.get("note").asString());
        String[] lines = cosigner.cosign(note, Instant.now()).note().split("\n");
        String line = "{\"union\":\"" + county.value() + "\",\"signature\":\"" + lines[lines.length - 1] + "\"}";
        assertThat(post(signer, "/api/proof/checkpoints/" + (size + 1_000_000) + "/cosignatures", line))
                .startsWith("404");
        assertThat(post(signer, "/api/proof/checkpoints/" + size + "/cosignatures", line))
                .startsWith("201");
        assertThat(post(signer, "/api/proof/checkpoints/" + size + "/cosignatures", line))
                .startsWith("422")
                .contains("COSIGNATURE_GOES_BACK", "PRF-4");
    }

    private String post(String login, String path, String body) {
        var answer = new Http(port).postJson(path, body, "Authorization", "Bearer " + token(login));
        return answer.statusCode() + " " + answer.body();
    }

    private void look() {
        try (Browser browser = Browser.at(port)) {
            browser.signIn(signer, Staff.PASSWORD).open(PAGE);
            browser.screenshots("cosigners");
            assertThat(browser.accessibilityViolations()).isEmpty();
            browser.open(PAGE + "/key");
            browser.screenshots("cosigner-key");
            assertThat(browser.accessibilityViolations()).isEmpty();
            browser.size(Browser.NARROW);
            assertThat(browser.sidewaysOverflow()).isZero();
            assertThat(browser.smallTouchTargets()).isEmpty();
        }
    }
}
