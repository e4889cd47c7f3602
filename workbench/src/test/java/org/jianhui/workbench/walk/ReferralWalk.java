package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jianhui.workbench.testing.Browser;
import org.openqa.selenium.By;
import tools.jackson.databind.JsonNode;

/** The part of the ledger's walk in which the federation settles to which village a person belongs (M-08). */
final class ReferralWalk {

    private ReferralWalk() {}

    /** What a cadre reads of a person by the end of the number. */
    static String outcome(Browser browser, String number) {
        return browser.driver()
                .findElement(By.xpath("//main//tr[contains(., '" + number.substring(14) + "')]"))
                .getText();
    }

    /** The federation asks both villages, and says to whom the person belongs. */
    static void settle(Browser browser, String number) {
        String lastFour = number.substring(14);
        browser.open("/ledger");
        assertThat(browser.textOf("main .notice")).contains("重复登记等待处理");
        browser.click("main .notice a").awaitText("转来的重复登记");
        browser.click(browser.driver().findElement(By.xpath("//tr[contains(., '" + lastFour + "')]//a")))
                .awaitText("请先与两边核实");
        LedgerWalkTest.look(browser, "form-settlement");
        browser.click("select[name=settlement] option[value=HOLDER_KEEPS]");
        browser.fill("reason", "两村核实，户籍在中坝村").press("作出决定").awaitText("已作出决定");
        assertThat(browser.text()).doesNotContain(lastFour);
        browser.open("/ledger/referrals?settled=true");
        assertThat(browser.text()).contains(lastFour, "鲜*台", "仍由已登记方管理", "两村核实，户籍在中坝村");
        LedgerWalkTest.look(browser, "settled");
    }

    /** The villages are two and five of the sample: two has the person, five wants to enter it. */
    static void settle(RestClient rest, String number) {
        String pair = rest.get("jingban", "/api/ledger/referrals?limit=200")
                .found()
                .path("items")
                .valueStream()
                .filter(each -> each.path("idNumber").asString().endsWith(number.substring(14)))
                .findFirst()
                .orElseThrow()
                .path("referral")
                .asString();
        String settlement = "/api/ledger/referrals/" + pair + "/settlement";
        Map<String, Object> takesOver = Map.of("settlement", "VILLAGE_TAKES_OVER", "reason", "本人住双流坝村");
        assertThat(rest.post("cun5", settlement, takesOver).status()).isEqualTo(403);
        assertThat(rest.post("jiancha", settlement, takesOver).status()).isEqualTo(403);
        rest.post("jingban", settlement, Map.of("settlement", "VILLAGE_TAKES_OVER", "reason", ""))
                .refused(422, "R-12", "REASON_MISSING");
        String seen = rest.post("qianpi", settlement, takesOver)
                .found()
                .path("seenAt")
                .asString();
        rest.post("jingban", settlement, takesOver).refused(422, "M-08", "ALREADY_SETTLED");
        assertThat(rest.get("jingban", "/api/ledger/referrals?settled=true&seenAt=" + seen)
                        .found()
                        .toString())
                .contains("VILLAGE_TAKES_OVER", "本人住双流坝村");
        bothVillagesLearnWhatToDo(rest, number, seen);
    }

    /** And neither of the other one, nor what the federation found out (AC-020). */
    private static void bothVillagesLearnWhatToDo(RestClient rest, String number, String seen) {
        for (String cadre : List.of("cun2", "cun5")) {
            JsonNode outcome = rest.get(cadre, "/api/ledger/duplicates?seenAt=" + seen)
                    .found()
                    .path("items")
                    .valueStream()
                    .filter(each -> each.path("idNumber").asString().endsWith(number.substring(14)))
                    .findFirst()
                    .orElseThrow();
            assertThat(outcome.path("settlement").asString()).isEqualTo("VILLAGE_TAKES_OVER");
            assertThat(outcome.path("toTakeOff").asBoolean()).as(cadre).isEqualTo(cadre.equals("cun2"));
            assertThat(outcome.has("referral")).as("it is made of the village").isFalse();
            assertThat(outcome.toString())
                    .doesNotContain(cadre.equals("cun2") ? "village-sample-5" : "village-sample-2", "本人住");
        }
        for (String other : List.of("jingban", "jiancha", "chouban")) {
            assertThat(rest.get(other, "/api/ledger/duplicates").status())
                    .as(other)
                    .isEqualTo(403);
        }
    }
}
