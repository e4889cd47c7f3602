package org.jianhui.workbench.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.workbench.membership.MembershipPagesTest.ID_NUMBER;
import static org.jianhui.workbench.membership.MembershipPagesTest.UNION;
import static org.jianhui.workbench.membership.MembershipPagesTest.look;
import static org.jianhui.workbench.membership.MembershipPagesTest.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jianhui.workbench.testing.Browser;
import org.jianhui.workbench.testing.Staff;
import org.openqa.selenium.WebElement;
import tools.jackson.databind.JsonNode;

/** What the pages' test looks at once there is a member: the roll of a day, and the member in the search box. */
final class RollAndSearch {

    private final MembershipPagesTest pages;
    private final int port;

    RollAndSearch(MembershipPagesTest pages, int port) {
        this.pages = pages;
        this.port = port;
    }

    /** On the page masked, in the printed annex in full with four digits of the number; not for a cadre of one village. */
    void theRollOfADay() {
        try (Browser browser = Browser.at(port)) {
            browser.signIn("m-group", Staff.PASSWORD).open("/members/roll");
            assertThat(browser.text()).contains("共 1 人", "吕*验", "测试下坝小组").doesNotContain("吕试验", ID_NUMBER);
            look(browser, "roll");
            browser.open("/members/roll?on=2022-01-01");
            assertThat(browser.text()).contains("这一天还没有会员");
        }
        String roll = "/api/members/roll?union=" + UNION;
        JsonNode now = read(pages.get("m-signer", roll).body());
        assertThat(now.at("/roll/members/0/name").asString()).isEqualTo("吕*验");
        JsonNode before = read(pages.get("m-signer", roll + "&on=2022-01-01").body());
        assertThat(before.at("/roll/count").asInt()).isZero();
        assertThat(pages.get("m-cadre", roll).statusCode()).isEqualTo(404);
        assertThat(pages.get("m-admin", roll).statusCode()).isEqualTo(403);
        String pdf = "/members/roll.pdf?union=" + UNION;
        String printed = textOf(pages.signedIn("m-group").bytes(pdf));
        assertThat(printed).contains("会员名册", "吕试验", "0017", "共有会员1人").doesNotContain(ID_NUMBER);
        String overRest = "/api" + pdf;
        assertThat(pages.get("m-cadre", overRest).statusCode()).isEqualTo(404);
    }

    /** By name, pinyin and the whole number, for who may see the member; nobody learns that there is one. */
    void theSearchBox(String membership) {
        for (String typed : List.of("吕试验", "lvshiyan", ID_NUMBER, "５００２３０ １９９００６１５ ００１７")) {
            JsonNode found = search("m-group", typed);
            assertThat(found.at("/groups/0/hits/0/path").asString()).as(typed).isEqualTo("/members/" + membership);
            assertThat(found.at("/groups").toString()).doesNotContain("吕试验", ID_NUMBER);
            assertThat(search("m-admin", typed).path("groups")).as(typed).isEmpty();
        }
        assertThat(search("m-group", ID_NUMBER.substring(0, 14)).path("groups")).isEmpty();
        try (Browser browser = Browser.at(port)) {
            browser.signIn("m-group", Staff.PASSWORD);
            seek(browser, ".app-search", ID_NUMBER);
            assertThat(browser.text()).contains("人员", "吕*验", "测试下坝村");
            assertThat(browser.driver().getCurrentUrl()).endsWith("/search");
            look(browser, "search");
            seek(browser, ".search-box", "没有这个");
            assertThat(browser.text()).contains("没有找到“没有这个”");
            assertThat(browser.driver().getCurrentUrl()).endsWith("/search");
            look(browser, "search-nothing");
        }
    }

    private static void seek(Browser browser, String form, String typed) {
        WebElement page = browser.find("html");
        browser.fill(browser.find(form + " input[name=q]"), typed);
        browser.click(form + " button").awaitGone(page);
    }

    private JsonNode search(String login, String typed) {
        HttpResponse<String> found = pages.api(login, "/api/search", "{\"q\":\"" + typed + "\"}");
        assertThat(found.statusCode()).as(found.body()).isEqualTo(200);
        return read(found.body());
    }

    private static String textOf(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
