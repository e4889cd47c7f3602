package org.jianhui.workbench.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.MultipartConfigElement;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.document.FileStore;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.organisation.UnionCommand.EstablishUnion;
import org.jianhui.kernel.organisation.UnionLevel;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.kernel.time.Zone;
import org.jianhui.testing.TestActs;
import org.jianhui.workbench.organisation.AreaNames;
import org.jianhui.workbench.security.AccountSecrets;
import org.jianhui.workbench.testing.Http;
import org.jianhui.workbench.testing.Staff;
import org.jianhui.workbench.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of the files of a form that is refused: for a rule, for a field, for the file itself (ADR 0100). */
@WholeApplication
class ChosenFilesTest {

    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYAAAAAIAAVSiT18AAAAASUVORK5CYII=");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern KEPT = Pattern.compile("name=\"kept.scan\" value=\"(kept-[0-9a-f-]{36})\"");
    private static int cases;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private AccountSecrets secrets;

    @Autowired
    private Acts acts;

    @Autowired
    private AreaNames areas;

    @Autowired
    private ActClock clock;

    private final Map<String, String> typed = new LinkedHashMap<>();
    private AccountId account;
    private Http http;
    private String forms;
    private String base;
    private String alsoKept;

    @BeforeEach
    void a_case_of_its_own() {
        int number = cases++;
        UnionId county = union("kf-county-" + number, UnionLevel.COUNTY_FEDERATION, null);
        UnionId township = union("kf-township-" + number, UnionLevel.TOWNSHIP_FEDERATION, county);
        UnionId base = union("kf-base-" + number, UnionLevel.BASE_UNION, township);
        this.base = base.value();
        account = new Staff(sql, secrets).employ("kf-group-" + number, base, Role.PREPARATORY_GROUP);
        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .until(() -> areas.above(areas.above(base, account), account), county::equals);
        http = new Http(port);
        http.signIn("kf-group-" + number, Staff.PASSWORD);
        HttpResponse<String> opened = http.postForm(
                "/elections/new",
                "/elections",
                Map.of(
                        "union", base.value(),
                        "stageEnd", today().plusDays(30).toString(),
                        "contactOffice", "测试乡工会联合会办公室",
                        "contactPhone", "023-70605301",
                        "contactAddress", "测试乡政府二楼"));
        String place = opened.headers().firstValue("location").orElseThrow().replaceAll("^http://[^/]+", "");
        forms = place.replaceAll("\\?.*", "") + "/historic-papers";
        http.get(place);
        typed.put("kind", "FOUNDING_APPLICATION");
        typed.put("number", "试筹〔2026〕1号");
        typed.put("dated", today().toString());
    }

    /** There it would stand in clear, and a process that is killed would leave it. */
    @Test
    void no_file_that_the_rules_allow_is_put_on_the_disk_while_it_comes_in(@Autowired MultipartConfigElement uploads) {
        assertThat(uploads.getFileSizeThreshold()).isGreaterThanOrEqualTo(FileStore.MAX_BYTES);
    }

    @Test
    void a_file_survives_the_refusal_of_a_rule_and_is_handed_in_without_being_chosen_again() {
        typed.put("dated", today().plusDays(2).toString());
        HttpResponse<String> refused = post("申请扫描.png", PICTURE);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("申请扫描.png", "试筹〔2026〕1号");
        String kept = keptIn(refused);
        assertThat(attachments()).isZero();
        typed.put("kept.scan", kept);
        assertThat(keptIn(post(null, null)))
                .as("refused again, it is still the same")
                .isEqualTo(kept);
        typed.put("dated", today().toString());
        assertThat(post(null, null).statusCode()).isEqualTo(302);
        assertThat(attachments()).isEqualTo(1);
        assertThat(waiting()).isZero();
    }

    @Test
    void a_file_survives_a_field_left_empty() {
        typed.put("number", "");
        HttpResponse<String> refused = post("申请扫描.png", PICTURE);

        assertThat(refused.statusCode()).isEqualTo(400);
        typed.put("number", "试筹〔2026〕1号");
        typed.put("kept.scan", keptIn(refused));
        assertThat(post(null, null).statusCode()).isEqualTo(302);
        assertThat(attachments()).isEqualTo(1);
    }

    @Test
    void a_file_chosen_anew_takes_the_place_of_the_one_kept() {
        typed.put("number", "");
        typed.put("kept.scan", keptIn(post("旧.png", PICTURE)));
        HttpResponse<String> refused = post("新.png", PICTURE);

        assertThat(refused.body()).contains("新.png").doesNotContain("旧.png");
        typed.put("number", "试筹〔2026〕1号");
        assertThat(post("新.png", PICTURE).statusCode()).isEqualTo(302);
        assertThat(attachments()).isEqualTo(1);
    }

    @Test
    void several_files_in_a_field_of_one_are_refused_beside_it_and_all_kept_until_one_is_left() {
        HttpResponse<String> refused = post(new Chosen("第一页.png", PICTURE), new Chosen("第二页.png", PICTURE));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("第一页.png", "第二页.png", "field-refused", "ONE_FILE_ONLY", "这里只交一个文件");
        assertThat(attachments()).isZero();
        String one = keptIn(refused);
        typed.put("kept.scan", one);
        assertThat(post(null, null).statusCode()).isEqualTo(302);
        assertThat(attachments()).isEqualTo(1);
    }

    @Test
    void several_kept_files_in_a_field_of_one_are_refused_again() {
        HttpResponse<String> refused = post(new Chosen("第一页.png", PICTURE), new Chosen("第二页.png", PICTURE));
        List<String> kept = KEPT.matcher(refused.body())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(kept).hasSize(2);
        alsoKept = kept.get(1);
        typed.put("kept.scan", kept.get(0));

        assertThat(post(null, null).statusCode()).isEqualTo(400);
        assertThat(attachments()).isZero();
    }

    @Test
    void several_files_are_said_together_with_a_field_left_empty() {
        typed.put("number", "");
        HttpResponse<String> refused = post(new Chosen("第一页.png", PICTURE), new Chosen("第二页.png", PICTURE));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("这里只交一个文件", "第一页.png", "第二页.png");
    }

    @Test
    void a_file_that_is_left_out_is_missing() {
        typed.put("number", "");
        keptIn(post("申请扫描.png", PICTURE));
        typed.put("number", "试筹〔2026〕1号");
        HttpResponse<String> refused = post(null, null);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("请上传扫描件").doesNotContain("申请扫描.png");
    }

    @Test
    void what_is_no_picture_is_refused_beside_its_field_and_not_kept() {
        HttpResponse<String> refused = post("名单.txt", "只是文字".getBytes(StandardCharsets.UTF_8));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("FILE_TYPE_NOT_ALLOWED", "试筹〔2026〕1号")
                .containsPattern("field-refused");
        assertThat(refused.body()).doesNotContain("名单.txt");
        assertThat(waiting()).isZero();
    }

    @Test
    void a_file_over_the_limit_is_refused_with_all_that_was_typed() {
        HttpResponse<String> refused = post("大.png", java.util.Arrays.copyOf(PICTURE, 11 * 1024 * 1024));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("FILE_SIZE_NOT_ALLOWED", "试筹〔2026〕1号");
        assertThat(waiting()).isZero();
    }

    @Test
    void a_form_beyond_all_measure_is_answered_with_the_way_back() {
        HttpResponse<String> refused = post("巨大.png", java.util.Arrays.copyOf(PICTURE, 70 * 1024 * 1024));

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("TOO_LARGE", "data-back", "64 MB");
    }

    @Test
    void nobody_hands_in_what_another_account_chose() {
        typed.put("number", "");
        String kept = keptIn(post("申请扫描.png", PICTURE));
        a_case_of_its_own();
        typed.put("kept.scan", kept);
        HttpResponse<String> refused = post(null, null);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("KEPT_FILE_GONE").doesNotContain("申请扫描.png");
    }

    @Test
    void several_files_of_one_upload_are_refused_by_rest() {
        String login = http.postJson(
                        "/api/tokens",
                        "{\"login\":\"kf-group-" + (cases - 1) + "\",\"password\":\"" + Staff.PASSWORD + "\"}")
                .body()
                .replaceAll("(?s).*\"token\":\"([^\"]+)\".*", "$1");
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Map.of("union", base, "heldBy", base, "purpose", "SCAN")
                .forEach((name, value) -> part(body, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        part(body, "name=\"file\"; filename=\"1.png\"\r\nContent-Type: image/png", PICTURE);
        part(body, "name=\"file\"; filename=\"2.png\"\r\nContent-Type: image/png", PICTURE);
        body.writeBytes("--part--\r\n".getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> refused = http.send(http.request("/api/attachments", "Authorization", "Bearer " + login)
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("ONE_FILE_ONLY", "\"field\":\"file\"");
        assertThat(attachments()).isZero();
    }

    private static String keptIn(HttpResponse<String> page) {
        Matcher kept = KEPT.matcher(page.body());
        assertThat(kept.find()).as(page.body()).isTrue();
        return kept.group(1);
    }

    private long attachments() {
        return sql.sql("SELECT count(*) FROM log.event WHERE type = 'document.attachment-stored' AND metadata LIKE ?")
                .param("%" + account.value() + "%")
                .query(Long.class)
                .single();
    }

    private long waiting() {
        return sql.sql("SELECT count(*) FROM desk.kept_file WHERE account = ?")
                .param(account.value())
                .query(Long.class)
                .single();
    }

    private record Chosen(String name, byte[] content) {}

    private HttpResponse<String> post(String name, byte[] content) {
        return post(new Chosen(name, content));
    }

    /** Sends the form as a browser does; without a file, its part is there and empty. */
    private HttpResponse<String> post(Chosen... files) {
        Matcher token = CSRF.matcher(http.get(forms + "/new").body());
        assertThat(token.find()).isTrue();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "name=\"_csrf\"", token.group(1).getBytes(StandardCharsets.UTF_8));
        typed.forEach((field, value) -> part(body, "name=\"" + field + "\"", value.getBytes(StandardCharsets.UTF_8)));
        if (alsoKept != null) {
            part(body, "name=\"kept.scan\"", alsoKept.getBytes(StandardCharsets.UTF_8));
        }
        for (Chosen file : files) {
            String head = "name=\"scan\"; filename=\"" + (file.name() == null ? "" : file.name())
                    + "\"\r\nContent-Type: application/octet-stream";
            part(body, head, file.content() == null ? new byte[0] : file.content());
        }
        body.writeBytes("--part--\r\n".getBytes(StandardCharsets.UTF_8));
        return http.send(http.request(forms, "Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String head, byte[] content) {
        body.writeBytes(
                ("--part\r\nContent-Disposition: form-data; " + head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.now(), Zone.SHANGHAI);
    }

    private UnionId union(String name, UnionLevel level, UnionId parent) {
        UnionId union = new UnionId("union-" + name);
        acts.perform(TestActs.by(Actor.SETUP, clock), null, sender -> {
            sender.send(new EstablishUnion(union, "测试" + name, level, parent, LocalDate.of(2022, 1, 1)));
            return union.value();
        });
        return union;
    }
}
